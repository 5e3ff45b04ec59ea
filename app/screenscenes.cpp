// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenscenes.h"

#include "app/output.h"
#include "core/markup/edits.h"
#include "ui/feedback/messagebar.h"
#include "ui/palette/helppanel.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/editpane.h"
#include "ui/review/renderededitor.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

void settle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

namespace {

/** Ticks the first entry that can be, so that the wizard goes on. */
void tickFirst(const QWidget &page)
{
    if (auto *list = page.findChild<QListWidget *>(); list && list->count() > 0)
        list->item(0)->setCheckState(Qt::Checked);
    auto *tree = page.findChild<QTreeWidget *>();
    if (!tree)
        return;
    for (QTreeWidgetItemIterator at(tree); *at; ++at) {
        if ((*at)->flags() & Qt::ItemIsUserCheckable) {
            (*at)->setCheckState(0, Qt::Checked);
            return;
        }
    }
}

} // namespace

Result<void> Scenery::write(const QPixmap &picture, const QString &name)
{
    const QString file = u"%1-%2.png"_s.arg(m_prefix, name);
    if (!picture.save(file))
        return failure(Error::Kind::Storage, u"the picture %1 cannot be written"_s.arg(file));
    printLine(QFileInfo(file).absoluteFilePath());
    return {};
}

Result<void> Scenery::save(QWidget &widget, const QString &name)
{
    return write(widget.grab(), name);
}

Result<void> Scenery::window(const QString &name)
{
    QPixmap picture = m_window.grab();
    if (QWidget *popover = QApplication::activePopupWidget()) {
        // It lies over the window without being part of it: drawn where it would be.
        QPainter painter(&picture);
        painter.drawPixmap(
            m_window.mapFromGlobal(popover->mapToGlobal(QPoint(0, 0))), popover->grab());
        popover->close();
    }
    return write(picture, name);
}

void Scenery::escape()
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(target, &key);
}

Result<void> Scenery::after(QAction *command, const QString &name)
{
    m_window.activateWindow(); // After a dialog, so that Esc finds what has the keys.
    m_window.review()->queue()->view()->setFocus();
    settle(); // A key counts only once what it is about has been painted.
    command->trigger();
    settle();
    auto written = window(name);
    escape();
    return written;
}

void Scenery::selectStory()
{
    m_window.review()->queue()->setScope(QueueProxy::Scope::Mine);
    for (const Proposal &proposal : m_session.workspace().proposals()) {
        if (isOpen(proposal.state) && proposal.itemKey == u"PLATFORM-89"_s
            && proposal.section.contains(u"Current Configuration"_s))
            m_window.review()->select(proposal.id);
    }
    m_window.messages()->clear(u"publish"_s);
    settle();
}

Result<void> Scenery::review()
{
    Actions &actions = m_window.actions();
    m_window.showScreen(WindowFrame::Screen::Queue);
    selectStory();
    if (auto done = window(u"queue"_s); !done)
        return done;
    actions.unified->trigger();
    if (auto done = (settle(), window(u"unified"_s)); !done)
        return done;
    actions.unified->trigger();
    actions.view->trigger();
    if (auto done = (settle(), window(u"source"_s)); !done)
        return done;
    actions.view->trigger();
    if (auto done = after(actions.changeList, u"changes"_s); !done)
        return done;
    if (auto done = editing(); !done)
        return done;
    return conflict();
}

/** The rendered editor with words typed, a locked chip that was typed on, and source that is not well-formed. */
Result<void> Scenery::editing()
{
    Actions &actions = m_window.actions();
    EditPane *pane = m_window.review()->panel()->editPane();
    actions.edit->trigger();
    settle();
    const auto type = [&](const QString &words) {
        for (const QChar c : words) {
            QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, c);
            QApplication::sendEvent(pane->input(), &key);
        }
    };
    type(u"port "_s);
    if (auto done = (settle(), window(u"edit"_s)); !done)
        return done;
    const QList<Block> &blocks = pane->rendered()->section().blocks();
    const auto table = std::ranges::find(blocks, Block::Kind::TableRow, &Block::kind);
    if (table != blocks.end()) {
        pane->rendered()->setCaret({int(table - blocks.begin()), 0});
        type(u"x"_s);
        if (auto done = (settle(), window(u"edit-locked"_s)); !done)
            return done;
    }
    actions.switchEdit->trigger();
    type(u"<b>"_s);
    auto done = (settle(), window(u"edit-error"_s));
    m_window.review()->panel()->dropDraft();
    actions.view->setChecked(false);
    settle();
    return done;
}

/** The shown proposal as it would be if the page had changed in the very words. */
Result<void> Scenery::conflict()
{
    ReviewPanel *panel = m_window.review()->panel();
    const Proposal asShown = panel->proposal();
    if (asShown.edits.isEmpty())
        return {};
    Proposal proposal = asShown;
    proposal.state = ProposalState::Conflict;
    Page live;
    live.id = proposal.pageId;
    live.version.number = proposal.baseVersion + 2;
    const TextEdit &edit = proposal.edits.first();
    live.body = applyEdits(proposal.before, {{edit.span, "8443"}}).value_or(proposal.before);
    panel->setProposal(proposal);
    panel->setLivePage(live);
    auto done = (settle(), window(u"conflict"_s));
    panel->setProposal(asShown);
    settle();
    return done;
}

Result<void> Scenery::decisions()
{
    Actions &actions = m_window.actions();
    const std::pair<QAction *, QString> commands[] = {{actions.reject, u"reject"_s},
        {actions.owner, u"owner"_s}, {actions.snooze, u"snooze"_s}, {actions.palette, u"palette"_s},
        {actions.help, u"keys"_s}};
    for (const auto &[command, name] : commands)
        if (auto done = after(command, name); !done)
            return done;
    m_window.findChild<HelpPanel *>()->close();
    QueuePanel *queue = m_window.review()->queue();
    queue->setScope(QueueProxy::Scope::AllOpen);
    queue->view()->setFocus();
    actions.markAll->trigger();
    auto done = after(actions.approve, u"batch"_s);
    queue->clearMarks();
    return done;
}

Result<void> Scenery::queue()
{
    QueuePanel *queue = m_window.review()->queue();
    for (const Proposal &proposal : m_session.workspace().proposals()) {
        if (proposal.drafter != Drafter::NewTicket || !isOpen(proposal.state))
            continue;
        m_window.review()->select(proposal.id);
        if (auto done = (settle(), window(u"ticket"_s)); !done)
            return done;
        break;
    }
    queue->setScope(QueueProxy::Scope::Decided);
    if (auto done = (settle(), window(u"decided"_s)); !done)
        return done;
    queue->setScope(QueueProxy::Scope::Snoozed);
    if (auto done = (settle(), window(u"nothing"_s)); !done)
        return done;
    queue->setScope(QueueProxy::Scope::Mine);
    auto *filter = queue->findChild<QLineEdit *>();
    filter->setText(u"no such page"_s);
    auto done = (settle(), window(u"no-hit"_s));
    filter->clear();
    return done;
}

Result<void> Scenery::log()
{
    m_window.showScreen(WindowFrame::Screen::Log);
    if (auto done = (settle(), window(u"log"_s)); !done)
        return done;
    auto *rows = m_window.findChild<QTableView *>(u"logView"_s);
    if (rows && rows->model()->rowCount() > 0)
        rows->selectRow(0);
    auto done = (settle(), window(u"log-entry"_s));
    if (rows)
        rows->clearSelection();
    m_window.showScreen(WindowFrame::Screen::Queue);
    return done;
}

Result<void> Scenery::settings()
{
    m_window.showSettings();
    auto *dialog = m_window.findChild<SettingsDialog *>();
    dialog->resize(qMin(820, m_window.width() - 40), qMin(500, m_window.height() - 40));
    int number = 0;
    for (const QString &page : dialog->pages()) {
        dialog->showPage(page);
        settle(std::chrono::milliseconds(150));
        if (auto done = save(*dialog, u"settings-%1"_s.arg(++number)); !done)
            return done;
    }
    dialog->close();
    settle(std::chrono::milliseconds(50)); // It deletes itself.
    return {};
}

Result<void> Scenery::setup()
{
    m_window.showSetup();
    auto *wizard = m_window.findChild<SetupWizard *>();
    wizard->restart();
    wizard->resize(qMin(880, m_window.width() - 40), qMin(560, m_window.height() - 40));
    for (int page = 1; page <= 5; ++page) {
        settle();
        if (auto *form = wizard->currentPage()->findChild<SiteForm *>()) {
            form->setDraft(m_session.hooks().known());
            form->findChildren<QPushButton *>().last()->click();
            settle();
        }
        tickFirst(*wizard->currentPage());
        settle(std::chrono::milliseconds(150));
        if (auto done = save(*wizard, u"setup-%1"_s.arg(page)); !done)
            return done;
        if (page < 5)
            wizard->next();
    }
    wizard->hide();
    return {};
}

Result<void> Scenery::account()
{
    m_window.showConnectDialog();
    settle();
    auto *dialog = m_window.findChild<ConnectDialog *>();
    if (!dialog)
        return {};
    auto done = save(*dialog, u"connect"_s);
    dialog->close();
    settle(std::chrono::milliseconds(50));
    return done;
}

Result<void> Scenery::all()
{
    for (const auto scene : {&Scenery::review, &Scenery::decisions, &Scenery::queue, &Scenery::log,
             &Scenery::settings, &Scenery::setup, &Scenery::account})
        if (auto done = (this->*scene)(); !done)
            return done;
    return {};
}

} // namespace Docket
