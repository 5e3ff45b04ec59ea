// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Docket {

/** A command's keys as people read them; of the two keys that are called Enter one. */
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

} // namespace Docket
