// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/snugcombobox.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace Docket {

SnugComboBox::SnugComboBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::currentTextChanged, this, [this] { updateGeometry(); });
}

QSize SnugComboBox::sizeHint() const
{
    const QSize usual = QComboBox::sizeHint();
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize words(fontMetrics().horizontalAdvance(currentText()) + 8, usual.height());
    const QSize needed = style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this);
    return {needed.width(), usual.height()};
}

void SnugComboBox::showPopup()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view());
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + bar);
    QComboBox::showPopup();
}

void SnugComboBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace Docket
