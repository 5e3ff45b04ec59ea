// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/markup/mentions.h"
#include "core/policy/policyfile.h"
#include "core/policy/rulechange.h"
#include "ui/diff/diffview.h"
#include "ui/drift/driftscreen.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/language/keptwords.h"
#include "ui/log/logscreen.h"
#include "ui/messagecauses.h"
#include "ui/notify/announcer.h"
#include "ui/notify/trayicon.h"
#include "ui/registry/registryscreen.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/rules/rulesscreen.h"
#include "ui/settings/settingsdialog.h"
#include "ui/setup/aboutdialog.h"
#include "ui/triage/triagescreen.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStyleHints>
#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MainWindow::MainWindow(
    Workspace &workspace, QSettings &settings, WindowHooks hooks, QWidget *parent)
    : WindowFrame(workspace.clock(), parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_hooks(std::move(hooks))
    , m_announcer(new Announcer(
          workspace, settings, m_hooks.settings.folder, m_hooks.notifier,
          [this] { return isInFront(); }, this))
    , m_second(new QTimer(this))
    , m_minute(new QTimer(this))
    , m_keysRest(new QTimer(this))
{
    m_keysRest->setSingleShot(true);
    m_keysRest->setInterval(150ms);
    m_second->setInterval(1s);
    m_minute->setInterval(15s);
    wireReview();
    wireLog();
    wireDrift();
    wireTriage();
    wireEvidence();
    wireCommands();
    wireRules();
    wireRegistry();
    wireLinks();
    wireRulesScreen();
    wireNotifications();
    connect(&workspace, &Workspace::proposalsChanged, this, &MainWindow::showChanged);
    connect(&workspace, &Workspace::statusChanged, this, &MainWindow::showStatus);
    connect(&workspace, &Workspace::statusChanged, this, [this, online = false]() mutable {
        const bool was =
            std::exchange(online, m_workspace.status().state == SyncStatus::State::Online);
        if (online && !was)
            m_keysRest->start(); // What could not be asked of the site before.
    });
    connect(&workspace, &Workspace::namesChanged, this, [this] {
        showPeople();
        showNames();
    });
    connect(&workspace, &Workspace::heldChanged, this, &MainWindow::showHeld);
    connect(&workspace, &Workspace::undoChanged, this, &MainWindow::showHeld);
    connect(&workspace, &Workspace::logChanged, this, [this] {
        m_logStale = true;
        m_counted.reset();
        if (screenShown() != Screen::Log)
            return;
        reloadLog();
        if (log()->showsCharts())
            readCharts();
    });
    connect(&workspace, &Workspace::published, this,
        [this](const QString &id, const PublishOutcome &outcome) {
            forgetHistories();
            if (id == m_lastFailed)
                messages()->clear(Cause::publish);
            if (const QString said = publishedText(id, outcome); said != noticeShown())
                news(said);
            sent(id);
        });
    connect(&workspace, &Workspace::publishFailed, this, &MainWindow::sayNotPublished);
    connect(&workspace, &Workspace::tokenExpiring, this, &MainWindow::announceTokenEnd);
    connect(m_keysRest, &QTimer::timeout, this, [this] {
        if (!m_historyPage.isEmpty())
            readHistory(m_historyPage);
        learnNames(mentionedAccounts(review()->panel()->proposal().before));
    });
    connect(m_second, &QTimer::timeout, this, [this] {
        showHeld();
        showStatus();
    });
    connect(m_minute, &QTimer::timeout, this, [this] {
        review()->refreshTimes();
        showStatus();
    });
    connect(&actions(), &Actions::keysChanged, this, [this] {
        actions().save(m_settings);
        showHeld(); // Names the key of Undo.
    });
    m_minute->start();
    restore();
    showProposals();
    showStatus();
    showHeld();
}

void MainWindow::wireReview()
{
    ReviewScreen *screen = review();
    using Kind = Verdict::Kind;
    connect(screen->panel()->diffView(), &DiffView::firstPainted, this, [this] {
        if (review()->panel()->mayDecide())
            m_workspace.noteShown(review()->panel()->proposal().id);
    });
    connect(screen, &ReviewScreen::approveWanted, this,
        [this](const QString &id) { carryOut({Kind::Approve, {id}, {}, {}, {}}, Carry::Anew); });
    connect(screen, &ReviewScreen::rejectWanted, this,
        [this](const QString &id, const QString &reason) {
            carryOut({Kind::Reject, {id}, reason, {}, {}}, Carry::Anew);
        });
    connect(screen, &ReviewScreen::snoozeWanted, this,
        [this](const QString &id, const QDateTime &until) {
            carryOut({Kind::Snooze, {id}, {}, until, {}}, Carry::Anew);
        });
    connect(
        screen, &ReviewScreen::ownerWanted, this, [this](const QString &id, const Person &owner) {
            carryOut({Kind::HandOn, {id}, {}, {}, owner}, Carry::Anew);
        });
    connect(screen, &ReviewScreen::batchWanted, this,
        [this](const Verdict &verdict) { carryOut(verdict, Carry::Anew); });
    connect(screen, &ReviewScreen::discardEditWanted, this, [this](const QString &id) {
        decide(id, tr("take the draft of “%1” again").arg(nameOf(id)), m_workspace.discardEdit(id));
    });
    connect(screen, &ReviewScreen::resolveWanted, this,
        [this](const QString &id, const Page &live, const QByteArray &body) {
            settle(id, live, body);
        });
    const auto keep = [this](Workspace::Words kind) {
        return [this, kind](const QString &id, const QString &text) {
            QCoro::connect(
                m_workspace.keepWords(kind, id, text), this, [this, id](Result<void> &&kept) {
                    if (!kept)
                        refused(id, tr("keep what you type"), kept.error());
                });
        };
    };
    connect(screen, &ReviewScreen::typedChanged, this, keep(Workspace::Words::Typed));
    connect(screen, &ReviewScreen::settledChanged, this, keep(Workspace::Words::Settled));
    connect(screen, &ReviewScreen::choiceWanted, this,
        [this](const QString &id, const EditChoice &choice) { choose(id, choice); });
    connect(screen, &ReviewScreen::refreshWanted, this, [this](const QString &id) {
        decide(id, tr("read “%1” again").arg(nameOf(id)), m_workspace.refresh(id));
    });
    connect(screen, &ReviewScreen::editWanted, this,
        [this](const QString &id, const QByteArray &body, const QByteArray &on, bool publish) {
            keepEdit(id, body, on, publish);
        });
    connect(screen, &ReviewScreen::livePageWanted, this, [this](const QString &id) {
        const auto proposal = m_workspace.proposal(id);
        if (!proposal)
            return;
        QCoro::connect(
            m_workspace.livePage(proposal->pageId), this, [this, id](Result<Page> &&page) {
                if (!page)
                    refused(id, tr("read the live page"), page.error());
                else if (review()->panel()->proposal().id == id)
                    review()->panel()->setLivePage(*page);
            });
    });
    connect(screen, &ReviewScreen::historyWanted, this, &MainWindow::showHistory);
    connect(screen->panel(), &ReviewPanel::editingChanged, this, [this](bool editing) {
        if (const QString page = review()->panel()->proposal().pageId; !editing && !page.isEmpty())
            showHistory(page); // What moved on meanwhile may be followed now.
    });
    connect(screen, &ReviewScreen::connectWanted, this, &MainWindow::showWayIn);
    connect(screen, &ReviewScreen::registryWanted, this, [this] { showScreen(Screen::Registry); });
    connect(screen, &ReviewScreen::wakeWanted, this, [this](const QString &id) {
        forgetDone(Verdict::Kind::Snooze, id);
        takeBack({{Verdict::Kind::Snooze, {id}, {}, {}, {}}, {}});
    });
}

void MainWindow::wireCommands()
{
    Actions &a = actions();
    connect(a.undo, &QAction::triggered, this, &MainWindow::undoHere);
    connect(a.redo, &QAction::triggered, this, &MainWindow::redoNewest);
    connect(this, &WindowFrame::proposalWanted, this, &MainWindow::showProposal);
    connect(this, &WindowFrame::undoWanted, this, &MainWindow::undoShown);
    connect(this, &WindowFrame::keepWanted, this, &MainWindow::keepPublished);
    connect(a.keep, &QAction::triggered, this, &MainWindow::keepPublished);
    connect(a.sync, &QAction::triggered, this, [this] {
        if (screenShown() == Screen::Drift)
            startAudit();
        else if (screenShown() == Screen::Rules)
            startTrial();
        else if (screenShown() == Screen::Triage)
            lookAtClosed();
        else
            sync();
    });
    connect(a.goOnWithSite, &QAction::triggered, this, [this] {
        QCoro::connect(
            m_workspace.acceptSite(Workspace::Hold::Window), this, [](const Result<void> &) { });
    });
    connect(a.connectAccount, &QAction::triggered, this, &MainWindow::connectAccount);
    a.connectAccount->setEnabled(m_hooks.check && m_hooks.store);
    connect(a.forgetAccount, &QAction::triggered, this, &MainWindow::forgetAccount);
    a.forgetAccount->setEnabled(bool(m_hooks.forget));
    connect(a.themeSystem, &QAction::triggered, this, [this] { setTheme(ThemeChoice::System); });
    connect(a.themeLight, &QAction::triggered, this, [this] { setTheme(ThemeChoice::Light); });
    connect(a.themeDark, &QAction::triggered, this, [this] { setTheme(ThemeChoice::Dark); });
    connect(a.themeContrast, &QAction::triggered, this,
        [this] { setTheme(ThemeChoice::HighContrast); });
    connect(accountMenu(), &QMenu::aboutToShow, this, &MainWindow::fillAccountMenu);
    connect(a.openSettings, &QAction::triggered, this, [this] { showSettings(); });
    connect(this, &WindowFrame::settingsWanted, this, &MainWindow::showSettings);
    setSettingsPages(settingsPages());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_preferences.theme == ThemeChoice::System
            || m_preferences.theme == ThemeChoice::HighContrast)
            showTheme();
    });
    connect(a.importPolicy, &QAction::triggered, this, &MainWindow::importPolicy);
    connect(a.about, &QAction::triggered, this, [this] { openAbout(this); });
    connect(&m_workspace, &Workspace::policyChanged, this, &MainWindow::showProposals);
    connect(messages(), &MessageBar::actionChosen, this, [this](const QString &cause, int index) {
        if (cause == Cause::signIn)
            showConnectDialog();
        else if (cause == Cause::setup)
            showSetup();
        else if (cause == Cause::doubt)
            actions().goOnWithSite->trigger();
        else if (cause == Cause::offline || cause == Cause::trouble)
            sync();
        else if (cause == Cause::limit)
            answerDelayed(index);
        else if (cause == Cause::publish && index == 0)
            showProposal(m_lastFailed);
        else if (cause == Cause::decision && index == 0 && !m_lastRefused.isEmpty())
            showProposal(m_lastRefused);
        else if (cause == Cause::tokenEnd)
            answerTokenEnd(index);
        else if (cause == Cause::view)
            index == 0 ? putViewBack() : messages()->clear(cause);
        if (cause == Cause::publish || cause == Cause::decision || cause == Cause::keychain)
            messages()->clear(cause);
    });
}

void MainWindow::restore()
{
    m_preferences = Preferences::read(m_settings, m_hooks.settings.defaults);
    if (!restoreGeometry(m_settings.value("window/geometry").toByteArray()))
        resize(1360, 860);
    if (m_preferences.start == Preferences::StartWindow::Maximised)
        setWindowState(windowState() | Qt::WindowMaximized);
    bringOnScreen();
    actions().load(m_settings);
    review()->restore(m_settings);
    log()->restore(m_settings);
    m_views.load(m_settings);
    fillViewMenu();
    registry()->restore(m_settings);
    rules()->restore(m_settings);
    drift()->restore(m_settings);
    triage()->restore(m_settings);
    showTheme();
    m_announcer->setChoice(m_preferences.notify);
    placeTray();
    showScreen(Screen(qBound(0, m_settings.value("window/screen").toInt(), int(Screen::Triage))));
    goOnWithSettings();
}

/** A screen that is gone, or grew smaller, must not keep the window out of reach. */
void MainWindow::bringOnScreen()
{
    const QScreen *nearest = QGuiApplication::screenAt(geometry().center());
    if (!nearest)
        nearest = QGuiApplication::primaryScreen();
    const QRect room = nearest->availableGeometry();
    if (room.contains(geometry()) || isMaximized() || isFullScreen())
        return;
    resize(size().boundedTo(room.size()).expandedTo(minimumSize()));
    move(qBound(room.left(), x(), qMax(room.left(), room.right() - width())),
        qBound(room.top(), y(), qMax(room.top(), room.bottom() - height())));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue("window/geometry", saveGeometry());
    m_settings.setValue("window/screen", int(screenShown()));
    m_preferences.write(m_settings);
    actions().save(m_settings);
    review()->save(m_settings);
    log()->save(m_settings);
    registry()->save(m_settings);
    rules()->save(m_settings);
    drift()->save(m_settings);
    triage()->save(m_settings);
    if (m_tray && !m_leaving && !qApp->isSavingSession()) {
        event->ignore();
        stayInTray();
        return;
    }
    WindowFrame::closeEvent(event);
}

void MainWindow::sync()
{
    notice(tr("Syncing …"));
    if (m_workspace.status().account.isNull() && m_hooks.reconnect) {
        m_hooks.reconnect();
        return;
    }
    m_syncing = true;
    showStatus();
    QCoro::connect(m_workspace.poll(), this, [this](Result<PollReport> &&report) {
        m_syncing = false;
        showStatus();
        if (!report) {
            notice(
                tr("Not synced: %1").arg(errorSentence(report.error(), m_workspace.status().site)));
            return;
        }
        notice(report->proposed == 0 ? tr("Synced: nothing new")
                                     : tr("Synced: %n new proposal(s)", nullptr, report->proposed));
    });
}

void MainWindow::importPolicy()
{
    QWidget *above = this;
    if (m_settingsDialog && m_settingsDialog->isVisible())
        above = m_settingsDialog;
    auto *dialog = new QFileDialog(above, tr("Import a policy"), {}, tr("Policy (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::readPolicy);
    dialog->open();
}

void MainWindow::readPolicy(const QString &name)
{
    QFile file(name);
    const auto policy = file.open(QIODevice::ReadOnly)
        ? policyFromJson(file.readAll())
        : Result<Policy>(
              failure(Error::Kind::Invalid, tr("it cannot be read: %1").arg(file.errorString())));
    const bool inDialog = m_settingsDialog && m_settingsDialog->isVisible();
    if (!policy) {
        const QString sentence = tr("“%1” was not imported, and nothing was changed: %2")
                                     .arg(name, keptWords(policy.error().detail));
        if (inDialog) { // Behind it nobody would see the bar.
            m_settingsDialog->sayOfData(false, sentence);
            return;
        }
        messages()->setMessage(Cause::decision, InlineBar::Kind::Error, sentence, {tr("Dismiss")});
        m_lastRefused.clear();
        m_siteRefused = false;
        return;
    }
    takePolicy(*policy, QFileInfo(name).fileName());
}

QCoro::Task<void> MainWindow::takePolicy(Policy policy, QString name)
{
    const QPointer<MainWindow> self(this);
    const PolicyChange change = policyImported(m_workspace.policy(), policy, name);
    const bool kept = co_await keepRules(change, Carry::Anew);
    if (self && kept && m_settingsDialog && m_settingsDialog->isVisible())
        m_settingsDialog->sayOfData(true,
            tr("%1. %2 takes it back.")
                .arg(keptWords(change.sentence), Actions::keyText(actions().undo)));
}

} // namespace Docket
