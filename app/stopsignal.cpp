// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignal.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>

namespace Docket {

namespace {

std::array<int, 2> wakePipe{
    -1, -1}; // read end, write end; a signal handler can reach nothing but statics

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

StopSignal::StopSignal()
{
    if (::pipe(wakePipe.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakePipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto count = ::read(wakePipe[0], &byte, 1);
        m_asked = true;
        emit asked();
    });
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : wakePipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace Docket
