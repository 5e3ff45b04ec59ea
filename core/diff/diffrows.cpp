// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/diffrows.h"

#include "core/diff/cellpairs.h"
#include "core/diff/rowbuilder.h"

#include <algorithm>
#include <deque>
#include <optional>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString readable(const QString &text, DiffOptions::Spaces spaces)
{
    return spaces == DiffOptions::Spaces::Ignore ? text.simplified() : text;
}

qsizetype readableSize(const QString &text, DiffOptions::Spaces spaces)
{
    return spaces == DiffOptions::Spaces::Compare
        ? text.size()
        : std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

/** All of a block that a reader can tell apart. Numbers of list items shift with their neighbours
 * and do not count. */
class BlockKey
{
public:
    explicit BlockKey(DiffOptions::Spaces spaces)
        : m_spaces(spaces)
    { }

    QString operator()(const Block &block) const
    {
        QString key =
            QString::number(int(block.kind)) + u'\x1' + QString::number(block.level) + u'\x1';
        if (!block.marker.endsWith(u'.'))
            key += block.marker;
        key += u'\x1' + block.language + u'\x1' + block.macro + u'\x1' + block.frames.join(u'\x2')
            + u'\x1';
        add(key, block.runs);
        for (const BlockCell &cell : block.cells) {
            key += u"\x3%1,%2,%3\x1"_s.arg(cell.header).arg(cell.columns).arg(cell.rows);
            add(key, cell.runs);
        }
        return key;
    }

private:
    void add(QString &key, const QList<TextRun> &runs) const
    {
        QString words, looks;
        for (const TextRun &run : runs) {
            words += run.text;
            looks += u"%1,%2,%3,%4,%5;"_s.arg(readableSize(run.text, m_spaces))
                         .arg(run.style)
                         .arg(int(run.chip))
                         .arg(run.colour, run.href);
        }
        key += readable(words, m_spaces) + u'\x1' + looks;
    }

    DiffOptions::Spaces m_spaces;
};

QString runText(const QList<TextRun> &runs)
{
    QString words;
    for (const TextRun &run : runs)
        words += run.text;
    return words;
}

int wordCount(const std::vector<WordToken> &tokens)
{
    return int(std::ranges::count_if(tokens, &WordToken::isWord));
}

/** The run each character stands in. */
std::vector<const TextRun *> looks(const QList<TextRun> &runs)
{
    std::vector<const TextRun *> all;
    for (const TextRun &run : runs)
        all.insert(all.end(), size_t(run.text.size()), &run);
    return all;
}

/** Marks in a row what differs between two cells (or the runs of two blocks); both cells are 0 there. */
void markWords(DiffRow &row, Match cell, const QList<TextRun> &left, const QList<TextRun> &right,
    DiffOptions::Spaces spaces, const Patience &patience)
{
    const auto leftLooks = looks(left), rightLooks = looks(right);
    const SameLook sameLook = [&](qsizetype l, qsizetype r) {
        const TextRun &a = *leftLooks[size_t(l)], &b = *rightLooks[size_t(r)];
        return a.style == b.style && a.chip == b.chip && a.colour == b.colour && a.href == b.href;
    };
    WordDiff words = compareWords(runText(left), runText(right), spaces, patience, sameLook);
    for (WordMark &mark : words.left)
        mark.cell = cell.left;
    for (WordMark &mark : words.right)
        mark.cell = cell.right;
    row.leftMarks += words.left;
    row.rightMarks += words.right;
}

void markCells(DiffRow &row, const Block &left, const Block &right, const CellPairs &pairs,
    DiffOptions::Spaces spaces, const Patience &patience)
{
    std::vector<Match> cells = pairs.of(left, right);
    const Match end{int(left.cells.size()), int(right.cells.size())};
    cells.push_back(end);
    Match from;
    for (const Match cell : cells) {
        for (; from.left < cell.left; ++from.left)
            markWords(row, from, left.cells.at(from.left).runs, {}, spaces, patience);
        for (; from.right < cell.right; ++from.right)
            markWords(row, from, {}, right.cells.at(from.right).runs, spaces, patience);
        if (cell == end)
            break;
        markWords(row, cell, left.cells.at(cell.left).runs, right.cells.at(cell.right).runs, spaces,
            patience);
        from = {cell.left + 1, cell.right + 1};
    }
}

} // namespace

QList<DiffRow> diffBlocks(
    const QList<Block> &left, const QList<Block> &right, const DiffOptions &options)
{
    const Patience patience(options);
    Interner<QString> keys;
    Interner<QStringView> words;
    std::deque<QString> texts; // that `words` looks into
    const BlockKey keyOf(options.spaces);
    const auto describe = [&](const QList<Block> &blocks) {
        RowList list;
        for (const Block &block : blocks) {
            RowElement &element = list.elements.emplace_back();
            element.key = keys(keyOf(block));
            element.kind = int(block.kind);
        }
        list.describe = [&](int index, RowElement &element) {
            const Block &block = blocks.at(index);
            element.words = wordBag(texts.emplace_back(block.text()), words);
            if (!block.cells.isEmpty())
                element.name = runText(block.cells.first().runs).simplified();
        };
        list.readableWords = [&](int index) {
            return wordCount(wordTokens(blocks.at(index).text()));
        };
        return list;
    };
    std::optional<CellPairs> cells; // worked out at the first table row
    return buildRows(
        describe(left), describe(right), patience, [&](const QList<DiffRow> &rows, DiffRow &row) {
            const Block &a = left.at(row.left), &b = right.at(row.right);
            if (a.kind != Block::Kind::TableRow || b.kind != Block::Kind::TableRow)
                return markWords(row, {}, a.runs, b.runs, options.spaces, patience);
            if (!cells)
                cells.emplace(left, right, rows);
            markCells(row, a, b, *cells, options.spaces, patience);
        });
}

QList<DiffRow> diffLines(
    const QList<SourceLine> &left, const QList<SourceLine> &right, const DiffOptions &options)
{
    const Patience patience(options);
    Interner<QStringView> keys, words;
    keys.reserve(left.size() + right.size() / 4);
    std::deque<QString> texts; // that `keys` looks into, when they are not the lines' own
    const auto describe = [&](const QList<SourceLine> &lines) {
        RowList list;
        list.elements.reserve(size_t(lines.size()));
        for (const SourceLine &line : lines) {
            RowElement &element = list.elements.emplace_back();
            element.key = keys(options.spaces == DiffOptions::Spaces::Compare
                    ? line.text
                    : texts.emplace_back(line.text.simplified()));
            element.indent = line.indent;
        }
        list.describe = [&](int index, RowElement &element) {
            element.words = wordBag(lines.at(index).text, words);
        };
        list.readableWords = [&](int index) {
            return wordCount(sourceTokens(lines.at(index).text));
        };
        return list;
    };
    return buildRows(
        describe(left), describe(right), patience, [&](const QList<DiffRow> &, DiffRow &row) {
            const WordDiff marks = compareWords(left.at(row.left).text, right.at(row.right).text,
                options.spaces, patience, {}, sourceTokens);
            row.leftMarks = marks.left;
            row.rightMarks = marks.right;
        });
}

QList<ChangeRange> changes(const QList<DiffRow> &rows)
{
    QList<ChangeRange> found;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).kind == DiffRow::Kind::Equal)
            continue;
        if (!found.isEmpty() && found.last().last == i - 1)
            found.last().last = i;
        else
            found.append({i, i});
    }
    return found;
}

} // namespace Docket
