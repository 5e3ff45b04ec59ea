// SPDX-License-Identifier: GPL-3.0-or-later
// Messages through the desktop's service, on a session bus of our own: strangers' words, one for each cause, clicks, no service.
#include "app/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

/** A desktop that keeps what it was asked to show. */
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Asked
    {
        uint replaces;
        QString title, body;
        QStringList actions;
    };
    QList<Asked> asked;
    QList<uint> closed;
    QStringList capabilities;

public slots:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &, int)
    {
        asked.append({replaces, title, body, actions});
        return replaces != 0 ? replaces : ++m_last;
    }
    QStringList GetCapabilities() { return capabilities; }
    void CloseNotification(uint id) { closed << id; }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Desktop> m_desktop;
    int m_count = 0;

    [[nodiscard]] QDBusConnection connection()
    {
        return QDBusConnection::connectToBus(m_address, u"test%1"_s.arg(++m_count));
    }

    /** A desktop with these capabilities is on the bus, and somebody to tell it. */
    std::unique_ptr<DesktopNotifier> onDesktop(const QStringList &capabilities)
    {
        m_desktop = std::make_unique<Desktop>();
        m_desktop->capabilities = capabilities;
        QDBusConnection bus = connection();
        bus.registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!bus.registerService(u"org.freedesktop.Notifications"_s))
            qFatal("%s", qPrintable(bus.lastError().message()));
        return std::make_unique<DesktopNotifier>(connection());
    }

private slots:
    void init()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("there is no dbus-daemon here");
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead(5000));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanup()
    {
        m_desktop.reset();
        for (int i = 1; i <= m_count; ++i)
            QDBusConnection::disconnectFromBus(u"test%1"_s.arg(i));
        m_count = 0;
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void strangersWordsAreNeverMarkup()
    {
        const QString hostile =
            u"<b>Free</b> <a href=\"https://evil.example\">money</a> &lt;img src=x&gt; › R&D"_s;
        const auto notifier = onDesktop({u"body"_s, u"body-markup"_s});
        QVERIFY(notifier->show({u"digest"_s, u"1 new proposal"_s, hostile, u"p1"_s}));
        QTRY_COMPARE(m_desktop->asked.size(), 1);
        const QString body = m_desktop->asked.first().body;
        QVERIFY2(!body.contains(u'<') && !body.contains(u"&lt;img"_s), qPrintable(body));
        QCOMPARE(body, hostile.toHtmlEscaped());
    }

    void aDesktopWithoutMarkupGetsTheWordsAsTheyAre()
    {
        const QString words = u"a < b & c"_s;
        const auto notifier = onDesktop({u"body"_s});
        QVERIFY(notifier->show({u"digest"_s, u"1 new proposal"_s, words, {}}));
        QTRY_COMPARE(m_desktop->asked.size(), 1);
        QCOMPARE(m_desktop->asked.first().body, words);
    }

    void aNewerOneTakesTheOldersPlaceAndWhatIsSettledGoes()
    {
        const auto notifier = onDesktop({});
        QVERIFY(notifier->show({u"failures"_s, u"1"_s, u"A"_s, {}}));
        QTRY_COMPARE(m_desktop->asked.size(), 1);
        QCoreApplication::processEvents();
        QTRY_VERIFY([&] { // Its number has arrived.
            (void)notifier->show({u"failures"_s, u"2"_s, u"A, B"_s, {}});
            return QTest::qWaitFor([&] { return m_desktop->asked.last().replaces == 1; }, 50);
        }());
        notifier->withdraw(u"failures"_s);
        QTRY_COMPARE(QSet<uint>(m_desktop->closed.begin(), m_desktop->closed.end()), QSet<uint>{1});
        notifier->withdraw(u"failures"_s);
        QVERIFY(notifier->show({u"failures"_s, u"3"_s, u"C"_s, {}}));
        QTRY_COMPARE(m_desktop->asked.last().title, u"3"_s);
        QCOMPARE(m_desktop->asked.last().replaces, 0U);
    }

    void aClickTellsWhatItWasAbout()
    {
        const auto notifier = onDesktop({});
        QSignalSpy clicked(notifier.get(), &Notifier::activated);
        QVERIFY(notifier->show({u"digest"_s, u"2 new"_s, u"A"_s, u"p7"_s}));
        QTRY_COMPARE(m_desktop->asked.size(), 1);
        QCOMPARE(m_desktop->asked.first().actions.first(), u"default"_s);
        emit m_desktop->ActionInvoked(99, u"default"_s); // Somebody else's.
        QTRY_VERIFY([&] {
            emit m_desktop->ActionInvoked(1, u"default"_s);
            return QTest::qWaitFor([&] { return !clicked.isEmpty(); }, 50);
        }());
        QCOMPARE(clicked.first(), (QVariantList{u"digest"_s, u"p7"_s}));
        QTest::qWait(50); // The clicks that are still on their way.
        const qsizetype before = clicked.size();
        emit m_desktop->NotificationClosed(1, 2);
        emit m_desktop->ActionInvoked(1, u"default"_s);
        QTest::qWait(50);
        QCOMPARE(clicked.size(), before);
    }

    void withoutAServiceNothingIsTaken()
    {
        DesktopNotifier alone(connection());
        QVERIFY(!alone.show({u"digest"_s, u"1"_s, u"A"_s, {}}));
        DesktopNotifier nowhere(QDBusConnection(u"no such bus"_s));
        QVERIFY(!nowhere.show({u"digest"_s, u"1"_s, u"A"_s, {}}));
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
