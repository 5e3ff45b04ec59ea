// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/swaprelatives.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

} // namespace

class TestSwapRelatives : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatDiffers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("middle") << u"poolMaxSize"_s << u"poolMinSize"_s << u"ax"_s << u"in"_s;
        QTest::newRow("new end") << u"queue"_s << u"queue_size"_s << QString() << u"_size"_s;
        QTest::newRow("new beginning") << u"size"_s << u"queue.size"_s << QString() << u"queue."_s;
        QTest::newRow("repeated letters") << u"aa"_s << u"aaa"_s << QString() << u"a"_s;
        QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << u"abc"_s << u"xyz"_s;
    }

    void findsWhatDiffers()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QCOMPARE(changedPart(before, after), (ChangedPart{left, right}));
    }

    void changesNamesAroundThePart_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("systematic");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("becomes");
        const QString stays;
        QTest::newRow("part with its neighbour")
            << u"FastFileSink"_s << u"RandomFileSink"_s << false << u"RollingFastFileSink"_s
            << u"RollingRandomFileSink"_s;
        QTest::newRow("one word alone")
            << u"FastFileSink"_s << u"RandomFileSink"_s << false << u"FastLane"_s << stays;
        QTest::newRow("one word alone, changed everywhere")
            << u"asEntity"_s << u"selectEntity"_s << true << u"asField"_s << u"selectField"_s;
        QTest::newRow("two words alone") << u"KeyAndMessage"_s << u"Tuple"_s << false
                                         << u"toKeyAndMessageMapper"_s << u"toTupleMapper"_s;
        QTest::newRow("something came in between")
            << u"poolTypeNodeBuilder"_s << u"poolOriginalTypeNodeBuilder"_s << false
            << u"poolTypeNode"_s << u"poolOriginalTypeNode"_s;
        QTest::newRow("something came in, other neighbours")
            << u"poolTypeNodeBuilder"_s << u"poolOriginalTypeNodeBuilder"_s << false
            << u"queueTypeNode"_s << stays;
        QTest::newRow("an end goes everywhere")
            << u"count_stat"_s << u"count"_s << true << u"bytes_stat"_s << u"bytes"_s;
        QTest::newRow("an end goes once")
            << u"count_stat"_s << u"count"_s << false << u"bytes_stat"_s << stays;
        QTest::newRow("a plural is another name")
            << u"socketTimeout"_s << u"idleTimeout"_s << false << u"socketTimeouts"_s << stays;
        QTest::newRow("inside a word")
            << u"portNumber"_s << u"gateNumber"_s << true << u"supportNumber"_s << stays;
    }

    void changesNamesAroundThePart()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const bool, systematic);
        QFETCH(const QString, name);
        QFETCH(const QString, becomes);
        const SwapRelatives relatives({u"word"_s, name, before, after});
        const Pairs found = relatives.of(before, after, systematic);
        QCOMPARE(found, becomes.isEmpty() ? Pairs() : Pairs({{name, becomes}}));
    }

    void takesAnyPair()
    {
        const SwapRelatives relatives({u"aB"_s, u"_"_s, u"x_Y"_s, u"X1Y2"_s});
        for (const QString &before : {u"a"_s, u"B"_s, u"_x"_s, u"X1"_s, u"1"_s, u"--"_s})
            for (const QString &after : {u""_s, u"_"_s, u"Y"_s, u"X1Y"_s})
                for (const auto &[name, becomes] : relatives.of(before, after, true))
                    QVERIFY(name != becomes || before == after);
    }
};

QTEST_GUILESS_MAIN(TestSwapRelatives)
#include "tst_swaprelatives.moc"
