// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/diffrows.h"
#include "core/diff/tokenedits.h"
#include "core/drafting/unifieddiff.h"
#include "core/markup/edits.h"
#include "core/markup/storagedocument.h"
#include "fuzztargets.h"

#include <QHash>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace Fuzz {

namespace {

/** Two texts of one input: what stands before and after its first byte 0x1e, else its halves. */
QPair<QByteArray, QByteArray> halves(const QByteArray &input)
{
    const qsizetype mark = input.indexOf('\x1e');
    const qsizetype middle = mark < 0 ? input.size() / 2 : mark;
    return {input.first(middle), input.sliced(mark < 0 ? middle : mark + 1)};
}

bool splitsCharacter(const QByteArray &text, qsizetype at)
{
    return at > 0 && at < text.size() && (uchar(text.at(at)) & 0xc0) == 0x80
        && QByteArrayView(text).isValidUtf8();
}

QString brokenEdits(const QByteArray &left, const QByteArray &right)
{
    const TextEdits edits = tokenEdits(left, right);
    const Result<QByteArray> made = applyEdits(left, edits);
    if (!made || *made != right)
        return u"the edits do not make the right text"_s;
    for (const TextEdit &edit : edits)
        if (splitsCharacter(left, edit.span.offset) || splitsCharacter(left, edit.span.end()))
            return u"an edit splits a character"_s;
    const Result<QByteArray> once = applyEdits(left, editsBetween(left, right));
    return once && *once == right ? QString() : u"the one edit does not make the right text"_s;
}

bool isCharacterStart(const QString &text, qsizetype at)
{
    return at <= 0 || at >= text.size() || !text.at(at).isLowSurrogate()
        || !text.at(at - 1).isHighSurrogate();
}

bool marksAreInside(const QList<WordMark> &marks, const auto &textOfCell)
{
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const WordMark &mark = marks.at(i);
        const QString text = textOfCell(mark.cell);
        const qsizetype end = mark.start + mark.length;
        if (mark.start < 0 || mark.length < 1 || end > text.size()
            || !isCharacterStart(text, mark.start) || !isCharacterStart(text, end))
            return false;
        if (i > 0 && marks.at(i - 1).cell == mark.cell
            && marks.at(i - 1).start + marks.at(i - 1).length > mark.start)
            return false;
    }
    return true;
}

bool marksAreInside(const QList<WordMark> &marks, const QString &text)
{
    return marksAreInside(marks, [&](int) { return text; });
}

bool marksAreInside(const QList<WordMark> &marks, const SourceLine &line)
{
    return marksAreInside(marks, line.text);
}

bool marksAreInside(const QList<WordMark> &marks, const Block &block)
{
    return marksAreInside(marks, [&](int cell) {
        if (block.cells.isEmpty())
            return block.text();
        QString text;
        if (cell >= 0 && cell < block.cells.size())
            for (const TextRun &run : block.cells.at(cell).runs)
                text += run.text;
        return text;
    });
}

/** A moved row must be known at its other place. */
bool movesAgree(const QList<DiffRow> &rows)
{
    QHash<int, int> fromLeft, fromRight;
    for (const DiffRow &row : rows) {
        if (row.moved < 0)
            continue;
        if (row.kind == DiffRow::Kind::Removed)
            fromLeft.insert(row.left, row.moved);
        else if (row.kind == DiffRow::Kind::Added)
            fromRight.insert(row.moved, row.right);
        else
            return false;
    }
    return fromLeft == fromRight;
}

/** Every index of both lists once and in order; equal rows hold equal words. */
template <typename Element>
QString brokenRows(const QList<DiffRow> &rows, const QList<Element> &left,
    const QList<Element> &right, QString (*wordsOf)(const Element &))
{
    int l = 0, r = 0;
    for (const DiffRow &row : rows) {
        if ((row.left >= 0 && row.left != l++) || (row.right >= 0 && row.right != r++)
            || (row.left < 0 && row.right < 0))
            return u"rows are missing or out of order"_s;
        const bool both = row.left >= 0 && row.right >= 0;
        if (both != (row.kind == DiffRow::Kind::Equal || row.kind == DiffRow::Kind::Changed))
            return u"a row's kind contradicts its sides"_s;
        if (row.kind == DiffRow::Kind::Equal
            && wordsOf(left.at(row.left)) != wordsOf(right.at(row.right)))
            return u"an equal row differs"_s;
        if ((row.left >= 0 && !marksAreInside(row.leftMarks, left.at(row.left)))
            || (row.right >= 0 && !marksAreInside(row.rightMarks, right.at(row.right))))
            return u"a mark lies outside the words"_s;
    }
    if (l != left.size() || r != right.size())
        return u"rows are missing"_s;
    return movesAgree(rows) ? QString() : u"a moved row does not know its other place"_s;
}

QString brokenLines(const QString &left, const QString &right)
{
    const auto lines = [](const QString &text) {
        QList<SourceLine> all;
        for (const QString &line : text.split(u'\n'))
            all.append({0, line, {}});
        return all;
    };
    const auto blocksOf = [](const QString &text) {
        QList<Block> all;
        if (const auto page = StorageDocument::parse(text.toUtf8()); page && text.contains(u'<'))
            return blocks(*page);
        for (const QString &line : text.split(u'\n')) {
            Block block;
            block.runs.append(
                {line, TextRun::Plain, TextRun::Chip::None, QString(), QString(), {}});
            all.append(block);
        }
        return all;
    };
    const QList<SourceLine> a = lines(left), b = lines(right);
    const QString broken = brokenRows<SourceLine>(
        diffLines(a, b), a, b, [](const SourceLine &line) { return line.text; });
    if (!broken.isEmpty())
        return u"lines: "_s + broken;
    const QList<Block> c = blocksOf(left), d = blocksOf(right);
    const QString brokenToo =
        brokenRows<Block>(diffBlocks(c, d), c, d, [](const Block &block) { return block.text(); });
    return brokenToo.isEmpty() ? QString() : u"blocks: "_s + brokenToo;
}

QString brokenWords(const QString &left, const QString &right)
{
    const WordDiff words = diffWords(left, right);
    if (!marksAreInside(words.left, left) || !marksAreInside(words.right, right))
        return u"words: a mark lies outside the text"_s;
    if (left == right && !(words.left.isEmpty() && words.right.isEmpty()))
        return u"words: equal texts are marked"_s;
    return {};
}

QString brokenUnifiedDiff(const QString &text)
{
    const UnifiedDiff diff = readUnifiedDiff(text);
    qsizetype lines = 0;
    for (const UnifiedDiff::File &file : diff.files) {
        if (file.oldPath.isEmpty() && file.newPath.isEmpty())
            return u"a changed file has no path"_s;
        for (const UnifiedDiff::Hunk &hunk : file.hunks) {
            int oldLines = 0, newLines = 0;
            for (const UnifiedDiff::Line &line : hunk.lines) {
                oldLines += line.kind != UnifiedDiff::Line::Kind::Added;
                newLines += line.kind != UnifiedDiff::Line::Kind::Removed;
            }
            lines += hunk.lines.size();
            if (oldLines > hunk.oldCount || newLines > hunk.newCount
                || (hunk.complete && (oldLines != hunk.oldCount || newLines != hunk.newCount))
                || (!hunk.complete && !diff.cut))
                return u"a hunk disagrees with its header"_s;
        }
    }
    return lines <= text.count(u'\n') + 1 ? QString() : u"lines out of nothing"_s;
}

} // namespace

QString diff(const QByteArray &input)
{
    const auto [left, right] = halves(input);
    const QString leftWords = QString::fromUtf8(left), rightWords = QString::fromUtf8(right);
    for (const QString &broken : {brokenEdits(left, right), brokenLines(leftWords, rightWords),
             brokenWords(leftWords, rightWords), brokenUnifiedDiff(QString::fromUtf8(input))})
        if (!broken.isEmpty())
            return broken;
    return {};
}

} // namespace Fuzz
