// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/registrypage.h"
#include "core/drafting/registrytable.h"
#include "core/journal/logquery.h"
#include "core/markup/edits.h"
#include "core/policy/exclusions.h"
#include "core/policy/registryimport.h"
#include "core/sync/logwish.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using Origin = AskedProposal::Origin;

namespace {

const QString home = u"300"_s; ///< A page of Jo's that no line of the registry names.
const QString runbook = u"100"_s;

const QByteArray start = "<h1>Registry</h1><p>Who looks after what.</p><h2>Pages</h2>";
const QByteArray end = "<h2>Notes</h2><p>Ask <em>Dana</em>.</p>";
const QByteArray table =
    "<table><tbody><tr><th><p>Project</p></th><th><p>Page</p></th><th><p>Team</p></th></tr>"
    "<tr><td><p>PLATFORM</p></td><td><p><a href=\"/wiki/spaces/OPS/pages/100\">Run it</a></p>"
    "</td><td><p>Red</p></td></tr>"
    "<tr><td><p>OLD</p></td><td><p><a href=\"/wiki/spaces/OPS/pages/900\">Gone</a></p></td>"
    "<td><p>Blue</p></td></tr></tbody></table>";

Sandbox::Site siteWith(const QByteArray &body)
{
    Sandbox::Site site = testSite();
    Sandbox::SitePage page = site.pages.first();
    page.id = home;
    page.title = u"Our registry"_s;
    page.body = body;
    page.ownerId = u"acc-jo"_s;
    site.pages.append(page);
    return site;
}

/** Real sockets and a real database, with the registry of testPolicy(). */
class Desk : public Loop
{
public:
    explicit Desk(const QByteArray &body = start + table + end)
        : Loop(siteWith(body), {}, {}, {}, Door::Socket)
    {
        if (!QCoro::waitFor(workspace->setPolicy(testPolicy())))
            qFatal("no policy");
    }

    AskedProposal publish(const QString &page = home)
    {
        const auto asked = QCoro::waitFor(workspace->publishRegistry(page));
        if (!asked)
            qFatal("%s", qPrintable(asked.error().detail));
        return *asked;
    }

    AskedProposal add(const QString &section, PageKind kind = PageKind::Runbook)
    {
        const auto asked = QCoro::waitFor(workspace->proposeSection(runbook, kind, section));
        if (!asked)
            qFatal("%s", qPrintable(asked.error().detail));
        return *asked;
    }

    [[nodiscard]] Proposal at(const QString &id) const
    {
        return workspace->proposal(id).value_or(Proposal());
    }

    [[nodiscard]] PublishOutcome approve(const QString &id)
    {
        const auto outcome = QCoro::waitFor(workspace->approveAndPublish(id));
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().detail));
        return *outcome;
    }

    [[nodiscard]] QList<LogEntry::Kind> logged()
    {
        QList<LogEntry::Kind> kinds;
        const auto entries = QCoro::waitFor(workspace->log({}));
        for (const LogEntry &entry : *entries)
            kinds.prepend(entry.kind); // Told newest first.
        return kinds;
    }
};

} // namespace

/** What a person wishes of a page without a ticket: proposed, decided, written and taken back like all else. */
class TestPageWishes : public QObject
{
    Q_OBJECT

private slots:
    void theRegistryIsProposedToThePagesOwner()
    {
        Desk desk;
        const AskedProposal asked = desk.publish();
        QCOMPARE(asked.origin, Origin::Made);
        const Proposal proposal = desk.at(asked.id);
        QCOMPARE(proposal.state, ProposalState::Waiting);
        QCOMPARE(proposal.drafter, Drafter::RegistryTable);
        QVERIFY(proposal.itemId.isEmpty() && proposal.itemKey.isEmpty());
        QCOMPARE(proposal.section, (QStringList{u"Registry"_s, u"Pages"_s}));
        QCOMPARE(proposal.owner.accountId, u"acc-jo"_s);
        QCOMPARE(proposal.ownerReason, u"page owner"_s);
        QVERIFY(proposal.dueAt > desk.clock.now());
        QCOMPARE(proposal.versionMessage,
            u"Updated the registry's table. Rows added: 1, changed: 0, removed: 1."_s);
        QCOMPARE(desk.version(home), 3); // Nothing is written before it is approved.
        QCOMPARE(desk.publish(), (AskedProposal{asked.id, Origin::Known}));
        QCOMPARE(desk.workspace->proposals().size(), 1);
    }

    void approvedItIsWrittenOnceReadBackAndTakenBack()
    {
        Desk desk;
        const QString id = desk.publish().id;
        desk.restart();
        QCOMPARE(desk.approve(id).version, 4);
        const QByteArray body = desk.body(home);
        QVERIFY(body.startsWith(start) && body.endsWith(end));
        QVERIFY(!body.contains("OLD"));
        QVERIFY2(body.contains(">Release Notes</a>"), body.constData());
        QVERIFY(body.contains("<td><p>Red</p></td>"));
        QVERIFY(
            desk.world.page(home)->version.message.startsWith(u"Updated the registry's table"_s));
        desk.restart();
        QCOMPARE(desk.version(home), 4);
        QCOMPARE(desk.at(id).state, ProposalState::Published);
        QVERIFY(!desk.logged().contains(LogEntry::Kind::Failed));
        QVERIFY(!desk.logged().contains(LogEntry::Kind::Linked)); // There is no ticket to link.
        QCOMPARE(desk.publish(), (AskedProposal{{}, Origin::Needless}));
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(id)));
        QCOMPARE(desk.body(home), start + table + end);
        QCOMPARE(desk.world.page(home)->version.message.section(u" ["_s, 0, 0),
            u"Reverted the update made in version 4."_s);
    }

    void publishedAndReadAgainItIsTheSameRegistry()
    {
        Desk desk("<p>Nothing yet</p>");
        Policy policy = testPolicy();
        policy.registry[1].label = u"docs"_s;
        policy.registry[1].backup = u"acc-jo"_s;
        policy.registry[1].mode = RegistryEntry::Mode::Apply;
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(policy)));
        const AskedProposal asked = desk.publish();
        QVERIFY(desk.at(asked.id).summary.contains(u"one goes to its end"_s));
        (void)desk.approve(asked.id);
        QVERIFY(desk.body(home).startsWith("<p>Nothing yet</p><h2>Page registry</h2>"));
        Policy empty = policy;
        empty.registry.clear();
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(empty)));
        const auto rows = registryRows(desk.body(home));
        QVERIFY(rows);
        const auto import = QCoro::waitFor(desk.workspace->readRegistryRows(*rows));
        QVERIFY(import);
        QCOMPARE(import->count(ImportedLine::Kind::Added), 2);
        QCOMPARE(import->lines.at(0).entry, policy.registry.at(0));
        QCOMPARE(import->lines.at(1).entry, policy.registry.at(1));
    }

    void whatWaitsIsDraftedAnewWhenTheRegistryChanges()
    {
        Desk desk;
        const QString id = desk.publish().id;
        Policy policy = testPolicy();
        policy.registry.removeLast();
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(policy)));
        QCOMPARE(desk.publish(), (AskedProposal{id, Origin::Renewed}));
        QVERIFY(desk.at(id).versionMessage.contains(u"added: 0, changed: 0, removed: 1"_s));
        QVERIFY(desk.world.humanEdits(home,
            start + table.left(table.indexOf("<tr><td><p>OLD")) + "</tbody></table>" + end,
            u"acc-jo"_s));
        QCOMPARE(desk.publish(), (AskedProposal{id, Origin::Needless}));
        QCOMPARE(desk.at(id).state, ProposalState::Superseded);
    }

    void aPersonsWordsAreNotDraftedOver()
    {
        Desk desk;
        const QString id = desk.publish().id;
        QByteArray words = applyEdits(desk.at(id).before, desk.at(id).edits).value();
        words.replace("<td><p>Red</p></td>", "<td><p>Green</p></td>");
        QVERIFY(QCoro::waitFor(desk.workspace->edit(id, words)));
        Policy policy = testPolicy();
        policy.registry.removeLast();
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(policy)));
        QCOMPARE(desk.publish(), (AskedProposal{id, Origin::Known}));
        (void)desk.approve(id);
        QCOMPARE(desk.body(home), words);
        QVERIFY(desk.world.page(home)->version.message.contains(u"Edited by hand."_s));
    }

    void otherEditsOfThePageStay()
    {
        Desk desk;
        const QString id = desk.publish().id;
        QVERIFY(desk.world.humanEdits(home, start + table + end + "<p>New words</p>", u"acc-jo"_s));
        QCOMPARE(desk.approve(id).version, 5);
        QVERIFY(desk.body(home).endsWith(end + "<p>New words</p>"));
        QVERIFY(!desk.body(home).contains("OLD"));
    }

    void aRowThatChangedMeanwhileIsAskedAboutAndDraftedAgain()
    {
        Desk desk;
        const QString id = desk.publish().id;
        QByteArray body = start + table + end;
        body.replace("<p>OLD</p>", "<p>OLDER</p>");
        QVERIFY(desk.world.humanEdits(home, body, u"acc-jo"_s));
        const auto outcome = QCoro::waitFor(desk.workspace->approveAndPublish(id));
        QVERIFY(!outcome || outcome->kind != PublishOutcome::Kind::Published);
        QCOMPARE(desk.body(home), body);
        const auto again = QCoro::waitFor(desk.workspace->refresh(id));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(desk.at(id).state, ProposalState::Waiting);
        (void)desk.approve(id);
        QVERIFY(!desk.body(home).contains("OLDER"));
    }

    void saysWhyItCannotBeProposed()
    {
        Desk desk;
        const auto why = [&](const QString &page) {
            const auto asked = QCoro::waitFor(desk.workspace->publishRegistry(page));
            return asked ? std::nullopt : std::optional(asked.error());
        };
        QCOMPARE(why(u"4711"_s)->kind, Error::Kind::NotFound);
        Policy empty = testPolicy();
        empty.registry.clear();
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(empty)));
        QVERIFY(why(home)->detail.contains(u"has no line"_s));
        QVERIFY(desk.workspace->proposals().isEmpty());
    }

    void aMissingSectionIsProposedInItsPlace()
    {
        Desk desk;
        const AskedProposal asked = desk.add(u"procedure"_s);
        QCOMPARE(asked.origin, Origin::Made);
        const Proposal proposal = desk.at(asked.id);
        QCOMPARE(proposal.drafter, Drafter::TemplateSection);
        QCOMPARE(proposal.owner.accountId, u"acc-mia"_s);
        QCOMPARE(proposal.managerId, u"acc-dana"_s);
        QCOMPARE(desk.add(u"Procedure"_s), (AskedProposal{asked.id, Origin::Known}));
        (void)desk.approve(asked.id);
        QByteArray body = runbookBody();
        body.insert(body.indexOf("<h2>Escalation"),
            "<h2>Procedure</h2><p><ac:placeholder>The steps, each with its command and what to "
            "expect.</ac:placeholder></p>");
        QCOMPARE(desk.body(runbook), body);
        QCOMPARE(desk.add(u"Procedure"_s), (AskedProposal{{}, Origin::Needless}));
        QVERIFY(QCoro::waitFor(desk.workspace->revertAndPublish(asked.id)));
        QCOMPARE(desk.body(runbook), runbookBody());
    }

    void severalSectionsOfAPageAreProposedBesideEachOther()
    {
        Desk desk;
        const QString first = desk.add(u"Procedure"_s).id, second = desk.add(u"Change record"_s).id;
        QVERIFY(first != second);
        (void)desk.approve(first);
        auto outcome = QCoro::waitFor(desk.workspace->approveAndPublish(second));
        if (!outcome || outcome->kind != PublishOutcome::Kind::Published) {
            QVERIFY(QCoro::waitFor(desk.workspace->refresh(second)));
            (void)desk.approve(second);
        }
        const QByteArray body = desk.body(runbook);
        QVERIFY2(
            body.indexOf("<h2>Procedure") < body.indexOf("<h2>Change record"), body.constData());
        QVERIFY(body.indexOf("<h2>Change record") < body.indexOf("<h2>Escalation"));
    }

    void refusesASectionThatNoTemplateHas()
    {
        Desk desk;
        const auto named =
            QCoro::waitFor(desk.workspace->proposeSection(runbook, PageKind::Runbook, u"Poems"_s));
        QVERIFY(!named && named.error().detail.contains(u"it has “Current configuration”"_s));
        const auto none =
            QCoro::waitFor(desk.workspace->proposeSection(runbook, PageKind::Other, u"Overview"_s));
        QVERIFY(!none && none.error().detail.contains(u"no particular kind"_s));
    }

    void thePeriodOfTheLogIsWrittenBelowItsHeading()
    {
        Desk desk;
        (void)desk.approve(desk.publish().id); // Something for the log.
        LogQuery query;
        query.kinds = {LogEntry::Kind::Published};
        const auto ask = [&](const LogQuery &which) {
            return QCoro::waitFor(desk.workspace->publishLog(home, which, u"Sprint 42"_s));
        };
        const auto asked = ask(query);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QCOMPARE(desk.at(asked->id).drafter, Drafter::LogTable);
        QCOMPARE(desk.at(asked->id).owner.accountId, u"acc-jo"_s);
        const QByteArray before = desk.body(home);
        desk.restart();
        (void)desk.approve(asked->id);
        QVERIFY(desk.body(home).startsWith(before));
        const QByteArray added = desk.body(home).sliced(before.size());
        QVERIFY2(added.startsWith(
                     "<h2>Sync log: Sprint 42, Published</h2><p>The sync log ended with entry "),
            added.constData());
        QCOMPARE(added.count("<tr>"), 2);
        const QByteArray hash = added.sliced(added.indexOf(", hash ") + 7, 64);
        const auto entries = QCoro::waitFor(desk.workspace->log({}));
        QVERIFY(std::ranges::contains(*entries, QString::fromLatin1(hash), &LogEntry::hash));
        // Its own publishing is in the log by now: at the same heading the table is another.
        const auto again = ask(query);
        QCOMPARE(again->origin, Origin::Made);
        (void)desk.approve(again->id);
        QCOMPARE(desk.body(home).count("Sync log: Sprint 42, Published</h2>"), 1);
        QCOMPARE(desk.body(home).count("<table"), 2);
        QVERIFY(desk.body(home).contains("Added “Sync log: Sprint 42, Published”"));
        query.itemKey = u"PLATFORM-1"_s;
        QVERIFY(ask(query).error().detail.contains(u"no entry"_s));
    }

    void aPartOfThePeriodIsCalledByWhatNarrowsIt()
    {
        const QDateTime now = fromIso(u"2026-04-14T09:00:00Z"_s);
        LogQuery query;
        query.kinds = {LogEntry::Kind::Published, LogEntry::Kind::Rejected,
            LogEntry::Kind::Reverted, LogEntry::Kind::Snoozed};
        QCOMPARE(logHeading(query, {u"Sprint 42"_s, {}}, now), u"Sync log: Sprint 42"_s);
        query.owner = u"acc-mia"_s;
        query.space = u"OPS"_s;
        QCOMPARE(logHeading(query, {u"Sprint 42"_s, u"Mia Kane"_s}, now),
            u"Sync log: Sprint 42, of Mia Kane, in OPS"_s);
        query.text = u"port"_s;
        query.itemKey = u"PLATFORM-1"_s;
        query.exceptions = LogQuery::Exceptions::Only;
        QCOMPARE(logHeading(query, {{}, {}}, now),
            u"Sync log: until 2026-04-14, of acc-mia, in OPS, about PLATFORM-1, found with “port”, exceptions only"_s);
    }

    /** A conflict is settled with the log as it is then. */
    void thePeriodIsReadAgainWithItsProposal()
    {
        Desk desk;
        LogQuery query;
        query.kinds = {LogEntry::Kind::PolicyChanged};
        query.since = desk.clock.now().addDays(-1);
        const auto asked = QCoro::waitFor(desk.workspace->publishLog(home, query, {}));
        QVERIFY(asked);
        QVERIFY(desk.at(asked->id).summary.contains(
            u"Sync log: 2026-04-13 to 2026-04-14, Policy changed"_s));
        Policy policy = testPolicy();
        policy.registry.removeLast();
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(policy)));
        QVERIFY(QCoro::waitFor(desk.workspace->refresh(asked->id)));
        QVERIFY(desk.at(asked->id).summary.contains(u"Rows: 2"_s));
        (void)desk.approve(asked->id);
    }

    /** Rules are about what closes: none would have kept a person from asking. */
    void aRejectedOneIsRuledOutByNothing()
    {
        Desk desk;
        const QString id = desk.publish().id;
        QVERIFY(QCoro::waitFor(desk.workspace->reject(id, u"not worth documenting"_s)));
        QVERIFY(!isRuledOut(desk.workspace->policy(), desk.at(id)));
        const auto offer = QCoro::waitFor(desk.workspace->suggestRules({id}));
        QVERIFY(!offer || (offer->choices.isEmpty() && !offer->inForce));
        const AskedProposal again = desk.publish(); // Asked for again it is another.
        QCOMPARE(again.origin, Origin::Made);
        QVERIFY(again.id != id);
    }

    /** A closing item and a poll have nothing to do with it. */
    void pollsLeaveItAlone()
    {
        Desk desk;
        const QString id = desk.publish().id;
        QVERIFY(desk.closeAndPoll({u"PLATFORM-89"_s}));
        QCOMPARE(desk.at(id).state, ProposalState::Waiting);
        QVERIFY(QCoro::waitFor(desk.workspace->census()));
        QCOMPARE(desk.at(id).state, ProposalState::Waiting);
    }
};

QTEST_GUILESS_MAIN(TestPageWishes)
#include "tst_pagewishes.moc"
