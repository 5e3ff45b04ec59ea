// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/messagebar.h"

#include "ui/feedback/announce.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

InlineBar::InlineBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new RoleLabel(RoleLabel::Role::Text, this))
    , m_parts(new FlowLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->setSpacing(9);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(28 * fontMetrics().averageCharWidth());
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(m_parts, 1);
    m_parts->addStretching(m_text);
}

void InlineBar::setMessage(Kind kind, const QString &text, const QStringList &actions)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    drawIcon();
    update();
    if (actions == m_actions)
        return;
    m_actions = actions;
    while (QLayoutItem *item = m_parts->takeAt(1)) {
        item->widget()->hide(); // Its deletion may be a while off.
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < actions.size(); ++i) {
        // An "&" in it is one to read, no mark for a key.
        auto *button = new QPushButton(QString(actions.at(i)).replace(u'&', u"&&"_s), this);
        button->setAccessibleName(actions.at(i));
        button->setAutoDefault(true);
        m_parts->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit actionChosen(i); });
    }
}

QString InlineBar::text() const
{
    return m_text->text();
}

void InlineBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const auto [fill, mark] = [&]() -> std::pair<QColor, QColor> {
        switch (m_kind) {
        case Kind::Info:
            return {theme.infoFill, theme.focus};
        case Kind::Success:
            return {theme.successFill, theme.success};
        case Kind::Warning:
            return {theme.warningFill, theme.warning};
        case Kind::Error:
            return {theme.errorFill, theme.error};
        }
        return {theme.infoFill, theme.focus};
    }();
    QPainter painter(this);
    painter.fillRect(rect(), fill);
    painter.fillRect(QRect(0, 0, 3, height()), mark);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.divider);
}

void InlineBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void InlineBar::drawIcon()
{
    const Theme &theme = Theme::current();
    const auto [name, colour] = [&]() -> std::pair<QString, QColor> {
        switch (m_kind) {
        case Kind::Info:
            return {u"dialog-information"_s, theme.focus};
        case Kind::Success:
            return {u"done"_s, theme.success};
        case Kind::Warning:
            return {u"dialog-warning"_s, theme.warning};
        case Kind::Error:
            return {u"dialog-error"_s, theme.error};
        }
        return {u"dialog-information"_s, theme.focus};
    }();
    m_icon->setPixmap(iconPixmap(name, colour, QSize(18, 18), devicePixelRatioF()));
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"messageBar"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void MessageBar::setMessage(
    const QString &cause, InlineBar::Kind kind, const QString &text, const QStringList &actions)
{
    InlineBar *&bar = m_bars[cause];
    const bool isNew = !bar; // A countdown in it is not said again each second.
    if (!bar) {
        bar = new InlineBar(this);
        m_column->addWidget(bar);
        connect(bar, &InlineBar::actionChosen, this,
            [this, cause](int index) { emit actionChosen(cause, index); });
    }
    bar->setMessage(kind, text, actions);
    if (isNew)
        announce(window(), text,
            kind == InlineBar::Kind::Error ? Politeness::Assertive : Politeness::Polite);
}

void MessageBar::clear(const QString &cause)
{
    if (InlineBar *bar = m_bars.take(cause)) {
        const bool hadKeys = bar->isAncestorOf(window()->focusWidget());
        bar->hide();
        bar->deleteLater();
        if (hadKeys)
            emit keysFreed();
    }
}

} // namespace Docket
