// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ticking.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyledItemDelegate>

namespace Docket {

namespace {

class TickDelegate final : public QStyledItemDelegate
{
public:
    explicit TickDelegate(QAbstractItemView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
        view.installEventFilter(this);
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
        const QModelIndex &index) override
    {
        const bool key = event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        const bool click = event->type() == QEvent::MouseButtonRelease
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        return (key || click) && toggle(model, index);
    }

private:
    static bool toggle(QAbstractItemModel *model, const QModelIndex &index)
    {
        if (!index.isValid() || !(index.flags() & Qt::ItemIsUserCheckable))
            return false;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

    QAbstractItemView &m_view;
};

} // namespace

void tickByRow(QAbstractItemView &view)
{
    view.setItemDelegate(new TickDelegate(view));
}

} // namespace Docket
