// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queuetext.h"

#include "app/output.h"

namespace Docket {

using namespace Qt::StringLiterals;

void printRow(const Proposal &proposal)
{
    printLine(u"%1  %2  %3  %4"_s.arg(proposal.id.left(shortId),
        stateName(proposal.state).leftJustified(10),
        (proposal.itemKey.isEmpty() ? u"(new ticket)"_s : proposal.itemKey).leftJustified(14),
        placeText(proposal.pageTitle, proposal.section)));
    const QString second = proposal.reason.isEmpty() ? proposal.summary : proposal.reason;
    if (!second.isEmpty())
        printLine(u"          "_s + second.simplified());
}

} // namespace Docket
