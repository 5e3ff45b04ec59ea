// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sitewitness.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWitnesses = 5;

QString asking(const QString &what)
{
    return what
        + u" Was the site restored from a backup, were versions deleted, or does another site answer at this address? Nothing is read or written until somebody says to go on."_s;
}

bool hasChange(const QList<HistoryEntry> &history, const QString &changeId)
{
    return std::ranges::any_of(
        history, [&](const HistoryEntry &entry) { return entry.id == changeId; });
}

} // namespace

Witnesses Witnesses::fromText(const QString &text)
{
    Witnesses witnesses;
    for (const QJsonValue &json : QJsonDocument::fromJson(text.toUtf8()).array())
        witnesses.m_list.append({json["item"_L1].toString(), json["key"_L1].toString(),
            json["change"_L1].toString(), fromIso(json["at"_L1].toString())});
    return witnesses;
}

QString Witnesses::toText() const
{
    QJsonArray json;
    for (const Witness &one : m_list)
        json.append(QJsonObject{{u"item"_s, one.itemId}, {u"key"_s, one.itemKey},
            {u"change"_s, one.changeId}, {u"at"_s, isoUtc(one.at)}});
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void Witnesses::add(const Witness &witness)
{
    const auto same = std::ranges::find(m_list, witness.itemId, &Witness::itemId);
    if (same != m_list.end() && same->at > witness.at)
        return;
    if (same != m_list.end())
        m_list.erase(same);
    m_list.append(witness);
    std::ranges::stable_sort(m_list, std::ranges::greater(), &Witness::at);
    m_list = m_list.first(std::min(mostWitnesses, m_list.size()));
}

QStringList Witnesses::itemIds() const
{
    QStringList ids;
    for (const Witness &one : m_list)
        ids.append(one.itemId);
    return ids;
}

QList<Witness> Witnesses::missingIn(const QMap<QString, QList<HistoryEntry>> &histories) const
{
    QList<Witness> missing;
    for (const Witness &one : m_list) {
        if (!hasChange(histories.value(one.itemId), one.changeId))
            missing.append(one);
    }
    return missing;
}

QString Witnesses::question(const QList<Witness> &missing, const QList<WorkItem> &found)
{
    QList<Witness> gone;
    for (const Witness &one : missing) {
        const auto item = std::ranges::find(found, one.itemId, &WorkItem::id);
        if (item == found.cend())
            gone.append(one);
        else if (!hasChange(item->history, one.changeId))
            return asking(
                u"The site no longer knows what happened to %1 on %2, though Docket has read it there."_s
                    .arg(one.itemKey, one.at.date().toString(Qt::ISODate)));
    }
    if (gone.size() > 1 && gone.size() == m_list.size()) {
        QStringList keys;
        for (const Witness &one : std::as_const(gone))
            keys.append(one.itemKey);
        return asking(u"The site has none of the tickets that Docket read there last (%1)."_s.arg(
            keys.join(u", "_s)));
    }
    m_list.removeIf([&](const Witness &one) { return gone.contains(one); });
    return {};
}

QHash<QString, int> knownVersions(const QList<Proposal> &proposals, const QDateTime &since)
{
    QHash<QString, int> known;
    for (const Proposal &proposal : proposals) {
        if (since.isValid() && proposal.createdAt <= since)
            continue;
        int &version = known[proposal.pageId];
        version = std::max({version, proposal.baseVersion, proposal.publishedVersion});
    }
    return known;
}

QString questionAbout(const Page &page, const QHash<QString, int> &knownVersions)
{
    const int known = knownVersions.value(page.id);
    if (page.version.number >= known)
        return {};
    return asking(
        u"“%1” is version %2 on the site, though Docket has seen version %3."_s.arg(page.title)
            .arg(page.version.number)
            .arg(known));
}

} // namespace Docket
