// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is written too often: what is approved for it waits, says why, and leaves as one version.
#include "core/journal/logquery.h"
#include "core/sync/workspaceprivate.h"

namespace Docket {

using namespace Qt::StringLiterals;

QList<DelayedDecision> Workspace::delayed() const
{
    QList<DelayedDecision> all;
    for (auto page = d->limited.cbegin(); page != d->limited.cend(); ++page) {
        if (page.value() <= d->clock.now())
            continue;
        for (const QString &id : d->approvedOn(page.key()))
            all.append({id, page.key(), page.value()});
    }
    return all;
}

/** When the page may be written again; nothing when it may now. A journal that cannot be read stops nothing. */
QCoro::Task<std::optional<QDateTime>> Workspace::Private::heldBackUntil(QString pageId)
{
    LogQuery query;
    query.pageId = pageId;
    query.kinds = {LogEntry::Kind::Published, LogEntry::Kind::Reverted};
    query.since = clock.now() - policy.writeLimit.window;
    const auto entries = co_await journal.log(query);
    if (!entries)
        co_return std::nullopt;
    QStringList transactions; // newest first
    for (const LogEntry &entry : *entries) {
        if (entry.version == 0 || transactions.contains(entry.transaction))
            continue; // no version: a ticket
        transactions.append(entry.transaction);
        if (transactions.size() < policy.writeLimit.writes)
            continue;
        const QDateTime until = entry.at + policy.writeLimit.window;
        co_return until > clock.now() ? std::optional(until) : std::nullopt;
    }
    co_return std::nullopt;
}

/** Says on the proposals why they wait, once; the sentence. */
QCoro::Task<QString> Workspace::Private::holdBack(QStringList ids, QDateTime until)
{
    const QString time = until.toLocalTime().toString(u"HH:mm"_s);
    const int most = policy.writeLimit.writes;
    const qint64 minutes = policy.writeLimit.window.count();
    QString said;
    (void)co_await book.commitMade([&] { // only words: without them nothing is lost
        JournalBatch batch;
        for (const QString &id : std::as_const(ids)) {
            auto proposal = book.find(id);
            if (!proposal)
                continue;
            const QString then = proposal->state == ProposalState::Approved
                ? u"approved changes wait until %1 and then leave as one version"_s.arg(time)
                : u"it is for you to decide whether this change goes out too"_s;
            said = most == 1
                ? u"Docket wrote this page once (a change or a revert) within %1 minutes and stopped: %2"_s
                      .arg(minutes)
                      .arg(then)
                : u"Docket wrote this page %1 times (changes and reverts) within %2 minutes and stopped: %3"_s
                      .arg(most)
                      .arg(minutes)
                      .arg(then);
            if (proposal->reason == said)
                continue;
            proposal->reason = said;
            batch.proposals.append(*proposal);
            batch.log.append(book.entryFor(*proposal, LogEntry::Kind::Delayed, said));
        }
        return batch;
    });
    co_return said;
}

void Workspace::Private::noteLimit(const QString &pageId, const std::optional<QDateTime> &until)
{
    const bool was = limited.remove(pageId);
    if (until)
        limited.insert(pageId, *until);
    if (!was && !until)
        return;
    startHoldTimer();
    emit q.heldChanged();
}

void Workspace::Private::sendDelayed()
{
    QStringList due;
    limited.removeIf([&](const auto &page) {
        if (page.value() > clock.now())
            return false;
        if (const QStringList ids = approvedOn(page.key()); !ids.isEmpty())
            due.append(ids.first());
        return true;
    });
    for (const QString &id : std::as_const(due)) // What else waits for its page goes with it.
        sendInBackground(id, WriteIntent::Kind::Publish);
}

} // namespace Docket
