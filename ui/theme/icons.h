// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Docket {

/** The bundled icon of that name (":/icons/NAME.svg"), drawn in the palette's text colour (on
 * a selection in that of selected text) at whatever size and scale is asked. */
[[nodiscard]] QIcon icon(const QString &name);

/** The same in a fixed colour, for one use at one size. */
[[nodiscard]] QPixmap iconPixmap(
    const QString &name, const QColor &colour, QSize size, qreal scale);

} // namespace Docket
