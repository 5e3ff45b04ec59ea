// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trialtext.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QJsonObject trialJson(const RuleTrial &trial)
{
    QJsonArray proposals, silences, overlaps;
    for (const Proposal &one : trial.proposals)
        proposals.append(QJsonObject{{u"item"_s, one.itemKey}, {u"page"_s, one.pageTitle},
            {u"pageId"_s, one.pageId}, {u"section"_s, QJsonArray::fromStringList(one.section)},
            {u"rule"_s, one.rule}, {u"owner"_s, one.owner.displayName},
            {u"parked"_s, one.state == ProposalState::Parked}, {u"confident"_s, one.confident},
            {u"summary"_s, one.summary}});
    for (const TrialSilence &one : trial.silences)
        silences.append(QJsonObject{{u"item"_s, one.itemKey}, {u"summary"_s, one.itemSummary},
            {u"page"_s, one.pageTitle}, {u"reason"_s, one.reason}});
    for (const TrialOverlap &one : trial.overlaps)
        overlaps.append(QJsonObject{{u"page"_s, one.pageTitle},
            {u"section"_s, QJsonArray::fromStringList(one.section)},
            {u"items"_s, QJsonArray::fromStringList(one.itemKeys)},
            {u"rules"_s, QJsonArray::fromStringList(one.rules)}});
    return {{u"from"_s, isoUtc(trial.from)}, {u"until"_s, isoUtc(trial.until)},
        {u"items"_s, trial.items}, {u"pages"_s, trial.pages()}, {u"owners"_s, trial.owners()},
        {u"proposals"_s, proposals}, {u"silences"_s, silences}, {u"overlaps"_s, overlaps},
        {u"onTodaysPage"_s, trial.tooOld}};
}

void printWords(const RuleTrial &trial)
{
    for (const Proposal &one : trial.proposals)
        printLine(u"%1  %2 › %3  (%4) %5"_s.arg(
            one.itemKey, one.pageTitle, one.section.join(u" › "_s), one.rule, one.summary));
    for (const TrialOverlap &one : trial.overlaps)
        printLine(u"same section: %1 › %2  %3"_s.arg(
            one.pageTitle, one.section.join(u" › "_s), one.itemKeys.join(u", "_s)));
    for (const TrialSilence &one : trial.silences)
        printLine(u"silent: %1  %2"_s.arg(one.itemKey, one.reason));
    printLine(
        u"%1 tickets closed since %2: %3 proposals on %4 pages for %5 owners. Nothing was changed."_s
            .arg(trial.items)
            .arg(trial.from.toString(u"yyyy-MM-dd"_s))
            .arg(trial.proposals.size())
            .arg(trial.pages())
            .arg(trial.owners()));
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
