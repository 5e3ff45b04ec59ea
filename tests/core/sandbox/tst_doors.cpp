// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/replies.h"
#include "core/sandbox/server.h"
#include "core/sandbox/worldnetworkaccessmanager.h"
#include "smallsite.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace SmallSite;
using namespace std::chrono_literals;

/** Both doors must do the same: every test here runs through a real socket and through the
 * in-process network. */
class TestDoors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answers_data() { doors(); }
    void answers();
    void decodesPathsAndQueries_data() { doors(); }
    void decodesPathsAndQueries();
    void writes_data() { doors(); }
    void writes();
    void takesLargeBodies_data() { doors(); }
    void takesLargeBodies();
    void failsOnPurpose_data();
    void failsOnPurpose();
    void hangsUntilAborted_data() { doors(); }
    void hangsUntilAborted();
    void hitsTheNthRequest_data() { doors(); }
    void hitsTheNthRequest();
    void cutsAfterTheWriteWasApplied_data() { doors(); }
    void cutsAfterTheWriteWasApplied();
    void records_data() { doors(); }
    void records();
    void answersManyAtOnce_data() { doors(); }
    void answersManyAtOnce();
    void knowsOnlyItsOwnHost();
    void saysWhenThePortIsTaken();
    void refusesBadFaultFiles_data();
    void refusesBadFaultFiles();

private:
    static void doors()
    {
        QTest::addColumn<bool>("socket");
        QTest::newRow("socket") << true;
        QTest::newRow("in process") << false;
    }
    void openDoor();
    void setFaults(const QByteArray &json)
    {
        const Result<QList<Fault>> faults = parseFaults(json, u"faults.json"_s);
        QVERIFY2(faults, faults ? "" : qPrintable(faults.error().detail));
        m_world->setFaults(*faults);
    }
    QNetworkReply *start(
        const QByteArray &method, const QString &target, const QByteArray &body = {});
    QNetworkReply *finish(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(5000);
        return reply;
    }
    static int status(QNetworkReply *reply)
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    FakeClock m_clock{SmallSite::start()};
    std::unique_ptr<World> m_world;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

void TestDoors::init()
{
    m_network.reset();
    m_server.reset();
    m_world = std::make_unique<World>(site(), m_clock);
}

void TestDoors::openDoor()
{
    QFETCH(bool, socket);
    if (!socket) {
        m_network = std::make_unique<WorldNetworkAccessManager>(*m_world);
        return;
    }
    m_server = std::make_unique<Server>(*m_world);
    const Result<quint16> port = m_server->start();
    QVERIFY(port);
    QCOMPARE(m_world->baseUrl(), u"http://127.0.0.1:%1"_s.arg(*port));
    m_network = std::make_unique<QNetworkAccessManager>();
}

QNetworkReply *TestDoors::start(
    const QByteArray &method, const QString &target, const QByteArray &body)
{
    QNetworkRequest request(QUrl::fromEncoded((m_world->baseUrl() + target).toUtf8()));
    request.setRawHeader("Authorization", basic(u"mia@example.com"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return m_network->sendCustomRequest(request, method, body);
}

void TestDoors::answers()
{
    openDoor();
    QNetworkReply *reply = finish(start("GET", u"/rest/api/3/myself"_s));
    QCOMPARE(status(reply), 200);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->rawHeader("X-AAccountId"), QByteArray("mia"));
    QCOMPARE(QJsonDocument::fromJson(reply->readAll()).object().value(u"displayName"_s),
        QJsonValue(u"Mia Kane"_s));
    reply = finish(start("GET", u"/rest/api/3/issue/NO-1"_s));
    QCOMPARE(reply->error(), QNetworkReply::ContentNotFoundError);
    QVERIFY(reply->readAll().contains("Issue does not exist"));
}

void TestDoors::decodesPathsAndQueries()
{
    openDoor();
    QCOMPARE(
        status(finish(start("PUT", u"/rest/api/3/issue/DEMO-1/properties/a%20b%25%C3%A9"_s, "1"))),
        201);
    QCOMPARE(m_world->issue(u"DEMO-1"_s)->properties.keys(), QStringList{u"a b%é"_s});
    QNetworkReply *reply = finish(
        start("GET", u"/rest/api/3/search/jql?jql=key+%3D+DEMO-2&fields=key&maxResults=1"_s));
    QVERIFY(reply->readAll().contains("DEMO-2"));
    reply = finish(start("GET", u"/rest/api/3/issue/DEMO-1/remotelink?globalId=a%2Bb%26c%3Dd"_s));
    QCOMPARE(status(reply), 404);
    QCOMPARE(parameter(m_world->exchanges().last().request, u"globalId"_s), u"a+b&c=d"_s);
}

void TestDoors::writes()
{
    openDoor();
    const QByteArray body = R"({"transition":{"id":"41"}})";
    QNetworkReply *reply = finish(start("POST", u"/rest/api/3/issue/DEMO-3/transitions"_s, body));
    QCOMPARE(status(reply), 204);
    QVERIFY(reply->readAll().isEmpty());
    QCOMPARE(m_world->writes().size(), 1);
    QCOMPARE(m_world->writes().first().request.body, body);
    QCOMPARE(m_world->issue(u"DEMO-3"_s)->resolution, u"Done"_s);
    QCOMPARE(status(finish(start("DELETE", u"/rest/api/3/issue/DEMO-3/properties/none"_s))), 404);
}

void TestDoors::takesLargeBodies()
{
    openDoor();
    const QByteArray body = '"' + QByteArray(15 * 1024 * 1024, 'x') + '"';
    QCOMPARE(status(finish(start("PUT", u"/rest/api/3/issue/DEMO-1/properties/big"_s, body))),
        400); // too long, but it arrived
    QCOMPARE(m_world->writes().last().request.body.size(), body.size());
}

void TestDoors::failsOnPurpose_data()
{
    QTest::addColumn<bool>("socket");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("error");
    QTest::addColumn<QByteArray>("body");
    for (const bool socket : {true, false}) {
        const auto row = [socket](const char *name, const QByteArray &then, int code,
                             QNetworkReply::NetworkError error, const QByteArray &body) {
            QTest::addRow("%s, %s", name, socket ? "socket" : "in process")
                << socket << then << code << static_cast<int>(error) << body;
        };
        row("status", R"({"status": 429, "headers": {"Retry-After": 7}, "body": "slow down"})", 429,
            QNetworkReply::UnknownContentError, "slow down");
        row("json", R"({"status": 503, "body": {"a": 1}})", 503,
            QNetworkReply::ServiceUnavailableError, R"({"a":1})");
        row("dropped", R"({"dropBefore": true})", 0, QNetworkReply::RemoteHostClosedError, {});
        row("lost answer", R"({"dropAfter": true})", 0, QNetworkReply::RemoteHostClosedError, {});
        row("short hang", R"({"hang": 20})", 0, QNetworkReply::RemoteHostClosedError, {});
        row("cut", R"({"truncate": 5})", 200, QNetworkReply::RemoteHostClosedError, R"({"acc)");
    }
}

void TestDoors::failsOnPurpose()
{
    QFETCH(QByteArray, then);
    openDoor();
    setFaults(R"([{"match": {"method": "GET", "path": "/rest/api/3/my*"}, "then": )" + then + "}]");
    QNetworkReply *reply = finish(start("GET", u"/rest/api/3/myself"_s));
    QVERIFY(reply->isFinished());
    QTEST(status(reply), "status");
    QTEST(static_cast<int>(reply->error()), "error");
    QTEST(reply->readAll(), "body");
    if (status(reply) == 429)
        QCOMPARE(reply->rawHeader("Retry-After"), QByteArray("7"));
    QCOMPARE(status(finish(start("GET", u"/rest/api/3/serverInfo"_s))), 200);
}

void TestDoors::hangsUntilAborted()
{
    openDoor();
    setFaults(R"([{"then": {"hang": 0}}])");
    QNetworkReply *reply = start("GET", u"/rest/api/3/myself"_s);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(!finished.wait(100));
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    QVERIFY(m_world->exchanges().isEmpty());
    if (m_server)
        m_server->stop(); // must not wait for the hanging request
}

void TestDoors::hitsTheNthRequest()
{
    openDoor();
    setFaults(
        R"([{"match": {"path": "re:.*/serverInfo", "nth": 2, "times": 2}, "then": {"html": "login"}}])");
    QByteArrayList types;
    for (int i = 0; i < 5; ++i)
        types += finish(start("GET", u"/rest/api/3/serverInfo"_s))
                     ->rawHeader("Content-Type")
                     .split(';')
                     .first();
    QCOMPARE(types.join(' '),
        QByteArray("application/json text/html text/html application/json application/json"));
}

/** Qt sends a request anew, up to twice, when the connection is cut before the answer began: hence
 * "at least once". */
void TestDoors::cutsAfterTheWriteWasApplied()
{
    openDoor();
    setFaults(R"([{"match": {"method": "PUT", "path": "*/before"}, "then": {"dropBefore": true}},
                  {"match": {"method": "PUT", "path": "*/after"}, "then": {"dropAfter": true}}])");
    QNetworkReply *reply =
        finish(start("PUT", u"/rest/api/3/issue/DEMO-1/properties/before"_s, "1"));
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    QVERIFY(m_world->issue(u"DEMO-1"_s)->properties.isEmpty());
    reply = finish(start("PUT", u"/rest/api/3/issue/DEMO-1/properties/after"_s, "1"));
    QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    QCOMPARE(m_world->issue(u"DEMO-1"_s)->properties.keys(), QStringList{u"after"_s});
    QVERIFY(!m_world->writes().isEmpty());
}

void TestDoors::records()
{
    openDoor();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.jsonl"_s);
    m_world->setRecorder(std::move(*Recorder::open(path)));
    finish(start("PUT", u"/rest/api/3/issue/DEMO-1/properties/a%20b"_s, R"({"x":1})"));
    finish(start("GET", u"/rest/api/3/search/jql?jql=key%3DDEMO-1"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("sandbox-token") && !content.contains(basic(u"mia@example.com"_s)));
    const QList<QByteArray> lines = content.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject put = QJsonDocument::fromJson(lines.at(0)).object();
    QCOMPARE(put.value(u"time"_s), QJsonValue(u"2026-11-21T12:00:00.000Z"_s));
    QCOMPARE(put.value(u"path"_s), QJsonValue(u"/rest/api/3/issue/DEMO-1/properties/a b"_s));
    QCOMPARE(put.value(u"requestBody"_s), QJsonValue(QJsonObject{{u"x"_s, 1}}));
    QCOMPARE(put.value(u"status"_s).toInt(), 201);
    QCOMPARE(put.value(u"requestHeaders"_s).toObject().value(u"authorization"_s),
        QJsonValue(u"redacted"_s));
    const QJsonObject get = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(
        get.value(u"query"_s).toArray().first().toArray(), (QJsonArray{u"jql"_s, u"key=DEMO-1"_s}));
    QVERIFY(get.value(u"responseBody"_s).toObject().contains(u"issues"_s));
    QVERIFY(!Recorder::open(folder.filePath(u"no/such/folder.jsonl"_s)));
}

void TestDoors::answersManyAtOnce()
{
    openDoor();
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 60; ++i) {
        replies += start(
            "PUT", u"/rest/api/3/issue/DEMO-1/properties/p%1"_s.arg(i), QByteArray::number(i));
        QVERIFY(m_world->editIssue(u"DEMO-2"_s, {{u"summary"_s, u"Number %1"_s.arg(i)}}, u"mia"_s));
    }
    for (QNetworkReply *reply : std::as_const(replies))
        QCOMPARE(status(finish(reply)), 201);
    QCOMPARE(m_world->issue(u"DEMO-1"_s)->properties.size(), 60);
    QCOMPARE(m_world->issue(u"DEMO-2"_s)->summary, u"Number 59"_s);
    QCOMPARE(m_world->writes().size(), 60);
}

void TestDoors::knowsOnlyItsOwnHost()
{
    WorldNetworkAccessManager network(*m_world);
    QNetworkReply *reply =
        finish(network.get(QNetworkRequest(QUrl(u"http://elsewhere.example/rest/api/3/myself"_s))));
    QCOMPARE(reply->error(), QNetworkReply::HostNotFoundError);
    QVERIFY(m_world->exchanges().isEmpty());
}

void TestDoors::saysWhenThePortIsTaken()
{
    Server first(*m_world);
    const Result<quint16> taken = first.start();
    QVERIFY(taken);
    World other(site(), m_clock);
    Server second(other);
    const Result<quint16> port = second.start(*taken);
    QVERIFY(!port);
    QVERIFY(port.error().detail.contains(QString::number(*taken)));
}

void TestDoors::refusesBadFaultFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    QTest::newRow("no JSON") << QByteArray("[\n{]") << u"faults.json line 2: not valid JSON"_s;
    QTest::newRow("no list") << QByteArray("{}")
                             << u"faults.json line 1: the file must hold a list of faults"_s;
    QTest::newRow("nothing happens")
        << QByteArray("[\n\n{}]") << u"faults.json line 3: fault 1: \"then\" is missing"_s;
    QTest::newRow("two things") << QByteArray(R"([{"then": {"hang": 1, "status": 500}}])")
                                << u"only one of status, hang can happen"_s;
    QTest::newRow("unknown member") << QByteArray(
        "[{\"then\": {\"delay\": 1}},\n{\"match\": {\"verb\": \"GET\"}, \"then\": "
        "{\"delay\": 1}}]") << u"faults.json line 2: fault 2: nothing here is called \"verb\""_s;
    QTest::newRow("expression") << QByteArray(
        R"([{"match": {"path": "re:("}, "then": {"delay": 1}}])")
                                << u"the regular expression is not valid"_s;
    QTest::newRow("nth 0") << QByteArray(R"([{"match": {"nth": 0}, "then": {"delay": 1}}])")
                           << u"\"nth\" must be a whole number of at least 1"_s;
    QTest::newRow("false") << QByteArray(R"([{"then": {"dropAfter": false}}])")
                           << u"\"dropAfter\" must be true"_s;
}

void TestDoors::refusesBadFaultFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const Result<QList<Fault>> faults = parseFaults(json, u"faults.json"_s);
    QVERIFY(!faults);
    QVERIFY2(faults.error().detail.contains(error), qPrintable(faults.error().detail));
}

QTEST_GUILESS_MAIN(TestDoors)
#include "tst_doors.moc"
