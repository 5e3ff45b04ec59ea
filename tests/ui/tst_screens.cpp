// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every screen from values and keeps the pictures in .build/dev/screens, for eyes; what can
// be measured is checked.
#include "fixtures.h"
#include "ui/diff/diffview.h"
#include "ui/feedback/messagebar.h"
#include "ui/log/logscreen.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/editpane.h"
#include "ui/review/evidencepane.h"
#include "ui/review/popovers.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/sourceeditor.h"
#include "ui/setup/connectdialog.h"
#include "ui/theme/theme.h"
#include "ui/windowframe.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestScreens : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};
    QDir m_folder;

    void keep(QWidget &widget, const QString &name)
    {
        QTest::qWait(50);
        QVERIFY(widget.grab().save(m_folder.filePath(name + u".png"_s)));
    }

    std::unique_ptr<WindowFrame> window(QSize size)
    {
        auto frame = std::make_unique<WindowFrame>(m_clock);
        frame->resize(size);
        frame->review()->setConnected(true, u"14:05"_s);
        frame->review()->setMe(u"u1"_s);
        frame->review()->setProposals(Fixtures::queue());
        frame->setQueueCount(frame->review()->waitingCount());
        frame->setCorner(u"●  Synced 20 s ago"_s, true, u"larkspur.example · M. Kane"_s);
        frame->setUndo(
            u"Approved “DNS guide › Resolvers” — publishing in 8 s"_s, u"Undo  Ctrl+Z"_s);
        frame->setStatusRight(u"Online · 1 held"_s);
        frame->show();
        frame->review()->select(Fixtures::portProposal().id);
        const QDate day = Fixtures::now().date();
        frame->review()->setHistory(u"1001"_s,
            {{14, u"J. Roe · wording"_s, day.addDays(-33).startOfDay()},
                {13, u"Docket · PLATFORM-61"_s, day.addDays(-95).startOfDay()},
                {12, u"M. Kane"_s, day.addDays(-102).startOfDay()}});
        return frame;
    }

private slots:
    void initTestCase()
    {
        m_folder = QDir(QCoreApplication::applicationDirPath() + u"/../screens"_s);
        QVERIFY(m_folder.mkpath(u"."_s));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void queueRendered()
    {
        const auto frame = window({1440, 900});
        QVERIFY(QTest::qWaitForWindowExposed(frame.get()));
        keep(*frame, u"queue-light"_s);
        QVERIFY(frame->review()->panel()->mayDecide());
        QVERIFY(frame->review()->evidence()->isVisible());
        QVERIFY(!frame->findChild<QAbstractButton *>(u"evidenceButton"_s)->isVisible());
        QCOMPARE(frame->review()->panel()->diffView()->shownColumns(),
            DisplayOptions::Columns::SideBySide);
    }

    /** The switches of the comparison are shown from the left while there is room; ignored spaces always say so. */
    void switchesOfTheComparisonTakeTheRoomThereIs()
    {
        const auto frame = window({1440, 900});
        QVERIFY(QTest::qWaitForWindowExposed(frame.get()));
        Actions &actions = frame->actions();
        const auto shown = [&] {
            QStringList names;
            for (const auto *button : frame->review()->panel()->findChildren<QToolButton *>(
                     Qt::FindChildrenRecursively)) {
                const QList<QAction *> switches{
                    actions.fold, actions.spaces, actions.wrap, actions.readPage};
                if (button->isVisible() && switches.contains(button->defaultAction()))
                    names << button->accessibleName();
            }
            return names;
        };
        const QStringList wide = shown();
        QVERIFY2(wide.size() >= 3, qPrintable(wide.join(u' ')));
        frame->resize(1024, 640);
        QTRY_VERIFY2(shown().size() < wide.size(), qPrintable(shown().join(u' ')));
        QCOMPARE(shown(), wide.first(shown().size()));
        actions.spaces->trigger();
        QTRY_VERIFY(shown().contains(actions.spaces->iconText()));
    }

    void aPageThatMovedOnIsNotCalledCurrent()
    {
        const auto frame = window({1440, 900});
        QVERIFY(QTest::qWaitForWindowExposed(frame.get()));
        const ReviewPanel *panel = frame->review()->panel();
        const auto title = [panel] { return panel->diffView()->content().leftTitle; };
        QTRY_VERIFY(panel->mayDecide());
        QCOMPARE(title(), u"Current · v14"_s);
        frame->review()->setHistory(u"1001"_s, {{16, u"J. Roe"_s, Fixtures::now()}});
        QCOMPARE(title(), u"As read · v14, the page is at v16"_s);
        frame->actions().view->trigger(); // as source
        QTRY_COMPARE(title(), u"As read · v14, the page is at v16"_s);
        frame->review()->setHistory(u"1002"_s, {{99, u"J. Roe"_s, Fixtures::now()}});
        QCOMPARE(title(), u"As read · v14, the page is at v16"_s); // another page's
        // A backup was put back: the site has less than the proposal was made on.
        frame->review()->setHistory(u"1001"_s, {{12, u"M. Kane"_s, Fixtures::now()}});
        QCOMPARE(title(), u"As read · v14, the page is at v12"_s);
        const auto *head = panel->findChild<QWidget *>(u"diffTitle"_s);
        QVERIFY2(head->accessibleName().endsWith(u"· v12"_s), qPrintable(head->accessibleName()));
    }

    void source()
    {
        const auto frame = window({1440, 900});
        frame->actions().view->setChecked(true);
        keep(*frame, u"source-light"_s);
        frame->actions().unified->setChecked(true);
        keep(*frame, u"source-unified"_s);
    }

    void dark()
    {
        applyTheme(*qApp, ThemeChoice::Dark);
        const auto frame = window({1440, 900});
        keep(*frame, u"queue-dark"_s);
        frame->actions().view->setChecked(true);
        keep(*frame, u"source-dark"_s);
        applyTheme(*qApp, ThemeChoice::Light);
        keep(*frame, u"switched-live"_s);
    }

    void narrow()
    {
        const auto frame = window({1024, 640});
        keep(*frame, u"queue-1024"_s);
        QVERIFY(!frame->review()->evidence()->isVisible());
        auto *button = frame->findChild<QAbstractButton *>(u"evidenceButton"_s);
        QVERIFY(button->isVisible()); // Nothing else on the screen names the key.
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
        QVERIFY(button->width() >= button->sizeHint().width());
        button->click();
        QVERIFY(frame->review()->evidence()->isVisible());
        keep(*frame, u"evidence-1024"_s);
        const auto small = window({800, 480});
        keep(*small, u"queue-800"_s);
        QCOMPARE(
            small->review()->panel()->diffView()->shownColumns(), DisplayOptions::Columns::Unified);
        QVERIFY(small->width() <= 800);
    }

    void editing()
    {
        const auto frame = window({1280, 800});
        QVERIFY(QTest::qWaitForWindowExposed(frame.get()));
        QTest::qWait(30);
        frame->actions().edit->trigger();
        QVERIFY(frame->review()->panel()->isEditing());
        keep(*frame, u"edit-rendered"_s);
        frame->actions().switchEdit->trigger();
        keep(*frame, u"edit"_s);
        SourceEditor *editor = frame->review()->panel()->editPane()->editor();
        const QString whole = editor->shownText();
        QString broken = whole;
        broken.replace(u"</code>"_s, u""_s);
        frame->review()->panel()->editPane()->restoreDraft(broken);
        keep(*frame, u"edit-error"_s);
        QVERIFY(!frame->actions().publishEdited->isEnabled());
        frame->review()->panel()->editPane()->restoreDraft(whole);
        QVERIFY(frame->actions().publishEdited->isEnabled());
        frame->actions().leaveEdit->trigger();
        QTRY_VERIFY(frame->review()->panel()->mayDecide());
        frame->actions().reject->trigger();
        auto *popover = frame->findChild<ChoicePopover *>();
        QVERIFY(popover);
        QTest::keyClick(popover, Qt::Key_6);
        keep(*popover, u"reject"_s);
        popover->close();
    }

    void states()
    {
        const auto frame = window({1280, 800});
        frame->messages()->setMessage(u"offline"_s, InlineBar::Kind::Warning,
            u"Offline: larkspur.example cannot be reached. You can go on; decisions are kept and sent later."_s,
            {u"Try now"_s});
        frame->review()->select(Fixtures::queue().at(7).id);
        keep(*frame, u"conflict"_s);
        frame->review()->select(Fixtures::queue().at(6).id);
        keep(*frame, u"needs-words"_s);
        const auto empty = window({1280, 800});
        empty->review()->setProposals({});
        keep(*empty, u"empty"_s);
        empty->review()->setConnected(false, {});
        keep(*empty, u"first-run"_s);
    }

    void whatIsToBeMadeStandsAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Proposal>("proposal");
        QTest::newRow("ticket") << u"new-ticket"_s << Fixtures::ticketProposal();
        QTest::newRow("link") << u"new-link"_s << Fixtures::linkProposal();
    }

    void whatIsToBeMadeStandsAlone()
    {
        QFETCH(QString, name);
        QFETCH(Proposal, proposal);
        const auto frame = window({1440, 900});
        frame->review()->setProposals(Fixtures::queue() << proposal);
        frame->review()->select(proposal.id);
        const ReviewPanel *panel = frame->review()->panel();
        QTRY_VERIFY(panel->mayDecide());
        QVERIFY(frame->actions().approve->isEnabled());
        // Nothing stands beside it: no empty half of a window.
        QCOMPARE(panel->diffView()->shownColumns(), DisplayOptions::Columns::Unified);
        QVERIFY(panel->content().problem.isEmpty());
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
            for (const bool dark : {false, true}) {
                applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
                frame->resize(size);
                keep(*frame,
                    u"%1-%2-%3"_s.arg(name).arg(size.width()).arg(dark ? u"dark"_s : u"light"_s));
            }
        }
        applyTheme(*qApp, ThemeChoice::Light);
        frame->review()->select(Fixtures::portProposal().id);
        QTRY_COMPARE(frame->review()->panel()->proposal().id, Fixtures::portProposal().id);
        frame->resize(1440, 900);
        QTRY_COMPARE(panel->diffView()->shownColumns(), DisplayOptions::Columns::SideBySide);
    }

    void log()
    {
        const auto frame = window({1440, 900});
        frame->showScreen(WindowFrame::Screen::Log);
        // As the window answers: the rows that are asked for, and the figures of all.
        const auto answer = [log = frame->log()] {
            const LogQuery query = log->query();
            QList<LogEntry> rows;
            QList<LogMoment> moments;
            for (const LogEntry &entry : Fixtures::logEntries()) {
                moments.append({entry.kind, entry.proposalId, entry.at, entry.sequence});
                if (query.kinds.isEmpty() || query.kinds.contains(entry.kind))
                    rows.append(entry);
            }
            log->setEntries(rows);
            log->setFigures(logFigures(moments, moments), 13);
        };
        connect(frame->log(), &LogScreen::queryChanged, this, answer);
        answer();
        keep(*frame, u"log"_s);
        auto *table = frame->log()->findChild<QTableView *>(u"logView"_s);
        QVERIFY(table);
        const auto count = [&](LogEntry::Kind kind) {
            int found = 0;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                found +=
                    table->model()->index(row, 0).data(LogModel::EntryRole).value<LogEntry>().kind
                    == kind;
            return found;
        };
        QVERIFY(count(LogEntry::Kind::Published) > 0);
        QCOMPARE(count(LogEntry::Kind::Evaluated), 0); // Decided and written, to begin with.
        QCOMPARE(count(LogEntry::Kind::Proposed), 0);
        auto *outcome = frame->log()->findChild<QComboBox *>(u"logOutcomeCombo"_s);
        outcome->setCurrentIndex(outcome->findText(u"All outcomes"_s));
        QCOMPARE(count(LogEntry::Kind::Evaluated), 1);
        QCOMPARE(table->model()->rowCount(), int(Fixtures::logEntries().size()));
        {
            QTemporaryDir folder;
            QSettings settings(folder.filePath(u"log.ini"_s), QSettings::IniFormat);
            frame->log()->save(settings);
            outcome->setCurrentIndex(0);
            frame->log()->restore(settings);
            QCOMPARE(outcome->currentText(), u"All outcomes"_s);
        }
        outcome->setCurrentIndex(0);
        table->setCurrentIndex(table->model()->index(0, 0));
        LogEntry entry = Fixtures::logEntries().first();
        const Proposal port = Fixtures::portProposal();
        entry.before = port.before;
        entry.after = *applyEdits(port.before, port.edits);
        frame->log()->setDetails(entry);
        frame->log()->setRevertable({});
        keep(*frame, u"log-details"_s);
    }

    void theEvidenceSpeaksInWords()
    {
        Proposal proposal = Fixtures::portProposal();
        proposal.evidence[0].text = u"`http.port` changes from `8080` to `9443`."_s;
        proposal.evidence[1].weight = 0.95;
        const auto frame = window({1440, 900});
        frame->review()->evidence()->setProposal(proposal, Fixtures::now(), 0);
        QStringList texts;
        for (const QLabel *label : frame->review()->evidence()->findChildren<QLabel *>())
            texts << label->text();
        QCOMPARE(texts.filter(u"`"_s), QStringList());
        QVERIFY(!texts.filter(u"http.port changes from 8080 to 9443"_s).isEmpty());
        QVERIFY(texts.contains(u"strong"_s) && texts.contains(u"weak"_s));
        QVERIFY(!texts.contains(u"0.95"_s));
    }

    void theDaysProgressAndTheRowComeBackWithAnotherWindow()
    {
        FakeClock clock(Fixtures::now());
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        QList<Proposal> all = Fixtures::queue();
        all[2].owner = {u"u2"_s, u"J. Roe"_s, {}, {}, true};
        const QString chosen = all.at(2).id;
        const auto words = [](const WindowFrame &frame) {
            QStringList texts;
            for (const QLabel *label : frame.review()->queue()->findChildren<QLabel *>())
                texts << label->text();
            return texts;
        };
        const auto says = [&](const WindowFrame &frame, const QString &begin) {
            return std::ranges::any_of(
                words(frame), [&](const QString &text) { return text.startsWith(begin); });
        };
        {
            WindowFrame frame(clock);
            clock.advance(std::chrono::minutes(2));
            all.first().state = ProposalState::Approved;
            all.first().decidedAt = clock.now();
            frame.review()->setProposals(all);
            frame.review()->setMe(u"u1"_s);
            QVERIFY(says(frame, u"1 of "_s));
            frame.review()->queue()->setScope(QueueProxy::Scope::AllOpen);
            frame.review()->select(chosen);
            QCOMPARE(frame.review()->currentId(), chosen);
            frame.review()->save(settings);
        }
        clock.advance(std::chrono::minutes(1));
        WindowFrame same(clock); // As after another language, or a restart.
        same.review()->restore(settings);
        same.review()->setProposals(all); // Before anybody is signed in.
        same.review()->setMe(u"u1"_s);
        QCOMPARE(same.review()->currentId(), chosen);
        same.review()->queue()->setScope(QueueProxy::Scope::Mine);
        QVERIFY(says(same, u"1 of "_s));
        clock.advance(std::chrono::hours(30));
        WindowFrame later(clock);
        later.review()->restore(settings);
        later.review()->setProposals(all);
        later.review()->setMe(u"u1"_s);
        later.review()->queue()->setScope(QueueProxy::Scope::Mine);
        QVERIFY(!says(later, u"1 of "_s));
    }

    void connectDialog()
    {
        ConnectDialog dialog(
            [](ConnectDraft) -> QCoro::Task<Result<CheckOutcome>> { co_return CheckOutcome{}; },
            [](ConnectDraft) -> QCoro::Task<Result<TokenKept>> { co_return TokenKept::InKeychain; },
            Fixtures::now().date());
        dialog.setDraft({u"larkspur"_s, u"m.kane@larkspur.example"_s, u"secret-token"_s});
        dialog.show();
        keep(dialog, u"connect"_s);
        CheckOutcome outcome;
        outcome.account = {u"u1"_s, u"M. Kane"_s, {}, {}, true};
        outcome.checks = {{u"Read tickets in PLATFORM, PROJ and INC"_s, true, {}},
            {u"Read pages in OPS and ENG"_s, true, {}},
            {u"Edit pages in HR"_s, false,
                u"Ask a space admin for “Add page” in HR, or leave HR out of the registry."_s}};
        dialog.showOutcome(outcome);
        keep(dialog, u"connect-checked"_s);
    }

    void connectsWithEnterAlone()
    {
        bool right = false;
        ConnectDialog dialog(
            [&right](ConnectDraft) -> QCoro::Task<Result<CheckOutcome>> {
                if (!right)
                    co_return failure(Error::Kind::AuthRequired, u"no"_s);
                co_return CheckOutcome{};
            },
            [](ConnectDraft) -> QCoro::Task<Result<TokenKept>> {
                co_return TokenKept::ThisSession;
            },
            Fixtures::now().date());
        QList<TokenKept> kept;
        connect(&dialog, &ConnectDialog::connected, this, [&](TokenKept how) { kept << how; });
        dialog.setDraft({u"http://127.0.0.1:1"_s, u"m.kane@larkspur.example"_s, {}});
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *token = qobject_cast<QLineEdit *>(dialog.focusWidget());
        QVERIFY(token); // The first empty field.
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QTest::keyClicks(token, u"wrong"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QCOMPARE(dialog.focusWidget(), token); // To be typed over at once.
        QCOMPARE(token->selectedText().size(), 5);
        right = true;
        QTest::keyClicks(token, u"right"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QVERIFY(kept.isEmpty());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(kept, QList{TokenKept::ThisSession});
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
