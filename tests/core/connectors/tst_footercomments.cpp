// SPDX-License-Identifier: GPL-3.0-or-later
// Comments below a page: the connector against the staging site and against answers told one by one.
#include "connectorbench.h"
#include "core/connectors/confluence/clouddocumentsystem.h"
#include "core/sandbox/server.h"
#include "core/sandbox/world.h"

#include <QJsonDocument>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString runbook = u"998876543"_s;
const QByteArray mention =
    R"(<p><ac:link><ri:user ri:account-id="5f1a7c20d94e3b0069a1c401" /></ac:link> please look &amp; decide</p>)";

/** The connector through a real socket. */
struct Site
{
    explicit Site(Sandbox::WorldOptions options = {})
        : world(Sandbox::loadSite(u":/site"_s).value(), clock, std::move(options))
        , server(world)
    {
        if (!server.start())
            qFatal("no port");
        wiki = std::make_unique<Confluence::CloudDocumentSystem>(client,
            QUrl(world.baseUrl() + u"/wiki"_s),
            Credentials{world.email(), Secret(world.token().toUtf8())});
    }

    Result<FooterComment> create(const QByteArray &body, const QString &page = runbook)
    {
        return QCoro::waitFor(wiki->createFooterComment({{}, page, body, 0, {}, {}}, {}));
    }
    QList<FooterComment> all() { return QCoro::waitFor(wiki->footerComments(runbook, {})).value(); }
    void fault(const QByteArray &method, const QByteArray &then)
    {
        const auto faults = Sandbox::parseFaults(
            R"([{"match":{"method":")" + method + R"("},"then":)" + then + "}]", u"faults"_s);
        world.setFaults(faults.value());
    }

    FakeClock clock{QDateTime::fromString(u"2026-04-14T09:30:00Z"_s, Qt::ISODate)};
    FakeWaiter waiter{clock};
    Sandbox::World world;
    Sandbox::Server server;
    QNetworkAccessManager network;
    HttpClient client{network, waiter, clock};
    std::unique_ptr<Confluence::CloudDocumentSystem> wiki;
};

} // namespace

class TestFooterComments : public QObject
{
    Q_OBJECT

private slots:
    void createsReadsAndUpdates()
    {
        Site site;
        const int version = site.world.page(runbook)->version.number;
        const qsizetype before = site.all().size();
        const auto made = site.create(mention);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->version, 1);
        QCOMPARE(made->pageId, runbook);
        QCOMPARE(made->at, site.clock.now());
        QCOMPARE(QCoro::waitFor(site.wiki->footerComment(made->id, {})).value(), *made);
        QCOMPARE(made->body, mention);

        site.clock.advance(60s);
        FooterComment changed = *made;
        changed.body = "<p>Done.</p>";
        const auto updated = QCoro::waitFor(site.wiki->updateFooterComment(changed, {}));
        QVERIFY2(updated, qPrintable(updated ? QString() : updated.error().detail));
        QCOMPARE(updated->id, made->id);
        QCOMPARE(updated->version, 2);
        QCOMPARE(updated->authorId, made->authorId);
        const QList<FooterComment> all = site.all();
        QCOMPARE(all.size(), before + 1);
        QCOMPARE(all.last(), *updated);
        QCOMPARE(all.last().body, "<p>Done.</p>");
        QCOMPARE(site.world.page(runbook)->version.number, version); // A comment makes none.
    }

    void anOldVersionIsAConflict()
    {
        Site site;
        const auto made = site.create("<p>One</p>");
        QVERIFY(made);
        FooterComment changed = *made;
        changed.body = "<p>Two</p>";
        QVERIFY(QCoro::waitFor(site.wiki->updateFooterComment(changed, {})));
        changed.body = "<p>Three</p>";
        const auto stale = QCoro::waitFor(site.wiki->updateFooterComment(changed, {}));
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, Error::Kind::Conflict);
        QCOMPARE(site.all().last().body, "<p>Two</p>");
    }

    void whatIsNotThereIsNotFound()
    {
        Site site;
        QCOMPARE(site.create("<p>x</p>", u"4"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(QCoro::waitFor(site.wiki->footerComments(u"4"_s, {})).error().kind,
            Error::Kind::NotFound);
        QCOMPARE(QCoro::waitFor(site.wiki->footerComment(u"4"_s, {})).error().kind,
            Error::Kind::NotFound);
        QCOMPARE(QCoro::waitFor(
                     site.wiki->updateFooterComment({u"4"_s, runbook, "<p>x</p>", 1, {}, {}}, {}))
                     .error()
                     .kind,
            Error::Kind::NotFound);
    }

    void aListOfManyPagesIsWhole()
    {
        Sandbox::WorldOptions options;
        options.pageLimit = 2;
        Site site(options);
        const qsizetype before = site.all().size();
        for (int i = 0; i < 5; ++i)
            QVERIFY(site.create("<p>" + QByteArray::number(i) + "</p>"));
        const QList<FooterComment> all = site.all();
        QCOMPARE(all.size(), before + 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(all.at(before + i).body, "<p>" + QByteArray::number(i) + "</p>");
    }

    void aLostAnswerIsNotSentTwice_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("made");
        QTest::newRow("answer lost")
            << QByteArray(R"({"dropAfter":true})") << Error::Kind::Offline << 1;
        QTest::newRow("never arrived")
            << QByteArray(R"({"dropBefore":true})") << Error::Kind::Offline << 0;
        QTest::newRow("503 after it was made")
            << QByteArray(R"({"status":503,"applied":true})") << Error::Kind::Server << 1;
    }
    void aLostAnswerIsNotSentTwice()
    {
        QFETCH(QByteArray, then);
        QFETCH(Error::Kind, kind);
        QFETCH(int, made);
        Site site;
        const qsizetype before = site.all().size();
        site.fault("POST", then);
        const auto lost = site.create("<p>Once</p>");
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, kind);
        site.world.setFaults({});
        QCOMPARE(site.all().size(), before + made);

        const auto comment = site.create("<p>Twice</p>");
        QVERIFY(comment);
        site.fault("PUT", then);
        FooterComment changed = *comment;
        changed.body = "<p>Changed</p>";
        QCOMPARE(QCoro::waitFor(site.wiki->updateFooterComment(changed, {})).error().kind, kind);
        site.world.setFaults({});
        QCOMPARE(site.all().last().version, 1 + made);
    }

    void whatTheSiteCannotTakeIsNotSent()
    {
        ConnectorBench bench;
        Confluence::CloudDocumentSystem wiki(
            bench.client, bench.server.url(u"/wiki"_s), bench.credentials);
        for (const FooterComment &bad : {FooterComment{{}, u"7"_s, "\xff", 0, {}, {}},
                 FooterComment{{}, {}, "<p/>", 0, {}, {}}})
            QCOMPARE(QCoro::waitFor(wiki.createFooterComment(bad, {})).error().kind,
                Error::Kind::Invalid);
        for (const FooterComment &bad : {FooterComment{{}, u"7"_s, "<p/>", 1, {}, {}},
                 FooterComment{u"1"_s, u"7"_s, "<p/>", 0, {}, {}}})
            QCOMPARE(QCoro::waitFor(wiki.updateFooterComment(bad, {})).error().kind,
                Error::Kind::Invalid);
        QVERIFY(bench.asked().isEmpty());
    }

    void sendsWhatTheSiteDocuments()
    {
        ConnectorBench bench;
        const QByteArray reply =
            R"({"id":"9","pageId":"7","version":{"number":2,"authorId":"5b10","createdAt":"2026-04-14T09:30:00.000Z"}})";
        bench.server.on("POST /wiki/api/v2/footer-comments ", {answer(201, reply)});
        bench.server.on("PUT /wiki/api/v2/footer-comments/9 ", {answer(200, reply)});
        Confluence::CloudDocumentSystem wiki(
            bench.client, bench.server.url(u"/wiki"_s), bench.credentials);
        const auto sent = [&bench] {
            return QJsonDocument::fromJson(bench.server.seen().last().body).object();
        };
        const QJsonObject body{
            {u"representation"_s, u"storage"_s}, {u"value"_s, u"<p>Hello</p>"_s}};
        const auto made = QCoro::waitFor(
            wiki.createFooterComment({u"old"_s, u"7"_s, "<p>Hello</p>", 4, {}, {}}, {}));
        QCOMPARE(sent(), (QJsonObject{{u"pageId"_s, u"7"_s}, {u"body"_s, body}}));
        QCOMPARE(made->body, "<p>Hello</p>"); // The answer need not repeat it.
        QVERIFY(QCoro::waitFor(
            wiki.updateFooterComment({u"9"_s, u"7"_s, "<p>Hello</p>", 1, {}, {}}, {})));
        QCOMPARE(sent(),
            (QJsonObject{{u"version"_s, QJsonObject{{u"number"_s, 2}}}, {u"body"_s, body}}));
    }

    void aListWithoutVersionsIsNoList()
    {
        ConnectorBench bench;
        bench.server.play({answer(200, R"({"results":[{"id":"9"}]})")});
        Confluence::CloudDocumentSystem wiki(
            bench.client, bench.server.url(u"/wiki"_s), bench.credentials);
        QCOMPARE(
            QCoro::waitFor(wiki.footerComments(u"7"_s, {})).error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestFooterComments)
#include "tst_footercomments.moc"
