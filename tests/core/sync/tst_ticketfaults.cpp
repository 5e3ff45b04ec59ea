// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logquery.h"
#include "core/journal/sql.h"
#include "tests/support/loop.h"

#include <atomic>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** What is done while statements fail. */
enum class Story {
    Ticket, ///< A known issue becomes a ticket, and the page a link to it.
    Link ///< An edited page becomes a link on its epic.
};

const QString runbook = u"100"_s;
const QString epic = u"PLATFORM-94"_s;
const QByteArray flag =
    R"(<ac:structured-macro ac:name="status" ac:schema-version="1" ac:macro-id="m1"><ac:parameter ac:name="title">Known issue</ac:parameter></ac:structured-macro>)";

/** Where the process ends: from there on no statement has any effect. */
std::atomic<bool> dead = false;

/** A site on which something waits to be approved. */
class Stage : public Loop
{
public:
    explicit Stage(Story story)
        : m_story(story)
    {
        dead = false;
        Policy policy = testPolicy();
        policy.registry[0].component = u"gateway"_s;
        policy.registry[0].epic = story == Story::Link ? epic : QString();
        const QByteArray body = runbookBody().replace(
            "after 15 minutes.", "after 15 minutes. " + (story == Story::Ticket ? flag : "Now."));
        if (!closeAndPoll({}, policy) || !world.humanEdits(runbook, body, u"acc-jo"_s)
            || !QCoro::waitFor(workspace->poll()) || workspace->proposals().size() != 1)
            qFatal("there is not one proposal");
        m_id = workspace->proposals().first().id;
    }
    ~Stage()
    {
        setStatementProbe({});
        dead = false;
    }

    void setProbe(const std::function<QString(const QString &)> &probe)
    {
        setStatementProbe([probe](const QString &statement) {
            if (dead)
                return u"the process has ended"_s;
            return probe ? probe(statement) : QString();
        });
    }

    void approve() { (void)QCoro::waitFor(workspace->approveAndPublish(m_id)); }

    /** Goes on as a person would who keeps the window open, or starts Docket again. */
    void goOn()
    {
        setProbe({});
        if (dead) {
            shut();
            dead = false;
            open();
        }
        for (int round = 0; round < 8 && !isThere(); ++round) {
            if (round == 4)
                restart();
            if (workspace->proposal(m_id)->state == ProposalState::Waiting)
                approve();
            (void)QCoro::waitFor(workspace->poll());
            QCoro::waitFor(workspace->sendingDone());
            clock.advance(2min); // in the end more than any search lags
        }
        (void)QCoro::waitFor(workspace->poll());
        QCoro::waitFor(workspace->sendingDone());
    }

    /** Everything that must not depend on the failure, in words. */
    [[nodiscard]] QString endState()
    {
        QStringList lines{QString::fromUtf8(body(runbook))};
        lines.append(u"version %1"_s.arg(version(runbook)));
        for (const Sandbox::JiraIssue &issue : world.issues()) {
            if (issue.properties.contains(u"docket"_s) || !issue.links.isEmpty())
                lines.append(u"%1 “%2” with %3 links"_s.arg(issue.key, issue.summary)
                        .arg(issue.links.size()));
        }
        for (const Proposal &proposal : workspace->proposals())
            lines.append(u"%1 for %2 is %3 (%4)"_s.arg(
                proposal.summary, proposal.itemKey, stateName(proposal.state), proposal.reason));
        LogQuery query;
        query.kinds = {LogEntry::Kind::Proposed, LogEntry::Kind::Approved,
            LogEntry::Kind::Published, LogEntry::Kind::Linked};
        const QList<LogEntry> entries = QCoro::waitFor(workspace->log(query)).value();
        for (const LogEntry &entry : entries)
            lines.append(
                u"  %1 %2 %3"_s.arg(kindName(entry.kind), entry.itemKey).arg(entry.version));
        const auto open = QCoro::waitFor(journal->openIntents());
        lines.append(u"%1 open"_s.arg(open ? open->size() : -1));
        const auto check = QCoro::waitFor(journal->verifyLog({}));
        lines.append(check && check->isWhole() ? u"log whole"_s : u"log broken"_s);
        return lines.join(u'\n');
    }

private:
    [[nodiscard]] bool isThere() const
    {
        const QList<Proposal> all = workspace->proposals();
        return all.size() == (m_story == Story::Ticket ? 2 : 1)
            && std::ranges::all_of(all, [](const Proposal &proposal) {
                   return proposal.state == ProposalState::Published;
               });
    }

    Story m_story;
    QString m_id;
};

QString faultless(Story story)
{
    Stage stage(story);
    stage.approve();
    stage.goOn();
    return stage.endState();
}

} // namespace

Q_DECLARE_METATYPE(Story)

/** Whichever statement of the database fails: one approval makes one ticket and one link, the log is whole, nothing is stuck. */
class TestTicketFaults : public QObject
{
    Q_OBJECT

private slots:
    void whatComesOfItWithoutFaults()
    {
        const QString ticket = faultless(Story::Ticket);
        QVERIFY2(ticket.contains(u"PLATFORM-95 “Known issue: Call the duty manager"_s),
            qPrintable(ticket));
        QVERIFY2(ticket.contains(u"version 5\n"_s) && ticket.contains(u"\n0 open\nlog whole"_s),
            qPrintable(ticket));
        QVERIFY2(ticket.contains(u"/browse/PLATFORM-95</a>"_s), qPrintable(ticket));
        const QString link = faultless(Story::Link);
        QVERIFY2(link.contains(u"“Rename the mascot” with 1 links"_s)
                && link.contains(u"\n0 open\nlog whole"_s),
            qPrintable(link));
    }

    void everyStatementFails_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<bool>("dies");
        QTest::newRow("ticket, once") << Story::Ticket << false;
        QTest::newRow("ticket, the process ends there") << Story::Ticket << true;
        QTest::newRow("link, once") << Story::Link << false;
        QTest::newRow("link, the process ends there") << Story::Link << true;
    }
    void everyStatementFails()
    {
        QFETCH(Story, story);
        QFETCH(bool, dies);
        const QString wanted = faultless(story);
        for (int nth = 1;; ++nth) {
            Stage stage(story);
            std::atomic<int> count = 0;
            QString failed;
            stage.setProbe([&](const QString &statement) {
                if (++count != nth)
                    return QString();
                dead = dies;
                failed = statement;
                return u"disk full"_s;
            });
            stage.approve();
            stage.goOn();
            if (failed.isEmpty()) {
                QVERIFY2(nth > 40, "hardly any statements were tried");
                break;
            }
            QVERIFY2(stage.endState() == wanted,
                qPrintable(u"statement %1 (%2) failed:\n%3\ninstead of\n%4"_s.arg(nth).arg(
                    failed, stage.endState(), wanted)));
        }
    }

    void theMarkIsWhereTheLogEnded_data()
    {
        QTest::addColumn<Story>("story");
        QTest::newRow("ticket") << Story::Ticket;
        QTest::newRow("link") << Story::Link;
    }
    void theMarkIsWhereTheLogEnded()
    {
        QFETCH(Story, story);
        Stage stage(story);
        stage.approve();
        LogQuery query;
        query.kinds = {LogEntry::Kind::Sending};
        const auto sent = QCoro::waitFor(stage.workspace->log(query));
        QVERIFY(sent && !sent->isEmpty());
        const QString mark = sent->last().hash.first(12); // the first of them
        if (story == Story::Ticket) {
            const QJsonObject property =
                stage.world.issue(u"PLATFORM-95"_s)->properties.value(u"docket"_s).toObject();
            QCOMPARE(property.value(u"transaction"_s).toString(), mark);
        }
        const auto check = QCoro::waitFor(stage.journal->verifyLog(mark));
        QVERIFY(check && check->isWhole());
        QCOMPARE(check->writes, sent->size());
    }
};

QTEST_GUILESS_MAIN(TestTicketFaults)
#include "tst_ticketfaults.moc"
