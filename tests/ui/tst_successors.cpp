// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/successors.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Person named(const QString &id)
{
    return {id, id.toUpper(), {}, {}, true};
}

Proposal of(const QString &page, const QString &owner)
{
    Proposal made;
    made.pageId = page;
    made.owner = named(owner);
    return made;
}

RegistryEntry line(
    const QString &page, const QString &owner, const QString &backup, const QString &manager)
{
    RegistryEntry made;
    made.page = page;
    made.owner = owner;
    made.backup = backup;
    made.manager = manager;
    return made;
}

QString said(const QList<Successor> &all)
{
    QStringList parts;
    for (const Successor &one : all)
        parts << u"%1 (%2)"_s.arg(one.person.accountId, one.role);
    return parts.join(u", "_s);
}

} // namespace

/** Whom a proposal is offered to. */
class TestSuccessors : public QObject
{
    Q_OBJECT

private:
    Policy m_policy = [] {
        Policy policy;
        policy.registry = {line(u"1"_s, u"mia"_s, u"tom"_s, u"eva"_s),
            line(u"2"_s, u"kim"_s, u"mia"_s, u"eva"_s), line(u"3"_s, u"lea"_s, {}, {}),
            line(u"4"_s, u"jon"_s, {}, {})};
        return policy;
    }();
    SuccessorsKnown m_known{{named(u"mia"_s), named(u"tom"_s), named(u"eva"_s), named(u"kim"_s),
                                named(u"lea"_s), named(u"jon"_s), named(u"me"_s)},
        {}, {}};

private slots:
    void whoStandsBesideTheOwnerComesFirst()
    {
        QCOMPARE(said(successors({of(u"1"_s, u"mia"_s)}, m_policy, m_known)),
            u"tom (backup owner), eva (manager), kim (owns other pages), lea (owns other pages), jon (owns other pages)"_s);
    }

    void lastAndSelfComeBeforeAll()
    {
        m_known.last = u"jon"_s;
        m_known.me = u"me"_s;
        const auto found = successors({of(u"1"_s, u"mia"_s)}, m_policy, m_known);
        m_known.last.clear();
        m_known.me.clear();
        QCOMPARE(said(found),
            u"jon (as last time), me (you), tom (backup owner), eva (manager), kim (owns other pages)"_s);
    }

    void whoOwnsAllOfThemIsNotOffered()
    {
        const QList<Proposal> two{of(u"1"_s, u"mia"_s), of(u"2"_s, u"tom"_s)};
        // Each of both could take the other's.
        QCOMPARE(said(successors(two, m_policy, m_known)),
            u"tom (backup owner), mia (backup owner), kim (owner), eva (manager), lea (owns other pages)"_s);
        m_known.me = u"mia"_s;
        const auto own = said(successors({of(u"1"_s, u"mia"_s)}, m_policy, m_known));
        m_known.me.clear();
        QVERIFY2(!own.contains(u"mia"_s), qPrintable(own));
    }

    void whoIsGoneOrUnknownIsNotOffered()
    {
        SuccessorsKnown known = m_known;
        known.people[1].active = false; // tom
        known.people.removeIf([](const Person &one) { return one.accountId == u"eva"_s; });
        QCOMPARE(said(successors({of(u"1"_s, u"mia"_s)}, m_policy, known)),
            u"kim (owns other pages), lea (owns other pages), jon (owns other pages)"_s);
        QVERIFY(successors({of(u"1"_s, u"mia"_s)}, m_policy, {}).isEmpty());
    }
};

QTEST_MAIN(TestSuccessors)
#include "tst_successors.moc"
