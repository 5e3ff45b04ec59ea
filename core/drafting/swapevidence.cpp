// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/swapevidence.h"

#include "core/drafting/swapsigns.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 160;
constexpr double mostOfGoing = 0.5;
constexpr qsizetype reach = 120; ///< Characters to each side that are compared with a changed line.
constexpr qsizetype above = 400; ///< Characters before the line that still are "just above".

QStringList words(QStringView text)
{
    QStringList found;
    for (const QStringView token : codeTokens(text)) {
        if (!token.front().isSpace())
            found.append(token.toString());
    }
    return found;
}

/** The words of a line and of what stands just above it, as names and as parts of names. */
struct Surroundings
{
    QStringList left, right; ///< Tokens of the line before and behind the place.
    QSet<QString> names, namesAbove, parts, partsAbove;
};

QSet<QString> namesIn(QStringView text)
{
    QSet<QString> names;
    for (const QStringView token : codeTokens(text)) {
        if (token.size() >= 4)
            names.insert(token.toString().toLower());
    }
    return names;
}

QSet<QString> partsIn(QStringView text)
{
    const QStringList parts = identifierWords(text);
    return {parts.begin(), parts.end()};
}

class PlaceReader
{
public:
    PlaceReader(const PageView &view, const PageText &page, const UnifiedDiff &change);
    [[nodiscard]] QList<SwapEvidence> readAll();

private:
    [[nodiscard]] SwapPlace placeAt(const Swap &swap, qsizetype start) const;
    [[nodiscard]] Surroundings around(qsizetype start, qsizetype length) const;
    [[nodiscard]] bool isSaidToGo(const QString &name) const;
    static void sortOutWeak(SwapEvidence &evidence, TokenKind kind);

    const PageView &m_view;
    const PageText &m_page;
    SwapSigns m_signs;
    QList<Swap> m_swaps;
};

PlaceReader::PlaceReader(const PageView &view, const PageText &page, const UnifiedDiff &change)
    : m_view(view)
    , m_page(page)
    , m_signs(view.request->item, change)
    , m_swaps(swapsOf(change, view.facts, SwapSigns::wordsOf(view.request->item), page.index()))
{ }

Surroundings PlaceReader::around(qsizetype start, qsizetype length) const
{
    const QStringView text = m_page.index().text();
    const auto [from, to] = m_page.lineAt(start);
    const qsizetype end = start + length, aboveFrom = std::max(qsizetype(0), from - above);
    const QStringView line = text.sliced(from, to - from);
    Surroundings found;
    found.left =
        words(text.sliced(std::max(from, start - reach), start - std::max(from, start - reach)));
    found.right = words(text.sliced(end, std::min(to, end + reach) - end));
    found.names = namesIn(line);
    found.names.remove(text.sliced(start, length).toString().toLower());
    found.parts = partsIn(line);
    found.namesAbove = namesIn(text.sliced(aboveFrom, from - aboveFrom));
    found.partsAbove = partsIn(text.sliced(aboveFrom, from - aboveFrom));
    return found;
}

/** How a name of a changed line shows around a place: 4 or 2 in its line, 3 or 1 just above, 0 not at all. */
int nearness(const QString &name, const Surroundings &around)
{
    const QString lower = name.toLower();
    QStringList parts;
    for (const QString &part : identifierWords(name)) {
        if (part.size() > 2)
            parts.append(part);
    }
    const bool telling = parts.size() >= 2;
    const auto all = [&](const QSet<QString> &where) {
        return telling && std::ranges::all_of(parts, [&](const QString &part) {
            return where.contains(part);
        });
    };
    if (around.names.contains(lower))
        return telling ? 4 : 2;
    if (around.namesAbove.contains(lower))
        return telling ? 3 : 1;
    return all(around.parts) ? 3 : all(around.partsAbove) ? 2 : 0;
}

SwapPlace PlaceReader::placeAt(const Swap &swap, qsizetype start) const
{
    static const QRegularExpression past(
        uR"(\b(since|previous|previously|before|formerly|deprecat|renamed|(?<!is )(?<!are )(?<!be )used to|earlier|prior|older|changelog|history(?![.\-_])|migrat|replaced|removed|no longer|until))"_s,
        QRegularExpression::CaseInsensitiveOption);
    SwapPlace place{start, swap.before.size()};
    const auto [from, to] = m_page.lineAt(start);
    place.past = m_page.isHistoric(start)
        || past.matchView(QStringView(m_page.index().text()).sliced(from, to - from)).hasMatch();
    if (swap.around.isEmpty())
        return place;
    const Surroundings near = around(start, swap.before.size());
    const auto isWord = [](const QString &token) { return isTokenChar(token.front()); };
    QSet<QString> tried;
    for (const Swap::Around &line : swap.around) {
        const auto left = std::mismatch(
            line.left.rbegin(), line.left.rend(), near.left.rbegin(), near.left.rend());
        const auto right = std::mismatch(
            line.right.begin(), line.right.end(), near.right.begin(), near.right.end());
        const int same = int(std::count_if(line.left.rbegin(), left.first, isWord)
            + std::count_if(line.right.begin(), right.first, isWord));
        place.sameWords = std::max(place.sameWords, same);
        const bool ends = (left.first == line.left.rend() || left.second == near.left.rend())
            && (right.first == line.right.end() || right.second == near.right.end());
        place.wholeLine = place.wholeLine || (ends && same >= 2);
        const QStringList names = line.left.last(std::min(qsizetype(10), line.left.size()))
            + line.right.first(std::min(qsizetype(6), line.right.size()));
        for (const QString &name : names) {
            if (name.size() < 4 || !name.front().isLetter() || tried.contains(name))
                continue;
            tried.insert(name);
            place.namedNear = std::max(place.namedNear, nearness(name, near));
        }
    }
    return place;
}

/** A value such as "30" may mean anything: where some places are like the changed code, the others are left alone. */
void PlaceReader::sortOutWeak(SwapEvidence &evidence, TokenKind kind)
{
    const bool anything =
        kind == TokenKind::Number || kind == TokenKind::Boolean || kind == TokenKind::Word;
    if (kind == TokenKind::Identifier || evidence.swap.lines == 0
        || (evidence.swap.told && !anything))
        return;
    const auto mark = [&](auto isSure) {
        if (std::ranges::none_of(evidence.places, isSure))
            return false;
        for (SwapPlace &place : evidence.places)
            place.weak = !isSure(place);
        return true;
    };
    if (!mark([](const SwapPlace &place) {
            return place.sameWords >= 3 || place.wholeLine
                || (place.sameWords >= 1 && place.namedNear >= 3);
        }))
        if (!mark([](const SwapPlace &place) { return place.namedNear >= 4; }) && anything)
            mark([](const SwapPlace &place) { return place.namedNear >= 3; });
}

/** What goes and has something else in its place may be meant to go from the page. */
bool PlaceReader::isSaidToGo(const QString &name) const
{
    return std::ranges::any_of(m_view.facts, [&](const Fact &fact) {
        return fact.kind == Fact::Kind::Removal && fact.oldValue.text == name;
    });
}

QList<SwapEvidence> PlaceReader::readAll()
{
    QList<SwapEvidence> all;
    for (const Swap &swap : std::as_const(m_swaps)) {
        const QList<qsizetype> starts = m_page.index().find(swap.before);
        if (starts.isEmpty() || starts.size() > mostPlaces)
            continue;
        SwapEvidence evidence{swap, {}, {}, 0};
        for (const qsizetype start : starts) {
            const SwapPlace place = placeAt(swap, start);
            if (m_view.scope().contains(m_page.bytesOf(start, swap.before.size())))
                evidence.places.append(place);
        }
        if (evidence.places.isEmpty())
            continue;
        sortOutWeak(evidence, tokenKindOf(swap.before));
        all.append(evidence);
    }
    for (SwapEvidence &evidence : all) {
        m_signs.judge(evidence, all);
        if (isSaidToGo(evidence.swap.before))
            evidence.probability = std::min(evidence.probability, mostOfGoing);
    }
    return all;
}

} // namespace

QList<SwapPlace> SwapEvidence::chosen() const
{
    QList<SwapPlace> sure, present;
    for (const SwapPlace &place : places) {
        if (place.weak)
            continue;
        sure.append(place);
        if (!place.past)
            present.append(place);
    }
    return present.isEmpty() ? sure : present;
}

QList<SwapEvidence> evidenceFor(
    const PageView &view, const PageText &page, const UnifiedDiff &change)
{
    return PlaceReader(view, page, change).readAll();
}

} // namespace Docket
