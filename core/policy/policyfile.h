// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/policy.h"

#include <QByteArray>

namespace Docket {

/** In a rule's `with` or `without`: any of the labels that the policy's `labels.include` names. */
inline constexpr QLatin1StringView includeLabels("@include");

/** The policy Docket starts with: the shipped rules and labels, an empty registry, 48 h. */
[[nodiscard]] Policy defaultPolicy();

/**
 * Reads the policy file (JSON). A part left out keeps its default. Errors: Invalid, `detail`
 * starting with the JSON path of what is wrong, for example "registry[2].kind: 'runbok' is not a
 * page kind (release-notes, feature-docs, …)"; text that is not JSON at all is named by line and
 * column. Unknown members are errors too: a misspelt name must not be silently ignored.
 * Files of more than 10 MB, or nested more than 1,024 levels deep, are refused.
 *
 * Shapes that the names alone do not tell:
 * - `registry[].page` is a page id, a string or a whole number up to 2^53 (larger ids must be
 * strings);
 * - `registry[].epic` is the key of an epic: the line is for that epic and its children only, and a person's edit of the page is
 * linked on it;
 * - `registry[].section` is a heading path (list of strings), one heading, or null for wherever it
 * fits;
 * - `rules[].on` is "done" or "closed" (moved into any status of the done category),
 * "post-incident", "epic-complete", or else the name of a status; the four words are written in
 * lower case;
 * - `rules[].with` needs all its labels, `without` none of its labels; "@include" in either stands
 * for any of `labels.include`;
 * - `rules[].join` is "all" (which it is when left out) or "any": how its conditions (`types`, each of `with` and `without`,
 *   `components`) are joined; `rules[].enabled` is false for a rule that is kept and does not fire;
 * - `exclusions[]` names what is left out: `project`, `types`, `component`, `label`, `page` and
 * `section` (of that page) must all fit, and at least one of them is needed;
 * - `sla.workingHours` is {"mon": "09:00-17:00", …, "sun": …}; a day left out is free,
 * "00:00-24:00" is the whole day, and
 *   {} means that every hour of every day counts; `sla.holidays` is a list of "2026-12-25"; `sla.remindBefore` is in hours of
 *   working time, 0 for no reminder;
 * - `delegates[]` is {"person": account id, "delegate": account id, "from": "2026-12-21", "to": "2027-01-02"}: first and last day
 *   of the absence; both left out: for somebody whose account is no longer active;
 * - `dismissedLinks[]` is {"project": key, "component": name or null, "page": id}: a page that was found for that work and is
 *   not to be offered for the registry again;
 * - `notify.comments` is true where Docket may comment below pages to ask, remind and tell; left out it may not.
 */
[[nodiscard]] Result<Policy> policyFromJson(const QByteArray &json);

/** The whole policy as indented JSON; policyFromJson(policyToJson(p)) == p. */
[[nodiscard]] QByteArray policyToJson(const Policy &policy);

} // namespace Docket
