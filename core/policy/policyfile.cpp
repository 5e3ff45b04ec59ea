// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyfile.h"

#include "core/policy/policyreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayNames{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
constexpr qint64 exactInteger = qint64(1) << 53;
constexpr int longestSla = 24 * 366;
constexpr qsizetype largestFile = 10 * 1024 * 1024;

QString readPageId(PolicyReader &reader, const QString &path, const QJsonValue &value)
{
    if (!value.isDouble()) {
        const QString id = reader.text(path, value).trimmed();
        if (id.isEmpty())
            reader.fail(path, u"a page id is needed"_s);
        return id;
    }
    const double number = value.toDouble();
    if (number < 1 || number != std::floor(number))
        reader.fail(path, u"a page id is a whole number above 0, or a string"_s);
    else if (number > double(exactInteger))
        reader.fail(path,
            u"this id is above 2^53 and would lose digits as a number; write it as a string"_s);
    return reader.failed() ? QString() : QString::number(value.toInteger());
}

/** The member "section": a heading path, one heading, or null. */
QStringList readSection(PolicyReader &reader, const QString &path, const QJsonObject &object)
{
    const QJsonValue section = object.value("section"_L1);
    if (!section.isString())
        return reader.texts(path, section);
    return section.toString().isEmpty() ? QStringList() : QStringList{section.toString()};
}

RegistryEntry readEntry(PolicyReader &reader, const QString &path, const QJsonValue &value)
{
    const QJsonObject object = reader.object(path, value,
        {u"project"_s, u"component"_s, u"label"_s, u"epic"_s, u"page"_s, u"section"_s, u"kind"_s,
            u"owner"_s, u"backup"_s, u"manager"_s, u"mode"_s});
    const auto text = [&](const QString &name) {
        return reader.text(PolicyReader::member(path, name), object.value(name));
    };

    RegistryEntry entry;
    entry.project = text(u"project"_s);
    entry.component = text(u"component"_s);
    entry.label = text(u"label"_s);
    entry.epic = text(u"epic"_s);
    entry.page = readPageId(reader, PolicyReader::member(path, u"page"_s), object.value("page"_L1));
    entry.section = readSection(reader, PolicyReader::member(path, u"section"_s), object);
    if (object.contains("kind"_L1))
        entry.kind = reader.kind(PolicyReader::member(path, u"kind"_s), object.value("kind"_L1));
    entry.owner = text(u"owner"_s);
    entry.backup = text(u"backup"_s);
    entry.manager = text(u"manager"_s);
    const QString mode = text(u"mode"_s);
    if (mode == "apply"_L1)
        entry.mode = RegistryEntry::Mode::Apply;
    else if (!mode.isEmpty() && mode != "review"_L1)
        reader.fail(PolicyReader::member(path, u"mode"_s),
            u"'%1' is not a mode (review, apply)"_s.arg(mode));
    return entry;
}

TriggerRule readRule(PolicyReader &reader, const QString &path, const QJsonValue &value)
{
    const QJsonObject object = reader.object(path, value,
        {u"name"_s, u"types"_s, u"on"_s, u"with"_s, u"without"_s, u"kinds"_s, u"components"_s,
            u"join"_s, u"enabled"_s});
    const auto at = [&](const QString &name) { return PolicyReader::member(path, name); };

    TriggerRule rule;
    rule.name = reader.text(at(u"name"_s), object.value("name"_L1));
    if (rule.name.isEmpty())
        reader.fail(at(u"name"_s), u"a rule needs a name"_s);
    rule.types = reader.texts(at(u"types"_s), object.value("types"_L1));
    rule.on = reader.text(at(u"on"_s), object.value("on"_L1));
    if (rule.on.isEmpty())
        reader.fail(at(u"on"_s),
            u"a rule needs to know when it fires (done, closed, post-incident, epic-complete or a status)"_s);
    rule.with = reader.texts(at(u"with"_s), object.value("with"_L1));
    rule.without = reader.texts(at(u"without"_s), object.value("without"_L1));
    const QJsonValue kinds = object.value("kinds"_L1);
    if (!kinds.isUndefined() && !kinds.isNull()) {
        const QJsonArray array = reader.list(at(u"kinds"_s), kinds);
        for (qsizetype i = 0; i < array.size(); ++i)
            rule.kinds.append(reader.kind(PolicyReader::item(at(u"kinds"_s), i), array.at(i)));
    }
    rule.components = reader.texts(at(u"components"_s), object.value("components"_L1));
    const QString join = reader.text(at(u"join"_s), object.value("join"_L1));
    if (join == "any"_L1)
        rule.join = TriggerRule::Join::Any;
    else if (!join.isEmpty() && join != "all"_L1)
        reader.fail(at(u"join"_s), u"'%1' is not how conditions are joined (all, any)"_s.arg(join));
    const QJsonValue enabled = object.value("enabled"_L1);
    if (!enabled.isBool() && !enabled.isUndefined() && !enabled.isNull())
        reader.expect(at(u"enabled"_s), enabled, u"true or false"_s);
    rule.isOn = enabled.toBool(true);
    return rule;
}

QList<RegistryEntry> readRegistry(PolicyReader &reader, const QJsonValue &value)
{
    QList<RegistryEntry> registry;
    const QJsonArray array = reader.list(u"registry"_s, value);
    for (qsizetype i = 0; i < array.size(); ++i)
        registry.append(readEntry(reader, PolicyReader::item(u"registry"_s, i), array.at(i)));
    return registry;
}

QList<TriggerRule> readRules(PolicyReader &reader, const QJsonValue &value)
{
    QList<TriggerRule> rules;
    QSet<QString> names;
    const QJsonArray array = reader.list(u"rules"_s, value);
    for (qsizetype i = 0; i < array.size(); ++i) {
        rules.append(readRule(reader, PolicyReader::item(u"rules"_s, i), array.at(i)));
        if (names.contains(rules.last().name))
            reader.fail(PolicyReader::item(u"rules"_s, i) + ".name"_L1,
                u"there are two rules named '%1'"_s.arg(rules.last().name));
        names.insert(rules.last().name);
    }
    return rules;
}

Exclusion readExclusion(PolicyReader &reader, const QString &path, const QJsonValue &value)
{
    const QJsonObject object = reader.object(path, value,
        {u"name"_s, u"project"_s, u"types"_s, u"component"_s, u"label"_s, u"page"_s, u"section"_s});
    const auto text = [&](const QString &name) {
        return reader.text(PolicyReader::member(path, name), object.value(name));
    };

    Exclusion exclusion;
    exclusion.name = text(u"name"_s);
    if (exclusion.name.isEmpty())
        reader.fail(PolicyReader::member(path, u"name"_s), u"an exclusion needs a name"_s);
    exclusion.project = text(u"project"_s);
    exclusion.types =
        reader.texts(PolicyReader::member(path, u"types"_s), object.value("types"_L1));
    exclusion.component = text(u"component"_s);
    exclusion.label = text(u"label"_s);
    const QJsonValue page = object.value("page"_L1);
    if (!page.isUndefined() && !page.isNull())
        exclusion.page = readPageId(reader, PolicyReader::member(path, u"page"_s), page);
    exclusion.section = readSection(reader, PolicyReader::member(path, u"section"_s), object);
    if (!exclusion.section.isEmpty() && exclusion.page.isEmpty())
        reader.fail(PolicyReader::member(path, u"section"_s), u"a section needs its page"_s);
    if (exclusion == Exclusion{exclusion.name, {}, {}, {}, {}, {}})
        reader.fail(path,
            u"an exclusion needs a project, types, a component, a label or a page: this one would leave out everything"_s);
    return exclusion;
}

QList<Exclusion> readExclusions(PolicyReader &reader, const QJsonValue &value)
{
    QList<Exclusion> exclusions;
    QSet<QString> names;
    const QJsonArray array = reader.list(u"exclusions"_s, value);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = PolicyReader::item(u"exclusions"_s, i);
        exclusions.append(readExclusion(reader, path, array.at(i)));
        if (names.contains(exclusions.last().name))
            reader.fail(path + ".name"_L1,
                u"there are two exclusions named '%1'"_s.arg(exclusions.last().name));
        names.insert(exclusions.last().name);
    }
    return exclusions;
}

QList<DismissedLink> readDismissedLinks(PolicyReader &reader, const QJsonValue &value)
{
    QList<DismissedLink> links;
    const QJsonArray array = reader.list(u"dismissedLinks"_s, value);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = PolicyReader::item(u"dismissedLinks"_s, i);
        const QJsonObject object =
            reader.object(path, array.at(i), {u"project"_s, u"component"_s, u"page"_s});
        const auto at = [&](const QString &name) { return PolicyReader::member(path, name); };
        DismissedLink link;
        link.project = reader.text(at(u"project"_s), object.value("project"_L1));
        link.component = reader.text(at(u"component"_s), object.value("component"_L1));
        link.page = readPageId(reader, at(u"page"_s), object.value("page"_L1));
        if (link.project.isEmpty())
            reader.fail(at(u"project"_s), u"a dismissed link needs the project it was for"_s);
        links.append(link);
    }
    return links;
}

LabelPolicy readLabels(PolicyReader &reader, const QJsonValue &value, LabelPolicy labels)
{
    const QJsonObject object = reader.object(u"labels"_s, value, {u"include"_s, u"exclude"_s});
    if (object.contains("include"_L1))
        labels.include = reader.texts(u"labels.include"_s, object.value("include"_L1));
    if (object.contains("exclude"_L1))
        labels.exclude = reader.texts(u"labels.exclude"_s, object.value("exclude"_L1));
    return labels;
}

QMap<QString, Authority> readOwnership(PolicyReader &reader, const QJsonValue &value)
{
    QMap<QString, Authority> ownership;
    if (!value.isObject())
        reader.expect(u"ownership"_s, value, u"an object"_s);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = PolicyReader::member(u"ownership"_s, it.key());
        const QString side = reader.text(path, it.value());
        if (side != "work"_L1 && side != "docs"_L1)
            reader.fail(path, u"'%1' is not a side (work, docs)"_s.arg(side));
        ownership.insert(it.key(), side == "docs"_L1 ? Authority::Docs : Authority::Work);
    }
    return ownership;
}

QTime readTime(PolicyReader &reader, const QString &path, const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        reader.fail(path, u"'%1' is not a time of day (HH:mm)"_s.arg(text));
    return time;
}

QPair<QTime, QTime> readWindow(PolicyReader &reader, const QString &path, const QJsonValue &value)
{
    const QStringList ends = reader.text(path, value).split('-'_L1);
    if (ends.size() != 2) {
        reader.fail(path, u"working hours are written \"09:00-17:00\""_s);
        return {};
    }
    const QTime from = readTime(reader, path, ends.first().trimmed());
    const bool midnight = ends.last().trimmed() == "24:00"_L1;
    const QTime to = midnight ? QTime(0, 0) : readTime(reader, path, ends.last().trimmed());
    if (!midnight && from.isValid() && to.isValid() && to <= from)
        reader.fail(path, u"the working day must end after it begins"_s);
    return {from, to};
}

QMap<int, QPair<QTime, QTime>> readWorkingHours(PolicyReader &reader, const QJsonValue &value)
{
    QStringList names;
    for (const QLatin1StringView name : dayNames)
        names.append(name);
    QMap<int, QPair<QTime, QTime>> hours;
    const QJsonObject object = reader.object(u"sla.workingHours"_s, value, names);
    for (qsizetype day = 0; day < names.size(); ++day) {
        const QJsonValue window = object.value(names.at(day));
        if (!window.isUndefined() && !window.isNull())
            hours.insert(
                int(day) + 1, readWindow(reader, "sla.workingHours."_L1 + names.at(day), window));
    }
    return hours;
}

/** A whole number from 1 to `most`. */
std::optional<int> readCount(PolicyReader &reader, const QString &place, const QJsonValue &value,
    const QString &unit, int most)
{
    const double number = value.toDouble();
    if (value.isDouble() && number == std::floor(number) && number >= 1 && number <= most)
        return int(number);
    reader.fail(place, u"expected a whole number of %1 from 1 to %2"_s.arg(unit).arg(most));
    return std::nullopt;
}

WriteLimit readWriteLimit(PolicyReader &reader, const QJsonValue &value, WriteLimit limit)
{
    const QJsonObject object = reader.object(u"writeLimit"_s, value, {u"writes"_s, u"minutes"_s});
    if (object.contains("writes"_L1)) {
        if (const auto writes = readCount(
                reader, u"writeLimit.writes"_s, object.value("writes"_L1), u"writes"_s, 1000))
            limit.writes = *writes;
    }
    if (object.contains("minutes"_L1)) {
        if (const auto minutes = readCount(
                reader, u"writeLimit.minutes"_s, object.value("minutes"_L1), u"minutes"_s, 24 * 60))
            limit.window = std::chrono::minutes(*minutes);
    }
    return limit;
}

QDate readDay(PolicyReader &reader, const QString &place, const QString &written)
{
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid())
        reader.fail(place, u"'%1' is not a day (2026-12-25)"_s.arg(written));
    return day;
}

ReviewDeadline readSla(PolicyReader &reader, const QJsonValue &value, ReviewDeadline sla)
{
    const QJsonObject object = reader.object(u"sla"_s, value,
        {u"hours"_s, u"timeZone"_s, u"workingHours"_s, u"holidays"_s, u"remindBefore"_s});
    if (object.contains("hours"_L1)) {
        if (const auto hours =
                readCount(reader, u"sla.hours"_s, object.value("hours"_L1), u"hours"_s, longestSla))
            sla.hours = std::chrono::hours(*hours);
    }
    if (const QJsonValue before = object.value("remindBefore"_L1);
        before.isDouble() && before.toDouble() == 0)
        sla.remindBefore = std::chrono::hours(0);
    else if (!before.isUndefined()) {
        if (const auto hours =
                readCount(reader, u"sla.remindBefore"_s, before, u"hours"_s, longestSla))
            sla.remindBefore = std::chrono::hours(*hours);
    }
    if (object.contains("timeZone"_L1)) {
        sla.timeZone = reader.text(u"sla.timeZone"_s, object.value("timeZone"_L1));
        if (!QTimeZone::isTimeZoneIdAvailable(sla.timeZone.toUtf8()))
            reader.fail(u"sla.timeZone"_s,
                u"'%1' is not a known time zone (for example Europe/Berlin)"_s.arg(sla.timeZone));
    }
    if (object.contains("workingHours"_L1))
        sla.workingHours = readWorkingHours(reader, object.value("workingHours"_L1));
    if (object.contains("holidays"_L1)) {
        sla.holidays.clear();
        const QStringList days = reader.texts(u"sla.holidays"_s, object.value("holidays"_L1));
        for (qsizetype i = 0; i < days.size(); ++i)
            sla.holidays.append(
                readDay(reader, PolicyReader::item(u"sla.holidays"_s, i), days.at(i)));
    }
    return sla;
}

QList<Delegation> readDelegates(PolicyReader &reader, const QJsonValue &value)
{
    const QJsonArray list = reader.list(u"delegates"_s, value);
    QList<Delegation> delegates;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = PolicyReader::item(u"delegates"_s, i);
        const QJsonObject object =
            reader.object(place, list.at(i), {u"person"_s, u"delegate"_s, u"from"_s, u"to"_s});
        Delegation one{reader.text(place + ".person"_L1, object.value("person"_L1)),
            reader.text(place + ".delegate"_L1, object.value("delegate"_L1)), {}, {}};
        const auto day = [&](QLatin1StringView name) {
            const QString written = reader.text(place + '.'_L1 + name, object.value(name));
            return written.isEmpty() ? QDate() : readDay(reader, place + '.'_L1 + name, written);
        };
        one.from = day("from"_L1);
        one.to = day("to"_L1);
        if (one.person.isEmpty() || one.delegate.isEmpty())
            reader.fail(place, u"both a person and a delegate are needed"_s);
        if (one.person == one.delegate)
            reader.fail(place, u"a person cannot stand in for themselves"_s);
        if (one.from.isValid() != one.to.isValid() || (one.from.isValid() && one.to < one.from))
            reader.fail(place,
                u"'from' and 'to' are the first and the last day of the absence; leave both out for somebody who has gone for good"_s);
        delegates.append(one);
    }
    return delegates;
}

Notify readNotify(PolicyReader &reader, const QJsonValue &value, Notify notify)
{
    const QJsonObject object = reader.object(u"notify"_s, value, {u"comments"_s});
    if (const QJsonValue comments = object.value("comments"_L1); comments.isBool())
        notify.comments = comments.toBool();
    else if (!comments.isUndefined())
        reader.expect(u"notify.comments"_s, comments, u"true or false"_s);
    return notify;
}

QString placeInText(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView head =
        QByteArrayView(json).first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype lineStart = head.lastIndexOf('\n') + 1;
    return u"line %1, column %2"_s.arg(head.count('\n') + 1)
        .arg(QString::fromUtf8(head.sliced(lineStart)).size() + 1);
}

} // namespace

Policy defaultPolicy()
{
    Policy policy;
    policy.rules = {
        {u"Bug without API change"_s, {u"Bug"_s}, u"done"_s, {}, {u"api-change"_s},
            {PageKind::ReleaseNotes}},
        {u"User-facing story"_s, {u"Story"_s}, u"done"_s, {u"docs-required"_s}, {},
            {PageKind::FeatureDocs, PageKind::UserGuide}},
        {u"Epic complete"_s, {u"Epic"_s}, u"epic-complete"_s, {}, {},
            {PageKind::Architecture, PageKind::Adr}},
        {u"Incident reviewed"_s, {u"Incident"_s}, u"post-incident"_s, {}, {},
            {PageKind::Runbook, PageKind::OnCall}},
        {u"Security fix closed"_s, {u"Security"_s, u"Security fix"_s, u"Vulnerability"_s},
            u"closed"_s, {}, {}, {PageKind::SecurityRegister, PageKind::Soc2Evidence}},
        {u"Labelled for documentation"_s, {}, u"done"_s, {includeLabels}, {}, {}},
    };
    policy.ownership = {{u"status"_s, Authority::Work}, {u"resolution"_s, Authority::Work},
        {u"assignee"_s, Authority::Work}, {u"fixVersions"_s, Authority::Work},
        {u"narrative"_s, Authority::Docs}};
    return policy;
}

Result<Policy> policyFromJson(const QByteArray &json)
{
    if (json.size() > largestFile)
        return failure(Error::Kind::Invalid,
            u"the file has %1 MB; a policy file may have 10 MB"_s.arg(json.size() >> 20));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failure(Error::Kind::Invalid,
            u"%1: not valid JSON, %2"_s.arg(
                placeInText(json, parseError.offset), parseError.errorString()));

    PolicyReader reader;
    const QJsonValue whole =
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    const QJsonObject root = reader.object({}, whole,
        {u"registry"_s, u"rules"_s, u"exclusions"_s, u"labels"_s, u"ownership"_s, u"sla"_s,
            u"delegates"_s, u"writeLimit"_s, u"notify"_s, u"dismissedLinks"_s});
    Policy policy = defaultPolicy();
    if (root.contains("registry"_L1))
        policy.registry = readRegistry(reader, root.value("registry"_L1));
    if (root.contains("rules"_L1))
        policy.rules = readRules(reader, root.value("rules"_L1));
    if (root.contains("exclusions"_L1))
        policy.exclusions = readExclusions(reader, root.value("exclusions"_L1));
    if (root.contains("dismissedLinks"_L1))
        policy.dismissedLinks = readDismissedLinks(reader, root.value("dismissedLinks"_L1));
    if (root.contains("labels"_L1))
        policy.labels = readLabels(reader, root.value("labels"_L1), policy.labels);
    if (root.contains("ownership"_L1))
        policy.ownership = readOwnership(reader, root.value("ownership"_L1));
    if (root.contains("sla"_L1))
        policy.sla = readSla(reader, root.value("sla"_L1), policy.sla);
    if (root.contains("delegates"_L1))
        policy.delegates = readDelegates(reader, root.value("delegates"_L1));
    if (root.contains("writeLimit"_L1))
        policy.writeLimit = readWriteLimit(reader, root.value("writeLimit"_L1), policy.writeLimit);
    if (root.contains("notify"_L1))
        policy.notify = readNotify(reader, root.value("notify"_L1), policy.notify);
    if (reader.failed())
        return failure(Error::Kind::Invalid, reader.error());
    return policy;
}

} // namespace Docket
