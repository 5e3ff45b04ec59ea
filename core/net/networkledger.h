// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/networkuse.h"

#include <QList>
#include <QMap>

namespace Docket {

/** The account of what went where and why, for "Docket talks only to the hosts you named". */
class NetworkLedger
{
public:
    void record(const NetworkUse &use);
    /** One row a host and purpose, sorted by both. */
    [[nodiscard]] QList<NetworkUse> rows() const { return m_rows.values(); }
    /** The rows, and begins anew. */
    [[nodiscard]] QList<NetworkUse> take();

private:
    QMap<std::pair<QString, QString>, NetworkUse> m_rows;
};

} // namespace Docket
