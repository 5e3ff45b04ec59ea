// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/titleline.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QPainter>

namespace Docket {

using namespace Qt::StringLiterals;

TitleLine::TitleLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"diffTitle"_s);
    setFont(scaled(font(), 1.15));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TitleLine::setTitle(const QString &name, const QString &rest)
{
    m_name = name;
    m_rest = rest;
    setAccessibleName(QString(name + u' ' + rest).trimmed());
    setToolTip(plainToolTip(accessibleName()));
    update();
}

QSize TitleLine::sizeHint() const
{
    return {200, fontMetrics().height() + 2};
}

void TitleLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, width());
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, name);
    const int used = metrics.horizontalAdvance(name) + 5;
    painter.setFont(font());
    painter.setPen(theme.secondary);
    const QRect rest = rect().adjusted(used, 0, 0, 0);
    if (rest.width() > 30)
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
            fontMetrics().elidedText(m_rest, Qt::ElideRight, rest.width()));
}

} // namespace Docket
