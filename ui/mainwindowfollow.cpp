// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals follow their page: what nobody touched moves onto its newer version by itself.
#include "ui/mainwindow.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"

#include <QApplication>

namespace Docket {

bool MainWindow::isInHand(const QString &id) const
{
    const ReviewPanel *panel = review()->panel();
    return (panel->isEditing() && panel->proposal().id == id) || panel->typed().contains(id)
        || review()->queue()->marked().contains(id);
}

void MainWindow::followPage(const QString &pageId, int version)
{
    // In the middle of a batch or a question nothing changes below the hands; the next look comes.
    if (m_carrying > 0 || QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return;
    QStringList behind;
    for (const Proposal &proposal : m_workspace.proposals()) {
        if (proposal.pageId != pageId || proposal.baseVersion >= version || !isUntouched(proposal)
            || isInHand(proposal.id) || m_followed.value(proposal.id) >= version)
            continue;
        m_followed.insert(proposal.id, version); // Once for each version, whatever comes of it.
        behind.append(proposal.id);
    }
    if (behind.isEmpty())
        return;
    QCoro::connect(
        m_workspace.follow(pageId, behind), this, [this, behind](Result<QStringList> &&moved) {
            if (!moved) { // It stays as it was read; a site that comes back is asked again.
                if (isOfSite(moved.error().kind))
                    m_followed.removeIf([&](auto one) { return behind.contains(one.key()); });
                return;
            }
            tellFollowed(*moved);
        });
}

void MainWindow::tellFollowed(const QStringList &moved)
{
    const auto first = m_workspace.proposal(moved.value(0));
    if (!first)
        return;
    if (moved.size() == 1)
        news(tr("“%1” stands on version %2 of its page now")
                .arg(nameOf(first->id))
                .arg(first->baseVersion));
    else
        news(tr("%n proposals stand on version %1 of “%2” now", nullptr, int(moved.size()))
                .arg(first->baseVersion)
                .arg(first->pageTitle));
}

} // namespace Docket
