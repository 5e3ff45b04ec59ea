// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tokenedits.h"
#include "core/drafting/labeldraft.h"
#include "core/drafting/linkstaken.h"
#include "core/drafting/newpage.h"
#include "core/drafting/ownwords.h"
#include "core/drafting/waybackdraft.h"
#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "core/markup/sections.h"
#include "core/sync/publishfit.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Where a person may edit: the section, or the whole page when the proposal has none. */
Span editableSpan(const QByteArray &body, const QStringList &section)
{
    if (!section.isEmpty()) {
        if (const auto document = StorageDocument::parse(body)) {
            if (const auto found = findSection(*document, section))
                return found->span;
        }
    }
    return {0, body.size()};
}

/** Why a body cannot be read as what the proposal writes; empty when it can. */
QString unreadable(const Proposal &proposal, const QByteArray &after)
{
    switch (effectOf(proposal.drafter)) {
    case Effect::NewTicket: {
        const auto item = ticketFrom(after);
        return item ? QString() : item.error().detail;
    }
    case Effect::RemoteLink: {
        const auto link = linkFrom(after, proposal.pageId);
        return link ? QString() : link.error().detail;
    }
    case Effect::ItemLabel: {
        const auto label = labelFrom(after);
        return label ? QString() : label.error().detail;
    }
    case Effect::NewPage: {
        const auto page = newPageFrom(after);
        return page ? placeProblem(*page, proposal.spaceKey, proposal.pageId) : page.error().detail;
    }
    case Effect::PageEdit:
        break;
    }
    return {};
}

} // namespace

QString sendingProblem(const Proposal &proposal)
{
    const auto after = applyEdits(proposal.before, proposal.edits);
    if (!after)
        return after.error().detail;
    if (const QString problem = unreadable(proposal, *after); !problem.isEmpty())
        return problem;
    IntegrityReport report =
        checkIntegrity(proposal.before, *after, editableSpan(proposal.before, proposal.section));
    report.linksTaken = linksTaken(proposal);
    return report.problem();
}

Result<TextEdits> wordingEdits(const Proposal &proposal, const QByteArray &after)
{
    if (const auto document = StorageDocument::parse(after); !document) {
        const MarkupError &error = document.error();
        return failure(Error::Kind::Invalid,
            u"line %1, column %2: %3"_s.arg(error.line).arg(error.column).arg(error.reason));
    }
    // Word by word where some were dropped: these stay apart from the words that were changed.
    const TextEdits edits = proposal.dropped.isEmpty() ? editsBetween(proposal.before, after)
                                                       : tokenEdits(proposal.before, after);
    if (edits.isEmpty())
        return failure(Error::Kind::Invalid, u"nothing differs from the page any more"_s);
    IntegrityReport report =
        checkIntegrity(proposal.before, after, editableSpan(proposal.before, proposal.section));
    report.linksTaken = linksTaken(proposal);
    if (!report.isSound())
        return failure(Error::Kind::Invalid, report.problem());
    if (const QString problem = unreadable(proposal, after); !problem.isEmpty())
        return failure(Error::Kind::Invalid, problem);
    return edits;
}

QCoro::Task<Result<Proposal>> Workspace::Private::decidable(QString id, QList<ProposalState> states)
{
    const auto proposal = book.find(id);
    if (!proposal)
        co_return failure(Error::Kind::NotFound, u"there is no proposal '%1'"_s.arg(id));
    if (!states.contains(proposal->state))
        co_return failure(Error::Kind::Invalid,
            u"%1 is %2 and cannot be decided this way"_s.arg(
                placeName(*proposal), stateName(proposal->state)));
    co_return *proposal;
}

QCoro::Task<Result<void>> Workspace::Private::decide(Proposal asRead,
    std::function<void(Proposal &)> change, DecisionRecord::Kind kind, LogEntry::Kind logged,
    QString text, Rewording rewording)
{
    auto stored = co_await book.commitDecision(asRead, [&](Proposal proposal) {
        change(proposal);
        proposal.decidedAt = clock.now();
        proposal.decidedBy = decider.accountId;
        JournalBatch batch;
        LogEntry entry = book.entryFor(proposal, logged, text);
        entry.person = proposal.decidedBy;
        entry.personName = decider.displayName;
        if (logged == LogEntry::Kind::Approved) {
            entry.circumstances.proposedWords = rewording.proposed;
            entry.circumstances.changedWords = rewording.changed;
            entry.circumstances.lookedMsecs = lookedFor(proposal.id);
        }
        batch.log = {entry};
        DecisionRecord record;
        record.proposalId = proposal.id;
        record.kind = kind;
        record.person = proposal.decidedBy;
        record.at = proposal.decidedAt;
        batch.decisions = {record};
        batch.proposals = {proposal};
        return batch;
    });
    co_await readNewestDecision();
    co_return stored;
}

std::optional<qint64> Workspace::Private::lookedFor(const QString &id) const
{
    const auto first = firstShown.constFind(id);
    if (first == firstShown.cend())
        return std::nullopt;
    const qint64 looked = first->msecsTo(clock.now());
    return looked < 0 ? std::nullopt : std::optional(looked); // The clock was put back.
}

void Workspace::noteShown(const QString &id)
{
    if (!id.isEmpty() && !d->firstShown.contains(id))
        d->firstShown.insert(id, d->clock.now());
}

QCoro::Task<void> Workspace::Private::readNewestDecision()
{
    const auto decision = co_await journal.lastDecision();
    newest = decision ? *decision : std::nullopt;
    newestRule.clear();
    newestSentence.clear();
    if (newest && newest->kind == DecisionRecord::Kind::Rule) {
        const auto kept = co_await journal.cursor(newest->proposalId);
        const auto change = policyChangeFromJson(kept.value_or(QString()).toUtf8());
        newestRule = change ? change->name : QString();
        if (change && change->about != PolicyChange::About::Rule)
            newestSentence = change->sentence;
    }
    emit q.undoChanged();
}

QCoro::Task<void> Workspace::Private::readDecider()
{
    const auto id = co_await journal.cursor(u"account"_s);
    const auto name = co_await journal.cursor(u"account name"_s);
    decider.accountId = id.value_or(QString());
    decider.displayName = name.value_or(QString());
    if (!decider.displayName.isEmpty())
        names.insert(decider.accountId, decider.displayName);
}

/** What cannot be kept is asked for again at the next sign-in. */
QCoro::Task<void> Workspace::Private::keepDecider(Person person)
{
    const bool known =
        person.accountId == decider.accountId && person.displayName == decider.displayName;
    decider = person;
    if (known)
        co_return;
    JournalBatch batch;
    batch.cursors = {{u"account"_s, person.accountId},
        {u"account name"_s, person.displayName.isNull() ? u""_s : person.displayName}};
    (void)co_await book.commit(batch);
}

QCoro::Task<Result<Proposal>> Workspace::Private::approved(QString id)
{
    auto proposal = co_await decidable(id,
        {ProposalState::Waiting, ProposalState::Snoozed, ProposalState::Conflict,
            ProposalState::Failed, ProposalState::Reverted, ProposalState::Approved});
    if (!proposal || proposal->state == ProposalState::Approved)
        co_return proposal;
    if (proposal->edits.isEmpty())
        co_return failure(Error::Kind::Invalid,
            (proposal->dropped.isEmpty() ? u"%1 has no proposed words yet: edit it first"_s
                                         : u"every change of %1 is dropped: take one again"_s)
                .arg(placeName(*proposal)));
    const auto [problem, rewording] = co_await QtConcurrent::run(
        [value = *proposal] { return std::pair(sendingProblem(value), rewordingOf(value)); });
    if (!problem.isEmpty())
        co_return failure(
            Error::Kind::Invalid, u"this edit is not safe to send: %1"_s.arg(problem));
    const auto approve = [](Proposal &now) {
        now.state = ProposalState::Approved;
        now.reason.clear();
    };
    if (auto done = co_await decide(*proposal, approve, DecisionRecord::Kind::Approve,
            LogEntry::Kind::Approved, u"approved"_s, rewording);
        !done)
        co_return failure(done);
    co_return book.find(id).value_or(*proposal);
}

QCoro::Task<Result<void>> Workspace::approve(QString id, Hold hold)
{
    const auto mark = d->decisions.begin();
    const auto proposal = co_await d->approved(id);
    if (!proposal)
        co_return failure(proposal);
    if (hold == Hold::Window)
        d->hold(*proposal, u"Approve %1"_s.arg(placeName(*proposal)), false);
    else
        d->sendInBackground(id, WriteIntent::Kind::Publish);
    co_return Result<void>();
}

QCoro::Task<Result<PublishOutcome>> Workspace::approveAndPublish(QString id)
{
    const auto mark = d->decisions.begin();
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    if (const auto sent = co_await d->alreadySent(id, WriteIntent::Kind::Publish))
        co_return *sent;
    const auto proposal = co_await d->approved(id);
    if (!proposal)
        co_return failure(proposal);
    d->held.removeIf([&](const HeldDecision &one) { return one.proposalId == id; });
    const auto outcome = co_await d->send(id, WriteIntent::Kind::Publish);
    co_return co_await d->withFollowUp(id, outcome);
}

QCoro::Task<Result<void>> Workspace::edit(QString id, QByteArray after)
{
    const auto mark = d->decisions.begin();
    const auto proposal = d->book.find(id);
    co_return co_await edit(id, after, proposal ? proposal->before : QByteArray());
}

QCoro::Task<Result<void>> Workspace::edit(QString id, QByteArray after, QByteArray on)
{
    const auto mark = d->decisions.begin();
    for (;;) {
        const auto asRead = co_await d->decidable(id,
            {ProposalState::Waiting, ProposalState::Snoozed, ProposalState::Conflict,
                ProposalState::Failed, ProposalState::Parked});
        if (!asRead)
            co_return failure(asRead);
        auto stored = co_await d->keepWords(*asRead, after, on);
        const auto now = d->book.find(id);
        if (stored || !now || now == *asRead || !isMoved(*asRead, *now))
            co_return stored;
    }
}

namespace {

/** With the words of a person, typed over the body `on`; what was dropped stays to be taken where it still fits. */
Result<Proposal> wordedAs(
    Proposal proposal, const QByteArray &words, const QByteArray &on, const QString &person)
{
    const auto after = wordsOn(on, words, proposal.before);
    const auto edits = after ? wordingEdits(proposal, *after) : failure(after);
    if (!edits)
        return failure(edits);
    if (proposal.editedBy.isEmpty())
        proposal.draftEdits = proposal.edits;
    proposal.edits = *edits;
    proposal.earlierDrops.clear();
    proposal.dropped.removeIf([&](const TextEdit &drop) {
        return !applyEdits(proposal.before, EditChoice{*edits, {drop}}.offered());
    });
    proposal.editedBy = person;
    return withItsMessage(proposal);
}

} // namespace

QCoro::Task<Result<void>> Workspace::Private::keepWords(
    Proposal asRead, QByteArray words, QByteArray on)
{
    const QString person = decider.accountId.isEmpty() ? u"local"_s : decider.accountId;
    const auto worded = co_await QtConcurrent::run([=] {
        return wordedAs(asRead, words, on, person); //
    });
    if (!worded)
        co_return failure(worded);
    Proposal proposal = *worded;
    if (proposal.state == ProposalState::Parked)
        proposal.state = ProposalState::Waiting;
    JournalBatch batch;
    LogEntry entry = book.entryFor(proposal, LogEntry::Kind::Edited, u"wording changed by hand"_s);
    entry.person = decider.accountId;
    entry.personName = decider.displayName;
    batch.log = {entry};
    batch.proposals = {proposal};
    co_return co_await book.commit(batch, {asRead});
}

QCoro::Task<Result<void>> Workspace::discardEdit(QString id)
{
    const auto mark = d->decisions.begin();
    auto proposal = d->book.find(id);
    if (!proposal || proposal->editedBy.isEmpty())
        co_return Result<void>();
    const Proposal asRead = *proposal;
    proposal->edits = proposal->draftEdits;
    proposal->draftEdits.clear();
    proposal->dropped.clear();
    proposal->earlierDrops.clear();
    proposal->editedBy.clear();
    *proposal = withItsMessage(*proposal);
    JournalBatch batch;
    batch.proposals = {*proposal};
    batch.log = {d->book.entryFor(*proposal, LogEntry::Kind::Edited, u"back to the draft"_s)};
    co_return co_await d->book.commit(batch, {asRead});
}

QCoro::Task<Result<void>> Workspace::reject(QString id, QString reason)
{
    const auto mark = d->decisions.begin();
    auto proposal = co_await d->decidable(id,
        {ProposalState::Waiting, ProposalState::Snoozed, ProposalState::Conflict,
            ProposalState::Failed, ProposalState::Blocked, ProposalState::Parked});
    if (!proposal)
        co_return failure(proposal);
    if (reason.trimmed().isEmpty())
        co_return failure(Error::Kind::Invalid, u"a rejection needs a reason"_s);
    const QString said = reason.trimmed();
    const auto reject = [&said](Proposal &now) {
        now.state = ProposalState::Rejected;
        now.reason = said;
    };
    co_return co_await d->decide(
        *proposal, reject, DecisionRecord::Kind::Reject, LogEntry::Kind::Rejected, said);
}

QCoro::Task<Result<void>> Workspace::snooze(QString id, QDateTime until)
{
    const auto mark = d->decisions.begin();
    auto proposal = co_await d->decidable(
        id, {ProposalState::Waiting, ProposalState::Snoozed, ProposalState::Parked});
    if (!proposal)
        co_return failure(proposal);
    if (!until.isValid() || until <= d->clock.now())
        co_return failure(Error::Kind::Invalid, u"snooze until a time that is still to come"_s);
    const auto snooze = [&until](Proposal &now) {
        now.state = ProposalState::Snoozed;
        now.snoozedUntil = until;
    };
    co_return co_await d->decide(*proposal, snooze, DecisionRecord::Kind::Snooze,
        LogEntry::Kind::Snoozed, u"until %1"_s.arg(isoUtc(until)));
}

QCoro::Task<Result<void>> Workspace::reassign(QString id, Person owner)
{
    const auto mark = d->decisions.begin();
    const auto asRead = d->book.find(id);
    if (!asRead)
        co_return failure(Error::Kind::NotFound, u"there is no proposal '%1'"_s.arg(id));
    co_return co_await d->book.commitDecision(*asRead, [&](Proposal proposal) {
        proposal.owner = owner;
        proposal.ownerReason = u"reassigned"_s;
        JournalBatch batch;
        LogEntry entry = d->book.entryFor(
            proposal, LogEntry::Kind::HandedOn, u"given to %1"_s.arg(owner.displayName));
        entry.person = d->decider.accountId;
        entry.personName = d->decider.displayName;
        batch.log = {entry};
        batch.proposals = {proposal};
        return batch;
    });
}

QCoro::Task<Result<Proposal>> Workspace::Private::reverting(QString id)
{
    auto proposal = co_await decidable(id, {ProposalState::Published, ProposalState::Reverting});
    if (!proposal || proposal->state == ProposalState::Reverting)
        co_return proposal;
    if (proposal->drafter == Drafter::NewTicket)
        co_return failure(Error::Kind::Invalid,
            u"a ticket that was made stays: close %1 in the tracker instead"_s.arg(
                proposal->itemKey));
    const auto revert = [](Proposal &now) { now.state = ProposalState::Reverting; };
    if (auto done = co_await decide(*proposal, revert, DecisionRecord::Kind::Revert,
            LogEntry::Kind::RevertAsked, u"to be taken off the page again"_s);
        !done)
        co_return failure(done);
    co_return book.find(id).value_or(*proposal);
}

QCoro::Task<Result<void>> Workspace::revert(QString id, Hold hold)
{
    const auto mark = d->decisions.begin();
    const auto proposal = co_await d->reverting(id);
    if (!proposal)
        co_return failure(proposal);
    if (hold == Hold::Window)
        d->hold(*proposal, u"Revert %1"_s.arg(placeName(*proposal)), true);
    else
        d->sendInBackground(id, WriteIntent::Kind::Revert);
    co_return Result<void>();
}

QCoro::Task<Result<PublishOutcome>> Workspace::revertAndPublish(QString id)
{
    const auto mark = d->decisions.begin();
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    if (const auto sent = co_await d->alreadySent(id, WriteIntent::Kind::Revert))
        co_return *sent;
    const auto proposal = co_await d->reverting(id);
    if (!proposal)
        co_return failure(proposal);
    co_return co_await d->send(id, WriteIntent::Kind::Revert);
}

} // namespace Docket
