// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifier.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject *parent)
    : Notifier(parent)
    , m_bus(std::move(bus))
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(act(uint, QString)));
    m_bus.connect(
        service, path, service, u"ActivationToken"_s, this, SLOT(takeToken(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
}

bool DesktopNotifier::isServed() const
{
    if (!m_bus.isConnected())
        return false;
    QDBusConnectionInterface *names = m_bus.interface();
    return names
        && (names->isServiceRegistered(service).value()
            || names->activatableServiceNames().value().contains(service));
}

bool DesktopNotifier::show(const Notification &notification)
{
    if (!isServed())
        return false;
    if (m_markup == Markup::Unknown) {
        m_early << notification;
        if (m_early.size() == 1)
            askCapabilities();
    } else {
        send(notification);
    }
    return true;
}

void DesktopNotifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        // A service that says nothing is taken for one that reads markup: odd letters are better than made-up links.
        m_markup = reply.isError() || reply.value().contains(u"body-markup"_s) ? Markup::Read
                                                                               : Markup::Plain;
        const QList<Notification> waiting = std::exchange(m_early, {});
        for (const Notification &notification : waiting)
            send(notification);
    });
}

void DesktopNotifier::send(const Notification &notification)
{
    const QString body =
        m_markup == Markup::Read ? notification.body.toHtmlEscaped() : notification.body;
    const QVariantMap hints{{u"desktop-entry"_s, u"docket"_s}};
    const QDBusMessage message = call(u"Notify"_s,
        {u"Docket"_s, m_byCause.value(notification.cause, 0), u"docket"_s, notification.title, body,
            QStringList{u"default"_s, tr("Show")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    const int turn = m_turns.value(notification.cause);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification, turn] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        if (turn != m_turns.value(notification.cause)) { // Settled before it was there.
            m_bus.asyncCall(call(u"CloseNotification"_s, {reply.value()}));
            return;
        }
        m_shown.insert(reply.value(), {notification.cause, notification.proposalId});
        m_byCause.insert(notification.cause, reply.value());
    });
}

void DesktopNotifier::withdraw(const QString &cause)
{
    m_early.removeIf([&](const Notification &one) { return one.cause == cause; });
    ++m_turns[cause];
    if (const uint id = m_byCause.take(cause)) {
        m_shown.remove(id);
        m_bus.asyncCall(call(u"CloseNotification"_s, {id}));
    }
}

void DesktopNotifier::setBadge(int count)
{
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        application->setBadgeNumber(count);
}

void DesktopNotifier::act(uint id, const QString &action)
{
    const auto found = m_shown.constFind(id);
    if (found == m_shown.cend() || action != u"default"_s)
        return;
    const Shown shown = *found;
    emit activated(shown.cause, shown.proposalId);
}

/** The right to come to the front, as Wayland hands it on; it comes just before the click. */
void DesktopNotifier::takeToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopNotifier::forget(uint id, uint)
{
    const Shown shown = m_shown.take(id);
    if (m_byCause.value(shown.cause) == id)
        m_byCause.remove(shown.cause);
}

} // namespace Docket
