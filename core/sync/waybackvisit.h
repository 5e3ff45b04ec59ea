// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/deadlines.h"
#include "core/policy/ownership.h"
#include "core/sync/echoguard.h"
#include "core/sync/wayback.h"

#include <limits>

namespace Docket {

/** One look at the registered pages. */
struct WayBack::Look
{
    Policy policy;
    std::stop_token stop;
    QStringList ids;
    QHash<QString, Page> pages; ///< Those to be visited next.
    QStringList searched; ///< Spaces whose labelled pages were looked for.
    QSet<QString> found; ///< By the label searches.
    bool isRefused = false; ///< The label search.
    QHash<QString, PageMark> moved; ///< Marks of visits that led to nothing: stored together.
    QHash<QString, bool> labelled; ///< As the page itself says; only where it was asked.
    WayBackReport report;
};

/** One page of a look: what it says now, what it said before, and what is to be stored for it. */
struct WayBack::Visit
{
    Page page;
    Policy policy;
    std::stop_token stop;
    PageMark before, now;
    QList<KnownIssueFlag> flags;
    JournalBatch batch;
    QList<Proposal> asRead; ///< The proposals the batch changes, as they were.
    int room = std::numeric_limits<int>::max(); ///< How many tickets it may propose.
    bool postponed = false; ///< Something of it is on its way just now: the next look goes on.
    WayBackReport report; ///< Counts once the batch is stored.

    /** Reads the page's flags into `flags` and `now`. */
    void readFlags(const StorageDocument &document, bool labelled);
    /** The registry line under which a ticket for the section is filed; null when none names a project. */
    [[nodiscard]] const RegistryEntry *homeOf(const QStringList &section) const;
    /** The ticket drafted anew for the same home; empty when its draft cannot be read. */
    [[nodiscard]] TextEdits ticketEdits(const KnownIssueFlag &flag, const Proposal &ticket) const;
    /** The link with its title at the page's version; empty when its draft cannot be read. */
    [[nodiscard]] TextEdits linkEdits(const Proposal &link) const;
    /** The edits as they would be made now; empty when there is nothing to do any more. */
    [[nodiscard]] TextEdits redrafted(const Proposal &proposal) const;
    /** The published tickets of this page that the section names, oldest first. */
    [[nodiscard]] QList<Proposal> ticketsNamedIn(
        const QStringList &section, const QList<Proposal> &all) const;
    /** Whether one of an item's links leads to this page. */
    [[nodiscard]] bool isLinkedIn(const QList<RemoteLink> &links) const;
    /** Takes a changed proposal into the batch. */
    void change(const Proposal &was, const Proposal &is);
    void addTo(WayBackReport &sum) const;
};

} // namespace Docket
