// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
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
    friend bool operator==(const NetworkUse &, const NetworkUse &) = default;
};

/** The account of what went where and why, for "Docket talks only to the hosts you named". */
class NetworkLedger
{
public:
    void record(const NetworkUse &use);
    /** One row a host and purpose, sorted by both. */
    [[nodiscard]] QList<NetworkUse> rows() const { return m_rows.values(); }

private:
    QMap<std::pair<QString, QString>, NetworkUse> m_rows;
};

} // namespace Docket

Q_DECLARE_METATYPE(Docket::NetworkUse)
