// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/proposal.h"

#include <optional>

namespace Docket {

/**
 * The moment by which `hours` of working time have passed since `start`, or all hours where the calendar names neither working
 * hours nor holidays. Real hours: a day on which the clocks change is an hour longer or shorter. UTC; invalid for an invalid start.
 */
[[nodiscard]] QDateTime workingTimeAfter(
    const ReviewDeadline &sla, const QDateTime &start, std::chrono::hours hours);

/** The day that it is then where the calendar is kept. */
[[nodiscard]] QDate dayOf(const ReviewDeadline &sla, const QDateTime &at);

/** "Thursday 16 April 2026, 09:00 (Europe/Berlin)": that moment where the calendar is kept; for logs, comments and terminals. */
[[nodiscard]] QString timeText(const QString &timeZone, const QDateTime &at);

/** When a review begun at `start` is due: after sla.hours of working time. */
[[nodiscard]] QDateTime dueAt(const ReviewDeadline &sla, const QDateTime &start);

/** Something to be said to a person about a proposal that waits. */
struct DeadlineStep
{
    enum class Kind {
        Ask, ///< The owner learns of it.
        Remind, ///< The owner, sla.remindBefore of working time before it is due.
        Escalate ///< The manager, when it is due.
    };
    Kind kind = Kind::Ask;
    QDateTime at; ///< Not before; later when nobody was there to say it.
    QString to; ///< Account id.
    friend bool operator==(const DeadlineStep &, const DeadlineStep &) = default;
};

/** Whether the clock runs against the proposal's owner: it is for them to decide, and they did not put it off. */
[[nodiscard]] bool isOwnersTurn(const Proposal &proposal);

/**
 * What will still be said if nobody acts, in the order of time. What proposal.told has is not said again: the owner is asked once,
 * and again only when it is another person; reminded once; the manager is told once, whoever the owner is by then. No reminder
 * after the manager was told, and none at the very time the owner is asked. A proposal without an owner asks nobody; one without
 * a manager, or whose manager is its owner, is not escalated. Nothing for what is not the owner's turn; what was snoozed goes on
 * when it wakes, its due time as before.
 */
[[nodiscard]] QList<DeadlineStep> stepsAhead(const ReviewDeadline &sla, const Proposal &proposal);

/** Those of stepsAhead() whose time has come. */
[[nodiscard]] QList<DeadlineStep> stepsDue(
    const ReviewDeadline &sla, const Proposal &proposal, const QDateTime &now);

/** proposal.told once what is due now was said, and what need not be said any more because of that. */
[[nodiscard]] Told toldBy(
    const ReviewDeadline &sla, const Proposal &proposal, const QDateTime &now);

/** What comes of a proposal that nobody decides. */
struct Outlook
{
    enum class Kind {
        ManagerIsTold, ///< At `at`; where that is past, as soon as somebody is there to say it.
        ManagerWasTold, ///< At `at`.
        NoManager, ///< Nobody but its owner is there to be told.
        CommentsOff ///< The policy lets Docket tell nobody, or the page is not in the registry.
    };
    Kind kind = Kind::ManagerIsTold;
    QString manager; ///< Account id; empty for the last two.
    QDateTime at; ///< UTC; invalid for the last two.
    friend bool operator==(const Outlook &, const Outlook &) = default;
};

/** Nothing while it is not the owner's turn. */
[[nodiscard]] std::optional<Outlook> outlookOf(const Policy &policy, const Proposal &proposal);

/** What was told once that step was taken, too. */
[[nodiscard]] Told toldOf(Told told, const DeadlineStep &step, const QDateTime &now);

} // namespace Docket
