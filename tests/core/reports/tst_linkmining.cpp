// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/reports/linkmining.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QDateTime closedAt = fromIso(u"2026-03-10T12:00:00Z"_s);

LinkMiner::Closed item(const QString &key, const QStringList &components,
    const QString &description = {}, const QString &closer = u"acc-mk"_s)
{
    WorkItem made;
    made.id = u"id-"_s + key;
    made.key = key;
    made.projectKey = key.section(u'-', 0, 0);
    made.description = description;
    for (const QString &name : components)
        made.components.append({name, name, {}});
    return {made, closedAt.addSecs(made.key.section(u'-', 1).toInt()), closer};
}

Page page(const QString &title, const QByteArray &body, const QString &author = u"acc-jo"_s,
    int hoursAfter = 1)
{
    Page made;
    made.id = u"7001"_s;
    made.title = title;
    made.url = u"http://127.0.0.1/wiki/pages/7001"_s;
    made.ownerId = u"acc-owner"_s;
    made.version = {3, {}, author, closedAt.addSecs(3600 * hoursAfter)};
    made.body = body;
    return made;
}

QList<LinkCandidate> mined(const QList<LinkMiner::Closed> &items, const Page &page,
    const QList<RegistryEntry> &registry = {})
{
    LinkMiner miner(items, registry);
    miner.look(page);
    return miner.candidates();
}

const QByteArray twoNamed =
    R"(<h1>Restart</h1><p>Since OPS-1 and <a href="http://127.0.0.1/browse/OPS-2">this</a>.</p>)";

} // namespace

/** Which pages the last months speak for. */
class TestLinkMining : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRegisteredOrDismissedMeanwhileIsNotOfferedAgain()
    {
        const auto found =
            mined({item(u"OPS-1"_s, {u"gateway"_s}), item(u"OPS-2"_s, {u"gateway"_s})},
                page(u"Gateway"_s, twoNamed));
        QCOMPARE(found.size(), 1);
        Policy policy;
        QCOMPARE(openCandidates(found, policy), found);
        policy.dismissedLinks = {{u"OPS"_s, {}, u"7001"_s}, {u"OPS"_s, u"gateway"_s, u"7002"_s}};
        QCOMPARE(openCandidates(found, policy), found); // Of other work, and another page.
        policy.dismissedLinks.append({u"OPS"_s, u"gateway"_s, u"7001"_s});
        QVERIFY(openCandidates(found, policy).isEmpty());
        policy.dismissedLinks.clear();
        policy.registry = {found.first().line};
        QVERIFY(openCandidates(found, policy).isEmpty());
        policy.registry.first().component.clear(); // For the whole project.
        QVERIFY(openCandidates(found, policy).isEmpty());
        policy.registry.first().project = u"SHOP"_s;
        QCOMPARE(openCandidates(found, policy), found);
    }

    void twoItemsThatAPageNamesSpeakForIt()
    {
        const auto found =
            mined({item(u"OPS-1"_s, {u"Gateway"_s}), item(u"OPS-2"_s, {u"Gateway"_s})},
                page(u"Restart procedure"_s, twoNamed));
        QCOMPARE(found.size(), 1);
        const LinkCandidate &one = found.first();
        QCOMPARE(one.line.project, u"OPS"_s);
        QCOMPARE(one.line.component, u"Gateway"_s);
        QCOMPARE(one.line.page, u"7001"_s);
        QCOMPARE(one.line.section, QStringList{u"Restart"_s});
        QCOMPARE(one.line.owner, u"acc-owner"_s);
        QCOMPARE(one.line.mode, RegistryEntry::Mode::Review);
        QCOMPARE(one.signs, (QMap<LinkSign, int>{{LinkSign::PageNamesItem, 2}}));
        QCOMPARE(one.items, (QStringList{u"OPS-2"_s, u"OPS-1"_s})); // Newest first.
    }

    void aKeyInsideAnotherIsNotNamed()
    {
        const QByteArray body = "<p>DEVOPS-1, OPS-11, OPS-1a, xOPS-1, dev-OPS-1 and ops-1</p>";
        QVERIFY(
            mined({item(u"OPS-1"_s, {}, u"see /pages/7001/Restart"_s)}, page(u"Restart"_s, body))
                .isEmpty());
    }

    void oneItemNeedsASecondSign_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("author");
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("signs");
        const QByteArray names = "<p>See OPS-1.</p>", silent = "<p>Nothing.</p>";
        const QString links = u"Docs: http://127.0.0.1/wiki/spaces/OPS/pages/7001/Restart"_s;
        const QString old = u"http://127.0.0.1/wiki/pages/viewpage.action?pageId=7001"_s;
        QTest::newRow("named only") << names << QString() << u"acc-jo"_s << 1 << 0;
        QTest::newRow("linked only") << silent << links << u"acc-jo"_s << 1 << 0;
        QTest::newRow("named and linked") << names << links << u"acc-jo"_s << 1 << 2;
        QTest::newRow("named and linked, old form") << names << old << u"acc-jo"_s << 1 << 2;
        QTest::newRow("another page linked")
            << names << u"/wiki/spaces/OPS/pages/70010/Restart"_s << u"acc-jo"_s << 1 << 0;
        QTest::newRow("edited by someone who closed it")
            << names << QString() << u"acc-mk"_s << 70 << 2;
        QTest::newRow("edited too late") << names << QString() << u"acc-mk"_s << 73 << 0;
        QTest::newRow("edited before") << names << QString() << u"acc-mk"_s << -1 << 0;
        QTest::newRow("edited alone") << silent << QString() << u"acc-mk"_s << 1 << 0;
    }

    void oneItemNeedsASecondSign()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, description);
        QFETCH(const QString, author);
        QFETCH(const int, hours);
        QFETCH(const int, signs);
        const auto found = mined(
            {item(u"OPS-1"_s, {}, description)}, page(u"Restart procedure"_s, body, author, hours));
        QCOMPARE(found.isEmpty() ? 0 : int(found.first().signs.size()), signs);
    }

    void aNameAloneSpeaksOnlyForAPageOfAKnownKind()
    {
        const QList<LinkMiner::Closed> items{item(u"OPS-1"_s, {u"Gateway"_s})};
        const QByteArray silent = "<p>Nothing.</p>";
        QCOMPARE(mined(items, page(u"Gateway runbook"_s, silent)).size(), 1);
        QCOMPARE(
            mined(items, page(u"Gateway runbook"_s, silent)).first().line.kind, PageKind::Runbook);
        QVERIFY(mined(items, page(u"The gateway party"_s, silent)).isEmpty());
        QVERIFY(mined(items, page(u"Gatewayless runbook"_s, silent)).isEmpty());
    }

    void whatTheRegistryHasIsNoCandidate_data()
    {
        QTest::addColumn<RegistryEntry>("line");
        QTest::addColumn<bool>("candidate");
        RegistryEntry line;
        line.page = u"7001"_s;
        line.project = u"ops"_s;
        QTest::newRow("the whole project") << line << false;
        line.component = u"gateway"_s;
        QTest::newRow("the component") << line << false;
        line.component = u"Ledger"_s;
        QTest::newRow("another component") << line << true;
        line.component.clear();
        line.page = u"7002"_s;
        QTest::newRow("another page") << line << true;
    }

    void whatTheRegistryHasIsNoCandidate()
    {
        QFETCH(const RegistryEntry, line);
        QFETCH(const bool, candidate);
        const auto found =
            mined({item(u"OPS-1"_s, {u"Gateway"_s}), item(u"OPS-2"_s, {u"Gateway"_s})},
                page(u"Restart"_s, twoNamed), {line});
        QCOMPARE(!found.isEmpty(), candidate);
    }

    void namesInSeveralSectionsMeanTheWholePage()
    {
        const auto found = mined({item(u"OPS-1"_s, {}), item(u"OPS-2"_s, {})},
            page(u"Restart"_s, "<h1>One</h1><p>OPS-1</p><h1>Two</h1><p>OPS-2</p>"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().line.section, QStringList());
        QCOMPARE(found.first().line.component, QString());
    }

    void theBestFoundedComesFirst()
    {
        LinkMiner miner({item(u"OPS-1"_s, {u"Gateway"_s}), item(u"OPS-2"_s, {u"Gateway"_s}),
                            item(u"OPS-3"_s, {u"Gateway"_s}, u"/pages/7002/x"_s)},
            {});
        miner.look(page(u"Restart"_s, twoNamed));
        Page other = page(u"Zebra"_s, "<p>OPS-1, OPS-2, OPS-3</p>");
        other.id = u"7002"_s;
        miner.look(other);
        QStringList titles;
        for (const LinkCandidate &one : miner.candidates())
            titles.append(one.pageTitle);
        QCOMPARE(titles, (QStringList{u"Zebra"_s, u"Restart"_s}));
    }

    void aPageThatCannotBeReadCountsWithoutASection()
    {
        const auto found = mined({item(u"OPS-1"_s, {}), item(u"OPS-2"_s, {})},
            page(u"Restart"_s, "<h1>One</h1><p>OPS-1 OPS-2"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().line.section, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLinkMining)

#include "tst_linkmining.moc"
