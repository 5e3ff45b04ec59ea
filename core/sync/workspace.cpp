// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/workspace.h"

#include "core/drafting/draft.h"
#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "core/markup/sections.h"
#include "core/sync/lane.h"
#include "core/sync/policystore.h"
#include "core/sync/proposalbook.h"

#include <QCoroFuture>
#include <QtConcurrentRun>
#include <QTimer>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

class Workspace::Private
{
public:
    Private(Workspace &workspace, Journal &journalGiven, const Clock &clockGiven)
        : q(workspace)
        , journal(journalGiven)
        , clock(clockGiven)
        , book(journalGiven, clockGiven)
        , policyStore(journalGiven.folder())
    {
    }

    Workspace &q;
    Journal &journal;
    const Clock &clock;
    ProposalBook book;
    PolicyStore policyStore;
    Policy policy;
    Bridge bridge;
    SyncStatus status;
    std::unique_ptr<Poller> poller;
    std::unique_ptr<Publisher> publisher;
    Lane lane; ///< One write at a time, in the order of the decisions.
    Lane pollLane;
    std::stop_source stop;
    QList<HeldDecision> held;
    std::chrono::milliseconds holdTime {10'000};
    std::chrono::milliseconds pollInterval {0};
    QTimer holdTimer, pollTimer;
    QHash<QString, QString> names;
    std::optional<DecisionRecord> newest; ///< What undo() would take back.

    [[nodiscard]] QCoro::Task<Result<Proposal>> decidable(QString id, QList<ProposalState> states);
    [[nodiscard]] QCoro::Task<Result<void>> decide(Proposal proposal, DecisionRecord::Kind kind, LogEntry::Kind logged, QString text);
    [[nodiscard]] QCoro::Task<Result<PublishOutcome>> send(QString id, WriteIntent::Kind kind);
    QCoro::Task<void> sendInBackground(QString id, WriteIntent::Kind kind);
    void hold(const Proposal &proposal, const QString &text, bool revert);
    void sendDue();
    void rememberNames(const QStringList &ids);
    void note(const Error *error);
    void wakeSnoozed();
    QCoro::Task<void> pollInBackground();
    [[nodiscard]] QCoro::Task<Result<QString>> undoApproval(Proposal proposal, DecisionRecord decision);
    [[nodiscard]] QCoro::Task<Result<void>> restore(Proposal proposal, DecisionRecord decision, ProposalState state);
    [[nodiscard]] QCoro::Task<Result<Proposal>> approved(QString id);
    [[nodiscard]] QCoro::Task<Result<Proposal>> reverting(QString id);
    void sendLeftOver();
    [[nodiscard]] QCoro::Task<void> readNewestDecision();
};

namespace {

Error notConnected()
{
    return {Error::Kind::AuthRequired, u"no account is connected"_s, 0, std::nullopt, {}};
}

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

/** Why the proposal's edits must not be sent; empty when they may. On a long page slow: for a worker thread. */
QString problemOf(const Proposal &proposal)
{
    const auto after = applyEdits(proposal.before, proposal.edits);
    if (!after)
        return after.error().detail;
    return checkIntegrity(proposal.before, *after, editableSpan(proposal.before, proposal.section)).problem();
}

/** A person's wording as edits, or what is wrong with it. Slow as above. */
Result<TextEdits> wordingEdits(const Proposal &proposal, const QByteArray &after)
{
    if (const auto document = StorageDocument::parse(after); !document) {
        const MarkupError &error = document.error();
        return failure(Error::Kind::Invalid, u"line %1, column %2: %3"_s.arg(error.line).arg(error.column).arg(error.reason));
    }
    const TextEdits edits = editsBetween(proposal.before, after);
    if (edits.isEmpty())
        return failure(Error::Kind::Invalid, u"nothing differs from the page any more"_s);
    const IntegrityReport report = checkIntegrity(proposal.before, after, editableSpan(proposal.before, proposal.section));
    if (!report.isSound())
        return failure(Error::Kind::Invalid, report.problem());
    return edits;
}

QString undoName(DecisionRecord::Kind kind)
{
    switch (kind) {
    case DecisionRecord::Kind::Approve:
        return u"Approve"_s;
    case DecisionRecord::Kind::Reject:
        return u"Reject"_s;
    case DecisionRecord::Kind::Snooze:
        return u"Snooze"_s;
    case DecisionRecord::Kind::Revert:
        return u"Revert"_s;
    }
    return {};
}

} // namespace

Workspace::Workspace(Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, journal, clock))
{
    connect(&d->book, &ProposalBook::changed, this, [this](const QStringList &ids) {
        d->rememberNames(ids);
        emit proposalsChanged(ids);
    });
    connect(&d->book, &ProposalBook::logged, this, &Workspace::logChanged);
    d->holdTimer.setSingleShot(true);
    connect(&d->holdTimer, &QTimer::timeout, this, [this] { d->sendDue(); });
    connect(&d->pollTimer, &QTimer::timeout, this, [this] { d->pollInBackground(); });
}

Workspace::~Workspace() = default;

QCoro::Task<Result<void>> Workspace::load()
{
    auto policy = d->policyStore.read();
    if (!policy)
        co_return failure(policy);
    d->policy = *policy;
    emit policyChanged();
    if (auto loaded = co_await d->book.load(); !loaded)
        co_return loaded;
    co_await d->readNewestDecision();
    co_return Result<void>();
}

QCoro::Task<Result<Person>> Workspace::connectTo(Bridge bridge)
{
    d->bridge = bridge;
    d->status = {};
    d->status.site = bridge.siteName;
    d->status.state = SyncStatus::State::Offline;
    const auto turn = co_await d->pollLane.enter();
    const auto person = co_await bridge.documents->whoAmI(d->stop.get_token());
    if (!person) {
        d->note(&person.error());
        co_return failure(person);
    }
    const auto worker = co_await bridge.work->whoAmI(d->stop.get_token());
    if (!worker) {
        d->note(&worker.error());
        co_return failure(worker);
    }
    d->status.account = *person;
    d->names.insert(person->accountId, person->displayName);
    d->poller = std::make_unique<Poller>(d->book, *bridge.work, *bridge.documents, bridge.id);
    d->publisher = std::make_unique<Publisher>(d->book, *bridge.work, *bridge.documents, *person);
    d->note(nullptr);
    {
        const auto writing = co_await d->lane.enter();
        if (const auto recovered = co_await d->publisher->recover(d->stop.get_token()); !recovered)
            d->note(&recovered.error());
    }
    d->sendLeftOver();
    co_return *person;
}

QCoro::Task<void> Workspace::close()
{
    d->holdTimer.stop();
    d->pollTimer.stop();
    d->stop.request_stop();
    {
        const auto polls = co_await d->pollLane.enter();
    }
    const auto writes = co_await d->lane.enter();
    d->poller.reset();
    d->publisher.reset();
}

// ---- what is known ----

QList<Proposal> Workspace::proposals() const
{
    return d->book.all();
}

std::optional<Proposal> Workspace::proposal(const QString &id) const
{
    return d->book.find(id);
}

Result<Proposal> Workspace::byPrefix(const QString &prefix) const
{
    QList<Proposal> found;
    for (const Proposal &proposal : d->book.all()) {
        if (!prefix.isEmpty() && proposal.id.startsWith(prefix, Qt::CaseInsensitive))
            found.append(proposal);
    }
    if (found.isEmpty())
        return failure(Error::Kind::NotFound, u"there is no proposal '%1'; 'docket queue' lists them"_s.arg(prefix));
    if (found.size() > 1)
        return failure(Error::Kind::Invalid, u"'%1' is short for %2 proposals; give more of the id"_s.arg(prefix).arg(found.size()));
    return found.first();
}

const Policy &Workspace::policy() const
{
    return d->policy;
}

const SyncStatus &Workspace::status() const
{
    return d->status;
}

QList<HeldDecision> Workspace::held() const
{
    return d->held;
}

QString Workspace::personName(const QString &accountId) const
{
    return d->names.value(accountId, accountId);
}

const Clock &Workspace::clock() const
{
    return d->clock;
}

void Workspace::Private::rememberNames(const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto proposal = book.find(id);
        if (proposal && !proposal->owner.displayName.isEmpty())
            names.insert(proposal->owner.accountId, proposal->owner.displayName);
    }
}

/** Takes the outcome of a call (null: it went well) into the status people see. */
void Workspace::Private::note(const Error *error)
{
    status.error = error ? std::optional(*error) : std::nullopt;
    status.retryAt = {};
    if (!error) {
        status.state = SyncStatus::State::Online;
    } else if (error->kind == Error::Kind::AuthRequired) {
        status.state = SyncStatus::State::SignInNeeded;
    } else if (error->kind == Error::Kind::RateLimited) {
        status.state = SyncStatus::State::Throttled;
        status.retryAt = clock.now() + error->retryAfter.value_or(std::chrono::seconds(60));
    } else if (error->kind == Error::Kind::Offline || error->kind == Error::Kind::Timeout) {
        status.state = SyncStatus::State::Offline;
    }
    emit q.statusChanged();
}

// ---- decisions ----

QCoro::Task<Result<Proposal>> Workspace::Private::decidable(QString id, QList<ProposalState> states)
{
    const auto proposal = book.find(id);
    if (!proposal)
        co_return failure(Error::Kind::NotFound, u"there is no proposal '%1'"_s.arg(id));
    if (!states.contains(proposal->state))
        co_return failure(Error::Kind::Invalid, u"%1 is %2 and cannot be decided this way"_s.arg(placeName(*proposal), stateName(proposal->state)));
    co_return *proposal;
}

QCoro::Task<Result<void>> Workspace::Private::decide(Proposal proposal, DecisionRecord::Kind kind, LogEntry::Kind logged, QString text)
{
    proposal.decidedAt = clock.now();
    proposal.decidedBy = status.account.accountId;
    JournalBatch batch;
    LogEntry entry = book.entryFor(proposal, logged, text);
    entry.person = proposal.decidedBy;
    entry.personName = status.account.displayName;
    batch.log = {entry};
    DecisionRecord record;
    record.proposalId = proposal.id;
    record.kind = kind;
    record.person = proposal.decidedBy;
    record.at = proposal.decidedAt;
    batch.decisions = {record};
    batch.proposals = {proposal};
    auto stored = co_await book.commit(batch);
    co_await readNewestDecision();
    co_return stored;
}

QCoro::Task<void> Workspace::Private::readNewestDecision()
{
    const auto decision = co_await journal.lastDecision();
    newest = decision ? *decision : std::nullopt;
    emit q.undoChanged();
}

QCoro::Task<Result<Proposal>> Workspace::Private::approved(QString id)
{
    auto proposal
        = co_await decidable(id, {ProposalState::Waiting, ProposalState::Snoozed, ProposalState::Conflict, ProposalState::Failed, ProposalState::Approved});
    if (!proposal || proposal->state == ProposalState::Approved)
        co_return proposal;
    if (proposal->edits.isEmpty())
        co_return failure(Error::Kind::Invalid, u"%1 has no proposed words yet: edit it first"_s.arg(placeName(*proposal)));
    if (const QString problem = co_await QtConcurrent::run([value = *proposal] { return problemOf(value); }); !problem.isEmpty())
        co_return failure(Error::Kind::Invalid, u"this edit is not safe to send: %1"_s.arg(problem));
    if (book.find(id) != *proposal)
        co_return failure(Error::Kind::Invalid, u"%1 changed while it was checked; look at it again"_s.arg(placeName(*proposal)));
    proposal->state = ProposalState::Approved;
    proposal->reason.clear();
    if (auto done = co_await decide(*proposal, DecisionRecord::Kind::Approve, LogEntry::Kind::Approved, u"approved"_s); !done)
        co_return failure(done);
    co_return book.find(id).value_or(*proposal);
}

QCoro::Task<Result<void>> Workspace::approve(QString id, Hold hold)
{
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
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    const auto proposal = co_await d->approved(id);
    if (!proposal)
        co_return failure(proposal);
    co_return co_await d->send(id, WriteIntent::Kind::Publish);
}

QCoro::Task<Result<void>> Workspace::edit(QString id, QByteArray after)
{
    auto proposal = co_await d->decidable(id,
        {ProposalState::Waiting, ProposalState::Snoozed, ProposalState::Conflict, ProposalState::Failed, ProposalState::Parked});
    if (!proposal)
        co_return failure(proposal);
    const auto edits = co_await QtConcurrent::run([value = *proposal, after] { return wordingEdits(value, after); });
    if (!edits)
        co_return failure(edits);
    if (d->book.find(id) != *proposal)
        co_return failure(Error::Kind::Invalid, u"%1 changed while it was checked; look at it again"_s.arg(placeName(*proposal)));
    if (proposal->editedBy.isEmpty())
        proposal->draftEdits = proposal->edits;
    proposal->edits = *edits;
    proposal->editedBy = d->status.account.accountId.isEmpty() ? u"local"_s : d->status.account.accountId;
    if (proposal->versionMessage.isEmpty())
        proposal->versionMessage = versionMessage({}, proposal->itemKey, proposal->resolvedAt);
    if (proposal->state == ProposalState::Parked)
        proposal->state = ProposalState::Waiting;
    JournalBatch batch;
    LogEntry entry = d->book.entryFor(*proposal, LogEntry::Kind::Edited, u"wording changed by hand"_s);
    entry.person = d->status.account.accountId;
    entry.personName = d->status.account.displayName;
    batch.log = {entry};
    batch.proposals = {*proposal};
    co_return co_await d->book.commit(batch);
}

QCoro::Task<Result<void>> Workspace::discardEdit(QString id)
{
    auto proposal = d->book.find(id);
    if (!proposal || proposal->editedBy.isEmpty())
        co_return Result<void>();
    proposal->edits = proposal->draftEdits;
    proposal->draftEdits.clear();
    proposal->editedBy.clear();
    JournalBatch batch;
    batch.proposals = {*proposal};
    batch.log = {d->book.entryFor(*proposal, LogEntry::Kind::Edited, u"back to the draft"_s)};
    co_return co_await d->book.commit(batch);
}

QCoro::Task<Result<void>> Workspace::reject(QString id, QString reason)
{
    auto proposal = co_await d->decidable(id,
        {ProposalState::Waiting, ProposalState::Snoozed, ProposalState::Conflict, ProposalState::Failed, ProposalState::Blocked, ProposalState::Parked});
    if (!proposal)
        co_return failure(proposal);
    if (reason.trimmed().isEmpty())
        co_return failure(Error::Kind::Invalid, u"a rejection needs a reason"_s);
    proposal->state = ProposalState::Rejected;
    proposal->reason = reason.trimmed();
    co_return co_await d->decide(*proposal, DecisionRecord::Kind::Reject, LogEntry::Kind::Rejected, proposal->reason);
}

QCoro::Task<Result<void>> Workspace::snooze(QString id, QDateTime until)
{
    auto proposal = co_await d->decidable(id, {ProposalState::Waiting, ProposalState::Snoozed, ProposalState::Parked});
    if (!proposal)
        co_return failure(proposal);
    if (!until.isValid() || until <= d->clock.now())
        co_return failure(Error::Kind::Invalid, u"snooze until a time that is still to come"_s);
    proposal->state = ProposalState::Snoozed;
    proposal->snoozedUntil = until;
    co_return co_await d->decide(*proposal, DecisionRecord::Kind::Snooze, LogEntry::Kind::Snoozed, u"until %1"_s.arg(isoUtc(until)));
}

QCoro::Task<Result<void>> Workspace::reassign(QString id, Person owner)
{
    auto proposal = d->book.find(id);
    if (!proposal)
        co_return failure(Error::Kind::NotFound, u"there is no proposal '%1'"_s.arg(id));
    proposal->owner = owner;
    proposal->ownerReason = u"reassigned"_s;
    JournalBatch batch;
    LogEntry entry = d->book.entryFor(*proposal, LogEntry::Kind::Edited, u"given to %1"_s.arg(owner.displayName));
    entry.person = d->status.account.accountId;
    entry.personName = d->status.account.displayName;
    batch.log = {entry};
    batch.proposals = {*proposal};
    co_return co_await d->book.commit(batch);
}

// ---- undo ----

QString Workspace::undoText() const
{
    const auto proposal = d->newest ? d->book.find(d->newest->proposalId) : std::nullopt;
    return proposal ? undoName(d->newest->kind) + u' ' + placeName(*proposal) : QString();
}

QCoro::Task<Result<void>> Workspace::Private::restore(Proposal proposal, DecisionRecord decision, ProposalState state)
{
    proposal.state = state;
    proposal.reason.clear();
    proposal.snoozedUntil = {};
    decision.undone = true;
    JournalBatch batch;
    LogEntry entry = book.entryFor(proposal, LogEntry::Kind::Undone, u"%1 taken back"_s.arg(undoName(decision.kind)));
    entry.person = status.account.accountId;
    entry.personName = status.account.displayName;
    batch.log = {entry};
    batch.decisions = {decision};
    batch.proposals = {proposal};
    auto stored = co_await book.commit(batch);
    co_await readNewestDecision();
    co_return stored;
}

QCoro::Task<Result<QString>> Workspace::Private::undoApproval(Proposal proposal, DecisionRecord decision)
{
    const QString what = u"Approve %1"_s.arg(placeName(proposal));
    if (proposal.state == ProposalState::Publishing)
        co_return failure(Error::Kind::Invalid, u"%1 is being sent just now; undo again in a moment to take it back"_s.arg(placeName(proposal)));
    if (proposal.state == ProposalState::Published) {
        if (auto begun = co_await q.revert(proposal.id, Hold::Window); !begun)
            co_return failure(begun);
        co_return what;
    }
    if (auto done = co_await restore(proposal, decision, ProposalState::Waiting); !done)
        co_return failure(done);
    co_return what;
}

QCoro::Task<Result<QString>> Workspace::undo()
{
    const auto decision = co_await d->journal.lastDecision();
    if (!decision)
        co_return failure(decision);
    if (!*decision)
        co_return failure(Error::Kind::Invalid, u"there is nothing to undo"_s);
    const DecisionRecord record = **decision;
    const auto proposal = d->book.find(record.proposalId);
    if (!proposal)
        co_return failure(Error::Kind::Internal, u"the decision belongs to no proposal"_s);
    d->held.removeIf([&](const HeldDecision &one) { return one.proposalId == proposal->id; });
    emit heldChanged();
    const QString what = undoName(record.kind) + u' ' + placeName(*proposal);
    switch (record.kind) {
    case DecisionRecord::Kind::Approve:
        co_return co_await d->undoApproval(*proposal, record);
    case DecisionRecord::Kind::Reject:
    case DecisionRecord::Kind::Snooze: {
        const bool words = !proposal->edits.isEmpty() || proposal->drafter != Drafter::NeedsWords || proposal->versionMessage.size() > 0;
        if (auto done = co_await d->restore(*proposal, record, words ? ProposalState::Waiting : ProposalState::Parked); !done)
            co_return failure(done);
        co_return what;
    }
    case DecisionRecord::Kind::Revert:
        if (proposal->state != ProposalState::Reverting)
            co_return failure(Error::Kind::Invalid, u"%1 was already taken off the page"_s.arg(placeName(*proposal)));
        if (auto done = co_await d->restore(*proposal, record, ProposalState::Published); !done)
            co_return failure(done);
        co_return what;
    }
    co_return failure(Error::Kind::Internal, u"unknown decision"_s);
}

// ---- revert ----

QCoro::Task<Result<Proposal>> Workspace::Private::reverting(QString id)
{
    auto proposal = co_await decidable(id, {ProposalState::Published, ProposalState::Reverting});
    if (!proposal || proposal->state == ProposalState::Reverting)
        co_return proposal;
    proposal->state = ProposalState::Reverting;
    if (auto done = co_await decide(*proposal, DecisionRecord::Kind::Revert, LogEntry::Kind::Approved, u"to be taken off the page again"_s); !done)
        co_return failure(done);
    co_return book.find(id).value_or(*proposal);
}

QCoro::Task<Result<void>> Workspace::revert(QString id, Hold hold)
{
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
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    const auto proposal = co_await d->reverting(id);
    if (!proposal)
        co_return failure(proposal);
    co_return co_await d->send(id, WriteIntent::Kind::Revert);
}

// ---- sending ----

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

QCoro::Task<Result<void>> Workspace::refresh(QString id)
{
    auto proposal = co_await d->decidable(id, {ProposalState::Waiting, ProposalState::Conflict, ProposalState::Failed, ProposalState::Blocked});
    if (!proposal)
        co_return failure(proposal);
    const auto turn = co_await d->lane.enter();
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    const auto page = co_await d->bridge.documents->page(proposal->pageId, d->stop.get_token());
    if (!page)
        co_return failure(page);
    const auto item = co_await d->bridge.work->item(proposal->itemId, d->stop.get_token());
    if (!item)
        co_return failure(item);
    HistoryEntry entry;
    entry.id = proposal->changeId;
    entry.at = proposal->resolvedAt;
    const DraftRequest request {*item, entry, *page, proposal->section, proposal->kind};
    const DraftOutcome outcome = co_await QtConcurrent::run([request] { return draft(request); });
    proposal->before = page->body;
    proposal->baseVersion = page->version.number;
    proposal->edits.clear();
    proposal->draftEdits.clear();
    proposal->editedBy.clear();
    proposal->reason.clear();
    proposal->state = ProposalState::Waiting;
    const auto fits = std::ranges::find_if(outcome.drafts, [&](const Draft &one) { return one.section == proposal->section; });
    if (fits != outcome.drafts.cend()) {
        proposal->drafter = fits->drafter;
        proposal->edits = fits->edits;
        proposal->confidence = fits->confidence;
        proposal->confident = fits->confident;
        proposal->summary = fits->summary;
        proposal->versionMessage = fits->versionMessage;
        proposal->values = fits->values;
        const auto registry = std::ranges::find_if(proposal->evidence, [](const Evidence &one) { return one.kind == u"registry"_s; });
        const QList<Evidence> kept = registry == proposal->evidence.cend() ? QList<Evidence> {} : QList<Evidence> {*registry};
        proposal->evidence = fits->evidence + kept;
    } else {
        proposal->state = ProposalState::Superseded;
        proposal->reason = outcome.silence.isEmpty() ? u"nothing is left to change in this section"_s : outcome.silence;
    }
    JournalBatch batch;
    batch.proposals = {*proposal};
    batch.log = {d->book.entryFor(*proposal, proposal->state == ProposalState::Waiting ? LogEntry::Kind::Proposed : LogEntry::Kind::Superseded,
        proposal->state == ProposalState::Waiting ? u"drafted again on version %1"_s.arg(proposal->baseVersion) : proposal->reason)};
    co_return co_await d->book.commit(batch);
}

// ---- policy, polling, reading ----

QCoro::Task<Result<void>> Workspace::setPolicy(Policy policy)
{
    if (auto written = d->policyStore.write(policy); !written)
        co_return written;
    d->policy = policy;
    emit policyChanged();
    JournalBatch batch;
    LogEntry entry;
    entry.at = d->clock.now();
    entry.kind = LogEntry::Kind::PolicyChanged;
    entry.person = d->status.account.accountId;
    entry.personName = d->status.account.displayName;
    entry.text = u"%1 registry lines, %2 rules"_s.arg(policy.registry.size()).arg(policy.rules.size());
    batch.log = {entry};
    co_return co_await d->book.commit(batch);
}

QCoro::Task<Result<PollReport>> Workspace::poll()
{
    const auto turn = co_await d->pollLane.enter();
    if (!d->poller || d->stop.stop_requested())
        co_return std::unexpected(notConnected());
    d->wakeSnoozed();
    d->status.busy = true;
    emit statusChanged();
    {
        // What an interrupted write left open comes before new reading.
        const auto writing = co_await d->lane.enter();
        if (const auto recovered = co_await d->publisher->recover(d->stop.get_token()); !recovered) {
            d->status.busy = false;
            d->note(&recovered.error());
            co_return failure(recovered);
        }
    }
    d->sendLeftOver();
    auto report = co_await d->poller->poll(d->policy, d->stop.get_token());
    d->status.busy = false;
    if (report) {
        d->status.lastSync = d->clock.now();
        for (const QString &id : std::as_const(report->applyAtOnce)) {
            if (const auto approved = co_await approve(id, Hold::None); !approved)
                d->note(&approved.error());
        }
    }
    if (d->pollInterval.count() > 0)
        d->status.nextSync = d->clock.now() + d->pollInterval;
    d->note(report ? nullptr : &report.error());
    co_return report;
}

void Workspace::Private::wakeSnoozed()
{
    for (Proposal proposal : book.all()) {
        if (proposal.state != ProposalState::Snoozed || proposal.snoozedUntil > clock.now())
            continue;
        proposal.state = ProposalState::Waiting;
        proposal.snoozedUntil = {};
        JournalBatch batch;
        batch.proposals = {proposal};
        QCoro::connect(book.commit(batch), &q, [](const Result<void> &) {});
    }
}

QCoro::Task<void> Workspace::Private::pollInBackground()
{
    (void)co_await q.poll();
}

void Workspace::setPollInterval(std::chrono::milliseconds interval)
{
    d->pollInterval = interval;
    if (interval.count() == 0) {
        d->pollTimer.stop();
        d->status.nextSync = {};
        return;
    }
    d->pollTimer.start(interval);
    d->pollInBackground();
}

std::chrono::milliseconds Workspace::holdTime() const
{
    return d->holdTime;
}

void Workspace::setHoldTime(std::chrono::milliseconds time)
{
    d->holdTime = time;
}

QCoro::Task<Result<QList<LogEntry>>> Workspace::log(LogQuery query)
{
    return d->journal.log(std::move(query));
}

QCoro::Task<Result<QList<PageVersion>>> Workspace::pageHistory(QString pageId)
{
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    co_return co_await d->bridge.documents->versions(pageId, 5, d->stop.get_token());
}

QCoro::Task<Result<Page>> Workspace::livePage(QString pageId)
{
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    co_return co_await d->bridge.documents->page(pageId, d->stop.get_token());
}

QCoro::Task<Result<QList<RightCheck>>> Workspace::checkRights()
{
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    QStringList projects, pages;
    for (const RegistryEntry &entry : d->policy.registry) {
        if (!entry.project.isEmpty() && !projects.contains(entry.project))
            projects.append(entry.project);
        if (!pages.contains(entry.page))
            pages.append(entry.page);
    }
    auto work = co_await d->bridge.work->checkRights(projects, d->stop.get_token());
    if (!work)
        co_return work;
    const auto documents = co_await d->bridge.documents->checkRights(pages, d->stop.get_token());
    if (!documents)
        co_return documents;
    co_return *work + *documents;
}

} // namespace Docket
