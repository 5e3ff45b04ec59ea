// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tokenhunks.h"

#include "core/diff/pairing.h"
#include "core/markup/elements.h"

#include <algorithm>

namespace Docket {

namespace {

using Kind = MarkupToken::Kind;

/** Says at each token of a body whether a chunk begins there. */
class ChunkReader
{
public:
    ChunkReader(const TokenizedBody &body, MarkupFormat format)
        : m_body(body)
        , m_markdown(format == MarkupFormat::Markdown)
    { }

    bool begins(int token)
    {
        const MarkupToken &now = m_body.tokens[size_t(token)];
        const QByteArrayView text = m_body.text(token);
        bool begins = token == 0 || m_ended;
        m_ended = false;
        if (now.kind == Kind::Tag) {
            if (text == "<![CDATA[" || text == "]]>")
                m_inCData = text != "]]>";
            if (isBlock(tagName(text))) {
                begins = begins || tagRole(text) != TagRole::Closes;
                m_ended = tagRole(text) != TagRole::Opens;
            }
        } else if (now.kind == Kind::Blank) {
            m_ended = endsChunk(text, token);
        }
        return begins;
    }

private:
    bool endsChunk(QByteArrayView blank, int token) const
    {
        const qsizetype lines = blank.count('\n');
        if (!m_markdown || lines == 0)
            return m_inCData && lines > 0;
        if (lines > 1 || token + 1 >= m_body.count())
            return true;
        const char next = m_body.text(token + 1).front();
        return m_body.tokens[size_t(token) + 1].kind != Kind::Word || (next >= '0' && next <= '9');
    }

    const TokenizedBody &m_body;
    bool m_markdown, m_inCData = false;
    bool m_ended = false; ///< With the token before.
};

/** Chunks described for pairing. */
RowList describe(const TokenizedBody &body, Interner<QByteArrayView> &keys)
{
    const auto end = [&body](size_t chunk) {
        return chunk + 1 < body.chunks.size() ? body.chunks[chunk + 1] : body.count();
    };
    RowList list;
    list.elements.reserve(body.chunks.size());
    for (size_t i = 0; i < body.chunks.size(); ++i) {
        // Not the bytes: the same ones are other tokens inside and outside of CDATA.
        const int from = body.chunks[i];
        list.elements.emplace_back().key =
            keys(QByteArrayView(reinterpret_cast<const char *>(body.numbers.data() + from),
                qsizetype(sizeof(int)) * (end(i) - from)));
    }
    list.describe = [&body, end](int index, RowElement &element) {
        for (int token = body.chunks[size_t(index)]; token < end(size_t(index)); ++token) {
            if (body.tokens[size_t(token)].kind == Kind::Word)
                element.words.words.push_back(body.numbers[size_t(token)]);
        }
        std::ranges::sort(element.words.words);
    };
    return list;
}

/** Whether tokens [from, to) are whole elements: "<li>…</li>". */
bool isWholeElements(const TokenizedBody &body, int from, int to)
{
    int depth = 0;
    if (from == to || body.tokens[size_t(from)].kind != Kind::Tag
        || body.tokens[size_t(to) - 1].kind != Kind::Tag)
        return false;
    for (int token = from; token < to; ++token) {
        if (body.tokens[size_t(token)].kind != Kind::Tag)
            continue;
        const TagRole role = tagRole(body.text(token));
        depth += role == TagRole::Opens ? 1 : role == TagRole::Closes ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

/** Makes hunks as small as they can be and reads insertions and removals as whole elements. */
class HunkShaper
{
public:
    HunkShaper(const TokenizedBody &base, const TokenizedBody &other)
        : m_base(base)
        , m_other(other)
    { }

    void trim(TokenHunk &hunk) const
    {
        while (
            hunk.base < hunk.baseEnd && hunk.other < hunk.otherEnd && same(hunk.base, hunk.other)) {
            ++hunk.base;
            ++hunk.other;
        }
        while (hunk.base < hunk.baseEnd && hunk.other < hunk.otherEnd
            && same(hunk.baseEnd - 1, hunk.otherEnd - 1)) {
            --hunk.baseEnd;
            --hunk.otherEnd;
        }
    }

    /** Puts words in the place of words. */
    bool rewords(const TokenHunk &hunk) const
    {
        return areWords(m_base, hunk.base, hunk.baseEnd)
            && areWords(m_other, hunk.other, hunk.otherEnd);
    }

    bool isBlankBetween(const TokenHunk &hunk, const TokenHunk &next) const
    {
        const auto blank = [](const MarkupToken &token) { return token.kind == Kind::Blank; };
        return std::all_of(
            m_base.tokens.begin() + hunk.baseEnd, m_base.tokens.begin() + next.base, blank);
    }

    /** Moves an insertion or removal along equal tokens; stays off the bounds (base tokens). */
    void slide(TokenHunk &hunk, int after, int before) const
    {
        constexpr int longest = 4'000, furthest = 64;
        const bool inserts = hunk.isInsertion();
        const TokenizedBody &body = inserts ? m_other : m_base;
        const int length = inserts ? hunk.otherEnd - hunk.other : hunk.baseEnd - hunk.base;
        if ((!inserts && hunk.other != hunk.otherEnd) || length > longest)
            return;
        const auto start = [inserts](const TokenHunk &of) { return inserts ? of.other : of.base; };
        const auto fits = [&](const TokenHunk &at) {
            return isWholeElements(body, start(at), start(at) + length);
        };
        for (const int step : {-1, 1}) {
            TokenHunk moved = hunk;
            for (int i = 0; i < furthest; ++i) {
                if (fits(moved)) {
                    hunk = moved;
                    return;
                }
                const int from = start(moved);
                const bool room = step < 0 ? moved.base - 1 > after : moved.baseEnd + 1 < before;
                if (!room)
                    break;
                const int one = step < 0 ? from - 1 : from;
                if (body.numbers[size_t(one)] != body.numbers[size_t(one + length)])
                    break;
                moved.base += step;
                moved.baseEnd += step;
                moved.other += step;
                moved.otherEnd += step;
            }
        }
    }

private:
    bool same(int base, int other) const
    {
        return m_base.numbers[size_t(base)] == m_other.numbers[size_t(other)];
    }

    static bool areWords(const TokenizedBody &body, int from, int to)
    {
        const auto tokens =
            std::ranges::subrange(body.tokens.begin() + from, body.tokens.begin() + to);
        return std::ranges::any_of(
                   tokens, [](const MarkupToken &t) { return t.kind == Kind::Word; })
            && std::ranges::none_of(
                tokens, [](const MarkupToken &t) { return t.kind == Kind::Tag; });
    }

    const TokenizedBody &m_base;
    const TokenizedBody &m_other;
};

/** Appends the matches of tokens [left, leftEnd) and [right, rightEnd). */
void matchTokens(std::vector<Match> &matches, const TokenizedBody &base, const TokenizedBody &other,
    Match from, Match to, const Patience &patience)
{
    const std::vector<int> left(base.numbers.begin() + from.left, base.numbers.begin() + to.left);
    const std::vector<int> right(
        other.numbers.begin() + from.right, other.numbers.begin() + to.right);
    for (const Match match : align(left, right, patience))
        matches.push_back({from.left + match.left, from.right + match.right});
}

} // namespace

QByteArrayView tagName(QByteArrayView tag)
{
    if (tag.size() < 2 || tag.front() != '<' || tag[1] == '!' || tag[1] == '?')
        return {};
    const qsizetype start = tag[1] == '/' ? 2 : 1;
    qsizetype end = start;
    while (end < tag.size() && static_cast<unsigned char>(tag[end]) > ' ' && tag[end] != '/'
        && tag[end] != '>')
        ++end;
    return tag.sliced(start, end - start);
}

TagRole tagRole(QByteArrayView tag)
{
    if (tagName(tag).isEmpty() || tag.endsWith("/>"))
        return TagRole::Stands;
    return tag[1] == '/' ? TagRole::Closes : TagRole::Opens;
}

TokenizedBody::TokenizedBody(
    const QByteArray &body, MarkupFormat format, Interner<QByteArrayView> &intern)
    : bytes(body)
    , tokens(markupTokens(bytes))
{
    numbers.reserve(tokens.size());
    ChunkReader reader(*this, format);
    for (int token = 0; token < count(); ++token) {
        numbers.push_back(intern(text(token)));
        if (reader.begins(token))
            chunks.push_back(token);
    }
}

std::vector<TokenHunk> tokenHunks(
    const TokenizedBody &base, const TokenizedBody &other, const Patience &patience)
{
    Interner<QByteArrayView> keys;
    const auto start = [](const TokenizedBody &body, int chunk) {
        return chunk < int(body.chunks.size()) ? body.chunks[size_t(chunk)] : body.count();
    };
    std::vector<Match> matches;
    RowList left = describe(base, keys), right = describe(other, keys);
    for (const DiffRow &row : alignRows(left, right, patience)) {
        if (row.left < 0 || row.right < 0)
            continue;
        const Match from{start(base, row.left), start(other, row.right)};
        const Match to{start(base, row.left + 1), start(other, row.right + 1)};
        if (row.kind == DiffRow::Kind::Changed) {
            matchTokens(matches, base, other, from, to, patience);
            continue;
        }
        for (int i = 0; from.left + i < to.left; ++i)
            matches.push_back({from.left + i, from.right + i});
    }
    matches.push_back({base.count(), other.count()});

    const HunkShaper shaper(base, other);
    std::vector<TokenHunk> hunks;
    bool lastRewords = false;
    Match from;
    for (const Match match : matches) {
        TokenHunk hunk{from.left, match.left, from.right, match.right};
        shaper.trim(hunk);
        from = {match.left + 1, match.right + 1};
        if (hunk.isInsertion() && hunk.other == hunk.otherEnd)
            continue;
        // "the old one" that became "a quite new one" is one change, not three.
        const bool rewords = shaper.rewords(hunk);
        if (rewords && lastRewords && shaper.isBlankBetween(hunks.back(), hunk))
            hunks.back() = {hunks.back().base, hunk.baseEnd, hunks.back().other, hunk.otherEnd};
        else
            hunks.push_back(hunk);
        lastRewords = rewords;
    }
    for (size_t i = 0; i < hunks.size(); ++i) {
        shaper.slide(hunks[i], i == 0 ? -1 : hunks[i - 1].baseEnd,
            i + 1 < hunks.size() ? hunks[i + 1].base : base.count() + 1);
    }
    return hunks;
}

} // namespace Docket
