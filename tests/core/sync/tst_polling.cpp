// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/tokenexpiry.h"
#include "core/journal/logquery.h"
#include "core/markup/adf.h"
#include "core/sync/sitewitness.h"
#include "tests/support/loop.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<Sandbox::Fault> faults(const QByteArray &json)
{
    auto parsed = Sandbox::parseFaults(json, u"test"_s);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

/** An epic of PLATFORM with a child there and one in a project that nobody chose. */
Sandbox::Site siteWithEpic()
{
    Sandbox::Site site = testSite();
    site.projects.append({u"10001"_s, u"OTHER"_s, u"Other"_s, u"acc-dana"_s, {}});
    Sandbox::SiteIssue epic = site.issues.at(0);
    epic.key = u"PLATFORM-200"_s;
    epic.type = u"Epic"_s;
    epic.summary = u"Move to TLS"_s;
    epic.labels.clear();
    site.issues.append(epic);
    for (const QString &key : {u"PLATFORM-201"_s, u"PLATFORM-202"_s, u"OTHER-1"_s}) {
        Sandbox::SiteIssue child = site.issues.at(3);
        child.key = key;
        child.labels.clear();
        child.components.clear();
        child.parentKey = u"PLATFORM-200"_s;
        site.issues.append(child);
    }
    Sandbox::SitePage page = site.pages.at(0);
    page.id = u"300"_s;
    page.title = u"Architecture"_s;
    site.pages.append(page);
    return site;
}

Policy policyWithEpic()
{
    Policy policy = testPolicy();
    RegistryEntry architecture;
    architecture.project = u"PLATFORM"_s;
    architecture.page = u"300"_s;
    architecture.kind = PageKind::Architecture;
    policy.registry.append(architecture);
    return policy;
}

/** The lines of the log that say what came of an item. */
QStringList outcomesOf(Loop &loop, const QString &key)
{
    LogQuery query;
    query.itemKey = key;
    const auto log = QCoro::waitFor(loop.workspace->log(query));
    QStringList lines;
    for (const LogEntry &entry : log.value_or(QList<LogEntry>{}))
        lines.prepend(kindName(entry.kind) + u": "_s + entry.text);
    return lines;
}

/** Every ticket and page that the requests since `first` name, and every search. */
struct Asked
{
    QStringList searches, items, pages;
    QStringList bodies; ///< Of `pages`, those asked for with their bodies.
    int bodyRequests = 0;
};
Asked askedSince(const Loop &loop, qsizetype first)
{
    Asked asked;
    const QList<Sandbox::Exchange> all = loop.world.exchanges().mid(first);
    for (const Sandbox::Exchange &exchange : all) {
        const QJsonObject body = QJsonDocument::fromJson(exchange.request.body).object();
        if (body.contains(u"jql"_s))
            asked.searches.append(body.value(u"jql"_s).toString());
        for (const QJsonValue &id : body.value(u"issueIdsOrKeys"_s).toArray())
            asked.items.append(id.toString());
        const QString path = exchange.request.path;
        if (path.startsWith(u"/rest/api/3/issue/"_s) && !path.endsWith(u"bulkfetch"_s))
            asked.items.append(path.section(u'/', 5, 5));
        QStringList pages;
        if (path == u"/wiki/api/v2/pages"_s)
            pages = exchange.request.query.queryItemValue(u"id"_s, QUrl::FullyDecoded).split(u',');
        else if (path.startsWith(u"/wiki/api/v2/pages/"_s))
            pages.append(path.section(u'/', 5, 5));
        asked.pages += pages;
        if (exchange.request.query.hasQueryItem(u"body-format"_s)) {
            asked.bodies += pages;
            ++asked.bodyRequests;
        }
    }
    return asked;
}

/** Tickets of as many components as there are pages; each component is documented by one page. */
Sandbox::Site largeSite(int items, int pages)
{
    Sandbox::Site site = testSite();
    const Sandbox::SiteIssue issue = site.issues.at(0);
    const Sandbox::SitePage page = site.pages.at(0);
    site.projects[0].components.clear();
    site.issues.clear();
    site.pages.clear();
    for (int i = 0; i < pages; ++i) {
        site.projects[0].components.append(
            {QString::number(20'000 + i), u"part-%1"_s.arg(i), u"acc-jo"_s});
        Sandbox::SitePage copy = page;
        copy.id = QString::number(100'000 + i);
        copy.title = u"Page %1"_s.arg(copy.id);
        site.pages.append(copy);
    }
    for (int i = 0; i < items; ++i) {
        Sandbox::SiteIssue copy = issue;
        copy.key = u"PLATFORM-%1"_s.arg(i + 1);
        copy.components = {u"part-%1"_s.arg(i % pages)};
        site.issues.append(copy);
    }
    return site;
}

Policy largePolicy(int pages)
{
    Policy policy = testPolicy();
    const RegistryEntry model = policy.registry.first();
    policy.registry.clear();
    for (int i = 0; i < pages; ++i) {
        RegistryEntry entry = model;
        entry.component = u"part-%1"_s.arg(i);
        entry.page = QString::number(100'000 + i);
        policy.registry.append(entry);
    }
    return policy;
}

QString why(const auto &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

/** What a poll sees, asks for, and does when the site cannot be believed. */
class TestPolling : public QObject
{
    Q_OBJECT

private slots:
    // ---- epics ----

    void anEpicIsEvaluatedOnceWhenItsLastChildCloses()
    {
        Loop loop(siteWithEpic());
        const auto first =
            loop.closeAndPoll({u"PLATFORM-200"_s, u"PLATFORM-201"_s}, policyWithEpic());
        QVERIFY2(first, qPrintable(why(first)));
        QCOMPARE(first->waiting, 1);
        QCOMPARE(outcomesOf(loop, u"PLATFORM-200"_s).size(), 1);
        QVERIFY(outcomesOf(loop, u"PLATFORM-200"_s).first().contains(u"PLATFORM-202"_s));
        loop.clock.advance(1h); // Long out of the window of polls.
        QVERIFY(loop.closeAndPoll({}, policyWithEpic()));
        const auto last = loop.closeAndPoll({u"PLATFORM-202"_s}, policyWithEpic());
        QVERIFY2(last, qPrintable(why(last)));
        QCOMPARE(outcomesOf(loop, u"PLATFORM-200"_s).size(), 2);
        for (int i = 0; i < 3; ++i) {
            loop.clock.advance(1min);
            loop.restart();
            QVERIFY(loop.closeAndPoll({}, policyWithEpic()));
        }
        QCOMPARE(outcomesOf(loop, u"PLATFORM-200"_s).size(), 2);
    }

    void anEpicIsEvaluatedOnceWhenItClosesAfterItsLastChild()
    {
        Loop loop(siteWithEpic());
        QVERIFY(loop.closeAndPoll({u"PLATFORM-201"_s, u"PLATFORM-202"_s}, policyWithEpic()));
        QVERIFY(outcomesOf(loop, u"PLATFORM-200"_s).isEmpty());
        loop.clock.advance(1min);
        QVERIFY(loop.closeAndPoll({u"PLATFORM-200"_s}, policyWithEpic()));
        loop.clock.advance(1min);
        QVERIFY(loop.closeAndPoll({}, policyWithEpic()));
        QCOMPARE(outcomesOf(loop, u"PLATFORM-200"_s).size(), 1);
    }

    void readsAllChildrenOfAnEpic()
    {
        Sandbox::Site site = siteWithEpic();
        for (int i = 0; i < 230; ++i) {
            Sandbox::SiteIssue child = site.issues.last();
            child.key = u"PLATFORM-%1"_s.arg(1000 + i);
            site.issues.append(child);
        }
        Loop loop(site);
        QStringList keys{u"PLATFORM-200"_s, u"PLATFORM-201"_s, u"PLATFORM-202"_s};
        for (int i = 0; i < 229; ++i)
            keys.append(u"PLATFORM-%1"_s.arg(1000 + i));
        const auto first = loop.closeAndPoll(keys, policyWithEpic());
        QVERIFY2(first, qPrintable(why(first)));
        QCOMPARE(first->waiting, 1); // The last of the third page is open.
        loop.clock.advance(1min);
        const auto last = loop.closeAndPoll({u"PLATFORM-1229"_s}, policyWithEpic());
        QCOMPARE(last->waiting, 0);
        QCOMPARE(outcomesOf(loop, u"PLATFORM-200"_s).size(), 2);
    }

    // ---- when ----

    void anItemStillChangingWaitsOneQuietInterval()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({}));
        ProposalBook book(*loop.journal, loop.clock);
        QVERIFY(QCoro::waitFor(book.load()));
        Poller poller(book, *loop.work, *loop.documents, u"test"_s);
        PollOptions options;
        options.quiet = 30s;
        const auto look = [&] { return QCoro::waitFor(poller.poll(testPolicy(), options, {})); };
        QVERIFY(loop.world.transition(u"PLATFORM-89"_s, u"Done"_s, u"acc-jo"_s));
        loop.clock.advance(20s);
        QVERIFY(loop.world.editIssue(u"PLATFORM-89"_s,
            {{u"description"_s, textToAdf(u"http.port changes from 8080 to 9444."_s)}},
            u"acc-jo"_s));
        loop.clock.advance(20s);
        auto report = look();
        QCOMPARE(report->quiet, 1);
        QCOMPARE(report->evaluated, 0);
        loop.clock.advance(30s);
        report = look();
        QCOMPARE(report->quiet, 0);
        QCOMPARE(report->proposed, 1);
        QCOMPARE(book.all().first().values.value(0).newValue, u"9444"_s);
        // One that never comes to rest is looked at all the same.
        QVERIFY(loop.world.transition(u"PLATFORM-90"_s, u"Done"_s, u"acc-jo"_s));
        for (int i = 0; i < 14; ++i) {
            loop.clock.advance(25s);
            QVERIFY(loop.world.addIssueComment(u"PLATFORM-90"_s, u"And this."_s, u"acc-jo"_s));
            report = look();
        }
        QCOMPARE(book.all().size(), 2);
    }

    void aCommentOnWhatClosedLongAgoIsNoClosing()
    {
        Sandbox::Site site = testSite();
        for (Sandbox::SiteIssue &issue : site.issues)
            issue.status = u"Done"_s;
        Loop loop(site);
        QVERIFY(loop.closeAndPoll({}));
        loop.clock.advance(24h);
        QVERIFY(loop.world.addIssueComment(u"PLATFORM-89"_s, u"Thanks!"_s, u"acc-jo"_s));
        const auto report = loop.closeAndPoll({});
        QCOMPARE(report->seen, 1);
        QCOMPARE(report->evaluated, 0);
        QVERIFY(loop.workspace->proposals().isEmpty());
    }

    void aProjectAddedLaterBeginsAsOnTheFirstRun()
    {
        Sandbox::Site site = testSite();
        site.projects.append({u"10001"_s, u"OTHER"_s, u"Other"_s, u"acc-dana"_s, {}});
        for (int i = 1; i <= 14; ++i) {
            Sandbox::SiteIssue issue = site.issues.at(0);
            issue.key = u"OTHER-%1"_s.arg(i);
            issue.components.clear();
            site.issues.append(issue);
        }
        Loop loop(site);
        QVERIFY(loop.closeAndPoll({}));
        QStringList keys;
        for (int i = 1; i <= 13; ++i)
            keys.append(u"OTHER-%1"_s.arg(i));
        QVERIFY(loop.closeAndPoll(keys)); // Nobody's business yet.
        loop.clock.advance(5 * 24h);
        QVERIFY(loop.closeAndPoll({}));
        QVERIFY(loop.workspace->proposals().isEmpty());
        Policy policy = testPolicy();
        RegistryEntry added = policy.registry.first();
        added.project = u"OTHER"_s;
        policy.registry.append(added);
        const auto report = loop.closeAndPoll({u"OTHER-14"_s}, policy);
        QVERIFY2(report, qPrintable(why(report)));
        QCOMPARE(report->heldBack, 3);
        QCOMPARE(report->evaluated, 11);
    }

    // ---- scope ----

    void nothingOutsideTheScopeIsAskedFor()
    {
        Loop loop(siteWithEpic());
        QVERIFY(loop.world.transition(u"OTHER-1"_s, u"Done"_s, u"acc-jo"_s));
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-93"_s, u"PLATFORM-200"_s,
                                      u"PLATFORM-201"_s, u"PLATFORM-202"_s},
            policyWithEpic()));
        QVERIFY(QCoro::waitFor(loop.workspace->census()));
        for (const Proposal &proposal : loop.workspace->proposals()) {
            if (proposal.state == ProposalState::Waiting && !proposal.edits.isEmpty())
                (void)QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id));
        }
        const Asked asked = askedSince(loop, 0);
        QVERIFY(!asked.searches.isEmpty() && !asked.items.isEmpty() && !asked.pages.isEmpty());
        for (const QString &jql : asked.searches)
            QVERIFY2(jql.contains(u"project in (\"PLATFORM\")"_s), qPrintable(jql));
        for (const QString &item : asked.items)
            QVERIFY2(loop.world.issue(item)->key.startsWith(u"PLATFORM-"_s), qPrintable(item));
        for (const QString &page : asked.pages)
            QVERIFY2((QStringList{u"100"_s, u"200"_s, u"300"_s}.contains(page)), qPrintable(page));
    }

    // ---- census ----

    void theCensusFindsWhatPollingMissed()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        QVERIFY(loop.closeAndPoll({u"PLATFORM-90"_s}));
        auto census = QCoro::waitFor(loop.workspace->census());
        QVERIFY2(census, qPrintable(why(census)));
        QCOMPARE(census->closings, 2);
        QCOMPARE(census->evaluated, 2);
        QCOMPARE(census->missing, 0);
        QCOMPARE(census->left, 0);

        // A close that no poll could see: the cursor says that it was seen.
        QVERIFY(loop.world.transition(u"PLATFORM-93"_s, u"Done"_s, u"acc-jo"_s));
        loop.clock.advance(2h);
        JournalBatch batch;
        batch.cursors = {{u"work:test"_s, isoUtc(loop.clock.now())}};
        QVERIFY(QCoro::waitFor(loop.journal->commit(batch)));
        QCOMPARE(loop.closeAndPoll({})->evaluated, 0);
        census = QCoro::waitFor(loop.workspace->census());
        QCOMPARE(census->closings, 3);
        QCOMPARE(census->evaluated, 2);
        QCOMPARE(census->missing, 1);
        QCOMPARE(census->left, 0);
        QCOMPARE(loop.proposalOf(u"PLATFORM-93"_s).state, ProposalState::Waiting);
        LogQuery query;
        query.kinds = {LogEntry::Kind::Synced};
        const auto log = QCoro::waitFor(loop.workspace->log(query));
        QCOMPARE(log->size(), 2);
        QVERIFY2(log->first().text.contains(u"1 were missing"_s), qPrintable(log->first().text));
        QCOMPARE(QCoro::waitFor(loop.workspace->census())->missing, 0);
    }

    void theCensusCountsEpicsThatWait()
    {
        Loop loop(siteWithEpic());
        QVERIFY(loop.closeAndPoll({u"PLATFORM-200"_s, u"PLATFORM-201"_s}, policyWithEpic()));
        const auto census = QCoro::waitFor(loop.workspace->census());
        QCOMPARE(census->closings, 2);
        QCOMPARE(census->waiting, 1);
        QCOMPARE(census->left, 0);
    }

    void theCensusIsTakenEveryDay()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const auto censuses = [&] {
            LogQuery query;
            query.kinds = {LogEntry::Kind::Synced};
            return QCoro::waitFor(loop.workspace->log(query))->size();
        };
        loop.workspace->setPollInterval(1h);
        QVERIFY(QCoro::waitFor(loop.workspace->poll())); // After the one in the background.
        QCOMPARE(censuses(), 0);
        loop.clock.advance(25h);
        loop.workspace->setPollInterval(1h); // Polls at once.
        QTRY_COMPARE(censuses(), 1);
        loop.clock.advance(5h);
        loop.workspace->setPollInterval(1h);
        QVERIFY(QCoro::waitFor(loop.workspace->poll()));
        QCOMPARE(censuses(), 1);
    }

    // ---- sign-in ----

    void anExpiredTokenIsSaidOnceAndUsedNoMore()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        loop.world.setToken(u"another"_s);
        loop.clock.advance(1min);
        QVERIFY(loop.world.transition(u"PLATFORM-90"_s, u"Done"_s, u"acc-jo"_s));
        const auto first = QCoro::waitFor(loop.workspace->poll());
        QVERIFY(!first);
        QCOMPARE(first.error().kind, Error::Kind::AuthRequired);
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::SignInNeeded);
        const qsizetype asked = loop.world.exchanges().size();
        QSignalSpy failed(loop.workspace.get(), &Workspace::publishFailed);
        QVERIFY(QCoro::waitFor(loop.workspace->approve(id, Workspace::Hold::None)));
        for (int i = 0; i < 5; ++i) {
            loop.clock.advance(1min);
            QCOMPARE(
                QCoro::waitFor(loop.workspace->poll()).error().kind, Error::Kind::AuthRequired);
        }
        QVERIFY(!QCoro::waitFor(loop.workspace->census()));
        (void)QCoro::waitFor(loop.workspace->livePage(u"100"_s));
        QCOMPARE(loop.world.exchanges().size(), asked);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Approved);
        // Nothing was taken for empty or gone; a good token finds all of it.
        loop.world.setToken(u"sandbox-token"_s);
        loop.signInAgain();
        QTRY_COMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
        QCOMPARE(QCoro::waitFor(loop.workspace->poll())->proposed, 1);
    }

    void noAnswerToAStrangerIsTakenForEmpty_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("empty 200 of a search") << QByteArray(
            R"([{"match":{"path":"/rest/api/3/search/jql"},"then":{"status":200,"headers":{"x-seraph-loginreason":"AUTHENTICATED_FAILED"},"body":{"issues":[],"isLast":true}}},
                {"match":{"path":"/rest/api/3/myself"},"then":{"status":401}}])");
        QTest::newRow("login page of Jira")
            << QByteArray(R"([{"match":{"path":"/rest/api/3*"},"then":{"html":"login"}}])");
        QTest::newRow("login page of Confluence")
            << QByteArray(R"([{"match":{"path":"/wiki*"},"then":{"html":"login"}}])");
        QTest::newRow("404 of Confluence") << QByteArray(
            R"([{"match":{"path":"/wiki/api/v2*"},"then":{"status":404,"body":{"errors":[{"status":404,"code":"NOT_FOUND","title":"Not Found","detail":null}]}}},
                {"match":{"path":"/wiki/rest/api/user/current"},"then":{"status":403,"body":"caller cannot access Confluence"}}])");
        QTest::newRow("401 of tickets")
            << QByteArray(R"([{"match":{"path":"/rest/api/3/issue*"},"then":{"status":401}}])");
    }

    void noAnswerToAStrangerIsTakenForEmpty()
    {
        QFETCH(QByteArray, fault);
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QList<Proposal> before = loop.workspace->proposals();
        loop.clock.advance(1min);
        loop.world.setFaults(faults(fault));
        const auto report = loop.closeAndPoll({u"PLATFORM-90"_s});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::AuthRequired);
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::SignInNeeded);
        QCOMPARE(loop.workspace->proposals(), before);
        loop.world.setFaults({});
        const qsizetype asked = loop.world.exchanges().size();
        QVERIFY(!QCoro::waitFor(loop.workspace->poll()));
        QCOMPARE(loop.world.exchanges().size(), asked);
        loop.signInAgain();
        QCOMPARE(QCoro::waitFor(loop.workspace->poll())->proposed, 1);
    }

    // ---- the wrong site ----

    void aRestoredTrackerStopsEverythingUntilAPersonSays()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        loop.world.restore(testSite());
        loop.clock.advance(1min);
        auto report = loop.closeAndPoll({u"PLATFORM-93"_s});
        QVERIFY2(report, qPrintable(why(report)));
        QVERIFY2(report->question.contains(u"PLATFORM-"_s), qPrintable(report->question));
        QCOMPARE(report->evaluated, 0);
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::Doubtful);
        QCOMPARE(loop.workspace->status().question, report->question);
        // Nothing is written, also not after a restart.
        QVERIFY(QCoro::waitFor(loop.workspace->approve(id, Workspace::Hold::None)));
        QTest::qWait(0);
        loop.restart();
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::Doubtful);
        QVERIFY(!QCoro::waitFor(loop.workspace->poll())->question.isEmpty());
        QVERIFY(loop.world.writes().isEmpty());
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Approved);
        // The answer.
        const auto accepted = QCoro::waitFor(loop.workspace->acceptSite(Workspace::Hold::None));
        QVERIFY2(accepted, qPrintable(why(accepted)));
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::Online);
        QCOMPARE(loop.proposalOf(u"PLATFORM-93"_s).state, ProposalState::Waiting);
        QTRY_COMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
        loop.restart();
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::Online);
    }

    void aSiteThatIsKnownToBeginAnewIsNoQuestion()
    {
        Loop loop;
        const auto begin = [&loop](const QString &beginning) {
            Bridge bridge{
                u"test"_s, u"sandbox"_s, loop.work.get(), loop.documents.get(), &loop.http};
            bridge.beginning = beginning;
            loop.clock.advance(1min);
            return QCoro::waitFor(loop.workspace->connectTo(bridge));
        };
        const auto logged = [&loop] {
            LogQuery query;
            query.kinds = {LogEntry::Kind::Synced};
            return QCoro::waitFor(loop.workspace->log(query)).value().size();
        };
        QVERIFY(begin(u"first"_s));
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s}));
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id)));
        QVERIFY(begin(u"first"_s)); // A second window on it.
        QCOMPARE(logged(), 0);
        loop.world.restore(testSite());
        QVERIFY(begin(u"second"_s));
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::Online);
        QCOMPARE(logged(), 1);
        loop.clock.advance(1min);
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-93"_s});
        QVERIFY2(report, qPrintable(why(report)));
        QCOMPARE(report->question, QString());
        QCOMPARE(loop.proposalOf(u"PLATFORM-93"_s).state, ProposalState::Waiting);
        // The same beginning that lost its changes is a site like every other.
        loop.world.restore(testSite());
        loop.clock.advance(1min);
        QVERIFY(!loop.closeAndPoll({})->question.isEmpty());
    }

    void anEmptySiteIsAQuestionAndNotAnEmptyWorld()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s}));
        Sandbox::Site empty = testSite();
        empty.issues.clear();
        loop.world.restore(empty);
        loop.clock.advance(1min);
        const auto report = loop.closeAndPoll({});
        QVERIFY2(report, qPrintable(why(report)));
        QVERIFY(!report->question.isEmpty());
        // Without its project, too.
        empty.projects.clear();
        Loop other;
        QVERIFY(other.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s}));
        other.world.restore(empty);
        const auto gone = other.closeAndPoll({});
        QVERIFY2(gone, qPrintable(why(gone)));
        QVERIFY(!gone->question.isEmpty());
    }

    void anOlderPageIsAQuestion()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id)));
        QCOMPARE(loop.version(u"100"_s), 4);
        loop.world.setFaults(faults(
            R"([{"match":{"path":"/wiki/api/v2/pages"},"then":{"status":200,"body":{"results":[{"id":"100","status":"current","title":"Runbook","spaceId":"500","version":{"number":2,"message":"","createdAt":"2026-01-01T00:00:00Z","authorId":"acc-mia"},"body":{"storage":{"value":"<p>Old</p>","representation":"storage"}}}],"_links":{}}}}])"));
        const auto report = loop.closeAndPoll({u"PLATFORM-90"_s});
        QVERIFY2(report, qPrintable(why(report)));
        QVERIFY2(report->question.contains(u"version 2"_s), qPrintable(report->question));
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::Doubtful);
    }

    void ticketsThatAreAllGoneAreAQuestion()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s}));
        const QString id = loop.world.issue(u"PLATFORM-90"_s)->id;
        loop.clock.advance(1min);
        // As if it were gone: its id is answered with nothing.
        loop.world.setFaults(faults(
            R"([{"match":{"path":"/rest/api/3/changelog/bulkfetch","nth":1},"then":{"status":200,"body":{"issueChangeLogs":[]},"headers":{"X-AAccountId":"acc-mia"}}},
                {"match":{"path":"/rest/api/3/issue/bulkfetch","nth":1},"then":{"status":200,"body":{"issues":[]},"headers":{"X-AAccountId":"acc-mia"}}}])"));
        auto report = loop.closeAndPoll({});
        QVERIFY(!report->question.isEmpty());
    }

    void oneDeletedTicketIsNoQuestion()
    {
        const QDateTime at = QDateTime::fromString(u"2026-04-14T10:00:00Z"_s, Qt::ISODate);
        const Witness kept{u"1"_s, u"PLATFORM-89"_s, u"10"_s, at};
        const Witness deleted{u"2"_s, u"PLATFORM-90"_s, u"20"_s, at};
        Witnesses witnesses;
        witnesses.add(kept);
        witnesses.add(deleted);
        Witnesses asked = witnesses;
        QCOMPARE(asked.question({deleted}, {}), QString());
        QCOMPARE(asked.itemIds(), QStringList{u"1"_s}); // not asked for again
        WorkItem still;
        still.id = u"2"_s;
        still.key = u"PLATFORM-90"_s;
        QVERIFY(Witnesses(witnesses).question({deleted}, {still}).contains(still.key));
        QVERIFY(!Witnesses(witnesses).question({kept, deleted}, {}).isEmpty());
    }

    // ---- economy ----

    void aPollOfALargeSiteTakesFewRequests()
    {
        constexpr int items = 10'000, pages = 2'000, changes = 50;
        Loop loop(largeSite(items, pages));
        const Policy policy = largePolicy(pages);
        QVERIFY(loop.closeAndPoll({}, policy));
        const Asked first = askedSince(loop, 0);
        QCOMPARE(
            first.bodies.size(), pages); // each once: only a body tells where a section is flagged
        QCOMPARE(first.bodyRequests, pages / 250);
        loop.clock.advance(1h);
        QVERIFY(loop.closeAndPoll({}, policy));
        loop.clock.advance(1h);
        QStringList keys;
        for (int i = 0; i < changes; ++i)
            keys.append(u"PLATFORM-%1"_s.arg(i * 7 + 1));
        const qsizetype before = loop.world.exchanges().size();
        const auto report = loop.closeAndPoll(keys, policy);
        QVERIFY2(report, qPrintable(why(report)));
        QCOMPARE(report->proposed, changes);
        const qsizetype requests = loop.world.exchanges().size() - before;
        QVERIFY2(requests <= 30, qPrintable(QString::number(requests)));
        const Asked asked = askedSince(loop, before);
        QCOMPARE(asked.searches.size(), 1);
        QCOMPARE(asked.bodies.size(), changes); // those the tickets point at, and no other
        QCOMPARE(asked.bodyRequests, 1);
        // And the rest of the way of one.
        const qsizetype published = loop.world.exchanges().size();
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.workspace->proposals().first().id)));
        const double each =
            double(requests) / changes + double(loop.world.exchanges().size() - published);
        QVERIFY2(each <= 6, qPrintable(QString::number(each)));
        loop.clock.advance(1h);
        QVERIFY(loop.closeAndPoll({}, policy)); // reads that one page again
        // A look that finds nothing reads no body at all.
        loop.clock.advance(1h);
        const qsizetype idle = loop.world.exchanges().size();
        QVERIFY(loop.closeAndPoll({}, policy));
        QCOMPARE(askedSince(loop, idle).bodies, QStringList());
        QVERIFY(loop.world.exchanges().size() - idle <= 15);
    }

    void aProposalTakesFewCalls()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({}));
        const auto poll = [&](const QStringList &keys) {
            loop.clock.advance(1min);
            const qsizetype before = loop.world.exchanges().size();
            if (!loop.closeAndPoll(keys))
                qFatal("no poll");
            return loop.world.exchanges().size() - before;
        };
        poll({u"PLATFORM-90"_s});
        const qsizetype idle = poll({});
        QCOMPARE(poll({u"PLATFORM-89"_s}), idle + 3); // the ticket, its history, the page
        const qsizetype before = loop.world.exchanges().size();
        QVERIFY(QCoro::waitFor(
            loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id)));
        // Page, write, comments, read back, link.
        QCOMPARE(loop.world.exchanges().size() - before, 5);
        loop.clock.advance(15min);
        // What is kept so long: what statuses and fields mean, who leads project and components, people's names; and the written page.
        QCOMPARE(poll({u"PLATFORM-93"_s}), idle + 3 + 5 + 1);
    }

    void oneSearchPagePerHundredChanges()
    {
        Loop loop(largeSite(250, 2));
        Policy policy = largePolicy(2);
        QVERIFY(loop.closeAndPoll({}, policy));
        loop.clock.advance(1h);
        QVERIFY(loop.closeAndPoll({}, policy));
        loop.clock.advance(1h);
        QStringList keys;
        for (int i = 0; i < 250; ++i)
            keys.append(u"PLATFORM-%1"_s.arg(i + 1));
        const qsizetype before = loop.world.exchanges().size();
        QVERIFY(loop.closeAndPoll(keys, policy));
        const Asked asked = askedSince(loop, before);
        QCOMPARE(asked.searches.size(), 3);
        QCOMPARE(asked.bodies.size(), 2);
    }

    void aPollGivesWayBetweenItsBatches()
    {
        Loop loop(largeSite(230, 2));
        QVERIFY(loop.closeAndPoll({}, largePolicy(2)));
        loop.clock.advance(1h);
        for (int i = 0; i < 230; ++i)
            QVERIFY(loop.world.transition(u"PLATFORM-%1"_s.arg(i + 1), u"Done"_s, u"acc-jo"_s));
        ProposalBook book(*loop.journal, loop.clock);
        QVERIFY(QCoro::waitFor(book.load()));
        Poller poller(book, *loop.work, *loop.documents, u"test"_s);
        PollOptions options;
        const qsizetype before = loop.world.exchanges().size();
        QList<qsizetype> searches, wholeReads; // at each point where it gives way
        options.giveWay = [&]() -> QCoro::Task<void> {
            const QList<Sandbox::Exchange> all = loop.world.exchanges().mid(before);
            const auto count = [&](const QString &path) {
                return std::ranges::count_if(
                    all, [&](const Sandbox::Exchange &one) { return one.request.path == path; });
            };
            searches.append(count(u"/rest/api/3/search/jql"_s));
            wholeReads.append(count(u"/rest/api/3/issue/bulkfetch"_s));
            co_return;
        };
        QVERIFY(QCoro::waitFor(poller.poll(largePolicy(2), options, {})));
        QCOMPARE(searches, (QList<qsizetype>{0, 1, 2, 3, 3, 3}));
        QCOMPARE(wholeReads, (QList<qsizetype>{0, 0, 0, 0, 1, 2}));
    }

    void aPollLetsAPublishGoFirst()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const qsizetype before = loop.world.exchanges().size();
        QVERIFY(QCoro::waitFor(loop.workspace->approve(
            loop.proposalOf(u"PLATFORM-89"_s).id, Workspace::Hold::None))); // leaves now
        QVERIFY(QCoro::waitFor(loop.workspace->poll()));
        QStringList order;
        for (const Sandbox::Exchange &one : loop.world.exchanges().mid(before))
            order.append(one.request.path);
        const qsizetype link = order.indexOf(u"/rest/api/3/issue/PLATFORM-89/remotelink"_s);
        QVERIFY(link >= 0);
        QVERIFY2(order.indexOf(u"/rest/api/3/search/jql"_s) > link, qPrintable(order.join(u'\n')));
    }

    void anIdlePollTakesFewRequests()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        loop.clock.advance(1h);
        QVERIFY(loop.closeAndPoll({}));
        loop.clock.advance(1min);
        const qsizetype before = loop.world.exchanges().size();
        QVERIFY(loop.closeAndPoll({}));
        const qsizetype requests = loop.world.exchanges().size() - before;
        QVERIFY2(requests <= 8, qPrintable(QString::number(requests)));
    }

    void budgetsAreShown()
    {
        Loop loop;
        loop.world.setFaults(faults(
            R"([{"match":{"path":"/rest/api/3/serverInfo"},"then":{"status":200,"body":{"serverTime":"2026-04-14T09:00:00.000+0000"},"headers":{"X-AAccountId":"acc-mia","X-RateLimit-Limit":"100","X-RateLimit-Remaining":"17","X-RateLimit-NearLimit":"true"}}}])"));
        QVERIFY(loop.closeAndPoll({}));
        const Budget budget = loop.workspace->status().budgets.value(u"127.0.0.1"_s);
        QCOMPARE(budget.remaining, std::optional<qint64>(17));
        QVERIFY(budget.nearLimit);
    }

    void expiryIsAnnouncedThreeTimes()
    {
        const QDateTime now = fromIso(u"2026-04-14T09:00:00Z"_s);
        QVERIFY(!daysLeft({}, now));
        QVERIFY(!daysLeft(now.addDays(31), now));
        QCOMPARE(daysLeft(now.addDays(30), now), std::optional(30));
        QCOMPARE(daysLeft(now.addSecs(-1), now), std::optional(0));
        QList<int> said;
        std::optional<int> before;
        for (int day = 40; day >= -3; --day) {
            const auto left = daysLeft(now.addDays(day), now);
            if (const auto warning = expiryWarning(before, left))
                said.append(*warning);
            before = left;
        }
        QCOMPARE(said, (QList<int>{30, 7, 1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestPolling)
#include "tst_polling.moc"
