// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffcontent.h"

namespace Docket {

void TableGeometry::share(const DiffContent &content)
{
    for (const DiffRow &row : content.rows) {
        if (content.source || row.left < 0 || row.right < 0)
            continue;
        const Block &a = content.leftBlocks.at(row.left);
        const Block &b = content.rightBlocks.at(row.right);
        if (a.kind != Block::Kind::TableRow || b.kind != Block::Kind::TableRow
            || a.columns != b.columns)
            continue;
        QList<double> &left = m_left.weights[a.table];
        QList<double> &right = m_right.weights[b.table];
        if (left.size() != right.size())
            continue;
        for (qsizetype i = 0; i < left.size(); ++i)
            left[i] = right[i] = qMax(left.at(i), right.at(i));
    }
}

QList<QString> elementNumbers(const QList<Block> &blocks)
{
    QList<QString> numbers;
    numbers.reserve(blocks.size());
    int number = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        const bool continues = block.kind == Block::Kind::TableRow && i > 0
            && blocks.at(i - 1).kind == Block::Kind::TableRow
            && blocks.at(i - 1).table == block.table;
        if (!continues)
            ++number;
        numbers.append(continues ? QString() : QString::number(number));
    }
    return numbers;
}

} // namespace Docket
