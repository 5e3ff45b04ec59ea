// SPDX-License-Identifier: GPL-3.0-or-later
// The streams of the log in a running window, against receivers on this machine.
#include "app/logstreams.h"
#include "core/base/clock.h"
#include "tests/app/sitedesk.h"
#include "ui/settings/settingsdialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** A receiver on 127.0.0.1 that answers with what it is told, one by one, and then with success. */
class Receiver : public QTcpServer
{
public:
    explicit Receiver(const QByteArray &success)
        : m_success(success)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    [[nodiscard]] QString address(const QString &path = {}) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
    }
    QList<QByteArray> answers; ///< "429 Too Many\r\nRetry-After: 1", as a status line and headers.
    QList<QByteArray> heads, bodies;
    [[nodiscard]] QByteArray all() const { return bodies.join('\n'); }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &got = m_got[socket];
        got += socket->readAll();
        const qsizetype end = got.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : got.first(end).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (got.size() < end + 4 + length)
            return;
        heads.append(got.first(end));
        bodies.append(got.mid(end + 4, length));
        m_got.remove(socket);
        const QByteArray status = answers.isEmpty() ? m_success : answers.takeFirst();
        const QByteArray body = status.startsWith("200") ? "ok" : "{}";
        socket->write("HTTP/1.1 " + status + "\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    QByteArray m_success;
    QHash<QTcpSocket *, QByteArray> m_got;
};

LogEntry rejected(int number)
{
    LogEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.kind = LogEntry::Kind::Rejected;
    entry.itemKey = u"OPS-%1"_s.arg(number);
    entry.text = u"not for this page, number %1"_s.arg(number);
    return entry;
}

/** A journal and the streams on it, as a session has them. */
struct Desk
{
    QTemporaryDir folder;
    FakeClock clock{SystemClock().now()};
    FakeWaiter waiter{clock}; ///< What a receiver asks to wait passes at once.
    std::unique_ptr<Journal> journal = *Journal::open(folder.path(), clock);
    MemorySecretStore secrets;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    NetworkRecorder recorder{*journal, clock};
    std::unique_ptr<LogStreams> streams;

    Desk() { begin(); }
    void begin()
    {
        streams =
            std::make_unique<LogStreams>(*journal, secrets, settings, recorder, clock, &waiter);
        QCoro::waitFor(streams->start());
    }
    void add(int number)
    {
        const auto added = QCoro::waitFor(journal->append(rejected(number)));
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        streams->wake();
    }
    Result<void> on(const QString &service, const QString &secret, const QString &site = {})
    {
        return QCoro::waitFor(streams->hooks().switchOn(service, secret, site));
    }
    StreamLine line(const QString &service)
    {
        for (const StreamLine &one : streams->hooks().lines()) {
            if (one.service == service)
                return one;
        }
        return {};
    }
};

} // namespace

class TestLogStreams : public QObject
{
    Q_OBJECT

private slots:
    void offUntilSwitchedOn()
    {
        Desk desk;
        desk.add(1);
        QVERIFY(!desk.line(u"slack"_s).isOn);
        QVERIFY(!desk.on(u"slack"_s, u"no address"_s));
        QVERIFY(!desk.line(u"slack"_s).isOn);
    }

    void whatIsTooLargeGoesOutInHalves()
    {
        Receiver receiver("202 Accepted");
        Desk desk;
        QVERIFY(desk.on(u"datadog"_s, u"key-of-nobody"_s, receiver.address()));
        const qsizetype before = receiver.bodies.size();
        receiver.answers = QList<QByteArray>{
            "413 Payload Too Large", "413 Payload Too Large"}; // Four, then two: both too many.
        for (int number = 1; number <= 4; ++number)
            QVERIFY(QCoro::waitFor(desk.journal->append(rejected(number))));
        desk.streams->wake();
        QTRY_COMPARE_WITH_TIMEOUT(desk.line(u"datadog"_s).sentToday, 4, 10'000);
        QList<QStringList> sent;
        for (const QByteArray &body : receiver.bodies.sliced(before)) {
            QStringList keys;
            for (int number = 1; number <= 4; ++number) {
                if (body.contains("OPS-" + QByteArray::number(number)))
                    keys.append(u"OPS-%1"_s.arg(number));
            }
            sent.append(keys);
        }
        const QList<QStringList> wanted{{u"OPS-1"_s, u"OPS-2"_s, u"OPS-3"_s, u"OPS-4"_s},
            {u"OPS-1"_s, u"OPS-2"_s}, {u"OPS-1"_s}, {u"OPS-2"_s}, {u"OPS-3"_s}, {u"OPS-4"_s}};
        QCOMPARE(sent, wanted);
    }

    void newEntriesGoOutAndTheSecretStaysInTheStore()
    {
        Receiver receiver("202 Accepted");
        Desk desk;
        desk.add(1); // Before it was switched on: stays here.
        QVERIFY(desk.on(u"datadog"_s, u"key-of-nobody"_s, receiver.address()));
        desk.add(2);
        QTRY_VERIFY_WITH_TIMEOUT(receiver.all().contains("OPS-2"), 10'000);
        QVERIFY(!receiver.all().contains("OPS-1"));
        QVERIFY(receiver.heads.first().toLower().contains("dd-api-key: key-of-nobody"));
        QTRY_COMPARE(desk.line(u"datadog"_s).sentToday, 1);
        QVERIFY(desk.line(u"datadog"_s).last.isValid());
        desk.settings.sync();
        for (const QString &name : QDir(desk.folder.path()).entryList(QDir::Files)) {
            QFile file(desk.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("key-of-nobody"), qPrintable(name));
        }
        QCoro::waitFor(desk.recorder.flush());
        const auto uses = QCoro::waitFor(desk.journal->networkUse({}));
        QVERIFY(std::ranges::any_of(
            *uses, [](const NetworkUse &use) { return use.host.startsWith(u"127.0.0.1"_s); }));
    }

    /** 429 with a time: it waits, tries again, and nothing is left out. */
    void whatIsRefusedForATimeComesLater()
    {
        Receiver receiver("202 Accepted");
        Desk desk;
        QVERIFY(desk.on(u"datadog"_s, u"key-of-nobody"_s, receiver.address()));
        receiver.answers = QList<QByteArray>(12, "429 Too Many Requests\r\nRetry-After: 1");
        desk.add(1);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.line(u"datadog"_s).problem.isEmpty(), 30'000);
        QVERIFY(!desk.line(u"datadog"_s).hasStopped);
        receiver.answers.clear();
        const qsizetype before = receiver.bodies.size();
        desk.add(2);
        const auto both = [&] {
            desk.clock.advance(std::chrono::seconds(2));
            const QByteArray later = receiver.bodies.sliced(before).join('\n');
            desk.streams->wake();
            return later.contains("OPS-1") && later.contains("OPS-2");
        };
        QTRY_VERIFY_WITH_TIMEOUT(both(), 30'000);
        QTRY_VERIFY(desk.line(u"datadog"_s).problem.isEmpty());
    }

    void whatIsRefusedForGoodStopsUntilItIsSwitchedOnAnew()
    {
        Receiver receiver("200 OK");
        Desk desk;
        QVERIFY(desk.on(u"slack"_s, receiver.address(u"/services/T/B/secretpath"_s)));
        receiver.answers = QList<QByteArray>{"404 Not Found"};
        desk.add(1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.line(u"slack"_s).hasStopped, 10'000);
        QVERIFY(!desk.line(u"slack"_s).problem.contains(u"secretpath"_s));
        QVERIFY(desk.on(u"slack"_s, receiver.address(u"/services/T/B/another"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(
            receiver.bodies.size() > 1 && receiver.bodies.last().contains("OPS-1"), 10'000);
        QVERIFY(receiver.heads.last().startsWith("POST /services/T/B/another"));
    }

    /** It ended after the receiver took the entry and before that was kept: the same entry, with the same id, again. */
    void anEndBetweenSendingAndKeepingSendsTheSameAgain()
    {
        Receiver receiver("202 Accepted");
        Desk desk;
        QVERIFY(desk.on(u"datadog"_s, u"key-of-nobody"_s, receiver.address()));
        desk.add(1);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.bodies.size(), 1, 10'000); // Taken; not answered yet.
        desk.streams.reset();
        desk.begin();
        desk.streams->wake();
        desk.add(2);
        QTRY_VERIFY_WITH_TIMEOUT(receiver.all().contains("OPS-2"), 10'000);
        QVERIFY(receiver.all().contains("OPS-1"));
    }

    void aTestEntryAndSwitchingOff()
    {
        Receiver receiver("200 OK");
        Desk desk;
        QVERIFY(desk.on(u"slack"_s, receiver.address(u"/services/x"_s)));
        QVERIFY(QCoro::waitFor(desk.streams->hooks().test(u"slack"_s)));
        QCOMPARE(receiver.bodies.size(), 1);
        QVERIFY(QCoro::waitFor(desk.streams->hooks().switchOff(u"slack"_s)));
        QVERIFY(!desk.line(u"slack"_s).isOn);
        QVERIFY(!QCoro::waitFor(desk.secrets.read(u"stream/slack"_s)));
        desk.streams.reset();
        desk.begin();
        desk.add(1);
        QVERIFY(!QCoro::waitFor(desk.streams->hooks().test(u"slack"_s)));
        QCOMPARE(receiver.bodies.size(), 1);
    }

    void theSettingsSwitchItOnTestItAndSayWhatIsWrong()
    {
        Receiver receiver("200 OK");
        Test::SiteDesk desk;
        desk.serve();
        desk.openWindow();
        QVERIFY(!QCoro::waitFor(desk.m_session->start())); // No account is needed.
        desk.m_window->showSettings(u"streams"_s);
        auto *dialog = desk.m_window->findChild<SettingsDialog *>();
        auto *secret = dialog->findChild<QLineEdit *>(u"slackSecret"_s);
        auto *on = dialog->findChild<QPushButton *>(u"slackOn"_s);
        auto *test = dialog->findChild<QPushButton *>(u"slackTest"_s);
        auto *said = dialog->findChild<QLabel *>(u"slackSaid"_s);
        QVERIFY(!on->isEnabled() && !test->isEnabled());
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->setText(u"ftp://nowhere"_s);
        on->click();
        QTRY_VERIFY(!said->text().isEmpty());
        QVERIFY(!test->isEnabled());
        secret->setText(receiver.address(u"/services/x"_s));
        on->click();
        QTRY_VERIFY(test->isEnabled());
        QVERIFY(secret->text().isEmpty());
        test->click();
        QTRY_VERIFY(said->text().contains(u"took the test entry"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"slackState"_s)->text().startsWith(u"On"_s));
        receiver.answers = QList<QByteArray>{"403 Forbidden"};
        test->click();
        QTRY_VERIFY(said->text().startsWith(u"Could not"_s));
        desk.end();
    }
};

QTEST_MAIN(TestLogStreams)
#include "tst_logstreams.moc"
