// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"
#include "core/domain/policy.h"
#include "core/policy/triggers.h"

#include <QSet>

namespace Docket {

/** A closed ticket for which a rule asked for a page that nobody registered. */
struct UnplacedTicket
{
    MissingPage missing;
    QDateTime at; ///< When it was looked at last.
    friend bool operator==(const UnplacedTicket &, const UnplacedTicket &) = default;
};

/**
 * Those among the entries, newest first as these are, each ticket once: by what was said of it last. Left out are the tickets of `provided`,
 * and those whose project has by now a line for all its work that leads to a page of such a kind.
 */
[[nodiscard]] QList<UnplacedTicket> unplacedTickets(
    const QList<LogEntry> &newestFirst, const Policy &policy, const QSet<QString> &provided);

} // namespace Docket
