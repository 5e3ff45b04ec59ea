// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzy.h"

#include <QList>

#include <algorithm>

namespace Docket {

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    QString wanted = typed.toCaseFolded();
    wanted.remove(QChar(u' '));
    const QString in = text.toCaseFolded();
    if (wanted.isEmpty())
        return 0;
    constexpr int none = -1'000'000;
    // best[j]: of all ways to place the letters so far, the last one at j.
    QList<int> best(in.size(), none);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QList<int> next(in.size(), none);
        int before = i == 0 ? 0 : none; // The best of all places left of j - 1.
        for (qsizetype j = 0; j < in.size(); ++j) {
            if (i > 0 && j > 1)
                before = qMax(before, best.at(j - 2));
            if (in.at(j) != wanted.at(i))
                continue;
            const bool begins = j == 0 || !in.at(j - 1).isLetterOrNumber();
            const int here = 1 + (begins ? 6 : 0);
            int score = before + here;
            if (i > 0 && j > 0)
                score = qMax(score, best.at(j - 1) + here + 7);
            next[j] = score;
        }
        best = next;
    }
    const int found = in.isEmpty() ? none : *std::ranges::max_element(best);
    if (found < 0)
        return std::nullopt;
    return found * 8 - int(qMin<qsizetype>(in.size(), 200)) / 8;
}

} // namespace Docket
