// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkrecorder.h"

namespace Docket {

NetworkRecorder::NetworkRecorder(Journal &journal, const Clock &clock)
    : m_journal(journal)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(5));
    connect(&m_timer, &QTimer::timeout, this, [this] { flush(); });
}

void NetworkRecorder::record(const NetworkUse &use)
{
    m_unkept.record(use);
    if (!m_timer.isActive())
        m_timer.start();
}

QCoro::Task<void> NetworkRecorder::flush()
{
    const QList<NetworkUse> uses = m_unkept.take();
    if (uses.isEmpty())
        co_return;
    if (const auto kept = co_await m_journal.recordNetwork(uses, m_clock.now()); !kept) {
        for (const NetworkUse &use : uses)
            m_unkept.record(use); // Written with the next ones.
    }
}

} // namespace Docket
