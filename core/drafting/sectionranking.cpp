// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/sectionranking.h"

#include "core/drafting/partsigns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRanked = 12;
constexpr qsizetype mostSeeds = 12;
constexpr qsizetype mostBytes = 6'000;
constexpr double leastGain = 0.02; // A neighbour joins when it adds this share of likelihood.

/** What each sign weighs: the coefficients of a conditional logit, fitted on documentation changes
 * of fifteen open-source projects, checked on projects left out (see tests/README.md). */
struct Weights
{
    std::array<PartSigns::Shared, ChangeWords::SourceCount> shared;
    double summaryWords, headingSaidByItem, headingSaidByCode, headingSaidByFiles, length, first,
        last, lead, newestVersion, olderVersion, namesItem, statesOldValue;
};

constexpr Weights weights{
    .shared = {{
        {1.6, 0.7}, // Words and names of the summary,
        {1.0, 1.5}, // of the description,
        {0.7, 1.4}, // of removed code,
        {0.4, 0.7}, // of added code,
        {1.0, 1.2}, // of the code around,
        {0.6, 0}, // of file names.
    }},
    .summaryWords = 1.1,
    .headingSaidByItem = 0.5,
    .headingSaidByCode = 0.15,
    .headingSaidByFiles = 0.3,
    .length = 0.2,
    .first = -0.45,
    .last = 0.35,
    .lead = -0.8,
    .newestVersion = 0.9,
    .olderVersion = -1.0,
    .namesItem = 5.5,
    .statesOldValue = 1.7,
};

double scoreOf(const PartSigns &signs)
{
    double sum = weights.summaryWords * signs.summaryWords
        + weights.headingSaidByItem * signs.headingSaidByItem
        + weights.headingSaidByCode * signs.headingSaidByCode
        + weights.headingSaidByFiles * signs.headingSaidByFiles + weights.length * signs.length
        + weights.first * signs.first + weights.last * signs.last + weights.lead * signs.lead
        + weights.newestVersion * signs.newestVersion + weights.olderVersion * signs.olderVersion
        + weights.namesItem * signs.namesItem + weights.statesOldValue * signs.statesOldValue;
    for (size_t source = 0; source < signs.shared.size(); ++source) {
        sum += weights.shared[source].words * signs.shared[source].words
            + weights.shared[source].names * signs.shared[source].names;
    }
    return sum;
}

/** How likely each part is the place; sums to 1. */
QList<double> likelihoods(const QList<PartSigns> &signs)
{
    QList<double> result;
    for (const PartSigns &one : signs)
        result.append(scoreOf(one));
    const double best = *std::ranges::max_element(result);
    for (double &value : result)
        value = std::exp(value - best);
    const double sum = std::accumulate(result.begin(), result.end(), 0.0);
    for (double &value : result)
        value /= sum;
    return result;
}

/** Parts from `first` to before `behind`. */
struct Stretch
{
    qsizetype first = 0, behind = 0;
};

/** Picks parts by likelihood and lets them grow over their neighbours. */
class Picker
{
public:
    Picker(const QList<PagePart> &parts, QList<double> likely)
        : m_parts(parts)
        , m_likely(std::move(likely))
        , m_taken(parts.size(), false)
    {
        m_sums.append(0);
        for (const double one : m_likely)
            m_sums.append(m_sums.last() + one);
        const qsizetype page = parts.last().own.end() - parts.first().own.offset;
        m_limit = std::min(mostBytes, page / 2);
    }

    /** Of what grows from the likeliest parts not taken yet: the likeliest stretch; nothing when all
     * are taken. */
    std::optional<Stretch> next()
    {
        std::optional<Stretch> best;
        for (const qsizetype seed : seeds()) {
            Stretch stretch{seed, seed + 1};
            while (const std::optional<Stretch> wider = grown(stretch))
                stretch = *wider;
            if (!best || sum(stretch) > sum(*best))
                best = stretch;
        }
        if (best)
            std::fill(m_taken.begin() + best->first, m_taken.begin() + best->behind, true);
        return best;
    }

    [[nodiscard]] double sum(Stretch stretch) const
    {
        return m_sums.at(stretch.behind) - m_sums.at(stretch.first);
    }
    [[nodiscard]] Span spanOf(Stretch stretch) const
    {
        const qsizetype from = m_parts.at(stretch.first).own.offset;
        return {from, m_parts.at(stretch.behind - 1).own.end() - from};
    }

private:
    [[nodiscard]] QList<qsizetype> seeds() const
    {
        QList<qsizetype> free;
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            if (!m_taken.at(i))
                free.append(i);
        }
        std::ranges::stable_sort(free, std::greater(), [&](qsizetype i) { return m_likely.at(i); });
        return free.first(std::min(mostSeeds, free.size()));
    }

    /** The wider stretch that gains most: with all below the heading, of the section around it, or
     * with the part before or behind. */
    [[nodiscard]] std::optional<Stretch> grown(Stretch stretch) const
    {
        QList<Stretch> wider;
        if (m_parts.at(stretch.first).behind > stretch.behind)
            wider.append({stretch.first, m_parts.at(stretch.first).behind});
        for (qsizetype around = stretch.first - 1; around >= 0; --around) {
            if (m_parts.at(around).behind < stretch.behind)
                continue;
            wider.append({around, m_parts.at(around).behind});
            break;
        }
        if (stretch.first > 0)
            wider.append({stretch.first - 1, stretch.behind});
        if (stretch.behind < m_parts.size())
            wider.append({stretch.first, stretch.behind + 1});
        std::optional<Stretch> best;
        double most = sum(stretch) * (1 + leastGain);
        for (const Stretch &one : wider) {
            if (sum(one) >= most && spanOf(one).length <= m_limit && isFree(one, stretch)) {
                most = sum(one);
                best = one;
            }
        }
        return best;
    }

    [[nodiscard]] bool isFree(Stretch wider, Stretch own) const
    {
        for (qsizetype i = wider.first; i < wider.behind; ++i) {
            if (m_taken.at(i) && (i < own.first || i >= own.behind))
                return false;
        }
        return true;
    }

    const QList<PagePart> &m_parts;
    QList<double> m_likely;
    QList<double> m_sums; ///< m_sums[i]: of all likelihoods before i.
    QList<bool> m_taken;
    qsizetype m_limit = 0;
};

/** Of all parts of a stretch: those of the likeliest first, each kind and text once. */
QList<Evidence> evidenceOf(
    const QList<PartSigns> &signs, const QList<double> &likely, Stretch stretch)
{
    constexpr qsizetype most = 6;
    QList<qsizetype> order(stretch.behind - stretch.first);
    std::iota(order.begin(), order.end(), stretch.first);
    std::ranges::stable_sort(
        order, [&](qsizetype one, qsizetype other) { return likely.at(one) > likely.at(other); });
    QList<Evidence> evidence;
    for (const qsizetype part : std::as_const(order)) {
        for (const Evidence &one : signs.at(part).evidence) {
            if (evidence.size() < most && !evidence.contains(one))
                evidence.append(one);
        }
    }
    std::ranges::stable_sort(evidence, std::greater(), &Evidence::weight);
    return evidence;
}

} // namespace

QList<RankedSection> rankSections(const PageView &view)
{
    const QList<PagePart> parts = pageParts(view);
    if (parts.isEmpty())
        return {};
    const QList<PartSigns> signs = signsOf(view, parts);
    const QList<double> likely = likelihoods(signs);
    Picker picker(parts, likely);
    QList<RankedSection> result;
    while (result.size() < mostRanked) {
        const std::optional<Stretch> stretch = picker.next();
        if (!stretch)
            break;
        const auto from = likely.begin() + stretch->first;
        const auto best = std::max_element(from, likely.begin() + stretch->behind);
        const PagePart &part = parts.at(best - likely.begin());
        RankedSection ranked{
            part.section, part.own, picker.sum(*stretch), evidenceOf(signs, likely, *stretch)};
        ranked.section.span = picker.spanOf(*stretch);
        ranked.section.content = ranked.section.span;
        result.append(ranked);
    }
    return result;
}

} // namespace Docket
