// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/swapevidence.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 80;
constexpr double mostOfRespelt =
    0.45; ///< Another spelling is a guess: names in anchors and prose often stay.
constexpr qsizetype reach = 120; ///< Characters to each side that are compared with a changed line.
constexpr qsizetype above = 400; ///< Characters before the line that still are "just above".

/** A sign's name and its weight. The signs: see SignReader::read(). */
struct Sign
{
    const char *name;
    double weight;
};

constexpr double bias = -2.481;
constexpr std::array<Sign, SwapEvidence::signs> weights{{
    {"told", 0.075},
    {"told in the summary", 0.828},
    {"told of a name", 0.268},
    {"told without code", 0.761},
    {"told as a slip", 0.826},
    {"alike only", -1.225},
    {"changed lines", 0.153},
    {"two or more changed lines", 0.658},
    {"name gone from the code", 1.030},
    {"share still in the code", -0.933},
    {"new one named by the item", 0.489},
    {"one place", 0.569},
    {"likeness", 2.732},
    {"names near every place", 0.141},
    {"value: same words around", 0.664},
    {"value: names near", 0.375},
    {"value: nothing around", -0.337},
    {"length", 0.296},
    {"size of the change", -0.121},
    {"item tells of a slip", 0.762},
    {"words of the item", -0.265},
    {"new one in removed code", -0.411},
    {"plain word", -1.046},
    {"version", 1.289},
    {"new one stands on the page", 0.050},
    {"places left out", 1.228},
    {"change was cut", -0.481},
    {"several files", 0.923},
    {"in a text for people", 0.936},
    {"item tells of a removal, new one stands on the page", -2.185},
    {"changes a name by an affix", -1.397},
    {"times on the page", -0.414},
}};

struct CodeTexts
{
    TokenIndex removed, added, kept;
    int changedLines = 0;
    bool cut = false;
};

CodeTexts textsOf(const UnifiedDiff &change)
{
    QString removed, added, kept;
    int lines = 0;
    for (const UnifiedDiff::File &file : change.files) {
        for (const UnifiedDiff::Hunk &hunk : file.hunks) {
            for (const UnifiedDiff::Line &line : hunk.lines) {
                QString &text = line.kind == UnifiedDiff::Line::Kind::Removed ? removed
                    : line.kind == UnifiedDiff::Line::Kind::Added             ? added
                                                                              : kept;
                text += line.text + '\n'_L1;
                lines += line.kind != UnifiedDiff::Line::Kind::Context ? 1 : 0;
            }
        }
    }
    return {TokenIndex(removed), TokenIndex(added), TokenIndex(kept), lines, change.cut};
}

bool isValue(TokenKind kind)
{
    return kind == TokenKind::Number || kind == TokenKind::Version || kind == TokenKind::Boolean
        || kind == TokenKind::Word;
}

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

class SignReader
{
public:
    SignReader(const PageView &view, const PageText &page, const UnifiedDiff &change);
    [[nodiscard]] QList<SwapEvidence> readAll();

private:
    [[nodiscard]] SwapPlace placeAt(const Swap &swap, qsizetype start) const;
    [[nodiscard]] Surroundings around(qsizetype start, qsizetype length) const;
    void read(SwapEvidence &evidence) const;
    static void sortOutWeak(SwapEvidence &evidence, TokenKind kind);

    const PageView &m_view;
    const PageText &m_page;
    CodeTexts m_code;
    TokenIndex m_item, m_summary;
    QList<Swap> m_swaps;
    bool m_slip = false, m_removal = false;
    double m_itemWords = 0;
};

QString wordsOf(const WorkItem &item)
{
    return item.summary + '\n'_L1 + item.description.left(40'000);
}

SignReader::SignReader(const PageView &view, const PageText &page, const UnifiedDiff &change)
    : m_view(view)
    , m_page(page)
    , m_code(textsOf(change))
    , m_item(wordsOf(view.request->item))
    , m_summary(view.request->item.summary)
    , m_swaps(swapsOf(change, view.facts, m_item.text(),
          [this](const QString &name) { return m_page.index().count(name) > 0; }))
{
    static const QRegularExpression slip(
        u"typo|misspel|spelling"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression removal(
        u"remov|delet|drop"_s, QRegularExpression::CaseInsensitiveOption);
    m_slip = slip.match(m_item.text()).hasMatch();
    m_removal = removal.match(m_summary.text()).hasMatch();
    m_itemWords = std::log1p(double(codeTokens(m_item.text()).size()));
}

Surroundings SignReader::around(qsizetype start, qsizetype length) const
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

SwapPlace SignReader::placeAt(const Swap &swap, qsizetype start) const
{
    static const QRegularExpression past(
        uR"(\b(since|previous|previously|before|formerly|deprecat|renamed|used to|earlier|prior|older|changelog|history|migrat|replaced|removed|no longer|until))"_s,
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
void SignReader::sortOutWeak(SwapEvidence &evidence, TokenKind kind)
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
        mark([](const SwapPlace &place) { return place.namedNear >= 4; });
}

void SignReader::read(SwapEvidence &evidence) const
{
    const Swap &swap = evidence.swap;
    const TokenKind kind = tokenKindOf(swap.before);
    const bool name = kind == TokenKind::Identifier, inCode = swap.lines > 0;
    const double removed = double(m_code.removed.count(swap.before));
    const double left = double(m_code.added.count(swap.before) + m_code.kept.count(swap.before));
    const QList<SwapPlace> chosen = evidence.chosen();
    int same = 6, near = 4;
    for (const SwapPlace &place : chosen) {
        same = std::min(same, place.sameWords);
        near = std::min(near, place.namedNear);
    }
    same = inCode ? same : 0;
    near = inCode ? near : 0;
    const qsizetype onPage = m_page.index().count(swap.after);
    const bool inSummary = m_summary.count(swap.before) > 0 && m_summary.count(swap.after) > 0;
    evidence.values = {double(swap.told), double(swap.told && inSummary),
        double(swap.told && (name || kind == TokenKind::Acronym)),
        double(swap.told && m_code.changedLines == 0), double(swap.told && m_slip),
        double(swap.alike && !inCode && !swap.told), std::min(3.0, std::log1p(double(swap.lines))),
        double(swap.lines >= 2), double(inCode && left == 0 && name), left / (left + removed + 1),
        double(m_item.count(swap.after) > 0), double(evidence.places.size() == 1),
        likeness(swap.before, swap.after), double(near),
        isValue(kind) ? double(std::min(4, same)) : 0,
        isValue(kind) && kind != TokenKind::Version ? double(near) : 0,
        double(isValue(kind) && inCode && !swap.told && same == 0),
        double(std::min(qsizetype(30), swap.before.size())) / 10,
        std::log1p(double(m_code.changedLines)), double(m_slip), m_itemWords,
        std::min(2.0, std::log1p(double(m_code.removed.count(swap.after)))),
        double(kind == TokenKind::Word), double(kind == TokenKind::Version),
        double(inCode && name && onPage > 0),
        double(std::ranges::any_of(evidence.places, &SwapPlace::weak)), double(m_code.cut),
        std::min(3.0, std::log1p(double(swap.files))), double(swap.inProse),
        double(m_removal && onPage > 0),
        double(inCode && (swap.before.contains(swap.after) || swap.after.contains(swap.before))),
        std::log1p(double(evidence.places.size()))};
    double sum = bias;
    for (size_t i = 0; i < SwapEvidence::signs; ++i)
        sum += weights.at(i).weight * evidence.values.at(i);
    evidence.probability = 1 / (1 + std::exp(-sum));
    if (swap.respelt)
        evidence.probability = std::min(evidence.probability, mostOfRespelt);
}

QList<SwapEvidence> SignReader::readAll()
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
        read(evidence);
        all.append(evidence);
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

const std::array<const char *, SwapEvidence::signs> &signNames()
{
    static const auto names = [] {
        std::array<const char *, SwapEvidence::signs> made{};
        std::ranges::transform(weights, made.begin(), &Sign::name);
        return made;
    }();
    return names;
}

QList<SwapEvidence> evidenceFor(
    const PageView &view, const PageText &page, const UnifiedDiff &change)
{
    return SignReader(view, page, change).readAll();
}

} // namespace Docket
