// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenpane.h"

#include <QApplication>

namespace Docket {

void ScreenPane::handOver(const QWidget *form)
{
    m_typedIn = QApplication::focusWidget();
    m_given.clear();
    if (!m_typedIn || !form->isAncestorOf(m_typedIn))
        return;
    focusMain();
    m_given = QApplication::focusWidget();
}

void ScreenPane::takeBack()
{
    if (m_typedIn && m_given && m_given->hasFocus())
        m_typedIn->setFocus(Qt::OtherFocusReason);
}

} // namespace Docket
