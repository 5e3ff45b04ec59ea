// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/worksystem.h"
#include "core/domain/policy.h"

#include <QMap>

namespace Docket {

/**
 * What of the work system the policy chose, and since when each part of it is watched. Nothing
 * outside it is ever asked for. What closed before a part was chosen is history: it is proposed for
 * only as far as the first look allows.
 */
struct SyncScope
{
    QStringList projects; ///< Keys the registry names.
    QStringList labels; ///< Labels of registry lines that name no project.
    QMap<QString, QDateTime> since; ///< By part(); a part without one is new.

    [[nodiscard]] bool isEmpty() const { return projects.isEmpty() && labels.isEmpty(); }
    /** The parts that are watched already (or the new ones), as a query from that time on. */
    enum class Parts { Known, New };
    [[nodiscard]] WorkQuery query(Parts parts, const QDateTime &from) const;
    /** All parts from that time on. */
    [[nodiscard]] WorkQuery query(const QDateTime &from) const { return {projects, labels, from}; }
    /** Whether an item of that key belongs to a chosen project. */
    [[nodiscard]] bool holdsKey(const QString &itemKey) const;
    /** Since when the item is watched: the earliest of its parts. Invalid when no part holds it. */
    [[nodiscard]] QDateTime watchedSince(const WorkItem &item) const;
    /** The earliest time of all parts; invalid when there is none. */
    [[nodiscard]] QDateTime earliest() const;
    /** The watched parts, those of the same time together, each from its time on. */
    [[nodiscard]] QList<WorkQuery> watched() const;
    /** Gives every new part that time. */
    void watchNewSince(const QDateTime &time);

    [[nodiscard]] QString toText() const; ///< JSON, for a cursor.
    friend bool operator==(const SyncScope &, const SyncScope &) = default;
};

/** The policy's scope with the times that an earlier toText() held; unreadable text counts as none. */
[[nodiscard]] SyncScope scopeOf(const Policy &policy, const QString &text = {});

} // namespace Docket
