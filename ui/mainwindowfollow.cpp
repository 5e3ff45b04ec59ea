// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals follow their page: what nobody touched is drafted again by itself on a newer version.
#include "core/markup/edits.h"
#include "core/sync/publishfit.h"
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
        && effectOf(proposal.drafter) == Effect::PageEdit && proposal.editedBy.isEmpty()
        && proposal.draftEdits.isEmpty() && proposal.draftMessage.isEmpty()
        && proposal.dropped.isEmpty() && proposal.earlierDrops.isEmpty();
}

/** Where somebody changed the very words that it is about, a person looks at both: it stays a conflict. */
bool fits(const Proposal &proposal, const QByteArray &now)
{
    if (proposal.edits.isEmpty())
        return false; // Words are missing; there is nothing to measure it by.
    const auto after = applyEdits(proposal.before, proposal.edits);
    return after && wordsOn(proposal.before, *after, now);
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
        QCoro::connect(
            m_workspace.livePage(pageId), this, [this, id = proposal.id](Result<Page> &&page) {
                const auto now = m_workspace.proposal(id);
                if (!page && isOfSite(page.error().kind))
                    m_followed.remove(id); // A site that comes back is asked again.
                if (page && now && isUntouched(*now) && !isInHand(id) && fits(*now, page->body))
                    draftAgain(id);
            });
    }
}

void MainWindow::draftAgain(const QString &id)
{
    QCoro::connect(
        m_workspace.refresh(id), this, [this, id, name = nameOf(id)](Result<void> &&drafted) {
            const auto now = m_workspace.proposal(id);
            if (!drafted && isOfSite(drafted.error().kind))
                m_followed.remove(id);
            if (!drafted || !now)
                return; // It stays as it was read.
            if (now->state == ProposalState::Superseded)
                news(tr("“%1” is done with: its page has changed, and nothing is left to do")
                        .arg(name));
            else
                news(tr("“%1” is drafted again on version %2 of its page")
                        .arg(name)
                        .arg(now->baseVersion));
        });
}

} // namespace Docket
