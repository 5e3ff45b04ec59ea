// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallsite.h"

#include <QTest>

using namespace SmallSite;
using namespace std::chrono_literals;

class TestJiraIssues : public QObject
{
    Q_OBJECT

private slots:
    void answersBadCredentialsAsJiraDoes_data();
    void answersBadCredentialsAsJiraDoes();
    void saysWhoIsAsking();
    void knowsNoOtherPath_data();
    void knowsNoOtherPath();
    void answersHeadWithoutABody();
    void creates();
    void refusesToCreate_data();
    void refusesToCreate();
    void editsFieldsAndLabels();
    void leavesNothingBehindWhenAnEditIsRefused();
    void moves();
    void reopens();
    void refusesTransitionsThatAreNotThere();
    void listsTheChangelogOldestFirst();
    void inventsAPlausiblePast();
    void keepsComments();
    void updatesRemoteLinksByGlobalId();
    void refusesRemoteLinks();
    void linksIssues();
    void keepsProperties();
    void hidesTheEMailOfOthers();
    void remembersWritesAndDropsOldReads();
    void runsTheTimelineOnce();

private:
    FakeClock m_clock{start()};
    std::unique_ptr<World> m_world;

    Response send(const QByteArray &method, const QString &path, const QJsonValue &body = {})
    {
        return m_world->handle(request(method, u"/rest/api/3/"_s + path, body));
    }

private slots:
    void init()
    {
        m_clock.set(start());
        m_world = std::make_unique<World>(site(), m_clock);
    }
};

void TestJiraIssues::answersBadCredentialsAsJiraDoes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray unauthorised =
        R"({"errorMessages":["Client must be authenticated to access this resource."],"errors":{}})";
    const QByteArray hidden =
        R"({"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}})";
    QTest::newRow("who am I") << QByteArray("GET") << u"myself"_s << 401 << unauthorised;
    QTest::newRow("search finds nothing") << QByteArray("GET") << u"search/jql?jql=project=DEMO"_s
                                          << 200 << QByteArray(R"({"isLast":true,"issues":[]})");
    QTest::newRow("an issue is not there")
        << QByteArray("GET") << u"issue/DEMO-1"_s << 404 << hidden;
    QTest::newRow("nor its links")
        << QByteArray("GET") << u"issue/DEMO-1/remotelink"_s << 404 << hidden;
    QTest::newRow("nothing is made") << QByteArray("POST") << u"issue"_s << 401 << unauthorised;
}

void TestJiraIssues::answersBadCredentialsAsJiraDoes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    for (const QByteArray &credentials : {basic(u"mia@example.com"_s, u"wrong"_s),
             basic(u"gone@example.com"_s), basic(u"nobody@example.com"_s),
             QByteArray("Bearer sandbox-token"), QByteArray("Basic !")}) {
        const Response response =
            m_world->handle(request(method, u"/rest/api/3/"_s + path, {}, credentials));
        QTEST(response.status, "status");
        QTEST(response.body, "body");
        QCOMPARE(header(response, "x-seraph-loginreason"), QByteArray("AUTHENTICATED_FAILED"));
        QVERIFY(header(response, "X-AAccountId").isEmpty());
    }
    const Response anonymous = m_world->handle(request(method, u"/rest/api/3/"_s + path, {}, {}));
    QTEST(anonymous.status, "status");
    QVERIFY(header(anonymous, "x-seraph-loginreason").isEmpty());
}

void TestJiraIssues::saysWhoIsAsking()
{
    const Response response = send("GET", u"myself"_s);
    QCOMPARE(header(response, "X-AAccountId"), QByteArray("mia"));
    QVERIFY(!header(response, "atl-traceid").isEmpty());
    QCOMPARE(object(response).value(u"timeZone"_s), QJsonValue(u"Europe/Berlin"_s));
    const Response other =
        m_world->handle(request("GET", u"/rest/api/3/myself"_s, {}, basic(u"KENJI@example.com"_s)));
    QCOMPARE(object(other).value(u"accountId"_s), QJsonValue(u"kenji"_s));
}

void TestJiraIssues::knowsNoOtherPath_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("path") << QByteArray("GET") << u"nothing"_s << 404;
    QTest::newRow("deeper path") << QByteArray("GET") << u"issue/DEMO-1/secrets"_s << 404;
    QTest::newRow("empty part") << QByteArray("GET") << u"issue/"_s << 404;
    QTest::newRow("method") << QByteArray("PATCH") << u"issue/DEMO-1"_s << 405;
    QTest::newRow("parameter") << QByteArray("GET") << u"issue/DEMO-1?colour=red"_s << 400;
    QTest::newRow("number that is none")
        << QByteArray("GET") << u"issue/DEMO-1/changelog?startAt=x"_s << 400;
    QTest::newRow("negative start")
        << QByteArray("GET") << u"issue/DEMO-1/changelog?startAt=-1"_s << 400;
    QTest::newRow("issue") << QByteArray("GET") << u"issue/DEMO-99"_s << 404;
    QTest::newRow("project in small letters") << QByteArray("GET") << u"project/demo"_s << 404;
    QTest::newRow("comment") << QByteArray("GET") << u"issue/DEMO-1/comment/1"_s << 404;
    QTest::newRow("property") << QByteArray("GET") << u"issue/DEMO-1/properties/x"_s << 404;
}

void TestJiraIssues::knowsNoOtherPath()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QTEST(send(method, path).status, "status");
}

void TestJiraIssues::answersHeadWithoutABody()
{
    const Response response = send("HEAD", u"issue/DEMO-1"_s);
    QCOMPARE(response.status, 200);
    QVERIFY(response.body.isEmpty());
    QVERIFY(m_world->writes().isEmpty());
}

void TestJiraIssues::creates()
{
    const QJsonObject fields{{u"project"_s, QJsonObject{{u"key"_s, u"DEMO"_s}}},
        {u"issuetype"_s, QJsonObject{{u"name"_s, u"Bug"_s}}}, {u"summary"_s, u"Broken"_s},
        {u"description"_s, textToAdf(u"Very broken."_s)},
        {u"labels"_s, QJsonArray{u"known-issue"_s}},
        {u"components"_s, QJsonArray{QJsonObject{{u"id"_s, u"10201"_s}}}},
        {u"parent"_s, QJsonObject{{u"key"_s, u"DEMO-1"_s}}}};
    const QJsonArray properties{
        QJsonObject{{u"key"_s, u"docket"_s}, {u"value"_s, QJsonObject{{u"tx"_s, 1}}}}};
    m_clock.advance(1min);
    const Response response =
        send("POST", u"issue"_s, QJsonObject{{u"fields"_s, fields}, {u"properties"_s, properties}});
    QCOMPARE(response.status, 201);
    QCOMPARE(object(response).value(u"key"_s), QJsonValue(u"DEMO-4"_s));
    QCOMPARE(object(response).keys(), (QStringList{u"id"_s, u"key"_s, u"self"_s}));
    const JiraIssue made = *m_world->issue(u"DEMO-4"_s);
    QCOMPARE(made.statusId, standardStatuses().first().id);
    QCOMPARE(made.reporterId, u"mia"_s);
    QCOMPARE(made.created, start().addSecs(60));
    QCOMPARE(made.componentIds, QStringList{u"10201"_s});
    QCOMPARE(made.properties.value(u"docket"_s), QJsonValue(QJsonObject{{u"tx"_s, 1}}));
}

void TestJiraIssues::refusesToCreate_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no project") << u"project"_s << QJsonValue(QJsonValue::Undefined)
                                << u"Specify a valid project ID or key"_s;
    QTest::newRow("no summary") << u"summary"_s << QJsonValue(QJsonValue::Undefined)
                                << u"You must specify a summary of the issue."_s;
    QTest::newRow("two lines")
        << u"summary"_s << QJsonValue(u"a\nb"_s)
        << u"The summary is invalid because it contains newline characters."_s;
    QTest::newRow("long summary") << u"summary"_s << QJsonValue(u"x"_s.repeated(256))
                                  << u"Summary can't exceed 255 characters."_s;
    QTest::newRow("plain description")
        << u"description"_s << QJsonValue(u"words"_s)
        << u"Operation value must be an Atlassian Document (see the Atlassian Document Format)"_s;
    QTest::newRow("unknown node")
        << u"description"_s
        << QJsonValue(QJsonObject{{u"type"_s, u"doc"_s}, {u"version"_s, 1},
               {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"marquee"_s}}}}})
        << u"Operation value must be an Atlassian Document (see the Atlassian Document Format)"_s;
    QTest::newRow("component") << u"components"_s
                               << QJsonValue(QJsonArray{QJsonObject{{u"name"_s, u"Nope"_s}}})
                               << u"Component name 'Nope' is not valid"_s;
    QTest::newRow("label with a blank") << u"labels"_s << QJsonValue(QJsonArray{u"a b"_s})
                                        << u"The label 'a b' contains spaces which is invalid."_s;
    QTest::newRow("parent") << u"parent"_s << QJsonValue(QJsonObject{{u"key"_s, u"DEMO-77"_s}})
                            << u"Could not find issue by id or key."_s;
    QTest::newRow("unknown field")
        << u"customfield_99999"_s << QJsonValue(1)
        << u"Field 'customfield_99999' cannot be set. It is not on the appropriate screen, or unknown."_s;
}

void TestJiraIssues::refusesToCreate()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, sentence);
    QJsonObject fields{{u"project"_s, QJsonObject{{u"key"_s, u"DEMO"_s}}},
        {u"issuetype"_s, QJsonObject{{u"name"_s, u"Bug"_s}}}, {u"summary"_s, u"Broken"_s}};
    fields.insert(field, value);
    const Response response = send("POST", u"issue"_s, QJsonObject{{u"fields"_s, fields}});
    QCOMPARE(response.status, 400);
    QCOMPARE(object(response).value(u"errors"_s).toObject(), (QJsonObject{{field, sentence}}));
    QCOMPARE(m_world->issues().size(), 4);
}

void TestJiraIssues::editsFieldsAndLabels()
{
    m_clock.advance(1min);
    const QJsonObject body{
        {u"fields"_s,
            QJsonObject{{u"summary"_s, u"Port 9443"_s}, {u"customfield_10010"_s, u"90s"_s}}},
        {u"update"_s,
            QJsonObject{{u"labels"_s,
                QJsonArray{
                    QJsonObject{{u"add"_s, u"new"_s}}, QJsonObject{{u"remove"_s, u"docs"_s}}}}}}};
    const Response response = send("PUT", u"issue/DEMO-2"_s, body);
    QCOMPARE(response.status, 204);
    QVERIFY(response.body.isEmpty());
    const JiraIssue issue = *m_world->issue(u"DEMO-2"_s);
    QCOMPARE(issue.labels, (QStringList{u"urgent"_s, u"new"_s}));
    QCOMPARE(issue.updated, start().addSecs(60));
    const QList<JiraChange> changes = issue.history.last().changes;
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0),
        (JiraChange{u"summary"_s, u"summary"_s, {}, u"Port 8080 is wrong"_s, {}, u"Port 9443"_s}));
    QCOMPARE(changes.at(2),
        (JiraChange{u"Connection timeout"_s, u"customfield_10010"_s, {}, u"60s"_s, {}, u"90s"_s}));
}

void TestJiraIssues::leavesNothingBehindWhenAnEditIsRefused()
{
    const JiraIssue before = *m_world->issue(u"DEMO-2"_s);
    const QJsonObject body{{u"fields"_s,
        QJsonObject{
            {u"summary"_s, u"New"_s}, {u"priority"_s, QJsonObject{{u"name"_s, u"Urgent!"_s}}}}}};
    QCOMPARE(send("PUT", u"issue/DEMO-2"_s, body).status, 400);
    QCOMPARE(*m_world->issue(u"DEMO-2"_s), before);
}

void TestJiraIssues::moves()
{
    m_clock.advance(1min);
    const QJsonArray open =
        object(send("GET", u"issue/DEMO-3/transitions"_s)).value(u"transitions"_s).toArray();
    QCOMPARE(open.size(), standardStatuses().size() - 1);
    QString toClosed;
    for (const QJsonValue &value : open) {
        if (value.toObject().value(u"to"_s).toObject().value(u"name"_s) == u"Closed"_s)
            toClosed = value.toObject().value(u"id"_s).toString();
    }
    const QJsonObject body{{u"transition"_s, QJsonObject{{u"id"_s, toClosed}}},
        {u"fields"_s, QJsonObject{{u"resolution"_s, QJsonObject{{u"name"_s, u"Fixed"_s}}}}},
        {u"update"_s,
            QJsonObject{{u"comment"_s,
                QJsonArray{QJsonObject{
                    {u"add"_s, QJsonObject{{u"body"_s, textToAdf(u"Shipped."_s)}}}}}}}}};
    QCOMPARE(send("POST", u"issue/DEMO-3/transitions"_s, body).status, 204);
    const JiraIssue issue = *m_world->issue(u"DEMO-3"_s);
    QCOMPARE(statusNamed(issue.statusId)->name, u"Closed"_s);
    QCOMPARE(issue.resolution, u"Fixed"_s);
    QCOMPARE(issue.resolved, start().addSecs(60));
    QCOMPARE(issue.categoryChanged, start().addSecs(60));
    QCOMPARE(adfToText(issue.comments.last().body), u"Shipped."_s);
    QCOMPARE(issue.history.last().changes.first(),
        (JiraChange{u"status"_s, u"status"_s, u"10000"_s, u"To Do"_s, u"6"_s, u"Closed"_s}));
    QCOMPARE(issue.history.last().authorId, u"mia"_s);
}

void TestJiraIssues::reopens()
{
    m_clock.advance(1min);
    QVERIFY(m_world->transition(u"DEMO-2"_s, u"In Progress"_s, u"mia"_s));
    const JiraIssue issue = *m_world->issue(u"DEMO-2"_s);
    QVERIFY(!issue.resolved.isValid());
    QVERIFY(issue.resolution.isEmpty());
    QCOMPARE(issue.categoryChanged, start().addSecs(60));
    m_clock.advance(1min);
    QVERIFY(m_world->transition(u"DEMO-2"_s, u"In Review"_s, u"mia"_s));
    QCOMPARE(m_world->issue(u"DEMO-2"_s)->categoryChanged, start().addSecs(60));
    QCOMPARE(m_world->transition(u"DEMO-2"_s, u"Nowhere"_s, u"mia"_s).error().kind,
        Error::Kind::Invalid);
}

void TestJiraIssues::refusesTransitionsThatAreNotThere()
{
    const auto post = [&](const QJsonValue &id) {
        return send("POST", u"issue/DEMO-2/transitions"_s,
            QJsonObject{{u"transition"_s, QJsonObject{{u"id"_s, id}}}});
    };
    QCOMPARE(post(u"41"_s).status, 400); // it is Done already
    QCOMPARE(post(u"9"_s).status, 400);
    QCOMPARE(post({}).status, 400);
    QCOMPARE(send("POST", u"issue/DEMO-2/transitions"_s, u"not json"_s).status, 400);
}

void TestJiraIssues::listsTheChangelogOldestFirst()
{
    for (int i = 0; i < 4; ++i) {
        m_clock.advance(1min);
        QVERIFY(m_world->editIssue(u"DEMO-3"_s, {{u"summary"_s, u"Mode %1"_s.arg(i)}}, u"mia"_s));
    }
    const QJsonObject page =
        object(send("GET", u"issue/DEMO-3/changelog?startAt=1&maxResults=2"_s));
    QCOMPARE(page.value(u"total"_s).toInt(), 4);
    QCOMPARE(page.value(u"isLast"_s), QJsonValue(false));
    QVERIFY(page.contains(u"nextPage"_s));
    QCOMPARE(page.value(u"values"_s)
                 .toArray()
                 .first()
                 .toObject()
                 .value(u"items"_s)
                 .toArray()
                 .first()
                 .toObject()
                 .value(u"toString"_s),
        QJsonValue(u"Mode 1"_s));
    const QJsonArray cut = object(send("GET", u"issue/DEMO-3?expand=changelog"_s))
                               .value(u"changelog"_s)
                               .toObject()
                               .value(u"histories"_s)
                               .toArray();
    QCOMPARE(
        cut.first().toObject().value(u"items"_s).toArray().first().toObject().value(u"toString"_s),
        QJsonValue(u"Mode 3"_s));
}

void TestJiraIssues::inventsAPlausiblePast()
{
    const JiraIssue done = *m_world->issue(u"DEMO-2"_s);
    QCOMPARE(done.created, start().addDays(-30));
    QCOMPARE(done.history.size(), 2);
    QCOMPARE(done.history.first().changes.first().toText, u"In Progress"_s);
    QCOMPARE(done.history.last().at, fromIso(u"2026-11-20T14:05:30.000Z"_s));
    QCOMPARE(done.categoryChanged, done.history.last().at);
    const JiraIssue incident = *m_world->issue(u"OPS-1"_s);
    QCOMPARE(incident.history.last().at, start().addDays(-20));
    QVERIFY(!incident.resolved.isValid());
    QVERIFY(m_world->issue(u"DEMO-3"_s)->history.isEmpty());
}

void TestJiraIssues::keepsComments()
{
    m_clock.advance(1min);
    QCOMPARE(
        send("POST", u"issue/DEMO-1/comment"_s, QJsonObject{{u"body"_s, u"plain"_s}}).status, 400);
    const Response made =
        send("POST", u"issue/DEMO-1/comment"_s, QJsonObject{{u"body"_s, textToAdf(u"First"_s)}});
    QCOMPARE(made.status, 201);
    const QString id = object(made).value(u"id"_s).toString();
    m_clock.advance(1min);
    QVERIFY(m_world->addIssueComment(u"DEMO-1"_s, u"Second"_s, u"kenji"_s));
    QCOMPARE(send("PUT", u"issue/DEMO-1/comment/"_s + id,
                 QJsonObject{{u"body"_s, textToAdf(u"Edited"_s)}})
                 .status,
        200);
    const QJsonObject newest =
        object(send("GET", u"issue/DEMO-1/comment?orderBy=-created&maxResults=1"_s));
    QCOMPARE(newest.value(u"total"_s).toInt(), 2);
    QCOMPARE(
        adfToText(
            newest.value(u"comments"_s).toArray().first().toObject().value(u"body"_s).toObject()),
        u"Second"_s);
    QCOMPARE(adfToText(m_world->issue(u"DEMO-1"_s)->comments.first().body), u"Edited"_s);
    QCOMPARE(send("DELETE", u"issue/DEMO-1/comment/"_s + id).status, 204);
    QCOMPARE(m_world->issue(u"DEMO-1"_s)->comments.size(), 1);
}

void TestJiraIssues::updatesRemoteLinksByGlobalId()
{
    const QString globalId = u"appId=1&pageId=998"_s;
    QJsonObject body{{u"globalId"_s, globalId}, {u"relationship"_s, u"Wiki Page"_s},
        {u"application"_s, QJsonObject{{u"type"_s, u"com.atlassian.confluence"_s}}},
        {u"object"_s,
            QJsonObject{{u"url"_s, u"http://x/998"_s}, {u"title"_s, u"Runbook"_s},
                {u"summary"_s, u"s"_s}}}};
    const Response made = send("POST", u"issue/DEMO-2/remotelink"_s, body);
    QCOMPARE(made.status, 201);
    body.remove(u"relationship"_s);
    body.insert(
        u"object"_s, QJsonObject{{u"url"_s, u"http://x/998"_s}, {u"title"_s, u"Runbook 2"_s}});
    const Response again = send("POST", u"issue/DEMO-2/remotelink"_s, body);
    QCOMPARE(again.status, 200);
    QCOMPARE(object(again).value(u"id"_s), object(made).value(u"id"_s));
    const QString query = u"?globalId="_s + QString::fromLatin1(QUrl::toPercentEncoding(globalId));
    const QJsonObject one = object(send("GET", u"issue/DEMO-2/remotelink"_s + query));
    QCOMPARE(one.value(u"object"_s).toObject().value(u"title"_s), QJsonValue(u"Runbook 2"_s));
    QVERIFY(!one.value(u"object"_s).toObject().contains(u"summary"_s));
    QVERIFY(!one.contains(u"relationship"_s));
    QCOMPARE(array(send("GET", u"issue/DEMO-2/remotelink"_s)).size(), 1);
    QCOMPARE(send("GET", u"issue/DEMO-2/remotelink?globalId=other"_s).status, 404);
    QCOMPARE(send("DELETE", u"issue/DEMO-2/remotelink"_s + query).status, 204);
    QCOMPARE(send("DELETE", u"issue/DEMO-2/remotelink"_s + query).status, 404);
}

void TestJiraIssues::refusesRemoteLinks()
{
    const Response untitled = send("POST", u"issue/DEMO-2/remotelink"_s,
        QJsonObject{{u"object"_s, QJsonObject{{u"url"_s, u"http://x"_s}}}});
    QCOMPARE(untitled.status, 400);
    QCOMPARE(untitled.body,
        QByteArray(R"({"errorMessages":[],"errors":{"title":"'title' is required."}})"));
    const QJsonObject object{{u"url"_s, u"http://x"_s}, {u"title"_s, u"t"_s}};
    QCOMPARE(send("POST", u"issue/DEMO-2/remotelink"_s,
                 QJsonObject{{u"globalId"_s, u"x"_s.repeated(256)}, {u"object"_s, object}})
                 .status,
        400);
    QCOMPARE(
        send("POST", u"issue/NO-1/remotelink"_s, QJsonObject{{u"object"_s, object}}).status, 404);
}

void TestJiraIssues::linksIssues()
{
    const auto named = [](const QString &key) { return QJsonObject{{u"key"_s, key}}; };
    const QJsonObject body{{u"type"_s, QJsonObject{{u"name"_s, u"Blocks"_s}}},
        {u"inwardIssue"_s, named(u"DEMO-2"_s)}, {u"outwardIssue"_s, named(u"OPS-1"_s)}};
    QCOMPARE(send("POST", u"issueLink"_s, body).status, 201);
    QCOMPARE(
        send("POST", u"issueLink"_s, body).status, 201); // again: accepted without another link
    const auto links = [&](const QString &key) {
        return object(send("GET", u"issue/%1?fields=issuelinks"_s.arg(key)))
            .value(u"fields"_s)
            .toObject()
            .value(u"issuelinks"_s)
            .toArray();
    };
    QCOMPARE(links(u"DEMO-2"_s).size(), 1);
    QCOMPARE(
        links(u"DEMO-2"_s).first().toObject().value(u"outwardIssue"_s).toObject().value(u"key"_s),
        QJsonValue(u"OPS-1"_s));
    QCOMPARE(
        links(u"OPS-1"_s).first().toObject().value(u"inwardIssue"_s).toObject().value(u"key"_s),
        QJsonValue(u"DEMO-2"_s));
    const QString id = links(u"OPS-1"_s).first().toObject().value(u"id"_s).toString();
    QCOMPARE(object(send("GET", u"issueLink/"_s + id))
                 .value(u"inwardIssue"_s)
                 .toObject()
                 .value(u"key"_s),
        QJsonValue(u"DEMO-2"_s));
    QCOMPARE(send("DELETE", u"issueLink/"_s + id).status, 204);
    QVERIFY(links(u"DEMO-2"_s).isEmpty() && links(u"OPS-1"_s).isEmpty());
    QCOMPARE(send("GET", u"issueLink/"_s + id).status, 404);
}

void TestJiraIssues::keepsProperties()
{
    QCOMPARE(send("PUT", u"issue/DEMO-1/properties/docket"_s, u"{\"a\":1}"_s).status, 201);
    QCOMPARE(send("PUT", u"issue/DEMO-1/properties/docket"_s, u"[1,2]"_s).status, 200);
    QCOMPARE(send("GET", u"issue/DEMO-1/properties/docket"_s).body,
        QByteArray(R"({"key":"docket","value":[1,2]})"));
    QCOMPARE(
        object(send("GET", u"issue/DEMO-1/properties"_s)).value(u"keys"_s).toArray().size(), 1);
    QCOMPARE(send("PUT", u"issue/DEMO-1/properties/docket"_s, u"{oops"_s).status, 400);
    QCOMPARE(send("PUT", u"issue/DEMO-1/properties/docket"_s,
                 QString(u'"' + u"x"_s.repeated(40000) + u'"'))
                 .status,
        400);
    QCOMPARE(send("DELETE", u"issue/DEMO-1/properties/docket"_s).status, 204);
    QCOMPARE(send("GET", u"issue/DEMO-1/properties/docket"_s).status, 404);
}

void TestJiraIssues::hidesTheEMailOfOthers()
{
    const QJsonArray found = array(send("GET", u"user/search?query=ken"_s));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value(u"accountId"_s), QJsonValue(u"kenji"_s));
    QVERIFY(!found.first().toObject().contains(u"emailAddress"_s));
    QCOMPARE(send("GET", u"user/search"_s).status, 400);
    QCOMPARE(send("GET", u"user?accountId=nobody"_s).status, 404);
}

void TestJiraIssues::remembersWritesAndDropsOldReads()
{
    WorldOptions options;
    options.keptReads = 3;
    m_world = std::make_unique<World>(site(), m_clock, options);
    QCOMPARE(send("PUT", u"issue/DEMO-1/properties/p"_s, u"1"_s).status, 201);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(send("GET", u"issue/DEMO-1"_s).status, 200);
    QCOMPARE(m_world->writes().size(), 1);
    QVERIFY(m_world->exchanges().size() <= 4);
}

void TestJiraIssues::runsTheTimelineOnce()
{
    Site given = site();
    given.timeline = {{10s, u"DEMO-3"_s, u"Done"_s}, {20s, u"DEMO-1"_s, u"Closed"_s}};
    m_world = std::make_unique<World>(given, m_clock);
    m_clock.advance(9s);
    QVERIFY(m_world->runDue(m_clock.now()).isEmpty());
    m_clock.advance(1s);
    QCOMPARE(m_world->runDue(m_clock.now()), QStringList{u"DEMO-3"_s});
    QVERIFY(m_world->runDue(m_clock.now()).isEmpty());
    m_clock.advance(1h);
    QCOMPARE(m_world->runDue(m_clock.now()), QStringList{u"DEMO-1"_s});
}

QTEST_GUILESS_MAIN(TestJiraIssues)
#include "tst_jiraissues.moc"
