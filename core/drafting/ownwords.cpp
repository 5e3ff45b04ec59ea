// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/ownwords.h"

#include "core/diff/changeparts.h"
#include "core/drafting/draft.h"
#include "core/drafting/valuesshown.h"
#include "core/drafting/valueswritten.h"
#include "core/markup/edits.h"

namespace Docket {

namespace {

QByteArray bodyWith(const Proposal &proposal, const TextEdits &edits)
{
    return applyEdits(proposal.before, edits).value_or(proposal.before);
}

TextEdits offered(const Proposal &proposal)
{
    return EditChoice{proposal.edits, proposal.dropped}.offered();
}

/** Of a draft that some changes were left out of. */
QString messageOfChoice(const Proposal &proposal, const QString &drafted)
{
    const auto ofValues = [&](const QList<ValueChange> &values) {
        return versionMessage(values, proposal.itemKey, proposal.resolvedAt);
    };
    if (drafted != ofValues(proposal.values))
        return drafted;
    return ofValues(valuesShown(proposal.values, proposal.before,
        bodyWith(proposal, proposal.edits), bodyWith(proposal, offered(proposal))));
}

QString messageOfWords(const Proposal &proposal, const QString &drafted, Wording wording)
{
    const QByteArray after = bodyWith(proposal, proposal.edits);
    const auto written = [&] { return valuesWritten(proposal.values, proposal.before, after); };
    switch (proposal.drafter) {
    case Drafter::ValueChange:
    case Drafter::Rename:
        return valuesMessage(written(), proposal.itemKey, proposal.resolvedAt, wording);
    case Drafter::StatusRow:
        if (const QList<ValueChange> status = written(); status.size() == 1)
            return statusMessage(proposal.itemKey, proposal.resolvedAt, status.first().oldValue,
                status.first().newValue, wording);
        break;
    default: {
        const QByteArray draft = bodyWith(proposal, proposal.draftEdits);
        if (!drafted.isEmpty()
            && valuesShown(proposal.values, proposal.before, after, draft).size()
                == proposal.values.size())
            return wording == Wording::ByHand ? byHand(drafted) : drafted;
    }
    }
    return wordsMessage(proposal.itemKey, proposal.resolvedAt, wording);
}

} // namespace

bool hasOwnWords(const Proposal &proposal)
{
    return !proposal.editedBy.isEmpty()
        && applyEdits(proposal.before, offered(proposal))
        != applyEdits(proposal.before, proposal.draftEdits);
}

QList<ValueChange> valuesInOwnWords(const Proposal &proposal)
{
    return hasOwnWords(proposal)
        ? valuesWritten(proposal.values, proposal.before, bodyWith(proposal, proposal.edits))
        : QList<ValueChange>();
}

namespace {

QString draftedMessage(const Proposal &proposal)
{
    return proposal.draftMessage.isEmpty() ? proposal.versionMessage : proposal.draftMessage;
}

} // namespace

Proposal withSettledMessage(Proposal proposal, Wording wording)
{
    if (effectOf(proposal.drafter) == Effect::PageEdit)
        proposal.versionMessage = messageOfWords(proposal, draftedMessage(proposal), wording);
    proposal.draftMessage.clear();
    return proposal;
}

Proposal withItsMessage(Proposal proposal)
{
    if (effectOf(proposal.drafter) != Effect::PageEdit)
        return proposal;
    const QString drafted = draftedMessage(proposal);
    const QString message = hasOwnWords(proposal)
        ? messageOfWords(proposal, drafted, Wording::ByHand)
        : proposal.dropped.isEmpty() ? drafted
                                     : messageOfChoice(proposal, drafted);
    proposal.draftMessage = message == drafted ? QString() : drafted;
    proposal.versionMessage = message;
    return proposal;
}

} // namespace Docket
