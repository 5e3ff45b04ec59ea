// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/accountbutton.h"

#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>

namespace Docket {

namespace {

constexpr int arrowRoom = 18;

}

AccountButton::AccountButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setMenu(new QMenu(this));
    setFont(scaled(font(), 0.95));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void AccountButton::setText(const QString &who)
{
    QPushButton::setText(who);
    setAccessibleName(tr("Account: %1").arg(who));
    setVisible(!who.isEmpty());
    updateGeometry();
}

QSize AccountButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + arrowRoom + 8, fontMetrics().height() + 10};
}

void AccountButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() || hasFocus() ? theme.text : theme.secondary);
    painter.drawText(
        rect().adjusted(4, 0, -arrowRoom, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    const QPointF middle(width() - arrowRoom / 2.0 - 2, height() / 2.0 + 1);
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace Docket
