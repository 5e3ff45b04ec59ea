// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/newitem.h"
#include "core/domain/places.h"
#include "core/domain/remotelink.h"
#include "core/domain/workitem.h"

#include <QCoroTask>

#include <optional>
#include <stop_token>

namespace Docket {

/** Which items to look for: those of the projects, or with one of the labels, that changed at or after `since`, oldest change
 * first. */
struct WorkQuery
{
    QStringList projects; ///< Keys.
    QStringList
        labels; ///< Items of other projects are found by these; never both empty (scope is a promise).
    QDateTime since;
};

struct WorkPage
{
    QList<WorkItem> items; ///< Without history and comments.
    QString nextToken; ///< Empty on the last page.
    bool broken =
        false; ///< The chain of pages ends here without being whole: search again from the newest change seen.
};

/** One line of the live check of an account: what was tried, whether it may, and what to do when
 * not. */
struct RightCheck
{
    QString what;
    bool granted = false;
    QString detail;
};

/**
 * A system where work is tracked. All calls run on the thread of the object, never block it, and
 * end with Cancelled once `stop` is asked. Every call may fail with Offline, Timeout, AuthRequired,
 * RateLimited, Server or Protocol. A bad token is always AuthRequired, never an empty list.
 */
class WorkSystem
{
public:
    virtual ~WorkSystem() = default;

    /** The same system for writes and the reads that belong to them: its calls go before others that wait. Owned by this one. */
    [[nodiscard]] virtual WorkSystem &forWriting() { return *this; }

    /** Who the credentials belong to. */
    [[nodiscard]] virtual QCoro::Task<Result<Person>> whoAmI(std::stop_token stop) = 0;
    /** The server's own time, for cursors. */
    [[nodiscard]] virtual QCoro::Task<Result<QDateTime>> serverTime(std::stop_token stop) = 0;
    /** What each status id means, for all statuses of the site. */
    [[nodiscard]] virtual QCoro::Task<Result<QMap<QString, Status>>> statuses(
        std::stop_token stop) = 0;
    /** One page of changed items; hand `nextToken` back for the next. */
    [[nodiscard]] virtual QCoro::Task<Result<WorkPage>> changedItems(
        WorkQuery query, QString token, std::stop_token stop) = 0;
    /** The status history (oldest first) of the items, by item id; items without any are left out. */
    [[nodiscard]] virtual QCoro::Task<Result<QMap<QString, QList<HistoryEntry>>>> statusHistory(
        QStringList itemIds, std::stop_token stop) = 0;
    /** One item whole: all fields, comments, full history, component and project leads. NotFound
     * when it is gone or hidden. */
    [[nodiscard]] virtual QCoro::Task<Result<WorkItem>> item(
        QString idOrKey, std::stop_token stop) = 0;
    /** As item(), for many in few calls, in the order of asking; those that are gone or hidden are
     * left out. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<WorkItem>>> items(
        QStringList idsOrKeys, std::stop_token stop) = 0;
    /** The ids of all items that changed at or after the query's time, in any order: for counting.
     * Protocol also when the pages break off. */
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> changedIds(
        WorkQuery query, std::stop_token stop) = 0;
    /** The items whose parent is that key, of the query's projects and labels (none: of all), without
     * history and comments. `since` does not count. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<WorkItem>>> children(
        QString key, WorkQuery scope, std::stop_token stop) = 0;
    /** Creates or updates the link by globalId. */
    [[nodiscard]] virtual QCoro::Task<Result<void>> putRemoteLink(
        QString key, RemoteLink link, std::stop_token stop) = 0;
    /** The item's links to pages and other places. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<RemoteLink>>> remoteLinks(
        QString key, std::stop_token stop) = 0;
    /** Takes the link off; one that is not there is no error. */
    [[nodiscard]] virtual QCoro::Task<Result<void>> removeRemoteLink(
        QString key, QString globalId, std::stop_token stop) = 0;
    /** Puts the label on; one that is there is no error. Invalid when the project does not take it. */
    [[nodiscard]] virtual QCoro::Task<Result<void>> addLabel(
        QString key, QString label, std::stop_token stop) = 0;
    /** Takes the label off; one that is not there is no error. */
    [[nodiscard]] virtual QCoro::Task<Result<void>> removeLabel(
        QString key, QString label, std::stop_token stop) = 0;
    /**
     * Makes an item that carries `mark` (letters and digits) where madeWith() finds it again. The answer has id, key and url
     * only. Not retried when the answer is lost. Invalid names the fields that are refused.
     */
    [[nodiscard]] virtual QCoro::Task<Result<WorkItem>> createItem(
        NewItem item, QString mark, std::stop_token stop) = 0;
    /** The item of the project that createItem() made with that mark; nothing when the search does not know one, or not yet:
     * it may lag by minutes. Id, key and url only. */
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<WorkItem>>> madeWith(
        QString project, QString mark, std::stop_token stop) = 0;
    /** All projects the account may see, by name. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<Project>>> projects(std::stop_token stop) = 0;
    /** The names of a project's components, in the project's order. NotFound when it is gone or hidden. */
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> components(
        QString project, std::stop_token stop) = 0;
    /** Tries each right Docket needs without changing anything. */
    [[nodiscard]] virtual QCoro::Task<Result<QList<RightCheck>>> checkRights(
        QStringList projects, std::stop_token stop) = 0;
};

} // namespace Docket
