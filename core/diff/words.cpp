// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/words.h"

#include "core/diff/characters.h"
#include "core/diff/markuptokens.h"

#include <algorithm>

namespace Docket {

namespace {

constexpr double LeastInCommon = 0.3;

char32_t characterAt(QStringView text, qsizetype at)
{
    const char16_t first = text[at].unicode();
    if (QChar::isHighSurrogate(first) && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1].unicode());
    return first;
}

} // namespace

std::vector<WordToken> wordTokens(QStringView text)
{
    std::vector<WordToken> tokens;
    CharacterReader characters;
    CharacterClass last = CharacterClass::Blank;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        const qsizetype length = c > 0xFFFF ? 2 : 1;
        if (!characters.begins(c, last != CharacterClass::Blank)) {
            tokens.back().length += length;
        } else {
            const CharacterClass kind = classOf(c);
            if (kind == CharacterClass::Letter && last == CharacterClass::Letter)
                tokens.back().length += length;
            else if (kind != CharacterClass::Blank)
                tokens.push_back({at, length, kind != CharacterClass::Other});
            last = kind;
        }
        at += length;
    }
    return tokens;
}

std::vector<WordToken> sourceTokens(QStringView line)
{
    std::vector<WordToken> tokens;
    for (const MarkupToken &token : markupTokens(line)) {
        if (token.kind != MarkupToken::Kind::Blank)
            tokens.push_back({token.start, token.length, token.kind == MarkupToken::Kind::Word});
    }
    return tokens;
}

WordBag wordBag(QStringView text, Interner<QStringView> &intern)
{
    WordBag bag;
    const std::vector<WordToken> tokens = wordTokens(text);
    const bool anyWord = std::ranges::any_of(tokens, &WordToken::isWord);
    for (const WordToken &token : tokens) {
        if (token.isWord || !anyWord)
            bag.words.push_back(intern(text.sliced(token.start, token.length)));
    }
    std::ranges::sort(bag.words);
    return bag;
}

double inCommon(const WordBag &left, const WordBag &right)
{
    const size_t shorter = std::min(left.words.size(), right.words.size());
    if (shorter == 0)
        return left.words.size() == right.words.size() ? 1 : 0;
    size_t common = 0;
    for (auto a = left.words.begin(), b = right.words.begin();
        a != left.words.end() && b != right.words.end();) {
        if (*a == *b) {
            ++common;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return double(common) / double(shorter);
}

namespace {

/** One text of a comparison: its tokens and which of them, and of the blanks before them, are
 * marked. */
struct Side
{
    Side(const QString &words, Tokenize tokenize)
        : text(words)
        , tokens(tokenize(words))
        , changed(tokens.size(), true)
        , restyled(tokens.size(), false)
        , blankChanged(tokens.size() + 1, false)
    { }

    QStringView blankBefore(size_t token) const
    {
        const qsizetype from = token == 0 ? 0 : tokens[token - 1].end();
        const qsizetype to = token < tokens.size() ? tokens[token].start : text.size();
        return QStringView(text).sliced(from, to - from);
    }

    std::vector<int> numbers(Interner<QStringView> &intern) const
    {
        std::vector<int> all;
        all.reserve(tokens.size());
        for (const WordToken &token : tokens)
            all.push_back(intern(QStringView(text).sliced(token.start, token.length)));
        return all;
    }

    /** A short word between two changed ones reads better marked along. */
    void joinGaps()
    {
        constexpr qsizetype shortWord = 3;
        for (size_t i = 1; i + 1 < tokens.size(); ++i) {
            if (!changed[i] && changed[i - 1] && changed[i + 1] && tokens[i].length <= shortWord)
                joined.push_back(i);
        }
        for (const size_t i : joined)
            changed[i] = true;
    }

    QList<WordMark> marks() const
    {
        QList<WordMark> found;
        const auto add = [&found](qsizetype start, qsizetype end, WordMark::Kind kind) {
            if (end > start)
                found.append({0, start, end - start, kind});
        };
        for (size_t i = 0; i <= tokens.size(); ++i) {
            const bool now = i < tokens.size() && changed[i];
            const bool before = i > 0 && changed[i - 1];
            const qsizetype blankStart = i == 0 ? 0 : tokens[i - 1].end();
            const qsizetype start = i < tokens.size() ? tokens[i].start : text.size();
            if (now && before)
                found.last().length = tokens[i].end() - found.last().start;
            else if (blankChanged[i])
                add(blankStart, start, WordMark::Kind::Words);
            if (now && !before)
                add(start, tokens[i].end(), WordMark::Kind::Words);
            if (i < tokens.size() && !now && restyled[i]) {
                const bool goesOn = i > 0 && restyled[i - 1] && !before && !blankChanged[i];
                if (goesOn)
                    found.last().length = tokens[i].end() - found.last().start;
                else
                    add(start, tokens[i].end(), WordMark::Kind::Formatting);
            }
        }
        return found;
    }

    const QString &text;
    std::vector<WordToken> tokens;
    std::vector<bool> changed, restyled;
    std::vector<bool> blankChanged; ///< [i]: the blanks before token i; the last: those at the end.
    std::vector<size_t> joined;
};

bool sameBlanks(QStringView left, QStringView right, DiffOptions::Spaces spaces, bool atEdge)
{
    if (spaces == DiffOptions::Spaces::Compare)
        return left == right;
    return atEdge || left.isEmpty() == right.isEmpty();
}

WordDiff wholeTexts(const QString &left, const QString &right)
{
    WordDiff diff;
    if (!left.isEmpty())
        diff.left.append({0, 0, left.size(), WordMark::Kind::Words});
    if (!right.isEmpty())
        diff.right.append({0, 0, right.size(), WordMark::Kind::Words});
    return diff;
}

} // namespace

WordDiff compareWords(const QString &left, const QString &right, DiffOptions::Spaces spaces,
    const Patience &patience, const SameLook &sameLook, Tokenize tokenize)
{
    if (left == right && !sameLook)
        return {};
    Side a(left, tokenize), b(right, tokenize);
    Interner<QStringView> intern;
    const std::vector<int> numbersA = a.numbers(intern), numbersB = b.numbers(intern);
    std::vector<Match> matches = align(numbersA, numbersB, patience);
    if (patience.isStopped())
        return {};
    if (double(matches.size()) < LeastInCommon * double(std::min(a.tokens.size(), b.tokens.size()))
        || (a.tokens.empty() != b.tokens.empty()))
        return wholeTexts(left, right);

    Match previous{-1, -1};
    matches.push_back({int(a.tokens.size()), int(b.tokens.size())});
    for (const Match match : matches) {
        const bool isEnd = match == matches.back();
        if (!isEnd) {
            a.changed[match.left] = b.changed[match.right] = false;
            const bool alike =
                !sameLook || sameLook(a.tokens[match.left].start, b.tokens[match.right].start);
            a.restyled[match.left] = b.restyled[match.right] = !alike;
        }
        const bool side = match.left - previous.left == 1 && match.right - previous.right == 1;
        if (side
            && !sameBlanks(a.blankBefore(match.left), b.blankBefore(match.right), spaces,
                isEnd || previous.left < 0))
            a.blankChanged[match.left] = b.blankChanged[match.right] = true;
        previous = match;
    }
    a.joinGaps();
    b.joinGaps();
    return {a.marks(), b.marks()};
}

WordDiff diffWords(const QString &left, const QString &right, const DiffOptions &options)
{
    return compareWords(left, right, options.spaces, Patience(options));
}

} // namespace Docket
