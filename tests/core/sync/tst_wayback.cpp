// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"
#include "core/drafting/waybackdraft.h"
#include "core/journal/logquery.h"
#include "core/markup/adf.h"
#include "core/markup/edits.h"
#include "core/sync/sheetwriter.h"
#include "tests/support/faultat.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString runbook = u"100"_s;
const QString jo = u"acc-jo"_s;
const QByteArray flag =
    R"(<ac:structured-macro ac:name="status" ac:schema-version="1" ac:macro-id="m1"><ac:parameter ac:name="title">Known issue</ac:parameter></ac:structured-macro>)";
const QStringList escalation{u"Runbook"_s, u"Escalation"_s};

Policy registered(const QString &epic = {})
{
    Policy policy = testPolicy();
    policy.registry[0].component = u"gateway"_s;
    policy.registry[0].epic = epic;
    return policy;
}

QByteArray flagged(QByteArray body)
{
    return body.replace("after 15 minutes.", "after 15 minutes. " + flag);
}

/** The tickets on the site that Docket made. */
QList<Sandbox::JiraIssue> madeIn(const Loop &loop)
{
    QList<Sandbox::JiraIssue> made;
    for (const Sandbox::JiraIssue &issue : loop.world.issues()) {
        if (issue.properties.contains(u"docket"_s))
            made.append(issue);
    }
    return made;
}

QList<Proposal> of(const Loop &loop, Drafter drafter)
{
    QList<Proposal> found;
    for (const Proposal &proposal : loop.workspace->proposals()) {
        if (proposal.drafter == drafter)
            found.append(proposal);
    }
    return found;
}

qsizetype entries(Loop &loop, LogEntry::Kind kind, const QString &words)
{
    LogQuery query;
    query.kinds = {kind};
    query.text = words;
    return QCoro::waitFor(loop.workspace->log(query)).value_or(QList<LogEntry>{}).size();
}

Sandbox::WorldOptions lagging(std::chrono::milliseconds by)
{
    Sandbox::WorldOptions options;
    options.indexLag = by;
    return options;
}

/** A site on which Jo has flagged "Escalation" and Docket has looked. */
struct Flagged
{
    explicit Flagged(const Policy &policy = registered(), std::chrono::milliseconds indexLag = 0ms)
        : loop(testSite(), {}, {}, lagging(indexLag))
    {
        if (!loop.closeAndPoll({}, policy)
            || !loop.world.humanEdits(runbook, flagged(runbookBody()), jo) || !poll())
            qFatal("the known issue was not looked at");
    }

    bool poll() { return QCoro::waitFor(loop.workspace->poll()).has_value(); }
    [[nodiscard]] Proposal ticket() const
    {
        const QList<Proposal> tickets = of(loop, Drafter::NewTicket);
        if (tickets.size() != 1)
            qFatal("%d tickets are proposed", int(tickets.size()));
        return tickets.first();
    }
    Result<PublishOutcome> approve()
    {
        return QCoro::waitFor(loop.workspace->approveAndPublish(ticket().id));
    }

    Loop loop;
};

} // namespace

/** The way from the pages back to the tickets, on the canned site. */
class TestWayBack : public QObject
{
    Q_OBJECT

private slots:
    void aFlaggedSectionProposesOneBug()
    {
        Flagged site;
        const Proposal ticket = site.ticket();
        QCOMPARE(ticket.state, ProposalState::Waiting);
        QCOMPARE(ticket.section, escalation);
        QCOMPARE(ticket.owner.accountId, u"acc-mia"_s);
        QCOMPARE(ticket.ownerReason, u"registry"_s);
        QVERIFY(ticket.before.isEmpty());
        const auto item = ticketFrom(applyEdits({}, ticket.edits).value());
        QVERIFY(item);
        QCOMPARE(item->project, u"PLATFORM"_s);
        QCOMPARE(item->components, QStringList{u"gateway"_s});
        QCOMPARE(item->assigneeId, u"acc-mia"_s);
        QCOMPARE(item->summary, u"Known issue: Call the duty manager after 15 minutes"_s);
        QVERIFY(site.poll());
        QCOMPARE(of(site.loop, Drafter::NewTicket).size(), 1);
        QVERIFY(madeIn(site.loop).isEmpty()); // nobody decided yet
        QVERIFY(site.loop.world.writes().isEmpty());
    }

    void approvedItIsMadeOnceAndLinkedThere()
    {
        Flagged site;
        const auto outcome = site.approve();
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        const QList<Sandbox::JiraIssue> made = madeIn(site.loop);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().summary, u"Known issue: Call the duty manager after 15 minutes"_s);
        QCOMPARE(made.first().assigneeId, u"acc-mia"_s);
        QVERIFY(made.first().labels.contains(u"known-issue"_s));
        const QByteArray description = QJsonDocument(made.first().description).toJson();
        QVERIFY2(description.contains("/pages/100/Runbook#Escalation"), description.constData());
        const Proposal ticket = site.ticket();
        QCOMPARE(ticket.state, ProposalState::Published);
        QCOMPARE(ticket.itemKey, made.first().key);
        QCOMPARE(
            entries(site.loop, LogEntry::Kind::Published, made.first().key), 2); // and the page
        // The page's link, by the same decision, in the section that is flagged.
        const QByteArray url =
            site.loop.world.baseUrl().toUtf8() + "/browse/" + made.first().key.toUtf8();
        QCOMPARE(site.loop.body(runbook),
            flagged(runbookBody()) + "<p>Known issue: <a href=\"" + url
                + "\" data-card-appearance=\"inline\">" + url + "</a></p>");
        QCOMPARE(of(site.loop, Drafter::TicketLink).first().state, ProposalState::Published);
        QVERIFY2(outcome->text.contains(made.first().key), qPrintable(outcome->text));
        // And it can be taken off the page again.
        QVERIFY(QCoro::waitFor(
            site.loop.workspace->revertAndPublish(of(site.loop, Drafter::TicketLink).first().id)));
        QCOMPARE(site.loop.body(runbook), flagged(runbookBody()));
        QVERIFY(!QCoro::waitFor(site.loop.workspace->revertAndPublish(ticket.id)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(site.poll());
        QCOMPARE(madeIn(site.loop).size(), 1);
        QCOMPARE(of(site.loop, Drafter::NewTicket).size(), 1);
    }

    void aLabelledPageProposesOneBugThoughNoVersionMoved()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({}, registered()));
        QVERIFY(loop.world.setLabel(runbook, u"known-issue"_s, true));
        QVERIFY(loop.closeAndPoll({}, registered()));
        QCOMPARE(of(loop, Drafter::NewTicket).size(), 1);
        QVERIFY(of(loop, Drafter::NewTicket).first().section.isEmpty());
        QCOMPARE(loop.version(runbook), 3);
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(of(loop, Drafter::NewTicket).first().id)));
        QCOMPARE(madeIn(loop).size(), 1);
        QVERIFY(loop.body(runbook).startsWith("<h1>Runbook</h1><p>Known issue: "));
    }

    void takenOffAndPutBackIsNoSecondBugUntilItIsClosed()
    {
        Flagged site;
        QVERIFY(site.approve());
        const QString key = madeIn(site.loop).first().key;
        const QByteArray linked = site.loop.body(runbook);
        const auto toggle = [&] {
            return site.loop.world.humanEdits(runbook, QByteArray(linked).replace(flag, ""), jo)
                && site.poll() && site.loop.world.humanEdits(runbook, linked, jo) && site.poll();
        };
        QVERIFY(toggle());
        QCOMPARE(of(site.loop, Drafter::NewTicket).size(), 1);
        QCOMPARE(entries(site.loop, LogEntry::Kind::Evaluated, u"is still open"_s), 1);
        QVERIFY(site.loop.world.transition(key, u"Done"_s, jo));
        QVERIFY(site.poll());
        QCOMPARE(of(site.loop, Drafter::NewTicket).size(), 1); // the flag still stands: no new news
        QVERIFY(toggle());
        QCOMPARE(of(site.loop, Drafter::NewTicket).size(), 2);
        QCOMPARE(of(site.loop, Drafter::NewTicket).last().state, ProposalState::Waiting);
    }

    void aFlagTakenOffBeforeADecisionTakesItsProposalAlong()
    {
        Flagged site;
        QVERIFY(site.loop.world.humanEdits(runbook, runbookBody(), jo));
        QVERIFY(site.poll());
        QCOMPARE(site.ticket().state, ProposalState::Superseded);
        QVERIFY(site.loop.world.humanEdits(runbook, flagged(runbookBody()), jo));
        QVERIFY(site.poll());
        QCOMPARE(site.ticket().state, ProposalState::Waiting);
    }

    void rejectedStaysRejectedUntilTheWordsDiffer()
    {
        Flagged site;
        QVERIFY(QCoro::waitFor(site.loop.workspace->reject(site.ticket().id, u"no"_s)));
        QVERIFY(site.loop.world.humanEdits(runbook, runbookBody(), jo));
        QVERIFY(site.poll());
        QVERIFY(site.loop.world.humanEdits(runbook, flagged(runbookBody()), jo));
        QVERIFY(site.poll());
        QCOMPARE(site.ticket().state, ProposalState::Rejected);
        QVERIFY(site.loop.world.humanEdits(runbook, runbookBody(), jo));
        QVERIFY(site.poll());
        QVERIFY(site.loop.world.humanEdits(
            runbook, flagged(runbookBody()).replace("15 minutes", "an hour"), jo));
        QVERIFY(site.poll());
        QCOMPARE(of(site.loop, Drafter::NewTicket).size(), 2);
    }

    void aRenamedSectionKeepsItsTicket()
    {
        Flagged site;
        QVERIFY(site.approve());
        QVERIFY(site.loop.world.humanEdits(
            runbook, site.loop.body(runbook).replace("<h2>Escalation", "<h2>Who to call"), jo));
        QVERIFY(site.poll());
        QCOMPARE(of(site.loop, Drafter::NewTicket).size(), 1);
    }

    void aPersonsWordingIsWhatIsMade()
    {
        Flagged site;
        QByteArray body = applyEdits({}, site.ticket().edits).value();
        QVERIFY(!QCoro::waitFor(site.loop.workspace->edit(
            site.ticket().id, QByteArray(body).replace("<p>PLATFORM</p>", ""))));
        body.replace("Known issue: Call the duty manager after 15 minutes", "Paging is slow");
        QVERIFY(QCoro::waitFor(site.loop.workspace->edit(site.ticket().id, body)));
        QVERIFY(site.approve());
        QCOMPARE(madeIn(site.loop).first().summary, u"Paging is slow"_s);
    }

    void aLostReplyMakesNoSecondTicket_data()
    {
        QTest::addColumn<int>("lag"); // seconds until a search knows what was made
        QTest::addColumn<bool>("applied");
        QTest::newRow("made, found at once") << 0 << true;
        QTest::newRow("made, found after the index caught up") << 120 << true;
        QTest::newRow("never arrived") << 0 << false;
    }
    void aLostReplyMakesNoSecondTicket()
    {
        QFETCH(int, lag);
        QFETCH(bool, applied);
        Flagged site(registered(), std::chrono::seconds(lag));
        site.loop.world.setFaults({faultAt("POST", u"/rest/api/3/issue"_s,
            applied ? Sandbox::Fault::Kind::DropAfter : Sandbox::Fault::Kind::DropBefore)});
        (void)site.approve();
        QCOMPARE(madeIn(site.loop).size(), applied ? 1 : 0);
        for (int minute = 0; minute < 13; ++minute) {
            if (minute == 5)
                site.loop.restart();
            (void)site.poll();
            QVERIFY(madeIn(site.loop).size() <= 1);
            if (!applied && minute < 9)
                QCOMPARE(madeIn(site.loop).size(), 0);
            site.loop.clock.advance(1min);
        }
        QCoro::waitFor(site.loop.workspace->sendingDone());
        QCOMPARE(madeIn(site.loop).size(), 1);
        QCOMPARE(site.ticket().state, ProposalState::Published);
        QCOMPARE(of(site.loop, Drafter::TicketLink).first().state, ProposalState::Published);
        QCOMPARE(site.loop.version(runbook), 5);
    }

    void aCrashAtAnyStepEndsTheSame()
    {
        // Every exchange of the way in turn is answered and then everything in memory is thrown away, or never arrives.
        int steps = 0;
        {
            Flagged site;
            const qsizetype before = site.loop.world.exchanges().size();
            QVERIFY(site.approve());
            steps = int(site.loop.world.exchanges().size() - before);
        }
        QVERIFY2(steps >= 8, qPrintable(QString::number(steps)));
        for (int step = 1; step <= steps; ++step) {
            for (const auto kind :
                {Sandbox::Fault::Kind::DropAfter, Sandbox::Fault::Kind::DropBefore}) {
                Flagged site;
                Sandbox::Fault fault;
                fault.nth = step;
                fault.times = 0; // the site is gone from here on
                fault.kind = kind;
                site.loop.world.setFaults({fault});
                (void)site.approve();
                site.loop.shut();
                site.loop.world.setFaults({});
                site.loop.clock.advance(11min); // whatever was made is found by now
                site.loop.open();
                QVERIFY(site.poll());
                QCoro::waitFor(site.loop.workspace->sendingDone());
                QVERIFY(site.poll());
                QCoro::waitFor(site.loop.workspace->sendingDone());
                const QString where = u"step %1, %2"_s.arg(step).arg(int(kind));
                QVERIFY2(madeIn(site.loop).size() == 1, qPrintable(where));
                QVERIFY2(site.ticket().state == ProposalState::Published, qPrintable(where));
                QVERIFY2(of(site.loop, Drafter::TicketLink).size() == 1, qPrintable(where));
                QVERIFY2(site.loop.version(runbook) == 5, qPrintable(where));
                QVERIFY2(site.loop.body(runbook).count("/browse/") == 2, qPrintable(where));
            }
        }
    }

    void aRefusedTicketFailsWithTheReason()
    {
        Flagged site;
        QByteArray body = applyEdits({}, site.ticket().edits).value();
        QVERIFY(QCoro::waitFor(site.loop.workspace->edit(
            site.ticket().id, body.replace("<p>gateway</p>", "<p>cellar</p>"))));
        const auto outcome = site.approve();
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().detail.contains(u"cellar"_s), qPrintable(outcome.error().detail));
        QCOMPARE(site.ticket().state, ProposalState::Failed);
        QVERIFY(madeIn(site.loop).isEmpty());
        QVERIFY(QCoro::waitFor(site.loop.workspace->refresh(site.ticket().id)));
        QCOMPARE(site.ticket().state, ProposalState::Waiting);
    }

    void anEditedPageOfAnEpicProposesOneLink()
    {
        Loop loop;
        const Policy policy = registered(u"PLATFORM-94"_s);
        QVERIFY(loop.closeAndPoll({}, policy));
        const auto edit = [&](const QByteArray &words) {
            return loop.world.humanEdits(
                       runbook, loop.body(runbook).replace("</h1>", "</h1>" + words), jo)
                && loop.closeAndPoll({}, policy);
        };
        QVERIFY(edit("<p>One.</p>"));
        QCOMPARE(of(loop, Drafter::RemoteLink).size(), 1);
        QVERIFY(edit("<p>Two.</p>")); // before anybody decided: the same proposal
        QCOMPARE(of(loop, Drafter::RemoteLink).size(), 1);
        QVERIFY(loop.world.issue(u"PLATFORM-94"_s)->links.isEmpty());
        const auto outcome = QCoro::waitFor(
            loop.workspace->approveAndPublish(of(loop, Drafter::RemoteLink).first().id));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        const auto links = [&] { return loop.world.issue(u"PLATFORM-94"_s)->links; };
        const auto title = [&] {
            return links().first().value["object"_L1]["title"_L1].toString();
        };
        QCOMPARE(links().size(), 1);
        QCOMPARE(links().first().globalId, u"appId=docket&pageId=100"_s);
        QCOMPARE(title(), u"Runbook (version 5)"_s);
        QVERIFY(edit("<p>Three.</p>"));
        QCoro::waitFor(loop.workspace->sendingDone());
        QCOMPARE(links().size(), 1);
        QCOMPARE(title(), u"Runbook (version 6)"_s);
        QCOMPARE(of(loop, Drafter::RemoteLink).size(), 1);
        const qsizetype writes = loop.world.writes().size();
        QVERIFY(loop.closeAndPoll({}, policy));
        QCOMPARE(loop.world.writes().size(), writes);
        QVERIFY(QCoro::waitFor(
            loop.workspace->revertAndPublish(of(loop, Drafter::RemoteLink).first().id)));
        QVERIFY(links().isEmpty());
        QVERIFY(edit("<p>Four.</p>"));
        QVERIFY(links().isEmpty()); // taken back stays taken back
    }

    void aPageThatIsLinkedAlreadyIsLeftAlone()
    {
        Loop loop;
        const Policy policy = registered(u"PLATFORM-94"_s);
        QVERIFY(loop.closeAndPoll({}, policy));
        QVERIFY(QCoro::waitFor(loop.work->putRemoteLink(u"PLATFORM-94"_s,
            {u"appId=c0ffee&pageId=100"_s, u"https://h/x"_s, u"By Confluence"_s, {}}, {})));
        QVERIFY(loop.world.humanEdits(runbook, runbookBody() + "<p>More.</p>", jo));
        QVERIFY(loop.closeAndPoll({}, policy));
        QVERIFY(of(loop, Drafter::RemoteLink).isEmpty());
        QCOMPARE(entries(loop, LogEntry::Kind::Evaluated, u"links to this page already"_s), 1);
    }

    void ownVersionsAreNoNews()
    {
        Loop loop;
        Policy policy = registered();
        RegistryEntry line = policy.registry.first();
        line.kind = PageKind::Adr;
        line.epic = u"PLATFORM-94"_s;
        policy.registry.append(line);
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}, policy));
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id)));
        QCOMPARE(loop.version(runbook), 4);
        QVERIFY(loop.closeAndPoll({}, policy));
        QVERIFY(of(loop, Drafter::RemoteLink).isEmpty());
        QCOMPARE(loop.workspace->proposals().size(), 1);

        // Somebody copies Docket's mark into the message of an edit of their own: still a person's.
        const QString message = loop.world.page(runbook)->version.message;
        QVERIFY(!transactionIn(message).isEmpty());
        QVERIFY(
            loop.world.humanEdits(runbook, loop.body(runbook) + "<p>By hand.</p>", jo, message));
        QVERIFY(loop.closeAndPoll({}, policy));
        QCOMPARE(of(loop, Drafter::RemoteLink).size(), 1);
    }

    void aForgedMarkIsNotTakenForALostWrite()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}, registered()));
        // The write is made, its answer lost, and before Docket looks a person saves with its message.
        loop.world.setFaults(
            {faultAt("PUT", u"/wiki/api/v2/pages/100"_s, Sandbox::Fault::Kind::DropAfter),
                faultAt("GET", u".*/versions"_s, Sandbox::Fault::Kind::DropBefore)});
        (void)QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id));
        loop.shut();
        loop.world.setFaults({});
        QCOMPARE(loop.version(runbook), 4);
        QVERIFY(loop.world.humanEdits(runbook, loop.body(runbook) + "<p>By hand.</p>", jo,
            loop.world.page(runbook)->version.message));
        loop.open();
        QCoro::waitFor(loop.workspace->sendingDone());
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).publishedVersion, 4);
    }

    void aRefusedLabelSearchIsSaidAndHidesNoLabel()
    {
        Loop loop;
        QVERIFY(loop.world.setLabel(runbook, u"known-issue"_s, true));
        Sandbox::Fault refused =
            faultAt("GET", u"/wiki/rest/api/search"_s, Sandbox::Fault::Kind::Reply);
        refused.times = 0;
        refused.reply.status = 403;
        loop.world.setFaults({refused});
        auto report = loop.closeAndPoll({}, registered());
        QVERIFY(report);
        QVERIFY2(report->unseen.contains(u"“known-issue”"), qPrintable(report->unseen));
        QCOMPARE(loop.workspace->status().unseen, report->unseen);
        // The page itself was read, and asked.
        QCOMPARE(of(loop, Drafter::NewTicket).size(), 1);
        QCOMPARE(of(loop, Drafter::NewTicket).first().state, ProposalState::Waiting);
        // Unread since, its label still counts; and the log says it once, not at every look.
        QVERIFY(QCoro::waitFor(loop.workspace->poll()));
        loop.restart();
        QVERIFY(QCoro::waitFor(loop.workspace->poll()));
        QCOMPARE(of(loop, Drafter::NewTicket).first().state, ProposalState::Waiting);
        QCOMPARE(entries(loop, LogEntry::Kind::Synced, u"refuses the search"_s), 1);
        loop.world.setFaults({});
        report = QCoro::waitFor(loop.workspace->poll());
        QVERIFY(report && report->unseen.isEmpty());
        QVERIFY(loop.workspace->status().unseen.isEmpty());
        QCOMPARE(entries(loop, LogEntry::Kind::Synced, u"answers the search"_s), 1);
        QCOMPARE(of(loop, Drafter::NewTicket).size(), 1);
    }

    void theFirstLookProposesTenAndSaysWhatItHeldBack_data()
    {
        QTest::addColumn<bool>("broken");
        QTest::newRow("in one look") << false;
        QTest::newRow("in two, the first broken off") << true;
    }
    void theFirstLookProposesTenAndSaysWhatItHeldBack()
    {
        QFETCH(bool, broken);
        Loop loop;
        const auto body = [](const QString &page, int sections) {
            QByteArray made = "<h1>Runbook</h1>";
            for (int i = 1; i <= sections; ++i)
                made +=
                    u"<h2>%1 part %2</h2><p>Broken. "_s.arg(page).arg(i).toUtf8() + flag + "</p>";
            return made;
        };
        Policy policy = registered();
        RegistryEntry other = policy.registry.first();
        other.page = u"200"_s;
        policy.registry.append(other);
        QVERIFY(loop.world.humanEdits(runbook, body(u"One"_s, 7), jo));
        QVERIFY(loop.world.humanEdits(u"200"_s, body(u"Two"_s, 7), jo));
        if (broken) { // after the first page was stored
            Sandbox::Fault refused =
                faultAt("POST", u"/wiki/api/v2/users-bulk"_s, Sandbox::Fault::Kind::Reply);
            refused.nth = 8;
            refused.times = 0;
            refused.reply.status = 403;
            loop.world.setFaults({refused});
            QVERIFY(!loop.closeAndPoll({}, policy));
            QCOMPARE(of(loop, Drafter::NewTicket).size(), 7);
            loop.world.setFaults({});
            loop.restart();
        }
        const auto report = loop.closeAndPoll({}, policy);
        QVERIFY(report);
        QCOMPARE(of(loop, Drafter::NewTicket).size(), 10);
        QCOMPARE(report->heldBack, 4);
        QCOMPARE(entries(loop, LogEntry::Kind::Evaluated, u"held back"_s), 4);
        QVERIFY(loop.closeAndPoll({}, policy)); // and not the rest at the next look
        QCOMPARE(of(loop, Drafter::NewTicket).size(), 10);
        // What appears later has no limit; what was held back comes when its sign is set again.
        QVERIFY(loop.world.humanEdits(u"200"_s, "<h1>Runbook</h1>", jo));
        QVERIFY(loop.closeAndPoll({}, policy));
        QVERIFY(loop.world.humanEdits(u"200"_s, body(u"Two"_s, 12), jo));
        QVERIFY(loop.closeAndPoll({}, policy));
        QCOMPARE(of(loop, Drafter::NewTicket).size(), 7 + 12);
    }

    void hostileWordsOfAPageArriveAsWords()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({}, registered()));
        const QByteArray body =
            "<h1>Runbook</h1><h2>&lt;b&gt;Bad&lt;/b&gt; ]]&gt; &amp; &quot;x&quot;</h2>"
            "<p>Stop &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &#x202E;txt&#x202C; "
            "{\"type\":\"rule\"} *x* [a|http://evil.example] "
            + flag + "</p>";
        QVERIFY(loop.world.humanEdits(runbook, body, jo));
        QVERIFY(loop.closeAndPoll({}, registered()));
        const QList<Proposal> tickets = of(loop, Drafter::NewTicket);
        QCOMPARE(tickets.size(), 1);
        const auto outcome = QCoro::waitFor(loop.workspace->approveAndPublish(tickets.first().id));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        const Sandbox::JiraIssue made = madeIn(loop).value(0);
        QVERIFY2(
            made.summary.contains(u"<script>alert(1)</script> ]]>"_s), qPrintable(made.summary));
        const QString words = adfToText(made.description);
        QVERIFY2(words.contains(u"<script>alert(1)</script> ]]>"_s)
                && words.contains(u"{\"type\":\"rule\"} *x* [a|http://evil.example]"_s)
                && words.contains(u"<b>Bad</b> ]]> & \"x\"”"_s),
            qPrintable(words));
        const QByteArray json = QJsonDocument(made.description).toJson(QJsonDocument::Compact);
        QVERIFY2(!json.contains("\"type\":\"rule\"") && !json.contains("\"strong\"")
                && !json.contains("\"href\":\"http://evil.example"),
            json.constData());
        // And the page keeps its own words, with one link more.
        QVERIFY(StorageDocument::parse(loop.body(runbook)));
        QVERIFY(!loop.body(runbook).contains("<script>"));
        QCOMPARE(loop.body(runbook).left(body.size()), body);
    }

    void whatTheOtherSideOwnsIsNotWritten()
    {
        Policy policy = registered();
        policy.ownership.insert(u"description"_s, Authority::Work);
        Flagged site(policy);
        const auto outcome = site.approve();
        QVERIFY(!outcome);
        QCOMPARE(site.ticket().state, ProposalState::Failed);
        QVERIFY(madeIn(site.loop).isEmpty());
        QVERIFY(site.loop.world.writes().isEmpty());
        QCOMPARE(entries(site.loop, LogEntry::Kind::Failed, u"belongs to the ticket side"_s), 1);
    }

    void aPageValueTheWikiOwnsIsNotWritten()
    {
        Loop loop;
        Policy policy = registered();
        QVERIFY(loop.closeAndPoll({u"PLATFORM-90"_s}, policy));
        const Proposal proposal = loop.proposalOf(u"PLATFORM-90"_s);
        QVERIFY(!proposal.values.isEmpty() && !proposal.values.first().subject.isEmpty());
        policy.ownership.insert(proposal.values.first().subject, Authority::Docs);
        QVERIFY(QCoro::waitFor(loop.workspace->setPolicy(policy)));
        QVERIFY(!QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id)));
        QCOMPARE(loop.version(runbook), 3);
        QVERIFY(loop.world.writes().isEmpty());
        QCOMPARE(entries(loop, LogEntry::Kind::Failed, u"belongs to the documentation side"_s), 1);
    }

    void aLinkTheTrackerOwnsIsNotPut()
    {
        Loop loop;
        Policy policy = registered();
        policy.ownership.insert(u"links"_s, Authority::Work);
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}, policy));
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id)));
        QCOMPARE(loop.version(runbook), 4);
        QVERIFY(loop.world.issue(u"PLATFORM-89"_s)->links.isEmpty());
        QCOMPARE(entries(loop, LogEntry::Kind::Failed, u"“links” belongs"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestWayBack)
#include "tst_wayback.moc"
