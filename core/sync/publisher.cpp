// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/publisher.h"

#include "core/base/ids.h"
#include "core/diff/rebase.h"
#include "core/diff/tokenedits.h"
#include "core/drafting/draft.h"
#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "core/markup/sections.h"
#include "core/sync/stacking.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int sendingRounds =
    5; ///< How often a write starts afresh because somebody else was faster.
constexpr int resendings = 3; ///< How often a write that surely did not arrive is sent.

/** Where a body may change: the proposal's section, or, without one, where the edits are. */
QList<Span> allowedSpans(const QByteArray &body, const TextEdits &edits, const QStringList &section)
{
    if (!section.isEmpty()) {
        if (const auto document = StorageDocument::parse(body)) {
            if (const auto found = findSection(*document, section))
                return {found->span};
        }
    }
    QList<Span> spans;
    for (const TextEdit &edit : edits)
        spans.append(edit.span);
    return spans;
}

/** Edits fitted to a live body and what they would do to it. */
struct Fit
{
    Result<TextEdits> edits;
    QByteArray after;
    IntegrityReport report;
};

/** Takes the edits to the live body. Pure, and on a long page slow: for a worker thread, as the next two. */
Fit fit(Result<TextEdits> edits, const QByteArray &live, const QStringList &section)
{
    Fit made{std::move(edits), {}, {}};
    if (!made.edits)
        return made;
    const auto after = applyEdits(live, *made.edits);
    if (!after) {
        made.edits = failure(after);
        return made;
    }
    made.after = *after;
    made.report = checkIntegrity(live, *after, allowedSpans(live, *made.edits, section));
    return made;
}

/** A proposal's edits on the live body. */
Fit fitProposal(const Proposal &proposal, const QByteArray &live)
{
    if (proposal.before == live)
        return fit(proposal.edits, live, proposal.section);
    return fit(rebaseEdits(proposal.before, proposal.edits, live, proposal.section), live,
        proposal.section);
}

/** The way back from a published change on the live body. */
Fit fitRevert(const WriteIntent &published, const QByteArray &live)
{
    const auto edits = revertingEdits(published.before, published.after, live);
    if (!edits)
        return {failure(Error::Kind::Conflict, u"its words were changed since"_s), {}, {}};
    return fit(*edits, live, {});
}

QString withMark(QString message, const QString &transaction)
{
    const QString mark = transactionMark(transaction);
    qsizetype room = 255 - mark.size();
    if (message.size() > room) {
        if (message.at(room - 1).isHighSurrogate())
            --room;
        message.truncate(room);
    }
    return message + mark;
}

QString revertMessage(const Proposal &proposal)
{
    return u"Reverted the update per %1 made in version %2."_s.arg(proposal.itemKey)
        .arg(proposal.publishedVersion);
}

/** True when a later try may go through without anybody changing anything on the page. */
bool decisionStands(const Error &error)
{
    return error.isTransient() || error.kind == Error::Kind::AuthRequired
        || error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Storage;
}

/** True when the write may have reached the page although no good answer came. */
bool mayHaveLanded(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout
        || error.kind == Error::Kind::Server || error.kind == Error::Kind::Protocol
        || error.kind == Error::Kind::Cancelled;
}

} // namespace

struct Publisher::Run
{
    Proposal proposal;
    WriteIntent intent;
    TextEdits edits; ///< On intent.before.
    bool rebased = false;
    int rounds = 0;
    QString pageTitle; ///< As read from the live page.
    QByteArray stored; ///< The body as read back.
    std::optional<QString> conflict; ///< Why nothing was written.
    QString linkRefused; ///< Why the ticket carries no link.
    std::stop_token stop;
};

Publisher::Publisher(
    ProposalBook &book, WorkSystem &work, DocumentSystem &documents, Person account)
    : m_book(book)
    , m_work(work)
    , m_documents(documents)
    , m_account(std::move(account))
{ }

QCoro::Task<Result<PublishOutcome>> Publisher::publish(QString proposalId, std::stop_token stop)
{
    return begin(std::move(proposalId), WriteIntent::Kind::Publish, std::move(stop));
}

QCoro::Task<Result<PublishOutcome>> Publisher::revert(QString proposalId, std::stop_token stop)
{
    return begin(std::move(proposalId), WriteIntent::Kind::Revert, std::move(stop));
}

QCoro::Task<Result<PublishOutcome>> Publisher::begin(
    QString proposalId, WriteIntent::Kind kind, std::stop_token stop)
{
    const auto proposal = m_book.find(proposalId);
    if (!proposal)
        co_return failure(Error::Kind::NotFound, u"there is no proposal %1"_s.arg(proposalId));
    auto run = std::make_shared<Run>();
    run->proposal = *proposal;
    run->stop = stop;
    run->intent.transaction = randomId().left(12);
    run->intent.proposalId = proposalId;
    run->intent.parts = {{proposalId, {}}};
    run->intent.pageId = proposal->pageId;
    run->intent.kind = kind;
    run->intent.at = m_book.clock().now();
    run->intent.message = withMark(
        kind == WriteIntent::Kind::Publish ? proposal->versionMessage : revertMessage(*proposal),
        run->intent.transaction);
    if (kind == WriteIntent::Kind::Publish)
        run->proposal.state = ProposalState::Publishing;
    if (auto stored = co_await store(run, WriteIntent::Step::Planned); !stored)
        co_return failure(stored);
    co_return co_await advance(run);
}

QCoro::Task<Result<void>> Publisher::recover(std::stop_token stop)
{
    const auto intents = co_await m_book.journal().openIntents();
    if (!intents)
        co_return failure(intents);
    for (const WriteIntent &intent : *intents) {
        const auto proposal = m_book.find(intent.proposalId);
        if (!proposal || !intent.isOfPage())
            continue;
        auto run = std::make_shared<Run>();
        run->proposal = *proposal;
        run->intent = intent;
        run->stop = stop;
        if (intent.step == WriteIntent::Step::Sending) {
            if (auto settled = co_await settle(run); !settled)
                co_return settled;
        }
        if (const auto done = co_await advance(run); !done && decisionStands(done.error()))
            co_return failure(done);
    }
    co_return Result<void>();
}

PublishOutcome Publisher::outcomeOf(const Run &run)
{
    const bool publishing = run.intent.kind == WriteIntent::Kind::Publish;
    PublishOutcome outcome;
    outcome.kind = publishing ? PublishOutcome::Kind::Published : PublishOutcome::Kind::Reverted;
    outcome.version = run.intent.version;
    outcome.rebased = run.rebased;
    outcome.text =
        (publishing ? u"%1 is published as version %2"_s : u"%1 is back as it was, in version %2"_s)
            .arg(placeName(run.proposal))
            .arg(run.intent.version);
    if (!run.linkRefused.isEmpty())
        outcome.text +=
            u"; %1 could not be linked (%2)"_s.arg(run.proposal.itemKey, run.linkRefused);
    return outcome;
}

/** Goes on from the intent's step until it is done, abandoned or an error stops it. */
QCoro::Task<Result<PublishOutcome>> Publisher::advance(std::shared_ptr<Run> run)
{
    for (;;) {
        Result<void> step;
        switch (run->intent.step) {
        case WriteIntent::Step::Planned:
            step = co_await prepare(run);
            break;
        case WriteIntent::Step::Sending:
            step = co_await send(run);
            break;
        case WriteIntent::Step::Written:
            step = co_await verify(run);
            break;
        case WriteIntent::Step::Logged:
            step = co_await link(run);
            break;
        case WriteIntent::Step::Done:
            co_return outcomeOf(*run);
        case WriteIntent::Step::Abandoned:
            co_return PublishOutcome{PublishOutcome::Kind::Conflict, 0, false,
                run->conflict.value_or(run->proposal.reason)};
        }
        if (step)
            continue;
        if (run->intent.step == WriteIntent::Step::Abandoned)
            co_return failure(step);
        if (run->intent.step == WriteIntent::Step::Logged)
            co_return outcomeOf(*run); // published; the link waits for recover()
        // Nothing was sent, or it was surely refused: the decision stands or fails. Otherwise the open intent waits for recover().
        const bool open = run->intent.step == WriteIntent::Step::Sending
            || run->intent.step == WriteIntent::Step::Written;
        if (!open
            || (run->intent.step == WriteIntent::Step::Sending && !mayHaveLanded(step.error()))) {
            Error refused = step.error();
            refused.detail =
                u"%1 was not written: %2"_s.arg(placeName(run->proposal), refused.detail);
            if (auto abandoned = co_await abandon(run, refused); !abandoned)
                co_return failure(abandoned);
            co_return std::unexpected(refused);
        }
        co_return failure(step);
    }
}

QCoro::Task<Result<void>> Publisher::store(std::shared_ptr<Run> run, WriteIntent::Step step)
{
    JournalBatch batch;
    WriteIntent next = run->intent;
    next.step = step;
    batch.intents = {next};
    batch.proposals = {run->proposal};
    auto stored = co_await m_book.commit(batch);
    if (stored)
        run->intent = next;
    co_return stored;
}

/** Reads the live page, fits the edits to it and records what is going to be sent. */
QCoro::Task<Result<void>> Publisher::prepare(std::shared_ptr<Run> run)
{
    const auto live = co_await m_documents.page(run->intent.pageId, run->stop);
    if (!live)
        co_return failure(live);
    if (live->state != Page::State::Current)
        co_return failure(Error::Kind::NotFound, u"the page is archived or in the trash"_s);
    std::optional<WriteIntent> published;
    if (run->intent.kind == WriteIntent::Kind::Revert) {
        const auto found = co_await publishedIntent(run);
        if (!found)
            co_return failure(found);
        published = *found;
    }
    const Fit fitted =
        co_await QtConcurrent::run([proposal = run->proposal, published, body = live->body] {
            return published ? fitRevert(*published, body) : fitProposal(proposal, body);
        });
    run->rebased = live->version.number != run->proposal.baseVersion
        && run->intent.kind == WriteIntent::Kind::Publish;
    if (!fitted.edits) {
        if (fitted.edits.error().kind != Error::Kind::Conflict)
            co_return failure(fitted.edits);
        const bool commented = live->version.number
            == run->proposal.baseVersion; // an inline comment changes the body, not the version
        run->conflict = run->intent.kind == WriteIntent::Kind::Publish && commented
            ? u"%1 was commented on, on the page, in the words this would change: nothing was written"_s
                  .arg(placeName(run->proposal))
            : run->intent.kind == WriteIntent::Kind::Publish
            ? u"%1 changed on the page since version %2 (it is now version %3): nothing was written"_s
                  .arg(placeName(run->proposal))
                  .arg(run->proposal.baseVersion)
                  .arg(live->version.number)
            : u"%1 was edited after version %2: taking the change back would touch that edit, nothing was written"_s
                  .arg(placeName(run->proposal))
                  .arg(run->proposal.publishedVersion);
        co_return co_await abandon(
            run, Error{Error::Kind::Conflict, *run->conflict, 0, std::nullopt, {}});
    }
    if (!fitted.report.isSound())
        co_return failure(Error::Kind::Invalid,
            u"this edit is not safe to send: %1"_s.arg(fitted.report.problem()));
    run->edits = *fitted.edits;
    run->pageTitle = live->title;
    run->intent.before = live->body;
    run->intent.after = fitted.after;
    run->intent.parts = {{run->proposal.id, fitted.after}};
    run->intent.baseVersion = live->version.number;
    co_return co_await store(run, WriteIntent::Step::Sending);
}

/** The write that is to be taken back. */
QCoro::Task<Result<WriteIntent>> Publisher::publishedIntent(std::shared_ptr<Run> run)
{
    const auto published =
        co_await m_book.journal().lastIntent(run->proposal.id, WriteIntent::Kind::Publish);
    if (!published)
        co_return failure(published);
    if (!*published)
        co_return failure(
            Error::Kind::Invalid, u"the journal holds no published change for this proposal"_s);
    co_return WriteIntent(**published);
}

QCoro::Task<Result<void>> Publisher::send(std::shared_ptr<Run> run)
{
    if (run->pageTitle.isEmpty()) { // resumed: the title was not kept
        const auto live = co_await m_documents.page(run->intent.pageId, run->stop);
        if (!live)
            co_return failure(live);
        run->pageTitle = live->title;
    }
    const auto version =
        co_await m_documents.updatePage({run->intent.pageId, run->pageTitle, run->intent.after,
                                            run->intent.baseVersion, run->intent.message},
            run->stop);
    if (version) {
        run->intent.version = version->number;
        co_return co_await store(run, WriteIntent::Step::Written);
    }
    if (version.error().kind == Error::Kind::Conflict) {
        if (++run->rounds >= sendingRounds)
            co_return failure(version);
        // Somebody was faster: read again. Unless it was this very write, sent before and its answer lost.
        if (auto settled = co_await settle(run);
            !settled || run->intent.step != WriteIntent::Step::Sending)
            co_return settled;
        co_return co_await store(run, WriteIntent::Step::Planned);
    }
    if (!mayHaveLanded(version.error()))
        co_return failure(version);
    if (auto settled = co_await settle(run); !settled)
        co_return settled;
    if (run->intent.step == WriteIntent::Step::Sending && ++run->rounds >= resendings) {
        if (auto abandoned = co_await abandon(run, version.error()); !abandoned)
            co_return abandoned;
        co_return failure(version);
    }
    co_return Result<void>();
}

/**
 * Finds out what became of a write whose answer was lost: Written when our mark stands in the page's history, Planned when somebody
 * else's version came instead, Sending (may be sent again) when the page is still at the base version.
 */
QCoro::Task<Result<void>> Publisher::settle(std::shared_ptr<Run> run)
{
    const auto versions = co_await m_documents.versions(run->intent.pageId, 50, run->stop);
    if (!versions)
        co_return failure(versions);
    for (const PageVersion &version : *versions) {
        if (version.number <= run->intent.baseVersion)
            break;
        if (transactionIn(version.message) == run->intent.transaction) {
            run->intent.version = version.number;
            co_return co_await store(run, WriteIntent::Step::Written);
        }
    }
    const int newest = versions->isEmpty() ? 0 : versions->first().number;
    if (newest != run->intent.baseVersion)
        co_return co_await store(run, WriteIntent::Step::Planned);
    co_return Result<void>();
}

/** Reads the page back, checks that it says what was sent, and logs it. */
QCoro::Task<Result<void>> Publisher::verify(std::shared_ptr<Run> run)
{
    const auto live = co_await m_documents.page(run->intent.pageId, run->stop);
    if (!live)
        co_return failure(live);
    run->stored = live->body;
    if (live->version.number != run->intent.version) {
        const auto body =
            co_await m_documents.bodyAt(run->intent.pageId, run->intent.version, run->stop);
        if (!body)
            co_return failure(body);
        run->stored = *body;
    }
    const bool publishing = run->intent.kind == WriteIntent::Kind::Publish;
    const bool asSent = run->stored == run->intent.after
        || co_await QtConcurrent::run([sent = run->intent.after, stored = run->stored] {
               return sameAfterNormalisation(sent, stored);
           });

    Proposal &proposal = run->proposal;
    proposal.transaction = run->intent.transaction;
    proposal.state = publishing ? ProposalState::Published : ProposalState::Reverted;
    if (publishing)
        proposal.publishedVersion = run->intent.version;
    proposal.reason =
        asSent ? QString() : u"the site stored this change in another form than it was sent"_s;

    JournalBatch batch;
    LogEntry entry = m_book.entryFor(proposal,
        publishing ? LogEntry::Kind::Published : LogEntry::Kind::Reverted, run->intent.message);
    entry.person = proposal.decidedBy;
    entry.personName =
        proposal.decidedBy == m_account.accountId ? m_account.displayName : QString();
    entry.version = run->intent.version;
    entry.before = run->intent.before;
    entry.after = run->stored;
    if (run->rebased) {
        LogEntry rebased = m_book.entryFor(proposal, LogEntry::Kind::Rebased,
            u"moved from version %1 to version %2 of the page"_s.arg(proposal.baseVersion)
                .arg(run->intent.baseVersion));
        batch.log.append(rebased);
    }
    batch.log.append(entry);
    if (!asSent)
        batch.log.append(m_book.entryFor(proposal, LogEntry::Kind::Failed, proposal.reason));
    WriteIntent next = run->intent;
    next.step = WriteIntent::Step::Logged;
    next.after = run->stored;
    next.parts = {{proposal.id, run->stored}};
    batch.intents = {next};
    batch.proposals = {proposal};
    if (live->version.number == run->intent.version)
        restack(*run, batch);
    auto stored = co_await m_book.commit(batch);
    if (stored)
        run->intent = next;
    co_return stored;
}

/** Moves the other open proposals for this page onto its new body, where this write did not touch the same bytes. */
void Publisher::restack(const Run &run, JournalBatch &batch) const
{
    const TextEdits landed = run.edits.isEmpty() || run.stored != run.intent.after
        ? tokenEdits(run.intent.before, run.stored)
        : run.edits;
    for (Proposal other : m_book.all()) {
        const bool undecided = isOpen(other.state) || other.state == ProposalState::Approved
            || other.state == ProposalState::Snoozed;
        if (other.id == run.proposal.id || other.pageId != run.intent.pageId || !undecided
            || other.before != run.intent.before)
            continue;
        const auto edits = stackEdits(other.edits, landed);
        const auto draftEdits = stackEdits(other.draftEdits, landed);
        if (!edits || !draftEdits)
            continue;
        other.edits = *edits;
        other.draftEdits = *draftEdits;
        other.before = run.stored;
        other.baseVersion = run.intent.version;
        batch.proposals.append(other);
    }
}

/** Puts the link to the page on the ticket. A link that cannot be made now is made by the next recover(). */
QCoro::Task<Result<void>> Publisher::link(std::shared_ptr<Run> run)
{
    const Proposal &proposal = run->proposal;
    RemoteLink remote;
    remote.globalId = pageLinkId(proposal.pageId);
    remote.url = proposal.pageUrl;
    remote.title = u"%1 (version %2)"_s.arg(proposal.pageTitle).arg(run->intent.version);
    remote.summary = run->intent.message;
    const auto linked = co_await m_work.putRemoteLink(proposal.itemKey, remote, run->stop);
    run->linkRefused = linked ? QString() : linked.error().detail;
    if (!linked && decisionStands(linked.error()))
        co_return failure(linked);
    JournalBatch batch;
    LogEntry entry =
        m_book.entryFor(proposal, linked ? LogEntry::Kind::Linked : LogEntry::Kind::Failed,
            linked ? u"%1 links to %2"_s.arg(proposal.itemKey, remote.title)
                   : u"%1 could not be linked to the page: %2"_s.arg(
                         proposal.itemKey, linked.error().detail));
    batch.log = {entry};
    WriteIntent next = run->intent;
    next.step = WriteIntent::Step::Done;
    batch.intents = {next};
    auto stored = co_await m_book.commit(batch);
    if (stored)
        run->intent = next;
    co_return stored;
}

/** Ends an intent that wrote nothing and says on the proposal what that means. */
QCoro::Task<Result<void>> Publisher::abandon(std::shared_ptr<Run> run, Error error)
{
    Proposal &proposal = run->proposal;
    const bool publishing = run->intent.kind == WriteIntent::Kind::Publish;
    LogEntry::Kind logged = LogEntry::Kind::Failed;
    if (!publishing) {
        proposal.state =
            decisionStands(error) ? ProposalState::Reverting : ProposalState::Published;
        logged = error.kind == Error::Kind::Conflict ? LogEntry::Kind::Conflicted
                                                     : LogEntry::Kind::Failed;
    } else if (decisionStands(error)) {
        proposal.state = ProposalState::Approved;
    } else if (error.kind == Error::Kind::Conflict) {
        proposal.state = ProposalState::Conflict;
        logged = LogEntry::Kind::Conflicted;
    } else {
        proposal.state =
            error.kind == Error::Kind::NotFound ? ProposalState::Blocked : ProposalState::Failed;
    }
    proposal.reason = error.detail;
    JournalBatch batch;
    WriteIntent next = run->intent;
    next.step = WriteIntent::Step::Abandoned;
    batch.intents = {next};
    batch.proposals = {proposal};
    batch.log = {m_book.entryFor(proposal, logged, error.detail)};
    auto stored = co_await m_book.commit(batch);
    if (stored)
        run->intent = next;
    co_return stored;
}

} // namespace Docket
