// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/networkledger.h"

#include <utility>

namespace Docket {

void NetworkLedger::record(const NetworkUse &use)
{
    NetworkUse &row = m_rows[{use.host, use.why}];
    row.host = use.host;
    row.why = use.why;
    row.exchanges += use.exchanges;
    row.bytesSent += use.bytesSent;
    row.bytesReceived += use.bytesReceived;
}

QList<NetworkUse> NetworkLedger::take()
{
    return std::exchange(m_rows, {}).values();
}

} // namespace Docket
