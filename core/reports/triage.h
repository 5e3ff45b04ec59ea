// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/closedwork.h"
#include "core/domain/policy.h"

#include <QJsonObject>

namespace Docket {

/** A closed item that no label includes in the documentation or keeps out of it. */
struct TriageItem
{
    QString id, key, url, summary, type, project;
    QStringList components; ///< Names.
    QString changeId; ///< The history entry in which it closed.
    QDateTime closedAt;
    QString closedBy; ///< Account id; empty for automation.
    friend bool operator==(const TriageItem &, const TriageItem &) = default;
};

/** Of the proposal that writes a label on the item, whatever the label. */
[[nodiscard]] QString triageId(const TriageItem &item);

/** How many of a team's closed items carry a label; a team is a component, or a project for items without one. */
struct TriageTeam
{
    QString name;
    int closed = 0, labelled = 0;

    [[nodiscard]] double share() const { return closed > 0 ? double(labelled) / closed : 1; }
    friend bool operator==(const TriageTeam &, const TriageTeam &) = default;
};

/** What closed in a period: exactly the items with neither kind of label, and the figures of the rest. */
struct TriageReport
{
    QDateTime from, at; ///< What closed since `from`; `at` is when it was looked.
    int closed = 0; ///< In scope.
    int included = 0, excluded = 0; ///< Of these by their labels; who carries both is excluded.
    QList<TriageItem> items; ///< The others, in the order of closing.
    QList<TriageTeam>
        teams; ///< The one with the smallest share first; an item with two components counts for both.
    friend bool operator==(const TriageReport &, const TriageReport &) = default;
};

/** Labels are compared ignoring case. `closings` in the order of closing. */
[[nodiscard]] TriageReport triageOf(const QList<ClosedWork> &closings, const LabelPolicy &labels,
    const QDateTime &from, const QDateTime &at);

/** What is kept of a report when newer ones follow. */
struct TriagePoint
{
    QDateTime from, at;
    int closed = 0, labelled = 0;
    friend bool operator==(const TriagePoint &, const TriagePoint &) = default;
};

[[nodiscard]] TriagePoint pointOf(const TriageReport &report);

/** For the journal and for programs; times in ISO 8601, UTC. */
[[nodiscard]] QJsonObject triageJson(const TriageReport &report);
[[nodiscard]] Result<TriageReport> triageFromJson(
    const QByteArray &json); ///< Protocol when it is none.
/** With the newest at the end, at most 400 of them. */
[[nodiscard]] QByteArray triageTrendJson(QList<TriagePoint> trend, const TriagePoint &newest);
[[nodiscard]] QList<TriagePoint> triageTrendFromJson(
    const QByteArray &json); ///< Empty when it is none.

/** One line per item, for spreadsheets; formula-safe, see csv.h. */
[[nodiscard]] QByteArray triageCsv(const TriageReport &report);

} // namespace Docket
