// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Docket::Test {

/**
 * Every text of the visible widgets in `root` that does not fit: a label that is cut or needs another line, a button, tab, column
 * title, choice of a combo box, entry of a list or placeholder that is wider than its place, anything that leaves the box it stands
 * in, a menu bar with an overflow button, and a scroll bar that goes sideways. One line each, with what it is and by how much;
 * empty when all fits. Strangers' words (in RoleLabels that elide and tell all of it in the tool tip, in tables and trees) may be
 * cut; a place that scrolls down by design may hide what is below. What is given as `sideways` (object names) may scroll sideways.
 */
[[nodiscard]] QStringList clippedTexts(const QWidget *root, const QStringList &sideways = {});

} // namespace Docket::Test
