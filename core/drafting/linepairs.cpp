// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/linepairs.h"

#include "core/drafting/codetokens.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Docket {

namespace {

constexpr qsizetype mostPairings = 4'000;
constexpr double alikeLines = 0.5;

/** Shared tokens by all tokens, blanks left out: 0…1. */
double tokensInCommon(const QString &one, const QString &other)
{
    QHash<QString, int> counts;
    int all = 0, shared = 0;
    for (const QStringView token : codeTokens(one)) {
        if (token.front().isSpace())
            continue;
        ++counts[token.toString()];
        ++all;
    }
    for (const QStringView token : codeTokens(other)) {
        if (token.front().isSpace())
            continue;
        ++all;
        int &left = counts[token.toString()];
        if (left > 0) {
            --left;
            ++shared;
        }
    }
    return all == 0 ? 0 : 2.0 * shared / all;
}

} // namespace

QList<LinePair> pairLines(const QStringList &removed, const QStringList &added)
{
    QList<LinePair> pairs;
    if (removed.size() == added.size()) {
        for (qsizetype i = 0; i < removed.size(); ++i) {
            if (tokensInCommon(removed.at(i), added.at(i)) > 0.4)
                pairs.append({removed.at(i), added.at(i)});
        }
        return pairs;
    }
    if (removed.size() * added.size() > mostPairings)
        return pairs;
    const size_t columns = size_t(added.size()) + 1;
    std::vector<double> likeness((size_t(removed.size()) + 1) * columns, 0), best = likeness;
    const auto at = [columns](qsizetype i, qsizetype j) { return size_t(i) * columns + size_t(j); };
    for (qsizetype i = 1; i <= removed.size(); ++i) {
        for (qsizetype j = 1; j <= added.size(); ++j) {
            const double alike = tokensInCommon(removed.at(i - 1), added.at(j - 1));
            likeness[at(i, j)] = alike > alikeLines ? alike : -1;
            best[at(i, j)] = std::max({best[at(i, j - 1)], best[at(i - 1, j)],
                best[at(i - 1, j - 1)] + likeness[at(i, j)]});
        }
    }
    for (qsizetype i = removed.size(), j = added.size(); i > 0 && j > 0;) {
        if (best[at(i, j)] == best[at(i - 1, j)])
            --i;
        else if (best[at(i, j)] == best[at(i, j - 1)])
            --j;
        else
            pairs.prepend({removed.at(--i), added.at(--j)});
    }
    return pairs;
}

} // namespace Docket
