// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/linkstaken.h"

#include "core/markup/edits.h"
#include "core/markup/integrity.h"

namespace Docket {

int linksTaken(const Proposal &proposal)
{
    if (proposal.drafter != Drafter::RegistryTable && proposal.drafter != Drafter::LogTable)
        return 0;
    const TextEdits &drafted = proposal.draftEdits.isEmpty() ? proposal.edits : proposal.draftEdits;
    const auto after = applyEdits(proposal.before, drafted);
    if (!after)
        return 0;
    const IntegrityReport report =
        checkIntegrity(proposal.before, *after, Span{0, proposal.before.size()});
    return report.linksBefore - report.linksKept;
}

} // namespace Docket
