// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace Docket {

/** A label that an item is to get, with the reason, as a body to review and log; `item` is its key. */
[[nodiscard]] QByteArray labelBody(
    const QString &label, const QString &item, const QString &reason);

/** The label. Errors: Invalid when there is none, or one that Jira takes for several (blanks) or not at all (over 255 characters). */
[[nodiscard]] Result<QString> labelFrom(const QByteArray &body);

} // namespace Docket
