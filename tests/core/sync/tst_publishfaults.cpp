// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"
#include "core/journal/codec.h"
#include "core/journal/logquery.h"
#include "tests/support/eachstatement.h"
#include "tests/support/loop.h"

#include <QCoreApplication>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

/** What is done while the faults come. */
enum class Story { Publish, Group, Revert };

/** How an exchange goes wrong; the fault is that of the first one. */
struct Way
{
    const char *name;
    Sandbox::Fault::Kind kind;
    int times; ///< How many exchanges it hits; the client asks for a page five times.
    bool dies; ///< The process ends with it.
};

const QList<Way> &ways()
{
    using Kind = Sandbox::Fault::Kind;
    static const QList<Way> all{{"refused once", Kind::DropBefore, 1, false},
        {"refused for long", Kind::DropBefore, 7, false}, {"500 once", Kind::Reply, 1, false},
        {"500 for long", Kind::Reply, 7, false}, {"hangs", Kind::Hang, 1, false},
        {"applied, answer lost", Kind::DropAfter, 1, false},
        {"applied, answers lost for long", Kind::DropAfter, 7, false},
        {"truncated", Kind::Truncate, 1, false}, {"truncated for long", Kind::Truncate, 7, false},
        {"dies before it", Kind::DropBefore, 1, true}, {"dies after it", Kind::DropAfter, 1, true}};
    return all;
}

/** An in-process door that counts and, at one exchange, ends the process. */
class CountingNetwork : public Sandbox::WorldNetworkAccessManager
{
public:
    using WorldNetworkAccessManager::WorldNetworkAccessManager;
    int count = 0;
    int diesAt = 0; ///< 0: never.

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        if (++count == diesAt)
            ended = true;
        return WorldNetworkAccessManager::createRequest(operation, request, outgoing);
    }
};

HttpOptions quickly()
{
    HttpOptions options;
    options.timeout = std::chrono::milliseconds(150);
    return options;
}

QList<Sandbox::Fault> faultsAt(int nth, const Way &way)
{
    Sandbox::Fault fault;
    fault.kind = way.kind;
    fault.nth = nth;
    fault.times = way.times;
    fault.truncate = 10;
    fault.reply.status = 500;
    QList<Sandbox::Fault> faults{fault};
    if (way.dies) {
        Sandbox::Fault rest;
        rest.kind = Sandbox::Fault::Kind::DropBefore;
        rest.nth = nth; // those the first fault left over
        faults.append(rest);
    }
    return faults;
}

/** The stage of a story: a workspace with proposals, everything ready for the act. */
class Stage
{
public:
    explicit Stage(Story story)
        : m_story(story)
        , m_network(loop.world)
        , m_http(m_network, loop.waiter, loop.clock, quickly())
    {
        ended = false;
        Credentials credentials;
        credentials.email = loop.world.email();
        credentials.token = Secret(loop.world.token().toUtf8());
        loop.shut();
        loop.work = std::make_unique<Jira::CloudWorkSystem>(
            m_http, QUrl(loop.world.baseUrl()), credentials);
        loop.documents = std::make_unique<Confluence::CloudDocumentSystem>(
            m_http, QUrl(loop.world.baseUrl() + u"/wiki"_s), credentials);
        loop.open();
        const QStringList keys = story == Story::Group
            ? QStringList{u"PLATFORM-89"_s, u"PLATFORM-90"_s}
            : QStringList{u"PLATFORM-89"_s};
        if (!loop.closeAndPoll(keys))
            qFatal("no proposals");
        for (const QString &key : keys)
            m_ids.append(loop.proposalOf(key).id);
        if (story == Story::Revert) {
            const auto done = QCoro::waitFor(loop.workspace->approveAndPublish(m_ids.first()));
            if (!done)
                qFatal("not published: %s", qPrintable(done.error().detail));
        }
        loop.clock.advance(std::chrono::minutes(20));
        loop.workspace->setHoldTime(std::chrono::milliseconds(1));
        if (story == Story::Group) // both approved before anything fails: so they leave together
            decide();
    }
    ~Stage()
    {
        setStatementProbe({});
        ended = false;
    }

    /** What a person decides; whatever was decided before stays. */
    void decide()
    {
        loop.workspace->setHoldTime(std::chrono::milliseconds(1));
        for (const QString &id : m_ids + m_ids) { // what could not be kept is decided again at once
            const auto state = loop.workspace->proposal(id)->state;
            if (m_story == Story::Revert && state == ProposalState::Published)
                (void)QCoro::waitFor(loop.workspace->revert(id, Workspace::Hold::Window));
            else if (m_story != Story::Revert && state == ProposalState::Waiting)
                (void)QCoro::waitFor(loop.workspace->approve(id, Workspace::Hold::Window));
        }
    }

    /** Decides and lets the time pass after which decisions are sent. */
    void act()
    {
        decide();
        loop.clock.advance(loop.workspace->holdTime());
        while (!loop.workspace->held().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoro::waitFor(loop.workspace->sendingDone());
    }

    /** Goes on after the fault as a person would who keeps the window open, or starts Docket again. */
    void goOn()
    {
        probeStatements({});
        if (ended) {
            loop.shut();
            ended = false;
            loop.world.setFaults({});
            loop.open();
        }
        for (int round = 0; round < 8 && !isThere(); ++round) {
            if (round == 4) // what outlasts the faults may need a new start, not more
                loop.restart();
            (void)QCoro::waitFor(loop.workspace->poll());
            QCoro::waitFor(loop.workspace->sendingDone());
            loop.clock.advance(std::chrono::seconds(30));
            act();
        }
        loop.world.setFaults({});
        (void)QCoro::waitFor(loop.workspace->poll());
        QCoro::waitFor(loop.workspace->sendingDone());
    }

    /** Everything that must not depend on the faults, in words. */
    [[nodiscard]] QString endState()
    {
        QStringList lines{QString::fromUtf8(loop.body(u"100"_s))};
        for (int number = 4; number <= loop.version(u"100"_s); ++number) {
            const QString message = loop.world.pageVersion(u"100"_s, number)->version.message;
            lines.append(u"version %1: %2"_s.arg(number).arg(
                QString(message).remove(transactionMark(transactionIn(message)))));
        }
        for (const QString &id : std::as_const(m_ids)) {
            const Proposal proposal = *loop.workspace->proposal(id);
            lines.append(
                u"%1 is %2 in %3 (%4), %5 links"_s.arg(proposal.itemKey, stateName(proposal.state))
                    .arg(proposal.publishedVersion)
                    .arg(proposal.reason)
                    .arg(loop.world.issue(proposal.itemKey)->links.size()));
            LogQuery query;
            query.proposalId = id;
            query.kinds = {LogEntry::Kind::Approved, LogEntry::Kind::Published,
                LogEntry::Kind::RevertAsked, LogEntry::Kind::Reverted, LogEntry::Kind::Linked};
            query.bodies = LogQuery::Bodies::Read;
            for (const LogEntry &entry : logged(query))
                lines.append(u"  %1 %2 %3 → %4"_s.arg(kindName(entry.kind))
                        .arg(entry.version)
                        .arg(bodyHash(entry.before).left(8), bodyHash(entry.after).left(8)));
        }
        const auto open = QCoro::waitFor(loop.journal->openIntents());
        lines.append(u"%1 open"_s.arg(open ? open->size() : -1));
        lines.append(isChained() ? u"log whole"_s : u"log broken"_s);
        return lines.join(u'\n');
    }

    void diesAtExchange(int nth) { m_network.diesAt = nth == 0 ? 0 : m_network.count + nth; }
    [[nodiscard]] int exchanges() const { return m_network.count; }

    Loop loop;

private:
    [[nodiscard]] bool isThere() const
    {
        const ProposalState wanted =
            m_story == Story::Revert ? ProposalState::Reverted : ProposalState::Published;
        return std::ranges::all_of(m_ids,
            [&](const QString &id) { return loop.workspace->proposal(id)->state == wanted; });
    }
    [[nodiscard]] QList<LogEntry> logged(const LogQuery &query) const
    {
        return QCoro::waitFor(loop.workspace->log(query)).value_or(QList<LogEntry>{});
    }
    [[nodiscard]] bool isChained() const
    {
        LogQuery query;
        query.bodies = LogQuery::Bodies::Read;
        const QList<LogEntry> entries = logged(query);
        QString next;
        for (const LogEntry &entry : entries) { // newest first
            if (chainHash(entry.previousHash, entry) != entry.hash
                || (!next.isEmpty() && next != entry.hash))
                return false;
            next = entry.previousHash;
        }
        return !entries.isEmpty();
    }

    Story m_story;
    CountingNetwork m_network;
    HttpClient m_http;
    QStringList m_ids;
};

QString faultless(Story story)
{
    Stage stage(story);
    stage.act();
    stage.goOn();
    return stage.endState();
}

} // namespace

Q_DECLARE_METATYPE(Story)

/** Whatever fails, and wherever the process ends: one approval makes one version, the log is whole, nothing is stuck. */
class TestPublishFaults : public QObject
{
    Q_OBJECT

private:
    static void addStories()
    {
        QTest::addColumn<Story>("story");
        QTest::newRow("publish") << Story::Publish;
        QTest::newRow("publish two together") << Story::Group;
        QTest::newRow("revert") << Story::Revert;
    }

private slots:
    void everyStatementFailsOnce_data() { addStories(); }
    void everyStatementFailsOnce()
    {
        QFETCH(Story, story);
        const QString differs = failEachStatement<Stage>(story, faultless(story), Then::GoesOn);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }

    void theProcessEndsAtEveryStatement_data() { addStories(); }
    void theProcessEndsAtEveryStatement()
    {
        QFETCH(Story, story);
        const QString differs = failEachStatement<Stage>(story, faultless(story), Then::Ends);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }

    void everyExchangeFailsInEachWay_data() { addStories(); }
    void everyExchangeFailsInEachWay()
    {
        QFETCH(Story, story);
        const QString wanted = faultless(story);
        for (const Way &way : ways()) {
            for (int nth = 1;; ++nth) {
                Stage stage(story);
                const int before = stage.exchanges();
                stage.loop.world.setFaults(faultsAt(nth, way));
                stage.diesAtExchange(way.dies ? nth : 0);
                probeStatements({});
                stage.act();
                const bool hit = stage.exchanges() - before >= nth;
                stage.goOn();
                if (!hit) {
                    QVERIFY2(nth > 4, "hardly any exchanges were tried");
                    break;
                }
                QVERIFY2(stage.endState() == wanted,
                    qPrintable(u"exchange %1, %2:\n%3\ninstead of\n%4"_s.arg(nth).arg(
                        QString::fromLatin1(way.name), stage.endState(), wanted)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPublishFaults)
#include "tst_publishfaults.moc"
