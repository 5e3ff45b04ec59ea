// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logquery.h"
#include "core/markup/adf.h"
#include "core/markup/edits.h"
#include "core/markup/storagedocument.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

QList<Sandbox::Fault> faults(const QByteArray &json)
{
    auto parsed = Sandbox::parseFaults(json, u"test"_s);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *parsed;
}

Sandbox::Site siteWith(const QString &summary, const QString &description)
{
    Sandbox::Site site = testSite();
    for (Sandbox::SiteIssue &issue : site.issues) {
        if (issue.key == u"PLATFORM-89"_s || issue.key == u"PLATFORM-93"_s) {
            issue.summary = summary;
            issue.description = textToAdf(description);
        }
    }
    return site;
}

} // namespace

/** Whatever comes in: a clear sentence, nothing lost, nothing half written. */
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void hostileWordsArriveAsText_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("markup") << u"</p><script>alert(1)</script>"_s;
        QTest::newRow("cdata end") << u"a]]>b"_s;
        QTest::newRow("ampersand") << u"R&D <x> &nbsp;"_s;
        QTest::newRow("quotes") << u"\"it's\""_s;
        QTest::newRow("right to left") << u"\u202Eabc\u05D0"_s;
        QTest::newRow("zero width") << u"a\u200Bb\uFEFF"_s;
        QTest::newRow("control") << u"bell\u0007 and escape \u001B[31m"_s;
        QTest::newRow("control of eight bits") << u"a\u0085b\u009B31m"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDC00);
        QTest::newRow("no characters") << u"a\uFFFEb\uFFFFc"_s;
        QTest::newRow("100,000 characters") << QString(100'000, u'x');
        QTest::newRow("emoji") << u"\U0001F680 go"_s;
    }

    void hostileWordsArriveAsText()
    {
        QFETCH(QString, value);
        Loop loop(siteWith(
            u"Note "_s + value, u"http.port changes from 8080 to \""_s + value + u"\"."_s));
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-93"_s});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        for (const Proposal &proposal : loop.workspace->proposals()) {
            QVERIFY(proposal.versionMessage.size() <= 255);
            if (proposal.edits.isEmpty())
                continue;
            const QByteArray after = applyEdits(proposal.before, proposal.edits).value();
            QVERIFY(StorageDocument::parse(after));
            QVERIFY(!after.contains("<script>"));
            const auto outcome = QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id));
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
            QVERIFY(StorageDocument::parse(loop.body(proposal.pageId)));
            QVERIFY(loop.world.page(proposal.pageId)->version.message.size() <= 255);
        }
    }

    void anUnknownPageInTheRegistryIsSaid()
    {
        Loop loop;
        Policy policy = testPolicy();
        policy.registry[0].page = u"999"_s;
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s}, policy);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(loop.workspace->proposals().isEmpty());
        const auto log = QCoro::waitFor(loop.workspace->log({}));
        QVERIFY(log);
        QVERIFY(std::ranges::any_of(
            *log, [](const LogEntry &entry) { return entry.text.contains(u"999"_s); }));
    }

    void aDeletedPageBlocksAndLosesNothing()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        QVERIFY(loop.world.deletePage(u"100"_s));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        const auto outcome = QCoro::waitFor(loop.workspace->approveAndPublish(id));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Blocked);
        QVERIFY(!loop.proposalOf(u"PLATFORM-89"_s).edits.isEmpty());
    }

    void aWrongTokenIsNeverAnEmptyList()
    {
        Loop loop(testSite(), u"wrong"_s);
        QVERIFY(!loop.signIn);
        QCOMPARE(loop.signIn.error().kind, Error::Kind::AuthRequired);
        QCOMPARE(loop.workspace->status().state, SyncStatus::State::SignInNeeded);
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::AuthRequired);
    }

    void anAnswerThatIsNoAnswerChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::newRow("login page") << QByteArray(R"({"html":"login"})");
        QTest::newRow("cut JSON") << QByteArray(R"({"truncate":20})");
        QTest::newRow("connection cut") << QByteArray(R"({"dropBefore":true})");
        QTest::newRow("500") << QByteArray(R"({"status":500,"body":"oops"})");
    }

    void anAnswerThatIsNoAnswerChangesNothing()
    {
        QFETCH(QByteArray, then);
        Loop loop;
        loop.world.setFaults(
            faults(R"([{"match":{"path":"/rest/api/3/search/jql"},"then":)" + then + "}]"));
        const auto failed = loop.closeAndPoll({u"PLATFORM-89"_s});
        QVERIFY(!failed);
        QVERIFY(!failed.error().detail.isEmpty());
        QVERIFY(loop.workspace->proposals().isEmpty());
        loop.world.setFaults({});
        Loop *again = &loop;
        if (failed.error().kind == Error::Kind::AuthRequired)
            again->restart();
        const auto report = again->closeAndPoll({});
        if (report)
            QCOMPARE(report->proposed, 1);
        else
            QCOMPARE(report.error().kind, Error::Kind::AuthRequired);
    }

    void aLostReplyMakesOneVersion()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        loop.world.setFaults(faults(
            R"([{"match":{"method":"PUT","path":"/wiki/api/v2/pages/100","nth":1},"then":{"dropAfter":true}}])"));
        const auto outcome =
            QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(loop.version(u"100"_s), 4);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).publishedVersion, 4);
    }

    void aLateHistoryStillMakesOneVersion()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        // The write arrives, its answer is lost, and the page's history does not show it yet when asked for the first time.
        loop.world.setFaults(faults(
            R"([{"match":{"method":"PUT","path":"/wiki/api/v2/pages/100","nth":1},"then":{"dropAfter":true}},
            {"match":{"method":"GET","path":"/wiki/api/v2/pages/100/versions","nth":1},"then":{"status":200,"body":{"results":[
                {"number":3,"authorId":"acc-1","message":"","minorEdit":false,"createdAt":"2026-04-01T00:00:00.000Z"}],"_links":{}}}}])"));
        const auto outcome =
            QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, PublishOutcome::Kind::Published);
        QCOMPARE(loop.version(u"100"_s), 4);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
    }

    void aWriteThatNeverArrivesIsSentAgainAndThenKept()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        loop.world.setFaults(faults(R"([{"match":{"method":"PUT"},"then":{"dropBefore":true}}])"));
        QVERIFY(!QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        QCOMPARE(loop.version(u"100"_s), 3);
        // It may still come through: the decision cannot be taken back behind its back.
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Publishing);
        QVERIFY(!loop.proposalOf(u"PLATFORM-89"_s).reason.isEmpty());
        QVERIFY(!QCoro::waitFor(loop.workspace->undo()));
        loop.world.setFaults({});
        QVERIFY(loop.closeAndPoll({}));
        QTRY_COMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
        QCOMPARE(loop.version(u"100"_s), 4);
    }

    void aRefusedWriteFailsWithItsReason()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        loop.world.setFaults(faults(
            R"([{"match":{"method":"PUT"},"then":{"status":403,"body":{"errors":[{"status":403,"code":"FORBIDDEN","title":"No permission","detail":null}]}}}])"));
        const auto outcome =
            QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Forbidden);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Failed);
        QVERIFY(outcome.error().detail.contains(u"was not written: "_s));
        QVERIFY(!loop.proposalOf(u"PLATFORM-89"_s).reason.isEmpty());
        QCOMPARE(loop.version(u"100"_s), 3);
    }

    void aWriteInterruptedAfterItLandedIsFinishedAtTheNextStart()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        const QString id = loop.proposalOf(u"PLATFORM-89"_s).id;
        // Applied, reply lost, and then nothing answers any more: the program ends here.
        loop.world.setFaults(
            faults(R"([{"match":{"method":"PUT","nth":1},"then":{"dropAfter":true}},
            {"match":{"path":"*versions*"},"then":{"dropBefore":true}}])"));
        QVERIFY(!QCoro::waitFor(loop.workspace->approveAndPublish(id)));
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Publishing);
        loop.world.setFaults({});
        loop.restart();
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Published);
        QCOMPARE(loop.version(u"100"_s), 4);
        QCOMPARE(loop.world.issue(u"PLATFORM-89"_s)->links.size(), 1);
    }

    void oneUnreadableItemKeepsNobodyWaiting()
    {
        Loop loop;
        const QString id = loop.world.issue(u"PLATFORM-89"_s)->id;
        loop.world.setFaults(
            faults(R"([{"match":{"path":"/rest/api/3/issue/bulkfetch"},"then":{"status":500}},
            {"match":{"method":"GET","path":"/rest/api/3/issue/)"
                + id.toUtf8() + R"("},"then":{"status":404,
            "body":{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}}}])"));
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-90"_s});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->silent, 1);
        QCOMPARE(loop.proposalOf(u"PLATFORM-90"_s).state, ProposalState::Waiting);
    }

    void onePageIdTheSiteRefusesKeepsNobodyWaiting()
    {
        Loop loop;
        Policy policy = testPolicy();
        RegistryEntry wrong = policy.registry.first();
        wrong.page = u"not-a-number"_s;
        policy.registry.append(wrong);
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s}, policy);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).pageId, u"100"_s);
    }

    void aLinkThatCannotBeMadeIsMadeLater()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({u"PLATFORM-89"_s}));
        loop.world.setFaults(
            faults(R"([{"match":{"method":"POST","path":"*remotelink"},"then":{"status":503}}])"));
        const auto outcome =
            QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->kind, PublishOutcome::Kind::Published);
        QVERIFY2(outcome->text.contains(u"could not be linked"_s), qPrintable(outcome->text));
        QVERIFY(loop.world.issue(u"PLATFORM-89"_s)->links.isEmpty());
        loop.world.setFaults({});
        QVERIFY(loop.closeAndPoll({}));
        QCOMPARE(loop.world.issue(u"PLATFORM-89"_s)->links.size(), 1);
        QCOMPARE(loop.version(u"100"_s), 4);
    }

    void aTenMegabytePageIsRefusedWithoutHarm()
    {
        Sandbox::Site site = testSite();
        QByteArray &body = site.pages[0].body;
        body += "<h2>Appendix</h2>";
        const QByteArray filler =
            "<p>" + QByteArray("The appendix goes on and on. ").repeated(40) + "</p>";
        body += filler.repeated(10 * 1024 * 1024 / filler.size());
        Loop loop(site);
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        const Proposal proposal = loop.proposalOf(u"PLATFORM-89"_s);
        QCOMPARE(applyEdits(proposal.before, proposal.edits).value(),
            QByteArray(body).replace("8080", "9443"));
        // Confluence takes bodies up to 5 MB: it refuses, and says so.
        const auto outcome = QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().httpStatus, 413);
        QCOMPARE(loop.body(u"100"_s), body);
        QCOMPARE(loop.proposalOf(u"PLATFORM-89"_s).state, ProposalState::Failed);
        QVERIFY(!loop.proposalOf(u"PLATFORM-89"_s).reason.isEmpty());
    }

    void aPageThatBecameMalformedIsLeftAloneAndSaidSo()
    {
        Sandbox::Site site = testSite();
        site.pages[0].body = "<h1>Runbook</h1><h2>Current Configuration</h2><p>port 8080";
        Loop loop(site);
        const auto report = loop.closeAndPoll({u"PLATFORM-89"_s});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->proposed, 0);
        const auto log = QCoro::waitFor(loop.workspace->log({}));
        QVERIFY(std::ranges::any_of(*log, [](const LogEntry &entry) {
            return entry.text.contains(u"<p>"_s) && entry.pageId == u"100"_s;
        }));
    }

    void anEmptyRegistryIsSaidPlainly()
    {
        Loop loop;
        const auto report = QCoro::waitFor(loop.workspace->poll());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Invalid);
        QVERIFY(report.error().detail.contains(u"registry"_s));
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
