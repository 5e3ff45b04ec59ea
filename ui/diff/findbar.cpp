// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/findbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace Docket {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(new RoleLabel(RoleLabel::Role::Secondary, this))
{
    setObjectName(u"diffFindBar"_s);
    setAccessibleName(tr("Find in the changes"));
    m_field->setObjectName(u"diffFindEdit"_s);
    m_field->setAccessibleName(tr("Find in the changes"));
    m_field->setPlaceholderText(tr("Find in both sides"));
    m_field->setMaximumWidth(320);
    m_field->installEventFilter(this);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(9999).arg(9999)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    m_previous = addButton(u"go-up"_s, tr("Previous hit"));
    m_next = addButton(u"go-down"_s, tr("Next hit"));
    row->addWidget(m_count);
    row->addStretch(1);
    QToolButton *close = addButton(u"close"_s, tr("Close the search"));
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepWanted(+1); });
    connect(close, &QToolButton::clicked, this, &FindBar::left);
    hide();
}

QToolButton *FindBar::addButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(28, 26);
    layout()->addWidget(button);
    return button;
}

void FindBar::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::setCount(const QString &text, bool found)
{
    const bool none = !found && !m_field->text().isEmpty();
    m_count->setRole(none ? RoleLabel::Role::Error : RoleLabel::Role::Secondary);
    m_count->setText(text);
    m_field->setAccessibleDescription(text);
    m_previous->setEnabled(found);
    m_next->setEnabled(found);
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, 0, width(), 1), theme.divider);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit stepWanted(key->modifiers() & Qt::ShiftModifier ? -1 : +1);
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace Docket
