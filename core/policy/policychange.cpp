// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policychange.h"

#include "core/policy/policyfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView registryName("registry");
constexpr QLatin1StringView rulesName("rules");
constexpr QLatin1StringView exclusionsName("exclusions");
constexpr QLatin1StringView labelsName("labels");
constexpr QLatin1StringView notifyName("notify");
constexpr QLatin1StringView wholeName("policy");
constexpr QLatin1StringView dismissedName("dismissedLinks");

/** Whether adding the second beside the first would make the policy ambiguous. */
bool clashes(const RegistryEntry &one, const RegistryEntry &other)
{
    return one == other;
}

bool clashes(const DismissedLink &one, const DismissedLink &other)
{
    return one == other;
}

bool clashes(const TriggerRule &one, const TriggerRule &other)
{
    return one.name == other.name;
}

bool clashes(const Exclusion &one, const Exclusion &other)
{
    return one.name == other.name;
}

template <typename T>
bool make(QList<T> &list, const ListEdit<T> &edit)
{
    qsizetype at = edit.at;
    if (edit.before) {
        at = list.indexOf(*edit.before);
        if (at < 0)
            return false;
        list.removeAt(at);
        if (edit.before == edit.after)
            at = edit.at;
    }
    if (!edit.after)
        return true;
    if (std::ranges::any_of(list, [&](const T &one) { return clashes(one, *edit.after); }))
        return false;
    list.insert(at < 0 || at > list.size() ? list.size() : at, *edit.after);
    return true;
}

template <typename T>
bool makeAll(QList<T> &list, const QList<ListEdit<T>> &edits)
{
    return std::ranges::all_of(edits, [&](const ListEdit<T> &edit) { return make(list, edit); });
}

template <typename T>
bool allMade(const QList<T> &list, const QList<ListEdit<T>> &edits)
{
    return std::ranges::all_of(edits, [&](const ListEdit<T> &edit) {
        if (edit.before && edit.before == edit.after)
            return list.indexOf(*edit.after) == edit.at;
        return (!edit.after || list.contains(*edit.after))
            && (!edit.before || !list.contains(*edit.before));
    });
}

template <typename T>
QList<ListEdit<T>> backwards(const QList<ListEdit<T>> &edits, const QList<T> &before)
{
    QList<ListEdit<T>> back;
    for (const ListEdit<T> &edit : edits)
        back.prepend({edit.after, edit.before, edit.before ? before.indexOf(*edit.before) : -1});
    return back;
}

/** One entry as the policy file writes it. */
QJsonValue entryJson(const Policy &policy, QLatin1StringView list)
{
    return QJsonDocument::fromJson(policyToJson(policy)).object()[list].toArray().first();
}

Policy holding(const RegistryEntry &entry)
{
    Policy policy;
    policy.registry = {entry};
    return policy;
}

Policy holding(const TriggerRule &rule)
{
    Policy policy;
    policy.rules = {rule};
    return policy;
}

Policy holding(const Exclusion &exclusion)
{
    Policy policy;
    policy.exclusions = {exclusion};
    return policy;
}

Policy holding(const DismissedLink &link)
{
    Policy policy;
    policy.dismissedLinks = {link};
    return policy;
}

template <typename T>
void write(QJsonArray &edits, QLatin1StringView list, const QList<ListEdit<T>> &made)
{
    for (const ListEdit<T> &edit : made) {
        QJsonObject json{{u"list"_s, QString(list)}, {u"at"_s, edit.at}};
        if (edit.before)
            json[u"before"_s] = entryJson(holding(*edit.before), list);
        if (edit.after)
            json[u"after"_s] = entryJson(holding(*edit.after), list);
        edits.append(json);
    }
}

template <typename T>
QJsonValue partJson(QLatin1StringView name, T Policy::*part, const T &value)
{
    Policy policy;
    policy.*part = value;
    return QJsonDocument::fromJson(policyToJson(policy)).object()[name];
}

template <typename T>
void write(QJsonArray &edits, QLatin1StringView name, T Policy::*part,
    const std::optional<PartEdit<T>> &edit)
{
    if (edit)
        edits.append(QJsonObject{{u"list"_s, QString(name)},
            {u"before"_s, partJson(name, part, edit->before)},
            {u"after"_s, partJson(name, part, edit->after)}});
}

/** The policy that holds one entry of an edit, in a list of its own, or that part; one that is as it ships is not written. */
Result<Policy> readHolding(const QJsonObject &edit, const QString &member)
{
    const QString list = edit[u"list"_s].toString();
    const QJsonValue value = edit[member];
    QJsonObject policy;
    if (list != labelsName && list != notifyName)
        policy[list] = QJsonArray{value};
    else if (value.isObject())
        policy[list] = value;
    return policyFromJson(QJsonDocument(policy).toJson(QJsonDocument::Compact));
}

template <typename T>
Result<void> read(const QJsonObject &json, QList<T> Policy::*list, QList<ListEdit<T>> &edits)
{
    ListEdit<T> edit;
    edit.at = json[u"at"_s].toInteger(-1);
    for (const auto &[member, entry] : {std::pair(u"before"_s, &ListEdit<T>::before),
             std::pair(u"after"_s, &ListEdit<T>::after)}) {
        if (!json.contains(member))
            continue;
        const auto policy = readHolding(json, member);
        if (!policy)
            return failure(policy);
        edit.*entry = ((*policy).*list).first();
    }
    edits.append(edit);
    return {};
}

template <typename T>
Result<void> read(const QJsonObject &json, T Policy::*part, std::optional<PartEdit<T>> &edit)
{
    const auto before = readHolding(json, u"before"_s), after = readHolding(json, u"after"_s);
    if (!before)
        return failure(before);
    if (!after)
        return failure(after);
    edit = PartEdit<T>{(*before).*part, (*after).*part};
    return {};
}

Result<void> readWhole(const QJsonObject &json, std::optional<PartEdit<Policy>> &edit)
{
    const auto read = [&](const QString &member) {
        return policyFromJson(
            QJsonDocument(json[member].toObject()).toJson(QJsonDocument::Compact));
    };
    const auto before = read(u"before"_s), after = read(u"after"_s);
    if (!before)
        return failure(before);
    if (!after)
        return failure(after);
    edit = PartEdit<Policy>{*before, *after};
    return {};
}

QString aboutName(PolicyChange::About about)
{
    switch (about) {
    case PolicyChange::About::Rule:
        return {};
    case PolicyChange::About::Registry:
        return registryName;
    case PolicyChange::About::Rules:
        return rulesName;
    }
    return {};
}

PolicyChange::About aboutOf(const QString &name)
{
    if (name == registryName)
        return PolicyChange::About::Registry;
    return name == rulesName ? PolicyChange::About::Rules : PolicyChange::About::Rule;
}

template <typename T>
bool makePart(T &part, const std::optional<PartEdit<T>> &edit)
{
    if (!edit)
        return true;
    if (part != edit->before)
        return false;
    part = edit->after;
    return true;
}

} // namespace

Result<Policy> changed(const Policy &policy, const PolicyChange &change)
{
    Policy made = policy;
    if (makePart(made, change.whole) && makeAll(made.registry, change.registry)
        && makeAll(made.rules, change.rules) && makeAll(made.exclusions, change.exclusions)
        && makeAll(made.dismissedLinks, change.dismissedLinks)
        && makePart(made.labels, change.labels) && makePart(made.notify, change.notify))
        return made;
    if (change.about == PolicyChange::About::Registry)
        return failure(Error::Kind::Invalid,
            u"the registry has changed meanwhile, or has such a line already: look again at “%1”"_s
                .arg(change.name));
    if (change.about == PolicyChange::About::Rules)
        return failure(Error::Kind::Invalid,
            u"the rules have changed meanwhile, or have one of that name already: look again at “%1”"_s
                .arg(change.name));
    return failure(Error::Kind::Invalid,
        u"the policy has changed meanwhile, and the rule “%1” does not fit it any more"_s.arg(
            change.name));
}

bool isMade(const Policy &policy, const PolicyChange &change)
{
    return allMade(policy.registry, change.registry) && allMade(policy.rules, change.rules)
        && allMade(policy.exclusions, change.exclusions)
        && allMade(policy.dismissedLinks, change.dismissedLinks)
        && (!change.labels || policy.labels == change.labels->after)
        && (!change.notify || policy.notify == change.notify->after)
        && (!change.whole || policy == change.whole->after);
}

PolicyChange reversed(const PolicyChange &change, const Policy &policy)
{
    PolicyChange back{change.name, change.sentence, backwards(change.registry, policy.registry),
        backwards(change.rules, policy.rules), backwards(change.exclusions, policy.exclusions),
        change.about};
    if (change.labels)
        back.labels = {{change.labels->after, change.labels->before}};
    if (change.notify)
        back.notify = {{change.notify->after, change.notify->before}};
    if (change.whole)
        back.whole = {{change.whole->after, change.whole->before}};
    back.logged = change.logged;
    back.dismissedLinks = backwards(change.dismissedLinks, policy.dismissedLinks);
    return back;
}

QByteArray policyChangeToJson(const PolicyChange &change)
{
    QJsonArray edits;
    write(edits, registryName, change.registry);
    write(edits, rulesName, change.rules);
    write(edits, exclusionsName, change.exclusions);
    write(edits, dismissedName, change.dismissedLinks);
    write(edits, labelsName, &Policy::labels, change.labels);
    write(edits, notifyName, &Policy::notify, change.notify);
    const auto whole = [](const Policy &policy) {
        return QJsonDocument::fromJson(policyToJson(policy)).object();
    };
    if (change.whole)
        edits.append(QJsonObject{{u"list"_s, QString(wholeName)},
            {u"before"_s, whole(change.whole->before)}, {u"after"_s, whole(change.whole->after)}});
    QJsonObject json{
        {u"name"_s, change.name}, {u"sentence"_s, change.sentence}, {u"edits"_s, edits}};
    if (change.about != PolicyChange::About::Rule)
        json[u"about"_s] = aboutName(change.about);
    if (!change.logged.isEmpty())
        json[u"logged"_s] = change.logged;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<PolicyChange> policyChangeFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PolicyChange change{object[u"name"_s].toString(), object[u"sentence"_s].toString(), {}, {}, {}};
    change.about = aboutOf(object[u"about"_s].toString());
    change.logged = object[u"logged"_s].toString();
    for (const QJsonValue &value : object[u"edits"_s].toArray()) {
        const QJsonObject edit = value.toObject();
        const QString list = edit[u"list"_s].toString();
        const auto done = list == registryName ? read(edit, &Policy::registry, change.registry)
            : list == rulesName                ? read(edit, &Policy::rules, change.rules)
            : list == exclusionsName           ? read(edit, &Policy::exclusions, change.exclusions)
            : list == dismissedName ? read(edit, &Policy::dismissedLinks, change.dismissedLinks)
            : list == labelsName    ? read(edit, &Policy::labels, change.labels)
            : list == notifyName    ? read(edit, &Policy::notify, change.notify)
            : list == wholeName
            ? readWhole(edit, change.whole)
            : failure(Error::Kind::Invalid, u"'%1' is no list of the policy"_s.arg(list));
        if (!done)
            return failure(done);
    }
    if (change.name.isEmpty())
        return failure(Error::Kind::Invalid, u"this is no change of a policy"_s);
    return change;
}

} // namespace Docket
