// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownedits.h"

#include "core/markup/edits.h"
#include "core/markup/markdownescape.h"
#include "core/markup/markdownreread.h"
#include "core/markup/markdownunits.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;
using Piece = MarkdownPiece::Kind;

namespace {

/** Replaced characters that stand side by side, of one style, or the line end between two such. */
struct Stretch
{
    Span span;
    int piece = -1;
    bool lineEnd = false;
    QString words;
};

/** What a block holds beside words. */
struct Inventory
{
    qsizetype links = 0, images = 0, footnotes = 0, tags = 0;
    bool operator==(const Inventory &) const = default;
};

Inventory inventory(const MarkdownTree &tree, const MarkdownBlock &block)
{
    Inventory all;
    QSet<int> links;
    for (int i = block.firstPiece; i < block.firstPiece + block.pieces; ++i) {
        const MarkdownPiece &piece = tree.pieces[size_t(i)];
        all.images += piece.kind == Piece::Image;
        all.footnotes += piece.kind == Piece::Footnote;
        all.tags += piece.kind == Piece::Html;
        if (piece.link >= 0 && piece.kind != Piece::Image && !tree.isBareLink(piece))
            links.insert(piece.link);
    }
    all.links = links.size();
    return all;
}

class Replacer
{
public:
    Replacer(const MarkdownTree &tree, const TextUnit &unit, qsizetype start, qsizetype length,
        const QString &replacement)
        : m_tree(tree)
        , m_unit(unit)
        , m_block(tree.blocks.at(unit.node))
        , m_start(start)
        , m_length(length)
        , m_replacement(replacement)
    { }

    TextEdits edits()
    {
        findStretches();
        if (m_stretches.isEmpty())
            return {};
        if (m_block.kind == Kind::Code)
            return checked(codeEdits());
        if (m_block.kind == Kind::Html)
            return checkedOnPage(wordEdits(escapeHtmlWords(m_replacement)));
        const bool code = m_tree.pieces[size_t(m_stretches.first().piece)].kind == Piece::Code;
        for (const Reach reach : {Reach::Words, Reach::Behind, Reach::Before, Reach::Around}) {
            for (const MarkdownEscape how :
                {MarkdownEscape::Nothing, MarkdownEscape::Marks, MarkdownEscape::Everything}) {
                const QByteArray words = escapeMarkdown(m_replacement,
                    code ? MarkdownEscape::Nothing : how, m_block.kind == Kind::Cell);
                const TextEdits found =
                    checked(reach == Reach::Words ? wordEdits(words) : reachingEdits(words, reach));
                if (!found.isEmpty())
                    return found;
            }
            if (code && reach == Reach::Words) {
                if (const TextEdits found = checked(respelledCode()); !found.isEmpty())
                    return found;
            }
        }
        return {};
    }

private:
    /** How much of the markup beside the words goes with them. */
    enum class Reach { Words, Behind, Before, Around };

    int pieceAt(qsizetype offset) const
    {
        const auto first = m_tree.pieces.begin() + m_block.firstPiece;
        const auto found = std::upper_bound(first, first + m_block.pieces, offset,
            [](qsizetype at, const MarkdownPiece &piece) { return at < piece.span.offset; });
        const int index = int(found - m_tree.pieces.begin()) - 1;
        return found == first || m_tree.pieces[size_t(index)].span.end() < offset ? -1 : index;
    }

    bool isEditable(int piece) const
    {
        const Piece kind = m_tree.pieces[size_t(piece)].kind;
        return kind == Piece::Text || kind == Piece::Code
            || (kind == Piece::Html && m_block.kind == Kind::Html);
    }

    bool areAlike(int one, int other) const
    {
        const MarkdownPiece &a = m_tree.pieces[size_t(one)];
        const MarkdownPiece &b = m_tree.pieces[size_t(other)];
        return a.kind == b.kind && a.style == b.style && a.link == b.link;
    }

    void findStretches()
    {
        if (m_length == 0) {
            // Beside the character before, or else the one behind.
            const bool behind = m_start > 0;
            const Span beside = m_unit.bytes.at(behind ? m_start - 1 : 0);
            const int piece = pieceAt(beside.offset);
            if (piece >= 0 && isEditable(piece))
                m_stretches.append({{behind ? beside.end() : beside.offset, 0}, piece, false, {}});
            return;
        }
        for (qsizetype i = m_start; i < m_start + m_length; ++i) {
            const Span bytes = m_unit.bytes.at(i);
            Stretch *last = m_stretches.isEmpty() ? nullptr : &m_stretches.last();
            if (last && bytes.offset < last->span.end()) {
                last->words += m_unit.text.at(i); // the second half of a surrogate pair
                continue;
            }
            const int piece = pieceAt(bytes.offset);
            if (piece < 0)
                continue;
            const bool lineEnd = m_tree.pieces[size_t(piece)].kind == Piece::SoftBreak;
            if (!lineEnd && !isEditable(piece))
                continue;
            if (last && !lineEnd && !last->lineEnd && last->span.end() == bytes.offset
                && areAlike(last->piece, piece)) {
                last->span.length += bytes.length;
                last->words += m_unit.text.at(i);
            } else {
                m_stretches.append({bytes, piece, lineEnd, m_unit.text.sliced(i, 1)});
            }
        }
        if (m_block.kind == Kind::Code)
            return; // There a line end is a character like others.
        while (!m_stretches.isEmpty() && m_stretches.last().lineEnd)
            m_stretches.removeLast();
        while (!m_stretches.isEmpty() && m_stretches.first().lineEnd)
            m_stretches.removeFirst();
    }

    /** The words in place of the first stretch, the others emptied. */
    TextEdits wordEdits(const QByteArray &words) const
    {
        bool alternate = m_stretches.size() > 1;
        for (qsizetype i = 0; i < m_stretches.size(); ++i)
            alternate = alternate && m_stretches.at(i).lineEnd == (i % 2 == 1);
        if (alternate)
            return lineEdits(words);
        TextEdits edits;
        for (const Stretch &stretch : m_stretches)
            edits.append({stretch.span, edits.isEmpty() ? words : QByteArray()});
        return edits;
    }

    /** The same with the markup between the stretches and beside them, so that no emptied signs are left. */
    TextEdits reachingEdits(const QByteArray &words, Reach reach) const
    {
        if (m_length == 0)
            return {};
        qsizetype start = m_stretches.first().span.offset;
        qsizetype end = m_stretches.last().span.end();
        const int first = m_stretches.first().piece;
        const int next = m_stretches.last().piece + 1;
        const auto piece = [this](int index) { return m_tree.pieces[size_t(index)].span; };
        if (reach != Reach::Before && end == piece(next - 1).end())
            end = next < m_block.firstPiece + m_block.pieces ? piece(next).offset
                                                             : m_block.content.end();
        if (reach != Reach::Behind && start == piece(first).offset)
            start = first > m_block.firstPiece ? piece(first - 1).end() : m_block.content.offset;
        return {{{start, end - start}, words}};
    }

    /** Words that ran over line ends: as many of the new ones stay on each line. */
    TextEdits lineEdits(const QByteArray &words) const
    {
        QList<QByteArray> fresh = words.split(' ');
        TextEdits edits;
        for (qsizetype i = 0; i < m_stretches.size(); i += 2) {
            const Stretch &stretch = m_stretches.at(i);
            const bool last = i + 1 == m_stretches.size();
            const qsizetype count = last ? fresh.size() : stretch.words.trimmed().count(u' ') + 1;
            const QByteArray line = fresh.first(std::min(count, fresh.size())).join(' ');
            fresh = fresh.sliced(std::min(count, fresh.size()));
            edits.append({stretch.span, line});
            if (!fresh.isEmpty() || last)
                continue;
            // No words are left for the next lines: what follows them comes up, or stays behind one line end.
            const qsizetype behind = m_start + m_length;
            const bool blank = behind < m_unit.text.size() && m_unit.text.at(behind) == u' '
                && m_unit.bytes.at(behind).offset == m_stretches.last().span.end();
            const qsizetype from =
                blank ? m_stretches.at(i + 2).span.offset : m_stretches.at(i + 1).span.offset;
            const qsizetype to =
                blank ? m_unit.bytes.at(behind).end() : m_stretches.last().span.end();
            edits.append({{from, to - from}, QByteArray()});
            break;
        }
        return edits;
    }

    /** A code block's lines, each begun as its neighbours are. */
    TextEdits codeEdits() const
    {
        const qsizetype from = m_stretches.first().span.offset;
        const qsizetype to = m_stretches.last().span.end();
        QString words = m_replacement;
        words.remove(u'\0');
        words.replace("\r\n"_L1, "\n"_L1);
        QByteArray fresh = words.toUtf8();
        if (fresh.contains('\n'))
            fresh.replace('\n', lineStart());
        return {{{from, to - from}, fresh}};
    }

    QByteArray lineStart() const
    {
        // An empty line may lack the indent.
        for (int i = m_block.firstPiece; i + 1 < m_block.firstPiece + m_block.pieces; ++i) {
            const MarkdownPiece &piece = m_tree.pieces[size_t(i)];
            if (piece.kind != Piece::SoftBreak || m_tree.pieces[size_t(i) + 1].kind != Piece::Code)
                continue;
            const QByteArray bytes = m_tree.bytes(piece.span).toByteArray();
            if (bytes.count('\n') == 1)
                return bytes;
        }
        const qsizetype line = m_tree.lineAt(m_block.content.offset);
        const Span before{
            m_tree.line(line).offset, m_block.content.offset - m_tree.line(line).offset};
        QByteArray indent = m_tree.bytes(before).toByteArray();
        for (char &c : indent) {
            if (c != '>' && c != '\t')
                c = ' ';
        }
        const Span whole = m_tree.wholeLine(line);
        const QByteArray end =
            m_tree.bytes({m_tree.line(line).end(), whole.end() - m_tree.line(line).end()})
                .toByteArray();
        return (end.isEmpty() ? QByteArray("\n") : end) + indent;
    }

    /** The whole code span anew, with signs that its words do not hold. */
    TextEdits respelledCode() const
    {
        const Stretch &stretch = m_stretches.first();
        if (m_stretches.size() != 1)
            return {};
        const QByteArrayView body = m_tree.body;
        qsizetype from = stretch.piece;
        qsizetype to = from + 1;
        const auto alike = [&](qsizetype piece) {
            return piece >= m_block.firstPiece && piece < m_block.firstPiece + m_block.pieces
                && areAlike(int(piece), stretch.piece);
        };
        const auto at = [&](qsizetype piece) { return m_tree.pieces[size_t(piece)].span; };
        while (alike(from - 1) && at(from - 1).end() == at(from).offset)
            --from;
        while (alike(to) && at(to).offset == at(to - 1).end())
            ++to;
        qsizetype start = at(from).offset;
        qsizetype end = at(to - 1).end();
        const QByteArray code = body.sliced(start, stretch.span.offset - start).toByteArray()
            + escapeMarkdown(m_replacement, MarkdownEscape::Nothing, m_block.kind == Kind::Cell)
            + body.sliced(stretch.span.end(), end - stretch.span.end()).toByteArray();
        // The signs, with the blank between them and the code.
        start -= start > m_block.content.offset && body[start - 1] == ' ';
        while (start > m_block.content.offset && body[start - 1] == '`')
            --start;
        end += end < m_block.content.end() && body[end] == ' ';
        while (end < m_block.content.end() && body[end] == '`')
            ++end;
        return {{{start, end - start}, codeSpan(code)}};
    }

    /** The edits, when the block reads as wanted with them, alone (which is soon known) and on its page. */
    TextEdits checked(const TextEdits &edits) const
    {
        if (edits.isEmpty() || !readsAsWanted(edits))
            return {};
        TextEdits telling = edits;
        telling.removeIf([&](const TextEdit &edit) {
            return edit.span.length == edit.replacement.size()
                && m_tree.bytes(edit.span) == edit.replacement;
        });
        return checkedOnPage(telling);
    }

    TextEdits checkedOnPage(const TextEdits &edits) const
    {
        return readsOnlyOtherwiseIn(m_tree, m_unit, edits, wantedText()) ? edits : TextEdits();
    }

    QString wantedText() const
    {
        QString words = m_replacement;
        words.remove(u'\0');
        words.replace("\r\n"_L1, "\n"_L1);
        return m_unit.text.first(m_start) + words + m_unit.text.sliced(m_start + m_length);
    }

    bool readsAsWanted(const TextEdits &edits) const
    {
        const QByteArray alone = standingAlone(edits);
        if (alone.isNull())
            return false;
        const auto tree = MarkdownTree::read(alone);
        if (!tree)
            return false;
        int found = -1;
        for (int i = 0; i < tree->blocks.size(); ++i) {
            const MarkdownBlock &block = tree->blocks.at(i);
            if (block.kind == m_block.kind && (block.kind != Kind::Cell || block.row == 1)
                && found < 0)
                found = i;
            else if (block.parent < 0 && block.kind != Kind::Footnote && block.kind != Kind::Table)
                return false;
            else if (block.kind == Kind::Cell && block.row == 1 && block.span.length > 0)
                return false;
        }
        if (found < 0 || !tree->blocks.at(found).certain)
            return false;
        const QList<TextUnit> units = markdownUnits(*tree, found);
        const QString now = units.isEmpty() ? QString() : units.first().text;
        const bool verbatim = m_block.kind == Kind::Code;
        UnitText text;
        text.add(wantedText(), {}, verbatim);
        const QString wanted = text.take(verbatim).text;
        if (verbatim)
            return tree->blocks.at(found).closed == m_block.closed && now == wanted;
        const Inventory was = inventory(m_tree, m_block);
        const Inventory is = inventory(*tree, tree->blocks.at(found));
        return foldedBlanks(now) == foldedBlanks(wanted) && is.images == was.images
            && is.footnotes == was.footnotes && is.tags >= was.tags && is.links >= was.links;
    }

    /** The block as a page of its own, without what stands before its lines, the edits made. */
    QByteArray standingAlone(const TextEdits &edits) const
    {
        if (m_block.kind == Kind::Code)
            return codeAlone();
        const Span part = m_block.content;
        TextEdits all;
        for (int i = m_block.firstPiece; i < m_block.firstPiece + m_block.pieces; ++i) {
            const MarkdownPiece &piece = m_tree.pieces[size_t(i)];
            if (piece.kind != Piece::SoftBreak && piece.kind != Piece::HardBreak)
                continue;
            const QByteArrayView bytes = m_tree.bytes(piece.span);
            const qsizetype end =
                bytes.lastIndexOf('\n') < 0 ? bytes.lastIndexOf('\r') : bytes.lastIndexOf('\n');
            const Span before{piece.span.offset + end + 1, bytes.size() - end - 1};
            if (end >= 0 && before.length > 0
                && std::ranges::none_of(edits, [&](const TextEdit &edit) {
                       return edit.span.overlaps(before) || edit.span.contains(before);
                   }))
                all.append({before, QByteArray()});
        }
        all.append(edits);
        std::ranges::stable_sort(all, {}, [](const TextEdit &edit) { return edit.span; });
        for (TextEdit &edit : all) {
            if (!part.contains(edit.span))
                return {};
            edit.span.offset -= part.offset;
        }
        const Result<QByteArray> words = applyEdits(m_tree.bytes(part).toByteArray(), all);
        if (!words)
            return {};
        if (m_block.kind == Kind::Cell)
            return "|h|\n|-|\n| " + *words + " |\n" + definitions();
        if (m_block.kind == Kind::Heading && !m_block.underlined)
            return QByteArray(m_block.level, '#') + ' ' + *words + '\n' + definitions();
        if (m_block.kind == Kind::Heading)
            return *words + (m_block.level == 1 ? "\n===\n" : "\n---\n") + definitions();
        return *words + '\n' + definitions();
    }

    /** A code block's lines with the edit made, fenced or indented as it is. */
    QByteArray codeAlone() const
    {
        const QByteArray code = wantedText().toUtf8();
        if (!m_block.fenced) {
            QByteArray indented = "    " + code;
            return indented.replace("\n", "\n    ") + '\n';
        }
        const Span opening = m_tree.line(m_tree.lineAt(m_block.span.offset));
        const QByteArray fence =
            m_tree.bytes({m_block.span.offset, opening.end() - m_block.span.offset}).toByteArray();
        const QByteArray sign = fence.first(std::ranges::find_if_not(fence, [&](char c) {
            return c == fence.front();
        }) - fence.begin());
        return fence + '\n' + code + '\n' + (m_block.closed ? sign + '\n' : QByteArray());
    }

    /** Link targets and footnotes of the page, for a block that may use them. */
    QByteArray definitions() const
    {
        if (!m_tree.bytes(m_block.content).contains('[') && !m_replacement.contains(u'['))
            return {};
        QByteArray result = "\n";
        for (const Span span : m_tree.definitions) {
            for (qsizetype line = m_tree.lineAt(span.offset); line <= m_tree.lineAt(span.end());
                ++line) {
                const Span one = m_tree.line(line);
                const qsizetype from = std::max(one.offset, span.offset);
                if (one.end() > from)
                    result += m_tree.bytes({from, one.end() - from}).trimmed().toByteArray() + '\n';
            }
        }
        for (const MarkdownBlock &block : m_tree.blocks) {
            if (block.kind == Kind::Footnote)
                result += "\n[^" + block.info.toUtf8() + "]: x\n";
        }
        return result;
    }

    const MarkdownTree &m_tree;
    const TextUnit &m_unit;
    const MarkdownBlock &m_block;
    qsizetype m_start;
    qsizetype m_length;
    QString m_replacement;
    QList<Stretch> m_stretches;
};

} // namespace

TextEdits replaceMarkdown(const MarkdownTree &tree, const TextUnit &unit, qsizetype start,
    qsizetype length, const QString &replacement)
{
    if (start < 0 || length < 0 || unit.text.isEmpty() || length > unit.text.size() - start
        || unit.node < 0 || unit.node >= tree.blocks.size() || unit.kind == TextUnit::Kind::Other
        || !tree.blocks.at(unit.node).certain)
        return {};
    return Replacer(tree, unit, start, length, replacement).edits();
}

} // namespace Docket
