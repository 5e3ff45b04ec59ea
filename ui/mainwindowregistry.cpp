// SPDX-License-Identifier: GPL-3.0-or-later
// The registry: its lines, changes of them, what the site tells for typing.
#include "ui/carrying.h"
#include "ui/feedback/errortext.h"
#include "ui/language/keptwords.h"
#include "ui/mainwindow.h"
#include "ui/registry/registryscreen.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireRegistry()
{
    connect(&m_workspace, &Workspace::policyChanged, this, &MainWindow::showRegistry);
    connect(&m_workspace, &Workspace::registryHealthChanged, this, &MainWindow::showRegistry);
    connect(&m_workspace, &Workspace::namesChanged, this, &MainWindow::showRegistry);
    const auto projects = [this] {
        if (screenShown() == Screen::Registry)
            readProjects();
    };
    connect(this, &WindowFrame::screenChanged, this, projects);
    connect(this, &WindowFrame::screenChanged, this, &MainWindow::countUnplaced);
    connect(&m_workspace, &Workspace::logChanged, this, &MainWindow::countUnplaced);
    connect(&m_workspace, &Workspace::policyChanged, this, &MainWindow::countUnplaced);
    connect(&m_workspace, &Workspace::statusChanged, this, projects); // Signed in by now?
    connect(actions().newLine, &QAction::triggered, this, [this] {
        if (screenShown() != Screen::Registry && screenShown() != Screen::Rules) {
            showScreen(Screen::Registry);
            actions().newLine->trigger();
        }
    });
    connect(registry(), &RegistryScreen::changeWanted, this,
        [this](const PolicyChange &change) { keepRegistry(change, Carry::Anew); });
    connect(registry(), &RegistryScreen::pageWanted, this, &MainWindow::lookUpPage);
    connect(registry(), &RegistryScreen::personWanted, this,
        [this](const QString &accountId) { learnNames({accountId}); });
    connect(registry(), &RegistryScreen::placeAccepted, this, [this](const QString &pageId) {
        decide({}, tr("accept the page's place"), m_workspace.acceptPlace(pageId));
    });
    connect(registry(), &RegistryScreen::componentsWanted, this, &MainWindow::readComponents);
    wireRegistryFiles();
    showRegistry();
}

void MainWindow::showRegistry()
{
    RegistryKnown known = m_workspace.registryKnown();
    known.projects = m_registryKnown.projects;
    if (std::exchange(m_registryKnown, known) != known)
        registry()->setKnown(known);
    const QList<LineHealth> lines = m_workspace.registryHealth();
    registry()->setRegistry(lines, m_workspace.registrySeen());
    showPeople(); // Whose account was deactivated is among what was seen.
    const int flagged = int(std::ranges::count_if(
        lines, [](const LineHealth &one) { return !one.findings.isEmpty(); }));
    setCount(
        Screen::Registry, flagged, tr("Registry, %n line(s) need attention", nullptr, flagged));
}

QCoro::Task<void> MainWindow::keepRegistry(PolicyChange change, Carry how)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    notice({}); // What was said before is about something else.
    Done done;
    done.asked = ++m_asked;
    const Result<QString> kept = co_await m_workspace.changePolicy(change);
    if (!self)
        co_return;
    if (!kept) {
        const QString doing = tr("change the registry");
        if (!registry()->setNotKept(
                change, errorSentence(doing, kept.error(), m_workspace.status().site)))
            refused({}, doing, kept.error());
        co_return;
    }
    carried({});
    if (how == Carry::Anew)
        m_redo.clear();
    done.rule = change;
    done.ruleId = *kept;
    keepDone(done);
    registry()->setKept(change);
    showDecided(keptWords(change.sentence));
}

void MainWindow::lookUpPage(const QString &pageId)
{
    const int request = ++m_pageRequest;
    QCoro::connect(m_workspace.lookUpPage(pageId), this,
        [this, request, pageId](Result<RegisteredPage> &&page) {
            if (request == m_pageRequest)
                registry()->setFound(pageId, page);
        });
}

void MainWindow::readProjects()
{
    if (m_projectsAsked || m_workspace.status().account.isNull())
        return;
    m_projectsAsked = true;
    QCoro::connect(m_workspace.projects(), this, [this](Result<QList<Project>> &&projects) {
        m_projectsAsked = projects.has_value(); // Else it is asked for again.
        if (!projects)
            return;
        m_registryKnown.projects = *projects;
        registry()->setKnown(m_registryKnown);
    });
}

/** Asked once for each; until they are known, and where they cannot be read, what came up so far is offered. */
void MainWindow::readComponents(const QString &project)
{
    if (const auto known = m_components.constFind(project); known != m_components.cend()) {
        registry()->setComponents(project, *known);
        return;
    }
    m_components.insert(project, {});
    QCoro::connect(
        m_workspace.components(project), this, [this, project](Result<QStringList> &&names) {
            if (!names) {
                m_components.remove(project);
                return;
            }
            m_components.insert(project, *names);
            registry()->setComponents(project, *names);
        });
}

} // namespace Docket
