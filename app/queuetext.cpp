// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queuetext.h"

#include "app/output.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString itemText(const Proposal &proposal)
{
    if (proposal.drafter == Drafter::RegistryTable)
        return u"(registry)"_s;
    if (proposal.drafter == Drafter::TemplateSection)
        return u"(template)"_s;
    if (proposal.drafter == Drafter::LogTable)
        return u"(sync log)"_s;
    return proposal.itemKey.isEmpty() ? u"(new ticket)"_s : proposal.itemKey;
}

} // namespace

void printRow(const Proposal &proposal)
{
    printLine(u"%1  %2  %3  %4"_s.arg(proposal.id.left(shortId),
        stateName(proposal.state).leftJustified(10), itemText(proposal).leftJustified(14),
        placeText(proposal.pageTitle, proposal.section)));
    const QString second = proposal.reason.isEmpty() ? proposal.summary : proposal.reason;
    if (!second.isEmpty())
        printLine(u"          "_s + second.simplified());
}

} // namespace Docket
