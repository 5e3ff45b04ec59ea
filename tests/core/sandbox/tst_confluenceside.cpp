// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/world.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Docket;
using namespace Docket::Sandbox;
using namespace std::chrono_literals;

namespace {

const QByteArray runbook =
    "<h2>Settings</h2><p>Port <code>8080</code> and port 8080.</p><hr/><p>End</p>";

Site site()
{
    Site made;
    made.users = {{u"mia"_s, u"Mia Kane"_s, u"mia@larkspur.example"_s, u"Europe/Berlin"_s, true},
        {u"tomas"_s, u"Tomas Berg"_s, u"tomas@larkspur.example"_s, u"UTC"_s, false}};
    made.spaces = {
        {u"65601"_s, u"OPS"_s, u"Operations"_s}, {u"65602"_s, u"ENG"_s, u"Engineering"_s}};
    made.pages = {{u"998876543"_s, u"OPS"_s, u"Platform Runbook"_s, runbook, u"mia"_s,
        {u"runbook"_s}, 14, {}}};
    for (int i = 1; i <= 7; ++i)
        made.pages += SitePage{QString::number(100 + i), u"ENG"_s, u"Page <%1> & more"_s.arg(i),
            "<p>words</p>", u"mia"_s, {u"many"_s}, 1, i == 1 ? QString() : u"101"_s};
    return made;
}

struct Answer
{
    int status = 0;
    QJsonObject json;
    QMap<QByteArray, QByteArray> headers;

    QJsonArray results() const { return json.value("results"_L1).toArray(); }
    QString title() const
    {
        return json.value("errors"_L1).toArray().at(0).toObject().value("title"_L1).toString();
    }
    QString next() const { return json.value("_links"_L1).toObject().value("next"_L1).toString(); }
};

struct Fixture
{
    FakeClock clock{QDateTime::fromString(u"2026-04-14T10:00:00Z"_s, Qt::ISODate)};
    World world;
    QByteArray authorization;

    explicit Fixture(WorldOptions options = {})
        : world(site(), clock, std::move(options))
        , authorization("Basic " + (world.email() + u':' + world.token()).toUtf8().toBase64())
    { }

    Answer ask(const QByteArray &method, const QString &target, const QJsonValue &body = {})
    {
        Request request;
        request.method = method;
        request.path = QUrl::fromPercentEncoding(target.section(u'?', 0, 0).toUtf8());
        request.query = QUrlQuery(target.section(u'?', 1));
        if (!authorization.isEmpty())
            request.headers.insert("authorization", authorization);
        if (body.isObject())
            request.body = QJsonDocument(body.toObject()).toJson();
        else if (body.isArray())
            request.body = QJsonDocument(body.toArray()).toJson();
        const Response response = world.handle(request);
        Answer answer{response.status, QJsonDocument::fromJson(response.body).object(), {}};
        for (const auto &[name, value] : response.headers)
            answer.headers.insert(name, value);
        return answer;
    }

    Answer get(const QString &target) { return ask("GET", target); }

    Answer put(int version, const QByteArray &body, const QString &title = u"Platform Runbook"_s)
    {
        return ask("PUT", u"/wiki/api/v2/pages/998876543"_s,
            QJsonObject{{u"id"_s, u"998876543"_s}, {u"status"_s, u"current"_s}, {u"title"_s, title},
                {u"body"_s,
                    QJsonObject{{u"representation"_s, u"storage"_s},
                        {u"value"_s, QString::fromUtf8(body)}}},
                {u"version"_s, QJsonObject{{u"number"_s, version}, {u"message"_s, u"port"_s}}}});
    }

    QByteArray body(int version = 0)
    {
        const QString which = version ? u"&version=%1"_s.arg(version) : QString();
        const Answer answer = get(u"/wiki/api/v2/pages/998876543?body-format=storage"_s + which);
        return answer.json.value("body"_L1)
            .toObject()
            .value("storage"_L1)
            .toObject()
            .value("value"_L1)
            .toString()
            .toUtf8();
    }

    int version()
    {
        return get(u"/wiki/api/v2/pages/998876543"_s)
            .json.value("version"_L1)
            .toObject()
            .value("number"_L1)
            .toInt();
    }
};

QStringList ids(const Answer &answer)
{
    QStringList found;
    for (const QJsonValue &row : answer.results()) {
        const QJsonObject object = row.toObject();
        found += object.value(object.contains("content"_L1) ? "content"_L1 : "id"_L1)
                     .toObject()
                     .value("id"_L1)
                     .toString();
        if (found.last().isEmpty())
            found.last() = object.value("id"_L1).toString();
    }
    return found;
}

} // namespace

class TestConfluenceSide : public QObject
{
    Q_OBJECT
private slots:
    void givesAPageAsConfluenceDoes();
    void refusesAStaleVersionWithItsWords();
    void keepsOldBodies();
    void refusesWhatCannotBeStored();
    void normalisesOnlyWhatWasNotStoredAlready();
    void createsAndDeletesPages();
    void renamesAPage();
    void movesAPageAndChangesItsOwner();
    void pagesThroughV2();
    void pagesThroughSearch();
    void searchSeesChangesLate();
    void searchReadsDatesInTheZoneOfTheCaller();
    void listsVersionsNewestFirst();
    void restoresOldVersionsWithoutAGuard();
    void addsAndRemovesLabels();
    void versionsProperties();
    void commentsOnTheFooter();
    void inlineCommentsChangeTheBodyOnly();
    void inlineCommentsDangle();
    void answersBadCredentials_data();
    void answersBadCredentials();
    void knowsOnlyItsPathsAndParameters_data();
    void knowsOnlyItsPathsAndParameters();
    void findsPeopleAndSpaces();
    void worldShowsAndChangesPages();
};

void TestConfluenceSide::givesAPageAsConfluenceDoes()
{
    Fixture f;
    const Answer bare = f.get(u"/wiki/api/v2/pages/998876543"_s);
    QCOMPARE(bare.status, 200);
    QCOMPARE(bare.json.value("id"_L1), QJsonValue(u"998876543"_s));
    QVERIFY(bare.json.value("body"_L1).toObject().isEmpty());
    QCOMPARE(bare.json.value("ownerId"_L1), QJsonValue(u"mia"_s));
    QCOMPARE(bare.json.value("version"_L1).toObject().value("number"_L1).toInt(), 14);
    QCOMPARE(bare.json.value("_links"_L1).toObject().value("webui"_L1),
        QJsonValue(u"/spaces/OPS/pages/998876543/Platform+Runbook"_s));
    QCOMPARE(bare.json.value("_links"_L1).toObject().value("base"_L1),
        QJsonValue(u"http://127.0.0.1/wiki"_s));
    QCOMPARE(f.body(), runbook);
    const Answer more =
        f.get(u"/wiki/api/v2/pages/998876543?include-labels=true&include-versions=true"_s);
    QCOMPARE(more.json.value("labels"_L1).toObject().value("results"_L1).toArray().size(), 1);
    QCOMPARE(more.json.value("versions"_L1).toObject().value("results"_L1).toArray().size(), 14);
    const Answer missing = f.get(u"/wiki/api/v2/pages/999"_s);
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.title(), u"Cannot find a page with id [999]"_s);
}

void TestConfluenceSide::refusesAStaleVersionWithItsWords()
{
    Fixture f;
    for (const int wrong : {13, 14, 16}) {
        const Answer answer = f.put(wrong, "<p>x</p>");
        QCOMPARE(answer.status, 409);
        const QJsonObject expected{{u"errors"_s,
            QJsonArray{QJsonObject{{u"status"_s, 409}, {u"code"_s, u"CONFLICT"_s},
                {u"title"_s,
                    u"Version must be incremented when updating a page. Current Version: [14]. Provided version: [%1]"_s
                        .arg(wrong)},
                {u"detail"_s, QJsonValue::Null}}}}};
        QCOMPARE(answer.json, expected);
    }
    QCOMPARE(f.body(), runbook);
    QCOMPARE(f.version(), 14);
}

void TestConfluenceSide::keepsOldBodies()
{
    Fixture f;
    f.clock.advance(1min);
    const Answer saved = f.put(15, "<p>new</p>");
    QCOMPARE(saved.status, 200);
    QCOMPARE(saved.json.value("version"_L1).toObject().value("message"_L1), QJsonValue(u"port"_s));
    QCOMPARE(saved.json.value("version"_L1).toObject().value("createdAt"_L1),
        QJsonValue(u"2026-04-14T10:01:00.000Z"_s));
    QCOMPARE(f.body(), QByteArray("<p>new</p>"));
    QCOMPARE(f.body(14), runbook);
    QCOMPARE(f.body(3), runbook);
    const Answer old = f.get(u"/wiki/api/v2/pages/998876543?version=14&body-format=storage"_s);
    QCOMPARE(old.json.value("version"_L1).toObject().value("number"_L1).toInt(), 15);
    QCOMPARE(f.get(u"/wiki/api/v2/pages/998876543?version=16"_s).status, 404);
    QCOMPARE(f.get(u"/wiki/api/v2/pages/998876543?version=0"_s).status, 404);
}

void TestConfluenceSide::refusesWhatCannotBeStored()
{
    Fixture f;
    const Answer malformed = f.put(15, "<p>open");
    QCOMPARE(malformed.status, 400);
    QVERIFY2(malformed.title().startsWith(u"Error parsing xhtml: "), qPrintable(malformed.title()));
    QCOMPARE(f.put(15, QByteArray(6 * 1024 * 1024, 'x')).status, 413);
    QVERIFY(f.ask("POST", u"/wiki/api/v2/pages"_s,
                 QJsonObject{{u"spaceId"_s, u"65601"_s}, {u"title"_s, u"Other"_s},
                     {u"body"_s, QJsonObject{{u"value"_s, u"<p>x</p>"_s}}}})
                .status
        == 200);
    const Answer taken = f.put(15, "<p>x</p>", u"OTHER"_s);
    QCOMPARE(taken.status, 400);
    QCOMPARE(taken.title(),
        u"A page with this title already exists: A page already exists with the same TITLE in this space"_s);
    const Answer incomplete =
        f.ask("PUT", u"/wiki/api/v2/pages/998876543"_s, QJsonObject{{u"id"_s, u"998876543"_s}});
    QCOMPARE(incomplete.status, 400);
    QCOMPARE(f.ask("PUT", u"/wiki/api/v2/pages/998876543"_s).status, 400);
    QCOMPARE(f.version(), 14);
}

void TestConfluenceSide::normalisesOnlyWhatWasNotStoredAlready()
{
    Fixture f;
    // The site's own <hr/> is stored already; the new <br/> and the new macro are not.
    QByteArray sent = runbook;
    sent.replace("<p>End</p>",
        "<p>End<br/><span style=\"color: #0747A6;\">x</span></p><ac:structured-macro "
        "ac:name=\"info\"/>");
    QCOMPARE(f.put(15, sent).status, 200);
    const QByteArray stored = f.body();
    QVERIFY2(stored.startsWith(runbook.first(runbook.indexOf("<p>End"))), stored.constData());
    QVERIFY2(stored.contains("<br /><span style=\"color: rgb(7,71,166);\">x</span>"),
        stored.constData());
    QVERIFY2(stored.contains(
                 "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\" ac:macro-id=\""),
        stored.constData());
    QVERIFY(stored.endsWith("\" />"));
    QCOMPARE(f.put(16, stored).status, 200);
    QCOMPARE(f.body(), stored);
    QCOMPARE(f.put(17, runbook).status, 200);
    QCOMPARE(f.body(), runbook);
}

void TestConfluenceSide::createsAndDeletesPages()
{
    Fixture f;
    const QJsonObject page{{u"spaceId"_s, u"65601"_s}, {u"status"_s, u"current"_s},
        {u"title"_s, u"New"_s}, {u"parentId"_s, u"998876543"_s},
        {u"body"_s, QJsonObject{{u"representation"_s, u"storage"_s}, {u"value"_s, u"<hr/>"_s}}}};
    const Answer made = f.ask("POST", u"/wiki/api/v2/pages"_s, page);
    QCOMPARE(made.status, 200);
    const QString id = made.json.value("id"_L1).toString();
    QVERIFY(id.toLongLong() > 998876543);
    QCOMPARE(f.world.page(id)->body, QByteArray("<hr />"));
    QCOMPARE(f.ask("POST", u"/wiki/api/v2/pages"_s, page).status, 400);
    QCOMPARE(ids(f.get(u"/wiki/api/v2/pages/998876543/direct-children"_s)), QStringList{id});
    QCOMPARE(f.ask("DELETE", u"/wiki/api/v2/pages/"_s + id).status, 204);
    QCOMPARE(f.get(u"/wiki/api/v2/pages/"_s + id).status, 404);
    QCOMPARE(f.get(u"/wiki/api/v2/pages/%1?status=trashed"_s.arg(id)).status, 200);
    QCOMPARE(f.ask("POST", u"/wiki/api/v2/pages"_s,
                  QJsonObject{{u"spaceId"_s, u"1"_s}, {u"title"_s, u"X"_s}})
                 .status,
        404);
}

void TestConfluenceSide::renamesAPage()
{
    Fixture f;
    const QJsonObject title{{u"status"_s, u"current"_s}, {u"title"_s, u"Gateway Runbook"_s}};
    QCOMPARE(f.ask("PUT", u"/wiki/api/v2/pages/998876543/title"_s, title).status, 200);
    QCOMPARE(f.world.page(u"998876543"_s)->title, u"Gateway Runbook"_s);
    QCOMPARE(f.body(), runbook);
    QCOMPARE(
        ids(f.get(u"/wiki/api/v2/pages?title=gateway%20runbook"_s)), QStringList{u"998876543"_s});
}

void TestConfluenceSide::movesAPageAndChangesItsOwner()
{
    Fixture f;
    QJsonObject update{{u"id"_s, 998876543}, {u"status"_s, u"current"_s},
        {u"title"_s, u"Platform Runbook"_s}, {u"ownerId"_s, u"tomas"_s}, {u"parentId"_s, u"4"_s},
        {u"version"_s, QJsonObject{{u"number"_s, 15}}},
        {u"body"_s, QJsonObject{{u"storage"_s, QJsonObject{{u"value"_s, u"<p>x</p>"_s}}}}}};
    QCOMPARE(f.ask("PUT", u"/wiki/api/v2/pages/998876543"_s, update).status, 404);
    QCOMPARE(f.body(), runbook);
    update.insert(u"parentId"_s, u"101"_s);
    const Answer moved = f.ask("PUT", u"/wiki/api/v2/pages/998876543"_s, update);
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.json.value("parentId"_L1), QJsonValue(u"101"_s));
    QCOMPARE(f.world.page(u"998876543"_s)->ownerId, u"tomas"_s);
    QCOMPARE(ids(f.get(u"/wiki/rest/api/search?cql=ancestor%3D101%20and%20space%3DOPS"_s)),
        QStringList{u"998876543"_s});
}

void TestConfluenceSide::pagesThroughV2()
{
    Fixture f;
    QStringList all;
    QString target = u"/wiki/api/v2/spaces/65602/pages?limit=3&sort=title&body-format=storage"_s;
    int pages = 0;
    while (!target.isEmpty() && pages < 10) {
        const Answer answer = f.get(target);
        QCOMPARE(answer.status, 200);
        all += ids(answer);
        target = answer.next();
        QVERIFY(target.isEmpty() || target.startsWith(u"/wiki/api/v2/spaces/65602/pages?"));
        QCOMPARE(answer.headers.contains("Link"), !target.isEmpty());
        if (!target.isEmpty())
            QCOMPARE(answer.headers.value("Link"), '<' + target.toUtf8() + ">; rel=\"next\"");
        QVERIFY(!answer.json.contains("totalSize"_L1));
        ++pages;
    }
    QCOMPARE(pages, 3);
    QCOMPARE(
        all, (QStringList{u"101"_s, u"102"_s, u"103"_s, u"104"_s, u"105"_s, u"106"_s, u"107"_s}));
    QCOMPARE(f.get(u"/wiki/api/v2/pages?cursor=nonsense"_s).status, 400);
    QCOMPARE(ids(f.get(u"/wiki/api/v2/pages?id=101,998876543&id=103&id=4"_s)),
        (QStringList{u"101"_s, u"103"_s, u"998876543"_s}));
    QCOMPARE(f.get(u"/wiki/api/v2/pages?status=draft"_s).status, 400);
    const QString label = f.get(u"/wiki/api/v2/pages/101/labels"_s)
                              .results()
                              .at(0)
                              .toObject()
                              .value("id"_L1)
                              .toString();
    QCOMPARE(ids(f.get(u"/wiki/api/v2/labels/%1/pages"_s.arg(label))).size(), 7);
    QCOMPARE(
        f.get(u"/wiki/api/v2/labels/%1/pages?space-id=65601"_s.arg(label)).results().size(), 0);
}

void TestConfluenceSide::pagesThroughSearch()
{
    WorldOptions options;
    options.pageLimit = 2;
    Fixture f(options);
    QStringList all;
    QString target =
        u"/rest/api/search?limit=3&start=5&excerpt=none&cql=label%20%3D%20many%20order%20by%20title"_s;
    int pages = 0;
    while (!target.isEmpty() && pages < 10) {
        const Answer answer = f.get(u"/wiki"_s + target);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("totalSize"_L1).toInt(), 8); // more than there are
        QCOMPARE(answer.json.value("start"_L1).toInt(), 0);
        all += ids(answer);
        target = answer.next();
        QVERIFY(target.isEmpty() || target.startsWith(u"/rest/api/search?next=true&cursor="));
        ++pages;
    }
    QCOMPARE(pages, 4);
    QCOMPARE(all.size(), 7);
    const QJsonObject row =
        f.get(u"/wiki/rest/api/search?cql=id%3D101"_s).results().at(0).toObject();
    QCOMPARE(row.value("title"_L1), QJsonValue(u"Page &lt;1&gt; &amp; more"_s));
    QCOMPARE(
        row.value("content"_L1).toObject().value("title"_L1), QJsonValue(u"Page <1> & more"_s));
    QCOMPARE(f.get(u"/wiki/rest/api/search?cql=space%3DNOPE"_s).results().size(), 0);
    const Answer wrong = f.get(u"/wiki/rest/api/search?cql=lable%3Dx"_s);
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.json.value("message"_L1).toString().contains(u"Valid fields are"));
}

void TestConfluenceSide::searchSeesChangesLate()
{
    WorldOptions options;
    options.indexLag = 20s;
    Fixture f(options);
    const QString search = u"/wiki/rest/api/search?cql=text~brandnew"_s;
    QCOMPARE(f.put(15, "<p>brandnew</p>").status, 200);
    QCOMPARE(f.get(search).results().size(), 0);
    f.clock.advance(19s);
    QCOMPARE(f.get(search).results().size(), 0);
    f.clock.advance(1s);
    QCOMPARE(ids(f.get(search)), QStringList{u"998876543"_s});
    QVERIFY(f.world.deletePage(u"998876543"_s));
    QCOMPARE(ids(f.get(search)), QStringList{u"998876543"_s}); // gone, but not for the index
    f.clock.advance(20s);
    QCOMPARE(f.get(search).results().size(), 0);
}

void TestConfluenceSide::searchReadsDatesInTheZoneOfTheCaller()
{
    Fixture f;
    QCOMPARE(f.put(15, "<p>x</p>").status, 200); // 10:00 UTC, 12:00 in Berlin
    QCOMPARE(f.get(u"/wiki/rest/api/search?cql=lastmodified%20%3E%3D%20%222026-04-14%2012:00%22"_s)
                 .results()
                 .size(),
        1);
    QCOMPARE(f.get(u"/wiki/rest/api/search?cql=lastmodified%20%3E%3D%20%222026-04-14%2012:01%22"_s)
                 .results()
                 .size(),
        0);
    QCOMPARE(f.get(u"/wiki/rest/api/search?cql=lastmodified%20%3E%3D%20now(%22-3h%22)"_s)
                 .results()
                 .size(),
        1);
}

void TestConfluenceSide::listsVersionsNewestFirst()
{
    Fixture f;
    QCOMPARE(f.put(15, "<p>x</p>").status, 200);
    const Answer answer =
        f.get(u"/wiki/api/v2/pages/998876543/versions?limit=2&body-format=storage"_s);
    const QJsonObject first = answer.results().at(0).toObject();
    QCOMPARE(first.value("number"_L1).toInt(), 15);
    QCOMPARE(answer.results().at(1).toObject().value("number"_L1).toInt(), 14);
    QCOMPARE(first.value("page"_L1)
                 .toObject()
                 .value("body"_L1)
                 .toObject()
                 .value("storage"_L1)
                 .toObject()
                 .value("value"_L1),
        QJsonValue(u"<p>x</p>"_s));
    QVERIFY(!answer.next().isEmpty());
    QCOMPARE(f.get(u"/wiki/api/v2/pages/998876543/versions?sort=modified-date"_s)
                 .results()
                 .at(0)
                 .toObject()
                 .value("number"_L1)
                 .toInt(),
        1);
    const Answer one = f.get(u"/wiki/api/v2/pages/998876543/versions/14"_s);
    QCOMPARE(one.json.value("prevVersion"_L1).toInt(), 13);
    QCOMPARE(one.json.value("nextVersion"_L1).toInt(), 15);
    QCOMPARE(f.get(u"/wiki/api/v2/pages/998876543/versions/99"_s).status, 404);
}

void TestConfluenceSide::restoresOldVersionsWithoutAGuard()
{
    Fixture f;
    QCOMPARE(f.put(15, "<p>x</p>").status, 200);
    const auto restore = [&](int number) {
        return f.ask("POST", u"/wiki/rest/api/content/998876543/version"_s,
            QJsonObject{{u"operationKey"_s, u"restore"_s},
                {u"params"_s,
                    QJsonObject{{u"versionNumber"_s, number}, {u"message"_s, u"back"_s}}}});
    };
    QCOMPARE(restore(15).status, 400);
    QCOMPARE(restore(99).status, 400);
    const Answer made = restore(14);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json.value("number"_L1).toInt(), 16);
    QCOMPARE(f.body(), runbook);
    QCOMPARE(f.world.page(u"998876543"_s)->version.message, u"back"_s);
    QCOMPARE(f.ask("POST", u"/wiki/rest/api/content/998876543/version"_s,
                  QJsonObject{{u"operationKey"_s, u"restore"_s}})
                 .status,
        400);
}

void TestConfluenceSide::addsAndRemovesLabels()
{
    Fixture f;
    const QString target = u"/wiki/rest/api/content/998876543/label"_s;
    const QJsonArray labels{QJsonObject{{u"prefix"_s, u"global"_s}, {u"name"_s, u"Known-Issue"_s}}};
    for (int again = 0; again < 2; ++again) {
        const Answer added = f.ask("POST", target, labels);
        QCOMPARE(added.status, 200);
        QCOMPARE(added.json.value("size"_L1).toInt(), 2);
    }
    QCOMPARE(f.world.page(u"998876543"_s)->labels, (QStringList{u"runbook"_s, u"known-issue"_s}));
    QCOMPARE(ids(f.get(u"/wiki/rest/api/search?cql=label%20in%20(%22known-issue%22)"_s)),
        QStringList{u"998876543"_s});
    const Answer unnamed =
        f.ask("POST", target, QJsonArray{QJsonObject{{u"prefix"_s, u"global"_s}}});
    QCOMPARE(unnamed.status, 400);
    QCOMPARE(unnamed.json.value("message"_L1), QJsonValue(u"Could not parse Labels"_s));
    QCOMPARE(f.ask("DELETE", target + u"?name=known-issue"_s).status, 204);
    QCOMPARE(f.ask("DELETE", target + u"/runbook"_s).status, 204);
    QVERIFY(f.world.page(u"998876543"_s)->labels.isEmpty());
    QCOMPARE(f.version(), 14);
    QCOMPARE(f.ask("POST", u"/wiki/rest/api/content/4/label"_s, labels).status, 404);
}

void TestConfluenceSide::versionsProperties()
{
    Fixture f;
    const QString target = u"/wiki/api/v2/pages/998876543/properties"_s;
    const auto property = [](int value, int version) {
        QJsonObject json{{u"key"_s, u"docket"_s}, {u"value"_s, QJsonObject{{u"n"_s, value}}}};
        if (version)
            json.insert(u"version"_s, QJsonObject{{u"number"_s, version}});
        return json;
    };
    QCOMPARE(f.get(target + u"?key=docket"_s).results().size(), 0);
    const Answer made = f.ask("POST", target, property(1, 0));
    QCOMPARE(made.status, 200);
    const QString one = target + u'/' + made.json.value("id"_L1).toString();
    const Answer again = f.ask("POST", target, property(2, 0));
    QCOMPARE(again.status, 409);
    QCOMPARE(again.title(), u"Property with key [docket] already exists"_s);
    QCOMPARE(f.ask("PUT", one, property(2, 1)).status, 409);
    QCOMPARE(f.ask("PUT", one, property(2, 2)).status, 200);
    QCOMPARE(f.get(one).json.value("value"_L1).toObject().value("n"_L1).toInt(), 2);
    QCOMPARE(f.version(), 14);
    QCOMPARE(f.ask("DELETE", one).status, 204);
    QCOMPARE(f.get(one).status, 404);
    QCOMPARE(f.ask("POST", target, QJsonObject{{u"key"_s, u"x"_s}}).status, 400);
}

void TestConfluenceSide::commentsOnTheFooter()
{
    Fixture f;
    const auto body = [](const QString &value) {
        return QJsonObject{{u"representation"_s, u"storage"_s}, {u"value"_s, value}};
    };
    const Answer made = f.ask("POST", u"/wiki/api/v2/footer-comments"_s,
        QJsonObject{{u"pageId"_s, u"998876543"_s}, {u"body"_s, body(u"<p>Please look</p>"_s)}});
    QCOMPARE(made.status, 201);
    const QString id = made.json.value("id"_L1).toString();
    const Answer reply = f.ask("POST", u"/wiki/api/v2/footer-comments"_s,
        QJsonObject{{u"parentCommentId"_s, id}, {u"body"_s, body(u"<p>Done</p>"_s)}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(ids(f.get(u"/wiki/api/v2/pages/998876543/footer-comments?body-format=storage"_s)),
        QStringList{id});
    QCOMPARE(f.get(u"/wiki/api/v2/footer-comments/%1/children"_s.arg(id)).results().size(), 1);
    const auto update = [&](int version) {
        return f.ask("PUT", u"/wiki/api/v2/footer-comments/"_s + id,
            QJsonObject{{u"version"_s, QJsonObject{{u"number"_s, version}}},
                {u"body"_s, body(u"<p>Changed</p>"_s)}});
    };
    QCOMPARE(update(1).status, 409);
    QCOMPARE(update(2).status, 200);
    QCOMPARE(f.ask("POST", u"/wiki/api/v2/footer-comments"_s,
                  QJsonObject{{u"body"_s, body(u"<p>x</p>"_s)}})
                 .status,
        400);
    QCOMPARE(f.ask("POST", u"/wiki/api/v2/footer-comments"_s,
                  QJsonObject{{u"pageId"_s, u"4"_s}, {u"body"_s, body(u"<p>x</p>"_s)}})
                 .status,
        404);
    QCOMPARE(f.ask("DELETE", u"/wiki/api/v2/footer-comments/"_s + id).status, 204);
    QCOMPARE(f.get(u"/wiki/api/v2/pages/998876543/footer-comments"_s).results().size(), 0);
}

void TestConfluenceSide::inlineCommentsChangeTheBodyOnly()
{
    Fixture f;
    const auto comment = [&](int count, int index) {
        return f.ask("POST", u"/wiki/api/v2/inline-comments"_s,
            QJsonObject{{u"pageId"_s, u"998876543"_s},
                {u"body"_s,
                    QJsonObject{
                        {u"representation"_s, u"storage"_s}, {u"value"_s, u"<p>Sure?</p>"_s}}},
                {u"inlineCommentProperties"_s,
                    QJsonObject{{u"textSelection"_s, u"8080"_s},
                        {u"textSelectionMatchCount"_s, count},
                        {u"textSelectionMatchIndex"_s, index}}}});
    };
    QCOMPARE(comment(1, 0).status, 400);
    QCOMPARE(comment(2, 2).status, 400);
    QCOMPARE(f.body(), runbook);
    const Answer made = comment(2, 1);
    QCOMPARE(made.status, 201);
    const QString ref =
        made.json.value("properties"_L1).toObject().value("inlineMarkerRef"_L1).toString();
    QByteArray expected = runbook;
    expected.replace("port 8080.",
        "port <ac:inline-comment-marker ac:ref=\"" + ref.toUtf8()
            + "\">8080</ac:inline-comment-marker>.");
    QCOMPARE(f.body(), expected);
    QCOMPARE(f.version(), 14);
    const QString one = u"/wiki/api/v2/inline-comments/"_s + made.json.value("id"_L1).toString();
    const auto resolve = [&](bool resolved, int version) {
        return f.ask("PUT", one,
            QJsonObject{
                {u"version"_s, QJsonObject{{u"number"_s, version}}}, {u"resolved"_s, resolved}});
    };
    QCOMPARE(resolve(true, 2).json.value("resolutionStatus"_L1), QJsonValue(u"resolved"_s));
    QCOMPARE(resolve(false, 3).json.value("resolutionStatus"_L1), QJsonValue(u"reopened"_s));
    QCOMPARE(f.get(u"/wiki/api/v2/pages/998876543/inline-comments?resolution-status=reopened"_s)
                 .results()
                 .size(),
        1);
    QCOMPARE(f.get(u"/wiki/api/v2/pages/998876543/inline-comments?resolution-status=open"_s)
                 .results()
                 .size(),
        0);
    QCOMPARE(f.ask("DELETE", one).status, 204);
    QCOMPARE(f.body(), runbook);
    QCOMPARE(f.version(), 14);
}

void TestConfluenceSide::inlineCommentsDangle()
{
    Fixture f;
    const auto ref = f.world.addInlineComment(u"998876543"_s, u"End"_s, u"the end?"_s, u"mia"_s);
    QVERIFY(ref.has_value());
    const auto state = [&] {
        return f.get(u"/wiki/api/v2/pages/998876543/inline-comments"_s)
            .results()
            .at(0)
            .toObject()
            .value("resolutionStatus"_L1)
            .toString();
    };
    QCOMPARE(state(), u"open"_s);
    const QByteArray marked = f.body();
    QCOMPARE(f.put(15, runbook).status, 200);
    QCOMPARE(state(), u"dangling"_s);
    QCOMPARE(f.put(16, marked).status, 200);
    QCOMPARE(state(), u"open"_s);
}

void TestConfluenceSide::answersBadCredentials_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("v2 page") << u"/wiki/api/v2/pages/998876543"_s << 404 << u"Not Found"_s;
    QTest::newRow("v2 listing") << u"/wiki/api/v2/spaces"_s << 404 << u"Not Found"_s;
    QTest::newRow("v1 user") << u"/wiki/rest/api/user/current"_s << 403
                             << u"caller cannot access Confluence"_s;
    QTest::newRow("v1 search") << u"/wiki/rest/api/search?cql=type%3Dpage"_s << 403
                               << u"Current user not permitted to use Confluence"_s;
}

void TestConfluenceSide::answersBadCredentials()
{
    QFETCH(QString, target);
    QFETCH(int, status);
    QFETCH(QString, words);
    const QByteArrayList wrong{"", "Basic " + QByteArray("mia@larkspur.example:wrong").toBase64(),
        "Basic " + QByteArray("tomas@larkspur.example:sandbox-token").toBase64(),
        "Bearer sandbox-token"};
    for (const QByteArray &authorization : wrong) {
        Fixture f;
        f.authorization = authorization;
        const Answer answer = f.get(target);
        QCOMPARE(answer.status, status);
        QCOMPARE(
            status == 404 ? answer.title() : answer.json.value("message"_L1).toString(), words);
    }
}

void TestConfluenceSide::knowsOnlyItsPathsAndParameters_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown path") << QByteArray("GET") << u"/wiki/api/v2/pagez"_s << 404;
    QTest::newRow("unknown v1 path") << QByteArray("GET") << u"/wiki/rest/api/settings"_s << 404;
    QTest::newRow("wiki itself") << QByteArray("GET") << u"/wiki"_s << 404;
    QTest::newRow("wrong method") << QByteArray("PATCH") << u"/wiki/api/v2/pages/998876543"_s
                                  << 405;
    QTest::newRow("unknown parameter")
        << QByteArray("GET") << u"/wiki/api/v2/pages?spaceKey=OPS"_s << 400;
    QTest::newRow("unknown v1 parameter")
        << QByteArray("GET") << u"/wiki/rest/api/search?cql=type%3Dpage&query=x"_s << 400;
    QTest::newRow("id that is no number")
        << QByteArray("GET") << u"/wiki/api/v2/pages/abc"_s << 400;
    QTest::newRow("unknown body format")
        << QByteArray("GET") << u"/wiki/api/v2/pages/998876543?body-format=wiki"_s << 400;
    QTest::newRow("removed reading")
        << QByteArray("GET") << u"/wiki/rest/api/content/998876543?expand=body.storage"_s << 410;
    QTest::newRow("removed writing")
        << QByteArray("PUT") << u"/wiki/rest/api/content/998876543"_s << 410;
    QTest::newRow("removed property")
        << QByteArray("GET") << u"/wiki/rest/api/content/998876543/property/x"_s << 410;
}

void TestConfluenceSide::knowsOnlyItsPathsAndParameters()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(int, status);
    Fixture f;
    const Answer answer = f.ask(method, target);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.json.contains("errors"_L1) || answer.json.contains("message"_L1));
    QCOMPARE(answer.headers.contains("Deprecation"), status == 410);
}

void TestConfluenceSide::findsPeopleAndSpaces()
{
    Fixture f;
    QCOMPARE(
        f.get(u"/wiki/rest/api/user/current"_s).json.value("accountId"_L1), QJsonValue(u"mia"_s));
    QCOMPARE(f.get(u"/wiki/rest/api/user?accountId=tomas"_s).json.value("displayName"_L1),
        QJsonValue(u"Tomas Berg"_s));
    QCOMPARE(f.get(u"/wiki/rest/api/user?accountId=nobody"_s).status, 404);
    const Answer people = f.ask("POST", u"/wiki/api/v2/users-bulk"_s,
        QJsonObject{{u"accountIds"_s, QJsonArray{u"tomas"_s, u"nobody"_s, u"mia"_s}}});
    QCOMPARE(people.results().size(), 2);
    QCOMPARE(
        people.results().at(0).toObject().value("accountStatus"_L1), QJsonValue(u"inactive"_s));
    QCOMPARE(ids(f.get(u"/wiki/api/v2/spaces?keys=ops,NOPE"_s)), QStringList{u"65601"_s});
    QCOMPARE(f.get(u"/wiki/api/v2/spaces/65602"_s).json.value("key"_L1), QJsonValue(u"ENG"_s));
    QVERIFY(!f.get(u"/wiki/api/v2/pages/998876543/operations"_s)
            .json.value("operations"_L1)
            .toArray()
            .isEmpty());
    QVERIFY(f.get(u"/wiki/rest/api/content/998876543/restriction/byOperation"_s)
            .json.contains("update"_L1));
}

void TestConfluenceSide::worldShowsAndChangesPages()
{
    Fixture f;
    QCOMPARE(f.world.pages().size(), 8);
    QCOMPARE(f.world.page(u"998876543"_s)->spaceKey, u"OPS"_s);
    QVERIFY(!f.world.page(u"4"_s));
    const auto version = f.world.humanEdits(u"998876543"_s, "<p>by hand</p>", u"mia"_s);
    QVERIFY(version.has_value());
    QCOMPARE(*version, 15);
    QCOMPARE(f.world.pageVersion(u"998876543"_s, 14)->body, runbook);
    QCOMPARE(
        f.world.humanEdits(u"998876543"_s, "<p>", u"mia"_s).error().kind, Error::Kind::Invalid);
    QCOMPARE(f.world.humanEdits(u"4"_s, "<p/>", u"mia"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(f.world.addInlineComment(u"998876543"_s, u"nowhere"_s, u"?"_s, u"mia"_s).error().kind,
        Error::Kind::Invalid);
    QVERIFY(f.world.deletePage(u"998876543"_s));
    QCOMPARE(f.world.page(u"998876543"_s)->state, Page::State::Trashed);
    QCOMPARE(f.put(16, "<p>x</p>").status, 404);
}

QTEST_GUILESS_MAIN(TestConfluenceSide)
#include "tst_confluenceside.moc"
