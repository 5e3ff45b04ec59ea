// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever goes wrong on the site, the window has one bar for it, however often and wherever it happens.
#include "app/windowsession.h"
#include "core/base/ids.h"
#include "core/sandbox/site.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/widgets.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** The window on the built-in site, where something can be made to go wrong at once. */
class Troubled
{
public:
    explicit Troubled(const QString &fromStart = {}, const QString &folder = {}, int retries = 0)
    {
        auto site =
            StagingSite::start({{}, 0, {}, fromStart, StagingTrouble::Place::Window, &m_clock});
        if (!site)
            qFatal("%s", qPrintable(site.error().detail));
        m_site = site->get();
        HttpOptions once;
        once.retry.retries = retries;
        auto session = WindowSession::open(folder.isEmpty() ? m_folder.path() : folder,
            std::move(*site), {nullptr, once, &m_clock, &m_waiter});
        if (!session)
            qFatal("%s", qPrintable(session.error().detail));
        m_session = std::move(*session);
        m_window = std::make_unique<MainWindow>(
            m_session->workspace(), m_session->settings(), m_session->hooks());
        m_window->show();
        QObject::connect(&m_session->workspace(), &Workspace::statusChanged, m_window.get(),
            [this] { countBars(); });
        QObject::connect(&m_session->workspace(), &Workspace::publishFailed, m_window.get(),
            [this] { countBars(); });
        (void)QCoro::waitFor(m_session->start());
        m_session->workspace().setPollInterval(std::chrono::milliseconds(0));
        m_session->workspace().setHoldTime(std::chrono::milliseconds(0));
        poll();
    }
    ~Troubled()
    {
        m_window.reset();
        m_session.reset();
    }

    [[nodiscard]] WindowSession &session() const { return *m_session; }
    void poll() { (void)QCoro::waitFor(m_session->workspace().poll()); }

    /** The sure ones, which are decided while it goes wrong. */
    void approveSome()
    {
        int some = 0;
        for (const Proposal &proposal : m_session->workspace().proposals()) {
            const bool runbook = proposal.pageId == u"998876543"_s;
            if (isOpen(proposal.state) && proposal.confident && (runbook || some < 2)) {
                (void)QCoro::waitFor(
                    m_session->workspace().approve(proposal.id, Workspace::Hold::None));
                some += runbook ? 0 : 1;
            }
        }
        QCoro::waitFor(m_session->workspace().sendingDone());
    }

    void countBars()
    {
        const QStringList shown = m_window->messages()->causes();
        seen.unite({shown.begin(), shown.end()});
        if (shown.size() > most.size())
            most = shown;
    }

    [[nodiscard]] Sandbox::World &world() const { return m_site->world(); }
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Workspace &workspace() const { return m_session->workspace(); }

    QSet<QString> seen; ///< All causes there ever was a bar for.
    QStringList most; ///< The causes when there were most of them.

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{SystemClock().now()};
    FakeWaiter m_waiter{m_clock}; ///< What the site asks to wait passes at once.
    StagingSite *m_site = nullptr; ///< The session's.
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

class TestTroubleBars : public QObject
{
    Q_OBJECT

private:
    QTranslator m_plurals;

private slots:
    /** Also after its account was signed in again. */
    void theBuiltInSiteKeepsItsName()
    {
        Troubled desk;
        QCOMPARE(desk.workspace().status().site, u"Staging site"_s);
        const WindowHooks hooks = desk.session().hooks();
        QVERIFY(QCoro::waitFor(hooks.store(hooks.known())));
        QCOMPARE(desk.workspace().status().site, u"Staging site"_s);
    }

    void initTestCase()
    {
        QVERIFY(m_plurals.load(u":/i18n/docket_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void atMostOneBar_data()
    {
        QTest::addColumn<QString>("name");
        for (const StagingTrouble &trouble : stagingTroubles()) {
            if (trouble.act != StagingTrouble::Act::Damage) // There is no window then.
                QTest::newRow(qPrintable(trouble.name)) << trouble.name;
        }
    }

    void atMostOneBar()
    {
        QFETCH(QString, name);
        using Act = StagingTrouble::Act;
        const StagingTrouble &trouble = *findTrouble(name);
        const bool fromStart = trouble.act == Act::Untrusted || trouble.act == Act::TokenEnds
            || trouble.act == Act::WriteOnce;
        Troubled desk(fromStart ? name : QString());
        if (!trouble.faults.isEmpty())
            desk.world().setFaults(*Sandbox::parseFaults(QByteArray(trouble.faults), name)); // Now.
        if (trouble.act == Act::NewToken)
            desk.world().setToken(randomId());
        if (trouble.act == Act::Restore)
            desk.world().restore(*Sandbox::loadSite(u":/site"_s));
        for (const Sandbox::SiteEdit &edit : trouble.edits) {
            QByteArray body = desk.world().page(edit.pageId)->body;
            QVERIFY(body.contains(edit.find));
            body.replace(edit.find, edit.replacement);
            QVERIFY(desk.world().humanEdits(edit.pageId, body, edit.authorId));
        }
        desk.approveSome();
        desk.countBars();
        for (int i = 0; i < 3; ++i) {
            desk.poll();
            desk.countBars();
        }
        QVERIFY2(desk.most.size() <= 1, qPrintable(desk.most.join(u" | "_s)));
        const bool silent = trouble.act == Act::WriteOnce || trouble.act == Act::Restore
            || !trouble.edits.isEmpty() || name == u"lost-answer"_s;
        QVERIFY2(silent || desk.most.size() == 1, "nothing was said");
    }

    /** The connection of the running program tells the window what it tries again. */
    void whatIsTriedAgainIsSaidMeanwhile()
    {
        Troubled desk({}, {}, 2);
        QVERIFY(desk.seen.isEmpty());
        desk.world().setFaults(
            *Sandbox::parseFaults(R"([{"match":{"times":2},"then":{"status":503}}])", u"test"_s));
        desk.poll();
        QCOMPARE(desk.seen, QSet<QString>{u"retry"_s});
        QVERIFY(desk.window().messages()->causes().isEmpty());
        QCOMPARE(desk.workspace().status().error, std::nullopt);
    }

    /** It is new at each start: nobody restored it from anything. */
    void theBuiltInSiteStartedAgainAsksNothing()
    {
        const QTemporaryDir folder;
        {
            Troubled first({}, folder.path());
            first.approveSome();
            QVERIFY(std::ranges::any_of(first.workspace().proposals(),
                [](const Proposal &one) { return one.state == ProposalState::Published; }));
        }
        Troubled second({}, folder.path());
        second.poll();
        QCOMPARE(second.workspace().status().question, QString());
        QCOMPARE(second.workspace().status().state, SyncStatus::State::Online);
        QVERIFY2(second.most.isEmpty(), qPrintable(second.most.join(u'|')));
    }

    void whoeverIsDoneWhileTheSiteIsAwayReadsWhatWaits()
    {
        Troubled desk;
        desk.window().review()->queue()->setScope(QueueProxy::Scope::AllOpen);
        desk.world().setFaults(
            *Sandbox::parseFaults(R"([{"then":{"dropBefore":true}}])", u"test"_s));
        for (const Proposal &proposal : desk.workspace().proposals()) {
            if (isOpen(proposal.state))
                (void)QCoro::waitFor(proposal.confident
                        ? desk.workspace().approve(proposal.id, Workspace::Hold::None)
                        : desk.workspace().reject(proposal.id, u"test"_s));
        }
        QCoro::waitFor(desk.workspace().sendingDone());
        int waiting = 0;
        for (const Proposal &proposal : desk.workspace().proposals())
            waiting += proposal.state == ProposalState::Approved ? 1 : 0;
        QVERIFY(waiting > 1);
        QStringList said;
        QTRY_VERIFY([&] {
            said.clear();
            for (const auto *state : desk.window().review()->findChildren<EmptyState *>())
                said << state->sentence();
            return said.contains(
                u"Nothing is left to decide. %1 decisions wait until the site can be reached."_s
                    .arg(waiting));
        }());
        QVERIFY2(!said.contains(u"You are done"_s), qPrintable(said.join(u'|')));
    }
};

QTEST_MAIN(TestTroubleBars)
#include "tst_troublebars.moc"
