// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/reports/driftaudit.h"

namespace Docket {

/** One whole drift audit: the closed items of a period against the pages in scope. */
struct DriftReport
{
    QDateTime from, at; ///< The period: what closed since `from`; `at` is when it was looked.
    QHash<QString, QDateTime> items; ///< By id: when each of the period's items was last updated.
    QList<AuditedPage> pages; ///< All in scope that could be read, in the registry's order.
    int unread = 0; ///< Pages in scope that cannot be seen.
    QString program; ///< The version of Docket that looked: another one may find other things.

    [[nodiscard]] int relevant() const;
    [[nodiscard]] int stale() const;
    /** Stale pages of the relevant ones: 0…1; 0 without any. */
    [[nodiscard]] double share() const;
};

/** What is kept of an audit when newer ones follow. */
struct DriftPoint
{
    QDateTime at;
    int items = 0, pages = 0, relevant = 0, stale = 0;
    friend bool operator==(const DriftPoint &, const DriftPoint &) = default;
};

[[nodiscard]] DriftPoint pointOf(const DriftReport &report);
/** With the newest at the end, at most 400 of them. */
[[nodiscard]] QList<DriftPoint> trendWith(QList<DriftPoint> trend, const DriftPoint &newest);

/** For the journal and for programs; times in ISO 8601, UTC. */
[[nodiscard]] QJsonObject driftJson(const DriftReport &report);
[[nodiscard]] Result<DriftReport> driftFromJson(
    const QByteArray &json); ///< Protocol when it is none.
[[nodiscard]] QByteArray trendJson(const QList<DriftPoint> &trend);
[[nodiscard]] QList<DriftPoint> trendFromJson(const QByteArray &json); ///< Empty when it is none.

/** "states-old-value", "names-item". */
[[nodiscard]] QString driftKindName(DriftFinding::Kind kind);

/** What of an earlier audit still holds, when `items` are the period's now: findings of items that did not change. */
[[nodiscard]] AuditedPage stillHolds(const AuditedPage &earlier,
    const QHash<QString, QDateTime> &itemsThen, const QHash<QString, QDateTime> &items);

} // namespace Docket
