// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals for pages that are not there yet.
#include "core/policy/triggers.h"
#include "core/sync/closeditems.h"
#include "core/sync/syncrun.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QRegularExpression>
#include <QtConcurrentRun>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysLookedBack = 90; ///< For the items of a version, and for those without a page.
constexpr int mostEntries =
    5'000; ///< Of the log are read for tickets without a page: nobody works off more.

bool isItemKey(const QString &subject)
{
    static const QRegularExpression form(u"^[A-Z][A-Z0-9_]*-[1-9][0-9]*$"_s);
    return form.match(subject).hasMatch();
}

/** The item with what makes it final: its closing, or the status that a rule waits for by name. */
QCoro::Task<Result<QList<ClosedWork>>> itemOf(
    WorkSystem &work, Policy policy, QString key, std::stop_token stop)
{
    const auto statuses = co_await work.statuses(stop);
    if (!statuses)
        co_return failure(statuses);
    const auto read = co_await work.item(key, stop);
    if (!read)
        co_return failure(read);
    WorkItem item = *read;
    takeStatusFromHistory(item, *statuses);
    const StatusCategories categories = categoriesOf(*statuses);
    if (const auto fired = firingEntry(policy, item, categories))
        co_return QList<ClosedWork>{{item, *fired}};
    const QList<HistoryEntry> closings = closingEntries(item, categories);
    if (closings.isEmpty() || item.status.category != StatusCategory::Done)
        co_return failure(Error::Kind::Invalid,
            u"%1 is not closed: what it says may still change"_s.arg(item.key));
    co_return QList<ClosedWork>{{item, closings.last()}};
}

} // namespace

QCoro::Task<Result<QList<ClosedWork>>> Workspace::Private::workFor(QString subject)
{
    if (isItemKey(subject))
        co_return co_await itemOf(*bridge.work, policy, subject, stop.get_token());
    const QDateTime now = clock.now();
    auto closed = co_await itemsClosed(
        *bridge.work, policy, now.addDays(-daysLookedBack), now, {}, stop.get_token());
    if (!closed)
        co_return failure(closed);
    closed->removeIf([&](const ClosedWork &one) {
        return !one.item.fixVersions.contains(subject, Qt::CaseInsensitive)
            || !excludingLabel(policy, one.item).isEmpty();
    });
    if (closed->isEmpty())
        co_return failure(Error::Kind::Invalid,
            u"nothing of the registered projects closed for version “%1” in the last %2 days"_s
                .arg(subject)
                .arg(daysLookedBack));
    co_return QList<ClosedWork>(*closed);
}

QCoro::Task<Result<PageWish>> Workspace::Private::newPageWishFor(
    Page parent, QString subject, PageKind kind)
{
    const auto work = co_await workFor(subject);
    if (!work)
        co_return failure(work);
    const PageDraft draft = co_await QtConcurrent::run([work = *work, subject, kind, &parent] {
        return isItemKey(subject)
            ? draftPage(work.first().item, work.first().closing, kind, parent.format)
            : draftPage(work, subject, kind, parent.format);
    });
    const auto other =
        co_await bridge.documents->pageTitled(parent.spaceId, draft.title, stop.get_token());
    if (!other)
        co_return failure(other);
    if (*other)
        co_return failure(Error::Kind::Invalid,
            u"%1 has a page “%2” already: %3"_s.arg(
                parent.spaceKey, (*other)->title, (*other)->url));
    co_return newPageWish(draft, parent, subject, *work);
}

QCoro::Task<Result<AskedProposal>> Workspace::proposePage(
    QString parentId, PageKind kind, QString subject)
{
    const auto mark = d->decisions.begin();
    subject = subject.simplified();
    if (subject.isEmpty())
        co_return failure(
            Error::Kind::Invalid, u"name the ticket or the fix version the page is about"_s);
    if (isItemKey(subject.toUpper()))
        subject = subject.toUpper();
    co_return co_await d->ask(
        Drafter::NewPage, parentId, {kindName(kind) + u' ' + subject, subject}, kind);
}

QCoro::Task<Result<QList<UnplacedTicket>>> Workspace::ticketsWithoutPage()
{
    LogQuery query;
    query.kinds = {LogEntry::Kind::Evaluated, LogEntry::Kind::Proposed};
    query.since = d->clock.now().addDays(-daysLookedBack);
    query.limit = mostEntries;
    QSet<QString> provided;
    for (const Proposal &proposal : proposals()) {
        if (proposal.drafter == Drafter::NewPage && proposal.state != ProposalState::Rejected)
            provided.insert(proposal.itemKey);
    }
    const Policy known = policy();
    const auto entries = co_await d->journal.log(query); // After it the workspace may be gone.
    if (!entries)
        co_return failure(entries);
    co_return unplacedTickets(*entries, known, provided);
}

} // namespace Docket
