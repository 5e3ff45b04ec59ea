// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"
#include "core/connectors/confluence/clouddocumentsystem.h"
#include "core/connectors/jira/cloudworksystem.h"
#include "core/journal/journal.h"
#include "core/journal/sql.h"
#include "core/net/httpclient.h"
#include "core/policy/policyfile.h"
#include "core/sandbox/world.h"
#include "core/sandbox/worldnetworkaccessmanager.h"
#include "core/sync/poller.h"
#include "tests/support/testsite.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <random>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString jo = u"acc-jo"_s;
const QString mia = u"acc-mia"_s; ///< Whose account Docket uses.

/** Memory instead of a disk where there is such a folder: what is tested is what is stored, not how fast. */
QString fastFolder()
{
    return QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/docket-XXXXXX"_s
                                                 : QDir::tempPath() + u"/docket-XXXXXX"_s;
}

/** Tickets of each kind, two epics with children, and a project that is nobody's business here. */
Sandbox::Site simulatedSite()
{
    Sandbox::Site site = testSite();
    site.projects.append({u"10001"_s, u"OTHER"_s, u"Other"_s, u"acc-dana"_s, {}});
    site.issues.clear();
    const auto add = [&](const QString &key, const QString &type, const QString &parent) {
        Sandbox::SiteIssue issue;
        issue.key = key;
        issue.type = type;
        issue.summary = u"Change "_s + key;
        issue.status = u"In Progress"_s;
        issue.parentKey = parent;
        issue.assigneeId = jo;
        issue.reporterId = mia;
        site.issues.append(issue);
    };
    for (int i = 1; i <= 4; ++i)
        add(u"PLATFORM-%1"_s.arg(i), i % 2 ? u"Task"_s : u"Bug"_s, {});
    add(u"PLATFORM-10"_s, u"Epic"_s, {});
    add(u"PLATFORM-20"_s, u"Epic"_s, {});
    for (int i = 1; i <= 3; ++i) {
        add(u"PLATFORM-%1"_s.arg(10 + i), u"Story"_s, u"PLATFORM-10"_s);
        add(u"PLATFORM-%1"_s.arg(20 + i), u"Story"_s, u"PLATFORM-20"_s);
    }
    add(u"OTHER-1"_s, u"Task"_s, {});
    add(u"OTHER-2"_s, u"Story"_s, u"PLATFORM-20"_s);
    for (int i = 0; i < site.issues.size(); i += 3)
        site.issues[i].labels = {u"docs-required"_s};
    return site;
}

/** One registry line, so that each closing leaves exactly one line in the log. */
Policy simulatedPolicy()
{
    Policy policy = testPolicy();
    policy.registry = {policy.registry.first()};
    policy.registry[0].section = {u"Runbook"_s, u"Current Configuration"_s};
    return policy;
}

/**
 * One history: people at work in the World, Docket polling beside them and dying now and then, and
 * what must have come of it in the end.
 */
class History
{
public:
    explicit History(unsigned seed)
        : m_random(seed)
        , m_folder(fastFolder())
        , m_truth(fromIso(start()))
        , m_clock(m_truth.now())
        , m_waiter(m_clock)
        , m_world(simulatedSite(), m_truth, options())
        , m_network(m_world)
        , m_http(m_network, m_waiter, m_clock)
    {
        Credentials credentials;
        credentials.email = m_world.email();
        credentials.token = Secret(m_world.token().toUtf8());
        m_work =
            std::make_unique<Jira::CloudWorkSystem>(m_http, QUrl(m_world.baseUrl()), credentials);
        m_documents = std::make_unique<Confluence::CloudDocumentSystem>(
            m_http, QUrl(m_world.baseUrl() + u"/wiki"_s), credentials);
        changeZone();
        jump();
        m_quiet = one({0ms, 0ms, 30'000ms});
        open();
        m_born = m_truth.now();
    }

    ~History() { shut(); }

    /** Lets it happen; what is wrong in the end, or an empty text. */
    QString play(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            pass(upTo(5) == 0 ? std::chrono::seconds(upTo(4 * 3600))
                              : std::chrono::seconds(upTo(200)));
            act();
            if (m_wrong.isEmpty() && upTo(3) == 0)
                troubledPoll();
            else if (m_wrong.isEmpty() && upTo(2) == 0)
                poll();
        }
        // All is quiet at last.
        m_world.setTokenTrouble(Sandbox::TokenTrouble::None);
        for (int i = 0; i < 6 && m_wrong.isEmpty(); ++i) {
            pass(2min);
            poll();
        }
        return m_wrong.isEmpty() ? verdict() : m_wrong;
    }

private:
    int upTo(int bound) { return int(m_random() % unsigned(bound)); }
    template <typename T>
    T one(std::initializer_list<T> values)
    {
        return *(values.begin() + upTo(int(values.size())));
    }

    /** Near where clocks change in Berlin, New York, Lord Howe and Chatham, or anywhere. */
    QString start()
    {
        return one({u"2026-03-28T23:20:00Z"_s, u"2026-10-24T23:10:00Z"_s, u"2026-03-08T05:30:00Z"_s,
            u"2026-11-01T04:40:00Z"_s, u"2026-04-04T13:20:00Z"_s, u"2026-12-31T22:00:00Z"_s,
            u"2028-02-28T23:00:00Z"_s});
    }

    Sandbox::WorldOptions options()
    {
        Sandbox::WorldOptions options;
        options.indexLag = std::chrono::seconds(upTo(301));
        options.pageLimit = one({0, 0, 1, 3, 7});
        return options;
    }

    void changeZone()
    {
        m_world.setTimeZone(mia,
            one({u"Etc/GMT+12"_s, u"Pacific/Kiritimati"_s, u"Asia/Kathmandu"_s, u"Europe/Berlin"_s,
                u"America/New_York"_s, u"Australia/Lord_Howe"_s, u"Pacific/Chatham"_s, u"UTC"_s}));
    }

    void jump()
    {
        m_offset = one({0min, 60min, -60min, 7min});
        setClock();
    }
    void setClock()
    {
        m_clock.set(m_truth.now().addMSecs(std::chrono::milliseconds(m_offset).count()));
    }
    void pass(std::chrono::milliseconds time)
    {
        m_truth.advance(time);
        setClock();
    }

    void open()
    {
        m_journal = std::move(Journal::open(m_folder.path(), m_clock).value());
        m_book = std::make_unique<ProposalBook>(*m_journal, m_clock);
        if (!QCoro::waitFor(m_book->load()))
            m_wrong = u"the journal cannot be read"_s;
        m_poller = std::make_unique<Poller>(*m_book, *m_work, *m_documents, u"simulated"_s);
    }
    void shut()
    {
        m_poller.reset();
        m_book.reset();
        m_journal.reset();
    }

    QStringList keys() const
    {
        QStringList all;
        for (const Sandbox::JiraIssue &issue : m_world.issues())
            all.append(issue.key);
        return all;
    }
    QString anyKey()
    {
        const QStringList all = keys();
        return all.at(upTo(int(all.size())));
    }
    QString anyStatus()
    {
        // By id: names change.
        return one({u"10000"_s, u"3"_s, u"10001"_s, u"10002"_s, u"10002"_s, u"10002"_s, u"6"_s,
            u"10003"_s});
    }
    void move(const QString &key, const QString &status)
    {
        if (m_world.issue(key)->statusId != status && !m_world.transition(key, status, jo))
            m_wrong = u"no such move: "_s + key;
    }

    /** Something that people do. */
    void act()
    {
        switch (upTo(14)) {
        case 0: { // A bulk change, all in one millisecond.
            const QString status = one({u"10002"_s, u"6"_s, u"3"_s});
            for (const QString &key : keys())
                move(key, status);
            break;
        }
        case 1: { // Closed, reopened and closed again, at once.
            const QString key = anyKey();
            for (const QString &status : {u"10002"_s, u"3"_s, u"6"_s}) {
                move(key, status);
                pass(std::chrono::milliseconds(upTo(2000)));
            }
            break;
        }
        case 2: // A word that moves nothing, maybe on what closed long ago.
            (void)m_world.addIssueComment(anyKey(), u"Looks good."_s, jo);
            break;
        case 3:
            (void)m_world.editIssue(anyKey(),
                {{u"labels"_s,
                    QJsonArray::fromStringList(one({QStringList{u"docs-required"_s},
                        QStringList{u"no-doc-sync"_s}, QStringList{}}))}},
                jo);
            break;
        case 4: // Names say nothing: what is called Done need not be.
            m_world.renameStatus(u"10002"_s, one({u"Finished"_s, u"Erledigt"_s, u"Done"_s}));
            m_world.renameStatus(u"10001"_s, one({u"Done"_s, u"In Review"_s, u"Closed?"_s}));
            break;
        case 5:
            changeZone();
            break;
        case 6:
            jump();
            break;
        case 7:
            m_world.setIndexLag(std::chrono::seconds(upTo(301)));
            m_world.setTokenTrouble(
                one({Sandbox::TokenTrouble::None, Sandbox::TokenTrouble::Repeated,
                    Sandbox::TokenTrouble::Missing, Sandbox::TokenTrouble::Refused}));
            break;
        case 8:
            shut();
            open();
            break;
        case 9: { // A status made today.
            const QString id = QString::number(20000 + ++m_made);
            m_world.addStatus({id, u"Shipped %1"_s.arg(m_made), u"done"_s});
            move(anyKey(), id);
            break;
        }
        case 10: {
            const auto made = m_world.createIssue(u"PLATFORM"_s, u"Task"_s, u"New work"_s, jo);
            if (made && upTo(2))
                move(*made, u"10002"_s);
            break;
        }
        default:
            move(anyKey(), anyStatus());
        }
    }

    void poll()
    {
        PollOptions options;
        options.quiet = m_quiet;
        const auto report = QCoro::waitFor(m_poller->poll(m_policy, options, {}));
        setClock();
        if (!report)
            m_wrong = u"a poll without trouble failed: "_s + report.error().detail;
        else if (!report->question.isEmpty())
            m_wrong = u"asked without need: "_s + report->question;
        else
            checkEpics();
    }

    /** A poll during which the network goes wrong or the program dies, at any point. */
    void troubledPoll()
    {
        const int nth = 1 + upTo(12);
        const bool dies = upTo(2);
        const auto count = std::make_shared<std::atomic<int>>(0);
        if (upTo(2)) {
            Sandbox::Fault fault;
            fault.nth = nth;
            fault.times = dies ? 0 : 1 + upTo(6);
            fault.kind = one({Sandbox::Fault::Kind::DropBefore, Sandbox::Fault::Kind::DropAfter,
                Sandbox::Fault::Kind::Truncate, Sandbox::Fault::Kind::Reply});
            fault.truncate = upTo(40);
            fault.reply = {one({429, 503, 500, 502}), {}, "{}"};
            m_world.setFaults({fault});
        } else {
            const int last = 1 + upTo(40);
            setStatementProbe([count, last](const QString &) {
                return ++*count > last ? u"the disk is gone"_s : QString();
            });
        }
        PollOptions options;
        options.quiet = m_quiet;
        const auto report = QCoro::waitFor(m_poller->poll(m_policy, options, {}));
        m_world.setFaults({});
        if (dies || count->load() > 0)
            shut();
        setStatementProbe({});
        if (!m_journal)
            open();
        setClock();
        if (report && !report->question.isEmpty())
            m_wrong = u"asked without need: "_s + report->question;
        else
            checkEpics();
    }

    [[nodiscard]] bool isDone(const QString &statusId) const
    {
        return statusId == u"10002"_s || statusId == u"6"_s || statusId.startsWith(u"2000"_s)
            || statusId.startsWith(u"2001"_s);
    }
    [[nodiscard]] QStringList openChildren(const QString &epic) const
    {
        QStringList open;
        for (const Sandbox::JiraIssue &issue : m_world.issues()) {
            if (issue.parentKey == epic && issue.key.startsWith(u"PLATFORM"_s)
                && !isDone(issue.statusId))
                open.append(issue.key);
        }
        return open;
    }
    /** "id/change" of all closings of an issue since Docket came here, oldest first. */
    [[nodiscard]] QStringList closingsOf(const Sandbox::JiraIssue &issue) const
    {
        QStringList closings;
        for (const Sandbox::JiraHistory &entry : issue.history) {
            for (const Sandbox::JiraChange &change : entry.changes) {
                if (entry.at >= m_born && change.fieldId == u"status"_s && !isDone(change.from)
                    && isDone(change.to))
                    closings.append(issue.id + u'/' + entry.id);
            }
        }
        return closings;
    }
    /** A move into a status that a rule waits for by its name is looked at, too. */
    [[nodiscard]] bool isNamedMove(const QString &name) const
    {
        const QList<Sandbox::JiraHistory> history =
            m_world.issue(name.section(u'/', 0, 0))->history;
        const auto entry =
            std::ranges::find(history, name.section(u'/', 1), &Sandbox::JiraHistory::id);
        return entry != history.end()
            && std::ranges::any_of(entry->changes,
                [](const Sandbox::JiraChange &change) { return change.to == u"10003"_s; });
    }
    [[nodiscard]] QSet<QString> evaluated()
    {
        QStringList ids;
        for (const Sandbox::JiraIssue &issue : m_world.issues())
            ids.append(issue.id);
        QSet<QString> names =
            QCoro::waitFor(m_journal->evaluatedChanges(ids)).value_or(QSet<QString>());
        // That it carried an including label is kept beside it.
        names.removeIf([](const QString &name) { return name.endsWith(u" labelled"_s); });
        return names;
    }

    /** How often a closing may be looked at: again once, when a label includes the item that it did not carry then. */
    [[nodiscard]] int looksAt(const LogEntry &entry)
    {
        const auto issue = m_world.issue(entry.itemKey);
        if (!issue)
            return 1;
        const auto names = QCoro::waitFor(m_journal->evaluatedChanges({issue->id}));
        const QString labelled = issue->id + u'/' + entry.changeId + u" labelled"_s;
        return names.value_or(QSet<QString>()).contains(labelled) ? 2 : 1;
    }

    /** No epic is looked at while one of its children is open. */
    void checkEpics()
    {
        const QSet<QString> now = evaluated();
        for (const QString &key : {u"PLATFORM-10"_s, u"PLATFORM-20"_s}) {
            const Sandbox::JiraIssue epic = *m_world.issue(key);
            const QStringList closings = closingsOf(epic);
            if (!isDone(epic.statusId) || closings.isEmpty()
                || epic.labels.contains(u"no-doc-sync"_s)) // Left alone whatever its children do.
                continue;
            const QString last = closings.last();
            if (now.contains(last) && !m_before.contains(last) && !openChildren(key).isEmpty())
                m_wrong = u"%1 was looked at though %2 is open"_s.arg(
                    key, openChildren(key).join(u", "_s));
        }
        m_before = now;
    }

    /** The expected set is what the World knows. */
    QString verdict()
    {
        QSet<QString> expected;
        QHash<QString, QString> lastClosing; // Of issues that are closed now, by issue id.
        for (const Sandbox::JiraIssue &issue : m_world.issues()) {
            QStringList closings = closingsOf(issue);
            if (!issue.key.startsWith(u"PLATFORM"_s))
                continue;
            if (isDone(issue.statusId) && !closings.isEmpty())
                lastClosing.insert(issue.id, closings.last().section(u'/', 1));
            const bool waits = isDone(issue.statusId) && !openChildren(issue.key).isEmpty()
                && !closings.isEmpty() && !m_before.contains(closings.last());
            if (waits)
                closings.removeLast();
            expected.unite(QSet<QString>(closings.cbegin(), closings.cend()));
        }
        QSet<QString> actual = evaluated();
        const qsizetype all = actual.size();
        actual.removeIf([&](const QString &name) { return isNamedMove(name); });
        if (actual != expected)
            return u"missed: %1; too many: %2"_s.arg(
                QStringList((expected - actual).values()).join(u", "_s),
                QStringList((actual - expected).values()).join(u", "_s));
        QMap<QString, int> lines;
        const auto log = QCoro::waitFor(m_journal->log({}));
        for (const LogEntry &entry : log.value()) {
            const bool counts = entry.kind == LogEntry::Kind::Evaluated
                || entry.kind == LogEntry::Kind::Proposed || entry.kind == LogEntry::Kind::Parked;
            if (counts && !entry.text.contains(u"are still open"_s)
                && ++lines[entry.itemKey + u'/' + entry.changeId] > looksAt(entry))
                return u"doubled: %1 of %2: %3"_s.arg(entry.changeId, entry.itemKey, entry.text);
        }
        if (lines.size() != all)
            return u"%1 evaluations have %2 lines in the log"_s.arg(all).arg(lines.size());
        for (const Proposal &proposal : m_book->all()) {
            if (isOpen(proposal.state) && lastClosing.value(proposal.itemId) != proposal.changeId)
                return u"%1 proposes for %2, which does not stand"_s.arg(
                    proposal.itemKey, proposal.changeId);
        }
        m_evaluations = int(expected.size());
        const auto census = QCoro::waitFor(m_poller->census(m_policy, {}, {}));
        if (!census)
            return u"no census: "_s + census.error().detail;
        if (census->missing != 0 || census->left != 0 || census->evaluated != int(expected.size()))
            return censusText(*census);
        return {};
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    FakeClock m_truth; ///< The server's.
    FakeClock m_clock; ///< The machine's, which people and batteries set wrong.
    FakeWaiter m_waiter;
    Sandbox::World m_world;
    Sandbox::WorldNetworkAccessManager m_network;
    HttpClient m_http;
    std::unique_ptr<WorkSystem> m_work;
    std::unique_ptr<DocumentSystem> m_documents;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ProposalBook> m_book;
    std::unique_ptr<Poller> m_poller;
    Policy m_policy = simulatedPolicy();
    std::chrono::milliseconds m_quiet{0};
    std::chrono::minutes m_offset{0};
    QDateTime m_born;
    QSet<QString> m_before;
    int m_made = 0;
    QString m_wrong;

public:
    int m_evaluations = 0;
};

} // namespace

/** Missed 0, doubled 0, over random histories with fixed seeds. */
class TestPollSimulation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"docket.net=false"_s); }

    void missesAndDoublesNothing()
    {
        const int histories = qEnvironmentVariableIntValue("DOCKET_HISTORIES") > 0
            ? qEnvironmentVariableIntValue("DOCKET_HISTORIES")
            : 210;
        const int first = qEnvironmentVariableIntValue("DOCKET_SEED");
        int evaluations = 0;
        QStringList wrong;
        for (int seed = first; seed < first + histories; ++seed) {
            History history{unsigned(seed)};
            const QString said = history.play(22);
            if (!said.isEmpty())
                wrong.append(u"seed %1: %2"_s.arg(seed).arg(said));
            evaluations += history.m_evaluations;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 12).join(u"\n"_s)));
        QVERIFY2(evaluations > 8 * histories, "the histories have hardly any closings");
    }
};

QTEST_GUILESS_MAIN(TestPollSimulation)
#include "tst_pollsimulation.moc"
