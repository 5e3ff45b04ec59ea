// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/everyscreen.h"

#include "core/policy/policyfile.h"
#include "ui/feedback/messagebar.h"
#include "ui/log/logscreen.h"
#include "ui/messagecauses.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/batchbar.h"
#include "ui/review/pagereader.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/settings/settingsdialog.h"
#include "ui/setup/pagespage.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace Docket::Test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T orStop(Result<T> &&result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

template <>
void orStop(Result<void> &&result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

void waitUntil(const std::function<bool()> &done)
{
    if (!QTest::qWaitFor(done))
        qFatal("waited in vain");
}

/** Ticks the first entry that can be, so that a wizard goes on. */
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

EveryScreen::EveryScreen()
    : m_site(orStop(StagingSite::start({})))
{
    auto secrets = std::make_shared<MemorySecretStore>();
    m_session = orStop(WindowSession::open(m_folder.path(), nullptr, {secrets, {}}));
    m_window = std::make_unique<MainWindow>(
        m_session->workspace(), m_session->settings(), m_session->hooks());
    prepare();
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no window");
}

EveryScreen::~EveryScreen()
{
    m_window.reset();
    m_session.reset();
}

ConnectDraft EveryScreen::draft() const
{
    return {m_site->world().baseUrl(), m_site->world().email(), m_site->world().token(),
        QDate::currentDate().addDays(200), {}};
}

void EveryScreen::prepare()
{
    Workspace &workspace = m_session->workspace();
    (void)QCoro::waitFor(m_session->start()); // There is no account yet.
    QFile policy(m_site->policyFile());
    if (!policy.open(QIODevice::ReadOnly))
        qFatal("no policy");
    orStop(QCoro::waitFor(workspace.setPolicy(orStop(policyFromJson(policy.readAll())))));
    orStop(QCoro::waitFor(m_session->hooks().store(draft())));
    Account other;
    other.id = u"other"_s;
    other.name = u"another-company.atlassian.net"_s;
    other.email = u"somebody.with.a.long.name@another-company.example"_s;
    other.jiraUrl = QUrl(u"http://127.0.0.1:1"_s);
    other.confluenceUrl = QUrl(u"http://127.0.0.1:1/wiki"_s);
    orStop(AccountStore(m_folder.path()).put(other));
    workspace.setPollInterval(std::chrono::milliseconds(0));
    workspace.setHoldTime(std::chrono::milliseconds(0));
    orStop(QCoro::waitFor(workspace.poll()));
    int published = 0;
    for (const Proposal &proposal : workspace.proposals()) {
        const bool story = proposal.itemKey == u"PLATFORM-89"_s;
        if (story && proposal.section.contains(u"Current Configuration"_s))
            m_plain = proposal.id;
        if (proposal.confident && !story && published < 2
            && QCoro::waitFor(workspace.approveAndPublish(proposal.id)))
            ++published;
    }
    makeConflict();
    workspace.setHoldTime(std::chrono::seconds(60));
}

/** Somebody changes the very words of a proposal, and it is approved all the same. */
void EveryScreen::makeConflict()
{
    Workspace &workspace = m_session->workspace();
    for (const Proposal &proposal : workspace.proposals()) {
        if (proposal.id == m_plain || !isOpen(proposal.state) || proposal.edits.isEmpty()
            || proposal.drafter != Drafter::ValueChange)
            continue;
        const auto page = m_site->world().page(proposal.pageId);
        if (!page)
            continue;
        QByteArray body = page->body;
        const TextEdit &edit = proposal.edits.first();
        const QByteArray old = proposal.before.mid(edit.span.offset, edit.span.length);
        if (old.isEmpty() || !body.contains(old))
            continue;
        body.replace(old, "4711");
        orStop(m_site->world().humanEdits(proposal.pageId, body, u"5f1a7c3be1027a0070b2d502"_s));
        (void)QCoro::waitFor(workspace.approve(proposal.id, Workspace::Hold::None));
        QCoro::waitFor(workspace.sendingDone());
        if (workspace.proposal(proposal.id)->state == ProposalState::Conflict) {
            m_conflict = proposal.id;
            return;
        }
    }
    qFatal("no conflict");
}

void EveryScreen::settle() const
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void EveryScreen::select(const QString &id)
{
    m_window->showScreen(WindowFrame::Screen::Queue);
    m_window->review()->queue()->setScope(QueueProxy::Scope::AllOpen);
    m_window->review()->select(id);
    if (!QTest::qWaitFor([&] {
            return m_window->review()->currentId() == id
                && (id == m_conflict || m_window->review()->panel()->mayDecide());
        }))
        qFatal("%s is not shown", qPrintable(id));
    settle();
}

void EveryScreen::visit(const QSize &size, const Look &look)
{
    m_window->resize(size);
    settle();
    visitQueue(look);
    visitDeciding(look);
    visitMessages(look);
    visitOverlays(look);
    visitDialogs(look);
    visitSettings(look);
    visitSetup(look);
}

void EveryScreen::visitQueue(const Look &look)
{
    Actions &actions = m_window->actions();
    select(m_plain);
    look(u"queue"_s, *m_window);
    actions.evidence->trigger();
    settle();
    look(u"queue/evidence toggled"_s, *m_window);
    actions.evidence->trigger();
    actions.view->trigger();
    settle();
    look(u"queue/source"_s, *m_window);
    actions.view->trigger();
    actions.unified->trigger();
    settle();
    look(u"queue/unified"_s, *m_window);
    actions.unified->trigger();
    for (int scope = 0; scope <= int(QueueProxy::Scope::Decided); ++scope) {
        m_window->review()->queue()->setScope(QueueProxy::Scope(scope));
        settle();
        look(u"queue/scope %1"_s.arg(scope), *m_window);
    }
    m_window->showScreen(WindowFrame::Screen::Log);
    settle();
    look(u"log"_s, *m_window);
    m_window->showScreen(WindowFrame::Screen::Queue);
}

void EveryScreen::visitDeciding(const Look &look)
{
    Actions &actions = m_window->actions();
    ReviewScreen *review = m_window->review();
    select(m_plain);
    for (QAction *action : {actions.reject, actions.snooze, actions.owner}) {
        action->trigger();
        settle();
        QWidget *popover = QApplication::activePopupWidget();
        if (!popover)
            qFatal("no pop-up for %s", qPrintable(action->objectName()));
        look(u"queue/"_s + action->objectName(), *popover);
        popover->close();
        settle();
    }
    review->panel()->startEditing();
    settle();
    look(u"queue/editing"_s, *m_window);
    actions.leaveEdit->trigger();
    review->panel()->dropDraft();
    select(m_conflict);
    settle();
    look(u"queue/conflict"_s, *m_window);
    select(m_plain);
    review->queue()->markShown();
    settle();
    look(u"queue/marked"_s, *m_window);
    actions.approve->trigger();
    waitUntil([&] { return m_window->findChild<BatchBar *>()->isVisible(); });
    settle();
    look(u"queue/batch"_s, *m_window);
    review->queue()->clearMarks();
    review->queue()->view()->setFocus();
    settle();
}

/** Bars and the undo bar as they may stand there together. */
void EveryScreen::visitMessages(const Look &look)
{
    select(m_plain);
    MessageBar *bars = m_window->messages();
    bars->setMessage(Cause::setup, InlineBar::Kind::Info,
        u"Docket is not set up yet. What you entered is still there."_s, {u"Finish setup"_s});
    bars->setMessage(Cause::decision, InlineBar::Kind::Error,
        u"Could not approve “Current Configuration”. Somebody changed the page meanwhile. Nothing "
        u"was "
        u"written; look again and decide anew."_s,
        {u"Show it"_s, u"Dismiss"_s});
    m_window->setUndo(
        u"Approved “Current Configuration” — publishing in 10 s"_s, u"Undo  Ctrl+Z"_s);
    settle();
    look(u"messages"_s, *m_window);
    m_window->setUndo({}, {});
    bars->clear(Cause::setup);
    bars->clear(Cause::decision);
}

void EveryScreen::visitOverlays(const Look &look)
{
    Actions &actions = m_window->actions();
    select(m_plain);
    actions.palette->trigger();
    settle();
    look(u"palette"_s, *m_window);
    actions.palette->trigger();
    actions.help->trigger();
    settle();
    look(u"keys"_s, *m_window);
    actions.help->trigger();
    actions.find->trigger();
    settle();
    m_window->review()->queue()->view()->setFocus();
}

void EveryScreen::visitDialogs(const Look &look)
{
    Actions &actions = m_window->actions();
    select(m_plain);
    if (PageReader *reader = PageReader::openFor(*m_window->review()->panel())) {
        settle();
        look(u"reader"_s, *reader);
        reader->close();
    }
    for (QAction *action : {actions.about, actions.connectAccount, actions.forgetAccount}) {
        action->trigger();
        settle();
        QPointer<QDialog> dialog;
        for (QDialog *one : m_window->findChildren<QDialog *>()) {
            if (one->isVisible())
                dialog = one;
        }
        if (!dialog)
            qFatal("no dialog for %s", qPrintable(action->objectName()));
        look(u"dialog/"_s + action->objectName(), *dialog);
        dialog->reject();
        waitUntil([&] { return !dialog; });
    }
}

void EveryScreen::visitSettings(const Look &look)
{
    m_window->showSettings();
    QPointer<SettingsDialog> dialog = m_window->findChild<SettingsDialog *>();
    dialog->resize(dialog->size().boundedTo(m_window->size()));
    for (const QString &page : dialog->pages()) {
        dialog->showPage(page);
        settle();
        look(u"settings/"_s + page, *dialog);
    }
    dialog->close();
    waitUntil([&] { return !dialog; });
}

void EveryScreen::visitSetup(const Look &look)
{
    m_window->showSetup();
    auto *wizard = m_window->findChild<SetupWizard *>();
    wizard->restart();
    wizard->resize(wizard->size().boundedTo(m_window->size()));
    for (int page = 1; page <= 5; ++page) {
        settle();
        if (auto *form = wizard->currentPage()->findChild<SiteForm *>()) {
            look(u"setup/site, empty"_s, *wizard);
            form->setDraft(draft());
            form->findChildren<QPushButton *>().last()->click();
        }
        waitUntil([&] {
            tickFirst(*wizard->currentPage());
            return wizard->currentPage()->isComplete();
        });
        settle();
        look(u"setup/%1"_s.arg(page), *wizard);
        if (page == 5)
            break;
        const int before = wizard->currentId();
        wizard->next();
        if (!QTest::qWaitFor([&] { return wizard->currentId() != before; }))
            qFatal("the wizard stays on page %d", page);
    }
    wizard->hide();
    settle();
}

} // namespace Docket::Test
