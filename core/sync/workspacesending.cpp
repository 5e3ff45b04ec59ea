// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspaceprivate.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

void Workspace::Private::hold(const Proposal &proposal, const QString &text, bool revert)
{
    held.append({proposal.id, text, clock.now() + holdTime, revert});
    holdTimer.start(std::max(std::chrono::milliseconds(0), held.first().sendAt - clock.now()));
    emit q.heldChanged();
    emit q.undoChanged();
}

void Workspace::Private::sendDue()
{
    const QDateTime now = clock.now();
    while (!held.isEmpty() && held.first().sendAt <= now) {
        const HeldDecision due = held.takeFirst();
        sendInBackground(
            due.proposalId, due.revert ? WriteIntent::Kind::Revert : WriteIntent::Kind::Publish);
    }
    if (!held.isEmpty())
        holdTimer.start(std::max(std::chrono::milliseconds(1), held.first().sendAt - now));
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

QCoro::Task<void> Workspace::sendingDone()
{
    const auto turn = co_await d->lane.enter();
}

QCoro::Task<Result<PublishOutcome>> Workspace::Private::send(QString id, WriteIntent::Kind kind)
{
    const auto turn = co_await lane.enter();
    if (!publisher || stop.stop_requested())
        co_return std::unexpected(notConnected());
    const auto proposal = book.find(id);
    if (const auto sent = co_await alreadySent(id, kind))
        co_return *sent;
    const ProposalState expected =
        kind == WriteIntent::Kind::Publish ? ProposalState::Approved : ProposalState::Reverting;
    if (!proposal || proposal->state != expected)
        co_return failure(Error::Kind::Invalid, u"the decision was taken back or already sent"_s);
    status.busy = true;
    emit q.statusChanged();
    auto outcome = kind == WriteIntent::Kind::Publish
        ? co_await publisher->publish(id, stop.get_token())
        : co_await publisher->revert(id, stop.get_token());
    status.busy = false;
    note(outcome ? nullptr : &outcome.error());
    if (outcome)
        emit q.published(id, *outcome);
    else
        emit q.publishFailed(id, outcome.error());
    co_return outcome;
}

QCoro::Task<void> Workspace::Private::sendInBackground(QString id, WriteIntent::Kind kind)
{
    (void)co_await send(std::move(id), kind);
}

} // namespace Docket
