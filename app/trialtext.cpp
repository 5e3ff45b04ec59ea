// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trialtext.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QJsonObject changeJson(const Proposal &one, const TrialChange &change)
{
    return {{u"item"_s, one.itemKey}, {u"page"_s, one.pageTitle}, {u"pageId"_s, one.pageId},
        {u"section"_s, QJsonArray::fromStringList(one.section)}, {u"rule"_s, one.rule},
        {u"owner"_s, one.owner.displayName}, {u"parked"_s, one.state == ProposalState::Parked},
        {u"confident"_s, one.confident}, {u"summary"_s, one.summary}, {u"before"_s, change.before},
        {u"after"_s, change.after}};
}

QJsonArray listJson(const QList<Proposal> &proposals)
{
    QJsonArray list;
    for (const Proposal &one : proposals)
        list.append(changeJson(one, changeOf(one)));
    return list;
}

QJsonObject reviewJson(const ReviewEstimate &review)
{
    const bool isOwn = review.basis == ReviewEstimate::Basis::Own;
    QJsonObject json{
        {u"minutes"_s, review.minutes}, {u"basis"_s, isOwn ? u"own-decisions"_s : u"usual"_s}};
    if (isOwn) {
        json[u"secondsEach"_s] = qint64(review.each.count());
        json[u"decisions"_s] = review.decisions;
    }
    return json;
}

QJsonObject trialJson(const RuleTrial &trial)
{
    QJsonArray proposals, samples, silences, overlaps;
    for (qsizetype i = 0; i < trial.proposals.size(); ++i)
        proposals.append(changeJson(trial.proposals.at(i), trial.changes.value(i)));
    for (const qsizetype i : trial.samples())
        samples.append(proposals.at(i));
    for (const TrialSilence &one : trial.silences)
        silences.append(QJsonObject{{u"item"_s, one.itemKey}, {u"summary"_s, one.itemSummary},
            {u"page"_s, one.pageTitle}, {u"reason"_s, one.reason}});
    for (const TrialOverlap &one : trial.overlaps)
        overlaps.append(QJsonObject{{u"page"_s, one.pageTitle},
            {u"section"_s, QJsonArray::fromStringList(one.section)},
            {u"items"_s, QJsonArray::fromStringList(one.itemKeys)},
            {u"rules"_s, QJsonArray::fromStringList(one.rules)}});
    QJsonObject byRule;
    const auto counts = trial.byRule();
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        byRule.insert(one.key(), one.value());
    QJsonObject json{{u"from"_s, isoUtc(trial.from)}, {u"until"_s, isoUtc(trial.until)},
        {u"items"_s, trial.items}, {u"pages"_s, trial.pages()}, {u"owners"_s, trial.owners()},
        {u"leftAlone"_s, trial.leftAlone()}, {u"review"_s, reviewJson(trial.review)},
        {u"byRule"_s, byRule}, {u"samples"_s, samples}, {u"proposals"_s, proposals},
        {u"silences"_s, silences}, {u"overlaps"_s, overlaps}, {u"onTodaysPage"_s, trial.tooOld}};
    if (trial.difference) {
        json[u"new"_s] = listJson(trial.difference->added);
        json[u"gone"_s] = listJson(trial.difference->gone);
    }
    return json;
}

QString reviewText(const ReviewEstimate &review)
{
    if (review.basis == ReviewEstimate::Basis::Own)
        return u"About %1 min of review: your last %2 decisions took %3 s each (median)."_s
            .arg(review.minutes)
            .arg(review.decisions)
            .arg(review.each.count());
    return u"About %1 min of review: 1 min for a sure proposal, 3 for any other (an assumption)."_s
        .arg(review.minutes);
}

void printWords(const RuleTrial &trial)
{
    for (qsizetype i = 0; i < trial.proposals.size(); ++i) {
        const Proposal &one = trial.proposals.at(i);
        printLine(u"%1  %2 › %3  (%4) %5"_s.arg(
            one.itemKey, one.pageTitle, one.section.join(u" › "_s), one.rule, one.summary));
        if (const TrialChange change = trial.changes.value(i); change != TrialChange())
            printLine(u"    %1 → %2"_s.arg(change.before.isEmpty() ? u"–"_s : change.before,
                change.after.isEmpty() ? u"–"_s : change.after));
    }
    for (const TrialOverlap &one : trial.overlaps)
        printLine(u"same section: %1 › %2  %3"_s.arg(
            one.pageTitle, one.section.join(u" › "_s), one.itemKeys.join(u", "_s)));
    for (const TrialSilence &one : trial.silences)
        printLine(u"silent: %1  %2"_s.arg(one.itemKey, one.reason));
    const TrialDifference difference = trial.difference.value_or(TrialDifference());
    for (const Proposal &one : difference.added)
        printLine(u"new: %1  %2"_s.arg(one.itemKey, one.pageTitle));
    for (const Proposal &one : difference.gone)
        printLine(u"gone: %1  %2"_s.arg(one.itemKey, one.pageTitle));
    const auto counts = trial.byRule();
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        printLine(u"%1 by rule “%2”"_s.arg(one.value()).arg(one.key()));
    printLine(
        u"%1 tickets closed since %2: %3 proposals on %4 pages for %5 owners, %6 left alone. Nothing was changed."_s
            .arg(trial.items)
            .arg(trial.from.toString(u"yyyy-MM-dd"_s))
            .arg(trial.proposals.size())
            .arg(trial.pages())
            .arg(trial.owners())
            .arg(trial.leftAlone()));
    printLine(reviewText(trial.review));
    if (trial.difference)
        printLine(
            u"Compared with the present rules: %1 new, %2 gone."_s.arg(difference.added.size())
                .arg(difference.gone.size()));
}

} // namespace

void printTrial(const RuleTrial &trial, OutputForm form)
{
    if (form == OutputForm::Json)
        printJson(trialJson(trial));
    else
        printWords(trial);
}

} // namespace Docket
