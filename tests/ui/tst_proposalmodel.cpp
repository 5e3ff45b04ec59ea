// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/queue/proposaltext.h"
#include "ui/queue/queueproxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestProposalModel : public QObject
{
    Q_OBJECT

private:
    static QStringList headingsOf(const QueueProxy &proxy)
    {
        QStringList headings;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QString title = proxy.index(row, 0).data(GroupRole).toString();
            if (!title.isEmpty())
                headings << title;
        }
        return headings;
    }

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

    void inARowTroubleIsSaidInShort()
    {
        Proposal moved = Fixtures::portProposal();
        moved.state = ProposalState::Conflict;
        moved.reason = u"“Current Configuration” changed on the page since version 3 (it is now "
                       "version 4): nothing was written"_s;
        QVERIFY(changeLine(moved).endsWith(u"nothing was written"_s));
        QCOMPARE(changeLine(moved, ChangeWords::WithoutSubject),
            moved.itemKey + u" · the page moved on"_s);
        moved.state = ProposalState::Failed;
        QCOMPARE(changeLine(moved, ChangeWords::WithoutSubject),
            moved.itemKey + u" · was not written"_s);
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
        proxy.setGroup(QueueProxy::Group::None);
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

    void groupsByWhatIsAskedFor_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("release") << int(QueueProxy::Group::Release)
                                 << QStringList{u"2026.4"_s, u"No release"_s};
        QTest::newRow("owner") << int(QueueProxy::Group::Owner)
                               << QStringList{u"M. Kane"_s, u"J. Roe"_s};
        QTest::newRow("risk") << int(QueueProxy::Group::Risk)
                              << QStringList{u"Sure: a glance is enough"_s,
                                     u"Likely: compare the words"_s,
                                     u"Asks you: not sure by itself"_s};
        QTest::newRow("nothing") << int(QueueProxy::Group::None) << QStringList();
    }

    void groupsByWhatIsAskedFor()
    {
        QFETCH(int, group);
        QFETCH(QStringList, headings);
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        QueueProxy proxy(model);
        QList<Proposal> all = Fixtures::queue();
        all[0].releases = {u"2026.4"_s};
        all[5].owner = {u"u2"_s, u"J. Roe"_s, {}, {}, true};
        model.replace(all);
        proxy.setGroup(QueueProxy::Group(group));
        QCOMPARE(headingsOf(proxy), headings);
        QCOMPARE(proxy.rowCount(), int(all.size()));
    }

    void whatFailedStandsOnTop()
    {
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        QueueProxy proxy(model);
        QList<Proposal> all = Fixtures::queue();
        model.replace(all);
        all[5].state = ProposalState::Failed;
        model.replace(all);
        for (const auto group :
            {QueueProxy::Group::Page, QueueProxy::Group::Risk, QueueProxy::Group::None}) {
            proxy.setGroup(group);
            QCOMPARE(proxy.index(0, 0).data(ProposalIdRole).toString(), all[5].id);
            QCOMPARE(headingsOf(proxy).first(), u"Failed"_s);
            QVERIFY(headingsOf(proxy).size() > 1); // The others have a heading of their own.
        }
        proxy.setScope(QueueProxy::Scope::Troubled);
        QCOMPARE(proxy.rowCount(), 2); // And the conflict.
    }

    void sortsAsAsked()
    {
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        QueueProxy proxy(model);
        QList<Proposal> all = Fixtures::queue().first(3);
        all[0].createdAt = Fixtures::now().addSecs(-100);
        all[1].createdAt = Fixtures::now().addSecs(-300);
        all[2].createdAt = Fixtures::now().addSecs(-200);
        model.replace(all);
        proxy.setGroup(QueueProxy::Group::None);
        const auto places = [&] {
            QString shown;
            for (const QString &id : proxy.shownIds())
                shown += QString::number(std::ranges::find(all, id, &Proposal::id) - all.begin());
            return shown;
        };
        QCOMPARE(places(), u"012"_s);
        for (int one = 0; one < 3; ++one)
            all[one].dueAt = Fixtures::now().addMSecs(5000 - one); // one poll
        model.replace(all);
        QCOMPARE(places(), u"201"_s); // By title, whichever was first.
        proxy.setOrder(QueueProxy::Order::OldestFirst);
        QCOMPARE(places(), u"120"_s);
        proxy.setOrder(QueueProxy::Order::NewestFirst);
        QCOMPARE(places(), u"021"_s);
        proxy.setOrder(QueueProxy::Order::ByTitle);
        QCOMPARE(places(), u"201"_s);
        proxy.setOrder(QueueProxy::Order::SurestFirst);
        QCOMPARE(places().back(), u'2');
    }

    void everyStateIsInAScope()
    {
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        QueueProxy proxy(model);
        QList<Proposal> all = Fixtures::queue();
        all[0].state = ProposalState::Snoozed;
        all[0].snoozedUntil = Fixtures::now().addDays(1);
        all[1].state = ProposalState::Published;
        all[2].state = ProposalState::Rejected;
        all[3].owner = {u"u2"_s, u"J. Roe"_s, {}, {}, true};
        model.replace(all);
        proxy.setMe(u"u1"_s);
        using Scope = QueueProxy::Scope;
        QCOMPARE(proxy.count(Scope::Mine), 4);
        QCOMPARE(proxy.count(Scope::Others), 1);
        QCOMPARE(proxy.count(Scope::AllOpen), 5);
        QCOMPARE(proxy.count(Scope::Snoozed), 1);
        QCOMPARE(proxy.count(Scope::Published), 1);
        QCOMPARE(proxy.count(Scope::Decided), 2);
        QCOMPARE(proxy.count(Scope::Troubled), 1);
        proxy.setFilter(u"conflict"_s); // States are found by their word.
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setFilter({});
        proxy.setPinned(all[2].id); // Stayed with, though it is decided.
        QCOMPARE(proxy.rowCount(), 5);
    }

    void saysWhoseTurnItIs()
    {
        Proposal one = Fixtures::portProposal();
        QCOMPARE(turnText(one, u"u1"_s), u"Your turn: the registry names you"_s);
        QCOMPARE(turnText(one, u"u1"_s, TurnWords::WithoutReason), u"Your turn"_s);
        QCOMPARE(turnText(one, {}), u"Owner: M. Kane"_s); // Nobody is known who could have a turn.
        one.ownerReason = u"component lead"_s;
        QCOMPARE(turnText(one, u"u9"_s), u"M. Kane's turn: leads the component"_s);
        one.state = ProposalState::Snoozed;
        one.snoozedUntil = Fixtures::now().addDays(1);
        QVERIFY(turnText(one, u"u1"_s).startsWith(u"Nobody's turn until"_s));
        one.state = ProposalState::Publishing;
        QCOMPARE(turnText(one, u"u1"_s), u"Docket's turn: it is being sent"_s);
        for (const ProposalState state : {ProposalState::Approved, ProposalState::Reverting}) {
            one.state = state; // Nothing of it was sent yet.
            QCOMPARE(turnText(one, u"u1"_s), u"Docket's turn: about to be sent"_s);
            Sending sending{false, {{one.id, u"14:05"_s}}};
            QCOMPARE(turnText(one, u"u1"_s, TurnWords::WithReason, sending),
                u"Docket's turn: it waits until 14:05"_s);
            sending.stands = true;
            QCOMPARE(turnText(one, u"u1"_s, TurnWords::WithReason, sending),
                u"Docket's turn: kept until it can be sent"_s);
        }
        QVERIFY(dueWords(Fixtures::now().addSecs(-7300), Fixtures::now())
                .startsWith(u"overdue by 2 h, since"_s));
        QVERIFY(dueWords(Fixtures::now().addSecs(7300), Fixtures::now()).endsWith(u", in 2 h"_s));
        QCOMPARE(durationText(std::chrono::seconds(190)), u"3 min 10 s"_s);
    }

    void marksGoWithTheirProposals()
    {
        FakeClock clock(Fixtures::now());
        ProposalModel model(clock);
        QList<Proposal> all = Fixtures::queue();
        model.replace(all);
        QSignalSpy changed(&model, &ProposalModel::marksChanged);
        model.setMarked({all[1].id, all[2].id, u"nobody"_s}, true);
        QCOMPARE(model.marked().size(), 2);
        QVERIFY(model.index(1).data(MarkedRole).toBool());
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"marked"_s));
        all.removeAt(1);
        model.replace(all);
        QCOMPARE(model.marked().size(), 1);
        QCOMPARE(changed.size(), 2);
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
