// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gathering.h"

#include "core/journal/logquery.h"
#include "core/sync/closeditems.h"

#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkScope(const EvidenceScope &scope)
{
    if (!scope.from.isValid() || !scope.until.isValid() || scope.from >= scope.until)
        return failure(Error::Kind::Invalid, u"the period has to begin before it ends"_s);
    if (scope.samples < 1 || scope.samples > 1000)
        return failure(Error::Kind::Invalid, u"a sample has 1 to 1,000 items"_s);
    if (scope.seed.trimmed().isEmpty())
        return failure(Error::Kind::Invalid,
            u"the auditor gives the seed, any words; without one nobody can draw the sample again"_s);
    if (!evidencePresets().contains(scope.preset))
        return failure(Error::Kind::Invalid,
            u"'%1' is no preset; there are %2"_s.arg(
                scope.preset, evidencePresets().keys().join(u", "_s)));
    return {};
}

void note(EvidenceChange &change, const LogEntry &entry)
{
    switch (entry.kind) {
    case LogEntry::Kind::Proposed:
    case LogEntry::Kind::Parked:
        change.proposedAt = entry.at;
        break;
    case LogEntry::Kind::Approved:
        change.approvedAt = entry.at;
        change.approver = entry.person;
        change.approverName = entry.personName;
        break;
    case LogEntry::Kind::Published:
        change.publishedAt = entry.at;
        change.version = entry.version;
        change.transaction = entry.transaction;
        change.message = entry.text;
        change.before = entry.before;
        change.after = entry.after;
        break;
    default:
        break;
    }
}

EvidenceChange beginOf(const LogEntry &entry, const QList<Proposal> &proposals)
{
    EvidenceChange change;
    change.proposalId = entry.proposalId;
    change.pageId = entry.pageId;
    change.pageTitle = entry.pageTitle;
    change.pageUrl = entry.pageUrl;
    change.section = entry.section;
    const auto known = std::ranges::find(proposals, entry.proposalId, &Proposal::id);
    if (known != proposals.end()) {
        change.rule = known->rule;
        change.summary = known->summary;
        change.state = stateName(known->state);
    }
    return change;
}

EvidencePacket packetOf(
    const PopulationItem &item, const QList<LogEntry> &log, const QList<Proposal> &proposals)
{
    EvidencePacket packet;
    packet.item = item;
    QSet<QString> ofClosing;
    for (const LogEntry &entry : log) {
        if (entry.changeId == item.changeId && !entry.proposalId.isEmpty())
            ofClosing.insert(entry.proposalId);
    }
    for (const LogEntry &entry : log) {
        if (entry.changeId != item.changeId && !ofClosing.contains(entry.proposalId))
            continue;
        LogEntry kept = entry;
        kept.before.clear();
        kept.after.clear();
        packet.log.append(kept);
        if (entry.proposalId.isEmpty())
            continue;
        auto change =
            std::ranges::find(packet.changes, entry.proposalId, &EvidenceChange::proposalId);
        if (change == packet.changes.end())
            change = packet.changes.insert(packet.changes.end(), beginOf(entry, proposals));
        note(*change, entry);
    }
    for (EvidenceChange &change : packet.changes)
        change.selfApproved = !change.approver.isEmpty() && change.approver == item.closedBy;
    return packet;
}

/** Leaves those in scope whose proposals are for such pages. */
QCoro::Task<Result<void>> narrow(EvidenceSource &source, const EvidenceScope &scope,
    Population &population, std::stop_token stop)
{
    const QList<PageKind> kinds = evidencePresets().value(scope.preset);
    if (kinds.isEmpty() && scope.label.isEmpty())
        co_return Result<void>();
    QSet<QString> labelled;
    if (!scope.label.isEmpty()) {
        QStringList spaces;
        for (const Proposal &proposal : source.proposals) {
            if (!proposal.spaceKey.isEmpty() && !spaces.contains(proposal.spaceKey))
                spaces.append(proposal.spaceKey);
        }
        if (!spaces.isEmpty()) {
            const auto pages = co_await source.documents.pagesWithLabel(spaces, scope.label, stop);
            if (!pages)
                co_return failure(pages);
            labelled = QSet<QString>(pages->cbegin(), pages->cend());
        }
    }
    QSet<QString> fitting;
    for (const Proposal &proposal : source.proposals) {
        if ((kinds.isEmpty() || kinds.contains(proposal.kind))
            && (scope.label.isEmpty() || labelled.contains(proposal.pageId)))
            fitting.insert(proposal.changeId);
    }
    for (PopulationItem &item : population.items)
        item.inScope = fitting.contains(item.changeId);
    co_return Result<void>();
}

/** Without what was proposed for another reason than that an item closed: a flagged page, a wish of a person. */
QList<LogEntry> ofClosings(QList<LogEntry> log, const QList<Proposal> &proposals)
{
    QSet<QString> others;
    for (const Proposal &proposal : proposals) {
        if (!isOfClosing(proposal.drafter))
            others.insert(proposal.id);
    }
    log.removeIf([&](const LogEntry &entry) { return others.contains(entry.proposalId); });
    return log;
}

} // namespace

QCoro::Task<Result<EvidencePack>> gatherEvidence(
    EvidenceSource source, EvidenceScope scope, std::stop_token stop, ItemProgress progress)
{
    if (const auto sound = checkScope(scope); !sound)
        co_return failure(sound);
    // A bad token is answered with an empty search: it is told before anything is counted.
    if (const auto person = co_await source.work.whoAmI(stop); !person)
        co_return failure(person);
    EvidencePack pack;
    pack.site = source.site;
    pack.scope = scope;
    pack.program = source.program;
    const auto closed = co_await itemsClosed(source.work, source.policy, scope.from, scope.until,
        progress, stop, Moves::ClosingsAndNamed);
    if (!closed)
        co_return failure(closed);
    LogQuery query;
    query.since = scope.from;
    query.order = LogQuery::Order::Oldest;
    const auto log = co_await source.journal.log(query);
    if (!log)
        co_return failure(log);
    pack.population = reconcile(*closed, ofClosings(*log, source.proposals), scope);
    pack.population.logBegins = source.journal.createdAt();
    if (const auto narrowed = co_await narrow(source, scope, pack.population, stop); !narrowed)
        co_return failure(narrowed);
    for (const PopulationItem &item : drawSample(pack.population, scope.samples, scope.seed)) {
        LogQuery ofItem;
        ofItem.itemKey = item.key;
        ofItem.order = LogQuery::Order::Oldest;
        ofItem.bodies = LogQuery::Bodies::Read;
        const auto entries = co_await source.journal.log(ofItem);
        if (!entries)
            co_return failure(entries);
        pack.packets.append(packetOf(item, *entries, source.proposals));
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"stopped"_s);
    }
    const auto check = co_await source.journal.verifyLog({});
    if (!check)
        co_return failure(check);
    pack.verifier = *check;
    co_return pack;
}

} // namespace Docket
