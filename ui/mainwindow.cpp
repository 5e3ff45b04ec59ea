// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/drafting/draft.h"
#include "core/journal/logquery.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/log/logscreen.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QStyleHints>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString offlineCause = u"offline"_s;
const QString signInCause = u"signIn"_s;
const QString throttledCause = u"throttled"_s;
const QString publishCause = u"publish"_s;
const QString decisionCause = u"decision"_s;

qint64 secondsUntil(const QDateTime &time, const QDateTime &now)
{
    return qMax<qint64>(0, (now.msecsTo(time) + 999) / 1000);
}

/** A version message without Docket's own mark. */
QString withoutMark(const QString &message)
{
    const QString transaction = transactionIn(message);
    return transaction.isEmpty() ? message
                                 : QString(message).remove(transactionMark(transaction)).trimmed();
}

} // namespace

MainWindow::MainWindow(
    Workspace &workspace, QSettings &settings, WindowHooks hooks, QWidget *parent)
    : WindowFrame(workspace.clock(), parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_hooks(std::move(hooks))
    , m_second(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_second->setInterval(1s);
    m_minute->setInterval(15s);
    wireReview();
    wireLog();
    wireCommands();
    connect(&workspace, &Workspace::proposalsChanged, this, &MainWindow::showProposals);
    connect(&workspace, &Workspace::statusChanged, this, &MainWindow::showStatus);
    connect(&workspace, &Workspace::heldChanged, this, &MainWindow::showHeld);
    connect(&workspace, &Workspace::undoChanged, this, &MainWindow::showHeld);
    connect(&workspace, &Workspace::logChanged, this, [this] {
        m_logStale = true;
        if (screenShown() == Screen::Log)
            reloadLog();
    });
    connect(&workspace, &Workspace::published, this,
        [this](const QString &id, const PublishOutcome &outcome) {
            m_histories.clear();
            messages()->clear(publishCause);
            notice(outcome.text.isEmpty() ? tr("%1 is done").arg(nameOf(id)) : outcome.text);
            if (review()->currentId() == id)
                showHistory(review()->panel()->proposal().pageId);
        });
    connect(
        &workspace, &Workspace::publishFailed, this, [this](const QString &id, const Error &error) {
            const QString text =
                errorSentence(tr("publish “%1”").arg(nameOf(id)), error, m_workspace.status().site);
            messages()->setMessage(
                publishCause, InlineBar::Kind::Error, text, {tr("Show it"), tr("Dismiss")});
            m_lastFailed = id;
        });
    connect(m_second, &QTimer::timeout, this, [this] {
        showHeld();
        showStatus();
    });
    connect(m_minute, &QTimer::timeout, this, [this] {
        review()->refreshTimes();
        showStatus();
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
    connect(screen, &ReviewScreen::approveWanted, this, [this](const QString &id) {
        decide(id, tr("approve “%1”").arg(nameOf(id)),
            m_workspace.approve(id, Workspace::Hold::Window));
    });
    connect(screen, &ReviewScreen::rejectWanted, this,
        [this](const QString &id, const QString &reason) {
            decide(id, tr("reject “%1”").arg(nameOf(id)), m_workspace.reject(id, reason));
        });
    connect(screen, &ReviewScreen::snoozeWanted, this,
        [this](const QString &id, const QDateTime &until) {
            decide(id, tr("snooze “%1”").arg(nameOf(id)), m_workspace.snooze(id, until));
        });
    connect(
        screen, &ReviewScreen::ownerWanted, this, [this](const QString &id, const Person &owner) {
            decide(id, tr("hand on “%1”").arg(nameOf(id)), m_workspace.reassign(id, owner));
        });
    connect(screen, &ReviewScreen::discardEditWanted, this, [this](const QString &id) {
        decide(id, tr("take the draft of “%1” again").arg(nameOf(id)), m_workspace.discardEdit(id));
    });
    connect(screen, &ReviewScreen::refreshWanted, this, [this](const QString &id) {
        decide(id, tr("read “%1” again").arg(nameOf(id)), m_workspace.refresh(id));
    });
    connect(screen, &ReviewScreen::editWanted, this,
        [this](const QString &id, const QByteArray &body, bool publish) {
            keepEdit(id, body, publish);
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
                    review()->panel()->setLivePage(page->body, page->version.number);
            });
    });
    connect(screen, &ReviewScreen::historyWanted, this, &MainWindow::showHistory);
    connect(screen, &ReviewScreen::connectWanted, this, &MainWindow::showConnectDialog);
}

void MainWindow::wireLog()
{
    connect(this, &WindowFrame::screenChanged, this, [this](Screen screen) {
        if (screen == Screen::Log && m_logStale)
            reloadLog();
    });
    connect(log(), &LogScreen::queryChanged, this, &MainWindow::reloadLog);
    connect(log(), &LogScreen::currentChanged, this, &MainWindow::readBodies);
    connect(actions().revert, &QAction::triggered, this, &MainWindow::revertCurrent);
    connect(actions().openLogPage, &QAction::triggered, this, [this] {
        const auto entry = log()->current();
        const QUrl url(entry ? entry->pageUrl : QString(), QUrl::StrictMode);
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            QDesktopServices::openUrl(url);
    });
}

void MainWindow::wireCommands()
{
    Actions &a = actions();
    connect(a.undo, &QAction::triggered, this, &MainWindow::undoNewest);
    connect(a.sync, &QAction::triggered, this, &MainWindow::sync);
    connect(a.connectAccount, &QAction::triggered, this, &MainWindow::showConnectDialog);
    a.connectAccount->setEnabled(m_hooks.check && m_hooks.store);
    connect(a.themeSystem, &QAction::triggered, this, [this] { setTheme(ThemeChoice::System); });
    connect(a.themeLight, &QAction::triggered, this, [this] { setTheme(ThemeChoice::Light); });
    connect(a.themeDark, &QAction::triggered, this, [this] { setTheme(ThemeChoice::Dark); });
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_theme == ThemeChoice::System)
            setTheme(m_theme);
    });
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(messages(), &MessageBar::actionChosen, this, [this](const QString &cause, int index) {
        if (cause == signInCause)
            showConnectDialog();
        else if (cause == offlineCause)
            sync();
        else if (cause == publishCause && index == 0)
            review()->select(m_lastFailed);
        if (cause == publishCause || cause == decisionCause)
            messages()->clear(cause);
    });
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value("window/geometry").toByteArray()))
        resize(1360, 860);
    review()->restore(m_settings);
    log()->restore(m_settings);
    const int theme = m_settings.value("window/theme", 0).toInt();
    setTheme(theme == 1  ? ThemeChoice::Light
            : theme == 2 ? ThemeChoice::Dark
                         : ThemeChoice::System);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue("window/geometry", saveGeometry());
    m_settings.setValue("window/theme", int(m_theme));
    review()->save(m_settings);
    log()->save(m_settings);
    WindowFrame::closeEvent(event);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_theme = choice;
    Actions &a = actions();
    (choice == ThemeChoice::Light         ? a.themeLight
            : choice == ThemeChoice::Dark ? a.themeDark
                                          : a.themeSystem)
        ->setChecked(true);
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyTheme(*app, choice);
}

void MainWindow::showProposals()
{
    const QList<Proposal> all = m_workspace.proposals();
    QMap<QString, Person> people;
    const auto add = [&](const QString &id) {
        if (!id.isEmpty() && !people.contains(id))
            people.insert(id, {id, m_workspace.personName(id), {}, {}, true});
    };
    for (const RegistryEntry &entry : m_workspace.policy().registry) {
        add(entry.owner);
        add(entry.backup);
        add(entry.manager);
    }
    for (const Proposal &proposal : all)
        add(proposal.owner.accountId);
    review()->setPeople(people.values());
    review()->setProposals(all);
    setQueueCount(review()->waitingCount());
}

void MainWindow::showStatus()
{
    const SyncStatus &status = m_workspace.status();
    const QDateTime now = m_workspace.clock().now();
    const bool connected = status.state != SyncStatus::State::NotConnected;
    const QString next = status.nextSync.isValid()
        ? QLocale().toString(status.nextSync.toLocalTime().time(), u"HH:mm"_s)
        : QString();
    review()->setConnected(connected || !m_hooks.check, next);
    const QString state = [&] {
        switch (status.state) {
        case SyncStatus::State::NotConnected:
            return tr("○  Not connected");
        case SyncStatus::State::Online:
            return status.busy              ? tr("●  Syncing …")
                : status.lastSync.isValid() ? tr("●  Synced %1").arg(agoText(status.lastSync, now))
                                            : tr("●  Connected");
        case SyncStatus::State::Offline:
            return tr("○  Offline");
        case SyncStatus::State::SignInNeeded:
            return tr("○  Sign-in needed");
        case SyncStatus::State::Throttled:
            return tr("◐  Waiting %1 s").arg(secondsUntil(status.retryAt, now));
        }
        return QString();
    }();
    const QString person = status.account.displayName.isEmpty() ? status.account.accountId
                                                                : status.account.displayName;
    QStringList who{status.site, person};
    who.removeAll(QString());
    setCorner(state, status.state == SyncStatus::State::Online || !connected, who.join(u" · "_s));
    review()->setMe(status.account.accountId);
    setQueueCount(review()->waitingCount());
    actions().sync->setEnabled(connected && !status.busy);
    showMessages(status);
}

void MainWindow::showMessages(const SyncStatus &status)
{
    const auto only = [this](const QString &kept) {
        for (const QString &cause : {offlineCause, signInCause, throttledCause}) {
            if (cause != kept)
                messages()->clear(cause);
        }
    };
    const Error error = status.error.value_or(Error{Error::Kind::Offline, {}, 0, std::nullopt, {}});
    switch (status.state) {
    case SyncStatus::State::Offline:
        messages()->setMessage(offlineCause, InlineBar::Kind::Warning,
            errorSentence(error, status.site), {tr("Try now")});
        only(offlineCause);
        return;
    case SyncStatus::State::SignInNeeded:
        messages()->setMessage(signInCause, InlineBar::Kind::Error,
            errorSentence({Error::Kind::AuthRequired, {}, 0, std::nullopt, {}}, status.site),
            m_hooks.check ? QStringList{tr("Sign in again")} : QStringList());
        only(signInCause);
        return;
    case SyncStatus::State::Throttled: {
        const qint64 left = secondsUntil(status.retryAt, m_workspace.clock().now());
        const Error wait{Error::Kind::RateLimited, {}, 429, std::chrono::seconds(left), {}};
        messages()->setMessage(
            throttledCause, InlineBar::Kind::Info, errorSentence(wait, status.site));
        only(throttledCause);
        m_second->start();
        return;
    }
    case SyncStatus::State::NotConnected:
    case SyncStatus::State::Online:
        only({});
    }
}

void MainWindow::showHeld()
{
    const QList<HeldDecision> held = m_workspace.held();
    const QString undoable = m_workspace.undoText();
    actions().undo->setText(undoable.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undoable));
    actions().undo->setEnabled(!undoable.isEmpty());
    const QDateTime now = m_workspace.clock().now();
    if (held.isEmpty()) {
        setUndo({}, {});
        if (m_workspace.status().state != SyncStatus::State::Throttled)
            m_second->stop();
    } else {
        const HeldDecision &last = held.last();
        const qint64 left = secondsUntil(last.sendAt, now);
        const QString name = nameOf(last.proposalId);
        setUndo(last.revert ? tr("Taking back “%1” — reverting in %2 s").arg(name).arg(left)
                            : tr("Approved “%1” — publishing in %2 s").arg(name).arg(left),
            tr("Undo  Ctrl+Z"));
        if (!m_second->isActive())
            m_second->start();
    }
    const bool online = m_workspace.status().state == SyncStatus::State::Online;
    QStringList parts{online ? tr("Online") : QString(),
        held.isEmpty() ? QString() : tr("%1 held").arg(held.size())};
    parts.removeAll(QString());
    setStatusRight(parts.join(u" · "_s));
}

void MainWindow::showHistory(const QString &pageId)
{
    if (const auto known = m_histories.constFind(pageId); known != m_histories.cend()) {
        review()->setHistory(pageId, *known);
        return;
    }
    if (m_workspace.status().state != SyncStatus::State::Online)
        return;
    QCoro::connect(m_workspace.pageHistory(pageId), this,
        [this, pageId](Result<QList<PageVersion>> &&versions) {
            if (!versions)
                return; // The pane stays without it; the status line already says why.
            QList<HistoryLine> lines;
            for (const PageVersion &version :
                versions->first(qMin<qsizetype>(5, versions->size()))) {
                const bool ours = !transactionIn(version.message).isEmpty();
                QStringList what{ours ? u"Docket"_s : m_workspace.personName(version.authorId),
                    withoutMark(version.message)};
                what.removeAll(QString());
                lines.append({version.number, what.join(u" · "_s), version.at});
            }
            m_histories.insert(pageId, lines);
            review()->setHistory(pageId, lines);
        });
}

void MainWindow::reloadLog()
{
    const int request = ++m_logRequest;
    m_logStale = false;
    QCoro::connect(
        m_workspace.log(log()->query()), this, [this, request](Result<QList<LogEntry>> &&entries) {
            if (request != m_logRequest)
                return;
            if (entries)
                log()->setEntries(*entries, review()->waitingCount());
            else
                refused({}, tr("read the sync log"), entries.error());
        });
}

void MainWindow::readBodies(const LogEntry &entry)
{
    const auto proposal = m_workspace.proposal(entry.proposalId);
    log()->setRevertable(proposal && proposal->state == ProposalState::Published
        && entry.kind == LogEntry::Kind::Published && entry.transaction == proposal->transaction);
    LogQuery query;
    query.beforeSequence = entry.sequence + 1;
    query.limit = 1;
    query.bodies = LogQuery::Bodies::Read;
    QCoro::connect(m_workspace.log(query), this, [this](Result<QList<LogEntry>> &&found) {
        if (found && !found->isEmpty())
            log()->setDetails(found->first());
    });
}

void MainWindow::revertCurrent()
{
    const auto entry = log()->current();
    if (!entry || entry->proposalId.isEmpty())
        return;
    log()->setRevertable(false);
    decide(entry->proposalId, tr("revert “%1”").arg(nameOf(entry->proposalId)),
        m_workspace.revert(entry->proposalId, Workspace::Hold::Window));
}

void MainWindow::undoNewest()
{
    const QList<HeldDecision> held = m_workspace.held();
    const QString id = held.isEmpty() ? QString() : held.last().proposalId;
    QCoro::connect(m_workspace.undo(), this, [this, id](Result<QString> &&undone) {
        if (!undone) {
            refused({}, tr("undo that"), undone.error());
            return;
        }
        notice(tr("Undone: %1").arg(*undone));
        if (!id.isEmpty())
            review()->select(id);
    });
}

void MainWindow::sync()
{
    QCoro::connect(m_workspace.poll(), this, [this](Result<PollReport> &&report) {
        if (!report)
            return; // Shown by the status that came with it.
        notice(report->proposed == 0    ? tr("Synced: nothing new")
                : report->proposed == 1 ? tr("Synced: 1 new proposal")
                                        : tr("Synced: %1 new proposals").arg(report->proposed));
    });
}

QCoro::Task<void> MainWindow::keepEdit(QString id, QByteArray body, bool publish)
{
    const QPointer<MainWindow> self(this);
    const Result<void> kept = co_await m_workspace.edit(id, body);
    if (!self)
        co_return;
    if (!kept) {
        refused(id, tr("keep your words"), kept.error());
        co_return;
    }
    if (publish)
        decide(id, tr("publish “%1”").arg(nameOf(id)),
            m_workspace.approve(id, Workspace::Hold::Window));
    else
        notice(tr("Draft saved"));
}

void MainWindow::decide(const QString &id, const QString &doing, QCoro::Task<Result<void>> &&task)
{
    QCoro::connect(std::move(task), this, [this, id, doing](Result<void> &&result) {
        if (result)
            messages()->clear(decisionCause);
        else
            refused(id, doing, result.error());
    });
}

void MainWindow::refused(const QString &id, const QString &doing, const Error &error)
{
    messages()->setMessage(decisionCause, InlineBar::Kind::Error,
        errorSentence(doing, error, m_workspace.status().site), {tr("Dismiss")});
    if (!id.isEmpty())
        review()->select(id);
}

QString MainWindow::nameOf(const QString &id) const
{
    const auto proposal = m_workspace.proposal(id);
    return proposal ? sectionName(*proposal) : id.left(8);
}

void MainWindow::showConnectDialog()
{
    if (!m_hooks.check || !m_hooks.store)
        return;
    if (!m_connect) {
        m_connect = new ConnectDialog(m_hooks.check, m_hooks.store, this);
        m_connect->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_connect, &ConnectDialog::sampleWanted, this, [this] {
            if (m_hooks.trySample)
                m_hooks.trySample();
        });
        connect(m_connect, &ConnectDialog::connected, this, [this] {
            messages()->clear(signInCause);
            notice(tr("Connected"));
        });
    }
    m_connect->open();
    m_connect->raise();
}

void MainWindow::showAbout()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About Docket"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    auto *name = new RoleLabel(RoleLabel::Role::Text, dialog, 1.3);
    name->setText(u"Docket %1"_s.arg(QLatin1StringView(DOCKET_VERSION)));
    name->setBold(true);
    auto *text = new RoleLabel(RoleLabel::Role::Secondary, dialog);
    text->setText(tr(
        "Keeps documentation true to the tickets that change it.\nQt %1 · KDE SyntaxHighlighting · "
        "expat · QCoro\nFree software under the GNU GPL, version 3 or later.")
            .arg(QLatin1StringView(qVersion())));
    column->addWidget(name);
    column->addWidget(text);
    dialog->open();
}

} // namespace Docket
