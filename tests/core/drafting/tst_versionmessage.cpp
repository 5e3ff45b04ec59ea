// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/drafting/draft.h"
#include "core/drafting/versionmessage.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestVersionMessage : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_resolved = fromIso(u"2026-04-14T09:30:00Z"_s);

private slots:
    void hasTheExactShape()
    {
        QCOMPARE(versionMessage({{u"connection timeout"_s, u"30s"_s, u"60s"_s, {}}},
                     u"PLATFORM-89"_s, m_resolved),
            u"Updated connection timeout value per PLATFORM-89 (resolved 2026-04-14). Previous value: 30s. New value: 60s."_s);
        QCOMPARE(versionMessage({{{}, u"30s"_s, u"60s"_s, {}}}, u"PLATFORM-89"_s, m_resolved),
            u"Updated value per PLATFORM-89 (resolved 2026-04-14). Previous value: 30s. New value: 60s."_s);
        QVERIFY(versionMessage(
            {{u"Connection timeout"_s, u"30s"_s, u"60s"_s, {}}}, u"A-1"_s, m_resolved)
                .startsWith(u"Updated connection timeout value per"_s));
        QVERIFY(versionMessage({{u"HTTP port"_s, u"80"_s, u"81"_s, {}}}, u"A-1"_s, m_resolved)
                .startsWith(u"Updated HTTP port value per"_s));
        QCOMPARE(releaseNoteMessage(u"PROJ-1247"_s, m_resolved),
            u"Added release note for PROJ-1247 (resolved 2026-04-14)."_s);
        QCOMPARE(statusMessage(u"PROJ-1251"_s, m_resolved, u"Open"_s, u"Fixed"_s),
            u"Updated status of PROJ-1251 (resolved 2026-04-14). Previous value: Open. New value: Fixed."_s);
    }

    void joinsSeveralValues()
    {
        QCOMPARE(versionMessage({{u"restart port"_s, u"8080"_s, u"9443"_s, {}},
                                    {u"connection timeout"_s, u"30s"_s, u"60s"_s, {}}},
                     u"PLATFORM-89"_s, m_resolved),
            u"Updated restart port and connection timeout values per PLATFORM-89 (resolved 2026-04-14). Previous values: 8080, 30s. New values: 9443, 60s."_s);
    }

    void usesTheUtcDate()
    {
        QVERIFY(releaseNoteMessage(u"A-1"_s, fromIso(u"2026-04-15T00:30:00+02:00"_s))
                .contains(u"2026-04-14"_s));
        QCOMPARE(releaseNoteMessage(u"A-1"_s, {}), u"Added release note for A-1."_s);
    }

    void neverExceedsTheLimit()
    {
        const QString penguins = u"🐧"_s.repeated(50'000);
        const QString mark = transactionMark(randomId());
        QList<ValueChange> many;
        for (int i = 0; i < 40; ++i) {
            many.append({penguins + QString::number(i), penguins, u"a\nb\x01"_s + penguins, {}});
            const QString message = versionMessage(many, u"K"_s.repeated(300), m_resolved);
            QVERIFY2((message + mark).size() <= 255, qPrintable(QString::number(message.size())));
            QVERIFY(message.isValidUtf16());
            QVERIFY(!message.contains('\n'_L1));
        }
        QVERIFY((statusMessage(u"A-1"_s, m_resolved, penguins, penguins) + mark).size() <= 255);
    }

    void namesEveryItemOfOneVersion()
    {
        const QString one = u"Updated port value per OPS-1. Previous value: 1. New value: 2."_s;
        const QString two = u"Added release note for OPS-2."_s;
        QCOMPARE(joinedMessage({one, two}, {u"OPS-1"_s, u"OPS-2"_s}), one + u' ' + two);
        const QString wordy = one + QString(180, u'x');
        QCOMPARE(joinedMessage({wordy, two, one}, {u"OPS-1"_s, u"OPS-2"_s, u"OPS-3"_s}),
            u"Updated documentation per OPS-1, OPS-2 and OPS-3."_s);
        // OPS-1 does not stand in "OPS-12".
        QCOMPARE(joinedMessage({u"Did OPS-12."_s, u"Did something."_s}, {u"OPS-12"_s, u"OPS-1"_s}),
            u"Updated documentation per OPS-12 and OPS-1."_s);
        QStringList keys;
        for (int i = 0; i < 40; ++i)
            keys.append(u"PLATFORM-%1"_s.arg(1000 + i));
        QVERIFY(!joinedMessage({wordy}, keys));
        const auto some = joinedMessage({wordy}, keys.first(12));
        QVERIFY(some && some->size() + transactionMark(randomId()).size() <= 255);
    }

    void knowsItsOwnMark()
    {
        const QString transaction = randomId();
        const QString mark = transactionMark(transaction);
        QCOMPARE(mark.size(), 22);
        QCOMPARE(transactionIn(u"Updated."_s + mark), transaction.first(12));
        QCOMPARE(withoutMark(u"Updated."_s + mark), u"Updated."_s);
        QCOMPARE(withoutMark(mark + u" Updated."_s), mark + u" Updated."_s);
        QCOMPARE(transactionIn(u"Updated."_s + mark + u" "_s), QString());
        QCOMPARE(transactionIn(u"Updated."_s + mark + u"\n"_s), QString());
        QCOMPARE(transactionIn(mark + u" Updated."_s), QString());
        QCOMPARE(transactionIn(u"Updated. [docket:1A2B3C4D5E6F]"_s), QString());
        QCOMPARE(transactionIn(u"Updated.[docket:1a2b3c4d5e6f]"_s), QString());
        QCOMPARE(transactionIn(u"x [docket:1a2b3c4d5e6]"_s), QString());
        QCOMPARE(transactionIn({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestVersionMessage)
#include "tst_versionmessage.moc"
