// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/mentions.h"

namespace Docket {

QStringList mentionedAccounts(const QByteArray &body)
{
    static constexpr QByteArrayView opening = "ri:account-id=";
    QStringList ids;
    for (qsizetype at = body.indexOf(opening); at >= 0; at = body.indexOf(opening, at)) {
        at += opening.size();
        const char quote = at < body.size() ? body.at(at) : ' ';
        const qsizetype end = body.indexOf(quote, at + 1);
        if ((quote != '"' && quote != '\'') || end < 0)
            continue;
        const QString id = QString::fromUtf8(body.sliced(at + 1, end - at - 1));
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace Docket
