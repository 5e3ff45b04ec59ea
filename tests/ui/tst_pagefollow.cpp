// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody touched moves onto its page's newer version by itself; what a person has in hand stays as it was read.
#include "core/journal/logquery.h"
#include "core/markup/edits.h"
#include "tests/support/faultat.h"
#include "tests/support/loop.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/renderededitor.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"

#include <QSettings>
#include <QTest>
#include <QTranslator>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString port = u"PLATFORM-89"_s, timeout = u"PLATFORM-90"_s, runbook = u"100"_s;

/** A window on the real loop with two proposals for one page. */
class Desk : public Test::Loop
{
public:
    Desk()
        : Loop(Test::testSite(), {}, once())
        , settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    {
        if (!closeAndPoll({port, timeout}))
            qFatal("no proposals");
        workspace->setHoldTime(0ms);
        window = std::make_unique<MainWindow>(*workspace, settings);
        queue()->setScope(QueueProxy::Scope::AllOpen);
        window->resize(1024, 640);
        window->show();
        show(port);
    }
    ~Desk() { window.reset(); }

    static HttpOptions once()
    {
        HttpOptions options;
        options.retry.retries = 0;
        return options;
    }

    void show(const QString &item) { window->review()->select(proposalOf(item).id); }

    void poll()
    {
        clock.advance(1min);
        (void)QCoro::waitFor(workspace->poll());
    }

    /** Somebody writes on the page elsewhere, and Docket looks. */
    void movePage(const QByteArray &word = {}, const QByteArray &other = "<p>One more.</p>")
    {
        QByteArray now = body(runbook);
        if (word.isEmpty())
            now.append(other);
        else
            now.replace(word, other);
        if (!world.humanEdits(runbook, now, u"acc-jo"_s))
            qFatal("the page was not written");
        poll();
    }

    /** The panel knows how new the page is: from here on what follows would have followed. */
    [[nodiscard]] bool knowsThePage() const
    {
        const Proposal shown = panel()->proposal();
        const QString read = shown.baseVersion == version(runbook)
            ? u"Current · v%1"_s.arg(version(runbook))
            : u"As read · v%1, the page is at v%2"_s.arg(shown.baseVersion).arg(version(runbook));
        const DiffView *view = panel()->diffView();
        const auto *editor = panel()->findChild<RenderedEditor *>();
        return (panel()->isEditing() ? editor->content() : view->content()).leftTitle == read;
    }

    /** How often the page itself was read. */
    [[nodiscard]] qsizetype readings() const { return gets(u"/wiki/api/v2/pages/100"_s); }
    [[nodiscard]] qsizetype histories() const { return gets(u"/pages/100/versions"_s); }

    [[nodiscard]] qsizetype gets(const QString &path) const
    {
        const auto all = world.exchanges();
        return std::ranges::count_if(all, [&](const Sandbox::Exchange &one) {
            return one.request.method == "GET" && one.request.path.endsWith(path);
        });
    }

    [[nodiscard]] int base(const QString &item) const { return proposalOf(item).baseVersion; }
    [[nodiscard]] ReviewPanel *panel() const { return window->review()->panel(); }
    [[nodiscard]] QueuePanel *queue() const { return window->review()->queue(); }

    QSettings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestPageFollow : public QObject
{
    Q_OBJECT

private:
    QTranslator m_plurals;

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_plurals.load(u":/i18n/docket_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    }

    void whatNobodyTouchedMovesWithOneReading()
    {
        Desk desk;
        QTRY_VERIFY(desk.knowsThePage());
        const int read = desk.base(port);
        const QString words = desk.proposalOf(port).summary;
        const auto before = desk.readings();
        desk.movePage();
        QTRY_COMPARE(desk.base(port), read + 1);
        QCOMPARE(desk.base(timeout), read + 1);
        QCOMPARE(desk.readings(), before + 1);
        QVERIFY(desk.proposalOf(port).before.contains("One more."));
        QCOMPARE(desk.proposalOf(port).summary, words);
        QTRY_VERIFY(desk.knowsThePage());
        QTRY_VERIFY(desk.panel()->mayDecide());
        QCOMPARE(desk.window->noticeShown(),
            u"2 proposals stand on version %1 of “Runbook” now"_s.arg(read + 1));
        LogQuery moved;
        moved.kinds = {LogEntry::Kind::Rebased};
        QCOMPARE(QCoro::waitFor(desk.workspace->log(moved)).value().size(), 2);
        for (const QString &item : {port, timeout})
            QVERIFY(QCoro::waitFor(
                desk.workspace->approve(desk.proposalOf(item).id, Workspace::Hold::None)));
        QCoro::waitFor(desk.workspace->sendingDone());
        QCOMPARE(desk.proposalOf(port).state, ProposalState::Published);
        QCOMPARE(desk.proposalOf(timeout).state, ProposalState::Published);
        QVERIFY(desk.body(runbook).contains("One more."));
    }

    void whereTheVeryWordsChangedItStaysAndIsAskedForOnce()
    {
        Desk desk;
        QTRY_VERIFY(desk.knowsThePage());
        const Proposal read = desk.proposalOf(port);
        desk.movePage("port 8080", "port 8443");
        QTRY_COMPARE(desk.base(timeout), read.baseVersion + 1);
        QCOMPARE(desk.window->noticeShown(),
            u"“Current Configuration” stands on version %1 of its page now"_s.arg(
                read.baseVersion + 1));
        const auto before = desk.readings();
        for (int i = 0; i < 3; ++i) { // Each poll tells the window anew how new the page is.
            const auto told = desk.histories();
            desk.poll();
            QTRY_VERIFY(desk.histories() > told);
        }
        desk.movePage();
        QTRY_COMPARE(desk.base(timeout), read.baseVersion + 2);
        QCOMPARE(desk.readings(), before + 1);
        QCOMPARE(desk.proposalOf(port), read);
    }

    void aSiteThatComesBackIsAskedAgain()
    {
        Desk desk;
        QTRY_VERIFY(desk.knowsThePage());
        const int read = desk.base(port);
        Sandbox::Fault away =
            Test::faultAt("GET", u"/wiki/api/v2/pages/100"_s, Sandbox::Fault::Kind::DropAfter);
        away.times = 0;
        desk.world.setFaults({away});
        const auto before = desk.readings();
        desk.movePage();
        QTRY_VERIFY(desk.readings() > before);
        QTRY_VERIFY(desk.knowsThePage());
        QCOMPARE(desk.base(port), read);
        desk.world.setFaults({});
        desk.poll();
        QTRY_COMPARE(desk.base(port), read + 1);
    }

    void anEditorKeepsItsPageAndFollowsOnceItIsLeft()
    {
        Desk desk;
        QTRY_VERIFY(desk.panel()->mayDecide());
        const int read = desk.base(port);
        desk.window->actions().edit->trigger();
        desk.movePage();
        QTRY_VERIFY(desk.knowsThePage());
        desk.movePage();
        QTRY_VERIFY(desk.knowsThePage());
        QCOMPARE(desk.base(port), read);
        QTRY_COMPARE(desk.base(timeout), read + 2);
        desk.window->actions().leaveEdit->trigger();
        QTRY_COMPARE(desk.base(port), read + 2);
        QTRY_VERIFY(desk.knowsThePage());
    }

    void whatIsMarkedFollowsOnceItIsNot()
    {
        Desk desk;
        const Proposal read = desk.proposalOf(port);
        desk.queue()->toggleMark(read.id);
        desk.movePage();
        QTRY_VERIFY(desk.knowsThePage());
        QCOMPARE(desk.base(port), read.baseVersion);
        desk.queue()->toggleMark(read.id);
        desk.poll();
        QTRY_COMPARE(desk.base(port), read.baseVersion + 1);
    }

    void whatAPersonWroteStaysAsItWasRead()
    {
        Desk desk;
        const Proposal read = desk.proposalOf(port);
        QVERIFY(!read.edits.isEmpty());
        TextEdits edits = read.edits;
        edits.last().replacement += "0";
        const QByteArray wanted = *applyEdits(read.before, edits);
        QVERIFY(QCoro::waitFor(desk.workspace->edit(read.id, wanted)));
        desk.movePage();
        QTRY_COMPARE(desk.base(timeout), read.baseVersion + 1);
        QTRY_VERIFY(desk.knowsThePage());
        QCOMPARE(desk.proposalOf(port).before, read.before);
        QVERIFY(!desk.proposalOf(port).editedBy.isEmpty());
        // The core says no by itself, too.
        const auto moved = QCoro::waitFor(desk.workspace->follow(runbook, {read.id}));
        QCOMPARE(moved.value(), QStringList());
        QCOMPARE(desk.proposalOf(port).before, read.before);
    }
};

QTEST_MAIN(TestPageFollow)
#include "tst_pagefollow.moc"
