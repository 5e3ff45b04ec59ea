// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trialreport.h"

#include "core/base/clock.h"
#include "core/markup/edits.h"
#include "core/markup/textmap.h"
#include "core/reports/csv.h"

#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto decidedTogether = 1s;
constexpr auto breakBetween = 10min;
constexpr qsizetype enoughDecisions = 20;
constexpr int sureMinutes = 1, wordsMinutes = 3;
constexpr qsizetype longestSaid = 300; ///< Characters of a change's words.

QString placeOf(const Proposal &proposal)
{
    return proposal.itemId + u'\n' + proposal.pageId + u'\n' + proposal.section.join(u'\n');
}

QList<Proposal> without(const QList<Proposal> &all, const QList<Proposal> &others)
{
    QSet<QString> known;
    for (const Proposal &one : others)
        known.insert(placeOf(one));
    QList<Proposal> left;
    for (const Proposal &one : all) {
        if (!known.contains(placeOf(one)))
            left.append(one);
    }
    return left;
}

QStringList linesOf(const QByteArray &body)
{
    QStringList lines;
    if (const auto document = StorageDocument::parse(body)) {
        for (const TextUnit &unit : textUnits(*document)) {
            if (const QString words = unit.text.simplified(); !words.isEmpty())
                lines.append(words);
        }
    }
    return lines;
}

/** The lines of one text that the other does not have. */
QString linesBeside(const QStringList &lines, const QStringList &others)
{
    QStringList left;
    for (const QString &line : lines) {
        if (!others.contains(line))
            left.append(line);
    }
    const QString said = left.join(u" | "_s);
    return said.size() > longestSaid ? said.first(longestSaid) + u'…' : said;
}

} // namespace

QMap<QString, int> RuleTrial::byRule() const
{
    QMap<QString, int> counts;
    for (const Proposal &proposal : proposals)
        ++counts[proposal.rule];
    return counts;
}

int RuleTrial::pages() const
{
    QSet<QString> ids;
    for (const Proposal &proposal : proposals)
        ids.insert(proposal.pageId);
    return int(ids.size());
}

int RuleTrial::owners() const
{
    QSet<QString> ids;
    for (const Proposal &proposal : proposals) {
        if (!proposal.owner.accountId.isEmpty())
            ids.insert(proposal.owner.accountId);
    }
    return int(ids.size());
}

int RuleTrial::leftAlone() const
{
    QSet<QString> proposed;
    for (const Proposal &proposal : proposals)
        proposed.insert(proposal.itemKey);
    return items - int(proposed.size());
}

QList<qsizetype> RuleTrial::samples(qsizetype most) const
{
    QList<qsizetype> chosen;
    QSet<QString> rules;
    for (qsizetype i = 0; i < proposals.size() && chosen.size() < most; ++i) {
        if (rules.contains(proposals.at(i).rule))
            continue;
        rules.insert(proposals.at(i).rule);
        chosen.append(i);
    }
    for (qsizetype i = 0; i < proposals.size() && chosen.size() < most; ++i) {
        if (!chosen.contains(i))
            chosen.append(i);
    }
    std::ranges::sort(chosen);
    return chosen;
}

TrialChange changeOf(const Proposal &proposal)
{
    TrialChange change;
    QStringList before, after;
    for (const ValueChange &value : proposal.values) {
        before.append(value.oldValue);
        after.append(value.newValue);
    }
    change.before = before.join(u", "_s);
    change.after = after.join(u", "_s);
    if (!proposal.values.isEmpty() || proposal.edits.isEmpty())
        return change;
    const auto made = applyEdits(proposal.before, proposal.edits);
    if (!made)
        return change;
    const QStringList was = linesOf(proposal.before), becomes = linesOf(*made);
    return {linesBeside(was, becomes), linesBeside(becomes, was)};
}

ReviewEstimate estimateReview(const QList<Proposal> &proposals, QList<QDateTime> decidedAt)
{
    ReviewEstimate estimate;
    std::ranges::sort(decidedAt);
    QList<std::chrono::milliseconds> times;
    for (qsizetype i = 1; i < decidedAt.size(); ++i) {
        const auto time = decidedAt.at(i) - decidedAt.at(i - 1);
        if (time >= decidedTogether && time <= breakBetween)
            times.append(time);
    }
    const auto rounded = [](std::chrono::milliseconds time) {
        return int(std::chrono::ceil<std::chrono::minutes>(time).count());
    };
    if (times.size() >= enoughDecisions) {
        std::ranges::sort(times);
        const qsizetype middle = times.size() / 2;
        const auto median =
            times.size() % 2 ? times.at(middle) : (times.at(middle - 1) + times.at(middle)) / 2;
        estimate.basis = ReviewEstimate::Basis::Own;
        estimate.each = std::chrono::round<std::chrono::seconds>(median);
        estimate.decisions = int(times.size());
        estimate.minutes = rounded(median * proposals.size());
        return estimate;
    }
    for (const Proposal &proposal : proposals)
        estimate.minutes += proposal.confident ? sureMinutes : wordsMinutes;
    return estimate;
}

TrialDifference differenceOf(const QList<Proposal> &present, const QList<Proposal> &tried)
{
    return {without(tried, present), without(present, tried)};
}

QByteArray trialCsv(const RuleTrial &trial)
{
    QByteArray csv = csvLine({u"outcome"_s, u"ticket"_s, u"summary"_s, u"closed"_s, u"page"_s,
        u"section"_s, u"rule"_s, u"owner"_s, u"before"_s, u"after"_s, u"reason"_s});
    const auto add = [&](const QString &outcome, const Proposal &one, const TrialChange &change) {
        csv += csvLine({outcome, one.itemKey, one.itemSummary, isoUtc(one.resolvedAt),
            one.pageTitle, one.section.join(u" › "_s), one.rule, one.owner.displayName,
            change.before, change.after, one.summary});
    };
    QSet<QString> added;
    for (const Proposal &one : trial.difference.value_or(TrialDifference()).added)
        added.insert(placeOf(one));
    for (qsizetype i = 0; i < trial.proposals.size(); ++i) {
        const Proposal &one = trial.proposals.at(i);
        add(added.contains(placeOf(one)) ? u"new proposal"_s : u"proposal"_s, one,
            trial.changes.value(i));
    }
    for (const Proposal &one : trial.difference.value_or(TrialDifference()).gone)
        add(u"proposal gone"_s, one, changeOf(one));
    for (const TrialSilence &one : trial.silences)
        csv += csvLine({u"left alone"_s, one.itemKey, one.itemSummary, {}, one.pageTitle, {}, {},
            {}, {}, {}, one.reason});
    return csv;
}

} // namespace Docket
