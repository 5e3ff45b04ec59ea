// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plaintable.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>

namespace Docket {

void PlainDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect row = option.rect;
    painter->fillRect(row, option.state & QStyle::State_Selected ? theme.selectedRow : theme.base);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.divider);
    const CellLook look = lookOf(index, theme);
    QFont font = option.font;
    font.setWeight(look.weight);
    painter->setFont(font);
    painter->setPen(look.colour);
    const QRect text = row.adjusted(10, 0, -6, -1);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(look.words, look.cut, text.width()));
}

PlainTable::PlainTable(PlainDelegate *delegate, QWidget *parent)
    : QTableView(parent)
{
    delegate->setParent(this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    measure();
}

void PlainTable::measure()
{
    const int line = QFontMetrics(font()).height();
    verticalHeader()->setDefaultSectionSize(line + 14);
    horizontalHeader()->setMinimumHeight(line + 12);
    QFont strong = scaled(font(), 0.92);
    strong.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(strong);
}

int PlainTable::titleWidth(const QString &title) const
{
    return QFontMetrics(horizontalHeader()->font()).horizontalAdvance(title + QStringLiteral(" ↓"))
        + 18;
}

QModelIndex PlainTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    const bool ends = action == MoveHome || action == MoveEnd;
    if (!ends || rows == 0)
        return QTableView::moveCursor(action, modifiers);
    return model()->index(action == MoveHome ? 0 : rows - 1, qMax(0, currentIndex().column()));
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    const QModelIndex now = currentIndex();
    const int row = now.isValid() ? visualRect(now).center().y() : -1;
    QTableView::resizeEvent(event);
    if (model())
        fitColumns();
    // What lies below tells of it.
    if (row >= 0 && event->oldSize().height() > row
        && viewport()->height() < event->oldSize().height())
        scrollTo(now);
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    measure();
    if (model())
        fitColumns();
}

} // namespace Docket
