// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of the shown proposal one by one: which is meant, dropping it and taking it again.
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/shownchanges.h"
#include "ui/theme/widgets.h"

namespace Docket {

using namespace Qt::StringLiterals;

/** The live page of a conflict has no changes of the proposal's. */
void ReviewPanel::placeParts()
{
    const bool proposed = m_sideChoice->current() == 0 && m_content.problem.isEmpty();
    m_parts = ChangeParts(m_proposal.before, {m_proposal.edits, m_proposal.dropped},
        proposed ? shownChanges(m_diff->content()) : QList<ShownChange>());
    m_diff->setDropped(m_parts.dropped());
    placeCitations();
    showChange();
}

bool ReviewPanel::mayDrop() const
{
    const bool state = m_proposal.state == ProposalState::Waiting
        || m_proposal.state == ProposalState::Snoozed || m_proposal.state == ProposalState::Failed;
    return state && m_loaded && !isAlone() && !isEditing() && m_content.problem.isEmpty()
        && m_sideChoice->current() == 0 && m_diff->currentChange() >= 0
        && m_diff->currentChange() < m_diff->changeCount();
}

void ReviewPanel::showChange()
{
    const int total = m_diff->changeCount();
    const int current = m_diff->currentChange();
    const qsizetype dropped = m_parts.dropped().size();
    QString text = total == 0 ? tr("No change")
        : current < 0         ? tr("%n change(s)", nullptr, total)
                              : tr("Change %1 of %2").arg(current + 1).arg(total);
    if (dropped > 0)
        text += m_parts.isDropped(current) ? tr(" · dropped") : tr(" · %1 dropped").arg(dropped);
    m_changeText->setText(text);
    fitWidth();
    m_actions.nextChange->setEnabled(total > 0);
    m_actions.previousChange->setEnabled(total > 0);
    const bool out = m_parts.isDropped(current);
    m_actions.dropChange->setEnabled(mayDrop());
    m_actions.dropChange->setText(out ? tr("Take change a&gain") : tr("&Drop change"));
    m_actions.dropChange->setIconText(out ? tr("Take change again") : tr("Drop change"));
    m_actions.dropChange->setToolTip(
        plainToolTip(out ? tr("This change is dropped and will not be sent; take it again (D)")
                         : tr("Leave this change out of what is sent (D)")));
}

void ReviewPanel::toggleChange()
{
    if (!mayDrop())
        return;
    const int change = m_diff->currentChange();
    const EditChoice choice = m_parts.toggled(change);
    if (choice == m_parts.choice()) {
        emit notice(tr("Nothing is proposed here that could be dropped"));
        return;
    }
    const qsizetype with = m_parts.together(change).size() - 1;
    if (with > 0)
        emit notice(tr("%n more change(s) hang(s) together with this one", nullptr, int(with)));
    emit choiceWanted(choice);
}

} // namespace Docket
