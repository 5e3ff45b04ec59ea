// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/policy/triggers.h"
#include "core/sync/sitewitness.h"
#include "core/sync/syncscope.h"

#include <QCoroTask>
#include <QHash>
#include <QSet>

#include <chrono>
#include <functional>
#include <stop_token>

namespace Docket {

/** How much of what was there before Docket came is looked at, on the first look at a part. */
inline constexpr int firstRunLimit = 10;

/** How a look at the work system is to go about it. */
struct PollOptions
{
    /** An item that changed less than this ago may still be changing: it waits for the next look. */
    std::chrono::milliseconds quiet{0};
    /** Awaited now and then: lets what is to be written go first. Empty: nothing to wait for. */
    std::function<QCoro::Task<void>()> giveWay;
};

/** What one poll did. */
struct PollReport
{
    int seen = 0; ///< Items that changed.
    int evaluated = 0; ///< Closings looked at that were not looked at before.
    int proposed = 0, parked = 0, superseded = 0;
    int silent = 0; ///< Evaluated with a recorded reason and no proposal.
    int heldBack = 0; ///< Closed or flagged before Docket came here, over the first run's limit.
    int quiet = 0; ///< Closed and still changing: looked at next time.
    int waiting = 0; ///< Epics with open children.
    bool incomplete = false; ///< The search broke off; what it did not tell comes next time.
    QStringList proposalIds; ///< New ones.
    QStringList
        applyAtOnce; ///< Of these, the ones a registry line allows to publish without waiting.
    QString unseen; ///< What the site does not let Docket see, as a sentence. Empty: nothing.
    QString
        question; ///< Why nothing was done and a person is asked; see Workspace::acceptSite(). Empty: all is well.
    friend bool operator==(const PollReport &, const PollReport &) = default;
};

/** What the statuses say of an id. */
[[nodiscard]] inline StatusCategories categoriesOf(const QMap<QString, Status> &statuses)
{
    return [statuses](const QString &id) -> std::optional<StatusCategory> {
        const auto found = statuses.constFind(id);
        return found == statuses.cend() ? std::nullopt : std::optional(found->category);
    };
}

/** One look under way: what it was told and what it has found out so far. */
struct SyncRun
{
    Policy policy;
    SyncScope scope;
    PollOptions options;
    std::stop_token stop;
    QMap<QString, Status> statuses;
    QDateTime started; ///< The server's time.
    /** What closed before its item was watched and is looked at all the same: "itemId/changeId", or an epic's key. */
    QSet<QString> admitted;
    QHash<QString, WorkItem> seen; ///< By id: as the search and the status history show them.
    QHash<QString, int> knownVersions; ///< Of pages.
    QHash<QString, Page> pages;
    QSet<QString> triedPages;
    Witnesses witnesses;
    PollReport report;

    [[nodiscard]] StatusCategories categories() const { return categoriesOf(statuses); }
};

/** An error that concerns one item or page and must not keep the others waiting. */
[[nodiscard]] inline bool isOfOneItem(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden
        || error.kind == Error::Kind::Invalid;
}

/** Takes an item's status from its history: a search may show the one before. */
void takeStatusFromHistory(WorkItem &item, const QMap<QString, Status> &statuses);

} // namespace Docket
