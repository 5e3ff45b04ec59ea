// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registrytableview.h"

#include "ui/registry/registrymodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Rows with a thin line under them; what is wrong with one in the colour of a warning, with a sign. */
class RegistryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? theme.selectedRow : theme.base);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.divider);
        const bool flagged = index.data(RegistryModel::FlaggedRole).toBool();
        QFont font = option.font;
        QColor colour = index.column() == RegistryModel::Where ? theme.text : theme.secondary;
        QString words = index.data().toString();
        if (index.column() == RegistryModel::Health && flagged) {
            font.setWeight(QFont::DemiBold);
            colour = theme.warning;
            words.prepend(u"! "_s);
        }
        painter->setFont(font);
        painter->setPen(colour);
        const QRect text = option.rect.adjusted(10, 0, -6, -1);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width()));
    }
};

/** What each column gets of the width, in parts. */
constexpr int shares[] = {20, 20, 12, 16, 12, 11, 11, 7, 22};
constexpr int narrow = 1150; ///< Below it the form alone says who is the backup and the manager.

} // namespace

RegistryTableView::RegistryTableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new RegistryDelegate(this));
    setAccessibleName(tr("Lines of the registry"));
    setObjectName(u"registryView"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 14);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true);
    header->setMinimumHeight(QFontMetrics(font()).height() + 12);
    header->setMinimumSectionSize(24);
    QFont strong = scaled(header->font(), 0.92);
    strong.setWeight(QFont::DemiBold);
    header->setFont(strong);
}

void RegistryTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RegistryTableView::fitColumns()
{
    QHeaderView *header = horizontalHeader();
    if (header->count() < RegistryModel::Columns)
        return;
    const bool isNarrow = viewport()->width() < narrow * fontMetrics().averageCharWidth() / 7;
    header->setSectionHidden(RegistryModel::Backup, isNarrow);
    header->setSectionHidden(RegistryModel::Manager, isNarrow);
    int parts = 0, last = 0;
    for (int column = 0; column < RegistryModel::Columns; ++column) {
        if (header->isSectionHidden(column))
            continue;
        parts += shares[column];
        last = column;
    }
    int left = viewport()->width();
    for (int column = 0; column < RegistryModel::Columns; ++column) {
        if (header->isSectionHidden(column))
            continue;
        const int words =
            QFontMetrics(header->font()).horizontalAdvance(RegistryModel::title(column));
        const int width =
            column == last ? left : qMax(words + 30, viewport()->width() * shares[column] / parts);
        header->resizeSection(column, qMax(24, width));
        left -= width;
    }
}

} // namespace Docket
