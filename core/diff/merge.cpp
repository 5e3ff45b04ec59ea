// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/merge.h"

#include "core/diff/tokenhunks.h"
#include "core/markup/elements.h"
#include "core/markup/rawtext.h"
#include "core/markup/storagedocument.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace Docket {

namespace {

using Kind = MarkupToken::Kind;

enum Side { Mine, Theirs };

/** Base tokens that may only change on one side; found where two changes crossed each other's tags. */
struct Reserve
{
    int base, baseEnd;
    friend auto operator<=>(const Reserve &, const Reserve &) = default;
};

/** Hunks of both sides that are decided together. */
struct Cluster
{
    int base = 0, baseEnd = 0;
    bool reserved = false;
    std::array<std::vector<TokenHunk>, 2> hunks;
};

bool isBlankToken(const TokenizedBody &body, int token)
{
    const Kind kind = body.tokens[size_t(token)].kind;
    const QByteArrayView text = body.text(token);
    return kind == Kind::Blank
        || (kind == Kind::Entity
            && (text == "&nbsp;" || text == "&#160;" || text == "&#xA0;" || text == "&#xa0;"));
}

/** Tells which changes of two sides are changes of the same words. */
class Neighbours
{
public:
    Neighbours(const TokenizedBody &base, const std::array<const TokenizedBody *, 2> &others)
        : m_base(base)
        , m_others(others)
    { }

    /** `first` does not begin after `second`; they are of different sides. */
    bool belongTogether(
        const TokenHunk &first, Side firstSide, const TokenHunk &second, Side secondSide) const
    {
        if (second.base < first.baseEnd)
            return true;
        const TokenizedBody &a = *m_others[firstSide], &b = *m_others[secondSide];
        if (second.base == first.baseEnd) {
            if (first.isInsertion() && second.isInsertion())
                return true;
            return !(isTags(first, a) && keepsWords(second, b))
                && !(keepsWords(first, a) && isTags(second, b));
        }
        if (isTags(first, a) || isTags(second, b))
            return false;
        return isOneValue(first.baseEnd, second.base)
            || (isBlank(first.baseEnd, second.base)
                && (endsInNumber(first, a) || startsWithNumber(second, b)));
    }

private:
    /** Only tags, before and after. */
    bool isTags(const TokenHunk &hunk, const TokenizedBody &other) const
    {
        const auto tag = [](const MarkupToken &token) { return token.kind == Kind::Tag; };
        return std::all_of(
                   m_base.tokens.begin() + hunk.base, m_base.tokens.begin() + hunk.baseEnd, tag)
            && std::all_of(
                other.tokens.begin() + hunk.other, other.tokens.begin() + hunk.otherEnd, tag);
    }

    /** No tags, and words stand there afterwards too. */
    bool keepsWords(const TokenHunk &hunk, const TokenizedBody &other) const
    {
        const auto tag = [](const MarkupToken &token) { return token.kind == Kind::Tag; };
        const auto word = [](const MarkupToken &token) { return token.kind == Kind::Word; };
        return !hunk.isInsertion()
            && std::none_of(
                m_base.tokens.begin() + hunk.base, m_base.tokens.begin() + hunk.baseEnd, tag)
            && std::none_of(
                other.tokens.begin() + hunk.other, other.tokens.begin() + hunk.otherEnd, tag)
            && std::any_of(
                other.tokens.begin() + hunk.other, other.tokens.begin() + hunk.otherEnd, word);
    }

    /** Base tokens that do not part what stands either side: "." of "8.0", an entity inside a word. */
    bool isOneValue(int from, int to) const
    {
        for (int token = from; token < to; ++token) {
            const Kind kind = m_base.tokens[size_t(token)].kind;
            if ((kind != Kind::Sign && kind != Kind::Entity) || isBlankToken(m_base, token))
                return false;
        }
        return true;
    }

    bool isBlank(int from, int to) const
    {
        for (int token = from; token < to; ++token) {
            if (!isBlankToken(m_base, token))
                return false;
        }
        return true;
    }

    static bool isNumber(const TokenizedBody &body, int from, int to, int token)
    {
        return from < to && body.text(token).front() >= '0' && body.text(token).front() <= '9';
    }

    bool endsInNumber(const TokenHunk &hunk, const TokenizedBody &other) const
    {
        return isNumber(m_base, hunk.base, hunk.baseEnd, hunk.baseEnd - 1)
            || isNumber(other, hunk.other, hunk.otherEnd, hunk.otherEnd - 1);
    }

    bool startsWithNumber(const TokenHunk &hunk, const TokenizedBody &other) const
    {
        return isNumber(m_base, hunk.base, hunk.baseEnd, hunk.base)
            || isNumber(other, hunk.other, hunk.otherEnd, hunk.other);
    }

    const TokenizedBody &m_base;
    std::array<const TokenizedBody *, 2> m_others;
};

/** Both sides' hunks as clusters, ascending. */
class Clusters
{
public:
    Clusters(const Neighbours &neighbours, const std::array<std::vector<TokenHunk>, 2> &hunks,
        const std::vector<Reserve> &reserves)
        : m_neighbours(neighbours)
        , m_hunks(hunks)
        , m_reserves(reserves)
    { }

    std::vector<Cluster> read()
    {
        std::array<size_t, 2> next{0, 0};
        for (;;) {
            std::array<const TokenHunk *, 2> waiting{};
            for (const int of : {Mine, Theirs})
                waiting[of] = next[of] < m_hunks[of].size() ? &m_hunks[of][next[of]] : nullptr;
            if (!waiting[Mine] && !waiting[Theirs])
                return std::move(m_clusters);
            const Side side = firstOf(waiting);
            take(*waiting[side], side);
            ++next[side];
        }
    }

private:
    static bool comesBefore(const TokenHunk &one, const TokenHunk &other)
    {
        return std::pair(one.base, one.baseEnd) < std::pair(other.base, other.baseEnd);
    }

    /** Of two hunks at one place the one that belongs to what stands before, so that both do, whichever side it is on. */
    Side firstOf(const std::array<const TokenHunk *, 2> &waiting) const
    {
        if (!waiting[Mine] || !waiting[Theirs])
            return waiting[Mine] ? Mine : Theirs;
        if (comesBefore(*waiting[Theirs], *waiting[Mine]))
            return Theirs;
        const bool tied = !comesBefore(*waiting[Mine], *waiting[Theirs]);
        return tied && !m_clusters.empty() && joinsLast(*waiting[Theirs], Theirs) ? Theirs : Mine;
    }

    void take(const TokenHunk &hunk, Side side)
    {
        if (m_clusters.empty() || !joinsLast(hunk, side)) {
            m_clusters.push_back({hunk.base, hunk.baseEnd, false, {}});
        }
        Cluster &cluster = m_clusters.back();
        cluster.hunks[side].push_back(hunk);
        cluster.baseEnd = std::max(cluster.baseEnd, hunk.baseEnd);
        for (const Reserve &reserve : m_reserves) {
            if (hunk.base <= reserve.baseEnd && reserve.base <= hunk.baseEnd) {
                cluster.reserved = true;
                cluster.base = std::min(cluster.base, reserve.base);
                cluster.baseEnd = std::max(cluster.baseEnd, reserve.baseEnd);
            }
        }
        // A reserve that reaches back may now overlap the cluster before.
        while (m_clusters.size() > 1
            && m_clusters.back().base < m_clusters[m_clusters.size() - 2].baseEnd)
            joinLastTwo();
    }

    void joinLastTwo()
    {
        const Cluster last = std::move(m_clusters.back());
        m_clusters.pop_back();
        Cluster &cluster = m_clusters.back();
        for (const int side : {Mine, Theirs})
            cluster.hunks[side].insert(
                cluster.hunks[side].end(), last.hunks[side].begin(), last.hunks[side].end());
        cluster.base = std::min(cluster.base, last.base);
        cluster.baseEnd = std::max(cluster.baseEnd, last.baseEnd);
        cluster.reserved = cluster.reserved || last.reserved;
    }

    bool joinsLast(const TokenHunk &hunk, Side side) const
    {
        const Cluster &cluster = m_clusters.back();
        if (hunk.base < cluster.baseEnd || (cluster.reserved && hunk.base == cluster.baseEnd))
            return true;
        const Side opposite = side == Mine ? Theirs : Mine;
        return !cluster.hunks[opposite].empty()
            && m_neighbours.belongTogether(cluster.hunks[opposite].back(), opposite, hunk, side);
    }

    const Neighbours &m_neighbours;
    const std::array<std::vector<TokenHunk>, 2> &m_hunks;
    const std::vector<Reserve> &m_reserves;
    std::vector<Cluster> m_clusters;
};

class Merger
{
public:
    Merger(const TokenizedBody &base, const TokenizedBody &mine, const TokenizedBody &theirs)
        : m_base(base)
        , m_others{&mine, &theirs}
        , m_neighbours(base, m_others)
    { }

    std::array<std::vector<TokenHunk>, 2> hunks;

    Merge read(const std::vector<Reserve> &reserves) const
    {
        Merge merge;
        std::array<int, 2> shift{0, 0}; // from a base token to a side's token
        int done = 0;
        for (const Cluster &cluster : Clusters(m_neighbours, hunks, reserves).read()) {
            append(merge.merged, m_base, done, cluster.base);
            std::array<std::pair<int, int>, 2> range;
            for (const int side : {Mine, Theirs}) {
                range[side].first = cluster.base + shift[side];
                for (const TokenHunk &hunk : cluster.hunks[side])
                    shift[side] = hunk.otherEnd - hunk.baseEnd;
                range[side].second = cluster.baseEnd + shift[side];
            }
            decide(merge, cluster, range);
            done = cluster.baseEnd;
        }
        append(merge.merged, m_base, done, m_base.count());
        return merge;
    }

    /** The blocks in which both sides changed something, and one of them tags. */
    std::vector<Reserve> crossedBlocks() const;

private:
    using Ranges = std::array<std::pair<int, int>, 2>;

    static void append(QByteArray &bytes, const TokenizedBody &body, int from, int to)
    {
        const Span span = body.span(from, to);
        bytes += body.bytes.sliced(span.offset, span.length);
    }

    void decide(Merge &merge, const Cluster &cluster, const Ranges &range) const
    {
        const auto spanOf = [&](Side side) {
            return m_others[side]->span(range[side].first, range[side].second);
        };
        const Span mine = spanOf(Mine), theirs = spanOf(Theirs);
        const QByteArrayView myBytes = m_others[Mine]->bytes.sliced(mine.offset, mine.length);
        const QByteArrayView theirBytes =
            m_others[Theirs]->bytes.sliced(theirs.offset, theirs.length);
        if (cluster.hunks[Theirs].empty()) {
            merge.merged += myBytes;
            merge.onTheirs.append({theirs, myBytes.toByteArray()});
        } else if (cluster.hunks[Mine].empty()) {
            merge.merged += theirBytes;
            merge.onMine.append({mine, theirBytes.toByteArray()});
        } else if (myBytes == theirBytes) {
            merge.merged += myBytes;
        } else {
            const Span base = m_base.span(cluster.base, cluster.baseEnd);
            merge.conflicts.append({base, mine, theirs, {merge.merged.size(), base.length}});
            append(merge.merged, m_base, cluster.base, cluster.baseEnd);
        }
    }

    bool changesTags(const TokenHunk &hunk, Side side) const
    {
        const auto tag = [](const MarkupToken &token) { return token.kind == Kind::Tag; };
        const auto &other = m_others[side]->tokens;
        return std::any_of(
                   m_base.tokens.begin() + hunk.base, m_base.tokens.begin() + hunk.baseEnd, tag)
            || std::any_of(other.begin() + hunk.other, other.begin() + hunk.otherEnd, tag);
    }

    const TokenizedBody &m_base;
    std::array<const TokenizedBody *, 2> m_others;
    Neighbours m_neighbours;
};

/** The tokens of every block of a body, an outer one before those in it. */
std::vector<Reserve> blockRanges(const TokenizedBody &body)
{
    std::vector<Reserve> blocks;
    std::vector<size_t> open;
    for (int token = 0; token < body.count(); ++token) {
        if (body.tokens[size_t(token)].kind != Kind::Tag || !isBlock(tagName(body.text(token))))
            continue;
        const TagRole role = tagRole(body.text(token));
        if (role == TagRole::Opens) {
            open.push_back(blocks.size());
            blocks.push_back({token, body.count()});
        } else if (role == TagRole::Closes && !open.empty()) {
            blocks[open.back()].baseEnd = token + 1;
            open.pop_back();
        }
    }
    return blocks;
}

std::vector<Reserve> Merger::crossedBlocks() const
{
    struct Changed
    {
        std::array<bool, 2> side{false, false};
        bool tags = false;
    };
    std::vector<Reserve> blocks = blockRanges(m_base);
    blocks.insert(blocks.begin(), {0, m_base.count()});
    std::vector<Changed> changed(blocks.size());
    for (const Side side : {Mine, Theirs}) {
        std::vector<size_t> around;
        size_t next = 0;
        for (const TokenHunk &hunk : hunks[side]) {
            for (; next < blocks.size() && blocks[next].base <= hunk.base; ++next) {
                while (!around.empty() && blocks[around.back()].baseEnd <= blocks[next].base)
                    around.pop_back();
                around.push_back(next);
            }
            // What is open here and reaches over the whole hunk; an insertion stands inside its block.
            for (const size_t block : std::views::reverse(around)) {
                const bool inside = block == 0 || hunk.base > blocks[block].base;
                if (inside && hunk.baseEnd <= blocks[block].baseEnd - (block != 0)) {
                    changed[block].side[side] = true;
                    changed[block].tags = changed[block].tags || changesTags(hunk, side);
                    break;
                }
            }
        }
    }
    std::vector<Reserve> crossed;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (changed[i].side[Mine] && changed[i].side[Theirs] && changed[i].tags)
            crossed.push_back(blocks[i]);
    }
    return crossed;
}

bool isWellFormed(const QByteArray &body)
{
    return StorageDocument::parse(body).has_value();
}

} // namespace

std::optional<Merge> merge(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs,
    const MergeOptions &options)
{
    DiffOptions compare;
    compare.budget = options.budget;
    compare.stop = options.stop;
    const Patience patience(compare);
    Interner<QByteArrayView> intern;
    const TokenizedBody b(base, options.format, intern), m(mine, options.format, intern),
        t(theirs, options.format, intern);
    Merger merger(b, m, t);
    merger.hunks = {tokenHunks(b, m, patience), tokenHunks(b, t, patience)};
    if (patience.isStopped())
        return std::nullopt;
    Merge merged = merger.read({});
    if (options.format != MarkupFormat::Storage || isWellFormed(merged.merged)
        || !isWellFormed(base) || !isWellFormed(mine) || !isWellFormed(theirs))
        return merged;
    merged = merger.read(merger.crossedBlocks());
    if (!isWellFormed(merged.merged))
        merged = merger.read({Reserve{0, b.count()}});
    return merged;
}

QString wordsIn(const QByteArray &body, Span span)
{
    const QByteArrayView markup = QByteArrayView(body).sliced(span.offset, span.length);
    QString words;
    for (const MarkupToken &token : markupTokens(markup)) {
        const QByteArrayView text = markup.sliced(token.start, token.length);
        if (token.kind == Kind::Tag)
            continue;
        const auto meant = token.kind == Kind::Entity
            ? decodeReference(text.sliced(1, text.size() - 2))
            : std::nullopt;
        words += meant.value_or(QString::fromUtf8(text));
    }
    return words;
}

} // namespace Docket
