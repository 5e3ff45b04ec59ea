// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chooses from at the first run: projects, spaces, pages.
#include "connectorbench.h"
#include "core/connectors/confluence/clouddocumentsystem.h"
#include "core/connectors/jira/cloudworksystem.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestChoices : public QObject
{
    Q_OBJECT

private slots:
    void allPagesOfTheListOfProjectsAreRead()
    {
        ConnectorBench bench;
        Jira::CloudWorkSystem jira(bench.client, bench.server.url({}), bench.credentials);
        bench.server.on("GET /rest/api/3/project/search?startAt=0",
            {answer(200,
                R"({"isLast":false,"values":[{"id":"1","key":"A","name":"Alpha"},{"id":"2","key":"B","name":"Beta"}]})")});
        bench.server.on("GET /rest/api/3/project/search?startAt=2",
            {answer(200, R"({"isLast":true,"values":[{"id":"3","key":"C","name":"Gamma"}]})")});
        const auto projects = QCoro::waitFor(jira.projects({}));
        QVERIFY2(projects, qPrintable(projects ? QString() : projects.error().detail));
        QCOMPARE(*projects,
            (QList<Project>{{u"1"_s, u"A"_s, u"Alpha"_s}, {u"2"_s, u"B"_s, u"Beta"_s},
                {u"3"_s, u"C"_s, u"Gamma"_s}}));
    }

    void aRefusedTokenIsNoEmptyList()
    {
        ConnectorBench bench;
        Jira::CloudWorkSystem jira(bench.client, bench.server.url({}), bench.credentials);
        bench.server.on(
            "GET /rest/api/3/project/search", {answer(200, R"({"isLast":true,"values":[]})")});
        bench.server.on("GET /rest/api/3/myself", {answer(401, "{}")});
        const auto projects = QCoro::waitFor(jira.projects({}));
        QVERIFY(!projects);
        QCOMPARE(projects.error().kind, Error::Kind::AuthRequired);
    }

    void spacesOfPeopleAreLeftOutAndTheNextPageIsFollowed()
    {
        ConnectorBench bench;
        Confluence::CloudDocumentSystem wiki(
            bench.client, bench.server.url(u"/wiki"_s), bench.credentials);
        bench.server.on("GET /wiki/api/v2/spaces?status=current",
            {answer(200,
                R"({"results":[{"id":"5","key":"OPS","name":"Operations","type":"global"},{"id":"6","key":"~m","name":"Mia","type":"personal"}],"_links":{"next":"/wiki/api/v2/spaces?cursor=x"}})")});
        bench.server.on("GET /wiki/api/v2/spaces?cursor=x",
            {answer(200,
                R"({"results":[{"id":"7","key":"DOC","name":"Docs","type":"knowledge_base"}],"_links":{}})")});
        const auto spaces = QCoro::waitFor(wiki.spaces({}));
        QVERIFY2(spaces, qPrintable(spaces ? QString() : spaces.error().detail));
        QCOMPARE(*spaces,
            (QList<Space>{{u"5"_s, u"OPS"_s, u"Operations"_s}, {u"7"_s, u"DOC"_s, u"Docs"_s}}));
    }

    void pagesComeWithTheirPlaceAndOwner()
    {
        ConnectorBench bench;
        Confluence::CloudDocumentSystem wiki(
            bench.client, bench.server.url(u"/wiki"_s), bench.credentials);
        bench.server.on("GET /wiki/api/v2/spaces/5/pages?status=current",
            {answer(200,
                R"({"results":[{"id":"1","title":"Home","status":"current","parentId":null,"ownerId":"m"},{"id":"2","title":"Runbook","status":"current","parentId":"1"},{"id":"3","title":"Old","status":"archived","parentId":"1"}],"_links":{}})")});
        const auto pages = QCoro::waitFor(wiki.pagesIn(u"5"_s, {}));
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().detail));
        QCOMPARE(*pages,
            (QList<PagePlace>{
                {u"1"_s, u"Home"_s, {}, u"m"_s}, {u"2"_s, u"Runbook"_s, u"1"_s, {}}}));
    }
};

QTEST_GUILESS_MAIN(TestChoices)

#include "tst_choices.moc"
