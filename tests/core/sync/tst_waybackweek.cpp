// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adf.h"
#include "tests/support/loop.h"

#include <QRandomGenerator>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString runbook = u"100"_s;
const QString notes = u"200"_s;
const QString jo = u"acc-jo"_s;
const QByteArray flag =
    R"( <ac:structured-macro ac:name="status" ac:schema-version="1"><ac:parameter ac:name="title">Known issue</ac:parameter></ac:structured-macro>)";

Policy bothWays()
{
    Policy policy = testPolicy();
    RegistryEntry line = policy.registry.first();
    line.kind = PageKind::Adr;
    line.section.clear();
    line.epic = u"PLATFORM-94"_s;
    policy.registry.append(line);
    return policy;
}

/** People at work for a week: what they do is drawn from a fixed seed. */
class People
{
public:
    explicit People(Loop &loop)
        : m_loop(loop)
    { }

    /** One change, somewhere. */
    bool change()
    {
        switch (m_chance.bounded(10)) {
        case 0:
        case 1:
            return closeOne();
        case 2:
            return edit(runbook, "</h1>", "</h1><p>Note " + number() + ".</p>");
        case 3:
            return edit(notes, "<h2>2026.3", "<p>Line " + number() + ".</p><h2>2026.3");
        case 4:
            return toggle("15 minutes.", flag);
        case 5:
            return m_loop.world
                .setLabel(notes, u"known-issue"_s, std::exchange(m_labelled, !m_labelled))
                .has_value();
        case 6: // copies Docket's own message along
            return m_loop.world
                .humanEdits(runbook,
                    m_loop.body(runbook).replace("</h1>", "</h1><p>Copy " + number() + ".</p>"), jo,
                    m_loop.world.page(runbook)->version.message)
                .has_value();
        case 7:
            return m_loop.world
                .editIssue(u"PLATFORM-92"_s, {{u"summary"_s, u"Tidy up "_s + number()}}, jo)
                .has_value();
        default:
            return m_loop.world.addIssueComment(u"PLATFORM-93"_s, u"Seen again"_s, jo).has_value();
        }
    }

private:
    QByteArray number() { return QByteArray::number(++m_number); }

    bool edit(const QString &page, const QByteArray &at, const QByteArray &with)
    {
        return m_loop.world.humanEdits(page, m_loop.body(page).replace(at, with), jo).has_value();
    }

    bool toggle(const QByteArray &behind, const QByteArray &what)
    {
        QByteArray body = m_loop.body(runbook);
        if (body.contains(what))
            body.replace(what, "");
        else
            body.replace(behind, behind + what);
        return m_loop.world.humanEdits(runbook, body, jo).has_value();
    }

    /** Closes PLATFORM-89 with a new port, or opens it again. */
    bool closeOne()
    {
        m_closed = !m_closed;
        if (m_closed) {
            const int port = 9000 + m_chance.bounded(900);
            const QString now = portNow();
            (void)m_loop.world.editIssue(u"PLATFORM-89"_s,
                {{u"description"_s,
                    textToAdf(
                        u"http.port changes from %1 to %2 in all regions."_s.arg(now).arg(port))}},
                jo);
        }
        return m_loop.world
            .transition(u"PLATFORM-89"_s, m_closed ? u"Done"_s : u"In Progress"_s, jo)
            .has_value();
    }

    [[nodiscard]] QString portNow() const
    {
        const QByteArray body = m_loop.body(runbook);
        const qsizetype at = body.indexOf("on port ") + 8;
        return QString::fromUtf8(body.mid(at, body.indexOf(' ', at) - at));
    }

    Loop &m_loop;
    QRandomGenerator m_chance{20260414};
    int m_number = 0;
    bool m_closed = false;
    bool m_labelled = true;
};

/** Somebody approves everything at once. */
int approveAll(Loop &loop)
{
    int approved = 0;
    for (const Proposal &proposal : loop.workspace->proposals()) {
        if (proposal.state == ProposalState::Waiting && !proposal.edits.isEmpty()
            && QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id)))
            ++approved;
    }
    QCoro::waitFor(loop.workspace->sendingDone());
    return approved;
}

} // namespace

/** Both directions on, and neither answers the other. */
class TestWayBackWeek : public QObject
{
    Q_OBJECT

private slots:
    void aWeekOfPeopleAndNoEcho()
    {
        constexpr int changes = 500;
        Loop loop;
        const Policy policy = bothWays();
        QVERIFY(loop.closeAndPoll({}, policy));
        People people(loop);
        int approved = 0;
        int echoes = 0;
        for (int i = 0; i < changes; ++i) {
            loop.clock.advance(20min);
            QVERIFY(people.change());
            QVERIFY(loop.closeAndPoll({}, policy));
            QCoro::waitFor(loop.workspace->sendingDone());
            approved += approveAll(loop);
            // Nobody does anything now: whatever Docket wrote must lead to nothing.
            const qsizetype proposals = loop.workspace->proposals().size();
            const qsizetype writes = loop.world.writes().size();
            loop.clock.advance(1min);
            QVERIFY(loop.closeAndPoll({}, policy));
            QCoro::waitFor(loop.workspace->sendingDone());
            echoes += int(loop.workspace->proposals().size() - proposals)
                + int(loop.world.writes().size() - writes);
        }
        const qsizetype writes = loop.world.writes().size();
        int tickets = 0;
        for (const Sandbox::JiraIssue &issue : loop.world.issues())
            tickets += issue.properties.contains(u"docket"_s) ? 1 : 0;
        qInfo("%d changes by people, %d approvals, %d tickets, %d writes (%.2f each), %d echoes",
            changes, approved, tickets, int(writes), double(writes) / changes, echoes);
        QCOMPARE(echoes, 0);
        QVERIFY(approved > 10);
        QVERIFY(tickets >= 1 && tickets <= 2); // one a place: neither bug was ever closed
        QVERIFY2(writes <= changes, qPrintable(QString::number(writes)));
        QCOMPARE(loop.world.issue(u"PLATFORM-94"_s)->links.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWayBackWeek)
#include "tst_waybackweek.moc"
