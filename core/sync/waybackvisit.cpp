// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/waybackvisit.h"

#include "core/drafting/waybackdraft.h"
#include "core/markup/edits.h"
#include "core/markup/sections.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const Proposal &proposal)
{
    return applyEdits(proposal.before, proposal.edits).value_or(QByteArray());
}

TextEdits inserted(const QByteArray &body)
{
    return {{Span{}, body}};
}

} // namespace

void WayBack::Visit::readFlags(const StorageDocument &document, bool labelled)
{
    flags = knownIssueFlags(document);
    const bool whole = std::ranges::any_of(
        flags, [](const KnownIssueFlag &flag) { return flag.section.isEmpty(); });
    if (labelled && !whole)
        flags.prepend(knownIssueLabelFlag(document));
    now.flags.clear();
    for (const KnownIssueFlag &flag : std::as_const(flags))
        now.flags.append(flag.section);
}

const RegistryEntry *WayBack::Visit::homeOf(const QStringList &section) const
{
    const RegistryEntry *best = nullptr;
    qsizetype depth = -1;
    for (const RegistryEntry &entry : policy.registry) {
        if (entry.page != page.id || projectOf(entry).isEmpty())
            continue;
        const bool around =
            entry.section.isEmpty() || !std::ranges::search(section, entry.section).empty();
        const qsizetype fit = around ? entry.section.size() + 1 : 0;
        if (fit > depth) {
            best = &entry;
            depth = fit;
        }
    }
    return best;
}

TextEdits WayBack::Visit::ticketEdits(const KnownIssueFlag &flag, const Proposal &ticket) const
{
    const auto item = ticketFrom(bodyOf(ticket));
    if (!item)
        return {};
    NewItem drafted = ticketFor(page, flag, {item->project, {}, item->assigneeId});
    drafted.components = item->components;
    return inserted(ticketBody(drafted));
}

TextEdits WayBack::Visit::linkEdits(const Proposal &link) const
{
    auto value = linkFrom(bodyOf(link), page.id);
    if (!value)
        return {};
    static const QRegularExpression version(u"\\(version \\d+\\)$"_s);
    if (link.editedBy.isEmpty())
        value->title = linkFor(page).title;
    else
        value->title.replace(version, u"(version %1)"_s.arg(page.version.number));
    return inserted(linkBody(*value));
}

TextEdits WayBack::Visit::redrafted(const Proposal &proposal) const
{
    if (effectOf(proposal.drafter) == Effect::RemoteLink)
        return linkEdits(proposal);
    if (effectOf(proposal.drafter) == Effect::PageEdit)
        return ticketLinkEdits(page.body, proposal.section, proposal.itemKey, proposal.itemUrl)
            .value_or(TextEdits());
    const auto flag = std::ranges::find(flags, proposal.section, &KnownIssueFlag::section);
    return flag == flags.cend() ? TextEdits() : ticketEdits(*flag, proposal);
}

QList<Proposal> WayBack::Visit::ticketsNamedIn(
    const QStringList &section, const QList<Proposal> &all) const
{
    const auto document = StorageDocument::parse(page.body);
    const auto place =
        document && !section.isEmpty() ? findSection(*document, section) : std::nullopt;
    if (!place)
        return {};
    const QString words = QString::fromUtf8(page.body.mid(place->span.offset, place->span.length));
    QList<Proposal> found;
    for (const Proposal &proposal : all) {
        if (proposal.drafter != Drafter::NewTicket || proposal.pageId != page.id
            || proposal.state != ProposalState::Published || proposal.itemKey.isEmpty())
            continue;
        const QRegularExpression named(u"(?<![A-Za-z0-9-])%1(?![A-Za-z0-9])"_s.arg(
            QRegularExpression::escape(proposal.itemKey)));
        if (words.contains(named))
            found.append(proposal);
    }
    return found;
}

bool WayBack::Visit::isLinkedIn(const QList<RemoteLink> &links) const
{
    const QRegularExpression named(
        u"(?:[?&]|^)pageId=%1(?!\\d)|/pages/%1(?!\\d)"_s.arg(QRegularExpression::escape(page.id)));
    return std::ranges::any_of(links, [&](const RemoteLink &link) {
        return link.globalId.contains(named) || link.url == page.url || link.url.contains(named);
    });
}

void WayBack::Visit::change(const Proposal &was, const Proposal &is)
{
    asRead.append(was);
    batch.proposals.append(is);
}

void WayBack::Visit::addTo(WayBackReport &sum) const
{
    sum.proposed += report.proposed;
    sum.superseded += report.superseded;
    sum.heldBack += report.heldBack;
    sum.followed += report.followed;
    sum.proposalIds += report.proposalIds;
}

} // namespace Docket
