// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace Docket {

/** Space and a click on the words tick a row of the view's first column, not only one on its box. Call it once. */
void tickByRow(QAbstractItemView &view);

} // namespace Docket
