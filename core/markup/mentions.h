// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Docket {

/** The account ids that a storage-format body names, each once, in their order; also of a body that is not well-formed. */
[[nodiscard]] QStringList mentionedAccounts(const QByteArray &body);

} // namespace Docket
