// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/toldswaps.h"

#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestToldSwaps : public QObject
{
    Q_OBJECT
private slots:
    void readsShortForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *text, const QString &before, const QString &after) {
            QTest::newRow(text) << QString::fromUtf8(text) << before << after;
        };
        row("Rename poolSize to pool.size", u"poolSize"_s, u"pool.size"_s);
        row("Renamed the setting `idle` to `idle-timeout`", u"idle"_s, u"idle-timeout"_s);
        row("Replace OldCache with NewCache in docs", u"OldCache"_s, u"NewCache"_s);
        row("Typo: recieve -> receive", u"recieve"_s, u"receive"_s);
        row("default moved from 30s to 60s", u"30s"_s, u"60s"_s);
        row("bump parser from 1.4.2 to 1.5.0", u"1.4.2"_s, u"1.5.0"_s);
        row("attribute colour should be color", u"colour"_s, u"color"_s);
        row("use --quiet instead of --silent", u"--silent"_s, u"--quiet"_s);
        row("Document makec, not make", u"make"_s, u"makec"_s);
        row("fix names (s/mesage/message/g)", u"mesage"_s, u"message"_s);
        row("Replace spare terminology with backup", u"spare"_s, u"backup"_s);
        row("the \"refId\" attribute, should be \"ref\"", u"refId"_s, u"ref"_s);
        row("maxAge key listed as maxSize", u"maxSize"_s, u"maxAge"_s);
        row("Repace \"product\" with \"sample\"", u"product"_s, u"sample"_s);
        row("the page refers to maxConns as maxConnections", u"maxConnections"_s, u"maxConns"_s);
    }
    void readsShortForms()
    {
        QFETCH(QString, text);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QList<ToldSwap> swaps = toldSwaps(text);
        const auto told = [&](const ToldSwap &swap) {
            return swap.before == before && swap.after == after;
        };
        QVERIFY2(std::ranges::any_of(swaps, told),
            qPrintable(swaps.isEmpty() ? u"nothing"_s : swaps.first().before));
        QVERIFY(
            std::ranges::all_of(swaps, [](const ToldSwap &swap) { return !swap.quote.isEmpty(); }));
    }

    void readsTwoInOneSentence()
    {
        const QList<ToldSwap> swaps =
            toldSwaps(u"Rename FastQueue and FastPool to QuickQueue and QuickPool"_s);
        const auto told = [&](const QString &before, const QString &after) {
            return std::ranges::any_of(swaps,
                [&](const ToldSwap &swap) { return swap.before == before && swap.after == after; });
        };
        QVERIFY(told(u"FastQueue"_s, u"QuickQueue"_s));
        QVERIFY(told(u"FastPool"_s, u"QuickPool"_s));
    }

    void hearsNothingInOtherSentences()
    {
        QCOMPARE(toldSwaps(u"Add retries to the client and describe them."_s), QList<ToldSwap>());
        QCOMPARE(toldSwaps(QString()), QList<ToldSwap>());
    }

    void takesNoWordOutOfAQuotedPhrase()
    {
        for (const QString &text : {u"We replaced \"another space\" with \"plain new words\"."_s,
                 u"\"diagram pane\" becomes \"plain words\""_s,
                 u"changed from `left side` to `right side`"_s})
            QVERIFY2(toldSwaps(text).isEmpty(), qPrintable(text));
    }

    void staysBoundedOnHostileText()
    {
        QVERIFY(toldSwaps(u"a -> b "_s.repeated(20'000)).size() <= 60);
        QVERIFY(toldSwaps(u"rename "_s.repeated(10'000)).size() <= 60);
        QVERIFY(toldSwaps(u"("_s.repeated(40'000)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestToldSwaps)
#include "tst_toldswaps.moc"
