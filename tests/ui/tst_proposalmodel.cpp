// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/queue/proposalmodel.h"
#include "ui/queue/proposaltext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestProposalModel : public QObject
{
    Q_OBJECT

private slots:
    void aTicketToBeMadeHasItsOwnWords()
    {
        Proposal ticket = Fixtures::portProposal();
        ticket.drafter = Drafter::NewTicket;
        ticket.itemKey.clear();
        ticket.itemSummary = u"Known issue: it drops"_s;
        ticket.values.clear();
        QCOMPARE(changeLine(ticket), u"new ticket · Known issue: it drops"_s);
        QCOMPARE(headline(ticket), u"New ticket"_s);
        ticket.itemKey = u"PLATFORM-95"_s;
        ticket.state = ProposalState::Published;
        QCOMPARE(headline(ticket), u"PLATFORM-95"_s);
        QCOMPARE(stateWords(ticket), u"created PLATFORM-95"_s);
        ticket.drafter = Drafter::RemoteLink;
        QCOMPARE(headline(ticket), u"Link on PLATFORM-95"_s);
    }

    void changesRowByRow()
    {
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        QueueProxy proxy(model);
        QAbstractItemModelTester sourceTester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester proxyTester(
            &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QList<Proposal> all = Fixtures::queue();
        model.replace(all);
        QCOMPARE(model.rowCount(), 8);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        all[2].summary = u"Other words"_s;
        model.replace(all);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        all.removeAt(4);
        model.replace(all);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(resets.size(), 0);
        QVERIFY(model.find(all.last().id));
    }

    void groupsByPageWithTheMostUrgentFirst()
    {
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        QueueProxy proxy(model);
        QList<Proposal> all = Fixtures::queue();
        std::ranges::reverse(all);
        model.replace(all);
        QStringList groups;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QString title = proxy.index(row, 0).data(GroupRole).toString();
            if (!title.isEmpty())
                groups << title;
        }
        QCOMPARE(groups,
            QStringList({u"Platform Runbook"_s, u"API Reference – v4"_s, u"Release Notes – 2026"_s,
                u"On-call Guide"_s}));
        proxy.setOrder(QueueProxy::Order::DueFirst);
        QVERIFY(proxy.index(0, 0).data(GroupRole).toString().isEmpty());
    }

    void decidedOnesLeaveAndGroupsStay()
    {
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        QueueProxy proxy(model);
        QList<Proposal> all = Fixtures::queue();
        model.replace(all);
        all[0].state = ProposalState::Approved;
        model.replace(all);
        QCOMPARE(proxy.rowCount(), 7);
        QVERIFY(!proxy.indexOf(all[0].id).isValid());
        QCOMPARE(proxy.index(0, 0).data(GroupRole).toString(), u"Platform Runbook"_s);
        proxy.setScope(QueueProxy::Scope::Decided);
        QCOMPARE(proxy.rowCount(), 1);
    }

    void everyWordOfTheFilterMustOccur()
    {
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        QueueProxy proxy(model);
        model.replace(Fixtures::queue());
        proxy.setFilter(u"platform current"_s);
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setFilter(u"platform nonsense"_s);
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setFilter({});
        proxy.setMe(u"somebody else"_s);
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setScope(QueueProxy::Scope::AllOpen);
        QCOMPARE(proxy.rowCount(), 8);
    }

    void saysHowLongIsLeft_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("urgency");
        QTest::newRow("days") << 60 * 50 << u"2 d"_s << int(DueText::Urgency::Calm);
        QTest::newRow("just under two days")
            << 60 * 48 - 1 << u"2 d"_s << int(DueText::Urgency::Calm);
        QTest::newRow("a day and a bit") << 60 * 25 << u"1 d"_s << int(DueText::Urgency::Calm);
        QTest::newRow("hours far") << 60 * 20 << u"20 h"_s << int(DueText::Urgency::Calm);
        QTest::newRow("soon") << 6 * 60 << u"6 h left"_s << int(DueText::Urgency::Soon);
        QTest::newRow("minutes") << 5 << u"5 min left"_s << int(DueText::Urgency::Soon);
        QTest::newRow("overdue") << -130 << u"overdue 2 h"_s << int(DueText::Urgency::Overdue);
    }
    void saysHowLongIsLeft()
    {
        QFETCH(int, minutes);
        QFETCH(QString, text);
        QFETCH(int, urgency);
        const DueText due = dueText(Fixtures::now().addSecs(60 * qint64(minutes)), Fixtures::now());
        QCOMPARE(due.text, text);
        QCOMPARE(int(due.urgency), urgency);
    }

    void ownWordsAreMarked()
    {
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        model.replace(Fixtures::queue());
        const QModelIndex first = model.index(0);
        QVERIFY(!first.data(DraftedRole).toBool());
        model.setTyped({first.data(ProposalIdRole).toString()});
        QVERIFY(first.data(DraftedRole).toBool());
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"your words"_s));
        model.setTyped({});
        QVERIFY(!first.data(DraftedRole).toBool());
    }

    void signsSayMoreThanColour()
    {
        const QList<Proposal> all = Fixtures::queue();
        QCOMPARE(confidenceOf(all.at(0)).sign, u"●"_s);
        QCOMPARE(confidenceOf(all.at(2)).word, u"likely"_s);
        QCOMPARE(confidenceOf(all.at(6)).sign, u"○"_s);
        QCOMPARE(stateFlag(all.at(7).state), u"! conflict"_s);
        QCOMPARE(changeLine(all.at(0)), u"PLATFORM-89 · port 8080 → 9443"_s);
        QCOMPARE(changeLine(all.at(6)), u"INC-77 · needs words"_s);
    }
};

QTEST_MAIN(TestProposalModel)
#include "tst_proposalmodel.moc"
