// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/announce.h"

#include <QAccessible>
#include <QWidget>

namespace Docket {

void announce(QWidget *widget, const QString &sentence, Politeness politeness)
{
    if (!widget->isVisible() || sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(widget, sentence);
    event.setPoliteness(politeness == Politeness::Assertive
            ? QAccessible::AnnouncementPoliteness::Assertive
            : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace Docket
