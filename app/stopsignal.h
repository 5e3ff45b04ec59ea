// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Docket {

/** Tells the event loop that SIGINT or SIGTERM asked the program to stop. At most one at a time; main thread. */
class StopSignal : public QObject
{
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override;
    [[nodiscard]] bool isAsked() const { return m_asked; }

signals:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_asked = false;
};

} // namespace Docket
