// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/docketstyle.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <cmath>
#include <tuple>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double cornerRadius = 4;

/** Where a combo box writes its choice: all but the arrow. */
QRect choiceRect(const QRect &box)
{
    return box.adjusted(9, 0, -22, 0);
}

void roundBox(QPainter *painter, const QRect &rect, const QColor &fill, const QPen &frame)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = frame.widthF() / 2;
    painter->drawRoundedRect(
        QRectF(rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter->restore();
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    return QColor::fromRgbF(float(one.redF() * (1 - share) + other.redF() * share),
        float(one.greenF() * (1 - share) + other.greenF() * share),
        float(one.blueF() * (1 - share) + other.blueF() * share));
}

bool isFlat(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::Flat);
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & QStyle::State_Sunken;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    if (widget && widget->property("primary").toBool() && enabled) {
        QColor fill = theme.selection;
        if (down || hover)
            fill = mixed(fill, Qt::black, down ? 0.2 : 0.1);
        roundBox(painter, option->rect, fill, Qt::NoPen);
    } else if (!isFlat(option) || hover || down) {
        QColor fill = enabled ? theme.base : theme.window;
        if (down || hover)
            fill = mixed(fill, theme.text, down ? 0.14 : 0.06);
        QPen frame =
            isFlat(option) ? QPen(Qt::NoPen) : QPen(enabled ? theme.border : theme.divider);
        if (!enabled && theme.highContrast && !isFlat(option))
            frame = QPen(theme.disabled, 1, Qt::DashLine);
        roundBox(painter, option->rect, fill, frame);
    }
    if ((option->state & QStyle::State_HasFocus)
        && (option->state & QStyle::State_KeyboardFocusChange)) {
        const bool primary = widget && widget->property("primary").toBool() && enabled;
        if (primary) // On its own ground only a ring of the other colour is seen.
            roundBox(
                painter, option->rect.adjusted(3, 3, -3, -3), {}, QPen(theme.selectionText, 2));
        else
            roundBox(painter, option->rect, {}, QPen(theme.focus, 2));
    }
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const bool some = option->state & QStyle::State_NoChange; // Of those below it.
    const bool on = some || (option->state & QStyle::State_On);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool inSelection = option->state & QStyle::State_Selected; // Of a list: its row.
    roundBox(painter, option->rect, on ? theme.selection : theme.base,
        QPen(inSelection ? theme.selectionText
                : on     ? theme.selection
                : focus  ? theme.focus
                         : theme.border,
            focus ? 2 : 1));
    if (!on)
        return;
    const QRectF box(option->rect);
    QPainterPath tick;
    if (some) {
        tick.moveTo(box.left() + box.width() * 0.25, box.center().y());
        tick.lineTo(box.left() + box.width() * 0.75, box.center().y());
    } else {
        tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.54);
        tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
        tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.30);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(tick);
    painter->restore();
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const bool on = option->state & QStyle::State_On;
    const bool focus = option->state & QStyle::State_HasFocus;
    const double wide = focus ? 2 : 1;
    const QRectF box = QRectF(option->rect).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? theme.selection : focus ? theme.focus : theme.border, wide));
    painter->setBrush(on ? theme.selection : theme.base);
    painter->drawEllipse(box);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selectionText);
        painter->drawEllipse(box.center(), box.width() / 5, box.height() / 5);
    }
    painter->restore();
}

void drawToolPanel(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const bool on = option->state & QStyle::State_On;
    const bool hover =
        (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const bool down = option->state & QStyle::State_Sunken;
    QColor fill = on ? theme.base : theme.window;
    if (hover || down)
        fill = mixed(fill, theme.text, down ? 0.14 : 0.06);
    roundBox(painter, option->rect, fill, theme.divider);
    if (on) {
        painter->save();
        QPainterPath clip;
        clip.addRoundedRect(QRectF(option->rect), cornerRadius, cornerRadius);
        painter->setClipPath(clip);
        const QRect line(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2);
        painter->fillRect(line, theme.focus);
        painter->restore();
    }
    if (option->state & QStyle::State_HasFocus)
        roundBox(painter, option->rect, {}, QPen(theme.focus, 2));
}

/** An open arrow around `middle`, half as high as it is wide; `half` of that width below zero points it upwards. */
void drawArrow(QPainter *painter, const QPointF &middle, double half, const QColor &colour)
{
    const double reach = std::abs(half);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5));
    painter->drawPolyline(QPolygonF{middle + QPointF(-reach, -half / 2),
        middle + QPointF(0, half / 2), middle + QPointF(reach, -half / 2)});
    painter->restore();
}

void drawSpinBox(
    const QStyleOptionSpinBox *spin, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    const Theme &theme = Theme::of(spin->palette);
    const bool enabled = spin->state & QStyle::State_Enabled;
    const bool focus = spin->state & QStyle::State_HasFocus;
    roundBox(
        painter, spin->rect, theme.base, QPen(focus ? theme.focus : theme.border, focus ? 2 : 1));
    for (const auto &[part, can, half] :
        {std::tuple(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, -3.0),
            std::tuple(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 3.0)}) {
        const QRectF place = style->subControlRect(QStyle::CC_SpinBox, spin, part, widget);
        const bool steps = enabled && spin->stepEnabled.testFlag(can);
        drawArrow(painter, place.center(), half, steps ? theme.secondary : theme.disabled);
    }
}

void drawScrollBar(
    const QStyleOptionSlider *slider, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    const Theme &theme = Theme::of(slider->palette);
    painter->fillRect(slider->rect, theme.window);
    QRect thumb =
        style->subControlRect(QStyle::CC_ScrollBar, slider, QStyle::SC_ScrollBarSlider, widget);
    thumb.adjust(3, 3, -3, -3);
    if (slider->maximum <= slider->minimum)
        return;
    const bool hot = slider->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(hot ? theme.secondary : theme.border);
    painter->drawRoundedRect(thumb, 3, 3);
    painter->restore();
}

/** What opens a branch of a tree, in the colour of its words. */
void drawBranch(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    painter->save();
    painter->translate(QRectF(option->rect).center());
    if (!(option->state & QStyle::State_Open))
        painter->rotate(-90);
    drawArrow(painter, {0, 0}, 3.5,
        option->palette.color(
            option->state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->restore();
}

} // namespace

DocketStyle::DocketStyle()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{
    setObjectName(u"docket"_s);
}

void DocketStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolPanel(option, painter);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, theme.base);
            return;
        }
        const bool focus = option->state & State_HasFocus;
        roundBox(painter, option->rect, theme.base,
            QPen(focus ? theme.focus : theme.border, focus ? 2 : 1));
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_FrameFocusRect:
        if (qstyleoption_cast<const QStyleOptionFocusRect *>(option)
            && !qobject_cast<const QWidget *>(widget))
            return;
        if (widget && (widget->inherits("QPushButton") || widget->inherits("QToolButton")))
            return;
        roundBox(painter, option->rect, {}, QPen(theme.focus, 2));
        return;
    case PE_Frame: {
        // Where something is typed the frame says so; around a list it only divides.
        const bool typed = widget && widget->inherits("QPlainTextEdit");
        const bool focus = typed && (option->state & State_HasFocus);
        painter->save();
        painter->setPen(focus ? theme.focus : typed ? theme.border : theme.divider);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
        return;
    }
    case PE_IndicatorBranch:
        drawBranch(option, painter);
        return;
    case PE_IndicatorArrowDown:
        drawArrow(painter, QRectF(option->rect).center(), 3, theme.secondary);
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DocketStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    if (element == CE_Splitter) {
        const bool across = option->state & State_Horizontal;
        const QPoint middle = option->rect.center();
        painter->fillRect(option->rect, theme.window);
        painter->fillRect(across ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                 : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
            theme.divider);
        return;
    }
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && widget && widget->property("primary").toBool()
            && (option->state & State_Enabled)) {
            QStyleOptionButton filled(*button);
            filled.palette.setColor(QPalette::ButtonText, theme.selectionText);
            QProxyStyle::drawControl(element, &filled, painter, widget);
            return;
        }
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && !combo->editable) {
            const QRect text = choiceRect(option->rect);
            drawItemText(painter, text, Qt::AlignVCenter | Qt::AlignLeft, option->palette,
                option->state & State_Enabled,
                option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width()),
                QPalette::ButtonText);
            return;
        }
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, theme.header);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme.divider);
        return;
    }
    if (element == CE_MenuItem && (option->state & State_Selected)
        && (option->state & State_Enabled)) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && !item->icon.isNull()) { // Fusion asks for the usual icon, on any ground.
            const int side = pixelMetric(PM_SmallIconSize, option, widget);
            QStyleOptionMenuItem chosen(*item);
            chosen.icon = QIcon(item->icon.pixmap(
                QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
            QProxyStyle::drawControl(element, &chosen, painter, widget);
            return;
        }
    }
    if (element == CE_MenuBarEmptyArea || element == CE_MenuBarItem) {
        painter->fillRect(option->rect, theme.window);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (element == CE_MenuBarEmptyArea || !item)
            return;
        if (option->state & (State_Selected | State_Sunken))
            roundBox(painter, option->rect.adjusted(0, 1, 0, -1), theme.selectedRow, Qt::NoPen);
        drawItemText(painter, option->rect,
            Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, option->palette,
            option->state & State_Enabled, item->text, QPalette::WindowText);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DocketStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(slider, painter, this, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo) { // A date with its calendar comes as an editable one.
            const bool hover = option->state & State_MouseOver;
            const bool focus = option->state & State_HasFocus;
            QColor fill = theme.base;
            if (hover && !combo->editable)
                fill = mixed(fill, theme.text, 0.05);
            roundBox(painter, option->rect, fill,
                QPen(focus ? theme.focus : theme.border, focus ? 2 : 1));
            const QPointF middle(option->rect.right() - 11, option->rect.center().y() + 0.5);
            drawArrow(painter, middle, 4, theme.secondary);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(spin, painter, this, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int DocketStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin:
        return 10;
    case PM_ScrollBarExtent:
        return 14;
    case PM_SplitterWidth:
        return 5;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
        return 4;
    case PM_FocusFrameHMargin:
        return 9; // Entries of lists begin where the titles of their columns do.
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect DocketStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -4, 0) : rect;
}

QRect DocketStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && combo && !combo->editable)
        return choiceRect(option->rect);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon DocketStyle::standardIcon(
    StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) { // Fusion's own have one colour for every theme.
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_DialogCloseButton:
        return icon(u"close"_s);
    case SP_LineEditClearButton:
        return icon(u"edit-clear"_s);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

int DocketStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returnData) const
{
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // The words say it; no other button has one.
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize DocketStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit)
        result.setHeight(qMax(result.height(), 28));
    if (type == CT_PushButton || type == CT_ComboBox)
        result.rwidth() += 14;
    if (type == CT_ItemViewItem)
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 11));
    if (type == CT_MenuBarItem)
        result += QSize(2, 4);
    return result;
}

} // namespace Docket
