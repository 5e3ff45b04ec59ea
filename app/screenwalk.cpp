// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenwalk.h"

#include "ui/drift/driftscreen.h"
#include "ui/feedback/messagebar.h"
#include "ui/log/logmodel.h"
#include "ui/log/logscreen.h"
#include "ui/messagecauses.h"
#include "ui/queue/queuepanel.h"
#include "ui/registry/importdialog.h"
#include "ui/registry/registryscreen.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    for (const auto scene : {&ScreenWalk::queue, &ScreenWalk::deciding, &ScreenWalk::editing,
             &ScreenWalk::conflict, &ScreenWalk::batch, &ScreenWalk::earlierWords, &ScreenWalk::log,
             &ScreenWalk::registry, &ScreenWalk::rulesEditor, &ScreenWalk::drift,
             &ScreenWalk::triage, &ScreenWalk::messages, &ScreenWalk::rules, &ScreenWalk::overlays,
             &ScreenWalk::dialogs, &ScreenWalk::evidence, &ScreenWalk::rehearsal,
             &ScreenWalk::settings, &ScreenWalk::setup}) {
        if (m_result)
            (this->*scene)();
    }
    return m_result;
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
    registryRows();
    missingLinks();
    importPreview();
    pageWishes();
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
    ImportDialog dialog(
        import, u"pages.csv"_s, m_stage.session().workspace().registrySeen().pages, &m_window);
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

} // namespace Docket
