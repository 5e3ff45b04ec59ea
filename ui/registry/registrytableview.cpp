// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/registrytableview.h"

#include "ui/registry/registrymodel.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** What is wrong with a line in the colour of a warning, with a sign. */
class RegistryDelegate : public PlainDelegate
{
public:
    using PlainDelegate::PlainDelegate;

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex &index, const Theme &theme) const override
    {
        CellLook look{index.data().toString(),
            index.column() == RegistryModel::Where ? theme.text : theme.secondary};
        if (index.column() == RegistryModel::Health
            && index.data(RegistryModel::FlaggedRole).toBool()) {
            look.words.prepend(u"! "_s);
            look.colour = theme.warning;
            look.weight = QFont::DemiBold;
        }
        return look;
    }
};

/** What each column gets of the width, in parts. */
constexpr int shares[] = {20, 20, 12, 16, 12, 11, 11, 7, 22};
constexpr int narrow = 1150; ///< Below it the form alone says who is the backup and the manager.

} // namespace

RegistryTableView::RegistryTableView(QWidget *parent)
    : PlainTable(new RegistryDelegate, parent)
{
    setAccessibleName(tr("Lines of the registry"));
    setObjectName(u"registryView"_s);
    setSelectionMode(QAbstractItemView::ExtendedSelection); // Several are changed as one.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = horizontalHeader();
    header->setStretchLastSection(false); // The columns share what there is.
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true);
    header->setMinimumSectionSize(24);
}

QItemSelectionModel::SelectionFlags RegistryTableView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    if (!event && !m_byHand)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return PlainTable::selectionCommand(index, event);
}

void RegistryTableView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback byHand(m_byHand, true);
    PlainTable::keyPressEvent(event);
}

bool RegistryTableView::viewportEvent(QEvent *event)
{
    const QScopedValueRollback byHand(m_byHand, true);
    return PlainTable::viewportEvent(event);
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
