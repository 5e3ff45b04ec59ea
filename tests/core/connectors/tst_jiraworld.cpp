// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/jira/cloudworksystem.h"
#include "core/sandbox/world.h"
#include "core/sandbox/worldnetworkaccessmanager.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString mia = u"5f1a7c20d94e3b0069a1c401"_s;

/** The connector against the built-in staging site, in one process. */
struct Bench
{
    explicit Bench(Sandbox::WorldOptions options = {})
        : world(Sandbox::loadSite(u":/site"_s).value(), clock, std::move(options))
        , jira(client, QUrl(world.baseUrl()),
              Credentials{world.email(), Secret(world.token().toUtf8())})
    { }

    /** All changed items of the projects, to the true end. */
    Result<QList<WorkItem>> changed(const QStringList &projects, const QDateTime &since)
    {
        QList<WorkItem> items;
        QString token;
        do {
            const auto page = QCoro::waitFor(jira.changedItems({projects, {}, since}, token, {}));
            if (!page)
                return failure(page);
            items += page->items;
            token = page->nextToken;
        } while (!token.isEmpty());
        return items;
    }

    FakeClock clock{QDateTime::fromString(u"2026-04-14T09:30:00Z"_s, Qt::ISODate)};
    FakeWaiter waiter{clock};
    Sandbox::World world;
    Sandbox::WorldNetworkAccessManager network{world};
    HttpClient client{network, waiter, clock};
    Jira::CloudWorkSystem jira;
};

} // namespace

class TestJiraWorld : public QObject
{
    Q_OBJECT

private slots:
    void signsIn()
    {
        Bench bench;
        const auto me = QCoro::waitFor(bench.jira.whoAmI({}));
        QVERIFY2(me, qPrintable(me ? QString() : me.error().detail));
        QCOMPARE(me->email, bench.world.email());
        QCOMPARE(QCoro::waitFor(bench.jira.serverTime({})).value(), bench.clock.now());
    }

    void knowsWhatStatusesMean()
    {
        Bench bench;
        const auto statuses = QCoro::waitFor(bench.jira.statuses({}));
        QVERIFY(statuses);
        QMap<QString, StatusCategory> byName;
        for (const Status &status : *statuses)
            byName.insert(status.name, status.category);
        QCOMPARE(byName.value(u"Closed"_s), StatusCategory::Done);
        QCOMPARE(byName.value(u"In Review"_s), StatusCategory::InProgress);
        QCOMPARE(byName.value(u"To Do"_s), StatusCategory::ToDo);
    }

    void findsWhatChangedAndOnlyThat()
    {
        Bench bench;
        const QDateTime before = bench.clock.now().addMSecs(1);
        bench.clock.advance(90s);
        QVERIFY(bench.world.transition(u"PLATFORM-89"_s, u"Done"_s, mia));
        QVERIFY(bench.world.transition(u"PROJ-1239"_s, u"Done"_s, mia));
        const auto items = bench.changed({u"PLATFORM"_s, u"SEC"_s}, before);
        QVERIFY2(items, qPrintable(items ? QString() : items.error().detail));
        QCOMPARE(items->size(), 1);
        QCOMPARE(items->at(0).key, u"PLATFORM-89"_s);
        QCOMPARE(items->at(0).status.category, StatusCategory::Done);

        const auto histories = QCoro::waitFor(bench.jira.statusHistory({items->at(0).id}, {}));
        const QList<HistoryEntry> history = histories->value(items->at(0).id);
        QVERIFY(!history.isEmpty());
        QCOMPARE(history.constLast().at, bench.clock.now());
        QCOMPARE(history.constLast().author.accountId, mia);
        QCOMPARE(history.constLast().changes[0].toText, u"Done"_s);
        QCOMPARE(history.constLast().changes[0].to, items->at(0).status.id);
    }

    void readsShortPagesToTheEnd()
    {
        Sandbox::WorldOptions options;
        options.pageLimit = 3;
        Bench bench(options);
        const auto items = bench.changed({u"PLATFORM"_s}, {});
        QVERIFY(items);
        QSet<QString> keys;
        for (const WorkItem &item : *items)
            keys.insert(item.key);
        qsizetype expected = 0;
        for (const Sandbox::JiraIssue &issue : bench.world.issues())
            expected += issue.key.startsWith(u"PLATFORM-"_s) ? 1 : 0;
        QCOMPARE(keys.size(), expected);
        QCOMPARE(items->size(), expected);
        for (qsizetype i = 1; i < items->size(); ++i)
            QVERIFY(items->at(i - 1).updated <= items->at(i).updated);
    }

    void readsAnItemWhole()
    {
        Bench bench;
        QVERIFY(bench.world.addIssueComment(u"PLATFORM-94"_s, u"Rolled out everywhere."_s, mia));
        QVERIFY(bench.world.transition(u"PLATFORM-94"_s, u"Done"_s, mia));
        const auto item = QCoro::waitFor(bench.jira.item(u"PLATFORM-94"_s, {}));
        QVERIFY2(item, qPrintable(item ? QString() : item.error().detail));
        const Sandbox::JiraIssue truth = bench.world.issue(u"PLATFORM-94"_s).value();
        QCOMPARE(item->id, truth.id);
        QCOMPARE(item->summary, truth.summary);
        QCOMPARE(item->fields.value(u"Connection timeout"_s), u"60s"_s);
        QCOMPARE(item->comments.size(), truth.comments.size());
        QCOMPARE(item->comments.constLast().text, u"Rolled out everywhere."_s);
        QCOMPARE(item->history.size(), truth.history.size());
        QCOMPARE(item->resolution, truth.resolution);
        QCOMPARE(item->updated, truth.updated);
        QCOMPARE(item->projectLead.accountId, u"5f1a7c4fa83c190068c3e603"_s);
        QVERIFY(!item->components.isEmpty());
        QVERIFY(!item->components[0].lead.isNull());
        QCOMPARE(item->url, bench.world.baseUrl() + u"/browse/PLATFORM-94"_s);
    }

    void readsTheWordsOfADocument()
    {
        Bench bench;
        const auto item = QCoro::waitFor(bench.jira.item(u"PLATFORM-89"_s, {}));
        QVERIFY(item);
        QVERIFY(item->description.contains(u"`http.port` changes from 8080 to 9443"_s));
    }

    void readsChildren()
    {
        Bench bench;
        const auto items = QCoro::waitFor(bench.jira.children(u"PLATFORM-300"_s, {}, {}));
        QVERIFY(items);
        QStringList keys;
        for (const WorkItem &item : *items)
            keys.append(item.key);
        QCOMPARE(keys, (QStringList{u"PLATFORM-301"_s, u"PLATFORM-302"_s, u"PLATFORM-303"_s}));
        QCOMPARE(items->at(0).parentKey, u"PLATFORM-300"_s);
    }

    void linksOnce()
    {
        Bench bench;
        RemoteLink link{u"appId=docket&pageId=998876543"_s, u"http://127.0.0.1/wiki/x"_s,
            u"Platform Runbook"_s, u"v15"_s};
        QVERIFY(QCoro::waitFor(bench.jira.putRemoteLink(u"PLATFORM-89"_s, link, {})));
        link.summary = u"v16"_s;
        QVERIFY(QCoro::waitFor(bench.jira.putRemoteLink(u"PLATFORM-89"_s, link, {})));
        const QList<Sandbox::JiraRemoteLink> links = bench.world.issue(u"PLATFORM-89"_s)->links;
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0].globalId, link.globalId);
        QCOMPARE(links[0].value["object"_L1]["summary"_L1].toString(), u"v16"_s);
    }

    void aLabelIsAddedAndTakenOffAlone()
    {
        Bench bench;
        const QString key = u"PLATFORM-89"_s;
        const QStringList before = bench.world.issue(key)->labels;
        for (int i = 0; i < 2; ++i)
            QVERIFY(QCoro::waitFor(bench.jira.addLabel(key, u"no-doc-sync"_s, {})));
        QCOMPARE(bench.world.issue(key)->labels, before + QStringList{u"no-doc-sync"_s});
        for (int i = 0; i < 2; ++i)
            QVERIFY(QCoro::waitFor(bench.jira.removeLabel(key, u"no-doc-sync"_s, {})));
        QCOMPARE(bench.world.issue(key)->labels, before);
        QCOMPARE(QCoro::waitFor(bench.jira.addLabel(key, u"two words"_s, {})).error().kind,
            Error::Kind::Invalid);
        QCOMPARE(QCoro::waitFor(bench.jira.addLabel(u"PLATFORM-999"_s, u"x"_s, {})).error().kind,
            Error::Kind::NotFound);
    }

    void readsLinksAndTakesThemOff()
    {
        Bench bench;
        const QString key = u"PLATFORM-89"_s;
        const RemoteLink one{u"appId=docket&pageId=1"_s, u"http://h/1"_s, u"One"_s, u"s"_s};
        const RemoteLink two{u"appId=docket&pageId=2"_s, u"http://h/2"_s, u"Two"_s, {}};
        for (const RemoteLink &link : {one, two})
            QVERIFY(QCoro::waitFor(bench.jira.putRemoteLink(key, link, {})));
        QCOMPARE(QCoro::waitFor(bench.jira.remoteLinks(key, {})).value(), (QList{one, two}));
        QVERIFY(QCoro::waitFor(bench.jira.removeRemoteLink(key, one.globalId, {})));
        QVERIFY(QCoro::waitFor(bench.jira.removeRemoteLink(key, one.globalId, {})));
        QCOMPARE(QCoro::waitFor(bench.jira.remoteLinks(key, {})).value(), QList{two});
        QCOMPARE(QCoro::waitFor(bench.jira.removeRemoteLink(key, {}, {})).error().kind,
            Error::Kind::Invalid);
        QCOMPARE(bench.world.issue(key)->links.size(), 1);
    }

    void makesAnItemThatIsFoundByItsMark()
    {
        Bench bench;
        const NewItem item{u"PLATFORM"_s, u"Bug"_s, u"Known issue: it drops"_s, {u"gateway"_s}, mia,
            {u"known-issue"_s},
            "<p>The page <a href=\"https://h/wiki/1\">Runbook</a></p><blockquote><p>It drops "
            "**x**</p></blockquote>"};
        const auto made = QCoro::waitFor(bench.jira.createItem(item, u"a1b2c3d4e5f6"_s, {}));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        const auto issue = bench.world.issue(made->key);
        QVERIFY(issue);
        QCOMPARE(issue->summary, item.summary);
        QCOMPARE(issue->assigneeId, mia);
        QCOMPARE(issue->componentIds, bench.world.issue(u"PLATFORM-12"_s)->componentIds);
        QCOMPARE(issue->labels, (QStringList{u"known-issue"_s, u"docket-a1b2c3d4e5f6"_s}));
        QCOMPARE(
            issue->properties.value(u"docket"_s)["transaction"_L1].toString(), u"a1b2c3d4e5f6"_s);
        QCOMPARE(issue->description["content"_L1][1]["type"_L1].toString(), u"blockquote"_s);
        QCOMPARE(bench.world.writes().size(), 1); // the property came in the same request

        const auto found =
            QCoro::waitFor(bench.jira.madeWith(u"PLATFORM"_s, u"a1b2c3d4e5f6"_s, {}));
        QVERIFY(found && *found);
        QCOMPARE((*found)->key, made->key);
        QCOMPARE((*found)->id, made->id);
        QVERIFY(!*QCoro::waitFor(bench.jira.madeWith(u"PLATFORM"_s, u"000000000000"_s, {})));
    }

    void aCopyOfTheLabelIsNotTheMark()
    {
        Bench bench;
        QVERIFY(bench.world.editIssue(
            u"PLATFORM-89"_s, {{u"labels"_s, QJsonArray{u"docket-a1b2c3d4e5f6"_s}}}, mia));
        const auto found =
            QCoro::waitFor(bench.jira.madeWith(u"PLATFORM"_s, u"a1b2c3d4e5f6"_s, {}));
        QVERIFY(found);
        QVERIFY(!*found);
    }

    void refusesAnItemBeforeItIsSent_data()
    {
        QTest::addColumn<NewItem>("item");
        const NewItem good{u"PLATFORM"_s, u"Bug"_s, u"s"_s, {}, {}, {}, "<p>x</p>"};
        const auto with = [&](auto change) {
            NewItem item = good;
            change(item);
            return item;
        };
        QTest::newRow("no project") << with([](NewItem &item) { item.project.clear(); });
        QTest::newRow("no summary") << with([](NewItem &item) { item.summary = u" "_s; });
        QTest::newRow("long summary")
            << with([](NewItem &item) { item.summary = QString(256, u'x'); });
        QTest::newRow("two lines") << with([](NewItem &item) { item.summary = u"a\nb"_s; });
        QTest::newRow("blank in a label") << with([](NewItem &item) { item.labels = {u"a b"_s}; });
        QTest::newRow("no such component")
            << with([](NewItem &item) { item.components = {u"Cellar"_s}; });
        QTest::newRow("broken") << with([](NewItem &item) { item.description = "<p>"; });
    }
    void refusesAnItemBeforeItIsSent()
    {
        QFETCH(NewItem, item);
        Bench bench;
        QCOMPARE(QCoro::waitFor(bench.jira.createItem(item, u"a1"_s, {})).error().kind,
            Error::Kind::Invalid);
        QVERIFY(bench.world.writes().isEmpty());
    }

    void aWrongTokenIsNeverAnAnswer()
    {
        Bench bench;
        const auto attempt = [&bench](auto call) {
            bench.jira.setCredentials({bench.world.email(), Secret("wrong")});
            return QCoro::waitFor(call()).error().kind;
        };
        QCOMPARE(attempt([&] { return bench.jira.whoAmI({}); }), Error::Kind::AuthRequired);
        QCOMPARE(
            attempt([&] { return bench.jira.changedItems({{u"PLATFORM"_s}, {}, {}}, {}, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.jira.statusHistory({u"10001"_s}, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.jira.item(u"PLATFORM-89"_s, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.jira.children(u"PLATFORM-300"_s, {}, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.jira.statuses({}); }), Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] {
            return bench.jira.putRemoteLink(
                u"PLATFORM-89"_s, {u"g"_s, u"https://h"_s, u"t"_s, {}}, {});
        }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.jira.remoteLinks(u"PLATFORM-89"_s, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.jira.madeWith(u"PLATFORM"_s, u"a1"_s, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.jira.removeRemoteLink(u"PLATFORM-89"_s, u"g"_s, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.jira.addLabel(u"PLATFORM-89"_s, u"x"_s, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.jira.checkRights({u"PLATFORM"_s}, {}); }),
            Error::Kind::AuthRequired);
        QVERIFY(bench.world.issue(u"PLATFORM-89"_s)->links.isEmpty());
    }

    void missingThingsAreNotFound()
    {
        Bench bench;
        QCOMPARE(QCoro::waitFor(bench.jira.item(u"PLATFORM-99999"_s, {})).error().kind,
            Error::Kind::NotFound);
    }

    void checksRightsWithoutWriting()
    {
        Bench bench;
        const auto lines = QCoro::waitFor(bench.jira.checkRights({u"PLATFORM"_s, u"NOSUCH"_s}, {}));
        QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().detail));
        QList<bool> granted;
        for (const RightCheck &line : *lines)
            granted.append(line.granted);
        QCOMPARE(granted, (QList<bool>{true, true, true, false, false}));
        QVERIFY(bench.world.writes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJiraWorld)
#include "tst_jiraworld.moc"
