// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/proposal.h"
#include "core/domain/workitem.h"

#include <optional>

namespace Docket {

/** What exclusions and registry lines judge: work, as far as it is known, and the place it would be written to. */
struct ExclusionCase
{
    QString project; ///< Key.
    QString type;
    QStringList components, labels; ///< Names.
    QString page; ///< Id.
    QStringList section; ///< Heading path; empty where it is not known yet, and for a whole page.
    friend bool operator==(const ExclusionCase &, const ExclusionCase &) = default;
};

[[nodiscard]] ExclusionCase exclusionCase(
    const WorkItem &item, const QString &page, const QStringList &section);
[[nodiscard]] ExclusionCase exclusionCase(const Proposal &proposal);

/** The project of a ticket's key, or of a proposal's: "PLATFORM" of "PLATFORM-89". */
[[nodiscard]] QString projectOfKey(const QString &itemKey);

/** The first exclusion that fits. Names are compared ignoring case; one for a section never fits where none is known. */
[[nodiscard]] std::optional<Exclusion> excluding(
    const QList<Exclusion> &exclusions, const ExclusionCase &work);

/** "PLATFORM-93 is left out by the rule “Leave “Release Notes” out for PLATFORM tickets of type Bug” of the policy." */
[[nodiscard]] QString exclusionReason(const Exclusion &exclusion, const QString &itemKey);

/** Whether a heading path of the policy means that section or one around it. A single name may stand anywhere in the path. */
[[nodiscard]] bool coversSection(const QStringList &meant, const QStringList &section);

/** Whether the registry's line is for that work and place. Work whose components or labels are unknown fits every line. */
[[nodiscard]] bool isLineFor(const RegistryEntry &line, const ExclusionCase &work);

/** Whether the policy would not have it proposed: an exclusion fits, or no line of the registry does. Never what the way back drafted. */
[[nodiscard]] bool isRuledOut(const Policy &policy, const Proposal &proposal);

} // namespace Docket
