// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/people.h"

#include <QCoreApplication>

namespace Docket {

QString personText(const QString &accountId, const QString &name)
{
    constexpr int shown = 6; ///< Enough to tell two people apart, and to find one at the site.
    if (!name.isEmpty() && name != accountId)
        return name;
    return QCoreApplication::translate("People", "unknown person (…%1)")
        .arg(accountId.right(shown));
}

} // namespace Docket
