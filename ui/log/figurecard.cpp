// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/figurecard.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

FigureCard::FigureCard(Does does, QWidget *parent)
    : QPushButton(parent)
    , m_figure(new RoleLabel(Role::Text, this, 1.5))
    , m_caption(new RoleLabel(Role::Secondary, this, 0.95))
{
    setCheckable(does == Does::Filter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_figure->setBold(true);
    m_caption->setElided(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 11);
    column->setSpacing(2);
    for (RoleLabel *words : {m_figure, m_caption}) {
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(words);
    }
}

void FigureCard::setFigure(
    const QString &figure, Role role, const QString &caption, const QString &about)
{
    m_figure->setText(figure);
    m_figure->setRole(role);
    m_caption->setFullText(caption);
    QString name = caption;
    name[0] = name.at(0).toUpper();
    setAccessibleName(isCheckable()
            ? tr("%1, %2, filter", "what is counted, how many").arg(name, figure)
            : tr("%1, %2, to the queue", "what is counted, how many").arg(name, figure));
    const QString does =
        isCheckable() ? tr("Press: only such rows. Again: as before.") : tr("Press: to the queue.");
    const QString all = about.isEmpty() ? does : about + u' ' + does;
    setToolTip(plainToolTip(all));
    setAccessibleDescription(all);
    updateGeometry();
}

QSize FigureCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize FigureCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool pressed = isChecked() || isDown();
    const bool hovered = option.state & QStyle::State_MouseOver;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Pressed: told by the thick frame and the bar below, not by the colour alone.
    const double wide = pressed ? 2 : 1;
    painter.setPen(QPen(pressed ? theme.selection : hovered ? theme.border : theme.divider, wide));
    painter.setBrush(pressed ? theme.selectedRow : theme.base);
    const QRectF box = QRectF(rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2);
    painter.drawRoundedRect(box, 5, 5);
    if (pressed)
        painter.fillRect(QRectF(12, height() - 5, width() - 24, 3), theme.selection);
    const bool byKeys = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeys) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
    }
}

/** Enter presses it too, as it does what is chosen anywhere else. */
void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace Docket
