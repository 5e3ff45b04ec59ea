// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csv.h"

namespace Docket {

using namespace Qt::StringLiterals;

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (!cell.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(cell.at(0)))
            cell.prepend(u'\'');
        quoted.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    }
    return (quoted.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace Docket
