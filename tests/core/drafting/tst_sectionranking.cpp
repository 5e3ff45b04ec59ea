// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pageparts.h"
#include "core/drafting/sectionranking.h"
#include "tests/core/drafting/realchanges.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr auto change = R"(diff --git a/src/DiskGuard.java b/src/DiskGuard.java
--- a/src/DiskGuard.java
+++ b/src/DiskGuard.java
@@ -1,3 +1,3 @@ class DiskGuard
 class DiskGuard {
-    int maxDiskUsage = percent(90);
+    int maxDiskUsage = percentOrNone(90);
 }
)";

DraftRequest requestFor(const QByteArray &body, const QString &summary)
{
    DraftRequest request;
    request.item.key = u"OPS-7"_s;
    request.item.summary = summary;
    request.page.body = body;
    return request;
}

QByteArray paragraphs(const QByteArray &words, int count)
{
    QByteArray body;
    for (int i = 0; i < count; ++i)
        body += "<p>" + words + ' ' + QByteArray::number(i) + ".</p>";
    return body;
}

QByteArray sixSections()
{
    return "<p>What the broker is.</p><h2>Install</h2><p>Unpack the archive.</p>"
           "<h2>Memory</h2><p>The cache may take a quarter of the heap.</p>"
           "<h2>Storage</h2><p>Files are kept below the data folder.</p>"
           "<h3>Limits</h3><p>Set <code>max-disk-usage</code> to stop producers in time.</p>"
           "<h2>Network</h2><p>It listens on two ports.</p>"
           "<h2>Help</h2><p>Write to the list.</p>";
}

QList<RankedSection> ranked(const DraftRequest &request)
{
    const auto view = PageView::read(request);
    return view ? rankSections(*view) : QList<RankedSection>();
}

QString kinds(const RankedSection &section)
{
    QStringList names;
    for (const Evidence &one : section.evidence)
        names.append(one.kind);
    return names.join(' '_L1);
}

} // namespace

class TestSectionRanking : public QObject
{
    Q_OBJECT

private slots:
    void findsANameOfTheCodeInAnotherSpelling()
    {
        DraftRequest request = requestFor(sixSections(), u"Allow no bound at all"_s);
        request.change = QString::fromLatin1(change);
        const QList<RankedSection> ranking = ranked(request);
        QVERIFY(!ranking.isEmpty());
        const RankedSection &best = ranking.first();
        QVERIFY(sixSections().indexOf("max-disk-usage") > best.section.span.offset);
        QVERIFY(sixSections().indexOf("max-disk-usage") < best.section.span.end());
        QCOMPARE(best.section.path.first(), u"Storage"_s);
        QVERIFY2(kinds(best).contains("words"_L1), qPrintable(kinds(best)));
        QVERIFY(best.evidence.first().text.contains("maxdiskusage"_L1));
    }

    void findsTheWordsOfTheSummary()
    {
        const QList<RankedSection> ranking =
            ranked(requestFor(sixSections(), u"The cache now takes half of the heap"_s));
        QCOMPARE(ranking.value(0).section.path, QStringList{u"Memory"_s});
        QVERIFY(ranking.first().score > ranking.value(1).score);
    }

    void theItemsKeySpeaksLoudest()
    {
        QByteArray body = sixSections();
        body.replace("Write to the list.", "Write to the list (OPS-7).");
        const QList<RankedSection> ranking =
            ranked(requestFor(body, u"The cache now takes half of the heap"_s));
        QCOMPARE(ranking.value(0).section.path, QStringList{u"Help"_s});
        QVERIFY(kinds(ranking.first()).startsWith("names-item"_L1));
    }

    void statingTheOldValueSpeaks()
    {
        QByteArray body = sixSections();
        body.replace("two ports", "port 8080");
        DraftRequest request = requestFor(body, u"Move it"_s);
        request.item.description = u"http.port changes from 8080 to 9443."_s;
        const QList<RankedSection> ranking = ranked(request);
        QCOMPARE(ranking.value(0).section.path, QStringList{u"Network"_s});
        QVERIFY(kinds(ranking.first()).contains("states-old-value"_L1));
    }

    void theNewestReleaseComesBeforeOlderOnes()
    {
        QByteArray body = "<h1>Changes</h1>";
        for (const char *version : {"3.2.0", "3.1.0", "3.0.0"})
            body +=
                QByteArray("<h2>Version ") + version + "</h2>" + paragraphs("Mended a fault", 40);
        const QList<RankedSection> ranking = ranked(requestFor(body, u"Speak Polish"_s));
        QVERIFY(ranking.value(0).section.path.contains(u"Version 3.2.0"_s));
    }

    void spansAreDisjointAndNeverAllOfAPageWithSections()
    {
        QByteArray longPage = "<h1>All</h1>";
        for (int i = 0; i < 60; ++i)
            longPage +=
                "<h2>Part " + QByteArray::number(i) + "</h2>" + paragraphs("Some words", i % 7);
        for (const QByteArray &body : {sixSections(), longPage}) {
            const QList<RankedSection> ranking = ranked(requestFor(body, u"Some words of parts"_s));
            QVERIFY(ranking.size() > 1);
            double sum = 0;
            for (qsizetype i = 0; i < ranking.size(); ++i) {
                const Span span = ranking.at(i).section.span;
                QVERIFY2(span.length <= 6000 && span.length <= body.size() / 2,
                    qPrintable(QString::number(span.length)));
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!span.overlaps(ranking.at(j).section.span));
                QVERIFY(i == 0 || ranking.at(i).score <= ranking.at(i - 1).score + 1e-9);
                sum += ranking.at(i).score;
            }
            QVERIFY(sum > 0 && sum <= 1 + 1e-9);
        }
    }

    void cutsALongPageWithoutHeadings()
    {
        const QByteArray body = paragraphs("Nothing of it", 200)
            + "<p>The retention period is a week.</p>" + paragraphs("More of that", 200);
        const QList<RankedSection> ranking =
            ranked(requestFor(body, u"Shorten the retention period"_s));
        QVERIFY(ranking.size() > 1);
        const Span best = ranking.first().section.span;
        QVERIFY(best.contains({body.indexOf("retention"), 9}) && best.length <= 6000);
    }

    void takesAShortPageWithoutHeadingsAsOne()
    {
        const QByteArray body = paragraphs("A few words", 3);
        const QList<RankedSection> ranking = ranked(requestFor(body, u"Words"_s));
        QCOMPARE(ranking.size(), 1);
        QCOMPARE(ranking.first().section.span, (Span{0, body.size()}));
    }

    void readsHeadingsTypedAsPlainText()
    {
        const DraftRequest request =
            requestFor("<p>Title</p><p>=====</p><p>Words.</p><p>First part</p><p>----------</p>"
                       "<p>More.</p><p>Second part</p><p>-----------</p><p>Most of all these "
                       "words.</p><p>-----</p>",
                u"x"_s);
        const auto view = PageView::read(request);
        QVERIFY(view);
        const QList<PagePart> parts = pageParts(*view);
        QStringList headings;
        for (const PagePart &part : parts)
            headings.append(part.heading);
        QCOMPARE(headings, (QStringList{u"Title"_s, u"First part"_s, u"Second part"_s}));
        QCOMPARE(parts.first().behind, 3);
        QCOMPARE(parts.at(1).behind, 2);
        QCOMPARE(parts.at(2).own.end(), request.page.body.size());
    }

    void staysInsideTheRegisteredSection()
    {
        DraftRequest request = requestFor(sixSections(), u"The cache now takes half of the heap"_s);
        request.section = {u"Storage"_s};
        for (const RankedSection &one : ranked(request))
            QCOMPARE(one.section.path.first(), u"Storage"_s);
        QVERIFY(!ranked(request).isEmpty());
    }

    void hasNothingToSayOfAPageWithoutWords()
    {
        QVERIFY(ranked(requestFor("", u"x"_s)).isEmpty());
        QVERIFY(ranked(requestFor("<p/>", u"x"_s)).isEmpty());
    }

    /** Every eighth of the real changes: their lines lie in the first, or the first three, sections. */
    void ranksRealChanges()
    {
        int cases = 0, first = 0, three = 0, index = 0;
        RealChanges::each([&](const RealChanges::Case &one) {
            if (index++ % 8 != 0)
                return;
            const auto view = PageView::read(one.request);
            if (!view)
                return;
            const QList<RankedSection> ranking = rankSections(*view);
            const auto holds = [&](qsizetype count) {
                return std::ranges::all_of(one.changed, [&](qsizetype place) {
                    return std::ranges::any_of(ranking.first(std::min(count, ranking.size())),
                        [&](const RankedSection &section) {
                            return section.section.span.offset <= place
                                && place <= section.section.span.end();
                        });
                });
            };
            ++cases;
            first += holds(1);
            three += holds(3);
        });
        if (cases == 0)
            QSKIP("the corpus of real changes is not here");
        qInfo().noquote() << u"%1 changes: first section %2 %, first three %3 %"_s.arg(cases)
                                 .arg(100.0 * first / cases, 0, 'f', 1)
                                 .arg(100.0 * three / cases, 0, 'f', 1);
        QVERIFY(cases > 80);
        QVERIFY(first * 100 >= cases * 60);
        QVERIFY(three * 100 >= cases * 86);
    }
};

QTEST_GUILESS_MAIN(TestSectionRanking)
#include "tst_sectionranking.moc"
