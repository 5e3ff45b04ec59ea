// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heartbeat.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <cxxabi.h>
#include <execinfo.h>
#include <memory>

namespace Docket::Test {

using namespace std::chrono_literals;

namespace {

// Written by the signal on the watched thread, read by it too.
std::array<void *, 64> frames;
std::atomic<int> frameCount = 0;

void noteStack(int)
{
    frameCount = backtrace(frames.data(), int(frames.size()));
}

/** "program(_ZN6Docket3fooEv+0x1a) [0x…]" as a reader wants it. */
QString readable(const char *symbol)
{
    const QString text = QString::fromLocal8Bit(symbol);
    const qsizetype open = text.indexOf(u'('), plus = text.indexOf(u'+', open);
    if (open < 0 || plus <= open + 1)
        return text.section(u'/', -1);
    const QByteArray mangled = text.mid(open + 1, plus - open - 1).toLocal8Bit();
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> name(
        abi::__cxa_demangle(mangled.constData(), nullptr, nullptr, &status), &std::free);
    return status == 0 ? QString::fromLocal8Bit(name.get()) : QString::fromLocal8Bit(mangled);
}

} // namespace

Heartbeat::Heartbeat(double patience)
    : m_patience(patience)
    , m_watched(pthread_self())
{
    (void)backtrace(frames.data(), 1); // Loads what it needs now, not within the signal.
    std::signal(SIGUSR2, noteStack);
    m_thread = std::jthread([this](const std::stop_token &stop) { watch(stop); });
}

Heartbeat::~Heartbeat()
{
    m_thread.request_stop();
    m_thread.join();
    std::signal(SIGUSR2, SIG_DFL);
}

double Heartbeat::worked() const
{
    clockid_t clock{};
    timespec time{};
    if (pthread_getcpuclockid(m_watched, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void Heartbeat::watch(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        m_asked = Time::now();
        const double before = worked();
        m_isAsked = true;
        QMetaObject::invokeMethod(&m_context, [this] { m_isAsked = false; }, Qt::QueuedConnection);
        bool noted = false;
        while (m_isAsked && !stop.stop_requested()) {
            std::this_thread::sleep_for(500us);
            const double waited =
                std::chrono::duration<double, std::milli>(Time::now() - m_asked).count();
            if (waited > m_longest)
                m_longest = waited;
            if (const double work = worked() - before; work > m_mostWork)
                m_mostWork = work;
            if (waited > m_patience && !noted)
                noted = pthread_kill(m_watched, SIGUSR2) == 0;
        }
        std::this_thread::sleep_for(500us);
    }
}

QStringList Heartbeat::takeStack()
{
    const int count = frameCount.exchange(0);
    const std::unique_ptr<char *, decltype(&std::free)> symbols(
        backtrace_symbols(frames.data(), count), &std::free);
    QStringList stack;
    for (int i = 2; i < count; ++i) // Without the signal's own two.
        stack << readable(symbols.get()[i]);
    return stack;
}

} // namespace Docket::Test
