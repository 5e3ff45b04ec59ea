// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/proposal.h"

#include <array>
#include <utility>

namespace Docket {

namespace {

constexpr std::array stateNames{
    std::pair{ProposalState::Waiting, "waiting"},
    std::pair{ProposalState::Approved, "approved"},
    std::pair{ProposalState::Publishing, "publishing"},
    std::pair{ProposalState::Published, "published"},
    std::pair{ProposalState::Rejected, "rejected"},
    std::pair{ProposalState::Snoozed, "snoozed"},
    std::pair{ProposalState::Conflict, "conflict"},
    std::pair{ProposalState::Failed, "failed"},
    std::pair{ProposalState::Blocked, "blocked"},
    std::pair{ProposalState::Parked, "parked"},
    std::pair{ProposalState::Superseded, "superseded"},
    std::pair{ProposalState::Reverting, "reverting"},
    std::pair{ProposalState::Reverted, "reverted"},
};

constexpr std::array drafterNames{
    std::pair{Drafter::ValueChange, "value-change"},
    std::pair{Drafter::Rename, "rename"},
    std::pair{Drafter::Addition, "addition"},
    std::pair{Drafter::Removal, "removal"},
    std::pair{Drafter::Deprecation, "deprecation"},
    std::pair{Drafter::ReleaseNote, "release-note"},
    std::pair{Drafter::StatusRow, "status-row"},
    std::pair{Drafter::NewPage, "new-page"},
    std::pair{Drafter::NeedsWords, "needs-words"},
    std::pair{Drafter::NewTicket, "new-ticket"},
    std::pair{Drafter::TicketLink, "ticket-link"},
    std::pair{Drafter::RemoteLink, "remote-link"},
    std::pair{Drafter::ItemLabel, "item-label"},
    std::pair{Drafter::RegistryTable, "registry-table"},
    std::pair{Drafter::TemplateSection, "template-section"},
    std::pair{Drafter::LogTable, "log-table"},
};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Value, typename Table>
std::optional<Value> valueIn(const Table &table, const QString &wanted)
{
    for (const auto &[candidate, name] : table) {
        if (wanted == QLatin1StringView(name))
            return candidate;
    }
    return std::nullopt;
}

} // namespace

QString stateName(ProposalState state)
{
    return nameIn(stateNames, state);
}

std::optional<ProposalState> proposalStateFromName(const QString &name)
{
    return valueIn<ProposalState>(stateNames, name);
}

QString drafterName(Drafter drafter)
{
    return nameIn(drafterNames, drafter);
}

std::optional<Drafter> drafterFromName(const QString &name)
{
    return valueIn<Drafter>(drafterNames, name);
}

Effect effectOf(Drafter drafter)
{
    if (drafter == Drafter::NewTicket)
        return Effect::NewTicket;
    if (drafter == Drafter::ItemLabel)
        return Effect::ItemLabel;
    if (drafter == Drafter::NewPage)
        return Effect::NewPage;
    return drafter == Drafter::RemoteLink ? Effect::RemoteLink : Effect::PageEdit;
}

bool isWayBack(Drafter drafter)
{
    return drafter == Drafter::NewTicket || drafter == Drafter::TicketLink
        || drafter == Drafter::RemoteLink;
}

bool isWithoutItem(Drafter drafter)
{
    return drafter == Drafter::RegistryTable || drafter == Drafter::TemplateSection
        || drafter == Drafter::LogTable;
}

bool isAskedFor(Drafter drafter)
{
    return isWithoutItem(drafter) || drafter == Drafter::NewPage;
}

bool isPageToCome(const Proposal &proposal)
{
    return effectOf(proposal.drafter) == Effect::NewPage && proposal.publishedVersion == 0;
}

bool isOfClosing(Drafter drafter)
{
    return !isWayBack(drafter) && !isAskedFor(drafter) && drafter != Drafter::ItemLabel;
}

bool isOpen(ProposalState state)
{
    switch (state) {
    case ProposalState::Waiting:
    case ProposalState::Conflict:
    case ProposalState::Failed:
    case ProposalState::Blocked:
    case ProposalState::Parked:
        return true;
    case ProposalState::Approved:
    case ProposalState::Publishing:
    case ProposalState::Published:
    case ProposalState::Rejected:
    case ProposalState::Snoozed:
    case ProposalState::Superseded:
    case ProposalState::Reverting:
    case ProposalState::Reverted:
        return false;
    }
    return false;
}

} // namespace Docket
