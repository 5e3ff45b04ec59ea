// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/drifttable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace Docket {

namespace {

constexpr int leastLast = 140; ///< Of the last column, in pixels.
constexpr int mostRows = 200; ///< Whose words are measured.

/** The last column quiet, the first cut in its middle. */
class DriftDelegate : public PlainDelegate
{
public:
    using PlainDelegate::PlainDelegate;

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex &index, const Theme &theme) const override
    {
        const bool last = index.column() + 1 == index.model()->columnCount();
        CellLook look{index.data().toString(), last ? theme.secondary : theme.text};
        if (index.column() == 0)
            look.cut = Qt::ElideMiddle;
        return look;
    }
};

} // namespace

DriftTable::DriftTable(std::optional<int> flexible, int flexibleWidth, QWidget *parent)
    : PlainTable(new DriftDelegate, parent)
    , m_flexible(flexible)
    , m_flexibleWidth(flexibleWidth)
{
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel); // Hidden columns count as items.
}

void DriftTable::setModel(QAbstractItemModel *model)
{
    PlainTable::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DriftTable::fitColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &DriftTable::fitColumns);
    fitColumns();
}

int DriftTable::titleWidthOf(int column) const
{
    return titleWidth(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

int DriftTable::wordsWidth(int column) const
{
    const QFontMetrics cells(font());
    int widest = titleWidthOf(column);
    for (int row = 0; row < qMin(mostRows, model()->rowCount()); ++row)
        widest = qMax(
            widest, cells.horizontalAdvance(model()->index(row, column).data().toString()) + 20);
    return widest;
}

void DriftTable::fitColumns()
{
    if (!model())
        return;
    QHeaderView *header = horizontalHeader();
    // The bar of the rows may come and go; the columns stay.
    const int room = qMin(viewport()->width(), width() - verticalScrollBar()->sizeHint().width());
    if (!m_flexible) {
        int used = 1; // What does not fit beside the others is not shown.
        for (int column = 0; column < model()->columnCount(); ++column) {
            used += wordsWidth(column);
            header->setSectionHidden(column, column > 0 && used > room);
            header->resizeSection(column, wordsWidth(column));
        }
        return;
    }
    const int last = model()->columnCount() - 1;
    int others = qMax(leastLast, titleWidthOf(last));
    header->setSectionHidden(last, false); // Other rows may have had more columns.
    for (int column = 0; column < last; ++column) {
        header->setSectionHidden(column, false);
        if (column == m_flexible)
            continue;
        header->resizeSection(
            column, qMin(wordsWidth(column), qMax(titleWidthOf(column), room / 3)));
        others += header->sectionSize(column);
    }
    // With large letters in a narrow window those before the last give way.
    for (int column = last - 1; column > 0 && others + titleWidthOf(*m_flexible) >= room;
        --column) {
        if (column == m_flexible)
            continue;
        others -= header->sectionSize(column);
        header->setSectionHidden(column, true);
    }
    if (others + titleWidthOf(*m_flexible) >= room && m_flexible != last) {
        others -= qMax(leastLast, titleWidthOf(last));
        header->setSectionHidden(last, true);
    }
    const int wanted = qMin(wordsWidth(*m_flexible), qMax(m_flexibleWidth, room / 3));
    header->resizeSection(
        *m_flexible, qMax(titleWidthOf(*m_flexible), qMin(wanted, room - others - 1)));
}

} // namespace Docket
