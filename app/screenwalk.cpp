// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenwalk.h"

#include "core/domain/rejectreason.h"
#include "ui/drift/driftscreen.h"
#include "ui/feedback/messagebar.h"
#include "ui/log/logmodel.h"
#include "ui/log/logscreen.h"
#include "ui/messagecauses.h"
#include "ui/palette/helppanel.h"
#include "ui/queue/queuepanel.h"
#include "ui/registry/importdialog.h"
#include "ui/registry/registryscreen.h"
#include "ui/review/batchbar.h"
#include "ui/review/editpane.h"
#include "ui/review/evidencepane.h"
#include "ui/review/pagereader.h"
#include "ui/review/renderededitor.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/rulebar.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTimeZone>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

void type(QWidget *into, const QString &words)
{
    for (const QChar c : words) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, c);
        QApplication::sendEvent(into, &key);
    }
}

} // namespace

void ScreenWalk::fail(Error::Kind kind, const QString &detail)
{
    if (m_result)
        m_result = failure(kind, detail);
}

void ScreenWalk::escape()
{
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(m_window.focusWidget(), &key);
    settle();
}

void ScreenWalk::settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void ScreenWalk::until(const QString &what, const std::function<bool()> &done)
{
    constexpr auto patience = 60s; // A machine may be busy.
    QElapsedTimer since;
    since.start();
    while (m_result && !done()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (since.durationElapsed() > patience)
            fail(Error::Kind::Timeout, u"waited in vain for %1"_s.arg(what));
    }
}

void ScreenWalk::show(const QString &name, QWidget &shown)
{
    settle();
    if (m_result)
        m_result = m_look(name, shown);
}

void ScreenWalk::select(const QString &id)
{
    ReviewScreen *review = m_window.review();
    m_window.showScreen(WindowFrame::Screen::Queue);
    review->queue()->setScope(QueueProxy::Scope::AllOpen);
    review->select(id);
    review->queue()->view()->setFocus();
    until(u"proposal "_s + id, [&] {
        return review->currentId() == id
            && (id == m_stage.conflict() || review->panel()->mayDecide());
    });
    settle();
}

Result<void> ScreenWalk::visit(const QSize &size)
{
    m_result = {};
    m_window.resize(size);
    m_window.activateWindow();
    settle();
    for (const auto scene :
        {&ScreenWalk::queue, &ScreenWalk::deciding, &ScreenWalk::editing, &ScreenWalk::conflict,
            &ScreenWalk::batch, &ScreenWalk::earlierWords, &ScreenWalk::log, &ScreenWalk::registry,
            &ScreenWalk::drift, &ScreenWalk::messages, &ScreenWalk::rules, &ScreenWalk::overlays,
            &ScreenWalk::dialogs, &ScreenWalk::settings, &ScreenWalk::setup}) {
        if (m_result)
            (this->*scene)();
    }
    return m_result;
}

void ScreenWalk::queue()
{
    Actions &actions = m_window.actions();
    QueuePanel *queue = m_window.review()->queue();
    select(m_stage.story());
    show(u"queue"_s);
    for (const auto &[command, name] : {std::pair(actions.evidence, u"queue/evidence toggled"_s),
             std::pair(actions.view, u"queue/source"_s),
             std::pair(actions.unified, u"queue/unified"_s)}) {
        command->trigger();
        show(name);
        command->trigger();
    }
    for (const Proposal &proposal : m_stage.session().workspace().proposals()) {
        if (proposal.drafter != Drafter::NewTicket || !isOpen(proposal.state))
            continue;
        select(proposal.id);
        show(u"queue/ticket"_s);
        break;
    }
    for (int scope = 0; scope <= int(QueueProxy::Scope::Decided); ++scope) {
        queue->setScope(QueueProxy::Scope(scope));
        show(u"queue/scope %1"_s.arg(scope));
    }
    queue->setScope(QueueProxy::Scope::Mine);
    auto *filter = queue->findChild<QLineEdit *>();
    filter->setText(u"no such page"_s);
    show(u"queue/no hit"_s);
    filter->clear();
}

void ScreenWalk::deciding()
{
    Actions &actions = m_window.actions();
    for (QAction *action : {actions.reject, actions.snooze, actions.owner}) {
        select(m_stage.story());
        action->trigger();
        settle();
        QPointer<QWidget> popover = QApplication::activePopupWidget();
        if (!popover) {
            fail(Error::Kind::Internal, u"no pop-up for "_s + action->objectName());
            return;
        }
        show(u"queue/"_s + action->objectName(), *popover);
        if (popover)
            popover->close();
        settle();
    }
    select(m_stage.story());
    actions.changeList->trigger();
    show(u"queue/changes"_s);
    escape();
}

/** The rendered editor with words typed, a locked chip that was typed on, and source that is not well-formed. */
void ScreenWalk::editing()
{
    select(m_stage.story());
    ReviewPanel *panel = m_window.review()->panel();
    EditPane *pane = panel->editPane();
    panel->startEditing();
    settle();
    type(pane->input(), u"port "_s);
    show(u"queue/editing"_s);
    const QList<Block> &blocks = pane->rendered()->section().blocks();
    const auto table = std::ranges::find(blocks, Block::Kind::TableRow, &Block::kind);
    if (table != blocks.end()) {
        pane->rendered()->setCaret({int(table - blocks.begin()), 0});
        type(pane->input(), u"x"_s);
        show(u"queue/editing, locked"_s);
    }
    m_window.actions().switchEdit->trigger();
    type(pane->input(), u"<b>"_s);
    auto *strip = pane->findChild<InlineBar *>(u"editStrip"_s);
    until(u"what is wrong with the source"_s, [&] { return strip->isVisible(); });
    show(u"queue/editing, not well-formed"_s);
    m_window.actions().switchEdit->trigger();
    panel->dropDraft();
    m_window.actions().view->setChecked(false);
    settle();
}

void ScreenWalk::conflict()
{
    select(m_stage.conflict());
    show(u"queue/conflict"_s);
    // The other side, with the buttons for changes beside those for sides.
    const auto sides = m_window.review()
                           ->panel()
                           ->findChild<QWidget *>(u"sideChoice"_s)
                           ->findChildren<QAbstractButton *>();
    sides.first()->click();
    settle();
    show(u"queue/conflict, proposed"_s);
    sides.last()->click();
    settle();
}

void ScreenWalk::batch()
{
    select(m_stage.story());
    QueuePanel *queue = m_window.review()->queue();
    queue->markShown();
    show(u"queue/marked"_s);
    m_window.actions().approve->trigger();
    auto *bar = m_window.findChild<BatchBar *>();
    until(u"the batch"_s, [&] { return bar->isVisible(); });
    show(u"queue/batch"_s);
    bar->dismiss();
    queue->clearMarks();
    settle();
}

/** What was typed for an earlier draft of the page and fits this one no more. */
void ScreenWalk::earlierWords()
{
    select(m_stage.story());
    Proposal proposal = *m_stage.session().workspace().proposal(m_stage.story());
    Evidence words;
    words.kind = u"earlier-words"_s;
    words.text =
        u"The restart port is 8443 since Monday. Ask Mia before anything is restarted by hand."_s;
    words.source = u"typed on 12 April for version 3"_s;
    proposal.evidence.prepend(words);
    m_window.review()->evidence()->setProposal(proposal, QDateTime::currentDateTimeUtc(), 0);
    const bool wasOpen = m_window.review()->evidence()->isVisible();
    if (!wasOpen)
        m_window.actions().evidence->trigger();
    show(u"queue/earlier words"_s);
    if (!wasOpen)
        m_window.actions().evidence->trigger();
    select(m_stage.conflict()); // The evidence is its own again.
}

void ScreenWalk::log()
{
    m_window.showScreen(WindowFrame::Screen::Log);
    auto *rows = m_window.findChild<QTableView *>(u"logView"_s);
    until(u"the log"_s, [&] { return rows->model()->rowCount() > 0; });
    rows->clearSelection();
    show(u"log"_s);
    for (int row = rows->model()->rowCount() - 1; row >= 0; --row) {
        const auto entry = rows->model()->index(row, 0).data(LogModel::EntryRole).value<LogEntry>();
        if (entry.kind == LogEntry::Kind::Published)
            rows->selectRow(row);
    }
    show(u"log/entry"_s);
    rows->clearSelection();
    m_window.showScreen(WindowFrame::Screen::Queue);
}

/** The lines, one that cannot be saved as it is typed, a new one, a filter without a hit, and no line at all. */
void ScreenWalk::registry()
{
    m_window.showScreen(WindowFrame::Screen::Registry);
    RegistryScreen *screen = m_window.registry();
    auto *rows = screen->findChild<QTableView *>(u"registryView"_s);
    until(u"the registry"_s, [&] { return rows->model()->rowCount() > 0; });
    rows->selectRow(0);
    show(u"registry"_s);
    auto *discard = screen->findChild<QPushButton *>(u"registryDiscard"_s);
    screen->findChild<QLineEdit *>(u"registryOwnerEdit"_s)->setText(u"Nobody at all"_s);
    screen->findChild<QLineEdit *>(u"registryLabelEdit"_s)->setText(u"two words"_s);
    screen->findChild<QPushButton *>(u"registrySave"_s)->click();
    show(u"registry/not sound"_s);
    discard->click();
    m_window.actions().newLine->trigger();
    show(u"registry/new line"_s);
    discard->click();
    auto *filter = screen->findChild<QLineEdit *>(u"registryFilterEdit"_s);
    filter->setText(u"no such page"_s);
    show(u"registry/no hit"_s);
    filter->clear();
    importPreview();
    const Workspace &workspace = m_stage.session().workspace();
    screen->setRegistry({}, {});
    show(u"registry/no line"_s);
    screen->setRegistry(workspace.registryHealth(), workspace.registrySeen());
    m_window.showScreen(WindowFrame::Screen::Queue);
}

/** One row of each kind. */
void ScreenWalk::importPreview()
{
    const QList<LineHealth> lines = m_stage.session().workspace().registryHealth();
    if (lines.isEmpty()) {
        fail(Error::Kind::Internal, u"no line to import"_s);
        return;
    }
    using Kind = ImportedLine::Kind;
    const RegistryEntry line = lines.first().line;
    const QString page = u"/wiki/spaces/OPS/pages/"_s + line.page;
    RegistryImport import;
    import.ignored = {u"Team"_s};
    import.lines = {{2, Kind::Added, page, line, {}, {}},
        {3, Kind::Changed, page, line, line, {u"Kind: runbook → reference"_s}},
        {4, Kind::Same, page, line, line, {}},
        {5, Kind::Refused, u"Gateway Operations"_s, {}, {},
            {u"Paste the page's address from the browser, or type its id."_s,
                u"Nobody is known as “%1”. Choose one of the list, or paste the account id."_s.arg(
                    u"Nobody at all"_s)}}};
    ImportDialog dialog(import, u"pages.csv"_s, &m_window);
    dialog.show();
    show(u"registry/import"_s, dialog);
}

/** Before any audit, one under way, what the first found and how it went since, and a search without a hit. */
void ScreenWalk::drift()
{
    m_window.showScreen(WindowFrame::Screen::Drift);
    DriftScreen *screen = m_window.drift();
    screen->setReport(std::nullopt);
    screen->setTrend({});
    show(u"drift/no audit"_s);
    screen->begin();
    screen->showProgress({DriftProgress::Stage::Pages, 312, 1204,
        m_stage.session().workspace().proposal(m_stage.story())->pageTitle});
    auto *strip = screen->findChild<QWidget *>(u"driftProgress"_s);
    until(u"how far the audit is"_s, [&] { return strip->isVisible(); });
    show(u"drift/auditing"_s);
    screen->end();
    m_window.actions().audit->trigger();
    auto *rows = screen->findChild<QTableView *>(u"driftView"_s);
    until(u"the audit"_s, [&] { return !screen->isAuditing() && rows->model()->rowCount() > 0; });
    auto *numbers = screen->findChild<QTableView *>(u"driftNumbers"_s);
    until(u"its figures"_s, [&] { return numbers->model()->rowCount() > 0; });
    QList<DriftPoint> trend;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const int stale : {9, 11, 8, 8, 5, 3})
        trend.append({now.addDays(-7 * (6 - trend.size())), 60, 1204, 41, stale});
    screen->setTrend(trend);
    show(u"drift"_s);
    auto *forms = screen->findChild<Segments *>();
    emit forms->chosen(1);
    forms->setCurrent(1);
    until(u"the numbers"_s, [&] { return numbers->isVisible(); });
    show(u"drift/numbers"_s);
    forms->setCurrent(0);
    emit forms->chosen(0);
    auto *search = screen->findChild<QLineEdit *>(u"driftSearchEdit"_s);
    search->setText(u"no such page"_s);
    show(u"drift/no hit"_s);
    search->clear();
    m_window.showScreen(WindowFrame::Screen::Queue);
}

/** Bars and the undo bar as they may stand there together. */
void ScreenWalk::messages()
{
    select(m_stage.story());
    MessageBar *bars = m_window.messages();
    bars->setMessage(Cause::setup, InlineBar::Kind::Info,
        u"Docket is not set up yet. What you entered is still there."_s, {u"Finish setup"_s});
    bars->setMessage(Cause::decision, InlineBar::Kind::Error,
        u"Could not approve “Current Configuration”. Somebody changed the page meanwhile. Nothing was written; look again and decide anew."_s,
        {u"Show it"_s, u"Dismiss"_s});
    m_window.setUndo(u"Approved “Current Configuration” — publishing in 10 s"_s, u"Undo  Ctrl+Z"_s);
    show(u"messages"_s);
    m_window.setUndo({}, {});
    bars->clear(Cause::setup);
    bars->clear(Cause::decision);
}

/** The offer after a rejection, its other choices, and what falls under the rule; nothing is kept. */
void ScreenWalk::rules()
{
    select(m_stage.story());
    const auto choice = [](const QString &sentence, const RuleEffect &effect) {
        return RuleChoice{{u"a rule"_s, sentence, {}, {}, {}}, effect};
    };
    const RuleEffect effect{{u"1"_s, u"2"_s, u"3"_s}, 12, 2};
    RuleBar *bar = m_window.ruleBar();
    bar->offer(
        {{m_stage.story()}, RejectReason::section,
            {choice(
                 u"Leave the section “Current Configuration” of “Platform Runbook” out for PLATFORM tickets of type Bug"_s,
                 effect),
                choice(
                    u"Put PLATFORM tickets on “Platform Runbook” only under “Restart procedure”"_s,
                    {})},
            {}},
        {u"1"_s, u"2"_s, u"4"_s, u"5"_s});
    show(u"rule"_s);
    m_window.actions().otherRule->trigger();
    settle();
    if (QPointer<QWidget> popover = QApplication::activePopupWidget()) {
        show(u"rule/other"_s, *popover);
        if (popover)
            popover->close();
        settle();
    }
    bar->offerRest(effect, {u"1"_s, u"2"_s, u"4"_s, u"5"_s});
    show(u"rule/rest"_s);
    bar->offer({{m_stage.story()}, RejectReason::notWorth, {},
                   RuleInForce{u"No PLATFORM Bug on Platform Runbook"_s,
                       QDateTime({2026, 4, 11}, {9, 20}, QTimeZone(QTimeZone::UTC)), u"rule"_s, {},
                       effect}},
        {u"1"_s, u"2"_s, u"4"_s, u"5"_s});
    show(u"rule/inforce"_s);
    bar->dismiss();
}

void ScreenWalk::overlays()
{
    Actions &actions = m_window.actions();
    select(m_stage.story());
    actions.palette->trigger();
    show(u"palette"_s);
    actions.palette->trigger();
    actions.help->trigger();
    auto *keys = m_window.findChild<HelpPanel *>();
    if (keys->isFloating())
        show(u"keys"_s, *keys);
    else
        show(u"keys"_s);
    keys->close();
    actions.find->trigger();
    show(u"queue/find"_s);
    escape();
}

void ScreenWalk::dialogs()
{
    Actions &actions = m_window.actions();
    select(m_stage.story());
    if (PageReader *reader = PageReader::openFor(*m_window.review()->panel())) {
        show(u"reader"_s, *reader);
        reader->close();
    }
    for (QAction *action : {actions.about, actions.connectAccount, actions.forgetAccount}) {
        action->trigger();
        settle();
        QPointer<QDialog> dialog;
        for (QDialog *one : m_window.findChildren<QDialog *>()) {
            if (one->isVisible())
                dialog = one;
        }
        if (!dialog) {
            fail(Error::Kind::Internal, u"no dialog for "_s + action->objectName());
            return;
        }
        show(u"dialog/"_s + action->objectName(), *dialog);
        dialog->reject();
        until(u"the dialog's end"_s, [&] { return !dialog; });
    }
}

void ScreenWalk::settings()
{
    m_window.showSettings();
    QPointer<SettingsDialog> dialog = m_window.findChild<SettingsDialog *>();
    dialog->resize(dialog->size().boundedTo(m_window.size()));
    for (const QString &page : dialog->pages()) {
        dialog->showPage(page);
        show(u"settings/"_s + page, *dialog);
    }
    dialog->close();
    until(u"the settings' end"_s, [&] { return !dialog; });
}

void ScreenWalk::setup()
{
    m_window.showSetup();
    auto *wizard = m_window.findChild<SetupWizard *>();
    wizard->restart();
    wizard->resize(wizard->size().boundedTo(m_window.size()));
    for (int page = 1; page <= 5 && m_result; ++page) {
        settle();
        if (auto *form = wizard->currentPage()->findChild<SiteForm *>()) {
            show(u"setup/site, empty"_s, *wizard);
            form->setDraft(m_stage.draft());
            form->findChildren<QPushButton *>().last()->click();
        }
        until(u"the wizard's page %1"_s.arg(page), [&] {
            tickFirst(*wizard->currentPage());
            return wizard->currentPage()->isComplete();
        });
        show(u"setup/%1"_s.arg(page), *wizard);
        if (page == 5)
            break;
        const int before = wizard->currentId();
        wizard->next();
        until(u"the next page"_s, [&] { return wizard->currentId() != before; });
    }
    wizard->hide();
    settle();
}

} // namespace Docket
