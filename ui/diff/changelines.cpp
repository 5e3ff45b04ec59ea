// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/changelines.h"

#include "ui/diff/linkchanges.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChangeList)
};

/** Numbers beside elements; each row of a table has its table's. */
QStringList spokenNumbers(const QList<Block> &blocks)
{
    QStringList numbers = elementNumbers(blocks);
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (numbers.at(i).isEmpty())
            numbers[i] = numbers.at(i - 1);
    }
    return numbers;
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 160;
    const QString words = text.left(longest * 4).simplified();
    return words.size() <= longest ? words : words.left(longest - 1).trimmed() + u'…';
}

TextRun runAt(const QList<TextRun> &runs, qsizetype at)
{
    for (const TextRun &run : runs) {
        if (at < run.text.size())
            return run;
        at -= run.text.size();
    }
    return {};
}

const QList<TextRun> &runsOf(const Block &block, int cell)
{
    return block.kind == Block::Kind::TableRow && cell < block.cells.size()
        ? block.cells.at(cell).runs
        : block.runs;
}

QString styleName(int style)
{
    switch (style) {
    case TextRun::Bold:
        return Tr::tr("bold");
    case TextRun::Italic:
        return Tr::tr("italic");
    case TextRun::Code:
        return Tr::tr("code");
    case TextRun::Strike:
        return Tr::tr("struck out");
    case TextRun::Underline:
        return Tr::tr("underlined");
    case TextRun::Link:
        return Tr::tr("link");
    default:
        return Tr::tr("formatting");
    }
}

QString kindName(ChangeLine::Kind kind)
{
    switch (kind) {
    case ChangeLine::Kind::Added:
        return Tr::tr("Added");
    case ChangeLine::Kind::Removed:
        return Tr::tr("Removed");
    case ChangeLine::Kind::Changed:
        return Tr::tr("Changed");
    case ChangeLine::Kind::Formatting:
        return Tr::tr("Formatting changed");
    case ChangeLine::Kind::Moved:
        return Tr::tr("Moved");
    }
    return {};
}

ChangeLine::Kind kindOf(const DiffContent &content, const DiffRow &row)
{
    if (row.kind == DiffRow::Kind::Removed)
        return row.moved >= 0 ? ChangeLine::Kind::Moved : ChangeLine::Kind::Removed;
    if (row.kind == DiffRow::Kind::Added)
        return ChangeLine::Kind::Added;
    return formattingOf(content, row).isEmpty() ? ChangeLine::Kind::Changed
                                                : ChangeLine::Kind::Formatting;
}

} // namespace

QString formattingOf(const DiffContent &content, const DiffRow &row)
{
    const auto onlyLooks = [](const QList<WordMark> &marks) {
        return !marks.isEmpty() && std::ranges::all_of(marks, [](const WordMark &mark) {
            return mark.kind == WordMark::Kind::Formatting;
        });
    };
    if (row.kind != DiffRow::Kind::Changed || content.source || !onlyLooks(row.leftMarks)
        || !onlyLooks(row.rightMarks))
        return {};
    if (row.leftMarks.size() != row.rightMarks.size())
        return styleName(-1);
    int differing = 0;
    for (qsizetype i = 0; i < row.leftMarks.size(); ++i) {
        const WordMark &left = row.leftMarks.at(i), &right = row.rightMarks.at(i);
        const TextRun was = runAt(runsOf(content.leftBlocks.at(row.left), left.cell), left.start);
        const TextRun now =
            runAt(runsOf(content.rightBlocks.at(row.right), right.cell), right.start);
        if (was.href != now.href)
            return {}; // Where a link leads is more than looks.
        differing |= was.style ^ now.style;
    }
    return styleName(differing);
}

QList<ChangeLine> changeLines(const DiffContent &content)
{
    const QStringList left = spokenNumbers(content.leftBlocks);
    const QStringList right = spokenNumbers(content.rightBlocks);
    const auto number = [&](bool isLeft, int index) {
        return content.source ? QString::number(index + 1) : (isLeft ? left : right).value(index);
    };
    const auto text = [&](bool isLeft, int index) {
        return content.source
            ? (isLeft ? content.leftLines : content.rightLines).at(index).text
            : (isLeft ? content.leftBlocks : content.rightBlocks).at(index).text();
    };
    QList<ChangeLine> lines;
    for (int i = 0; i < content.rows.size(); ++i) {
        const DiffRow &row = content.rows.at(i);
        const bool arrived = row.kind == DiffRow::Kind::Added && row.moved >= 0;
        if (row.kind == DiffRow::Kind::Equal || arrived)
            continue;
        const bool isLeft = row.right < 0;
        const int index = isLeft ? row.left : row.right;
        ChangeLine line{
            kindOf(content, row), shortened(text(isLeft, index)), number(isLeft, index), {}, i, {}};
        if (line.kind == ChangeLine::Kind::Moved)
            line.movedTo = number(false, row.moved);
        line.links = linkSentence(linkChanges(content, row)).replace(u'\n', u"; "_s);
        lines.append(line);
    }
    return lines;
}

QString changeSentence(const ChangeLine &line, bool source)
{
    const QString text = line.text.isEmpty()
        ? (source ? Tr::tr("empty line") : Tr::tr("empty paragraph"))
        : line.text;
    if (line.kind == ChangeLine::Kind::Moved)
        return Tr::tr("%1, from line %2 to line %3: %4")
            .arg(kindName(line.kind), line.number, line.movedTo, text);
    const QString sentence = Tr::tr("%1, line %2: %3").arg(kindName(line.kind), line.number, text);
    return line.links.isEmpty() ? sentence : Tr::tr("%1 (%2)").arg(sentence, line.links);
}

QString changeHeader(const QList<ChangeLine> &lines)
{
    if (lines.isEmpty())
        return Tr::tr("No change");
    std::array<int, 5> counts{};
    for (const ChangeLine &line : lines)
        ++counts.at(size_t(line.kind));
    const std::array<QString, 5> parts{Tr::tr("%n added", nullptr, counts[0]),
        Tr::tr("%n removed", nullptr, counts[1]), Tr::tr("%n changed", nullptr, counts[2]),
        Tr::tr("%n in formatting only", nullptr, counts[3]),
        Tr::tr("%n moved", nullptr, counts[4])};
    QStringList said;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (counts.at(i) > 0)
            said << parts.at(i);
    }
    return Tr::tr("%n line(s): %1", nullptr, int(lines.size())).arg(said.join(u", "_s));
}

void ChangeListModel::setContent(const DiffContent &content)
{
    beginResetModel();
    m_lines = changeLines(content);
    m_source = content.source;
    endResetModel();
}

int ChangeListModel::lineAt(int diffRow) const
{
    const auto found = std::ranges::lower_bound(m_lines, diffRow, {}, &ChangeLine::row);
    return qMin(int(found - m_lines.begin()), int(m_lines.size()) - 1);
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return changeSentence(m_lines.at(index.row()), m_source);
}

} // namespace Docket
