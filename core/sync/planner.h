// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/proposal.h"
#include "core/domain/workitem.h"
#include "core/policy/triggers.h"

#include <QHash>

namespace Docket {

/** Everything needed to turn one closed item into proposals: values only, so that it can run on any thread. */
struct PlanRequest
{
    QString bridge;
    WorkItem item; ///< Whole.
    HistoryEntry entry; ///< The change that fired.
    QList<Target> targets;
    QHash<QString, Page> pages; ///< By id; a target's page that is not here cannot be seen.
    QHash<QString, Person> people; ///< By account id, as far as known.
    ReviewDeadline sla;
    QDateTime now;
    QHash<QString, QByteArray> earlierBodies =
        {}; ///< By page id: as last seen when something was proposed for it.
    QList<Exclusion> exclusions = {}; ///< Of the policy.
    QList<Delegation> delegates = {};
};

/** A target that led to no proposal, and why, in a sentence. */
struct PlanSilence
{
    QString pageId, pageTitle;
    QStringList section;
    QString reason;
};

struct Plan
{
    QList<Proposal> proposals;
    QList<PlanSilence> silences;
    QStringList
        applyAtOnce; ///< Ids of confident proposals for registry lines of mode `apply`. A line without
    ///< a section counts as `review` on a page that has no section of its kind's
    ///< template; the proposal's evidence ("template-section") names the one to add.
};

/** Makes the proposal one about that item, closed by that change. */
void takeItem(Proposal &proposal, const WorkItem &item, const HistoryEntry &closing);

/** The account ids whose names and activity a plan needs. */
[[nodiscard]] QStringList peopleOf(const PlanRequest &request);

/** Drafts for every target. Pure. */
[[nodiscard]] Plan plan(const PlanRequest &request);

} // namespace Docket
