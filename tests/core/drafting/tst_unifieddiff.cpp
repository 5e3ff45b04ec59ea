// SPDX-License-Identifier: GPL-3.0-or-later
#include "changecorpus.h"
#include "core/drafting/unifieddiff.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

using Kind = UnifiedDiff::Line::Kind;

const QString gitChange = uR"(diff --git a/conf/server.properties b/conf/server.properties
index 0c1fbd5..4f1e2aa 100644
--- a/conf/server.properties
+++ b/conf/server.properties
@@ -3,5 +3,5 @@ [network]
 # the listener
-listener.port=8080
+listener.port=9443
 listener.host=0.0.0.0

 # limits
@@ -20,2 +20,3 @@
 idle=30s
+retries=4
 queue=512
diff --git a/src/Old.java b/src/New.java
similarity index 87%
rename from src/Old.java
rename to src/New.java
index 1111111..2222222 100644
--- a/src/Old.java
+++ b/src/New.java
@@ -1 +1 @@
-class Old {}
+class New {}
)"_s;

/** The lines of one side that the hunk has. */
int linesOf(const UnifiedDiff::Hunk &hunk, Kind other)
{
    return int(std::ranges::count_if(
        hunk.lines, [other](const auto &line) { return line.kind != other; }));
}

/** What is wrong with the counts; empty when every whole hunk has as many lines as its header says. */
QString countsOf(const UnifiedDiff &diff)
{
    for (const UnifiedDiff::File &file : diff.files) {
        for (const UnifiedDiff::Hunk &hunk : file.hunks) {
            const int oldLines = linesOf(hunk, Kind::Added);
            const int newLines = linesOf(hunk, Kind::Removed);
            const bool agree = oldLines == hunk.oldCount && newLines == hunk.newCount;
            if (oldLines > hunk.oldCount || newLines > hunk.newCount || (hunk.complete && !agree)
                || (!hunk.complete && !diff.cut))
                return u"%1: a hunk at %2"_s.arg(file.newPath).arg(hunk.oldStart);
        }
    }
    return {};
}

/** The hunks as a diff prints them, headers and signs. */
QString printed(const UnifiedDiff &diff)
{
    QString text;
    for (const UnifiedDiff::File &file : diff.files) {
        for (const UnifiedDiff::Hunk &hunk : file.hunks) {
            for (const UnifiedDiff::Line &line : hunk.lines) {
                text += line.kind == Kind::Context ? u' ' : line.kind == Kind::Added ? u'+' : u'-';
                text += line.text;
                if (line.ending == UnifiedDiff::Line::Ending::CarriageReturnNewline)
                    text += u'\r';
                text += u'\n';
            }
        }
    }
    return text;
}

} // namespace

class TestUnifiedDiff : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatGitPrints();
    void givesBothSidesOfAHunk();
    void readsPaths_data();
    void readsPaths();
    void readsFilesWithoutHunks_data();
    void readsFilesWithoutHunks();
    void readsSubversion();
    void trustsCountsNotLooks();
    void keepsEndings();
    void skipsCombinedDiffs();
    void passesOverWords();
    void keepsWhatIsBeforeTheCut_data();
    void keepsWhatIsBeforeTheCut();
    void isBounded();
    void survivesAnyText();
    void readsRealChanges();
};

void TestUnifiedDiff::readsWhatGitPrints()
{
    const UnifiedDiff diff = readUnifiedDiff(gitChange);
    QVERIFY(!diff.cut);
    QCOMPARE(diff.files.size(), 2);
    const UnifiedDiff::File &first = diff.files.first();
    QCOMPARE(first.oldPath, u"conf/server.properties"_s);
    QCOMPARE(first.newPath, first.oldPath);
    QVERIFY(!first.isNew && !first.isDeleted && !first.isRename && !first.isBinary);
    QCOMPARE(first.hunks.size(), 2);
    const UnifiedDiff::Hunk &hunk = first.hunks.first();
    QCOMPARE(hunk.heading, u"[network]"_s);
    QCOMPARE((QList<int>{hunk.oldStart, hunk.oldCount, hunk.newStart, hunk.newCount}),
        (QList<int>{3, 5, 3, 5}));
    QCOMPARE(hunk.lines.size(), 6);
    QCOMPARE(hunk.lines.at(1), (UnifiedDiff::Line{Kind::Removed, u"listener.port=8080"_s}));
    QCOMPARE(hunk.lines.at(2), (UnifiedDiff::Line{Kind::Added, u"listener.port=9443"_s}));
    QCOMPARE(hunk.lines.at(4), (UnifiedDiff::Line{Kind::Context, QString()}));
    const UnifiedDiff::File &second = diff.files.last();
    QVERIFY(second.isRename);
    QCOMPARE(second.oldPath, u"src/Old.java"_s);
    QCOMPARE(second.newPath, u"src/New.java"_s);
    QCOMPARE(second.hunks.first().oldCount, 1);
    QCOMPARE(countsOf(diff), QString());
}

void TestUnifiedDiff::givesBothSidesOfAHunk()
{
    const UnifiedDiff::Hunk hunk = readUnifiedDiff(gitChange).files.first().hunks.last();
    QCOMPARE(textBefore(hunk), u"idle=30s\nqueue=512\n"_s);
    QCOMPARE(textAfter(hunk), u"idle=30s\nretries=4\nqueue=512\n"_s);
}

void TestUnifiedDiff::readsPaths_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("oldPath");
    QTest::addColumn<QString>("newPath");
    QTest::newRow("blanks") << u"diff --git a/my notes.txt b/my notes.txt\n"
                               "--- a/my notes.txt\t\n+++ b/my notes.txt\t\n"_s
                            << u"my notes.txt"_s << u"my notes.txt"_s;
    QTest::newRow("quoted") << u"diff --git \"a/gr\\303\\274n\\t\\\"1\\\".txt\" b/plain\n"
                               "--- \"a/gr\\303\\274n\\t\\\"1\\\".txt\"\n+++ b/plain\n"_s
                            << u"grün\t\"1\".txt"_s << u"plain"_s;
    QTest::newRow("no prefix")
        << u"diff --git docs/a.md docs/a.md\n--- docs/a.md\n+++ docs/a.md\n"_s << u"docs/a.md"_s
        << u"docs/a.md"_s;
    QTest::newRow("prefixes by place")
        << u"diff --git i/x.c w/x.c\n--- i/x.c\n+++ w/x.c\n"_s << u"x.c"_s << u"x.c"_s;
    QTest::newRow("a folder called a") << u"--- a/x.c\n+++ a/x.c\n"_s << u"a/x.c"_s << u"a/x.c"_s;
    QTest::newRow("new") << u"diff --git a/x.c b/x.c\nnew file mode 100644\n"
                            "index 000..111\n--- /dev/null\n+++ b/x.c\n"_s
                         << QString() << u"x.c"_s;
    QTest::newRow("deleted") << u"diff --git a/x.c b/x.c\ndeleted file mode 100644\n"
                                "index 111..000\n--- a/x.c\n+++ /dev/null\n"_s
                             << u"x.c"_s << QString();
    QTest::newRow("time stamps") << u"diff -u old/x.c new/x.c\n"
                                    "--- old/x.c\t2024-03-01 10:00:00.000000000 +0100\n"
                                    "+++ new/x.c\t2024-03-02 10:00:00.000000000 +0100\n"_s
                                 << u"old/x.c"_s << u"new/x.c"_s;
    QTest::newRow("absent in a folder") << u"--- old/x.c\t1970-01-01 01:00:00.000000000 +0100\n"
                                           "+++ new/x.c\t2024-03-02 10:00:00.000000000 +0100\n"_s
                                        << QString() << u"new/x.c"_s;
    QTest::newRow("Mercurial") << u"diff -r 3c2b1a x.c\n--- a/x.c\tFri Mar 01 10:00:00 2024 +0000\n"
                                  "+++ b/x.c\tSat Mar 02 10:00:00 2024 +0000\n"_s
                               << u"x.c"_s << u"x.c"_s;
}

void TestUnifiedDiff::readsPaths()
{
    QFETCH(QString, header);
    for (const QString &ending : {u"\n"_s, u"\r\n"_s}) {
        const QString text = (header + u"@@ -1 +1 @@\n-a\n+b\n"_s).replace(u'\n', ending);
        const UnifiedDiff diff = readUnifiedDiff(text);
        QCOMPARE(diff.files.size(), 1);
        QVERIFY(!diff.cut);
        QTEST(diff.files.first().oldPath, "oldPath");
        QTEST(diff.files.first().newPath, "newPath");
        QCOMPARE(diff.files.first().isNew, diff.files.first().oldPath.isEmpty());
        QCOMPARE(diff.files.first().isDeleted, diff.files.first().newPath.isEmpty());
        QCOMPARE(diff.files.first().hunks.size(), 1);
        QCOMPARE(diff.files.first().hunks.first().lines.last().text, u"b"_s);
    }
}

void TestUnifiedDiff::readsFilesWithoutHunks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("paths");
    QTest::addColumn<bool>("isBinary");
    QTest::newRow("binary") << u"diff --git a/x.png b/x.png\nindex 1111111..2222222 100644\n"
                               "Binary files a/x.png and b/x.png differ\n"_s
                            << u"x.png|x.png"_s << true;
    QTest::newRow("new binary") << u"diff --git a/x.png b/x.png\nnew file mode 100644\n"
                                   "index 0000000..2222222\n"
                                   "Binary files /dev/null and b/x.png differ\n"_s
                                << u"|x.png"_s << true;
    QTest::newRow("binary patch") << u"diff --git a/x.png b/x.png\nindex 1111111..2222222 100644\n"
                                     "GIT binary patch\nliteral 4\nLcmZQzWMT#Y01f~L\n\nliteral 4\n"
                                     "LcmZQzWMT#Y01f~L\n\n"_s
                                  << u"x.png|x.png"_s << true;
    QTest::newRow("binary without git")
        << u"Binary files old/x.png and new/x.png differ\n"_s << u"old/x.png|new/x.png"_s << true;
    QTest::newRow("rename") << u"diff --git a/x y b/z\nsimilarity index 100%\nrename from x y\n"
                               "rename to z\n"_s
                            << u"x y|z"_s << false;
    QTest::newRow("copy")
        << u"diff --git a/x b/z\nsimilarity index 100%\ncopy from x\ncopy to z\n"_s << u"x|z"_s
        << false;
    QTest::newRow("mode") << u"diff --git a/run.sh b/run.sh\nold mode 100644\nnew mode 100755\n"_s
                          << u"run.sh|run.sh"_s << false;
    QTest::newRow("empty file") << u"diff --git a/x b/x\nnew file mode 100644\n"
                                   "index 0000000..e69de29\n"_s
                                << u"|x"_s << false;
}

void TestUnifiedDiff::readsFilesWithoutHunks()
{
    QFETCH(QString, text);
    const UnifiedDiff alone = readUnifiedDiff(text);
    QVERIFY(!alone.cut);
    const UnifiedDiff diff = readUnifiedDiff(text + gitChange);
    QVERIFY(!diff.cut);
    QCOMPARE(diff.files.size(), 3);
    QCOMPARE(diff.files.first(), alone.files.first());
    QTEST(diff.files.first().oldPath + u'|' + diff.files.first().newPath, "paths");
    QTEST(diff.files.first().isBinary, "isBinary");
    QVERIFY(diff.files.first().hunks.isEmpty());
}

void TestUnifiedDiff::readsSubversion()
{
    const UnifiedDiff diff = readUnifiedDiff(uR"(Index: trunk/conf/app.ini
===================================================================
--- trunk/conf/app.ini	(revision 41)
+++ trunk/conf/app.ini	(working copy)
@@ -1,2 +1,2 @@
-port=80
+port=81
 host=x
\ No newline at end of file

Property changes on: trunk/conf/app.ini
___________________________________________________________________
Added: svn:eol-style
## -0,0 +1 ##
+native
\ No newline at end of property
Index: trunk/logo.png
===================================================================
Cannot display: file marked as a binary type.
svn:mime-type = image/png
Index: trunk/new.ini
===================================================================
--- trunk/new.ini	(nonexistent)
+++ trunk/new.ini	(revision 42)
@@ -0,0 +1 @@
+a=1
)"_s);
    QVERIFY(!diff.cut);
    QCOMPARE(diff.files.size(), 3);
    QCOMPARE(diff.files.at(0).newPath, u"trunk/conf/app.ini"_s);
    QCOMPARE(diff.files.at(0).hunks.first().lines.size(), 3);
    QCOMPARE(textAfter(diff.files.at(0).hunks.first()), u"port=81\nhost=x"_s);
    QVERIFY(diff.files.at(1).isBinary);
    QCOMPARE(diff.files.at(1).newPath, u"trunk/logo.png"_s);
    QVERIFY(diff.files.at(2).isNew);
    QCOMPARE(diff.files.at(2).hunks.first().lines.size(), 1);
    const UnifiedDiff named =
        readUnifiedDiff(u"Index: conf/server.properties\n====\n"_s + gitChange);
    QCOMPARE(named, readUnifiedDiff(gitChange));
}

void TestUnifiedDiff::trustsCountsNotLooks()
{
    const UnifiedDiff diff = readUnifiedDiff(uR"(--- a/q.sql
+++ b/q.sql
@@ -1,3 +1,3 @@
--- drop the table
-++ odd
+++ keep the table
+@@ -1 +1 @@
 diff --git a/x b/x
-- 
2.39.2
)"_s);
    QVERIFY(!diff.cut);
    QCOMPARE(diff.files.size(), 1);
    const QList<UnifiedDiff::Line> &lines = diff.files.first().hunks.first().lines;
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0).text, u"-- drop the table"_s);
    QCOMPARE(lines.at(2).text, u"++ keep the table"_s);
    QCOMPARE(lines.at(4).text, u"diff --git a/x b/x"_s);
}

void TestUnifiedDiff::keepsEndings()
{
    const UnifiedDiff diff = readUnifiedDiff(
        u"--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n one\r\n-two\r\n\\ No newline at end of file\n"
        "+2\n\\ No newline at end of file\n"_s);
    const UnifiedDiff::Hunk &hunk = diff.files.first().hunks.first();
    QCOMPARE(textBefore(hunk), u"one\r\ntwo"_s);
    QCOMPARE(textAfter(hunk), u"one\r\n2"_s);
    QCOMPARE(hunk.lines.at(0).text, u"one"_s);
    QVERIFY(!diff.cut);
}

void TestUnifiedDiff::skipsCombinedDiffs()
{
    const QString combined = uR"(diff --cc conf/app.ini
index 1,2..3
--- a/conf/app.ini
+++ b/conf/app.ini
@@@ -1,1 -1,1 +1,1 @@@
- port=1
 -port=2
++port=3
)"_s;
    for (const QString &text : {combined + gitChange, gitChange + combined}) {
        UnifiedDiff diff = readUnifiedDiff(text);
        QCOMPARE(diff.combined, QStringList{u"conf/app.ini"_s});
        QVERIFY(!diff.cut);
        diff.combined.clear();
        QCOMPARE(diff, readUnifiedDiff(gitChange));
    }
}

void TestUnifiedDiff::passesOverWords()
{
    const QString mail = u"From 3c2b1a Mon Sep 17 00:00:00 2001\nSubject: [PATCH] port\n\n"
                         "--- see below\n+ more\n@@ -1 +1 @@\n---\n conf | 2 +-\n\n"_s;
    QCOMPARE(readUnifiedDiff(mail + gitChange + u"-- \n2.39.2\n"_s), readUnifiedDiff(gitChange));
    QCOMPARE(readUnifiedDiff(QChar(QChar::ByteOrderMark) + gitChange), readUnifiedDiff(gitChange));
    QCOMPARE(readUnifiedDiff(u"No change here.\n"_s), UnifiedDiff());
    QCOMPARE(readUnifiedDiff(QString()), UnifiedDiff());
    // Taken through a field that trims.
    QCOMPARE(readUnifiedDiff(gitChange.chopped(1)), readUnifiedDiff(gitChange));
}

void TestUnifiedDiff::keepsWhatIsBeforeTheCut_data()
{
    QTest::addColumn<QString>("lastWords");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("lines"); ///< Of the last hunk; -1 without one.
    QTest::newRow("in a line") << u"+listener.po"_s << 1 << 2;
    QTest::newRow("after a line") << u"+listener.port=9443\n"_s << 1 << 3;
    QTest::newRow("before a newline") << u"+listener.port=9443"_s << 1 << 2;
    QTest::newRow("in a hunk's header") << u"@@ -20,2 +2"_s << 1 << 6;
    QTest::newRow("after a hunk's header") << u"@@ -20,2 +20,3 @@\n"_s << 1 << 0;
    QTest::newRow("in a git header") << u"diff --git a/src/Old.java b/sr"_s << 1 << 3;
    QTest::newRow("after similarity") << u"similarity index 87%\n"_s << 1 << 3;
    QTest::newRow("after a rename") << u"rename to src/New.java\n"_s << 2 << -1;
    QTest::newRow("in an index line") << u"index 1111111..22"_s << 2 << -1;
    QTest::newRow("after one mark") << u"--- a/src/Old.java\n"_s << 2 << -1;
    QTest::newRow("after both marks") << u"+++ b/src/New.java\n"_s << 2 << -1;
}

void TestUnifiedDiff::keepsWhatIsBeforeTheCut()
{
    QFETCH(QString, lastWords);
    const qsizetype at = gitChange.indexOf(lastWords);
    QVERIFY(at > 0);
    const UnifiedDiff diff = readUnifiedDiff(gitChange.first(at + lastWords.size()));
    QVERIFY(diff.cut);
    QTEST(int(diff.files.size()), "files");
    const QList<UnifiedDiff::Hunk> &hunks = diff.files.last().hunks;
    QTEST(hunks.isEmpty() ? -1 : int(hunks.last().lines.size()), "lines");
    QCOMPARE(countsOf(diff), QString());
    QVERIFY(printed(readUnifiedDiff(gitChange)).startsWith(printed(diff)));
}

void TestUnifiedDiff::isBounded()
{
    QString text = u"--- a/x\n+++ b/x\n@@ -0,0 +1,9000000 @@\n"_s;
    const qsizetype header = text.size();
    text += u"+y\n"_s.repeated(mostDiffLines);
    const UnifiedDiff many = readUnifiedDiff(text + u"+z\n"_s);
    QVERIFY(many.cut);
    QVERIFY(many.files.first().hunks.first().lines.size() <= mostDiffLines);
    QVERIFY(many.unread >= 3);
    const UnifiedDiff large =
        readUnifiedDiff(text.first(header) + (u'+' + QString(999, u'y') + u'\n').repeated(11'000));
    QVERIFY(large.cut);
    QVERIFY(large.unread >= 11'000 * 1001 - mostDiffText);
    QVERIFY(large.files.first().hunks.first().lines.size() > 10'000);
    const UnifiedDiff headers = readUnifiedDiff(u"Index: x\n"_s.repeated(mostDiffLines + 10));
    QVERIFY(headers.cut && headers.unread > 0);
}

void TestUnifiedDiff::survivesAnyText()
{
    QRandomGenerator random(20240317);
    const QStringList pieces{u"diff --git a/x b/x\n"_s, u"--- a/x\n"_s, u"+++ b/x\n"_s,
        u"@@ -1,2 +1,2 @@ f\n"_s, u"@@ -1 +1 @@\n"_s, u"@@ -99999999999 +1 @@\n"_s, u"-a\n"_s,
        u"+b\r\n"_s, u" c\n"_s, u"\n"_s, u"\\ No newline\n"_s, u"Binary files  and b differ\n"_s,
        u"GIT binary patch\n"_s, u"rename from \"\\777\n"_s, u"rename to y\n"_s, u"index 1..2\n"_s,
        u"diff --cc z\n"_s, u"Index: x\n"_s, u"new file mode 1\n"_s, u"--- /dev/null\n"_s,
        u"+++ \"\n"_s, u"@@ "_s, u"diff --git \"a"_s, u"--- "_s, u"deleted file mode 1\n"_s};
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(12); i >= 0; --i)
            text += pieces.at(random.bounded(pieces.size()));
        const UnifiedDiff diff =
            readUnifiedDiff(text.chopped(qMin<qsizetype>(random.bounded(3), text.size())));
        QCOMPARE(countsOf(diff), QString());
    }
}

void TestUnifiedDiff::readsRealChanges()
{
    int cutUnseen = 0;
    int cuts = 0;
    const int cases = ChangeCorpus::eachCase([&](const QJsonObject &one) {
        const QByteArray name = one[u"id"].toString().toUtf8();
        const char *id = name.constData();
        const QString change = one[u"code_diff"].toString();
        const bool isCut = one[u"code_diff_truncated"].toBool();
        const UnifiedDiff diff = readUnifiedDiff(change);
        QVERIFY2(isCut || !diff.cut, id);
        cuts += isCut;
        cutUnseen += isCut && !diff.cut;
        QVERIFY2(countsOf(diff).isEmpty(), id);
        const qsizetype headers =
            change.startsWith(u"diff --git "_s) + change.count(u"\ndiff --git "_s);
        QVERIFY2(headers == diff.files.size() || (isCut && headers == diff.files.size() + 1), id);
        for (const UnifiedDiff::File &file : diff.files)
            QVERIFY2(isCut || file.isBinary || file.isRename || !file.hunks.isEmpty(), id);

        const UnifiedDiff document = readUnifiedDiff(one[u"doc_diff"].toString());
        QCOMPARE(document.files.size(), 1);
        QVERIFY2(!document.cut, id);
        QCOMPARE(document.files.first().newPath, one[u"doc_path"].toString());
        const QStringList before = one[u"doc_before"].toString().split(u'\n');
        const QStringList after = one[u"doc_after"].toString().split(u'\n');
        for (const UnifiedDiff::Hunk &hunk : document.files.first().hunks) {
            const auto sameLines = [&](const QStringList &whole, int start, const QString &text) {
                const QStringList lines = text.split(u'\n');
                for (qsizetype i = 0; i < lines.size() - 1; ++i)
                    QVERIFY2(whole.at(start - 1 + i) == lines.at(i), id);
            };
            sameLines(before, hunk.oldStart, textBefore(hunk));
            sameLines(after, hunk.newStart, textAfter(hunk));
        }
    });
    if (cases == 0)
        QSKIP("The shared corpus is not here");
    qInfo("%d changes, %d of them cut, %d cuts between two hunks", cases, cuts, cutUnseen);
    QVERIFY(cutUnseen <= cuts / 5);
}

QTEST_GUILESS_MAIN(TestUnifiedDiff)
#include "tst_unifieddiff.moc"
