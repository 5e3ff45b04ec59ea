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
        sendInBackground(due.proposalId, due.revert ? WriteIntent::Kind::Revert : WriteIntent::Kind::Publish);
    }
    if (!held.isEmpty())
        holdTimer.start(std::max(std::chrono::milliseconds(1), held.first().sendAt - now));
    emit q.heldChanged();
    emit q.undoChanged();
}

/** Decisions of an earlier run that were never sent. */
void Workspace::Private::sendLeftOver()
{
    for (const Proposal &proposal : book.all()) {
        const bool isHeld = std::ranges::any_of(held, [&](const HeldDecision &one) { return one.proposalId == proposal.id; });
        if (isHeld)
            continue;
        if (proposal.state == ProposalState::Approved)
            sendInBackground(proposal.id, WriteIntent::Kind::Publish);
        else if (proposal.state == ProposalState::Reverting)
            sendInBackground(proposal.id, WriteIntent::Kind::Revert);
    }
}

QCoro::Task<Result<PublishOutcome>> Workspace::Private::send(QString id, WriteIntent::Kind kind)
{
    const auto turn = co_await lane.enter();
    if (!publisher || stop.stop_requested())
        co_return std::unexpected(notConnected());
    const auto proposal = book.find(id);
    const ProposalState expected = kind == WriteIntent::Kind::Publish ? ProposalState::Approved : ProposalState::Reverting;
    if (!proposal || proposal->state != expected)
        co_return failure(Error::Kind::Invalid, u"the decision was taken back or already sent"_s);
    status.busy = true;
    emit q.statusChanged();
    auto outcome = kind == WriteIntent::Kind::Publish ? co_await publisher->publish(id, stop.get_token()) : co_await publisher->revert(id, stop.get_token());
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
