// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/difftext.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QList<SourceLine> lines(const QStringList &texts)
{
    QList<SourceLine> made;
    for (const QString &text : texts)
        made.append({0, text, {}});
    return made;
}

QString diffOf(const QStringList &left, const QStringList &right, ChangeRange part = {0, 9999})
{
    return writeUnifiedDiff(
        diffLines(lines(left), lines(right)), {left, right, u"v1"_s, u"v2"_s}, part);
}

} // namespace

class TestDiffText : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatPatchReads()
    {
        const QStringList left{u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s};
        QStringList right = left;
        right[1] = u"two and more"_s;
        right.append(u"seven"_s);
        QCOMPARE(diffOf(left, right),
            u"--- v1\n+++ v2\n@@ -1,6 +1,7 @@\n one\n-two\n+two and more\n three\n four\n five\n six\n+seven\n"_s);
    }

    void leavesOutWhatIsFar()
    {
        QStringList left;
        for (int i = 1; i <= 20; ++i)
            left << QString::number(i);
        QStringList right = left;
        right[9] = u"ten"_s;
        right.removeAt(0);
        QCOMPARE(diffOf(left, right),
            u"--- v1\n+++ v2\n@@ -1,4 +1,3 @@\n-1\n 2\n 3\n 4\n@@ -7,7 +6,7 @@\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n 13\n"_s);
    }

    void emptySidesNameTheLineBefore()
    {
        QCOMPARE(diffOf({}, {u"new"_s}), u"--- v1\n+++ v2\n@@ -0,0 +1 @@\n+new\n"_s);
        QCOMPARE(diffOf({u"old"_s}, {}), u"--- v1\n+++ v2\n@@ -1 +0,0 @@\n-old\n"_s);
    }

    void oneElementMayHaveManyLines()
    {
        QCOMPARE(diffOf({u"a\nb"_s, u"c"_s}, {u"a\nb"_s, u"d"_s}),
            u"--- v1\n+++ v2\n@@ -1,3 +1,3 @@\n a\n b\n-c\n+d\n"_s);
    }

    void keepsToThePartAskedFor()
    {
        const QStringList left{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        QStringList right = left;
        right.append(u"f"_s);
        QCOMPARE(diffOf(left, right, {0, 3}), QString());
        QCOMPARE(diffOf(left, right, {4, 5}), u"--- v1\n+++ v2\n@@ -5 +5,2 @@\n e\n+f\n"_s);
        QCOMPARE(diffOf({}, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestDiffText)
#include "tst_difftext.moc"
