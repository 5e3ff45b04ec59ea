// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearsal/rehearsalscenes.h"

#include "core/journal/logquery.h"
#include "core/markup/edits.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QByteArray configuration =
    R"(<h2>Current Configuration</h2><p>After a deploy the service restarts on port 8080 behind the load balancer.</p>)"
    R"(<table><tbody><tr><th><p>Setting</p></th><th><p>Value</p></th></tr><tr><td><p>http.port</p></td><td><p>8080</p></td></tr>)"
    R"(<tr><td><p>connection.timeout</p></td><td><p>30s</p></td></tr></tbody></table>)";
const QByteArray escalation =
    R"(<h2>Escalation</h2><p>Call the duty manager after 15 minutes.</p>)";
const QByteArray listing =
    R"(<ac:structured-macro ac:name="code" ac:schema-version="1"><ac:plain-text-body><![CDATA[if (a < b && c) { say("Größe 日本語"); }]]></ac:plain-text-body></ac:structured-macro>)"
    R"(<p>Größe &amp; Maß: 5 &lt; 6, 日本語, café.</p>)";
const QByteArray flag =
    R"(<ac:structured-macro ac:name="status" ac:schema-version="1"><ac:parameter ac:name="title">Known issue</ac:parameter></ac:structured-macro>)";

QByteArray withNewPort(QByteArray body)
{
    return body.replace("8080", "9443");
}

} // namespace

RehearsalScenes::RehearsalScenes(Set set)
    : m_set(std::move(set))
{ }

QByteArray RehearsalScenes::body(Scenario scenario)
{
    return configuration + escalation
        + (scenario == Scenario::SpecialCharacters ? "<h2>Characters</h2>" + listing
                                                   : QByteArray());
}

QCoro::Task<ScenarioResult> RehearsalScenes::play(Scenario scenario, QString pageId, QString label)
{
    m_scenario = scenario;
    m_pageId = pageId;
    m_label = label;
    m_checks.clear();
    QElapsedTimer timer;
    timer.start();
    const Result<void> acted = co_await act(scenario);
    m_set.stage.access->calm();
    ScenarioResult result;
    result.scenario = scenario;
    result.checks = m_checks;
    result.took = std::chrono::milliseconds(timer.elapsed());
    if (!acted)
        result.error = acted.error().kind == Error::Kind::Cancelled ? u"stopped"_s
            : acted.error().detail.isEmpty()                        ? kindName(acted.error().kind)
                                                                    : acted.error().detail;
    co_return result;
}

QCoro::Task<Result<void>> RehearsalScenes::act(Scenario scenario)
{
    switch (scenario) {
    case Scenario::EmptyFields:
        return emptyFields();
    case Scenario::SpecialCharacters:
        return specialCharacters();
    case Scenario::ConcurrentEdits:
        return concurrentEdits();
    case Scenario::MissingRights:
        return missingRights();
    case Scenario::DeletedPage:
        return deletedPage();
    case Scenario::LostReply:
        return lostReply();
    case Scenario::Throttling:
        return throttling();
    case Scenario::MovedSection:
        return movedSection();
    case Scenario::BothDirections:
        return bothDirections();
    case Scenario::Revert:
        break;
    }
    return revert();
}

QCoro::Task<Result<void>> RehearsalScenes::emptyFields()
{
    const Result<Page> before = co_await page();
    if (!before)
        co_return failure(before);
    const Result<QString> key = co_await closedTicket(u"tidy up"_s, {});
    if (!key)
        co_return failure(key);
    LogQuery query;
    query.itemKey = *key;
    QString said;
    std::chrono::milliseconds waited{0};
    for (bool more = true; more && said.isEmpty();) {
        const Result<bool> again = co_await lookAgain(waited);
        if (!again)
            co_return failure(again);
        more = *again;
        const auto log = co_await m_set.workspace.log(query);
        if (!log)
            co_return failure(log);
        if (!log->isEmpty())
            said = log->first().text;
    }
    judge();
    check(u"the log says what became of the ticket"_s, !said.isEmpty(), u"nothing"_s);
    const QList<Proposal> proposals = m_set.workspace.proposals();
    const auto waiting = std::ranges::find_if(proposals, [&](const Proposal &proposal) {
        return proposal.itemKey == *key && proposal.state != ProposalState::Parked;
    });
    check(u"no change is proposed"_s, waiting == proposals.end(),
        waiting == proposals.end() ? QString() : waiting->summary);
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    checkVersion(*after, before->version.number);
    checkBody(u"the page says what it said"_s, after->body, before->body);
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalScenes::specialCharacters()
{
    const Result<Proposal> proposal = co_await portProposal();
    if (!proposal)
        co_return failure(proposal);
    const Result<QByteArray> drafted = applyEdits(proposal->before, proposal->edits);
    if (!drafted)
        co_return failure(drafted);
    const QByteArray typed = " – “fish” &amp; chips, 5 &lt; 6 &gt; 4, Größe, 日本語 🚀";
    const QByteArray wanted =
        QByteArray(*drafted).replace("the load balancer.", "the load balancer" + typed + ".");
    if (const auto edited = co_await m_set.workspace.edit(proposal->id, wanted); !edited)
        co_return failure(edited);
    const auto outcome = co_await m_set.workspace.approveAndPublish(proposal->id);
    if (!outcome)
        co_return failure(outcome);
    judge();
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    checkBody(u"the page says what was typed, and nothing else changed"_s, after->body, wanted);
    check(u"every character of the words stands on the page"_s, after->body.contains(typed),
        QString::fromUtf8(after->body));
    const qsizetype beside = proposal->before.indexOf("<h2>Characters");
    check(u"code and characters beside them are untouched"_s,
        beside >= 0 && after->body.endsWith(proposal->before.mid(beside)),
        QString::fromUtf8(after->body));
    checkVersion(*after, proposal->baseVersion + 1);
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalScenes::concurrentEdits()
{
    const Result<Proposal> proposal = co_await portProposal();
    if (!proposal)
        co_return failure(proposal);
    if (const auto edited = co_await somebodyEdits("15 minutes", "20 minutes"); !edited)
        co_return failure(edited);
    const auto outcome = co_await m_set.workspace.approveAndPublish(proposal->id);
    if (!outcome)
        co_return failure(outcome);
    judge();
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    checkBody(u"both changes stand on the page"_s, after->body,
        withNewPort(proposal->before).replace("15 minutes", "20 minutes"));
    checkVersion(*after, proposal->baseVersion + 2);
    co_return co_await sameWordsEdited();
}

/** The second half: somebody writes another value where Docket would. */
QCoro::Task<Result<void>> RehearsalScenes::sameWordsEdited()
{
    const Result<QString> key = co_await closedTicket(
        u"raise the connection timeout"_s, u"connection.timeout changes from 30s to 60s."_s);
    if (!key)
        co_return failure(key);
    const Result<Proposal> proposal = co_await proposalOf(*key);
    if (!proposal)
        co_return failure(proposal);
    if (const auto edited = co_await somebodyEdits("<p>30s</p>", "<p>45s</p>"); !edited)
        co_return failure(edited);
    const Result<Page> theirs = co_await page();
    if (!theirs)
        co_return failure(theirs);
    const auto outcome = co_await m_set.workspace.approveAndPublish(proposal->id);
    check(u"a person is asked when the same words were edited"_s,
        outcome && outcome->kind == PublishOutcome::Kind::Conflict,
        outcome ? outcome->text : outcome.error().detail);
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    checkBody(u"what the other person wrote stands"_s, after->body, theirs->body);
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalScenes::missingRights()
{
    const Result<Proposal> proposal = co_await portProposal();
    if (!proposal)
        co_return failure(proposal);
    m_set.stage.access->expect(TroubledAccess::Trouble::Refused, m_pageId, 1);
    const auto refused = co_await m_set.workspace.approveAndPublish(proposal->id);
    m_set.stage.access->calm();
    judge();
    check(u"the refusal is told as missing rights"_s,
        !refused && refused.error().kind == Error::Kind::Forbidden,
        refused ? refused->text : kindName(refused.error().kind));
    const auto kept = m_set.workspace.proposal(proposal->id);
    check(u"the proposal says why it was not sent"_s, kept && !kept->reason.isEmpty(),
        state(proposal->id));
    const Result<Page> between = co_await page();
    if (!between)
        co_return failure(between);
    checkBody(u"the page says what it said"_s, between->body, proposal->before);
    if (kept && kept->state != ProposalState::Approved) {
        const auto again = co_await m_set.workspace.approveAndPublish(proposal->id);
        if (!again)
            co_return failure(again);
    }
    if (const auto sent = co_await untilPublished(proposal->id); !sent)
        co_return failure(sent);
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    checkBody(u"with the rights back the change is on the page"_s, after->body,
        withNewPort(proposal->before));
    checkVersion(*after, proposal->baseVersion + 1);
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalScenes::deletedPage()
{
    const Result<Proposal> proposal = co_await portProposal();
    if (!proposal)
        co_return failure(proposal);
    if (const auto gone = co_await m_set.place.deletePage(m_pageId, m_set.stop); !gone)
        co_return failure(gone);
    const auto outcome = co_await m_set.workspace.approveAndPublish(proposal->id);
    judge();
    check(u"the change is not told as published"_s, !outcome, outcome ? outcome->text : QString());
    const auto kept = m_set.workspace.proposal(proposal->id);
    check(u"the proposal says that the page is gone"_s,
        kept && kept->state != ProposalState::Published && !kept->reason.isEmpty(),
        state(proposal->id));
    const Result<Page> after = co_await page();
    check(u"the page stays deleted"_s, !after && after.error().kind == Error::Kind::NotFound,
        after ? u"a page at version %1"_s.arg(after->version.number) : after.error().detail);
    const auto others = co_await m_set.place.leftovers(m_set.stop);
    if (!others)
        co_return failure(others);
    const bool again = std::ranges::any_of(*others, [&](const RehearsalPlace::Leftover &other) {
        return other.isPage && other.name == proposal->pageTitle;
    });
    check(u"no page was made in its place"_s, !again, proposal->pageTitle);
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalScenes::lostReply()
{
    const Result<Proposal> proposal = co_await portProposal();
    if (!proposal)
        co_return failure(proposal);
    m_set.stage.access->expect(TroubledAccess::Trouble::LostReply, m_pageId, 1);
    const auto outcome = co_await m_set.workspace.approveAndPublish(proposal->id);
    if (!outcome) { // It looks for its mark when it is connected again, as after a crash.
        co_await m_set.workspace.leave();
        const auto again = co_await m_set.workspace.connectTo(m_set.stage.bridge);
        if (!again)
            co_return failure(again);
    }
    if (const auto sent = co_await untilPublished(proposal->id); !sent)
        co_return failure(sent);
    judge();
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    checkVersion(*after, proposal->baseVersion + 1);
    checkBody(u"the change is on the page"_s, after->body, withNewPort(proposal->before));
    const auto kept = m_set.workspace.proposal(proposal->id);
    check(u"the change is known to be published"_s, kept && kept->state == ProposalState::Published,
        state(proposal->id));
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalScenes::throttling()
{
    const Result<Proposal> proposal = co_await portProposal();
    if (!proposal)
        co_return failure(proposal);
    m_set.stage.access->expect(TroubledAccess::Trouble::Throttled, m_pageId, 2);
    const auto outcome = co_await m_set.workspace.approveAndPublish(proposal->id);
    if (!outcome && !outcome.error().isTransient())
        co_return failure(outcome);
    if (const auto sent = co_await untilPublished(proposal->id); !sent)
        co_return failure(sent);
    judge();
    const QList<qint64> writes = m_set.stage.access->writes();
    qint64 shortest = writes.size() > 2 ? std::numeric_limits<qint64>::max() : 0;
    for (qsizetype i = 1; i < writes.size(); ++i)
        shortest = std::min(shortest, writes.at(i) - writes.at(i - 1));
    check(u"Docket waited the second that it was told to, each time"_s, shortest >= 1000,
        u"%1 writes, the shortest wait %2 ms"_s.arg(writes.size()).arg(shortest));
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    checkVersion(*after, proposal->baseVersion + 1);
    checkBody(u"the change is on the page"_s, after->body, withNewPort(proposal->before));
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalScenes::movedSection()
{
    const Result<Proposal> proposal = co_await portProposal();
    if (!proposal)
        co_return failure(proposal);
    const qsizetype first = proposal->before.indexOf("<h2>Current Configuration");
    const qsizetype second = proposal->before.indexOf("<h2>Escalation");
    if (first < 0 || second < first)
        co_return failure(
            Error::Kind::Protocol, u"the site stores headings in another way than expected"_s);
    const QByteArray moved = proposal->before.first(first) + proposal->before.mid(second)
        + proposal->before.mid(first, second - first);
    if (const auto written = co_await somebodyWrites(moved); !written)
        co_return failure(written);
    const auto outcome = co_await m_set.workspace.approveAndPublish(proposal->id);
    if (!outcome)
        co_return failure(outcome);
    judge();
    check(u"the change is published"_s, outcome->kind == PublishOutcome::Kind::Published,
        outcome->text);
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    checkBody(u"the change is in the section, where it is now"_s, after->body, withNewPort(moved));
    checkVersion(*after, proposal->baseVersion + 2);
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalScenes::bothDirections()
{
    if (const auto flagged = co_await somebodyEdits("after 15 minutes.",
            "after 15 minutes (docket rehearsal " + m_label.toUtf8() + "). " + flag);
        !flagged)
        co_return failure(flagged);
    const auto ofPage = [this] {
        QList<Proposal> found;
        for (const Proposal &proposal : m_set.workspace.proposals()) {
            if (proposal.pageId == m_pageId && proposal.drafter == Drafter::NewTicket)
                found.append(proposal);
        }
        return found;
    };
    std::chrono::milliseconds waited{0};
    for (bool more = true; more && ofPage().isEmpty();) {
        const Result<bool> again = co_await lookAgain(waited);
        if (!again)
            co_return failure(again);
        more = *again;
    }
    if (ofPage().isEmpty())
        co_return failure(
            Error::Kind::Timeout, u"the known issue on the page led to no proposal"_s);
    const QString id = ofPage().first().id;
    const auto outcome = co_await m_set.workspace.approveAndPublish(id);
    const QString key = m_set.workspace.proposal(id).value_or(Proposal()).itemKey;
    if (!key.isEmpty()) { // Before anything else: so that a killed run's ticket is found.
        m_tickets.append(key);
        const auto marked = co_await m_set.stage.bridge.work->addLabel(
            key, RehearsalPlace::ticketMark(), m_set.stop);
        if (!marked)
            co_return failure(marked);
    }
    if (!outcome)
        co_return failure(outcome);
    const qsizetype before = m_set.workspace.proposals().size();
    for (int i = 0; i < 2; ++i) {
        if (const auto polled = co_await m_set.workspace.poll(); !polled)
            co_return failure(polled);
    }
    judge();
    const auto item = co_await m_set.stage.bridge.work->item(key, m_set.stop);
    if (!item)
        co_return failure(item);
    const Result<int> called = co_await ticketsCalled(item->summary);
    if (!called)
        co_return failure(called);
    check(u"there is one ticket for the known issue"_s, *called <= 1,
        u"%1 tickets"_s.arg(*called)); // a search that lags may not know it yet
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    check(u"the page links it once"_s, after->body.count("/browse/" + key.toUtf8() + "\"") == 1,
        QString::fromUtf8(after->body));
    check(u"Docket's own writes led to no further proposal"_s,
        m_set.workspace.proposals().size() == before && ofPage().size() == 1,
        u"%1 more"_s.arg(m_set.workspace.proposals().size() - before));
    co_return Result<void>();
}

QCoro::Task<Result<void>> RehearsalScenes::revert()
{
    const Result<Proposal> proposal = co_await portProposal();
    if (!proposal)
        co_return failure(proposal);
    const auto published = co_await m_set.workspace.approveAndPublish(proposal->id);
    if (!published)
        co_return failure(published);
    if (const auto edited = co_await somebodyEdits("15 minutes", "20 minutes"); !edited)
        co_return failure(edited);
    const auto reverted = co_await m_set.workspace.revertAndPublish(proposal->id);
    if (!reverted)
        co_return failure(reverted);
    judge();
    const Result<Page> after = co_await page();
    if (!after)
        co_return failure(after);
    checkBody(u"the change is off the page, and the later edit stays"_s, after->body,
        QByteArray(proposal->before).replace("15 minutes", "20 minutes"));
    checkVersion(*after, proposal->baseVersion + 3);
    const auto kept = m_set.workspace.proposal(proposal->id);
    check(u"the proposal says that it was reverted"_s,
        kept && kept->state == ProposalState::Reverted, state(proposal->id));
    co_return Result<void>();
}

} // namespace Docket
