// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

// Written by hand because QJsonObject would sort the members, and people read this file.

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray textOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : quoted(text);
}

QByteArray inlineList(const QStringList &texts)
{
    QByteArrayList parts;
    for (const QString &text : texts)
        parts.append(quoted(text));
    return '[' + parts.join(", ") + ']';
}

using Members = QList<QPair<QByteArray, QByteArray>>;

QByteArray object(const Members &members, int depth)
{
    if (members.isEmpty())
        return "{}";
    const QByteArray indent(qsizetype(depth) * 2, ' ');
    QByteArrayList lines;
    for (const auto &[name, value] : members)
        lines.append(indent + "  " + name + ": " + value);
    return "{\n" + lines.join(",\n") + '\n' + indent + '}';
}

QByteArray list(const QByteArrayList &items, int depth)
{
    if (items.isEmpty())
        return "[]";
    const QByteArray indent(qsizetype(depth) * 2, ' ');
    return "[\n" + indent + "  " + items.join(",\n" + indent + "  ") + '\n' + indent + ']';
}

QByteArray entryJson(const RegistryEntry &entry)
{
    Members members{{"\"project\"", textOrNull(entry.project)},
        {"\"component\"", textOrNull(entry.component)}, {"\"label\"", textOrNull(entry.label)}};
    if (!entry.epic.isEmpty())
        members.append({"\"epic\"", quoted(entry.epic)});
    members += Members{{"\"page\"", quoted(entry.page)},
        {"\"section\"", entry.section.isEmpty() ? QByteArray("null") : inlineList(entry.section)},
        {"\"kind\"", quoted(kindName(entry.kind))}, {"\"owner\"", textOrNull(entry.owner)},
        {"\"backup\"", textOrNull(entry.backup)}, {"\"manager\"", textOrNull(entry.manager)},
        {"\"mode\"", entry.mode == RegistryEntry::Mode::Apply ? "\"apply\"" : "\"review\""}};
    return object(members, 2);
}

QByteArray ruleJson(const TriggerRule &rule)
{
    QStringList kinds;
    for (const PageKind kind : rule.kinds)
        kinds.append(kindName(kind));
    Members members{{"\"name\"", quoted(rule.name)}, {"\"types\"", inlineList(rule.types)},
        {"\"on\"", quoted(rule.on)}, {"\"with\"", inlineList(rule.with)},
        {"\"without\"", inlineList(rule.without)}, {"\"kinds\"", inlineList(kinds)}};
    // An earlier Docket does not know these.
    if (!rule.components.isEmpty())
        members.append({"\"components\"", inlineList(rule.components)});
    if (rule.join == TriggerRule::Join::Any)
        members.append({"\"join\"", QByteArray("\"any\"")});
    if (!rule.isOn)
        members.append({"\"enabled\"", QByteArray("false")});
    return object(members, 2);
}

QByteArray exclusionJson(const Exclusion &exclusion)
{
    return object(
        {{"\"name\"", quoted(exclusion.name)}, {"\"project\"", textOrNull(exclusion.project)},
            {"\"types\"", inlineList(exclusion.types)},
            {"\"component\"", textOrNull(exclusion.component)},
            {"\"label\"", textOrNull(exclusion.label)}, {"\"page\"", textOrNull(exclusion.page)},
            {"\"section\"",
                exclusion.section.isEmpty() ? QByteArray("null") : inlineList(exclusion.section)}},
        2);
}

QByteArray dismissedLinkJson(const DismissedLink &link)
{
    return object(
        {{"\"project\"", quoted(link.project)}, {"\"component\"", textOrNull(link.component)},
            {"\"page\"", quoted(link.page)}},
        2);
}

QByteArray workingHoursJson(const ReviewDeadline &sla)
{
    constexpr std::array names{
        "\"mon\"", "\"tue\"", "\"wed\"", "\"thu\"", "\"fri\"", "\"sat\"", "\"sun\""};
    Members days;
    for (auto it = sla.workingHours.begin(); it != sla.workingHours.end(); ++it) {
        const QString to = it->second == QTime(0, 0) ? u"24:00"_s : it->second.toString(u"HH:mm"_s);
        days.append(
            {names.at(size_t(it.key() - 1)), quoted(it->first.toString(u"HH:mm"_s) + '-'_L1 + to)});
    }
    return object(days, 2);
}

QByteArray slaJson(const ReviewDeadline &sla)
{
    QStringList holidays;
    for (const QDate &day : sla.holidays)
        holidays.append(day.toString(Qt::ISODate));
    Members members{{"\"hours\"", QByteArray::number(sla.hours.count())},
        {"\"timeZone\"", quoted(sla.timeZone)}, {"\"workingHours\"", workingHoursJson(sla)},
        {"\"holidays\"", inlineList(holidays)}};
    if (sla.remindBefore != ReviewDeadline().remindBefore) // An earlier Docket does not know it.
        members.append({"\"remindBefore\"", QByteArray::number(qint64(sla.remindBefore.count()))});
    return object(members, 1);
}

QByteArray delegationJson(const Delegation &one)
{
    Members members{{"\"person\"", quoted(one.person)}, {"\"delegate\"", quoted(one.delegate)}};
    if (one.from.isValid())
        members += Members{{"\"from\"", quoted(one.from.toString(Qt::ISODate))},
            {"\"to\"", quoted(one.to.toString(Qt::ISODate))}};
    return object(members, 2);
}

QByteArray writeLimitJson(const WriteLimit &limit)
{
    return object({{"\"writes\"", QByteArray::number(limit.writes)},
                      {"\"minutes\"", QByteArray::number(qint64(limit.window.count()))}},
        1);
}

} // namespace

QByteArray policyToJson(const Policy &policy)
{
    QByteArrayList registry;
    for (const RegistryEntry &entry : policy.registry)
        registry.append(entryJson(entry));
    QByteArrayList rules;
    for (const TriggerRule &rule : policy.rules)
        rules.append(ruleJson(rule));
    QByteArrayList exclusions;
    for (const Exclusion &exclusion : policy.exclusions)
        exclusions.append(exclusionJson(exclusion));
    QByteArrayList dismissed;
    for (const DismissedLink &link : policy.dismissedLinks)
        dismissed.append(dismissedLinkJson(link));
    QByteArrayList delegates;
    for (const Delegation &one : policy.delegates)
        delegates.append(delegationJson(one));
    Members ownership;
    for (auto it = policy.ownership.begin(); it != policy.ownership.end(); ++it)
        ownership.append(
            {quoted(it.key()), it.value() == Authority::Work ? "\"work\"" : "\"docs\""});
    const QByteArray labels = object({{"\"include\"", inlineList(policy.labels.include)},
                                         {"\"exclude\"", inlineList(policy.labels.exclude)}},
        1);

    Members members{{"\"registry\"", list(registry, 1)}, {"\"rules\"", list(rules, 1)}};
    if (!exclusions.isEmpty()) // An earlier Docket does not know them.
        members.append({"\"exclusions\"", list(exclusions, 1)});
    members += Members{{"\"labels\"", labels}, {"\"ownership\"", object(ownership, 1)},
        {"\"sla\"", slaJson(policy.sla)}};
    if (!delegates.isEmpty())
        members.append({"\"delegates\"", list(delegates, 1)});
    members.append({"\"writeLimit\"", writeLimitJson(policy.writeLimit)});
    if (policy.notify != Notify()) // An earlier Docket does not know it.
        members.append({"\"notify\"",
            object({{"\"comments\"", policy.notify.comments ? "true" : "false"}}, 1)});
    if (!dismissed.isEmpty())
        members.append({"\"dismissedLinks\"", list(dismissed, 1)});
    return object(members, 0) + '\n';
}

} // namespace Docket
