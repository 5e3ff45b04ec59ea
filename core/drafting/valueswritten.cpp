// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/valueswritten.h"

#include "core/diff/words.h"
#include "core/drafting/values.h"
#include "core/drafting/words.h"
#include "core/markup/textmap.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 80;
constexpr qsizetype mostPairs = 10'000; // Of units, where some came or went.

/** Words of the page that others took the place of. */
struct Swap
{
    QString was, is;
    friend bool operator==(const Swap &, const Swap &) = default;
};

/** The whole value around [start, end): between blanks, an amount with its unit, without the signs of the sentence around it. */
QString valueAround(const QString &text, qsizetype start, qsizetype end)
{
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    const auto opens = [](QChar c) { return u"([{<\"'“‘«„"_s.contains(c); };
    const auto closes = [](QChar c) { return u")]}>\"'”’».,;:!?"_s.contains(c); };
    while (start < end && opens(text.at(start)))
        ++start;
    if (const auto amount = quantityAt(text, start))
        end = std::max(end, amount->start + amount->length);
    while (start < end && closes(text.at(end - 1)))
        --end;
    return text.sliced(start, end - start);
}

std::vector<int> numbered(
    const QString &text, const std::vector<WordToken> &tokens, Interner<QStringView> &intern)
{
    std::vector<int> numbers;
    numbers.reserve(tokens.size());
    for (const WordToken &token : tokens)
        numbers.push_back(intern(QStringView(text).sliced(token.start, token.length)));
    return numbers;
}

/** [first, last) of the tokens as a stretch of their text; at the place between two tokens when there is none. */
std::pair<qsizetype, qsizetype> stretch(
    const std::vector<WordToken> &tokens, std::size_t first, std::size_t last)
{
    if (first < last)
        return {tokens[first].start, tokens[last - 1].end()};
    const qsizetype between = first < tokens.size() ? tokens[first].start
        : tokens.empty()                            ? 0
                                                    : tokens.back().end();
    return {between, between};
}

/** Whether a part of a longer value: no blank on one of its sides. */
bool isPart(const QString &text, qsizetype start, qsizetype end)
{
    return (start > 0 && !text.at(start - 1).isSpace())
        || (end < text.size() && !text.at(end).isSpace());
}

void addSwaps(const QString &left, const QString &right, QList<Swap> &swaps)
{
    const auto was = wordTokens(left), is = wordTokens(right);
    Interner<QStringView> intern;
    const auto wasNumbers = numbered(left, was, intern);
    const auto isNumbers = numbered(right, is, intern);
    auto matches = align(wasNumbers, isNumbers, Patience(DiffOptions()));
    matches.push_back({int(was.size()), int(is.size())});
    std::size_t i = 0, j = 0;
    for (const Match &match : matches) {
        const auto wasEnd = std::size_t(match.left), isEnd = std::size_t(match.right);
        const auto [wasFrom, wasTo] = stretch(was, i, wasEnd);
        const auto [isFrom, isTo] = stretch(is, j, isEnd);
        const bool both = wasEnd > i && isEnd > j;
        const bool grown = isEnd > j && isPart(right, isFrom, isTo);
        const bool shrunk = wasEnd > i && isPart(left, wasFrom, wasTo);
        if (both || grown || shrunk) {
            const Swap swap{valueAround(left, wasFrom, wasTo), valueAround(right, isFrom, isTo)};
            if (swap.was != swap.is && !swaps.contains(swap) && swap.was.size() <= longestValue
                && swap.is.size() <= longestValue)
                swaps.append(swap);
        }
        i = wasEnd + 1;
        j = isEnd + 1;
    }
}

/** What took the place of what, unit by unit; units that came or went swap nothing. */
QList<Swap> swapsBetween(const QByteArray &before, const QByteArray &after)
{
    const auto left = StorageDocument::parse(before), right = StorageDocument::parse(after);
    if (!left || !right)
        return {};
    const QList<TextUnit> was = textUnits(*left), is = textUnits(*right);
    const auto same = [](const TextUnit &one, const TextUnit &other) {
        return one.text == other.text;
    };
    const auto head =
        std::ranges::mismatch(was, is, same).in1 - was.cbegin(); // What stands before the change.
    qsizetype tail = 0;
    while (tail < std::min(was.size(), is.size()) - head
        && same(was.at(was.size() - 1 - tail), is.at(is.size() - 1 - tail)))
        ++tail;
    QList<Swap> swaps;
    if (was.size() == is.size()) {
        for (qsizetype i = head; i < was.size() - tail; ++i) {
            if (!same(was.at(i), is.at(i)))
                addSwaps(was.at(i).text, is.at(i).text, swaps);
        }
        return swaps;
    }
    // Some unit came or went: units that have half of their words in common belong together.
    if ((was.size() - head - tail) * (is.size() - head - tail) > mostPairs)
        return {};
    for (qsizetype i = head; i < was.size() - tail; ++i) {
        for (qsizetype j = head; j < is.size() - tail; ++j) {
            if (was.at(i).kind != is.at(j).kind || same(was.at(i), is.at(j)))
                continue;
            Interner<QStringView> intern;
            if (inCommon(wordBag(was.at(i).text, intern), wordBag(is.at(j).text, intern)) >= 0.5)
                addSwaps(was.at(i).text, is.at(j).text, swaps);
        }
    }
    return swaps;
}

bool sameIn(const QString &subject, const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0
        || sameValue(withSubject(readValue(one), subject), withSubject(readValue(other), subject));
}

bool tells(const ValueChange &value, const Swap &swap)
{
    return (!value.newValue.isEmpty() && sameIn(value.subject, value.newValue, swap.is))
        || (!value.oldValue.isEmpty() && sameIn(value.subject, value.oldValue, swap.was));
}

ValueChange written(const ValueChange &value, const Swap &swap)
{
    ValueChange made = value;
    if (!sameIn(value.subject, value.oldValue, swap.was))
        made.oldValue = swap.was;
    if (!sameIn(value.subject, value.newValue, swap.is))
        made.newValue = swap.is;
    return made;
}

/** Whether both are values of one sort, though neither the old nor the new one is what was told. */
bool isOfItsKind(const ValueChange &value, const Swap &swap)
{
    const auto kind = [&](const QString &text) {
        return withSubject(readValue(text), value.subject).kind;
    };
    const Value::Kind told = kind(value.newValue);
    return told != Value::Kind::Words && kind(swap.is) == told && kind(swap.was) == told;
}

} // namespace

QList<ValueChange> valuesWritten(
    const QList<ValueChange> &told, const QByteArray &before, const QByteArray &after)
{
    const QList<Swap> swaps = swapsBetween(before, after);
    QList<ValueChange> made;
    QList<Swap> left = swaps;
    QList<ValueChange> missing;
    for (const ValueChange &value : told) {
        bool found = false;
        for (const Swap &swap : swaps) {
            if (!tells(value, swap))
                continue;
            found = true;
            left.removeAll(swap);
            if (const ValueChange now = written(value, swap); !made.contains(now))
                made.append(now);
        }
        if (!found)
            missing.append(value);
    }
    left.removeIf(
        [&](const Swap &swap) { return missing.isEmpty() || !isOfItsKind(missing.first(), swap); });
    if (missing.size() == 1 && left.size() == 1)
        made.append(written(missing.first(), left.first()));
    return made;
}

} // namespace Docket
