// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/proposal.h"
#include "core/policy/policychange.h"

#include <QDateTime>

#include <optional>

namespace Docket {

/** What a change of the policy would mean for the proposals that are known. */
struct RuleEffect
{
    QStringList waiting; ///< Ids of those still to be decided that would not be proposed any more.
    int open = 0; ///< How many are to be decided, these included.
    int rejected =
        0; ///< Others that were rejected for the same reason and would not have been proposed.
    friend bool operator==(const RuleEffect &, const RuleEffect &) = default;
};

struct RuleChoice
{
    PolicyChange change;
    RuleEffect effect;
    friend bool operator==(const RuleChoice &, const RuleChoice &) = default;
};

/** A rule of the policy that leaves out already what was rejected: it was proposed before, or by an older policy. */
struct RuleInForce
{
    QString name;
    QDateTime since; ///< Invalid where it was not made by a rejection: it came with the file.
    QString decision; ///< What takes it back, for Workspace::undo(); empty as `since` is invalid.
    PolicyChange change; ///< What makes it again then; nothing in it without a decision.
    RuleEffect effect; ///< What else it covers.
    friend bool operator==(const RuleInForce &, const RuleInForce &) = default;
};

/** What could be made a rule after a rejection; nothing when `choices` is empty. */
struct RuleOffer
{
    QStringList rejected; ///< Ids.
    QString reason; ///< Theirs.
    QList<RuleChoice> choices; ///< The narrowest first.
    std::optional<RuleInForce> inForce; ///< Instead, where one leaves out all of them already.
    friend bool operator==(const RuleOffer &, const RuleOffer &) = default;
};

/**
 * The changes of the policy each of which would have kept all these rejected proposals from being made. Only where the
 * reason tells something of the next ones:
 * - wrong section: the section is left out for work of that type; or the registry's line names another one of `sections`;
 * - not worth documenting: the page is left out for work of that type, of a component or with a label they have in common;
 * - already said there, and a person's own words: as not worth documenting, once the same was said of work of that type for
 *   that page before;
 * - wrong facts, style or format: nothing. No line or exclusion of a policy would have made it better.
 * Nothing either for rejections of different reasons, pages or projects, and for what the way back drafted. Those that a rule
 * leaves out already count for no new one; when these are all, that rule is named, without since when.
 * `all` are all proposals, the rejected ones among them; `sections` the heading paths of their page.
 */
[[nodiscard]] RuleOffer suggestRules(const Policy &policy, const QList<Proposal> &all,
    const QStringList &rejected, const QList<QStringList> &sections);

/** What the change would do to `all`, beside those in `rejected`, whose reason it was made for. */
[[nodiscard]] RuleEffect ruleEffect(const Policy &policy, const PolicyChange &change,
    const QList<Proposal> &all, const QStringList &rejected);

} // namespace Docket
