// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/domain/policy.h"
#include "core/domain/workitem.h"

#include <functional>
#include <optional>

namespace Docket {

/** The one accountable person and which step of the order named them. */
struct Ownership
{
    QString accountId; ///< Empty when nobody in the order is there.
    QString reason; ///< "registry", "backup", "page owner", "component lead", "project lead",
        ///< "manager"; "delegate" for who stands in for one of these.
    QString insteadOf = {}; ///< Account id of the absent person; empty without a delegate.
    friend bool operator==(const Ownership &, const Ownership &) = default;
};

/** Who may decide on that day, in the time zone of the deadlines. */
struct Attendance
{
    QList<Delegation> delegates;
    QDate day;
    std::function<bool(const QString &)> isActive = {}; ///< By account id; without it everybody is.
};

/**
 * The owner in the stated order: registry owner, its backup, page owner, lead of the first component that has one, project lead,
 * registry manager. Each stands for themselves while active and present, else for them a delegate who is; without one the next in
 * the order. Nobody stands in for a delegate.
 */
[[nodiscard]] Ownership ownerOf(const RegistryEntry &entry, const Page &page, const WorkItem &item,
    const Attendance &attendance);

/** Who decides for that person on that day; nothing while they are there themselves, or nobody who is there stands in for them. */
[[nodiscard]] std::optional<QString> standInFor(
    const QString &accountId, const Attendance &attendance);

/** How ownerWords() begins for a delegate. */
inline constexpr QLatin1StringView standsInFor("stands in for ");

/** Why they are the owner, for people: the step, or "stands in for Mia Chen". */
[[nodiscard]] QString ownerWords(
    const Ownership &ownership, const std::function<QString(const QString &)> &nameOf);

} // namespace Docket
