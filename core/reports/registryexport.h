// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registryhealth.h"

#include <functional>

namespace Docket {

/** The registry as CSV for a spreadsheet, a header line first. `words` says what is wrong with a line, `nameOf` a person's name. */
[[nodiscard]] QByteArray registryCsv(const QList<LineHealth> &lines, const RegistrySeen &seen,
    const std::function<QString(const QString &)> &nameOf,
    const std::function<QString(const LineHealth &)> &words);

} // namespace Docket
