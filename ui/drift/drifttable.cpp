// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/drifttable.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Docket {

namespace {

constexpr int leastLast = 140; ///< Of the last column, in pixels.
constexpr int mostRows = 200; ///< Whose words are measured.

/** Rows with a thin line under them, the last column quiet. */
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        const bool last = index.column() + 1 == index.model()->columnCount();
        painter->fillRect(option.rect, selected ? theme.selectedRow : theme.base);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.divider);
        painter->setFont(option.font);
        painter->setPen(last ? theme.secondary : theme.text);
        const QRect text = option.rect.adjusted(10, 0, -6, -1);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(option.font)
                .elidedText(index.data().toString(),
                    index.column() == 0 ? Qt::ElideMiddle : Qt::ElideRight, text.width()));
    }
};

} // namespace

DriftTable::DriftTable(std::optional<int> flexible, int flexibleWidth, QWidget *parent)
    : QTableView(parent)
    , m_flexible(flexible)
    , m_flexibleWidth(flexibleWidth)
{
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 14);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setMinimumHeight(QFontMetrics(font()).height() + 12);
    QFont strong = scaled(header->font(), 0.92);
    strong.setWeight(QFont::DemiBold);
    header->setFont(strong);
}

void DriftTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DriftTable::fitColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &DriftTable::fitColumns);
    fitColumns();
}

int DriftTable::titleWidth(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return QFontMetrics(horizontalHeader()->font()).horizontalAdvance(title + QStringLiteral(" ↓"))
        + 20;
}

int DriftTable::wordsWidth(int column) const
{
    const QFontMetrics cells(font());
    int widest = titleWidth(column);
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
    m_fitted = viewport()->width();
    if (!m_flexible) {
        int used = 0; // What does not fit beside the others is not shown.
        for (int column = 0; column < model()->columnCount(); ++column) {
            used += wordsWidth(column);
            header->setSectionHidden(column, column > 0 && used > m_fitted);
            header->resizeSection(column, wordsWidth(column));
        }
        return;
    }
    int others = qMax(leastLast, titleWidth(model()->columnCount() - 1));
    for (int column = 0; column + 1 < model()->columnCount(); ++column) {
        if (column == m_flexible)
            continue;
        header->resizeSection(column, wordsWidth(column));
        others += header->sectionSize(column);
    }
    header->resizeSection(*m_flexible,
        qMax(titleWidth(*m_flexible),
            qMin(qMax(m_flexibleWidth, viewport()->width() / 3), viewport()->width() - others)));
}

void DriftTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_fitted != viewport()->width())
        fitColumns();
}

void DriftTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace Docket
