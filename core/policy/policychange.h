// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/policy.h"

#include <QByteArray>

#include <optional>

namespace Docket {

/** One entry of a list of the policy that comes (no `before`), goes (no `after`) or becomes another. */
template <typename T>
struct ListEdit
{
    std::optional<T> before, after;
    qsizetype at =
        -1; ///< Where one that comes is put, or that stays as it is moves; -1 and beyond the end: last.
    friend bool operator==(const ListEdit &, const ListEdit &) = default;
};

/** A part of the policy that is no list, as it was and as it becomes. */
template <typename T>
struct PartEdit
{
    T before, after;
    friend bool operator==(const PartEdit &, const PartEdit &) = default;
};

/**
 * One change of the policy in words, that can be made on whatever the policy is by then, taken back, and kept.
 * A value: making it leaves nothing behind but the policy that comes out.
 */
struct PolicyChange
{
    /** What people call it. */
    enum class About {
        Rule, ///< One rule that a rejection brought about.
        Registry,
        Rules ///< The rules, labels and exclusions as they are edited.
    };

    QString
        name; ///< What Undo calls it: "Leave “Release Notes” out for PLATFORM tickets of type Bug".
    QString
        sentence; ///< What it does: "Leave “Release Notes” out for PLATFORM tickets of type Bug".
    QList<ListEdit<RegistryEntry>> registry;
    QList<ListEdit<TriggerRule>> rules;
    QList<ListEdit<Exclusion>> exclusions;
    About about = About::Rule;
    std::optional<PartEdit<LabelPolicy>> labels = {};
    QString logged = {}; ///< What the log says of it; empty: the sentence.
    QList<ListEdit<DismissedLink>> dismissedLinks = {};
    std::optional<PartEdit<Notify>> notify = {};
    std::optional<PartEdit<Policy>> whole = {}; ///< Everything at once, as an import does.
    friend bool operator==(const PolicyChange &, const PolicyChange &) = default;
};

/**
 * The policy with the change made. Errors: Invalid when what it would replace or take away is not there as it was, or
 * what it would add is there by that name already; then nothing of it is made.
 */
[[nodiscard]] Result<Policy> changed(const Policy &policy, const PolicyChange &change);

/** Whether the policy is as the change leaves it: all that comes is there, and all that goes is not. */
[[nodiscard]] bool isMade(const Policy &policy, const PolicyChange &change);

/** The change that takes it back, under the same name. Entries that go come back where `policy`, as it was before, had them. */
[[nodiscard]] PolicyChange reversed(const PolicyChange &change, const Policy &policy);

/** JSON, for keeping; policyChangeFromJson() gives it back. Errors of that: Invalid, as policyFromJson(). */
[[nodiscard]] QByteArray policyChangeToJson(const PolicyChange &change);
[[nodiscard]] Result<PolicyChange> policyChangeFromJson(const QByteArray &json);

} // namespace Docket
