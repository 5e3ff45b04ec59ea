// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffcontent.h"

#include <QSet>

#include <algorithm>

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
        QList<ColumnNeed> &left = m_left.needs[a.table];
        QList<ColumnNeed> &right = m_right.needs[b.table];
        if (left.size() != right.size())
            continue;
        for (qsizetype i = 0; i < left.size(); ++i)
            left[i] = right[i] = {qMax(left.at(i).least, right.at(i).least),
                qMax(left.at(i).natural, right.at(i).natural)};
    }
}

double TableGeometry::leastOfChanged(const DiffContent &content) const
{
    double most = 0;
    QSet<int> known[2];
    const auto measure = [&](bool left, const QList<Block> &blocks, int at) {
        if (at < 0 || blocks.at(at).kind != Block::Kind::TableRow)
            return;
        const int table = blocks.at(at).table;
        if (known[int(left)].contains(table))
            return;
        known[int(left)].insert(table);
        double least = 0;
        for (const ColumnNeed &need : needs(left, table))
            least += need.least;
        most = qMax(most, least);
    };
    for (const DiffRow &row : content.rows) {
        if (content.source || row.kind == DiffRow::Kind::Equal)
            continue;
        measure(true, content.leftBlocks, row.left);
        measure(false, content.rightBlocks, row.right);
    }
    return most;
}

namespace {

/** The width that no column may be above so that all come to `whole`: those with the longest words give way, no other word breaks. */
double widestColumn(const QList<ColumnNeed> &needs, double whole)
{
    QList<double> leasts;
    for (const ColumnNeed &need : needs)
        leasts.append(need.least);
    std::ranges::sort(leasts);
    double left = whole;
    for (qsizetype i = 0; i < leasts.size(); ++i) {
        const double share = left / double(leasts.size() - i);
        if (leasts.at(i) >= share)
            return share;
        left -= leasts.at(i);
    }
    return whole;
}

} // namespace

QList<double> columnWidths(const QList<ColumnNeed> &needs, double whole)
{
    double least = 0;
    double wanted = 0;
    for (const ColumnNeed &need : needs) {
        least += need.least;
        wanted += need.natural - need.least;
    }
    const double widest = widestColumn(needs, whole);
    QList<double> widths;
    for (const ColumnNeed &need : needs) {
        if (least >= whole)
            widths.append(qMin(need.least, widest));
        else if (wanted > 0 && least + wanted >= whole)
            widths.append(need.least + (whole - least) * (need.natural - need.least) / wanted);
        else
            widths.append(whole * need.natural / (least + wanted));
    }
    return widths;
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
