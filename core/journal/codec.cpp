// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/codec.h"

#include "core/base/clock.h"
#include "core/journal/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <charconv>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Person &person)
{
    return {{u"accountId"_s, person.accountId}, {u"displayName"_s, person.displayName},
        {u"email"_s, person.email}, {u"timeZone"_s, person.timeZone}, {u"active"_s, person.active}};
}

Person personFrom(const QJsonObject &json)
{
    return {json[u"accountId"_s].toString(), json[u"displayName"_s].toString(),
        json[u"email"_s].toString(), json[u"timeZone"_s].toString(),
        json[u"active"_s].toBool(true)};
}

QJsonArray toJson(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &one : evidence) {
        array.append(QJsonObject{{u"kind"_s, one.kind}, {u"text"_s, one.text},
            {u"source"_s, one.source}, {u"weight"_s, one.weight}});
    }
    return array;
}

QJsonArray toJson(const QList<ValueChange> &values)
{
    QJsonArray array;
    for (const ValueChange &one : values) {
        array.append(QJsonObject{{u"subject"_s, one.subject}, {u"old"_s, one.oldValue},
            {u"new"_s, one.newValue}, {u"source"_s, one.source}});
    }
    return array;
}

QJsonArray toJson(const TextEdits &edits)
{
    QJsonArray array;
    for (const TextEdit &edit : edits) {
        array.append(QJsonObject{{u"offset"_s, edit.span.offset}, {u"length"_s, edit.span.length},
            {u"replacement"_s, QString::fromUtf8(edit.replacement)}});
    }
    return array;
}

/** The strings of a proposal and the member each is stored under; one table for writing and reading. */
struct StringMember
{
    const char *name;
    QString Proposal::*member;
};

constexpr StringMember stringMembers[]{
    {"id", &Proposal::id},
    {"bridge", &Proposal::bridge},
    {"itemId", &Proposal::itemId},
    {"itemKey", &Proposal::itemKey},
    {"itemUrl", &Proposal::itemUrl},
    {"itemSummary", &Proposal::itemSummary},
    {"itemType", &Proposal::itemType},
    {"itemStatus", &Proposal::itemStatus},
    {"changeId", &Proposal::changeId},
    {"resolvedBy", &Proposal::resolvedBy},
    {"closedBy", &Proposal::closedBy},
    {"pageId", &Proposal::pageId},
    {"pageTitle", &Proposal::pageTitle},
    {"pageUrl", &Proposal::pageUrl},
    {"spaceKey", &Proposal::spaceKey},
    {"rule", &Proposal::rule},
    {"summary", &Proposal::summary},
    {"versionMessage", &Proposal::versionMessage},
    {"draftMessage", &Proposal::draftMessage},
    {"editedBy", &Proposal::editedBy},
    {"ownerReason", &Proposal::ownerReason},
    {"managerId", &Proposal::managerId},
    {"decidedBy", &Proposal::decidedBy},
    {"reason", &Proposal::reason},
    {"transaction", &Proposal::transaction},
};

struct TimeMember
{
    const char *name;
    QDateTime Proposal::*member;
};

constexpr TimeMember timeMembers[]{
    {"resolvedAt", &Proposal::resolvedAt},
    {"createdAt", &Proposal::createdAt},
    {"dueAt", &Proposal::dueAt},
    {"decidedAt", &Proposal::decidedAt},
    {"snoozedUntil", &Proposal::snoozedUntil},
};

TextEdits editsFrom(const QJsonValue &value)
{
    TextEdits edits;
    for (const QJsonValue &one : value.toArray())
        edits.append({Span{one[u"offset"_s].toInteger(), one[u"length"_s].toInteger()},
            one[u"replacement"_s].toString().toUtf8()});
    return edits;
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

} // namespace

QByteArray encodeProposal(const Proposal &proposal)
{
    QJsonObject json;
    for (const auto &[name, member] : stringMembers)
        json[QLatin1StringView(name)] = proposal.*member;
    for (const auto &[name, member] : timeMembers)
        json[QLatin1StringView(name)] = isoUtc(proposal.*member);
    json[u"state"_s] = stateName(proposal.state);
    json[u"section"_s] = QJsonArray::fromStringList(proposal.section);
    json[u"releases"_s] = QJsonArray::fromStringList(proposal.releases);
    json[u"itemComponents"_s] = QJsonArray::fromStringList(proposal.itemComponents);
    json[u"itemLabels"_s] = QJsonArray::fromStringList(proposal.itemLabels);
    json[u"kind"_s] = kindName(proposal.kind);
    json[u"drafter"_s] = drafterName(proposal.drafter);
    json[u"confidence"_s] = proposal.confidence;
    json[u"confident"_s] = proposal.confident;
    json[u"evidence"_s] = toJson(proposal.evidence);
    json[u"values"_s] = toJson(proposal.values);
    json[u"baseVersion"_s] = proposal.baseVersion;
    json[u"publishedVersion"_s] = proposal.publishedVersion;
    json[u"edits"_s] = toJson(proposal.edits);
    json[u"draftEdits"_s] = toJson(proposal.draftEdits);
    json[u"dropped"_s] = toJson(proposal.dropped);
    QJsonArray drops;
    for (const TextEdits &earlier : proposal.earlierDrops)
        drops.append(toJson(earlier));
    json[u"earlierDrops"_s] = drops;
    json[u"owner"_s] = toJson(proposal.owner);
    json[u"told"_s] = QJsonObject{{u"askedOf"_s, proposal.told.askedOf},
        {u"remindedAt"_s, isoUtc(proposal.told.remindedAt)},
        {u"escalatedAt"_s, isoUtc(proposal.told.escalatedAt)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Proposal decodeProposal(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Proposal proposal;
    for (const auto &[name, member] : stringMembers)
        proposal.*member = json[QLatin1StringView(name)].toString();
    for (const auto &[name, member] : timeMembers)
        proposal.*member = fromIso(json[QLatin1StringView(name)].toString());
    proposal.state =
        proposalStateFromName(json[u"state"_s].toString()).value_or(ProposalState::Waiting);
    proposal.section = stringsFrom(json[u"section"_s]);
    proposal.releases = stringsFrom(json[u"releases"_s]);
    proposal.itemComponents = stringsFrom(json[u"itemComponents"_s]);
    proposal.itemLabels = stringsFrom(json[u"itemLabels"_s]);
    proposal.kind = pageKindFromName(json[u"kind"_s].toString()).value_or(PageKind::Other);
    proposal.drafter = drafterFromName(json[u"drafter"_s].toString()).value_or(Drafter::NeedsWords);
    proposal.confidence = json[u"confidence"_s].toDouble();
    proposal.confident = json[u"confident"_s].toBool();
    for (const QJsonValue &one : json[u"evidence"_s].toArray()) {
        proposal.evidence.append({one[u"kind"_s].toString(), one[u"text"_s].toString(),
            one[u"source"_s].toString(), one[u"weight"_s].toDouble()});
    }
    for (const QJsonValue &one : json[u"values"_s].toArray()) {
        proposal.values.append({one[u"subject"_s].toString(), one[u"old"_s].toString(),
            one[u"new"_s].toString(), one[u"source"_s].toString()});
    }
    proposal.baseVersion = json[u"baseVersion"_s].toInt();
    proposal.publishedVersion = json[u"publishedVersion"_s].toInt();
    proposal.edits = editsFrom(json[u"edits"_s]);
    proposal.draftEdits = editsFrom(json[u"draftEdits"_s]);
    proposal.dropped = editsFrom(json[u"dropped"_s]);
    for (const QJsonValue &one : json[u"earlierDrops"_s].toArray())
        proposal.earlierDrops.append(editsFrom(one));
    proposal.owner = personFrom(json[u"owner"_s].toObject());
    const QJsonObject told = json[u"told"_s].toObject();
    proposal.told = {told[u"askedOf"_s].toString(), fromIso(told[u"remindedAt"_s].toString()),
        fromIso(told[u"escalatedAt"_s].toString())};
    return proposal;
}

namespace {

/** Only what is known: entries of earlier versions keep their bytes, and so their hashes. */
QJsonObject toJson(const Circumstances &known)
{
    QJsonObject json;
    if (known.dueAt.isValid())
        json.insert(u"dueAt"_s, isoUtc(known.dueAt));
    if (!known.closedBy.isEmpty())
        json.insert(u"closedBy"_s, known.closedBy);
    if (known.proposedWords > 0)
        json.insert(u"proposedWords"_s, known.proposedWords);
    if (known.changedWords > 0)
        json.insert(u"changedWords"_s, known.changedWords);
    if (known.lookedMsecs)
        json.insert(u"lookedMsecs"_s, *known.lookedMsecs);
    return json;
}

Circumstances circumstancesFrom(const QJsonObject &json)
{
    Circumstances known;
    known.dueAt = fromIso(json[u"dueAt"_s].toString());
    known.closedBy = json[u"closedBy"_s].toString();
    known.proposedWords = json[u"proposedWords"_s].toInt();
    known.changedWords = json[u"changedWords"_s].toInt();
    if (json.contains(u"lookedMsecs"_s))
        known.lookedMsecs = json[u"lookedMsecs"_s].toInteger();
    return known;
}

} // namespace

QJsonObject signOffJson(const SignOff &signOff)
{
    QJsonObject exceptions;
    for (auto one = signOff.exceptions.cbegin(); one != signOff.exceptions.cend(); ++one)
        exceptions.insert(exceptionName(one.key()), *one);
    QJsonObject json{{u"since"_s, isoUtc(signOff.since)}, {u"until"_s, isoUtc(signOff.until)},
        {u"period"_s, signOff.period}, {u"search"_s, signOff.search},
        {u"outcomes"_s, QJsonArray::fromStringList(signOff.outcomes)},
        {u"exceptionsOnly"_s, signOff.exceptionsOnly}, {u"entries"_s, signOff.entries},
        {u"exceptional"_s, signOff.exceptional}, {u"exceptions"_s, exceptions},
        {u"lastEntry"_s, signOff.lastEntry}, {u"note"_s, signOff.note}};
    if (!signOff.owner.isEmpty()) // Older ones have neither, and are hashed as they were.
        json.insert(u"owner"_s, signOff.owner);
    if (!signOff.space.isEmpty())
        json.insert(u"space"_s, signOff.space);
    return json;
}

namespace {

SignOff signOffFrom(const QJsonObject &json)
{
    SignOff signOff;
    signOff.since = fromIso(json[u"since"_s].toString());
    signOff.until = fromIso(json[u"until"_s].toString());
    signOff.period = json[u"period"_s].toString();
    signOff.search = json[u"search"_s].toString();
    signOff.outcomes = stringsFrom(json[u"outcomes"_s]);
    signOff.exceptionsOnly = json[u"exceptionsOnly"_s].toBool();
    signOff.entries = json[u"entries"_s].toInt();
    signOff.exceptional = json[u"exceptional"_s].toInt();
    const QJsonObject exceptions = json[u"exceptions"_s].toObject();
    for (auto one = exceptions.begin(); one != exceptions.end(); ++one) {
        if (const auto what = exceptionFromName(one.key()))
            signOff.exceptions.insert(*what, one.value().toInt());
    }
    signOff.lastEntry = json[u"lastEntry"_s].toInteger();
    signOff.note = json[u"note"_s].toString();
    signOff.owner = json[u"owner"_s].toString();
    signOff.space = json[u"space"_s].toString();
    return signOff;
}

} // namespace

QByteArray encodeLogEntry(const LogEntry &entry)
{
    QJsonObject json{{u"itemUrl"_s, entry.itemUrl}, {u"changeId"_s, entry.changeId},
        {u"pageTitle"_s, entry.pageTitle}, {u"pageUrl"_s, entry.pageUrl},
        {u"section"_s, QJsonArray::fromStringList(entry.section)},
        {u"personName"_s, entry.personName}, {u"text"_s, entry.text}};
    if (!entry.circumstances.isEmpty())
        json.insert(u"circumstances"_s, toJson(entry.circumstances));
    if (entry.signOff)
        json.insert(u"signOff"_s, signOffJson(*entry.signOff));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void decodeLogEntry(const QByteArray &bytes, LogEntry &entry)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    entry.itemUrl = json[u"itemUrl"_s].toString();
    entry.changeId = json[u"changeId"_s].toString();
    entry.pageTitle = json[u"pageTitle"_s].toString();
    entry.pageUrl = json[u"pageUrl"_s].toString();
    entry.section = stringsFrom(json[u"section"_s]);
    entry.personName = json[u"personName"_s].toString();
    entry.text = json[u"text"_s].toString();
    entry.circumstances = circumstancesFrom(json[u"circumstances"_s].toObject());
    if (json.contains(u"signOff"_s))
        entry.signOff = signOffFrom(json[u"signOff"_s].toObject());
}

LogEntry::Kind logKindFromName(const QString &name)
{
    static const QHash<QString, LogEntry::Kind> kinds = [] {
        QHash<QString, LogEntry::Kind> all;
        for (int kind = 0; kind <= int(lastLogKind); ++kind)
            all.insert(kindName(LogEntry::Kind(kind)), LogEntry::Kind(kind));
        return all;
    }();
    return kinds.value(name, LogEntry::Kind::Synced);
}

QString bodyHash(const QByteArray &body)
{
    return body.isEmpty() ? QString() : QString::fromLatin1(sha256Hex(body));
}

QByteArray canonicalForm(std::initializer_list<QByteArrayView> fields)
{
    qsizetype size = 0;
    for (const QByteArrayView field : fields)
        size += field.size() + 8;
    QByteArray form;
    form.reserve(size);
    std::array<char, 24> digits{};
    for (const QByteArrayView field : fields) {
        const auto written = std::to_chars(digits.begin(), digits.end(), field.size());
        form.append(digits.data(), written.ptr - digits.data()).append(':').append(field);
    }
    return form;
}

QString chainHash(const QString &previousHash, const LogEntry &entry)
{
    return QString::fromLatin1(sha256Hex(canonicalForm(
        {previousHash.toLatin1(), QByteArray::number(entry.sequence), isoUtc(entry.at).toLatin1(),
            kindName(entry.kind).toLatin1(), entry.transaction.toUtf8(), entry.proposalId.toUtf8(),
            entry.itemKey.toUtf8(), entry.pageId.toUtf8(), entry.person.toUtf8(),
            QByteArray::number(entry.version), bodyHash(entry.before).toLatin1(),
            bodyHash(entry.after).toLatin1(), encodeLogEntry(entry)})));
}

} // namespace Docket
