// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/workitem.h"

#include <functional>
#include <optional>

namespace Docket {

/** What a status id means; the connector knows. Nothing for an unknown id. */
using StatusCategories = std::function<std::optional<StatusCategory>(const QString &statusId)>;

/** A page (and section) that a change of a work item may concern, by which rule and registry line.
 */
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

/** The page that a rule asks for and nobody registered. */
struct MissingPage
{
    QString itemKey;
    QList<PageKind> kinds; ///< Any of these; empty for a page of any kind.
    friend bool operator==(const MissingPage &, const MissingPage &) = default;
};

/** What the reason of a silence says of it; nothing unless its cause is NotRegistered. */
[[nodiscard]] std::optional<MissingPage> missingPage(const QString &reason);

/** The outcome of evaluating one history entry of one item: targets, or the reason to be silent.
 * Exactly one is set. */
struct TriggerOutcome
{
    QList<Target> targets;
    std::optional<Silence> silence;
};

/**
 * The history entry in which the item last entered a state that can fire a rule (a closed category,
 * or a named status), if it is still in it. An entry that a rule for the item's type waits for
 * comes before a later one that no rule waits for (an incident that went through Post-Incident to
 * Closed); an item that only moved on to a closed status counts as still in a named one.
 */
[[nodiscard]] std::optional<HistoryEntry> firingEntry(
    const Policy &policy, const WorkItem &item, const StatusCategories &categories);

/** The entries in which the item went from an open status into a closed one, oldest first, whether it
 * was reopened since or not. */
[[nodiscard]] QList<HistoryEntry> closingEntries(
    const WorkItem &item, const StatusCategories &categories);

/** Whether the item is still where that entry of its history took it: not reopened since. True for an
 * entry that is not there. A rule that is switched off counts, too: nothing was reopened by that. */
[[nodiscard]] bool stands(const Policy &policy, const WorkItem &item, const QString &changeId,
    const StatusCategories &categories);

/** The entries that took the item into a status that a rule, for whatever type, waits for by its name. */
[[nodiscard]] QList<HistoryEntry> namedEntries(
    const Policy &policy, const WorkItem &item, const StatusCategories &categories);

/** Whether a rule for the item's type asks for its children. */
[[nodiscard]] bool waitsForChildren(const Policy &policy, const WorkItem &item);

/** The label that includes the item whatever its type; empty when it carries none of them, or one that excludes it. */
[[nodiscard]] QString includingLabel(const Policy &policy, const WorkItem &item);

/** The label that keeps the item out of the documentation at every status; empty when none does. */
[[nodiscard]] QString excludingLabel(const Policy &policy, const WorkItem &item);

/**
 * Which registered pages the item's change concerns. `children` are the epic's (empty for others).
 * Pure: no I/O, same answer for the same values. What closes is decided by status category, never
 * by name: Done -> Closed is no new close. A status id that `categories` does not know counts as
 * open before a change and, after it, as what the item itself says of its present status. Labels,
 * types, project keys and component names are compared ignoring case. A rule that is switched off
 * never fires, and the reason to be silent names it where it would have. An excluding label wins over
 * everything; an incomplete epic proposes nothing, whatever its labels.
 */
[[nodiscard]] TriggerOutcome evaluate(const Policy &policy, const WorkItem &item,
    const HistoryEntry &entry, const QList<WorkItem> &children, const StatusCategories &categories);

} // namespace Docket
