// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/confluence/clouddocumentsystem.h"
#include "core/sandbox/server.h"
#include "core/sandbox/world.h"
#include "core/sandbox/worldnetworkaccessmanager.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString mia = u"5f1a7c20d94e3b0069a1c401"_s;
const QString runbook = u"998876543"_s;

/** The connector against the built-in staging site, in one process. */
struct Bench
{
    explicit Bench(Sandbox::WorldOptions options = {})
        : world(Sandbox::loadSite(u":/site"_s).value(), clock, std::move(options))
        , wiki(client, QUrl(world.baseUrl() + u"/wiki"_s),
              Credentials{world.email(), Secret(world.token().toUtf8())})
    { }

    Result<Page> page(const QString &id = runbook) { return QCoro::waitFor(wiki.page(id, {})); }
    Result<PageVersion> update(const Page &base, const QByteArray &body)
    {
        return QCoro::waitFor(wiki.updatePage(
            {base.id, base.title, body, base.version.number, u"DEMO-1: test"_s}, {}));
    }

    FakeClock clock{QDateTime::fromString(u"2026-04-14T09:30:00Z"_s, Qt::ISODate)};
    FakeWaiter waiter{clock};
    Sandbox::World world;
    Sandbox::WorldNetworkAccessManager network{world};
    HttpClient client{network, waiter, clock};
    Confluence::CloudDocumentSystem wiki;
};

} // namespace

class TestConfluenceWorld : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPageByteForByte()
    {
        Bench bench;
        QStringList ids;
        for (const Page &page : bench.world.pages())
            ids.append(page.id);
        const auto pages = QCoro::waitFor(bench.wiki.pages(ids, {}));
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().detail));
        QCOMPARE(pages->size(), ids.size());
        for (const Page &page : *pages) {
            const Page truth = bench.world.page(page.id).value();
            QCOMPARE(page.body, truth.body);
            QCOMPARE(page.title, truth.title);
            QCOMPARE(page.spaceKey, truth.spaceKey);
            QCOMPARE(page.version.number, truth.version.number);
            QCOMPARE(page.ownerId, truth.ownerId);
            QVERIFY(page.url.startsWith(bench.world.baseUrl() + u"/wiki/"_s));
        }
    }

    void headsSayWhatChangedWithoutBodies()
    {
        Bench bench;
        QStringList ids{u"1"_s}; // one that is not there
        for (const Page &page : bench.world.pages())
            ids.append(page.id);
        QVERIFY(bench.world.humanEdits(runbook, "<p>New.</p>", mia));
        const qsizetype before = bench.world.exchanges().size();
        const auto heads = QCoro::waitFor(bench.wiki.pageHeads(ids, {}));
        QVERIFY2(heads, qPrintable(heads ? QString() : heads.error().detail));
        QCOMPARE(heads->size(), ids.size() - 1);
        for (const Page &head : *heads) {
            const Page truth = bench.world.page(head.id).value();
            QCOMPARE(head.version, truth.version);
            QCOMPARE(head.title, truth.title);
            QVERIFY(head.body.isEmpty());
        }
        QCOMPARE(bench.world.exchanges().size(), before + 1);
    }

    void publishesAndReadsBack()
    {
        Bench bench;
        const Page before = bench.page().value();
        QVERIFY(!before.labels.isEmpty());
        QCOMPARE(before.labels, bench.world.page(before.id)->labels);
        QByteArray body = before.body;
        QVERIFY(body.contains("8080"));
        body.replace("8080", "9443");
        bench.clock.advance(60s);
        const auto version = bench.update(before, body);
        QVERIFY2(version, qPrintable(version ? QString() : version.error().detail));
        QCOMPARE(version->number, before.version.number + 1);
        QCOMPARE(version->message, u"DEMO-1: test"_s);
        const Page after = bench.page().value();
        QCOMPARE(after.body, body);
        QCOMPARE(after.title, before.title);
        QCOMPARE(after.version.number, version->number);
        QCOMPARE(after.version.message, u"DEMO-1: test"_s);
        // The old body is still to be had, and the newest version comes first.
        QCOMPARE(QCoro::waitFor(bench.wiki.bodyAt(runbook, before.version.number, {})).value(),
            before.body);
        const auto versions = QCoro::waitFor(bench.wiki.versions(runbook, 2, {}));
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).number, version->number);
        QCOMPARE(versions->at(1).number, before.version.number);
    }

    void aConflictWritesNothing()
    {
        Bench bench;
        const Page before = bench.page().value();
        QVERIFY(bench.world.humanEdits(runbook, before.body + "<p>Mine.</p>", mia));
        const auto version = bench.update(before, "<p>Docket's.</p>");
        QCOMPARE(version.error().kind, Error::Kind::Conflict);
        QVERIFY(bench.page()->body.endsWith("<p>Mine.</p>"));
    }

    // ---- through a real socket: what goes wrong between the two programs ----

    void aWriteWithoutAnswerIsMadeOnce_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("made");
        QTest::newRow("answer lost")
            << QByteArray(R"({"dropAfter":true})") << Error::Kind::Offline << 1;
        QTest::newRow("answer cut")
            << QByteArray(R"({"truncate":20})") << Error::Kind::Offline << 1;
        QTest::newRow("never arrived")
            << QByteArray(R"({"dropBefore":true})") << Error::Kind::Offline << 0;
        QTest::newRow("503 after it was made")
            << QByteArray(R"({"status":503,"applied":true})") << Error::Kind::Server << 1;
        QTest::newRow("login page")
            << QByteArray(R"({"html":"login"})") << Error::Kind::Protocol << 0;
    }
    void aWriteWithoutAnswerIsMadeOnce()
    {
        QFETCH(QByteArray, fault);
        QFETCH(Error::Kind, kind);
        QFETCH(int, made);
        Bench bench;
        Sandbox::Server server(bench.world);
        QVERIFY(server.start());
        QNetworkAccessManager sockets;
        HttpClient client(sockets, bench.waiter, bench.clock);
        Confluence::CloudDocumentSystem wiki(client, QUrl(bench.world.baseUrl() + u"/wiki"_s),
            Credentials{bench.world.email(), Secret(bench.world.token().toUtf8())});
        const Page before = QCoro::waitFor(wiki.page(runbook, {})).value();
        const auto faults = Sandbox::parseFaults(
            R"([{"match":{"method":"PUT"},"then":)" + fault + "}]", u"faults"_s);
        QVERIFY(faults);
        bench.world.setFaults(*faults);
        const auto version = QCoro::waitFor(wiki.updatePage(
            {runbook, before.title, before.body + "<p>New.</p>", before.version.number, u"m"_s},
            {}));
        QVERIFY(!version);
        QCOMPARE(version.error().kind, kind);
        bench.world.setFaults({});
        const auto after = QCoro::waitFor(wiki.page(runbook, {}));
        QCOMPARE(after->version.number, before.version.number + made);
        QCOMPARE(after->body.endsWith("<p>New.</p>"), made == 1);
        QVERIFY(bench.world.writes().size() <= 1);
    }

    void readsGetThroughWhatGoesWrongOnce_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("answer lost") << QByteArray(R"({"dropAfter":true})");
        QTest::newRow("answer cut") << QByteArray(R"({"truncate":20})");
        QTest::newRow("503") << QByteArray(R"({"status":503,"headers":{"Retry-After":"2"}})");
        QTest::newRow("429") << QByteArray(R"({"status":429,"headers":{"Retry-After":"30"}})");
    }
    void readsGetThroughWhatGoesWrongOnce()
    {
        QFETCH(QByteArray, fault);
        Bench bench;
        const auto faults =
            Sandbox::parseFaults(R"([{"match":{"nth":1},"then":)" + fault + "}]", u"faults"_s);
        QVERIFY(faults);
        bench.world.setFaults(*faults);
        const auto page = bench.page();
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QCOMPARE(page->body, bench.world.page(runbook)->body);
        QVERIFY(!bench.waiter.waits().isEmpty());
    }

    void aMalformedBodyIsRefusedByTheSite()
    {
        Bench bench;
        const Page before = bench.page().value();
        QCOMPARE(bench.update(before, "<p>open").error().kind, Error::Kind::Invalid);
        QCOMPARE(bench.page()->version.number, before.version.number);
    }

    void aDeletedPageIsNotFound()
    {
        Bench bench;
        QVERIFY(bench.page());
        QVERIFY(bench.world.deletePage(runbook));
        QCOMPARE(bench.page().error().kind, Error::Kind::NotFound);
        QCOMPARE(bench.page(u"424242"_s).error().kind, Error::Kind::NotFound);
        const auto left =
            QCoro::waitFor(bench.wiki.pages({runbook, u"112345678"_s, u"424242"_s}, {}));
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
    }

    void findsLabelledPages()
    {
        Bench bench;
        const auto ids = QCoro::waitFor(bench.wiki.pagesWithLabel({u"OPS"_s}, u"runbook"_s, {}));
        QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().detail));
        QStringList truth;
        for (const Page &page : bench.world.pages()) {
            if (page.spaceKey == "OPS"_L1 && page.labels.contains(u"runbook"_s))
                truth.append(page.id);
        }
        QVERIFY(truth.size() > 1);
        QCOMPARE(
            QSet<QString>(ids->begin(), ids->end()), QSet<QString>(truth.begin(), truth.end()));
    }

    void findsLabelledPagesOverShortPages()
    {
        Sandbox::WorldOptions options;
        options.pageLimit = 1;
        Bench bench(options);
        const auto ids =
            QCoro::waitFor(bench.wiki.pagesWithLabel({u"OPS"_s, u"SEC"_s}, u"runbook"_s, {}));
        QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().detail));
        QVERIFY(ids->size() > 1);
    }

    void aQuoteInALabelFindsNothingElse()
    {
        Bench bench;
        const auto ids = QCoro::waitFor(
            bench.wiki.pagesWithLabel({u"OPS"_s}, u"x\" or type = page or label = \"y"_s, {}));
        QVERIFY(!ids || ids->isEmpty());
    }

    void readsPeople()
    {
        Bench bench;
        const auto people = QCoro::waitFor(bench.wiki.people({mia, u"nobody"_s}, {}));
        QVERIFY2(people, qPrintable(people ? QString() : people.error().detail));
        QCOMPARE(people->size(), 1);
        QVERIFY(!people->value(mia).displayName.isEmpty());
    }

    void aWrongTokenIsNeverAnAnswer()
    {
        Bench bench;
        const Page before = bench.page().value();
        const auto attempt = [&bench](auto call) {
            bench.wiki.setCredentials({bench.world.email(), Secret("wrong")});
            return QCoro::waitFor(call()).error().kind;
        };
        QCOMPARE(attempt([&] { return bench.wiki.whoAmI({}); }), Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.wiki.page(runbook, {}); }), Error::Kind::AuthRequired);
        QCOMPARE(
            attempt([&] { return bench.wiki.pages({runbook}, {}); }), Error::Kind::AuthRequired);
        QCOMPARE(
            attempt([&] { return bench.wiki.bodyAt(runbook, 1, {}); }), Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.wiki.versions(runbook, 5, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.wiki.people({mia}, {}); }), Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.wiki.pagesWithLabel({u"OPS"_s}, u"runbook"_s, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] { return bench.wiki.checkRights({runbook}, {}); }),
            Error::Kind::AuthRequired);
        QCOMPARE(attempt([&] {
            return bench.wiki.updatePage(
                {runbook, before.title, "<p/>", before.version.number, {}}, {});
        }),
            Error::Kind::AuthRequired);
        QCOMPARE(bench.world.page(runbook)->body, before.body);
    }

    void checksRightsWithoutWriting()
    {
        Bench bench;
        const auto lines = QCoro::waitFor(bench.wiki.checkRights({runbook, u"424242"_s}, {}));
        QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().detail));
        QList<bool> granted;
        for (const RightCheck &line : *lines)
            granted.append(line.granted);
        QCOMPARE(granted, (QList<bool>{true, true, true, false, false}));
        QVERIFY(bench.world.writes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfluenceWorld)
#include "tst_confluenceworld.moc"
