// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that the registry may be missing: searched for, and decided by one key each.
#include "ui/feedback/errortext.h"
#include "ui/mainwindow.h"
#include "ui/registry/linkspane.h"
#include "ui/registry/registryscreen.h"

#include <QPointer>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireLinks()
{
    LinksPane *links = registry()->links();
    connect(actions().findLinks, &QAction::triggered, this, [this] {
        showScreen(Screen::Registry);
        registry()->showLinks();
        lookForLinks();
    });
    connect(links, &LinksPane::lookWanted, this, &MainWindow::lookForLinks);
    connect(links, &LinksPane::stopWanted, this, &MainWindow::stopLinks);
    connect(links, &LinksPane::connectWanted, this, &MainWindow::showWayIn);
    const auto ready = [this] {
        using Ready = LinksPane::Ready;
        const bool connected = m_workspace.status().state != SyncStatus::State::NotConnected;
        registry()->links()->setReady(!connected          ? Ready::NoAccount
                : m_workspace.policy().registry.isEmpty() ? Ready::NoPages
                                                          : Ready::Yes);
        registry()->links()->setPolicy(m_workspace.policy());
    };
    connect(&m_workspace, &Workspace::statusChanged, this, ready);
    connect(&m_workspace, &Workspace::policyChanged, this, ready);
    connect(&m_workspace, &Workspace::namesChanged, this,
        [this] { registry()->links()->setNames(m_workspace.names()); });
    ready();
}

void MainWindow::lookForLinks()
{
    LinksPane *links = registry()->links();
    if (links->isLooking() || m_workspace.status().state == SyncStatus::State::NotConnected
        || m_workspace.policy().registry.isEmpty())
        return; // The pane says what is missing.
    m_links = std::stop_source();
    links->begin();
    const auto progress = [self = QPointer(this), token = m_links.get_token()](
                              const LinkProgress &done) {
        if (self && !token.stop_requested())
            self->registry()->links()->showProgress(done);
    };
    QCoro::connect(m_workspace.mineLinks(LinksPane::days, progress, m_links.get_token()), this,
        [this, token = m_links.get_token()](Result<MinedLinks> &&mined) {
            if (token.stop_requested())
                return;
            LinksPane *shown = registry()->links();
            if (!mined) {
                shown->setFailed(errorSentence(
                    tr("look for missing links"), mined.error(), m_workspace.status().site));
                return;
            }
            QStringList owners;
            for (const LinkCandidate &one : mined->candidates)
                owners.append(one.line.owner);
            owners.removeDuplicates();
            learnNames(owners);
            shown->setNames(m_workspace.names());
            shown->setMined(*mined);
        });
}

/** Said at once: the search itself ends as soon as it hears of it, and keeps nothing. */
void MainWindow::stopLinks()
{
    if (!registry()->links()->isLooking())
        return;
    m_links.request_stop();
    registry()->links()->end();
    notice(tr("The search was stopped. Nothing was changed."));
}

} // namespace Docket
