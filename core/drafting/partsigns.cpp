// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/partsigns.h"

#include "core/drafting/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double saturation = 1.2; // The k1 of BM25: a word said often counts little more.
constexpr qsizetype unitUpTo = 20'000; // Characters of one block that are read.
constexpr int sources = ChangeWords::SourceCount;
constexpr unsigned fromItem = 1U << ChangeWords::Summary | 1U << ChangeWords::Description;
constexpr unsigned fromLines = 1U << ChangeWords::Removed | 1U << ChangeWords::Added;
constexpr unsigned fromFiles = 1U << ChangeWords::FileName;

using Tokens = QStringList (*)(QStringView);

/** The tokens of one sort (words or names) that a part shares with the change. */
struct Found
{
    struct Line
    {
        QList<int> terms; ///< Each once.
        qsizetype length = 0; ///< Tokens of the line, known or not.
    };
    QHash<int, int> counts;
    QList<Line> lines;
};

/** One sort of token over a whole page. */
class TermIndex
{
public:
    TermIndex(const QHash<QString, unsigned> &terms, Tokens tokens)
        : m_tokens(tokens)
    {
        for (auto term = terms.begin(); term != terms.end(); ++term) {
            m_numbers.insert(term.key(), int(m_sources.size()));
            m_sources.append(term.value());
        }
        m_parts.resize(m_sources.size());
    }

    Found find(const PageView &view, const PagePart &part)
    {
        Found found;
        for (const int unit : part.units) {
            const QStringView text = QStringView(view.units.at(unit).text).left(unitUpTo);
            for (const QStringView line : text.split(u'\n'))
                addLine(found, line);
        }
        for (auto term = found.counts.begin(); term != found.counts.end(); ++term)
            ++m_parts[term.key()];
        return found;
    }

    [[nodiscard]] double weight(int term, qsizetype parts) const
    {
        const double with = m_parts.at(term);
        return std::log(1 + (double(parts) - with + 0.5) / (with + 0.5));
    }
    [[nodiscard]] unsigned sourcesOf(int term) const { return m_sources.at(term); }

    /** What share of a heading's words the given sources say, by weight. */
    [[nodiscard]] double saidOf(const QString &heading, unsigned from, qsizetype parts) const
    {
        const QStringList list = m_tokens(heading);
        const QSet<QString> words(list.begin(), list.end());
        double sum = 0;
        for (const QString &word : words) {
            const auto number = m_numbers.constFind(word);
            if (number != m_numbers.cend() && (m_sources.at(*number) & from) != 0)
                sum += weight(*number, parts);
        }
        return 2 * sum / double(1 + words.size());
    }

    /** The heaviest shared terms from some sources, as the change writes them. */
    [[nodiscard]] QStringList best(const Found &found, unsigned from, qsizetype parts) const
    {
        constexpr qsizetype shown = 4;
        QList<int> terms;
        for (auto term = found.counts.begin(); term != found.counts.end(); ++term) {
            if ((m_sources.at(term.key()) & from) != 0)
                terms.append(term.key());
        }
        std::ranges::sort(terms, [&](int one, int other) {
            const double a = weight(one, parts), b = weight(other, parts);
            return a != b ? a > b : m_numbers.key(one) < m_numbers.key(other);
        });
        QStringList names;
        for (const int term : terms.first(std::min(shown, terms.size())))
            names.append(m_numbers.key(term));
        return names;
    }

private:
    void addLine(Found &found, QStringView line)
    {
        const QStringList tokens = m_tokens(line);
        Found::Line shared{{}, tokens.size()};
        for (const QString &token : tokens) {
            const auto number = m_numbers.constFind(token);
            if (number == m_numbers.cend())
                continue;
            ++found.counts[*number];
            if (!shared.terms.contains(*number))
                shared.terms.append(*number);
        }
        if (!shared.terms.isEmpty())
            found.lines.append(shared);
    }

    Tokens m_tokens;
    QHash<QString, int> m_numbers;
    QList<unsigned> m_sources;
    QList<int> m_parts; ///< How many parts have the term.
};

/** By source: the best line of a part. */
using BestLines = std::array<double, sources>;

BestLines bestLines(const Found &found, const TermIndex &index, qsizetype parts)
{
    BestLines best{};
    for (const Found::Line &line : found.lines) {
        BestLines here{};
        for (const int term : line.terms) {
            for (size_t source = 0; source < here.size(); ++source) {
                if ((index.sourcesOf(term) >> source & 1U) != 0)
                    here[source] += index.weight(term, parts);
            }
        }
        for (size_t source = 0; source < here.size(); ++source)
            best[source] =
                std::max(best[source], here[source] / std::sqrt(3.0 + double(line.length)));
    }
    for (double &value : best)
        value = std::log1p(value);
    return best;
}

double summaryIn(const Found &found, const TermIndex &index, qsizetype parts)
{
    double sum = 0;
    for (auto term = found.counts.begin(); term != found.counts.end(); ++term) {
        const double times = term.value();
        if ((index.sourcesOf(term.key()) >> ChangeWords::Summary & 1U) != 0)
            sum += index.weight(term.key(), parts) * times / (times + saturation);
    }
    return std::log1p(sum);
}

bool namesVersion(const QString &heading)
{
    static const QRegularExpression form(u"(?:^|[\\sv])\\d+\\.\\d+|release|changelog|what.s new"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(heading.left(200)).hasMatch();
}

/** The line that states an old value of the item; empty for none. */
QString oldValueIn(const PageView &view, const PagePart &part)
{
    for (const Fact &fact : view.facts) {
        if (fact.oldValue.text.isEmpty())
            continue;
        for (const int index : part.units) {
            const QString &text = view.units.at(index).text;
            if (text.size() <= unitUpTo && !findValue(text, fact.oldValue).isEmpty())
                return text;
        }
    }
    return {};
}

QList<Evidence> evidenceOf(const PageView &view, const PagePart &part, const PartSigns &signs)
{
    QList<Evidence> evidence;
    if (signs.namesItem)
        evidence.append({u"names-item"_s, u"The section names %1."_s.arg(view.request->item.key),
            u"page"_s, 1});
    if (signs.statesOldValue)
        evidence.append({u"states-old-value"_s, shortened(oneLine(oldValueIn(view, part)), 200),
            u"page"_s, 0.6});
    if (signs.headingSaidByItem > 0)
        evidence.append(
            {u"heading"_s, u"The item speaks of “%1”."_s.arg(shortened(oneLine(part.heading), 100)),
                u"page"_s, 0.5});
    return evidence;
}

void addShared(PartSigns &signs, const QStringList &words, const QString &what, double weight)
{
    if (!words.isEmpty())
        signs.evidence.append(
            {u"words"_s, u"%1: %2."_s.arg(what, words.join(u", "_s)), u"page"_s, weight});
}

} // namespace

QList<PartSigns> signsOf(const PageView &view, const QList<PagePart> &parts)
{
    const ChangeWords change = ChangeWords::of(view.request->item, view.request->change);
    TermIndex words(change.words, contentWords);
    TermIndex names(change.names, compoundNames);
    QList<Found> foundWords, foundNames;
    for (const PagePart &part : parts) {
        foundWords.append(words.find(view, part));
        foundNames.append(names.find(view, part));
    }
    QList<PartSigns> result;
    bool versionSeen = false;
    const qsizetype count = parts.size();
    for (qsizetype i = 0; i < count; ++i) {
        const PagePart &part = parts.at(i);
        PartSigns signs;
        const BestLines ofWords = bestLines(foundWords.at(i), words, count);
        const BestLines ofNames = bestLines(foundNames.at(i), names, count);
        for (size_t source = 0; source < signs.shared.size(); ++source)
            signs.shared[source] = {ofWords[source], ofNames[source]};
        signs.summaryWords = summaryIn(foundWords.at(i), words, count);
        signs.headingSaidByItem = words.saidOf(part.heading, fromItem, count);
        signs.headingSaidByCode = words.saidOf(part.heading, fromLines, count);
        signs.headingSaidByFiles = words.saidOf(part.heading, fromFiles, count);
        signs.length = std::log(50 + double(part.own.length));
        signs.first = i == 0;
        signs.last = i == count - 1;
        signs.lead = part.section.level == 0;
        const bool version = namesVersion(part.heading);
        signs.newestVersion = version && !versionSeen;
        signs.olderVersion = version && versionSeen;
        versionSeen = versionSeen || version;
        signs.namesItem = view.namesItem(part.own);
        signs.statesOldValue = !oldValueIn(view, part).isEmpty();
        signs.evidence = evidenceOf(view, part, signs);
        addShared(signs, names.best(foundNames.at(i), ~fromFiles, count),
            u"Names of the change stand here"_s, 0.5);
        addShared(signs, words.best(foundWords.at(i), fromItem, count),
            u"Words of the item stand here"_s, 0.3);
        addShared(signs, words.best(foundWords.at(i), fromLines, count),
            u"Words of the changed code stand here"_s, 0.2);
        result.append(signs);
    }
    return result;
}

} // namespace Docket
