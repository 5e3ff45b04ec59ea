// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logquery.h"
#include "core/journal/sql.h"
#include "core/sync/commentanchors.h"
#include "tests/support/loop.h"

#include <QCoreApplication>

#include <atomic>
#include <string>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

const QString runbook = u"100"_s;
const QString port = u"PLATFORM-89"_s;

/** The door, with a person who comments right before one of Docket's requests. */
class SharedNetwork : public Sandbox::WorldNetworkAccessManager
{
public:
    using WorldNetworkAccessManager::WorldNetworkAccessManager;
    QByteArray verb = "PUT";
    int times = 0; ///< Before how many of these requests.
    std::function<void()> person;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        const bool asked = verb == "PUT" ? operation == PutOperation : operation == GetOperation;
        if (asked && times > 0 && request.url().path().endsWith(u"/pages/100"_s)) {
            --times;
            person();
        }
        return WorldNetworkAccessManager::createRequest(operation, request, outgoing);
    }
};

/** A site with a proposal for the runbook, and Jo who comments on words of it in the worst moment. */
class Stage : public Loop
{
public:
    explicit Stage(const QString &words)
        : m_network(world)
        , m_http(m_network, waiter, clock)
    {
        shut();
        Credentials credentials;
        credentials.email = world.email();
        credentials.token = Secret(world.token().toUtf8());
        work = std::make_unique<Jira::CloudWorkSystem>(m_http, QUrl(world.baseUrl()), credentials);
        documents = std::make_unique<Confluence::CloudDocumentSystem>(
            m_http, QUrl(world.baseUrl() + u"/wiki"_s), credentials);
        open();
        if (!closeAndPoll({port}))
            qFatal("no proposal");
        clock.advance(std::chrono::minutes(20));
        m_network.person = [this, words] {
            const auto set = world.addInlineComment(runbook, words, u"Sure?"_s, u"acc-jo"_s);
            if (!set)
                qFatal("no comment: %s", qPrintable(set.error().detail));
            refs.append(*set);
        };
        m_network.times = 1;
    }

    Result<PublishOutcome> publish()
    {
        return QCoro::waitFor(workspace->approveAndPublish(proposalOf(port).id));
    }
    [[nodiscard]] qsizetype entries(LogEntry::Kind kind) const
    {
        LogQuery query;
        query.kinds = {kind};
        query.proposalId = proposalOf(port).id;
        return QCoro::waitFor(workspace->log(query)).value_or(QList<LogEntry>{}).size();
    }
    [[nodiscard]] QByteArray marked(const QByteArray &words) const
    {
        return "<ac:inline-comment-marker ac:ref=\"" + refs.value(0).toUtf8() + "\">" + words
            + "</ac:inline-comment-marker>";
    }
    [[nodiscard]] qsizetype openWrites() const
    {
        const auto intents = QCoro::waitFor(journal->openIntents());
        return intents ? intents->size() : -1;
    }
    SharedNetwork &door() { return m_network; }

    QStringList refs;

private:
    SharedNetwork m_network;
    HttpClient m_http;
};

/** No way to ask what the page said as the version that was replaced. */
Sandbox::Fault noOldBodies()
{
    Sandbox::Fault fault;
    fault.method = "GET";
    fault.path = QRegularExpression(u"/pages/100$"_s);
    fault.nth = 3; // after the readings before and after the write
    fault.times = 1;
    fault.kind = Sandbox::Fault::Kind::Reply;
    fault.reply.status = 403;
    return fault;
}

} // namespace

/** A comment that somebody sets while a page is written keeps its place. */
class TestCommentAnchors : public QObject
{
    Q_OBJECT

private slots:
    void anOldReadingIsMadeAgain()
    {
        Stage stage(u"the duty manager"_s);
        stage.door().verb = "GET"; // the second reading sees what the first did not
        int readings = 0;
        const auto comment = stage.door().person;
        stage.door().times = 2;
        stage.door().person = [&] {
            if (++readings == 1)
                stage.clock.advance(std::chrono::seconds(6)); // it takes its time
            else
                comment();
        };
        QVERIFY(stage.publish());
        QCOMPARE(stage.version(runbook), 4);
        QVERIFY(stage.body(runbook).contains(stage.marked("the duty manager")));
        QCOMPARE(stage.entries(LogEntry::Kind::Anchored), 0);
    }

    void aCommentSetWhileWritingIsPutBack_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("elsewhere") << u"the duty manager"_s << QByteArray("the duty manager");
        QTest::newRow("on the changed words") << u"8080"_s << QByteArray("9443");
    }
    void aCommentSetWhileWritingIsPutBack()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, after);
        Stage stage(words);
        const auto outcome = stage.publish();
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->version, 4);
        QVERIFY2(outcome->text.contains(u"put back in version 5"_s), qPrintable(outcome->text));
        QCOMPARE(stage.version(runbook), 5);
        const QString message = stage.world.page(runbook)->version.message;
        QVERIFY2(message.startsWith(u"Put back the place of a comment"_s), qPrintable(message));
        QVERIFY(stage.body(runbook).contains(stage.marked(after)));
        QCOMPARE(stage.body(runbook).replace(stage.marked(after), after),
            stage.world.pageVersion(runbook, 4)->body);
        QCOMPARE(stage.entries(LogEntry::Kind::Anchored), 1);
        QCOMPARE(stage.entries(LogEntry::Kind::Failed), 0);
        QCOMPARE(stage.proposalOf(port).state, ProposalState::Published);
        QCOMPARE(stage.proposalOf(port).reason, QString());
        QCOMPARE(stage.openWrites(), 0);
        // Our own version: no news. Taking the change back leaves the comment where it is.
        QVERIFY(QCoro::waitFor(stage.workspace->poll()));
        QCOMPARE(stage.workspace->proposals().size(), 1);
        (void)QCoro::waitFor(stage.workspace->revertAndPublish(stage.proposalOf(port).id));
        QVERIFY2(stage.body(runbook).contains("ac:ref=\"" + stage.refs.first().toUtf8() + '"'),
            stage.body(runbook).constData());
    }

    void aCommentSetWhileThePlaceIsPutBackIsPutBackToo()
    {
        Stage stage(u"the duty manager"_s);
        stage.door().times = 2;
        QVERIFY(stage.publish());
        QCOMPARE(stage.refs.size(), 2);
        for (const QString &ref : std::as_const(stage.refs))
            QVERIFY2(stage.body(runbook).contains(ref.toUtf8()), stage.body(runbook).constData());
        QCOMPARE(stage.entries(LogEntry::Kind::Anchored), 2);
    }

    void withoutTheOldBodyTheWordsTellThePlace()
    {
        Stage stage(u"the duty manager"_s);
        stage.world.setFaults({noOldBodies()});
        QVERIFY(stage.publish());
        QVERIFY2(stage.body(runbook).contains(stage.marked("the duty manager")),
            stage.body(runbook).constData());
    }

    void whatCannotBePutBackIsSaid()
    {
        Stage stage(u"8080"_s);
        stage.world.setFaults({noOldBodies()});
        const auto outcome = stage.publish();
        QVERIFY(outcome);
        QCOMPARE(stage.version(runbook), 4);
        const Proposal proposal = stage.proposalOf(port);
        QCOMPARE(proposal.state, ProposalState::Published);
        QVERIFY2(proposal.reason.contains(u"“8080”"_s), qPrintable(proposal.reason));
        QCOMPARE(stage.entries(LogEntry::Kind::Failed), 1);
    }

    void aCommentThatLostItsPlaceBeforeIsLeftAlone()
    {
        Stage stage(u"the duty manager"_s);
        stage.door().times = 0;
        stage.door().person();
        QVERIFY(stage.world.humanEdits(runbook, runbookBody(), u"acc-jo"_s));
        stage.clock.advance(std::chrono::minutes(20));
        QVERIFY(stage.publish());
        QCOMPARE(stage.version(runbook), 5);
        QVERIFY(!stage.body(runbook).contains(stage.refs.first().toUtf8()));
        QCOMPARE(stage.entries(LogEntry::Kind::Failed), 0);
    }

    void everyStatementMayFail()
    {
        for (int nth = 1;; ++nth) {
            Stage stage(u"the duty manager"_s);
            std::atomic<int> count = 0;
            std::atomic<bool> failed = false;
            setStatementProbe([&](const QString &) {
                failed = failed || count + 1 == nth;
                return ++count == nth ? u"disk full"_s : QString();
            });
            (void)stage.publish();
            setStatementProbe({});
            for (int round = 0; round < 3; ++round) {
                if (stage.proposalOf(port).state == ProposalState::Waiting)
                    (void)stage.publish();
                if (round == 1)
                    stage.restart();
                (void)QCoro::waitFor(stage.workspace->poll());
                QCoro::waitFor(stage.workspace->sendingDone());
                stage.clock.advance(std::chrono::minutes(1));
            }
            const std::string where = "statement " + std::to_string(nth);
            if (!stage.refs.isEmpty())
                QVERIFY2(
                    stage.body(runbook).contains(stage.marked("the duty manager")), where.c_str());
            QVERIFY2(stage.version(runbook) == 5, where.c_str());
            QVERIFY2(stage.entries(LogEntry::Kind::Published) == 1, where.c_str());
            QVERIFY2(stage.entries(LogEntry::Kind::Anchored) == 1, where.c_str());
            QVERIFY2(stage.openWrites() == 0, where.c_str());
            if (!failed)
                break;
        }
    }
};

QTEST_GUILESS_MAIN(TestCommentAnchors)
#include "tst_commentanchors.moc"
