// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/codeswaps.h"

#include "core/diff/alignment.h"
#include "core/drafting/linepairs.h"
#include "core/drafting/swaprelatives.h"
#include "core/drafting/toldswaps.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChangedLines = 20'000;
constexpr qsizetype mostTokens = 14; ///< Of one side of a difference; more is another text.
constexpr qsizetype mostAround = 40;
constexpr qsizetype longestAround = 24;
constexpr qsizetype mostNames = 150;
constexpr qsizetype mostAlike = 200; ///< Names that are counted as changed in the same way.
constexpr double alikeNames = 0.75;

QStringList withoutBlanks(const QList<QStringView> &tokens, qsizetype from, qsizetype to)
{
    QStringList words;
    for (qsizetype i = from; i < to; ++i) {
        if (!tokens.at(i).front().isSpace())
            words.append(tokens.at(i).toString());
    }
    return words;
}

struct Difference
{
    qsizetype left = 0, leftEnd = 0, right = 0, rightEnd = 0; ///< Token numbers.
    int parts = 1;
};

/** Whether a token is part of a longer name: at width 0 of a number or version, at 1 of "a.b-c", at 2 of a path or address. */
bool belongs(QStringView token, int width)
{
    const QChar c = token.front();
    if (token.size() == 1 && !isTokenChar(c))
        return c == '.'_L1 || (width >= 1 && c == '-'_L1)
            || (width >= 2 && (c == '/'_L1 || c == ':'_L1 || c == '@'_L1));
    return isTokenChar(c)
        && (width >= 1 || std::ranges::all_of(token, [](QChar d) { return d.isDigit(); }));
}

bool isProse(const QString &path)
{
    static const QStringList endings{u".md"_s, u".html"_s, u".htm"_s, u".adoc"_s, u".asciidoc"_s,
        u".rst"_s, u".txt"_s, u".po"_s, u".pot"_s, u".tex"_s, u".textile"_s, u".xhtml"_s, u".in"_s};
    return std::ranges::any_of(
        endings, [&](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

bool isTest(const QString &path)
{
    static const QRegularExpression test(
        uR"((^|/)(tests?|testing|it|integrationtest\w*|testsuite)(/|$)|Tests?\.\w+$|_test\.|IT\.java$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return test.match(path).hasMatch();
}

/** Whether "=" or ":" stands just before the token, quotes and blanks aside. */
bool isAssigned(const QList<QStringView> &tokens, qsizetype number)
{
    while (number > 0) {
        const QStringView token = tokens.at(--number);
        if (token == u"="_s || token == u":"_s)
            return true;
        if (!token.front().isSpace() && token != u"\""_s && token != u"'"_s && token != u"-"_s)
            return false;
    }
    return false;
}

class SwapReader
{
public:
    void readChange(const UnifiedDiff &change);
    void readFacts(const QList<Fact> &facts);
    void readTold(const QString &itemWords);
    void readLookalikes(const QString &itemWords, const TokenIndex &page);
    [[nodiscard]] QList<Swap> take(const TokenIndex &page);

private:
    [[nodiscard]] Swap &swap(const QString &before, const QString &after)
    {
        const auto known = m_known.constFind({before, after});
        if (known != m_known.cend())
            return m_swaps[*known];
        m_known.insert({before, after}, m_swaps.size());
        m_swaps.append(Swap());
        m_swaps.last().before = before;
        m_swaps.last().after = after;
        return m_swaps.last();
    }
    void tell(
        const QString &before, const QString &after, const QString &quote, const QString &source);
    void readLines(const QStringList &removed, const QStringList &added, const QString &path);
    void readPair(const QString &removed, const QString &added, const QString &path);
    void countAlike();
    void addRelatives(const TokenIndex &page);
    void addSpellings();

    QList<Swap> m_swaps;
    QHash<std::pair<QString, QString>, qsizetype> m_known;
    QHash<std::pair<QString, QString>, QString> m_lastFile; ///< That made the swap.
    QHash<QString, int> m_linesOf; ///< By `before`, over all that took its place in the code.
    int m_lines = 0;
};

void SwapReader::readChange(const UnifiedDiff &change)
{
    for (const UnifiedDiff::File &file : change.files) {
        const QString &path = file.newPath.isEmpty() ? file.oldPath : file.newPath;
        for (const UnifiedDiff::Hunk &hunk : file.hunks) {
            QStringList removed, added;
            const auto flush = [&] {
                readLines(removed, added, path);
                removed.clear();
                added.clear();
            };
            for (const UnifiedDiff::Line &line : hunk.lines) {
                if (line.kind == UnifiedDiff::Line::Kind::Context
                    || (line.kind == UnifiedDiff::Line::Kind::Removed && !added.isEmpty()))
                    flush();
                if (line.kind == UnifiedDiff::Line::Kind::Removed)
                    removed.append(line.text);
                else if (line.kind == UnifiedDiff::Line::Kind::Added)
                    added.append(line.text);
            }
            flush();
        }
    }
}

void SwapReader::readLines(
    const QStringList &removed, const QStringList &added, const QString &path)
{
    if (removed.isEmpty() || added.isEmpty() || m_lines > mostChangedLines)
        return;
    m_lines += int(removed.size() + added.size());
    for (const LinePair &pair : pairLines(removed, added))
        readPair(pair.first, pair.second, path);
}

/** What differs between two lines of tokens, in order. */
QList<Difference> differences(const QList<QStringView> &left, const QList<QStringView> &right)
{
    Interner<QStringView> intern;
    std::vector<int> a, b;
    for (const QStringView token : left)
        a.push_back(intern(token));
    for (const QStringView token : right)
        b.push_back(intern(token));
    DiffOptions patient;
    patient.budget = std::chrono::seconds(5);
    std::vector<Match> matches = align(a, b, Patience(patient));
    matches.push_back({int(left.size()), int(right.size())});
    QList<Difference> found;
    Difference next;
    for (const Match match : matches) {
        next.leftEnd = match.left;
        next.rightEnd = match.right;
        if (next.left < next.leftEnd || next.right < next.rightEnd)
            found.append(next);
        next.left = match.left + 1;
        next.right = match.right + 1;
    }
    return found;
}

/** Differences with nothing but parts of one name between them are one; `parts` counts what each was made of. */
QList<Difference> joined(
    const QList<Difference> &differences, const QList<QStringView> &left, int width)
{
    QList<Difference> found;
    for (const Difference &difference : differences) {
        const bool together = !found.isEmpty()
            && std::all_of(left.begin() + found.last().leftEnd, left.begin() + difference.left,
                [&](QStringView token) { return belongs(token, width); });
        if (together) {
            found.last().leftEnd = difference.leftEnd;
            found.last().rightEnd = difference.rightEnd;
            ++found.last().parts;
        } else {
            found.append(difference);
        }
    }
    return found;
}

/** The difference grown to the whole name, number or path it is part of. */
Difference grown(
    Difference part, const QList<QStringView> &left, const QList<QStringView> &right, int width)
{
    while (part.left > 0 && part.right > 0 && left.at(part.left - 1) == right.at(part.right - 1)
        && belongs(left.at(part.left - 1), width)) {
        --part.left;
        --part.right;
    }
    while (part.leftEnd < left.size() && part.rightEnd < right.size()
        && left.at(part.leftEnd) == right.at(part.rightEnd)
        && belongs(left.at(part.leftEnd), width)) {
        ++part.leftEnd;
        ++part.rightEnd;
    }
    // Joining signs at the ends belong to the sentence.
    const auto joins = [](QStringView token) {
        return !isTokenChar(token.front()) && belongs(token, 2);
    };
    while (part.left < part.leftEnd && part.right < part.rightEnd
        && left.at(part.left) == right.at(part.right) && joins(left.at(part.left))) {
        ++part.left;
        ++part.right;
    }
    while (part.left < part.leftEnd && part.right < part.rightEnd
        && left.at(part.leftEnd - 1) == right.at(part.rightEnd - 1)
        && joins(left.at(part.leftEnd - 1))) {
        --part.leftEnd;
        --part.rightEnd;
    }
    return part;
}

QString wordsOf(const QList<QStringView> &tokens, qsizetype from, qsizetype to)
{
    QString words;
    for (qsizetype i = from; i < to; ++i)
        words += tokens.at(i);
    return words.trimmed();
}

void SwapReader::readPair(const QString &removed, const QString &added, const QString &path)
{
    const QList<QStringView> left = codeTokens(removed), right = codeTokens(added);
    if (left.size() > 600 || right.size() > 600)
        return;
    const QList<Difference> bare = differences(left, right);
    QSet<std::pair<QString, QString>> seen;
    for (int width = 0; width <= 2; ++width) {
        const QList<Difference> wider = joined(bare, left, 2);
        for (const Difference &difference : joined(bare, left, width)) {
            if (difference.leftEnd - difference.left > mostTokens
                || difference.rightEnd - difference.right > mostTokens)
                continue;
            // One of several changes inside one name or path says little by itself.
            const auto around = [&](const Difference &other) {
                return other.left <= difference.left && other.leftEnd >= difference.leftEnd
                    && other.parts > difference.parts;
            };
            if (std::ranges::any_of(wider, around))
                continue;
            const Difference part = grown(difference, left, right, width);
            const QString before = wordsOf(left, part.left, part.leftEnd),
                          after = wordsOf(right, part.right, part.rightEnd);
            if (before.isEmpty() || before == after || seen.contains({before, after})
                || !mayReplace(before, after))
                continue;
            seen.insert({before, after});
            Swap &known = swap(before, after);
            known.inTests = isTest(path) && (known.lines == 0 || known.inTests);
            known.assigned = known.assigned || isAssigned(left, part.left);
            ++known.lines;
            ++m_linesOf[before];
            if (QString &last = m_lastFile[{before, after}]; last != path) {
                last = path;
                ++known.files;
                known.inProse = known.inProse || isProse(path);
            }
            if (known.quote.isEmpty()) {
                known.quote = removed.trimmed().left(200) + u" → "_s + added.trimmed().left(200);
                known.source = u"change "_s + path;
            }
            if (known.around.size() < mostAround) {
                known.around.append(
                    {withoutBlanks(
                         left, std::max(qsizetype(0), part.left - longestAround * 2), part.left),
                        withoutBlanks(left, part.leftEnd,
                            std::min(left.size(), part.leftEnd + longestAround * 2))});
            }
        }
    }
}

void SwapReader::tell(
    const QString &before, const QString &after, const QString &quote, const QString &source)
{
    // "@old becomes @new" and "old" alone: the sign stays where it stands.
    if (before.startsWith('@'_L1) != after.startsWith('@'_L1))
        return tell(before.sliced(before.startsWith('@'_L1) ? 1 : 0),
            after.sliced(after.startsWith('@'_L1) ? 1 : 0), quote, source);
    if (before.size() < 2 || after.isEmpty() || before == after || before.contains(' '_L1))
        return;
    const bool alike = likeness(before, after) > 0.6;
    if (!mayReplace(before, after) && !alike)
        return;
    // "Rename pool.size to use …": a name is not replaced by a word of the sentence.
    const TokenKind to = tokenKindOf(after);
    const bool prose = tokenKindOf(before) == TokenKind::Identifier
        && (to == TokenKind::Word || to == TokenKind::Capitalised) && !alike
        && !m_known.contains({before, after});
    if (prose)
        return;
    Swap &known = swap(before, after);
    known.told = true;
    known.quote = quote;
    known.source = source;
}

void SwapReader::readFacts(const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        if (fact.isChange() && !fact.quotes.isEmpty())
            tell(fact.oldValue.text, fact.newValue.text, fact.quotes.first().text,
                fact.quotes.first().source);
    }
}

void SwapReader::readTold(const QString &itemWords)
{
    for (const ToldSwap &told : toldSwaps(itemWords))
        tell(told.before, told.after, told.quote, u"description"_s);
}

void SwapReader::readLookalikes(const QString &itemWords, const TokenIndex &page)
{
    static const QString edges = u".,;:!?()[]<>*\"'`"_s;
    QStringList names;
    for (QString name : itemWords.simplified().split(' '_L1)) {
        while (!name.isEmpty() && edges.contains(name.front()))
            name.removeFirst();
        while (!name.isEmpty() && edges.contains(name.back()))
            name.chop(1);
        if (name.size() >= 4 && name.size() <= 120 && names.size() < mostNames && isAtom(name)
            && !names.contains(name))
            names.append(name);
    }
    for (const QString &before : std::as_const(names)) {
        if (page.count(before) == 0)
            continue;
        for (const QString &after : std::as_const(names)) {
            if (before == after
                || qAbs(before.size() - after.size()) * 3 > before.size() + after.size()
                || isInflection(before, after) || tokenKindOf(before) == TokenKind::Number
                || likeness(before, after) < alikeNames)
                continue;
            Swap &known = swap(before, after);
            known.alike = true;
            if (known.source.isEmpty())
                known.source = u"description"_s;
        }
    }
}

void SwapReader::addSpellings()
{
    for (qsizetype i = 0, count = m_swaps.size(); i < count; ++i) {
        const Swap base = m_swaps.at(i);
        const TokenKind kind = tokenKindOf(base.before);
        if (base.derived || (!base.told && base.lines == 0) || kind == TokenKind::Number
            || kind == TokenKind::Version || kind == TokenKind::Boolean
            || (identifierWords(base.before).size() < 2 && !base.told))
            continue;
        for (const auto &[before, after] : otherSpellings(base.before, base.after)) {
            if (before.size() < 5 || m_known.contains({before, after}))
                continue;
            Swap &other = swap(before, after);
            other.lines = base.lines;
            other.told = base.told;
            other.respelt = true;
            other.quote = base.quote;
            other.source = base.source;
        }
    }
}

/** How many other names the code changes in the same way; one inside the other counts as the same name. */
void SwapReader::countAlike()
{
    QHash<ChangedPart, QStringList> changed;
    for (const Swap &known : std::as_const(m_swaps)) {
        QStringList &names = changed[changedPart(known.before, known.after)];
        const auto isInside = [&](const QString &name) { return known.before.contains(name); };
        if (known.lines > 0 && names.size() < mostAlike && std::ranges::none_of(names, isInside))
            names.append(known.before);
    }
    for (Swap &known : m_swaps) {
        const QStringList others = changed.value(changedPart(known.before, known.after));
        known.alikeChanges = int(std::ranges::count_if(others, [&](const QString &other) {
            return !other.contains(known.before) && !known.before.contains(other);
        }));
    }
}

void SwapReader::addRelatives(const TokenIndex &page)
{
    const SwapRelatives relatives(page.runs());
    for (qsizetype i = 0, count = m_swaps.size(); i < count; ++i) {
        const Swap base = m_swaps.at(i);
        const TokenKind kind = tokenKindOf(base.before);
        if ((!base.told && base.lines == 0) || kind == TokenKind::Number
            || kind == TokenKind::Version || kind == TokenKind::Boolean || base.before.size() < 4)
            continue;
        for (const auto &[before, after] :
            relatives.of(base.before, base.after, base.alikeChanges >= 2)) {
            if (m_known.contains({before, after}) || !mayReplace(before, after))
                continue;
            Swap &other = swap(before, after);
            other = base;
            other.before = before;
            other.after = after;
            other.around.clear();
            other.derived = true;
        }
    }
}

QList<Swap> SwapReader::take(const TokenIndex &page)
{
    countAlike();
    addRelatives(page);
    addSpellings();
    for (Swap &known : m_swaps) {
        if (known.lines > 0)
            known.share =
                std::min(1.0, double(known.lines) / std::max(1, m_linesOf.value(known.before)));
    }
    return m_swaps;
}

} // namespace

QList<Swap> swapsOf(const UnifiedDiff &change, const QList<Fact> &facts, const QString &itemWords,
    const TokenIndex &page)
{
    SwapReader reader;
    reader.readChange(change);
    reader.readTold(itemWords);
    reader.readFacts(facts);
    reader.readLookalikes(itemWords, page);
    return reader.take(page);
}

} // namespace Docket
