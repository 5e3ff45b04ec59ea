// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/domain/policy.h"
#include "core/domain/proposal.h"

#include <functional>

namespace Docket {

/** A closed item that led to nothing, or to nothing on one page, and why. */
struct TrialSilence
{
    QString itemKey, itemSummary;
    QString pageTitle; ///< Empty where no page was reached.
    QString reason; ///< A sentence.
    friend bool operator==(const TrialSilence &, const TrialSilence &) = default;
};

/** Several proposals for one section of one page. */
struct TrialOverlap
{
    QString pageTitle;
    QStringList section;
    QStringList itemKeys; ///< In the order of closing.
    QStringList rules; ///< By which they came, each once.
    friend bool operator==(const TrialOverlap &, const TrialOverlap &) = default;
};

/** What a policy would have done in a period that is over. */
struct RuleTrial
{
    QDateTime from, until;
    int items = 0; ///< That closed in it and are still closed.
    QList<Proposal> proposals; ///< In the order of closing, on the pages as they were then.
    QList<TrialSilence> silences;
    QList<TrialOverlap> overlaps;
    int tooOld =
        0; ///< Of the proposals: the page as it was then cannot be read any more, so it is the page of today.

    [[nodiscard]] QMap<QString, int> byRule() const; ///< Proposals by the rule's name.
    [[nodiscard]] int pages() const; ///< That something is proposed for.
    [[nodiscard]] int owners() const; ///< Who would have been asked.
};

/**
 * Runs the policy over what closed in [from, until], without a trace: nothing is journalled or written. Each item meets the page in
 * the version that it had when the item closed. `progress` hears how many items are done. Errors: those of the systems; Cancelled.
 */
[[nodiscard]] QCoro::Task<Result<RuleTrial>> tryRules(WorkSystem &work, DocumentSystem &documents,
    Policy policy, QDateTime from, QDateTime until, std::function<void(int done, int of)> progress,
    std::stop_token stop);

} // namespace Docket
