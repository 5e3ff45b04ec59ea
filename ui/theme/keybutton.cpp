// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/keybutton.h"

#include "ui/language/language.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>

namespace Docket {

using namespace Qt::StringLiterals;

KeyButton::KeyButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::showKeyOf(const QAction *action)
{
    const auto show = [this, action] {
        setKey(action->shortcut()
                .toString(QKeySequence::NativeText)
                .replace(u"Return"_s, tr("Enter")));
    };
    connect(action, &QAction::changed, this, show);
    show();
}

void KeyButton::setKey(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    updateGeometry();
    update();
}

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : KeyButton({}, parent)
    , m_action(action)
{
    setFocusPolicy(Qt::TabFocus);
    showKeyOf(action); // Told of a change before the words, which name it.
    connect(action, &QAction::changed, this, &ActionButton::syncWithAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    syncWithAction();
}

void KeyButton::setRoom(Room room)
{
    m_room = room;
    updateGeometry();
    update();
}

void ActionButton::syncWithAction()
{
    const QString text = withoutMnemonic(m_action->iconText());
    setText(text);
    setEnabled(m_action->isEnabled());
    setAccessibleName(text);
    const QString why = isEnabled() ? QString() : m_action->statusTip();
    setAccessibleDescription(why);
    setToolTip(!why.isEmpty() ? plainToolTip(why)
            : key().isEmpty() ? QString()
                              : plainToolTip(u"%1 (%2)"_s.arg(text, key())));
    updateGeometry();
}

QFont KeyButton::shownFont() const
{
    QFont shown = font();
    shown.setWeight(property("primary").toBool() ? QFont::DemiBold : QFont::Medium);
    return shown;
}

QSize KeyButton::sizeHint() const
{
    const Measure now{text(), m_key, shownFont(), m_room};
    if (!m_hint || m_hint->first != now)
        m_hint.emplace(now, measured());
    return m_hint->second;
}

QSize KeyButton::measured() const
{
    const QFontMetrics metrics(shownFont());
    const QFontMetrics small(scaled(font(), 0.82));
    int width = (m_room == Room::Least ? 12 : 24) + metrics.horizontalAdvance(text());
    if (m_room == Room::Ample && !m_key.isEmpty())
        width += 8 + qMax(16, small.horizontalAdvance(m_key) + 8);
    return {width, qMax(30, metrics.height() + 12)};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const Theme &theme = Theme::of(palette());
    const bool filled = property("primary").toBool() && isEnabled();
    const QColor colour = filled ? theme.selectionText : isEnabled() ? theme.text : theme.disabled;
    painter.setFont(shownFont());
    painter.setPen(colour);
    const int air = m_room == Room::Least ? 4 : 12;
    const QRect inside = rect().adjusted(air, 0, -air, 0);
    if (m_room != Room::Ample || m_key.isEmpty()) {
        painter.drawText(inside, Qt::AlignCenter, text());
        return;
    }
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, text());
    const int capWidth = qMax(16, QFontMetrics(scaled(font(), 0.82)).horizontalAdvance(m_key) + 8);
    const QRect cap(inside.right() - capWidth + 3, rect().center().y() - 8, capWidth, 18);
    painter.setFont(font());
    paintKeyCap(painter, cap, m_key,
        filled            ? theme.selectionText
            : isEnabled() ? theme.secondary
                          : theme.disabled);
}

int fitButtons(const QList<ActionButton *> &buttons, const QList<const QWidget *> &parts,
    int spacing, int room)
{
    const auto needed = [&](ActionButton::Room each) {
        int sum = 0;
        for (ActionButton *button : buttons)
            button->setRoom(each);
        for (const QWidget *part : parts)
            sum += part->sizeHint().width() + spacing;
        return sum - spacing;
    };
    using Room = ActionButton::Room;
    const int least = needed(Room::Least);
    for (const Room each : {Room::Ample, Room::Little, Room::Least}) {
        if (needed(each) <= room)
            break;
    }
    return least;
}

} // namespace Docket
