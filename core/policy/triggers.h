// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/workitem.h"

#include <functional>
#include <optional>

namespace Docket {

/** What a status id means; the connector knows. Nothing for an unknown id. */
using StatusCategories = std::function<std::optional<StatusCategory>(const QString &statusId)>;

/** A page (and section) that a change of a work item may concern, by which rule and registry line. */
struct Target
{
    RegistryEntry entry;
    QString rule;
    friend bool operator==(const Target &, const Target &) = default;
};

/** Why nothing is proposed. `reason` is a whole sentence and is kept in the log. */
struct Silence
{
    enum class Cause { Excluded, NotATransition, NoRule, NotRegistered, ChildrenOpen, Reopened };
    Cause cause = Cause::NoRule;
    QString reason;
    friend bool operator==(const Silence &, const Silence &) = default;
};

/** The outcome of evaluating one history entry of one item: targets, or the reason to be silent. Exactly one is set. */
struct TriggerOutcome
{
    QList<Target> targets;
    std::optional<Silence> silence;
};

/** The history entry in which the item last entered a state that can fire a rule (a closed category, or a named status), if it is still in it. */
[[nodiscard]] std::optional<HistoryEntry> firingEntry(const Policy &policy, const WorkItem &item, const StatusCategories &categories);

/**
 * Which registered pages the item's change concerns. `children` are the epic's (empty for others). Pure: no I/O, same answer for
 * the same values.
 */
[[nodiscard]] TriggerOutcome evaluate(const Policy &policy, const WorkItem &item, const HistoryEntry &entry, const QList<WorkItem> &children, const StatusCategories &categories);

} // namespace Docket
