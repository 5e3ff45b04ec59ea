// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Docket {

/** A work item that is to be made, as a person approved it. */
struct NewItem
{
    QString project; ///< Key.
    QString type; ///< "Bug".
    QString summary; ///< One line, at most 255 characters.
    QStringList components; ///< By name.
    QString assigneeId; ///< Account id; empty: as the project decides.
    QStringList labels; ///< Without blanks.
    QByteArray description; ///< Storage-format markup.
    friend bool operator==(const NewItem &, const NewItem &) = default;
};

} // namespace Docket
