// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through what is wished of pages without a ticket.
#include "app/screenwalk.h"
#include "core/drafting/pageconformance.h"
#include "core/journal/logquery.h"
#include "ui/mainwindow.h"
#include "ui/registry/newpagedialog.h"
#include "ui/registry/registryscreen.h"

#include <QCoroTask>
#include <QInputDialog>
#include <QPointer>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

/** The question for a page, and a proposal of each kind; they are rejected at the end. */
void ScreenWalk::pageWishes()
{
    m_window.actions().publishLines->trigger();
    settle();
    QPointer<QInputDialog> dialog = m_window.findChild<QInputDialog *>(u"publishDialog"_s);
    if (!dialog) {
        fail(Error::Kind::Internal, u"no question for a page"_s);
        return;
    }
    show(u"registry/publish"_s, *dialog);
    dialog->reject();
    until(u"the dialog's end"_s, [&] { return !dialog; });
    newPage();
    Workspace &workspace = m_stage.session().workspace();
    const QList<RegistryEntry> lines = workspace.policy().registry;
    for (const RegistryEntry &line : lines) {
        const RegisteredPage page = workspace.registrySeen().pages.value(line.page);
        const QStringList lacking = missingTemplateSections(page, line.kind);
        if (page.id.isEmpty() || lacking.isEmpty())
            continue;
        wished(u"queue/registry table"_s, QCoro::waitFor(workspace.publishRegistry(line.page)));
        wished(u"queue/template section"_s,
            QCoro::waitFor(workspace.proposeSection(line.page, line.kind, lacking.first())));
        LogQuery published;
        published.kinds = {LogEntry::Kind::Published};
        wished(u"queue/log table"_s,
            QCoro::waitFor(workspace.publishLog(line.page, published, u"PLAT Sprint 42"_s)));
        break;
    }
    m_window.showScreen(WindowFrame::Screen::Registry);
}

/** The question for a page that is not there yet, and the proposal of one. */
void ScreenWalk::newPage()
{
    m_window.actions().newPage->trigger();
    settle();
    QPointer<NewPageDialog> dialog = m_window.findChild<NewPageDialog *>(u"newPageDialog"_s);
    if (!dialog) {
        fail(Error::Kind::Internal, u"no question for a new page"_s);
        return;
    }
    show(u"registry/new page"_s, *dialog);
    dialog->reject();
    until(u"the dialog's end"_s, [&] { return !dialog; });
    Workspace &workspace = m_stage.session().workspace();
    const QList<Proposal> all = workspace.proposals();
    const auto closed = std::ranges::find_if(all, [](const Proposal &one) {
        return isOfClosing(one.drafter) && !one.itemKey.isEmpty() && one.values.size() == 1;
    });
    if (closed == all.cend()) {
        fail(Error::Kind::Internal, u"nothing closed"_s);
        return;
    }
    wished(u"queue/new page"_s,
        QCoro::waitFor(workspace.proposePage(closed->pageId, PageKind::Adr, closed->itemKey)));
    m_window.showScreen(WindowFrame::Screen::Registry);
}

void ScreenWalk::wished(const QString &name, const Result<AskedProposal> &asked)
{
    if (!asked) {
        fail(asked.error().kind, asked.error().detail);
        return;
    }
    m_window.showScreen(WindowFrame::Screen::Queue);
    select(asked->id);
    show(name);
    (void)QCoro::waitFor(m_stage.session().workspace().reject(asked->id, u"only for show"_s));
}

} // namespace Docket
