// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/valuestrip.h"

#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QKeyEvent>
#include <QPainter>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxPadding = 12; ///< Of a value's ground around it, both sides.
constexpr int lineGap = 3;

QString named(const QString &value)
{
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace

ValueStrip::ValueStrip(const ValueChange &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_value(value)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("%1 becomes %2").arg(value.oldValue, value.newValue));
    setToolTip(plainToolTip(value.oldValue + u" → "_s + value.newValue));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ValueStrip::lineHeight() const
{
    return fontMetrics().height() + 6;
}

int ValueStrip::arrowWidth() const
{
    return fontMetrics().horizontalAdvance(u"→"_s) + boxPadding;
}

bool ValueStrip::fitsOneLine(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    return metrics.horizontalAdvance(named(m_value.oldValue))
        + metrics.horizontalAdvance(named(m_value.newValue)) + 2 * boxPadding + arrowWidth()
        <= width;
}

QSize ValueStrip::sizeHint() const
{
    return {120, lineHeight()};
}

int ValueStrip::heightForWidth(int width) const
{
    return fitsOneLine(width) ? lineHeight() : 2 * lineHeight() + lineGap;
}

std::pair<QString, QString> ValueStrip::shownAt(int width) const
{
    const auto cut = [&](const QString &value, int room) {
        return fontMetrics().elidedText(named(value), Qt::ElideMiddle, room - boxPadding);
    };
    if (fitsOneLine(width))
        return {named(m_value.oldValue), named(m_value.newValue)};
    return {cut(m_value.oldValue, width), cut(m_value.newValue, width - arrowWidth())};
}

void ValueStrip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    emit pointed(true);
}

void ValueStrip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    emit pointed(hasFocus());
}

void ValueStrip::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit pointed(true);
}

void ValueStrip::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    emit pointed(false);
}

void ValueStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ValueStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
    const QFontMetrics metrics = fontMetrics();
    const auto box = [&](QPoint at, const QString &shown, const ChangeTint &tint) {
        const QRect rect(at, QSize(metrics.horizontalAdvance(shown) + boxPadding, lineHeight()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.word);
        painter.drawRoundedRect(rect, 3, 3);
        painter.setPen(theme.text);
        painter.drawText(rect, Qt::AlignCenter, shown);
        return rect;
    };
    const auto [was, is] = shownAt(width());
    const bool oneLine = fitsOneLine(width());
    const QRect old = box({0, 0}, was, theme.removed);
    const int half = metrics.horizontalAdvance(was) / 2;
    painter.fillRect(
        QRect(old.center().x() - half, old.center().y() + 1, 2 * half + 1, 1), theme.removed.mark);
    const QPoint below(0, lineHeight() + lineGap);
    const QPoint arrow = oneLine ? QPoint(old.right() + 1, 0) : below;
    painter.setPen(theme.secondary);
    painter.drawText(QRect(arrow, QSize(arrowWidth(), lineHeight())), Qt::AlignCenter, u"→"_s);
    const QRect added = box(arrow + QPoint(arrowWidth(), 0), is, theme.added);
    painter.fillRect(
        QRect(added.left() + 2, added.bottom() - 1, added.width() - 4, 2), theme.added.mark);
}

} // namespace Docket
