// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/notifier.h"

#include <QDBusConnection>
#include <QHash>

namespace Docket {

/**
 * Messages through the desktop's own service (org.freedesktop.Notifications on the session bus, specification 1.2), which needs no
 * icon in the tray and tells of clicks. Strangers' words are escaped where the service says that it reads markup, and stay as they
 * are where it does not. A notifier outlives the windows that use it.
 */
class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(
        QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    [[nodiscard]] bool show(const Notification &notification) override;
    void withdraw(const QString &cause) override;
    void setBadge(int count) override;

private slots:
    void act(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void forget(uint id, uint reason);

private:
    void askCapabilities();
    void send(const Notification &notification);
    [[nodiscard]] bool isServed() const;

    struct Shown
    {
        QString cause, proposalId;
    };
    QDBusConnection m_bus;
    enum class Markup { Unknown, Read, Plain };
    Markup m_markup = Markup::Unknown;
    QList<Notification> m_early; ///< Until the service has said what it reads.
    QHash<uint, Shown> m_shown; ///< By the service's number.
    QHash<QString, uint> m_byCause;
    QHash<QString, int>
        m_turns; ///< How often a cause was settled: what was sent before then is late.
};

} // namespace Docket
