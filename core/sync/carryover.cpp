// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/carryover.h"

#include "core/diff/changeparts.h"
#include "core/diff/merge.h"
#include "core/diff/rebase.h"
#include "core/drafting/ownwords.h"
#include "core/markup/edits.h"
#include "core/sync/workspaceprivate.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** What Docket drafted, whatever a person made of it. */
TextEdits draftOf(const Proposal &proposal)
{
    return proposal.editedBy.isEmpty() ? proposal.edits : proposal.draftEdits;
}

/** The words that the edits put on the page, for people. */
QString wordsOf(const Proposal &proposal)
{
    const auto after = applyEdits(proposal.before, proposal.edits);
    QStringList words;
    qsizetype shift = 0;
    for (const TextEdit &edit : proposal.edits) {
        const Span there{edit.span.offset + shift, edit.replacement.size()};
        shift += edit.replacement.size() - edit.span.length;
        if (after)
            words.append(wordsIn(*after, there).simplified());
    }
    words.removeAll(QString());
    return words.join(u" … "_s);
}

/** The choice on the new draft, and how many of what was left out is not proposed that way any more. */
std::pair<EditChoice, qsizetype> choiceOn(const Proposal &fresh, const TextEdits &dropped)
{
    EditChoice choice;
    for (const TextEdit &edit : fresh.edits)
        (dropped.contains(edit) ? choice.dropped : choice.kept).append(edit);
    return {choice, dropped.size() - choice.dropped.size()};
}

} // namespace

std::optional<Proposal> earlierWork(const QList<Proposal> &all, const Proposal &fresh)
{
    for (auto other = all.crbegin(); other != all.crend(); ++other) {
        if (other->id == fresh.id || other->itemId != fresh.itemId || other->pageId != fresh.pageId
            || other->section != fresh.section || !isOfClosing(other->drafter))
            continue;
        const bool undecided = isOpen(other->state) || other->state == ProposalState::Snoozed
            || other->state == ProposalState::Superseded;
        const bool worked = !other->editedBy.isEmpty() || !other->dropped.isEmpty();
        return undecided && worked ? std::optional(*other) : std::nullopt;
    }
    return std::nullopt;
}

Proposal carriedOver(const Proposal &earlier, Proposal fresh)
{
    const auto here = [&](const TextEdits &edits) {
        return rebaseEdits(earlier.before, edits, fresh.before, fresh.section);
    };
    const auto draft = here(draftOf(earlier));
    const auto edits = here(earlier.edits);
    const auto dropped = here(earlier.dropped);
    const bool sameDraft =
        draft && applyEdits(fresh.before, *draft) == applyEdits(fresh.before, fresh.edits);
    const QString again = u"%1 closed again"_s.arg(fresh.itemKey);
    if (sameDraft && edits && dropped) {
        Proposal made = fresh;
        made.edits = *edits;
        made.draftEdits = fresh.edits;
        made.dropped = *dropped;
        made.editedBy = earlier.editedBy;
        made.reason = hasOwnWords(earlier)
            ? again + u": the words typed for it before are kept, Docket's draft beside them"_s
            : again + u": what was left out before is left out again"_s;
        if (made.state == ProposalState::Parked)
            made.state = ProposalState::Waiting;
        made = withItsMessage(made);
        const bool sound = made.edits.isEmpty() || sendingProblem(made).isEmpty();
        if (sound && applyEdits(made.before, EditChoice{made.edits, made.dropped}.offered()))
            return made;
    }
    if (hasOwnWords(earlier)) {
        fresh.reason = again
            + u" and the draft is another one: the words typed before do not fit and stand beside it"_s;
        fresh.evidence.append({u"earlier-words"_s, wordsOf(earlier),
            u"typed on version %1"_s.arg(earlier.baseVersion), 0});
        return fresh;
    }
    const auto [choice, unfit] = choiceOn(fresh, dropped.value_or(TextEdits()));
    if (!choice.dropped.isEmpty()) {
        if (auto made = chosen(fresh, choice)) {
            made->editedBy = earlier.editedBy;
            made->reason = unfit > 0 ? again
                    + u": of what was left out before, some reads otherwise now and is proposed again"_s
                                     : again + u": what was left out before is left out again"_s;
            return *made;
        }
    }
    fresh.reason =
        again + u": what was left out before reads otherwise now and is proposed again"_s;
    return fresh;
}

QHash<QString, Carried> carriedOver(const QList<Proposal> &all, const QList<Proposal> &fresh)
{
    QHash<QString, Carried> carried;
    for (const Proposal &one : fresh) {
        if (const auto earlier = earlierWork(all, one))
            carried.insert(one.id, {*earlier, carriedOver(*earlier, one)});
    }
    return carried;
}

} // namespace Docket
