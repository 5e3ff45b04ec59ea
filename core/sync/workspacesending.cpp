// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspaceprivate.h"

#include <algorithm>
#include <vector>

namespace Docket {

using namespace Qt::StringLiterals;

void Workspace::Private::hold(const Proposal &proposal, const QString &text, bool revert)
{
    const QDateTime sendAt = clock.now() + holdTime;
    if (!revert) {
        for (HeldDecision &other : held) {
            const auto its = book.find(other.proposalId);
            if (!other.revert && its && its->pageId == proposal.pageId)
                other.sendAt = std::max(other.sendAt, std::min(sendAt, other.latest));
        }
    }
    held.append({proposal.id, text, sendAt, revert, clock.now() + 3 * holdTime});
    startHoldTimer();
    emit q.heldChanged();
    emit q.undoChanged();
}

/** What is decided and was not sent is held anew, in the order of the decisions. */
void Workspace::Private::holdLeftOver()
{
    QList<Proposal> decided;
    for (const Proposal &proposal : book.all()) {
        const bool isHeld = std::ranges::any_of(
            held, [&](const HeldDecision &one) { return one.proposalId == proposal.id; });
        if (!isHeld
            && (proposal.state == ProposalState::Approved
                || proposal.state == ProposalState::Reverting))
            decided.append(proposal);
    }
    std::ranges::stable_sort(decided, {}, &Proposal::decidedAt);
    for (const Proposal &proposal : std::as_const(decided)) {
        const bool revert = proposal.state == ProposalState::Reverting;
        hold(
            proposal, (revert ? u"Revert %1"_s : u"Approve %1"_s).arg(placeName(proposal)), revert);
    }
}

void Workspace::Private::startHoldTimer()
{
    QList<QDateTime> times = limited.values();
    for (const HeldDecision &one : std::as_const(held))
        times.append(one.sendAt);
    if (times.isEmpty())
        return;
    const QDateTime first = std::ranges::min(times);
    holdTimer.start(std::max(std::chrono::milliseconds(1), first - clock.now()));
}

void Workspace::Private::sendDue()
{
    const QDateTime now = clock.now();
    QList<HeldDecision> due;
    held.removeIf([&](const HeldDecision &one) {
        if (one.sendAt > now)
            return false;
        due.append(one);
        return true;
    });
    for (const HeldDecision &one : std::as_const(due))
        sendInBackground(
            one.proposalId, one.revert ? WriteIntent::Kind::Revert : WriteIntent::Kind::Publish);
    sendDelayed();
    startHoldTimer();
    emit q.heldChanged();
    emit q.undoChanged();
}

/** The outcome of a decision that an earlier, interrupted command took and this start or another process carried out. */
QCoro::Task<std::optional<PublishOutcome>> Workspace::Private::alreadySent(
    QString id, WriteIntent::Kind kind)
{
    const bool publishing = kind == WriteIntent::Kind::Publish;
    const auto proposal = book.find(id);
    if (!proposal
        || proposal->state != (publishing ? ProposalState::Published : ProposalState::Reverted))
        co_return std::nullopt;
    if (effectOf(proposal->drafter) != Effect::PageEdit) {
        const QString text =
            publishing ? u"%1 is already made or linked"_s : u"%1 is already as it was"_s;
        const bool isPage = effectOf(proposal->drafter) == Effect::NewPage;
        co_return PublishOutcome{
            publishing ? PublishOutcome::Kind::Published : PublishOutcome::Kind::Reverted, 0, false,
            text.arg(isPage ? proposal->pageTitle : proposal->itemKey)};
    }
    const auto intent = co_await journal.lastIntent(id, kind);
    if (!intent || !*intent)
        co_return std::nullopt;
    PublishOutcome outcome;
    outcome.kind = publishing ? PublishOutcome::Kind::Published : PublishOutcome::Kind::Reverted;
    outcome.version = (*intent)->version;
    outcome.text = (publishing ? u"%1 is already published as version %2"_s
                               : u"%1 is already back as it was, in version %2"_s)
                       .arg(placeName(*proposal))
                       .arg(outcome.version);
    co_return outcome;
}

/** Decisions of an earlier run that were never sent. */
void Workspace::Private::sendLeftOver()
{
    for (const Proposal &proposal : book.all()) {
        const bool isHeld = std::ranges::any_of(
            held, [&](const HeldDecision &one) { return one.proposalId == proposal.id; });
        if (isHeld)
            continue;
        if (proposal.state == ProposalState::Approved)
            sendInBackground(proposal.id, WriteIntent::Kind::Publish);
        else if (proposal.state == ProposalState::Reverting)
            sendInBackground(proposal.id, WriteIntent::Kind::Revert);
    }
}

/** What the policy publishes without asking; where a page was written too often a person decides. */
QCoro::Task<void> Workspace::Private::applyAtOnce(QStringList ids)
{
    QStringList decided;
    for (const QString &id : std::as_const(ids)) {
        const auto proposal = book.find(id);
        if (!proposal || gate.refusal(*proposal)) // words that the wiki owns are for a person
            continue;
        if (const auto until = co_await heldBackUntil(proposal->pageId)) {
            (void)co_await holdBack({id}, *until);
            continue;
        }
        if (const auto done = co_await approved(id); done)
            decided.append(id);
        else
            note(&done.error());
    }
    for (const QString &id : std::as_const(decided))
        sendInBackground(id, WriteIntent::Kind::Publish);
}

// ---- what is left open ----

QCoro::Task<Result<void>> Workspace::Private::recover()
{
    auto pages = co_await publisher->openPages();
    if (!pages)
        co_return failure(pages);
    const auto sheetPages = co_await sheets->openPages();
    if (!sheetPages)
        co_return failure(sheetPages);
    *pages += *sheetPages;
    pages->removeDuplicates();
    std::vector<QCoro::Task<Result<void>>> under;
    for (const QString &page : *pages)
        under.push_back(recoverPage(page));
    Result<void> first;
    for (auto &one : under) {
        const Result<void> done = co_await one;
        if (!done && first)
            first = done;
    }
    co_return first;
}

QCoro::Task<Result<void>> Workspace::Private::recoverPage(QString pageId)
{
    const auto mark = writes.begin();
    const auto turn = co_await lanes.enter(pageId);
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, u"stopped"_s);
    const auto writer = publisher;
    const auto sheetWriter = sheets;
    // A ticket that is not found yet holds nothing up: what keeps it open is said on its proposal.
    const auto ticket = co_await sheetWriter->recover(pageId, stop.get_token());
    const auto page = co_await writer->recover(pageId, stop.get_token());
    if (page && !ticket && ticket.error().kind == Error::Kind::AuthRequired)
        co_return failure(ticket);
    co_return page;
}

// ---- sending ----

QCoro::Task<void> Workspace::sendingDone()
{
    co_await d->writes.none();
}

/** Approved and not held, in the order of the decisions. */
QStringList Workspace::Private::approvedOn(const QString &pageId) const
{
    QList<Proposal> found;
    for (const Proposal &proposal : book.all()) {
        const bool isHeld = std::ranges::any_of(
            held, [&](const HeldDecision &one) { return one.proposalId == proposal.id; });
        if (proposal.pageId == pageId && proposal.state == ProposalState::Approved && !isHeld
            && effectOf(proposal.drafter) == Effect::PageEdit
            && !settling.contains({proposal.id, WriteIntent::Kind::Publish}))
            found.append(proposal);
    }
    std::ranges::stable_sort(found, {}, &Proposal::decidedAt);
    QStringList ids;
    for (const Proposal &proposal : std::as_const(found))
        ids.append(proposal.id);
    return ids;
}

void Workspace::Private::tell(const QString &id, const Result<PublishOutcome> &outcome)
{
    if (outcome)
        emit q.published(id, *outcome);
    else
        emit q.publishFailed(id, outcome.error());
}

/** Sends what is approved for the page, as few versions as it takes; the lane is the caller's. */
QCoro::Task<PublishOutcomes> Workspace::Private::sendApproved(QString pageId)
{
    const auto writer = publisher; // a new sign-in may replace it meanwhile
    PublishOutcomes all;
    for (;;) {
        QStringList ids = approvedOn(pageId);
        ids.removeIf([&](const QString &id) { return all.contains(id); });
        if (ids.isEmpty() || stop.stop_requested())
            break;
        const auto until = co_await heldBackUntil(pageId);
        noteLimit(pageId, until);
        if (until) {
            const QString said = co_await holdBack(ids, *until);
            for (const QString &id : std::as_const(ids))
                all.insert_or_assign(id, failure(Error::Kind::Conflict, said));
            break;
        }
        ids.removeIf([this](const QString &id) {
            return settling.contains({id, WriteIntent::Kind::Publish});
        });
        if (ids.isEmpty())
            break;
        for (const QString &id : std::as_const(ids))
            settling.insert({id, WriteIntent::Kind::Publish});
        const PublishOutcomes done = co_await writer->publish(ids, stop.get_token());
        for (const QString &id : std::as_const(ids))
            settling.remove({id, WriteIntent::Kind::Publish});
        if (done.empty())
            break;
        for (const auto &[id, outcome] : done) {
            all.insert_or_assign(id, outcome);
            noteWrite(outcome ? nullptr : &outcome.error());
            tell(id, outcome);
        }
    }
    co_return all;
}

QCoro::Task<Result<PublishOutcome>> Workspace::Private::send(QString id, WriteIntent::Kind kind)
{
    const auto mark = writes.begin();
    const auto known = book.find(id);
    const auto turn = co_await lanes.enter(known ? known->pageId : QString());
    if (!publisher || stop.stop_requested())
        co_return std::unexpected(notConnected());
    if (const auto error = standstill())
        co_return std::unexpected(*error); // Said already; the decision waits.
    // In order: what is open on the page comes first, and may be this very write.
    const auto writer = publisher; // a new sign-in may replace it meanwhile
    if (const auto settled =
            co_await writer->recover(known ? known->pageId : QString(), stop.get_token());
        !settled) {
        noteWrite(&settled.error());
        co_return failure(settled);
    }
    if (const auto sent = co_await alreadySent(id, kind))
        co_return *sent;
    const auto proposal = book.find(id);
    const ProposalState expected =
        kind == WriteIntent::Kind::Publish ? ProposalState::Approved : ProposalState::Reverting;
    if (!proposal || proposal->state != expected || settling.contains({id, kind}))
        co_return failure(Error::Kind::Invalid, u"the decision was taken back or already sent"_s);
    status.busy = ++sending > 0;
    emit q.statusChanged();
    Result<PublishOutcome> outcome =
        failure(Error::Kind::Invalid, u"the decision was taken back or already sent"_s);
    if (effectOf(proposal->drafter) != Effect::PageEdit) {
        outcome = co_await sendSheet(*proposal, kind);
    } else if (kind == WriteIntent::Kind::Publish) {
        const PublishOutcomes outcomes = co_await sendApproved(proposal->pageId);
        if (const auto found = outcomes.find(id); found != outcomes.end())
            outcome = found->second;
    } else {
        settling.insert({id, kind});
        outcome = co_await writer->revert(id, stop.get_token());
        settling.remove({id, kind});
        noteWrite(outcome ? nullptr : &outcome.error());
        tell(id, outcome);
    }
    status.busy = --sending > 0;
    emit q.statusChanged();
    co_return outcome;
}

QCoro::Task<void> Workspace::Private::sendInBackground(QString id, WriteIntent::Kind kind)
{
    const auto outcome = co_await send(id, kind);
    (void)co_await withFollowUp(id, outcome);
}

// ---- what is no page ----

QCoro::Task<Result<PublishOutcome>> Workspace::Private::sendSheet(
    Proposal proposal, WriteIntent::Kind kind)
{
    const auto writer = sheets; // a new sign-in may replace it meanwhile
    settling.insert({proposal.id, kind});
    Result<PublishOutcome> outcome;
    if (kind == WriteIntent::Kind::Publish)
        outcome = co_await writer->send(proposal.id, stop.get_token());
    else
        outcome = co_await writer->takeBack(proposal.id, stop.get_token());
    settling.remove({proposal.id, kind});
    noteWrite(outcome ? nullptr : &outcome.error());
    tell(proposal.id, outcome);
    co_return outcome;
}

QCoro::Task<Result<PublishOutcome>> Workspace::Private::withFollowUp(
    QString id, Result<PublishOutcome> outcome)
{
    const auto ticket = book.find(id);
    if (!outcome || !ticket || ticket->drafter != Drafter::NewTicket)
        co_return outcome;
    const auto link = book.find(SheetWriter::followUpOf(*ticket));
    if (!link || link->state != ProposalState::Approved)
        co_return outcome;
    const auto linked = co_await send(link->id, WriteIntent::Kind::Publish);
    outcome->text += u"; "_s + (linked ? linked->text : linked.error().detail);
    co_return outcome;
}

/** The other direction of a poll: what people changed on the pages. */
QCoro::Task<Result<void>> Workspace::Private::lookAtPages(std::shared_ptr<PollReport> report)
{
    const auto looked = co_await wayBack->look(policy, pollOptions(), stop.get_token());
    if (!looked)
        co_return failure(looked);
    status.unseen = report->unseen = looked->unseen; // the poll tells of it when it ends
    report->proposed += looked->proposed;
    report->heldBack += looked->heldBack;
    report->superseded += looked->superseded;
    report->proposalIds += looked->proposalIds;
    if (looked->followed > 0)
        sendLeftOver();
    co_return Result<void>();
}

} // namespace Docket
