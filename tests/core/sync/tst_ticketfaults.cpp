// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logquery.h"
#include "tests/support/eachstatement.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** What is done while statements fail. */
enum class Story {
    Ticket, ///< A known issue becomes a ticket, and the page a link to it.
    Link, ///< An edited page becomes a link on its epic.
    Label, ///< A closed item gets the label that keeps it out.
    NewPage ///< A closed item gets a page from a template, and the link to it.
};

const QString runbook = u"100"_s;
const QString epic = u"PLATFORM-94"_s;
const QByteArray flag =
    R"(<ac:structured-macro ac:name="status" ac:schema-version="1" ac:macro-id="m1"><ac:parameter ac:name="title">Known issue</ac:parameter></ac:structured-macro>)";

Sandbox::Site siteOf(Story story)
{
    Sandbox::Site site = testSite();
    if (story == Story::Label)
        site.issues[5].labels.clear();
    return site;
}

/** A site on which something waits to be approved. */
class Stage : public Loop
{
public:
    explicit Stage(Story story)
        : Loop(siteOf(story))
        , m_story(story)
    {
        ended = false;
        if (story == Story::Label)
            prepareLabel();
        else if (story == Story::NewPage)
            preparePage();
        else
            prepareOnPage();
    }
    ~Stage()
    {
        setStatementProbe({});
        ended = false;
    }

    void act()
    {
        if (m_story == Story::Label) {
            (void)QCoro::waitFor(workspace->answerTriage(
                m_item, Workspace::TriageAnswer::LeavesAsIs, Workspace::Hold::None));
            QCoro::waitFor(workspace->sendingDone());
        } else {
            (void)QCoro::waitFor(workspace->approveAndPublish(m_id));
        }
    }

    /** Goes on as a person would who keeps the window open, or starts Docket again. */
    void goOn()
    {
        probeStatements({});
        if (ended) {
            shut();
            ended = false;
            open();
        }
        for (int round = 0; round < 8 && !isThere(); ++round) {
            if (round == 4)
                restart();
            const auto proposal = workspace->proposal(m_id);
            if (!proposal || proposal->state == ProposalState::Waiting)
                act();
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
        for (const Page &page : world.pages())
            lines.append(u"page “%1”"_s.arg(page.title));
        for (const Sandbox::JiraIssue &issue : world.issues()) {
            if (issue.labels.contains(u"no-doc-sync"_s))
                lines.append(issue.key + u" is kept out"_s);
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

    void prepareOnPage()
    {
        Policy policy = testPolicy();
        policy.registry[0].component = u"gateway"_s;
        policy.registry[0].epic = m_story == Story::Link ? epic : QString();
        const QByteArray body = runbookBody().replace(
            "after 15 minutes.", "after 15 minutes. " + (m_story == Story::Ticket ? flag : "Now."));
        if (!closeAndPoll({}, policy) || !world.humanEdits(runbook, body, u"acc-jo"_s)
            || !QCoro::waitFor(workspace->poll()) || workspace->proposals().size() != 1)
            qFatal("there is not one proposal");
        m_id = workspace->proposals().first().id;
    }

    void preparePage()
    {
        if (!closeAndPoll({epic}))
            qFatal("nothing closed");
        const auto asked = QCoro::waitFor(workspace->proposePage(runbook, PageKind::Adr, epic));
        if (!asked)
            qFatal("%s", qPrintable(asked.error().detail));
        m_id = asked->id;
    }

    void prepareLabel()
    {
        if (!closeAndPoll({epic}))
            qFatal("nothing closed");
        const auto report = QCoro::waitFor(workspace->triage(7, {}, {}));
        if (!report || report->items.size() != 1)
            qFatal("there is not one item");
        m_item = report->items.first();
        m_id = triageId(m_item);
    }

    Story m_story;
    QString m_id;
    TriageItem m_item; ///< Of a Label.
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
Q_DECLARE_METATYPE(Docket::Test::Then)

/** Whichever statement of the database fails: one approval makes one ticket, one page and one link, the log is whole, nothing is stuck. */
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
        const QString page = faultless(Story::NewPage);
        QVERIFY2(page.contains(u"page “Decision: Rename the mascot”\n"_s)
                && page.contains(u"“Rename the mascot” with 1 links"_s)
                && page.contains(u"\n0 open\nlog whole"_s),
            qPrintable(page));
        const QString label = faultless(Story::Label);
        QVERIFY2(label.contains(u"PLATFORM-94 is kept out"_s)
                && label.contains(u"\n0 open\nlog whole"_s),
            qPrintable(label));
        QVERIFY2(link.contains(u"“Rename the mascot” with 1 links"_s)
                && link.contains(u"\n0 open\nlog whole"_s),
            qPrintable(link));
    }

    void everyStatementFails_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<Then>("then");
        QTest::newRow("ticket, once") << Story::Ticket << Then::GoesOn;
        QTest::newRow("ticket, the process ends there") << Story::Ticket << Then::Ends;
        QTest::newRow("link, once") << Story::Link << Then::GoesOn;
        QTest::newRow("link, the process ends there") << Story::Link << Then::Ends;
        QTest::newRow("label, once") << Story::Label << Then::GoesOn;
        QTest::newRow("label, the process ends there") << Story::Label << Then::Ends;
        QTest::newRow("new page, once") << Story::NewPage << Then::GoesOn;
        QTest::newRow("new page, the process ends there") << Story::NewPage << Then::Ends;
    }
    void everyStatementFails()
    {
        QFETCH(Story, story);
        QFETCH(Then, then);
        const QString wanted = faultless(story);
        const QString differs = failEachStatement<Stage>(story, wanted, then);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
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
        stage.act();
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
