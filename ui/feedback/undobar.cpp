// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/undobar.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The words that undo, as a link with its key. */
class UndoLink : public QPushButton
{
public:
    explicit UndoLink(QWidget *parent)
        : QPushButton(parent)
    {
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        return {QFontMetrics(strong).horizontalAdvance(text()) + 8, fontMetrics().height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        strong.setUnderline(underMouse() || hasFocus());
        painter.setFont(strong);
        painter.setPen(Theme::of(palette()).focus);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new RoleLabel(RoleLabel::Role::Text, this))
    , m_button(new UndoLink(this))
{
    setObjectName(u"undoBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 1, 6, 1);
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::activated);
    hide();
}

void UndoBar::setText(const QString &text, const QString &actionText)
{
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setAccessibleName(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).infoFill);
    painter.drawRoundedRect(rect(), 3, 3);
}

} // namespace Docket
