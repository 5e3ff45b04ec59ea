// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/fieldownership.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString narrative = u"narrative"_s;

std::optional<Authority> ownerNamed(
    const QMap<QString, Authority> &ownership, const QString &attribute)
{
    for (auto entry = ownership.cbegin(); entry != ownership.cend(); ++entry) {
        if (entry.key().compare(attribute, Qt::CaseInsensitive) == 0)
            return entry.value();
    }
    return std::nullopt;
}

std::optional<Authority> ownerOfField(
    const QMap<QString, Authority> &ownership, const QString &attribute)
{
    if (const auto named = ownerNamed(ownership, attribute))
        return named;
    const bool words = attribute == "summary"_L1 || attribute == "description"_L1;
    return words ? ownerNamed(ownership, narrative) : std::nullopt;
}

QList<FieldWrite> all(const QStringList &attributes, Authority from, Authority to)
{
    QList<FieldWrite> writes;
    for (const QString &attribute : attributes)
        writes.append({attribute, from, to});
    return writes;
}

QStringList onPage(const Proposal &proposal)
{
    QStringList attributes;
    for (const ValueChange &value : proposal.values) {
        if (!value.subject.isEmpty() && !attributes.contains(value.subject))
            attributes.append(value.subject);
    }
    switch (proposal.drafter) {
    case Drafter::StatusRow:
        attributes.append(u"status"_s);
        break;
    case Drafter::ReleaseNote:
        attributes.append(u"fixVersions"_s);
        break;
    case Drafter::TicketLink:
        attributes.append(u"links"_s);
        break;
    case Drafter::Addition:
    case Drafter::Removal:
    case Drafter::Deprecation:
    case Drafter::NewPage:
    case Drafter::NeedsWords:
        if (proposal.decidedBy.isEmpty())
            attributes.append(narrative);
        break;
    case Drafter::ValueChange:
    case Drafter::Rename:
    case Drafter::NewTicket:
    case Drafter::RemoteLink:
    case Drafter::ItemLabel:
    case Drafter::RegistryTable: // Of the documentation side's own, as a person wished.
    case Drafter::TemplateSection:
    case Drafter::LogTable:
        break;
    }
    return attributes;
}

QString sideName(Authority side)
{
    return side == Authority::Work ? u"the ticket side"_s : u"the documentation side"_s;
}

} // namespace

QList<FieldWrite> fieldWrites(const Proposal &proposal)
{
    switch (effectOf(proposal.drafter)) {
    case Effect::NewTicket:
        return all({u"summary"_s, u"description"_s, u"labels"_s, u"components"_s}, Authority::Docs,
            Authority::Work);
    case Effect::RemoteLink:
        return {pageLinkWrite()};
    case Effect::ItemLabel:
        return {}; // A person says it of the item, on the item's own side.
    case Effect::NewPage:
    case Effect::PageEdit:
        break;
    }
    return all(onPage(proposal), Authority::Work, Authority::Docs);
}

FieldWrite pageLinkWrite()
{
    return {u"links"_s, Authority::Docs, Authority::Work};
}

std::optional<QString> refusedWrite(
    const QMap<QString, Authority> &ownership, const QList<FieldWrite> &writes)
{
    const auto refused = std::ranges::find_if(writes, [&](const FieldWrite &write) {
        const auto owner = ownerOfField(ownership, write.attribute);
        return owner == write.to && write.from != write.to;
    });
    if (refused == writes.cend())
        return std::nullopt;
    return u"“%1” belongs to %2: Docket does not write it from %3 (“ownership” in the policy)"_s
        .arg(refused->attribute, sideName(refused->to), sideName(refused->from));
}

} // namespace Docket
