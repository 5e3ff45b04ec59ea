// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/escalator.h"

#include "core/drafting/reviewcomment.h"
#include "core/sync/escalatorrun.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDecided = 5; ///< That a comment still tells of.

/** True for what is wrong with one page alone. */
bool isOfOnePage(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Server || error.kind == Kind::Protocol
        || error.kind == Kind::Conflict || error.kind == Kind::NotFound
        || error.kind == Kind::Forbidden || error.kind == Kind::Invalid;
}

Attendance attendanceOn(const Escalator::Occasion &occasion, const QDateTime &now)
{
    const auto isActive = [&people = occasion.seen.people](const QString &accountId) {
        const auto person = people.constFind(accountId);
        return person == people.cend() || person->active;
    };
    return {occasion.policy.delegates, dayOf(occasion.policy.sla, now), isActive};
}

/** A person's choice stays, and nobody stands in for a delegate. */
bool mayBeRepresented(const Proposal &proposal)
{
    return isOwnersTurn(proposal) && !proposal.owner.isNull()
        && proposal.ownerReason != "reassigned"_L1 && !proposal.ownerReason.startsWith(standsInFor);
}

} // namespace

Escalator::Escalator(ProposalBook &book, DocumentSystem &documents, Person account, QString bridge)
    : m_book(book)
    , m_documents(documents)
    , m_account(std::move(account))
    , m_bridge(std::move(bridge))
{ }

QCoro::Task<Result<void>> Escalator::look(Occasion given)
{
    const auto occasion = std::make_shared<const Occasion>(std::move(given));
    if (auto settled = co_await settleOpen(occasion); !settled)
        co_return settled;
    if (auto handed = co_await handOn(occasion); !handed)
        co_return handed;
    if (!occasion->policy.notify.comments)
        co_return Result<void>();
    QHash<QString, QList<Proposal>> open;
    for (const Proposal &proposal : m_book.all()) {
        if (proposal.bridge == m_bridge && isOwnersTurn(proposal))
            open[proposal.pageId].append(proposal);
    }
    QSet<QString> visited;
    for (const RegistryEntry &entry : occasion->policy.registry) {
        const QString pageId = entry.page;
        const bool isThere =
            occasion->seen.pages.value(pageId).state == RegisteredPage::State::Current;
        if (pageId.isEmpty() || visited.contains(pageId) || !isThere)
            continue;
        visited.insert(pageId);
        if (occasion->stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"stopped"_s);
        const auto done = co_await visit(occasion, pageId, open.value(pageId));
        if (!done && !isOfOnePage(done.error()))
            co_return done;
    }
    co_return Result<void>();
}

// ---- what is known of a page's comment ----

QCoro::Task<Result<PageComment>> Escalator::known(QString pageId)
{
    if (const auto found = m_known.constFind(pageId); found != m_known.cend())
        co_return PageComment(*found);
    const auto text = co_await m_book.journal().cursor(pageCommentName(m_bridge, pageId));
    if (!text)
        co_return failure(text);
    m_known.insert(pageId, decodePageComment(*text));
    co_return PageComment(m_known.value(pageId));
}

QCoro::Task<Result<void>> Escalator::keep(QString pageId, PageComment now, JournalBatch batch)
{
    batch.cursors.insert(pageCommentName(m_bridge, pageId), encodePageComment(now));
    auto stored = co_await m_book.commit(batch);
    if (stored)
        m_known.insert(pageId, now);
    co_return stored;
}

// ---- who is there ----

/** Gives what waits for somebody who is away or gone to their delegate. */
QCoro::Task<Result<void>> Escalator::handOn(OccasionPtr occasion)
{
    if (occasion->policy.delegates.isEmpty())
        co_return Result<void>();
    const Attendance attendance = attendanceOn(*occasion, m_book.clock().now());
    const QList<Proposal> all = m_book.all();
    for (const Proposal &asRead : all) {
        if (asRead.bridge != m_bridge || !mayBeRepresented(asRead))
            continue;
        const auto delegate = standInFor(asRead.owner.accountId, attendance);
        if (!delegate)
            continue;
        const auto person = co_await personOf(occasion, *delegate);
        if (!person)
            co_return failure(person);
        if (!person->active)
            continue;
        auto stored = co_await m_book.commitMade([&] {
            JournalBatch batch;
            auto proposal = m_book.find(asRead.id);
            if (!proposal || proposal->owner != asRead.owner || !mayBeRepresented(*proposal))
                return batch;
            proposal->ownerReason = ownerWords(
                {*delegate, u"delegate"_s, asRead.owner.accountId}, [&](const QString &id) {
                    return id == asRead.owner.accountId && !asRead.owner.displayName.isEmpty()
                        ? asRead.owner.displayName
                        : occasion->nameOf(id);
                });
            proposal->owner = *person;
            batch.proposals = {*proposal};
            if (const auto entry = m_book.entryOfStandIn(*proposal))
                batch.log = {*entry};
            return batch;
        });
        if (!stored)
            co_return stored;
    }
    co_return Result<void>();
}

/** Who that is; an account that the site does not know is not active. */
QCoro::Task<Result<Person>> Escalator::personOf(OccasionPtr occasion, QString accountId)
{
    if (const auto seen = occasion->seen.people.constFind(accountId);
        seen != occasion->seen.people.cend())
        co_return Person(*seen);
    const auto people = co_await m_documents.people({accountId}, occasion->stop);
    if (!people)
        co_return failure(people);
    Person unknown;
    unknown.accountId = accountId;
    unknown.active = false;
    Person person = people->value(accountId, unknown);
    co_return person;
}

// ---- what is to be said ----

Escalator::Wanted Escalator::wanted(
    const Occasion &occasion, const QList<Proposal> &open, const PageComment &before) const
{
    const QDateTime now = m_book.clock().now();
    const ReviewDeadline &sla = occasion.policy.sla;
    Wanted wanted;
    ReviewComment comment;
    comment.timeZone = sla.timeZone;
    for (Proposal proposal : open) {
        const QList<DeadlineStep> due = stepsDue(sla, proposal, now);
        for (const DeadlineStep &step : stepsAhead(sla, proposal)) {
            if (step.at <= now)
                wanted.sayings.append({proposal.id, step, due.contains(step)});
        }
        proposal.told = toldBy(sla, proposal, now);
        if (proposal.told.askedOf.isEmpty() && !proposal.told.escalatedAt.isValid())
            continue; // Nothing was said of it, and nothing is to be.
        comment.waiting.append(proposal);
        wanted.listed.append(proposal.id);
    }
    for (const QString &id : before.listed) {
        const auto proposal = m_book.find(id);
        if (proposal && !wanted.listed.contains(id))
            comment.decided.append(*proposal);
    }
    std::ranges::stable_sort(comment.decided, {}, &Proposal::decidedAt);
    if (comment.decided.size() > mostDecided)
        comment.decided = comment.decided.last(mostDecided);
    for (const Proposal &proposal : std::as_const(comment.decided))
        wanted.listed.append(proposal.id);
    wanted.isOpen = comment.isOpen();
    wanted.body = reviewCommentBody(comment);
    wanted.hash = QString::fromLatin1(
        QCryptographicHash::hash(wanted.body, QCryptographicHash::Sha256).toHex().first(32));
    return wanted;
}

QCoro::Task<Result<void>> Escalator::visit(
    OccasionPtr occasion, QString pageId, QList<Proposal> open)
{
    auto before = co_await known(pageId);
    if (!before)
        co_return failure(before);
    if (!before->transaction.isEmpty())
        co_return Result<void>(); // What became of the last write is not known yet.
    if (open.isEmpty() && before->id.isEmpty())
        co_return Result<void>();
    auto run = std::make_shared<Run>();
    run->occasion = occasion;
    run->pageId = pageId;
    run->before = *before;
    run->wanted = wanted(*occasion, open, *before);
    const bool isUpToDate = before->id.isEmpty() || run->wanted.hash == before->said;
    if (run->wanted.sayings.isEmpty() && isUpToDate)
        co_return Result<void>();
    if (before->refusedAt.isValid() && m_book.clock().now() < before->refusedAt + refusalHolds)
        co_return Result<void>();
    co_return co_await say(run);
}

} // namespace Docket
