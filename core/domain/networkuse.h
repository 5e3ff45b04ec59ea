// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Docket {

/** Everything Docket exchanged with one host for one purpose. */
struct NetworkUse
{
    QString host; ///< With the port when it is not the usual one.
    QString why;
    qint64 exchanges = 0;
    qint64 bytesSent = 0; ///< Bodies only.
    qint64 bytesReceived = 0; ///< Bodies only.
    QDateTime last{}; ///< Of the newest exchange; invalid where nobody asked for it.
    friend bool operator==(const NetworkUse &, const NetworkUse &) = default;
};

} // namespace Docket

Q_DECLARE_METATYPE(Docket::NetworkUse)
