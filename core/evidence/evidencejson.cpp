// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/evidence/evidence.h"
#include "core/reports/logexport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1; ///< Of the form; a newer one is refused.

QStringList stringsOf(const QJsonValue &json)
{
    QStringList all;
    for (const QJsonValue &one : json.toArray())
        all.append(one.toString());
    return all;
}

QJsonObject itemJson(const PopulationItem &item)
{
    return {{u"id"_s, item.itemId}, {u"item"_s, item.key}, {u"url"_s, item.url},
        {u"summary"_s, item.summary}, {u"type"_s, item.type}, {u"change"_s, item.changeId},
        {u"closedAt"_s, isoUtc(item.closedAt)}, {u"closedBy"_s, item.closedBy},
        {u"closedByName"_s, item.closedByName}, {u"treatment"_s, treatmentName(item.treatment)},
        {u"reason"_s, item.reason}, {u"inScope"_s, item.inScope}};
}

PopulationItem itemFrom(const QJsonValue &json)
{
    PopulationItem item;
    item.itemId = json["id"_L1].toString();
    item.key = json["item"_L1].toString();
    item.url = json["url"_L1].toString();
    item.summary = json["summary"_L1].toString();
    item.type = json["type"_L1].toString();
    item.changeId = json["change"_L1].toString();
    item.closedAt = fromIso(json["closedAt"_L1].toString());
    item.closedBy = json["closedBy"_L1].toString();
    item.closedByName = json["closedByName"_L1].toString();
    for (const Treatment one : {Treatment::Proposed, Treatment::Excluded, Treatment::Missing}) {
        if (json["treatment"_L1].toString() == treatmentName(one))
            item.treatment = one;
    }
    item.reason = json["reason"_L1].toString();
    item.inScope = json["inScope"_L1].toBool();
    return item;
}

QJsonObject changeJson(const EvidenceChange &change)
{
    return {{u"proposal"_s, change.proposalId}, {u"page"_s, change.pageId},
        {u"pageTitle"_s, change.pageTitle}, {u"pageUrl"_s, change.pageUrl},
        {u"section"_s, QJsonArray::fromStringList(change.section)}, {u"rule"_s, change.rule},
        {u"summary"_s, change.summary}, {u"state"_s, change.state},
        {u"proposedAt"_s, isoUtc(change.proposedAt)}, {u"approvedAt"_s, isoUtc(change.approvedAt)},
        {u"approver"_s, change.approver}, {u"approverName"_s, change.approverName},
        {u"selfApproved"_s, change.selfApproved}, {u"publishedAt"_s, isoUtc(change.publishedAt)},
        {u"version"_s, change.version}, {u"transaction"_s, change.transaction},
        {u"message"_s, change.message}, {u"before"_s, QString::fromUtf8(change.before)},
        {u"after"_s, QString::fromUtf8(change.after)}};
}

EvidenceChange changeFrom(const QJsonValue &json)
{
    EvidenceChange change;
    change.proposalId = json["proposal"_L1].toString();
    change.pageId = json["page"_L1].toString();
    change.pageTitle = json["pageTitle"_L1].toString();
    change.pageUrl = json["pageUrl"_L1].toString();
    change.section = stringsOf(json["section"_L1]);
    change.rule = json["rule"_L1].toString();
    change.summary = json["summary"_L1].toString();
    change.state = json["state"_L1].toString();
    change.proposedAt = fromIso(json["proposedAt"_L1].toString());
    change.approvedAt = fromIso(json["approvedAt"_L1].toString());
    change.approver = json["approver"_L1].toString();
    change.approverName = json["approverName"_L1].toString();
    change.selfApproved = json["selfApproved"_L1].toBool();
    change.publishedAt = fromIso(json["publishedAt"_L1].toString());
    change.version = json["version"_L1].toInt();
    change.transaction = json["transaction"_L1].toString();
    change.message = json["message"_L1].toString();
    change.before = json["before"_L1].toString().toUtf8();
    change.after = json["after"_L1].toString().toUtf8();
    return change;
}

QJsonObject circumstancesJson(const Circumstances &known)
{
    QJsonObject json{{u"closedBy"_s, known.closedBy}, {u"proposedWords"_s, known.proposedWords},
        {u"changedWords"_s, known.changedWords}};
    if (known.dueAt.isValid())
        json.insert(u"dueAt"_s, isoUtc(known.dueAt));
    if (known.lookedMsecs)
        json.insert(u"lookedMsecs"_s, *known.lookedMsecs);
    return json;
}

Circumstances circumstancesFrom(const QJsonValue &json)
{
    Circumstances known;
    known.dueAt = fromIso(json["dueAt"_L1].toString());
    known.closedBy = json["closedBy"_L1].toString();
    known.proposedWords = json["proposedWords"_L1].toInt();
    known.changedWords = json["changedWords"_L1].toInt();
    if (json["lookedMsecs"_L1].isDouble())
        known.lookedMsecs = json["lookedMsecs"_L1].toInteger();
    return known;
}

LogEntry entryFrom(const QJsonValue &json)
{
    LogEntry entry;
    entry.sequence = json["sequence"_L1].toInteger();
    entry.at = fromIso(json["at"_L1].toString());
    for (int i = 0; !kindName(LogEntry::Kind(i)).isEmpty(); ++i) {
        if (kindName(LogEntry::Kind(i)) == json["kind"_L1].toString())
            entry.kind = LogEntry::Kind(i);
    }
    entry.transaction = json["transaction"_L1].toString();
    entry.proposalId = json["proposal"_L1].toString();
    entry.itemKey = json["item"_L1].toString();
    entry.itemUrl = json["itemUrl"_L1].toString();
    entry.changeId = json["change"_L1].toString();
    entry.pageId = json["page"_L1].toString();
    entry.pageTitle = json["pageTitle"_L1].toString();
    entry.pageUrl = json["pageUrl"_L1].toString();
    entry.section = stringsOf(json["section"_L1]);
    entry.person = json["person"_L1].toString();
    entry.personName = json["personName"_L1].toString();
    entry.version = json["version"_L1].toInt();
    entry.text = json["text"_L1].toString();
    entry.previousHash = json["previousHash"_L1].toString();
    entry.hash = json["hash"_L1].toString();
    entry.circumstances = circumstancesFrom(json["circumstances"_L1]);
    return entry;
}

QJsonObject packetJson(const EvidencePacket &packet)
{
    QJsonArray changes, log;
    for (const EvidenceChange &change : packet.changes)
        changes.append(changeJson(change));
    for (const LogEntry &entry : packet.log) {
        QJsonObject json = logEntryJson(entry);
        if (!entry.circumstances.isEmpty())
            json.insert(u"circumstances"_s, circumstancesJson(entry.circumstances));
        log.append(json);
    }
    return {{u"item"_s, itemJson(packet.item)}, {u"changes"_s, changes}, {u"log"_s, log}};
}

QJsonObject checkJson(const LogCheck &check)
{
    QJsonArray findings;
    for (const LogFinding &one : check.findings)
        findings.append(QJsonObject{{u"kind"_s, kindName(one.kind)}, {u"first"_s, one.first},
            {u"last"_s, one.last}, {u"text"_s, one.text}});
    return {{u"whole"_s, check.isWhole()}, {u"entries"_s, check.entries},
        {u"writes"_s, check.writes}, {u"tip"_s, check.tip.hash},
        {u"tipSequence"_s, check.tip.sequence}, {u"findings"_s, findings}};
}

LogCheck checkFrom(const QJsonValue &json)
{
    LogCheck check;
    check.entries = json["entries"_L1].toInteger();
    check.writes = json["writes"_L1].toInt();
    check.tip = {json["tipSequence"_L1].toInteger(), json["tip"_L1].toString()};
    for (const QJsonValue &one : json["findings"_L1].toArray()) {
        LogFinding finding;
        for (int i = 0; i <= int(LogFinding::Kind::UnknownTip); ++i) {
            if (kindName(LogFinding::Kind(i)) == one["kind"_L1].toString())
                finding.kind = LogFinding::Kind(i);
        }
        finding.first = one["first"_L1].toInteger();
        finding.last = one["last"_L1].toInteger();
        finding.text = one["text"_L1].toString();
        check.findings.append(finding);
    }
    return check;
}

} // namespace

QJsonObject evidenceJson(const EvidencePack &pack)
{
    QJsonArray items, unmatched, packets;
    for (const PopulationItem &item : pack.population.items)
        items.append(itemJson(item));
    for (const UnmatchedEntry &one : pack.population.unmatched)
        unmatched.append(QJsonObject{{u"item"_s, one.key}, {u"change"_s, one.changeId},
            {u"at"_s, isoUtc(one.at)}, {u"text"_s, one.text}});
    for (const EvidencePacket &packet : pack.packets)
        packets.append(packetJson(packet));
    const Population &all = pack.population;
    return {{u"docketEvidence"_s, version}, {u"program"_s, pack.program}, {u"site"_s, pack.site},
        {u"masked"_s, pack.masked},
        {u"scope"_s,
            QJsonObject{{u"from"_s, isoUtc(pack.scope.from)},
                {u"until"_s, isoUtc(pack.scope.until)}, {u"preset"_s, pack.scope.preset},
                {u"label"_s, pack.scope.label}, {u"samples"_s, pack.scope.samples},
                {u"seed"_s, pack.scope.seed}}},
        {u"summary"_s,
            QJsonObject{{u"sentence"_s, all.sentence()}, {u"closed"_s, all.items.size()},
                {u"proposed"_s, all.count(Treatment::Proposed)},
                {u"excluded"_s, all.count(Treatment::Excluded)},
                {u"missing"_s, all.count(Treatment::Missing)},
                {u"logBegins"_s, isoUtc(all.logBegins)},
                {u"closedBeforeLog"_s, all.closedBeforeLog()},
                {u"unmatched"_s, all.unmatched.size()}, {u"sampled"_s, pack.packets.size()}}},
        {u"population"_s, items}, {u"unmatched"_s, unmatched}, {u"packets"_s, packets},
        {u"verifier"_s, checkJson(pack.verifier)}};
}

Result<EvidencePack> evidenceFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const int found = document[u"docketEvidence"_s].toInt();
    if (found < 1)
        return failure(Error::Kind::Protocol, u"evidence.json holds no evidence"_s);
    if (found > version)
        return failure(Error::Kind::Protocol, u"the pack was made by a newer Docket"_s);
    EvidencePack pack;
    pack.program = document[u"program"_s].toString();
    pack.site = document[u"site"_s].toString();
    pack.masked = document[u"masked"_s].toBool();
    const QJsonValue scope = document[u"scope"_s];
    pack.scope = {fromIso(scope["from"_L1].toString()), fromIso(scope["until"_L1].toString()),
        scope["preset"_L1].toString(), scope["label"_L1].toString(), scope["samples"_L1].toInt(),
        scope["seed"_L1].toString()};
    pack.population.logBegins = fromIso(document[u"summary"_s][u"logBegins"_s].toString());
    for (const QJsonValue &item : document[u"population"_s].toArray())
        pack.population.items.append(itemFrom(item));
    for (const QJsonValue &one : document[u"unmatched"_s].toArray())
        pack.population.unmatched.append(
            UnmatchedEntry{one["item"_L1].toString(), one["change"_L1].toString(),
                fromIso(one["at"_L1].toString()), one["text"_L1].toString()});
    for (const QJsonValue &one : document[u"packets"_s].toArray()) {
        EvidencePacket packet;
        packet.item = itemFrom(one["item"_L1]);
        for (const QJsonValue &change : one["changes"_L1].toArray())
            packet.changes.append(changeFrom(change));
        for (const QJsonValue &entry : one["log"_L1].toArray())
            packet.log.append(entryFrom(entry));
        pack.packets.append(packet);
    }
    pack.verifier = checkFrom(document[u"verifier"_s]);
    return pack;
}

} // namespace Docket
