// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/net/networkledger.h"

#include <QObject>
#include <QTimer>

namespace Docket {

/**
 * Keeps the network ledger in the journal, so that `docket network` can tell of it later: what was exchanged is gathered and written a
 * few seconds after the first exchange, and by flush(). GUI (or main) thread.
 */
class NetworkRecorder : public QObject
{
    Q_OBJECT

public:
    /** Neither is owned. */
    NetworkRecorder(Journal &journal, const Clock &clock);

    void record(const NetworkUse &use);
    /** Writes what is not yet written; to be awaited before the journal goes. */
    QCoro::Task<void> flush();

private:
    Journal &m_journal;
    const Clock &m_clock;
    NetworkLedger m_unkept;
    QTimer m_timer;
};

} // namespace Docket
