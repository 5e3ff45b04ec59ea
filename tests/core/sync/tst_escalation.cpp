// SPDX-License-Identifier: GPL-3.0-or-later
// Asked once, reminded, told once: one comment below each page, whatever goes wrong in between.
#include "core/drafting/reviewcomment.h"
#include "core/journal/logquery.h"
#include "core/journal/sql.h"
#include "tests/support/loop.h"

#include <QJsonDocument>

#include <atomic>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString runbook = u"100"_s;
const QString port = u"PLATFORM-89"_s;
const QString timeout = u"PLATFORM-90"_s;

/** Where the process ends: from there on no statement has any effect. */
std::atomic<bool> dead = false;

Policy askingPolicy()
{
    Policy policy = testPolicy();
    policy.registry[0].owner = u"acc-jo"_s; // Docket is signed in as Mia.
    policy.notify.comments = true;
    return policy;
}

/** The loop through a real socket. */
class Stage : public Loop
{
public:
    Stage()
        : Loop(testSite(), {}, {}, {}, Door::Socket)
    {
        dead = false;
    }
    ~Stage()
    {
        setStatementProbe({});
        dead = false;
    }

    void poll(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            if (const auto polled = QCoro::waitFor(workspace->poll()); !polled && !dead)
                qFatal("%s", qPrintable(polled.error().detail));
            clock.advance(30s);
        }
    }
    [[nodiscard]] QList<FooterComment> comments(const QString &page = runbook)
    {
        return QCoro::waitFor(documents->footerComments(page, {})).value();
    }
    [[nodiscard]] QString said(const QString &page = runbook)
    {
        const QList<FooterComment> all = comments(page);
        if (all.size() != 1)
            qFatal("%d comments", int(all.size()));
        return QString::fromUtf8(all.first().body);
    }
    [[nodiscard]] QStringList logged(QList<LogEntry::Kind> kinds)
    {
        LogQuery query;
        query.kinds = std::move(kinds);
        QStringList texts;
        const auto entries = QCoro::waitFor(workspace->log(query)).value();
        for (const LogEntry &entry : entries)
            texts.prepend(entry.text); // oldest first
        return texts;
    }
    /** Requests that change something below a page. */
    [[nodiscard]] qsizetype commentWrites() const
    {
        const auto writes = world.writes();
        return std::ranges::count_if(writes, [](const Sandbox::Exchange &one) {
            return one.request.path.contains(u"footer-comments"_s);
        });
    }
    /** Looks at what stands below a page, as before each write. */
    [[nodiscard]] qsizetype commentReads() const
    {
        const auto all = world.exchanges();
        return std::ranges::count_if(all, [](const Sandbox::Exchange &one) {
            return one.request.path.endsWith(u"/pages/100/footer-comments"_s);
        });
    }
    void fault(const QByteArray &method, const QByteArray &then)
    {
        world.setFaults(Sandbox::parseFaults(R"([{"match":{"method":")" + method
                + R"(","path":"*footer-comments*","times":1},"then":)" + then + "}]",
            u"faults"_s)
                .value());
    }
    [[nodiscard]] qsizetype openWrites() const
    {
        const auto intents = QCoro::waitFor(journal->openIntents());
        return intents ? intents->size() : -1;
    }
};

QString mention(const QString &accountId)
{
    return u"<ri:user ri:account-id=\"%1\""_s.arg(accountId);
}

} // namespace

class TestEscalation : public QObject
{
    Q_OBJECT

private slots:
    void theOwnerIsAskedOnceThoughPolledTwentyTimes()
    {
        Stage stage;
        QVERIFY(stage.closeAndPoll({port}, askingPolicy()));
        const int version = stage.version(runbook);
        stage.poll(20);
        const QString said = stage.said();
        QVERIFY2(said.contains(mention(u"acc-jo"_s)), qPrintable(said));
        QVERIFY2(said.contains(u"<code>8080</code> → <code>9443</code>"_s), qPrintable(said));
        QVERIFY2(said.contains(u"/browse/PLATFORM-89\">PLATFORM-89</a>"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Due Thursday 16 April 2026, 09:00 (UTC)"_s), qPrintable(said));
        QCOMPARE(stage.commentWrites(), 1);
        QCOMPARE(stage.logged({LogEntry::Kind::Told}),
            QStringList{u"Jo Roe was asked below the page to review this"_s});
        QCOMPARE(stage.proposalOf(port).told.askedOf, u"acc-jo"_s);
        QCOMPARE(stage.openWrites(), 0);
        // A comment is no news of the page: nothing answers it.
        QCOMPARE(stage.version(runbook), version);
        QCOMPARE(stage.workspace->proposals().size(), 1);
        QVERIFY(QCoro::waitFor(stage.journal->verifyLog({}))->isWhole());
    }

    void withoutThePolicysWordNothingIsSent()
    {
        Stage stage;
        Policy policy = askingPolicy();
        policy.notify.comments = false;
        policy.delegates = {{u"acc-jo"_s, u"acc-dana"_s, QDate(2026, 4, 14), QDate(2026, 4, 20)}};
        QVERIFY(stage.closeAndPoll({port}, policy));
        const qsizetype before = stage.world.exchanges().size();
        for (int day = 0; day < 4; ++day) {
            stage.poll(3);
            stage.clock.advance(24h);
        }
        const auto exchanges = stage.world.exchanges();
        for (const Sandbox::Exchange &one : exchanges)
            QVERIFY2(
                !one.request.path.contains(u"footer-comments"_s), qPrintable(one.request.path));
        QVERIFY(exchanges.size() > before);
        QVERIFY(stage.world.writes().isEmpty()); // Nothing but readings.
        QVERIFY(stage.logged({LogEntry::Kind::Told, LogEntry::Kind::Escalated}).isEmpty());
        QCOMPARE(stage.proposalOf(port).told, Told());
    }

    void remindedThenToldOnce()
    {
        Stage stage;
        QVERIFY(stage.closeAndPoll({port}, askingPolicy()));
        stage.clock.advance(39h);
        stage.poll(3);
        QVERIFY(!stage.said().contains(u"Reminder"_s));
        stage.clock.advance(1h);
        stage.poll(5);
        QVERIFY2(stage.said().contains(u"Reminder"_s), qPrintable(stage.said()));
        QVERIFY(!stage.said().contains(mention(u"acc-dana"_s)));
        QCOMPARE(
            stage.logged({LogEntry::Kind::Told}).last(), u"Jo Roe was reminded below the page"_s);
        stage.clock.advance(8h);
        stage.poll(5);
        stage.restart();
        stage.poll(5);
        stage.clock.advance(48h);
        stage.poll(5);
        QVERIFY2(stage.said().contains(mention(u"acc-dana"_s)), qPrintable(stage.said()));
        QVERIFY(!stage.said().contains(u"Reminder"_s));
        QCOMPARE(stage.logged({LogEntry::Kind::Escalated}),
            QStringList{u"Dana Ito was told below the page that this is overdue"_s});
        QCOMPARE(stage.logged({LogEntry::Kind::Told}).size(), 2);
        QCOMPARE(stage.commentWrites(), 3); // made, and twice brought up to date
        QCOMPARE(stage.comments().first().version, 3);
    }

    void severalProposalsShareOneComment()
    {
        Stage stage;
        Policy policy = askingPolicy();
        policy.registry[0].component = u"gateway"_s;
        QVERIFY(stage.closeAndPoll({port}, policy));
        QVERIFY(stage.closeAndPoll({timeout}, policy));
        stage.poll(2);
        // The page's own known issue is the third.
        QVERIFY(stage.world.humanEdits(runbook,
            runbookBody().replace("after 15 minutes.",
                R"(after 15 minutes. <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Known issue</ac:parameter></ac:structured-macro>)"),
            u"acc-jo"_s));
        stage.poll(3);
        qsizetype onPage = 0;
        for (const Proposal &proposal : stage.workspace->proposals())
            onPage += proposal.pageId == runbook && isOpen(proposal.state) ? 1 : 0;
        QCOMPARE(onPage, 3);
        const QString said = stage.said();
        QCOMPARE(said.count(u"<li>"_s), onPage);
        QVERIFY(said.contains(port) && said.contains(timeout));
        QVERIFY2(said.contains(u"Docket proposes 3 changes here"_s), qPrintable(said));
        QCOMPARE(said.count(mention(u"acc-jo"_s)), 1);
        QCOMPARE(stage.commentWrites(), 3);
    }

    void whatIsDecidedIsSaidAndSettled()
    {
        Stage stage;
        QVERIFY(stage.closeAndPoll({port, timeout}, askingPolicy()));
        stage.poll();
        const auto rejected =
            QCoro::waitFor(stage.workspace->reject(stage.proposalOf(timeout).id, u"No"_s));
        QVERIFY(rejected);
        stage.poll(2);
        QVERIFY2(stage.said().contains(u": rejected"_s), qPrintable(stage.said()));
        QVERIFY(reviewMarkIn(stage.said().toUtf8())->open);
        QVERIFY(QCoro::waitFor(stage.workspace->approveAndPublish(stage.proposalOf(port).id)));
        stage.poll(3);
        QVERIFY2(stage.said().contains(u": published as version 4"_s), qPrintable(stage.said()));
        QVERIFY(stage.said().contains(u"Nothing that Docket asked about here waits"_s));
        QVERIFY(!reviewMarkIn(stage.said().toUtf8())->open);
        QVERIFY(!stage.said().contains(mention(u"acc-jo"_s)));
        const qsizetype writes = stage.commentWrites();
        stage.poll(5);
        QCOMPARE(stage.commentWrites(), writes);
    }

    void aSettledCommentIsFollowedByANewOne()
    {
        Stage stage;
        QVERIFY(stage.closeAndPoll({port}, askingPolicy()));
        stage.poll();
        QVERIFY(QCoro::waitFor(stage.workspace->reject(stage.proposalOf(port).id, u"No"_s)));
        stage.poll();
        QVERIFY(stage.closeAndPoll({timeout}, askingPolicy()));
        stage.poll(3);
        const QList<FooterComment> all = stage.comments();
        QCOMPARE(all.size(), 2);
        QVERIFY(!reviewMarkIn(all.first().body)->open);
        QVERIFY(reviewMarkIn(all.last().body)->open);
    }

    void aLostAnswerMakesNoSecondComment_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::newRow("answer lost") << QByteArray(R"({"dropAfter":true})");
        QTest::newRow("never arrived") << QByteArray(R"({"dropBefore":true})");
        QTest::newRow("answer cut") << QByteArray(R"({"truncate":20})");
        QTest::newRow("503 after it was made") << QByteArray(R"({"status":503,"applied":true})");
        QTest::newRow("503") << QByteArray(R"({"status":503})");
        QTest::newRow("too many requests")
            << QByteArray(R"({"status":429,"headers":{"Retry-After":"30"}})");
    }
    void aLostAnswerMakesNoSecondComment()
    {
        QFETCH(QByteArray, then);
        for (const bool restarts : {false, true}) {
            Stage stage;
            stage.fault("POST", then);
            QVERIFY(stage.closeAndPoll({port}, askingPolicy()));
            if (restarts)
                stage.restart();
            stage.poll(5);
            QCOMPARE(stage.comments().size(), 1);
            QCOMPARE(stage.logged({LogEntry::Kind::Told}).size(), 1);
            // The same of one that is brought up to date.
            stage.fault("PUT", then);
            stage.clock.advance(48h);
            stage.poll(2);
            if (restarts)
                stage.restart();
            stage.poll(5);
            QCOMPARE(stage.comments().size(), 1);
            QCOMPARE(stage.logged({LogEntry::Kind::Escalated}).size(), 1);
            QCOMPARE(stage.comments().first().version, 2);
            QCOMPARE(stage.openWrites(), 0);
        }
    }

    void everyStatementFails_data()
    {
        QTest::addColumn<bool>("dies");
        QTest::newRow("once") << false;
        QTest::newRow("the process ends there") << true;
    }
    /** Also between what is on record and what is sent. */
    void everyStatementFails()
    {
        QFETCH(bool, dies);
        for (int nth = 1;; ++nth) {
            Stage stage;
            QVERIFY(QCoro::waitFor(stage.workspace->setPolicy(askingPolicy())));
            Policy quiet = askingPolicy();
            quiet.notify.comments = false;
            QVERIFY(stage.closeAndPoll({port}, quiet));
            QVERIFY(QCoro::waitFor(stage.workspace->setPolicy(askingPolicy())));
            std::atomic<int> count = 0;
            std::atomic<bool> hasFailed = false;
            setStatementProbe([&](const QString &) {
                if (dead)
                    return u"the process has ended"_s;
                if (++count != nth)
                    return QString();
                dead = dies;
                hasFailed = true;
                return u"disk full"_s;
            });
            (void)QCoro::waitFor(stage.workspace->poll());
            setStatementProbe({});
            if (!hasFailed) {
                QVERIFY2(nth > 10, "hardly any statements were tried");
                break;
            }
            if (dies) {
                stage.shut();
                dead = false;
                stage.open();
            }
            dead = false;
            stage.clock.advance(30s);
            stage.poll(6);
            QVERIFY2(stage.comments().size() == 1,
                qPrintable(u"statement %1: %2 comments"_s.arg(nth).arg(stage.comments().size())));
            QCOMPARE(stage.logged({LogEntry::Kind::Told}).size(), 1);
            QCOMPARE(stage.proposalOf(port).told.askedOf, u"acc-jo"_s);
            QCOMPARE(stage.openWrites(), 0);
            QVERIFY(QCoro::waitFor(stage.journal->verifyLog({}))->isWhole());
        }
    }

    void whoIsAwayIsRepresented()
    {
        Stage stage;
        Policy policy = askingPolicy();
        policy.delegates = {{u"acc-jo"_s, u"acc-dana"_s, QDate(2026, 4, 10), QDate(2026, 4, 20)}};
        policy.registry[0].manager = u"acc-mia"_s;
        QVERIFY(stage.closeAndPoll({port}, policy));
        stage.poll(3);
        QVERIFY2(stage.said().contains(mention(u"acc-dana"_s)), qPrintable(stage.said()));
        QVERIFY(!stage.said().contains(mention(u"acc-jo"_s)));
        QCOMPARE(stage.logged({LogEntry::Kind::Told}),
            QStringList{
                u"Dana Ito, who stands in for Jo Roe, was asked below the page to review this"_s});
    }

    /** Who goes away while it waits, and who goes for good. */
    void whoGoesAwayIsRepresentedFromThenOn_data()
    {
        QTest::addColumn<bool>("forGood");
        QTest::newRow("away") << false;
        QTest::newRow("gone") << true;
    }
    void whoGoesAwayIsRepresentedFromThenOn()
    {
        QFETCH(bool, forGood);
        Stage stage;
        Policy policy = askingPolicy();
        policy.registry[0].manager.clear();
        policy.delegates = {forGood
                ? Delegation{u"acc-jo"_s, u"acc-dana"_s, {}, {}}
                : Delegation{u"acc-jo"_s, u"acc-dana"_s, QDate(2026, 4, 15), QDate(2026, 4, 20)}};
        QVERIFY(stage.closeAndPoll({port}, policy));
        stage.poll(2);
        QVERIFY(stage.said().contains(mention(u"acc-jo"_s)));
        if (forGood)
            stage.world.deactivate(u"acc-jo"_s);
        else
            stage.clock.advance(24h);
        stage.poll(5);
        QVERIFY2(stage.said().contains(mention(u"acc-dana"_s)), qPrintable(stage.said()));
        QVERIFY(!stage.said().contains(mention(u"acc-jo"_s)));
        QCOMPARE(stage.proposalOf(port).owner.displayName, u"Dana Ito"_s);
        QCOMPARE(stage.logged({LogEntry::Kind::HandedOn}),
            QStringList{u"given to Dana Ito, who stands in for Jo Roe"_s});
        QCOMPARE(stage.logged({LogEntry::Kind::Told}).size(), 2);
    }

    void anUnregisteredPageIsNeverCommented()
    {
        Stage stage;
        Policy policy = askingPolicy();
        policy.notify.comments = false;
        QVERIFY(stage.closeAndPoll({port}, policy));
        policy.notify.comments = true;
        policy.registry.removeFirst();
        QVERIFY(QCoro::waitFor(stage.workspace->setPolicy(policy)));
        stage.poll(3);
        QCOMPARE(stage.commentWrites(), 0);
    }

    void othersCommentsAreLeftAlone()
    {
        Stage stage;
        QVERIFY(stage.closeAndPoll({}, askingPolicy()));
        // The same account, without the mark; and with a mark that is only quoted.
        for (const QByteArray &body : {QByteArray("<p>Docket keeps this up to date.</p>"),
                 withReviewMark("<p>Old</p>", {u"0123456789ab"_s, true}) + "<p>See above.</p>"})
            QVERIFY(QCoro::waitFor(
                stage.documents->createFooterComment({{}, runbook, body, 0, {}, {}}, {})));
        QVERIFY(stage.closeAndPoll({port}, askingPolicy()));
        stage.poll(3);
        const QList<FooterComment> all = stage.comments();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).version, 1);
        QCOMPARE(all.at(1).version, 1);
    }

    void anotherDesktopsCommentIsTakenUp()
    {
        Stage stage;
        QVERIFY(stage.closeAndPoll({}, askingPolicy()));
        QVERIFY(QCoro::waitFor(stage.documents->createFooterComment(
            {{}, runbook, withReviewMark("<p>Other</p>", {u"0123456789ab"_s, true}), 0, {}, {}},
            {})));
        QVERIFY(stage.closeAndPoll({port}, askingPolicy()));
        stage.poll(3);
        QCOMPARE(stage.comments().size(), 1);
        QVERIFY(stage.said().contains(port));
    }

    void aDeletedCommentComesBackOnlyWithNews()
    {
        Stage stage;
        QVERIFY(stage.closeAndPoll({port}, askingPolicy()));
        stage.poll();
        const auto gone = stage.world.handle(
            {"DELETE", u"/wiki/api/v2/footer-comments/"_s + stage.comments().first().id, {},
                stage.world.exchanges().last().request.headers, {}});
        QCOMPARE(gone.status, 204);
        QVERIFY(QCoro::waitFor(stage.workspace->reject(stage.proposalOf(port).id, u"No"_s)));
        stage.poll(3);
        QCOMPARE(stage.comments().size(), 0);
        QVERIFY(stage.closeAndPoll({timeout}, askingPolicy()));
        stage.poll();
        QVERIFY(stage.said().contains(timeout));
    }

    void aPageThatTakesNoCommentIsAskedSeldom()
    {
        Stage stage;
        stage.world.setFaults(Sandbox::parseFaults(
            R"([{"match":{"method":"POST","path":"*footer-comments*"},"then":{"status":403}}])",
            u"faults"_s)
                .value());
        QVERIFY(stage.closeAndPoll({port}, askingPolicy()));
        stage.poll(20); // ten minutes
        QCOMPARE(stage.commentReads(), 1);
        QCOMPARE(stage.logged({LogEntry::Kind::Failed}).size(), 1);
        stage.clock.advance(1h);
        stage.poll(3);
        QCOMPARE(stage.commentReads(), 2);
        QCOMPARE(stage.logged({LogEntry::Kind::Failed}).size(), 1);
        QCOMPARE(stage.openWrites(), 0);
        stage.world.setFaults({});
        stage.clock.advance(1h);
        stage.poll(3);
        QVERIFY(stage.said().contains(port));
        QCOMPARE(stage.proposalOf(port).told.askedOf, u"acc-jo"_s);
    }
};

QTEST_GUILESS_MAIN(TestEscalation)
#include "tst_escalation.moc"
