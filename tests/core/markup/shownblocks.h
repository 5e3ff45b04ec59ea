// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"

/** Blocks as lines of text, to compare them in tests. */
namespace Docket {

/** Links in <>, chips in [] with their colour, line breaks as ⏎. */
inline QString shown(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs) {
        if (run.chip != TextRun::Chip::None)
            text += u'[' + run.text + (run.colour.isEmpty() ? QString() : u' ' + run.colour) + u']';
        else if (run.style & TextRun::Link)
            text += u'<' + run.text + u'>';
        else
            text += run.text;
    }
    return text.replace(u'\n', u'⏎');
}

inline QString shownKind(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return QStringLiteral("heading%1: ").arg(block.level);
    case Block::Kind::Paragraph:
        return QStringLiteral("paragraph: ");
    case Block::Kind::ListItem:
        return QStringLiteral("item%1: %2 ").arg(block.level).arg(block.marker);
    case Block::Kind::Task:
        return QStringLiteral("task%1: %2 ").arg(block.level).arg(block.marker);
    case Block::Kind::TableRow:
        return QStringLiteral("row%1/%2: ").arg(block.table).arg(block.columns);
    case Block::Kind::Code:
        return QStringLiteral("code %1: ").arg(block.language);
    case Block::Kind::Quote:
        return QStringLiteral("quote: ");
    case Block::Kind::Rule:
        return QStringLiteral("rule: ");
    case Block::Kind::PanelTitle:
        return QStringLiteral("title %1: ").arg(block.macro);
    case Block::Kind::MacroChip:
        return QStringLiteral("macro %1: ").arg(block.macro);
    }
    return {};
}

/** One line a block: path, frames, kind and words. */
inline QString shown(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        QString line;
        if (!block.path.isEmpty())
            line += block.path.join(u'/') + QStringLiteral("/ ");
        if (!block.frames.isEmpty())
            line += block.frames.join(u'>') + QStringLiteral("> ");
        line += shownKind(block);
        QStringList cells;
        for (const BlockCell &cell : block.cells) {
            const QString span = cell.columns * cell.rows == 1
                ? QString()
                : QStringLiteral("(%1x%2)").arg(cell.columns).arg(cell.rows);
            cells.append((cell.header ? QStringLiteral("*") : QString()) + shown(cell.runs) + span);
        }
        line +=
            block.kind == Block::Kind::Code ? block.text() : shown(block.runs) + cells.join(u'|');
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace Docket
