// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Docket {

enum class Politeness { Polite, Assertive }; ///< Assertive: what is being read is broken off.

/** Has a screen reader say a sentence without moving the focus; does nothing while the widget is not shown. */
void announce(QWidget *widget, const QString &sentence, Politeness politeness = Politeness::Polite);

} // namespace Docket
