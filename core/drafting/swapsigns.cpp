// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/swapsigns.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostOfRespelt =
    0.45; ///< Another spelling is a guess: names in anchors and prose often stay.
constexpr qsizetype mostDescription = 40'000;

struct Sign
{
    const char *name;
    double weight;
};

constexpr double bias = -2.702;
constexpr std::array<Sign, SwapEvidence::signs> weights{{
    {"told in the summary", 0.807},
    {"told without code", 1.552},
    {"alike only", -1.299},
    {"two or more changed lines", 0.583},
    {"share still in the code", -1.450},
    {"new one named by the item", 0.552},
    {"one place", 0.629},
    {"likeness", 2.964},
    {"names near every place", 0.359},
    {"value: same words around", 0.795},
    {"length", 0.293},
    {"words of the item", -0.212},
    {"new one in removed code", -0.451},
    {"plain word", -1.292},
    {"places left out", 1.716},
    {"change was cut", -0.365},
    {"several files", 0.671},
    {"in a text for people", 0.659},
    {"changes a name by an affix", -1.493},
    {"times on the page", -0.483},
    {"item tells of a replacement", 0.983},
    {"in tests alone", -0.924},
    {"assigned", 1.026},
    {"candidates on the page", -0.476},
    {"others changed alike", 0.516},
    {"address", -1.751},
    {"derived", -1.248},
    {"others in its place", -0.826},
}};

QString linesOf(const UnifiedDiff &change, bool removed)
{
    QString text;
    for (const UnifiedDiff::File &file : change.files) {
        for (const UnifiedDiff::Hunk &hunk : file.hunks) {
            for (const UnifiedDiff::Line &line : hunk.lines) {
                if ((line.kind == UnifiedDiff::Line::Kind::Removed) == removed)
                    text += line.text + '\n'_L1;
            }
        }
    }
    return text;
}

/** A number that many occurrences raise less and less. */
double few(double count, double most)
{
    return std::min(most, std::log1p(count));
}

bool isValue(TokenKind kind)
{
    return kind == TokenKind::Number || kind == TokenKind::Version || kind == TokenKind::Boolean
        || kind == TokenKind::Word;
}

/** The least that all chosen places have. */
int leastOf(const QList<SwapPlace> &places, int SwapPlace::*figure)
{
    const auto least = std::ranges::min_element(places, {}, figure);
    return least == places.end() ? 0 : (*least).*figure;
}

} // namespace

QString SwapSigns::wordsOf(const WorkItem &item)
{
    return item.summary + '\n'_L1 + item.description.left(mostDescription);
}

SwapSigns::SwapSigns(const WorkItem &item, const UnifiedDiff &change)
    : m_removed(linesOf(change, true))
    , m_left(linesOf(change, false))
    , m_item(wordsOf(item))
    , m_summary(item.summary)
    , m_linked(!m_removed.text().isEmpty() || !m_left.text().isEmpty())
    , m_cut(change.cut)
    , m_itemWords(std::log1p(double(codeTokens(m_item.text()).size())))
{
    static const QRegularExpression replacing(
        u"renam|replac|chang|switch|migrat|instead|convert|unif|consist|standardi|regulari|correct|fix|wrong"_s,
        QRegularExpression::CaseInsensitiveOption);
    m_replaces = replacing.match(item.summary).hasMatch();
}

void SwapSigns::judge(SwapEvidence &evidence, const QList<SwapEvidence> &all) const
{
    const Swap &swap = evidence.swap;
    const TokenKind kind = tokenKindOf(swap.before);
    const bool inCode = swap.lines > 0;
    const QList<SwapPlace> chosen = evidence.chosen();
    const int same = inCode ? leastOf(chosen, &SwapPlace::sameWords) : 0;
    const double removed = double(m_removed.count(swap.before));
    const double left = double(m_left.count(swap.before));
    const auto others = std::ranges::count_if(all, [&](const SwapEvidence &other) {
        return other.swap.before == swap.before && other.swap.after != swap.after
            && !other.swap.respelt;
    });
    evidence.values = {
        double(swap.told && m_summary.count(swap.before) > 0 && m_summary.count(swap.after) > 0),
        double(swap.told && !m_linked),
        double(swap.alike && !inCode && !swap.told),
        double(swap.lines >= 2),
        left / (left + removed + 1),
        double(m_item.count(swap.after) > 0),
        double(evidence.places.size() == 1),
        likeness(swap.before, swap.after),
        inCode ? double(leastOf(chosen, &SwapPlace::namedNear)) : 0,
        isValue(kind) ? double(std::min(4, same)) : 0,
        double(std::min(qsizetype(30), swap.before.size())) / 10,
        m_itemWords,
        few(double(m_removed.count(swap.after)), 2),
        double(kind == TokenKind::Word),
        double(std::ranges::any_of(evidence.places, &SwapPlace::weak)),
        double(m_cut),
        few(swap.files, 3),
        double(swap.inProse),
        double(inCode && (swap.before.contains(swap.after) || swap.after.contains(swap.before))),
        std::log1p(double(evidence.places.size())),
        double(m_replaces),
        double(swap.inTests),
        double(swap.assigned),
        std::log(double(all.size())),
        few(swap.alikeChanges, 2.5),
        double(swap.before.contains(u"://"_s)),
        double(swap.derived),
        std::log1p(double(others)),
    };
    double sum = bias;
    for (size_t i = 0; i < SwapEvidence::signs; ++i)
        sum += weights.at(i).weight * evidence.values.at(i);
    evidence.probability = 1 / (1 + std::exp(-sum));
    if (swap.respelt)
        evidence.probability = std::min(evidence.probability, mostOfRespelt);
}

} // namespace Docket
