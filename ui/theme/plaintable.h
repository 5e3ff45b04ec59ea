// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QStyledItemDelegate>
#include <QTableView>

namespace Docket {

/** How one cell reads. */
struct CellLook
{
    QString words;
    QColor colour;
    QFont::Weight weight = QFont::Normal;
    Qt::TextElideMode cut = Qt::ElideRight; ///< Where there is no room for all words.
};

/** Rows with a thin line under them, each cell one line of words; how these read is the subclass's. */
class PlainDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const final;

protected:
    [[nodiscard]] virtual CellLook lookOf(const QModelIndex &index, const Theme &theme) const = 0;
};

/**
 * A table of rows that are read and chosen one at a time: without frame and grid, under a quiet heading. Home and End are its first
 * and last row, and Tab leaves it. Columns fit the width there is, as the subclass says, and again when width or letters change.
 */
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    explicit PlainTable(PlainDelegate *delegate, QWidget *parent = nullptr); ///< Takes it.
    virtual void fitColumns() = 0; ///< Also after other rows came.

protected:
    /** What a heading needs, the arrow of an order included. */
    [[nodiscard]] int titleWidth(const QString &title) const;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure(); ///< Heights, and the letters of the heading.
};

} // namespace Docket
