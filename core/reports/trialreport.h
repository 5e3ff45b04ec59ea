// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

#include <QMap>

#include <chrono>
#include <optional>

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

/** What a proposal puts in place of what, in words; either may be empty. */
struct TrialChange
{
    QString before, after;
    friend bool operator==(const TrialChange &, const TrialChange &) = default;
};

/** How long people would have been busy with the proposals, and where that number comes from. */
struct ReviewEstimate
{
    enum class Basis {
        Own, ///< The median of how long this person took for a decision lately.
        Usual ///< A minute for a sure proposal, three for one that needs words or a look.
    };

    Basis basis = Basis::Usual;
    int minutes = 0; ///< For all proposals, rounded up.
    std::chrono::seconds each{0}; ///< Of Basis::Own: the median.
    int decisions = 0; ///< Of Basis::Own: what it is the median of.
    friend bool operator==(const ReviewEstimate &, const ReviewEstimate &) = default;
};

/** What the tried rules do differently from those in force; a place counts as the same whichever rule reaches it. */
struct TrialDifference
{
    QList<Proposal> added, gone;
    friend bool operator==(const TrialDifference &, const TrialDifference &) = default;
};

/** What a policy would have done in a period that is over. */
struct RuleTrial
{
    QDateTime from, until;
    int items = 0; ///< That closed in it and are still closed.
    QList<Proposal> proposals; ///< In the order of closing, on the pages as they were then.
    QList<TrialChange> changes; ///< Of each proposal.
    QList<TrialSilence> silences;
    QList<TrialOverlap> overlaps;
    int tooOld =
        0; ///< Of the proposals: the page as it was then cannot be read any more, so it is the page of today.
    std::optional<TrialDifference> difference; ///< Nothing where there was nothing to compare with.
    ReviewEstimate review;

    [[nodiscard]] QMap<QString, int> byRule() const; ///< Proposals by the rule's name.
    [[nodiscard]] int pages() const; ///< That something is proposed for.
    [[nodiscard]] int owners() const; ///< Who would have been asked.
    /** Items that led to no proposal at all. */
    [[nodiscard]] int leftAlone() const;
    /** Indices of up to `most` proposals, as many rules as possible among them. */
    [[nodiscard]] QList<qsizetype> samples(qsizetype most = 5) const;
};

/** What a proposal changes: its values where it names some, else the words that come and go. */
[[nodiscard]] TrialChange changeOf(const Proposal &proposal);

/**
 * `decidedAt`: when this person decided something, in any order. The time between two decisions counts as the time for the second
 * one when it is from one second (less: they were decided together) to ten minutes (more: there was a break); 20 of these make it
 * the person's own pace.
 */
[[nodiscard]] ReviewEstimate estimateReview(
    const QList<Proposal> &proposals, QList<QDateTime> decidedAt);

[[nodiscard]] TrialDifference differenceOf(
    const QList<Proposal> &present, const QList<Proposal> &tried);

/** The trial as CSV for a spreadsheet, a header line first: each proposal, what would be gone, and what stays silent with its reason. */
[[nodiscard]] QByteArray trialCsv(const RuleTrial &trial);

} // namespace Docket
