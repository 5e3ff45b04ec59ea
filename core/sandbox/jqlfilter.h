// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ground.h"
#include "core/sandbox/jirastore.h"
#include "core/sandbox/jql.h"

#include <functional>

namespace Docket::Sandbox {

/** A query made ready to run: which issues it wants, and in which order. */
struct JqlPlan
{
    std::function<bool(const JiraIssue &)> matches;
    std::function<bool(const JiraIssue &, const JiraIssue &)> before; ///< Ties are broken by key.
};

/**
 * Checks a query against the site and makes it ready. Dates are read in the caller's time zone, to
 * the minute; `!=`, `NOT IN` and `!~` never match an empty field, as in Jira; NOT turns the
 * operators inside around. On failure Jira's sentences, one for each thing that is wrong.
 */
[[nodiscard]] std::expected<JqlPlan, QStringList> planJql(
    const JqlQuery &query, const JiraStore &store, const Ground &ground, const Caller &caller);

/** A JQL date: "yyyy/MM/dd[ HH:mm]" or with dashes in `zone`, "-15m"/"4w 2d" from `now`, or epoch
 * milliseconds; invalid otherwise. */
[[nodiscard]] QDateTime jqlDate(const QString &text, const QDateTime &now, const QTimeZone &zone);

} // namespace Docket::Sandbox
