// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals follow their page: what nobody touched is drafted again by itself on a newer version.
#include "ui/mainwindow.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"

#include <QApplication>

namespace Docket {

namespace {

/** Docket's own draft of an edit of a page that is there, as it made it: no word and no choice in it is a person's. */
bool isUntouched(const Proposal &proposal)
{
    return proposal.state == ProposalState::Waiting
        && effectOf(proposal.drafter) == Effect::PageEdit
        && proposal.editedBy.isEmpty() && proposal.draftEdits.isEmpty()
        && proposal.draftMessage.isEmpty() && proposal.dropped.isEmpty()
        && proposal.earlierDrops.isEmpty();
}

} // namespace

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
    for (const Proposal &proposal : m_workspace.proposals()) {
        if (proposal.pageId != pageId || proposal.baseVersion >= version || !isUntouched(proposal)
            || isInHand(proposal.id) || m_followed.value(proposal.id) >= version)
            continue;
        m_followed.insert(proposal.id, version); // Once for each version, whatever comes of it.
        const QString name = nameOf(proposal.id);
        QCoro::connect(m_workspace.refresh(proposal.id), this,
            [this, id = proposal.id, name](Result<void> &&drafted) {
                if (!drafted) { // It stays as it was read; a site that comes back is asked again.
                    if (isOfSite(drafted.error().kind))
                        m_followed.remove(id);
                    return;
                }
                const auto now = m_workspace.proposal(id);
                if (now && now->state == ProposalState::Superseded)
                    news(tr("“%1” is done with: its page has changed, and nothing is left to do")
                            .arg(name));
                else if (now)
                    news(tr("“%1” is drafted again on version %2 of its page")
                            .arg(name)
                            .arg(now->baseVersion));
            });
    }
}

} // namespace Docket
