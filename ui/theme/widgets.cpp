// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/widgets.h"

#include "ui/language/language.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &words)
{
    return Qt::mightBeRichText(words)
        ? QStringLiteral("<span style=\"white-space: pre-wrap\">%1</span>")
              .arg(words.toHtmlEscaped())
        : words;
}

RoleLabel::RoleLabel(Role role, QWidget *parent, double factor)
    : QLabel(parent)
    , m_role(role)
    , m_factor(factor)
{
    setFont(scaled(font(), factor));
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // Whatever the widget around it says.
    updateColour();
}

void RoleLabel::setRole(Role role)
{
    m_role = role;
    updateColour();
}

void RoleLabel::setBold(bool bold)
{
    QFont changed = font();
    changed.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    setFont(changed);
}

void RoleLabel::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void RoleLabel::setFullText(const QString &text)
{
    m_full = text;
    if (m_elide == Qt::ElideNone)
        setText(text);
    else
        updateElision();
}

QSize RoleLabel::minimumSizeHint() const
{
    return m_elide == Qt::ElideNone ? QLabel::minimumSizeHint()
                                    : QSize(20, QLabel::sizeHint().height());
}

void RoleLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColour();
}

void RoleLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateElision();
}

void RoleLabel::updateColour()
{
    const Theme &theme = Theme::current();
    const QColor colour = [&] {
        switch (m_role) {
        case Role::Text:
            return theme.text;
        case Role::Secondary:
            return theme.secondary;
        case Role::Error:
            return theme.error;
        case Role::Warning:
            return theme.warning;
        case Role::Success:
            return theme.success;
        case Role::Link:
            return theme.focus;
        }
        return theme.text;
    }();
    // Only this role is ours: the rest, and the news of a change, come from the application's
    // palette.
    if (m_colour == colour)
        return;
    m_colour = colour;
    QPalette changed;
    changed.setColor(QPalette::WindowText, colour);
    setPalette(changed);
}

void RoleLabel::updateElision()
{
    if (m_elide == Qt::ElideNone)
        return; // It shows what it was given.
    const QString shown = fontMetrics().elidedText(m_full, m_elide, width());
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_full ? QString() : plainToolTip(m_full));
    setAccessibleName(m_full);
}

Divider::Divider(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).divider);
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(12, 10, 12, 11);
    m_body->setSpacing(5);
    if (title.isEmpty())
        return;
    auto *heading = new RoleLabel(RoleLabel::Role::Secondary, this, 0.92);
    heading->setText(title);
    heading->setBold(true);
    m_body->addWidget(heading);
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.divider);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor frame = colour;
    frame.setAlphaF(0.45F);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colour);
    painter.setFont(scaled(painter.font(), 0.82));
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

namespace {

class Segment : public QPushButton
{
public:
    Segment(const QString &text, bool first, bool last, QWidget *parent)
        : QPushButton(text, parent)
        , m_first(first)
        , m_last(last)
    {
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus); // Until it is the chosen one.
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 24, qMax(26, fontMetrics().height() + 9)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        box.adjust(m_first ? 0 : -8, 0, m_last ? 0 : 8, 0);
        painter.setPen(isChecked() ? theme.selection : theme.border);
        painter.setBrush(isChecked() ? theme.selection : underMouse() ? theme.header : theme.base);
        painter.drawRoundedRect(box, 4, 4);
        if (!m_first && !isChecked())
            painter.fillRect(0, 1, 1, height() - 2, theme.border);
        painter.setPen(isChecked() ? theme.selectionText : theme.text);
        QFont shown = font();
        shown.setWeight(QFont::Medium);
        painter.setFont(shown);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(
                QPen(isChecked() ? theme.selectionText : theme.focus, isChecked() ? 1 : 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
        }
    }

private:
    bool m_first;
    bool m_last;
};

} // namespace

Segments::Segments(const QStringList &texts, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *button = new Segment(texts.at(i), i == 0, i == texts.size() - 1, this);
        button->setAccessibleName(u"%1: %2"_s.arg(accessibleName, texts.at(i)));
        m_group->addButton(button, int(i));
        row->addWidget(button);
    }
    setAccessibleName(accessibleName);
    // Tab goes to the chosen one, also when a command chose it; the arrow keys choose.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool chosen) {
        m_group->button(id)->setFocusPolicy(chosen ? Qt::TabFocus : Qt::NoFocus);
    });
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (auto *button = m_group->button(index))
        button->setChecked(true);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 6};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).focus);
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new RoleLabel(RoleLabel::Role::Secondary, this))
    , m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    column->addWidget(m_icon);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->setAutoDefault(true); // Enter does it, as in a dialog.
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setContent(
    const QString &iconName, const QString &sentence, const QString &actionText)
{
    m_iconName = iconName;
    m_text->setText(sentence);
    m_button->setText(actionText);
    m_button->setAccessibleName(actionText);
    m_button->setVisible(!actionText.isEmpty());
    drawIcon();
}

QString EmptyState::sentence() const
{
    return m_text->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    const Theme &theme = Theme::current();
    m_icon->setPixmap(iconPixmap(m_iconName, theme.border, QSize(48, 48), devicePixelRatioF()));
}

} // namespace Docket
