// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ownership.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestOwnership : public QObject
{
    Q_OBJECT

private slots:
    void followsTheStatedOrder()
    {
        RegistryEntry entry;
        entry.owner = u"owner"_s;
        entry.backup = u"backup"_s;
        entry.manager = u"manager"_s;
        Page page;
        page.ownerId = u"page"_s;
        WorkItem item;
        item.components = {{{}, u"none"_s, {}}, {{}, u"c"_s, {u"lead"_s, {}, {}, {}, true}}};
        item.projectLead.accountId = u"project"_s;

        const QList<Ownership> order{{u"owner"_s, u"registry"_s}, {u"backup"_s, u"backup"_s},
            {u"page"_s, u"page owner"_s}, {u"lead"_s, u"component lead"_s},
            {u"project"_s, u"project lead"_s}, {u"manager"_s, u"manager"_s}, {}};
        QStringList gone;
        for (const Ownership &expected : order) {
            const Ownership found = ownerOf(
                entry, page, item, {{}, {}, [&](const QString &id) { return !gone.contains(id); }});
            QCOMPARE(found.accountId, expected.accountId);
            QCOMPARE(found.reason, expected.reason);
            gone.append(found.accountId);
        }
    }

    void unknownPeopleAreActive()
    {
        RegistryEntry entry;
        entry.owner = u"owner"_s;
        QCOMPARE(ownerOf(entry, {}, {}, {}).accountId, u"owner"_s);
    }

    void aDelegateStandsInForWhoIsAway_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("insteadOf");
        QTest::newRow("before") << u"2026-12-20"_s << QStringList() << u"owner"_s << QString();
        QTest::newRow("first day") << u"2026-12-21"_s << QStringList() << u"helper"_s << u"owner"_s;
        QTest::newRow("last day") << u"2027-01-02"_s << QStringList() << u"helper"_s << u"owner"_s;
        QTest::newRow("after") << u"2027-01-03"_s << QStringList() << u"owner"_s << QString();
        QTest::newRow("both away") << u"2026-12-24"_s << QStringList() << u"backup"_s << QString();
        QTest::newRow("helper gone")
            << u"2026-12-22"_s << QStringList{u"helper"_s} << u"backup"_s << QString();
        QTest::newRow("left for good")
            << u"2026-10-01"_s << QStringList{u"owner"_s, u"backup"_s} << u"heir"_s << u"backup"_s;
        QTest::newRow("an active person's heir does nothing")
            << u"2026-10-01"_s << QStringList{u"owner"_s} << u"backup"_s << QString();
        QTest::newRow("nobody left")
            << u"2026-10-01"_s << QStringList{u"owner"_s, u"backup"_s, u"heir"_s} << QString()
            << QString();
    }

    void aDelegateStandsInForWhoIsAway()
    {
        QFETCH(const QString, day);
        QFETCH(const QStringList, gone);
        QFETCH(const QString, owner);
        QFETCH(const QString, insteadOf);
        RegistryEntry entry;
        entry.owner = u"owner"_s;
        entry.backup = u"backup"_s;
        const auto away = [](const QString &who, const QString &helper, QDate from, QDate to) {
            return Delegation{who, helper, from, to};
        };
        const QList<Delegation> delegates{
            away(u"owner"_s, u"helper"_s, {2026, 12, 21}, {2027, 1, 2}),
            away(u"helper"_s, u"nobody"_s, {2026, 12, 24}, {2026, 12, 24}),
            away(u"backup"_s, u"heir"_s, {}, {})};
        const Ownership found = ownerOf(entry, {}, {},
            {delegates, QDate::fromString(day, Qt::ISODate),
                [&](const QString &id) { return !gone.contains(id); }});
        QCOMPARE(found.accountId, owner);
        QCOMPARE(found.insteadOf, insteadOf);
        const QString words = ownerWords(found, [](const QString &id) { return u"the "_s + id; });
        if (!insteadOf.isEmpty())
            QCOMPARE(words, u"stands in for the "_s + insteadOf);
    }
};

QTEST_GUILESS_MAIN(TestOwnership)
#include "tst_ownership.moc"
