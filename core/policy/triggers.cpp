// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/triggers.h"

#include "core/policy/policyfile.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Move
{
    FieldChange status;
    bool closes = false; ///< From a status that is not done into one that is.
};

bool holds(const QStringList &list, const QString &wanted)
{
    return list.contains(wanted, Qt::CaseInsensitive);
}

QString quoted(const QString &name)
{
    return u"\u201c"_s + name + u"\u201d"_s;
}

QString either(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.first(names.size() - 1).join(", "_L1) + " or "_L1 + names.last();
}

QString looseName(const QString &status)
{
    QString name;
    for (const QChar c : status) {
        if (c.isLetterOrNumber())
            name += c.toCaseFolded();
    }
    return name;
}

bool isDone(const StatusCategories &categories, const QString &statusId, StatusCategory otherwise)
{
    const std::optional<StatusCategory> known = categories ? categories(statusId) : std::nullopt;
    return known.value_or(otherwise) == StatusCategory::Done;
}

/** The status change of an entry; nothing when it changes other fields only, or a status into
 * itself. */
std::optional<Move> moveOf(
    const HistoryEntry &entry, const WorkItem &item, const StatusCategories &categories)
{
    for (const FieldChange &change : entry.changes) {
        const bool isStatus = change.fieldId.isEmpty()
            ? change.field.compare("status"_L1, Qt::CaseInsensitive) == 0
            : change.fieldId == "status"_L1;
        if (!isStatus || (change.from == change.to && change.fromText == change.toText))
            continue;
        const StatusCategory present =
            change.to == item.status.id ? item.status.category : StatusCategory::ToDo;
        return Move{change,
            !isDone(categories, change.from, StatusCategory::ToDo)
                && isDone(categories, change.to, present)};
    }
    return std::nullopt;
}

bool isClosed(const WorkItem &item, const StatusCategories &categories)
{
    return isDone(categories, item.status.id, item.status.category);
}

enum class Event { Close, EpicComplete, PostIncident, Status };

Event eventOf(const TriggerRule &rule)
{
    if (rule.on == "done"_L1 || rule.on == "closed"_L1)
        return Event::Close;
    if (rule.on == "epic-complete"_L1)
        return Event::EpicComplete;
    return rule.on == "post-incident"_L1 ? Event::PostIncident : Event::Status;
}

bool isNamed(const TriggerRule &rule, const QString &status)
{
    switch (eventOf(rule)) {
    case Event::PostIncident:
        return looseName(status) == "postincident"_L1;
    case Event::Status:
        return status.trimmed().compare(rule.on.trimmed(), Qt::CaseInsensitive) == 0;
    case Event::Close:
    case Event::EpicComplete:
        break;
    }
    return false;
}

/** The rules that may fire. */
auto rulesOf(const Policy &policy)
{
    return policy.rules | std::views::filter(&TriggerRule::isOn);
}

bool isTypeOf(const TriggerRule &rule, const WorkItem &item)
{
    return rule.types.isEmpty() || holds(rule.types, item.type);
}

/** False where the type alone says that the rule is about other work. */
bool isFor(const TriggerRule &rule, const WorkItem &item)
{
    const bool others =
        !rule.with.isEmpty() || !rule.without.isEmpty() || !rule.components.isEmpty();
    return isTypeOf(rule, item) || (rule.join == TriggerRule::Join::Any && others);
}

/** Whether the rule waits for this very move. */
bool firesOn(const TriggerRule &rule, const Move &move)
{
    const Event event = eventOf(rule);
    if (event == Event::Close || event == Event::EpicComplete)
        return move.closes;
    return isNamed(rule, move.status.toText);
}

/** Whether the item is still where the move took it: for a named status also when it was closed
 * since. */
bool stillThere(const TriggerRule &rule, const WorkItem &item, const StatusCategories &categories)
{
    return isClosed(item, categories) || isNamed(rule, item.status.name);
}

/** True when a later entry took the item back into an open state that this rule does not name. */
bool leftSince(const TriggerRule &rule, const WorkItem &item, const HistoryEntry &entry,
    const StatusCategories &categories)
{
    bool after = false;
    for (const HistoryEntry &later : item.history) {
        if (later.id == entry.id) {
            after = true;
            continue;
        }
        const std::optional<Move> move = after ? moveOf(later, item, categories) : std::nullopt;
        if (move && !isDone(categories, move->status.to, StatusCategory::ToDo)
            && !isNamed(rule, move->status.toText) && move->status.to != item.status.id)
            return true;
        if (move && isNamed(rule, move->status.toText) && firesOn(rule, *move))
            return true;
    }
    return !stillThere(rule, item, categories);
}

/** What every closing is, whatever the policy waits for. */
const TriggerRule &anyClose()
{
    static const TriggerRule rule{u"close"_s, {}, u"closed"_s, {}, {}, {}};
    return rule;
}

/** What a rule asks of an item beside its type. */
class Conditions
{
public:
    Conditions(const TriggerRule &rule, const Policy &policy, const WorkItem &item)
        : m_rule(rule)
        , m_include(policy.labels.include)
        , m_item(item)
    { }

    /** What speaks against the item, as a reason; nothing when it fits. */
    [[nodiscard]] std::optional<QString> against() const
    {
        return m_rule.join == TriggerRule::Join::Any ? againstAny() : againstAll();
    }

private:
    [[nodiscard]] bool isLabelled(const QString &label) const
    {
        if (label != includeLabels)
            return holds(m_item.labels, label);
        return std::ranges::any_of(
            m_include, [&](const QString &one) { return holds(m_item.labels, one); });
    }

    [[nodiscard]] bool isComponentOf() const
    {
        return std::ranges::any_of(m_item.components,
            [&](const Component &one) { return holds(m_rule.components, one.name); });
    }

    [[nodiscard]] QString shown(const QString &label) const
    {
        return label == includeLabels ? either(m_include) : label;
    }

    [[nodiscard]] std::optional<QString> againstAll() const
    {
        for (const QString &label : m_rule.with) {
            if (!isLabelled(label))
                return u"rule %1 needs the label %2"_s.arg(quoted(m_rule.name), shown(label));
        }
        for (const QString &label : m_rule.without) {
            if (isLabelled(label))
                return u"rule %1 leaves out items with the label %2"_s.arg(
                    quoted(m_rule.name), shown(label));
        }
        if (!m_rule.components.isEmpty() && !isComponentOf())
            return u"rule %1 is for the component %2"_s.arg(
                quoted(m_rule.name), either(m_rule.components));
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> againstAny() const
    {
        const auto labelled = [&](const QString &label) { return isLabelled(label); };
        const bool none = m_rule.types.isEmpty() && m_rule.with.isEmpty()
            && m_rule.without.isEmpty() && m_rule.components.isEmpty();
        const bool fits = none || (!m_rule.types.isEmpty() && holds(m_rule.types, m_item.type))
            || std::ranges::any_of(m_rule.with, labelled)
            || !std::ranges::all_of(m_rule.without, labelled) || isComponentOf();
        if (fits)
            return std::nullopt;
        return u"none of the conditions of rule %1 holds"_s.arg(quoted(m_rule.name));
    }

    const TriggerRule &m_rule;
    const QStringList &m_include;
    const WorkItem &m_item;
};

/** What speaks against the item that the rule is for, as a reason; nothing when it fits. */
std::optional<QString> conditionsAgainst(
    const TriggerRule &rule, const Policy &policy, const WorkItem &item)
{
    return Conditions(rule, policy, item).against();
}

bool concerns(const RegistryEntry &entry, const WorkItem &item)
{
    const bool component = entry.component.isEmpty()
        || std::ranges::any_of(item.components, [&](const Component &one) {
               return one.name.compare(entry.component, Qt::CaseInsensitive) == 0;
           });
    const bool epic = entry.epic.isEmpty() || entry.epic.compare(item.key, Qt::CaseInsensitive) == 0
        || entry.epic.compare(item.parentKey, Qt::CaseInsensitive) == 0;
    return component && epic
        && (entry.project.isEmpty()
            || entry.project.compare(item.projectKey, Qt::CaseInsensitive) == 0)
        && (entry.label.isEmpty() || holds(item.labels, entry.label));
}

TriggerOutcome silent(Silence::Cause cause, const QString &reason)
{
    return {{}, Silence{cause, reason}};
}

TriggerOutcome childrenOpen(
    const WorkItem &item, const TriggerRule &rule, const QStringList &open, qsizetype count)
{
    const QStringList named = open.first(std::min<qsizetype>(open.size(), 3));
    const QString more =
        open.size() > named.size() ? u" and %1 more"_s.arg(open.size() - named.size()) : QString();
    return silent(Silence::Cause::ChildrenOpen,
        u"%1 of the %2 children of %3 are still open (%4%5), so rule %6 waits."_s.arg(open.size())
            .arg(count)
            .arg(item.key, named.join(", "_L1), more, quoted(rule.name)));
}

TriggerOutcome noRule(const Policy &policy, const WorkItem &item, const Move &move)
{
    QStringList against;
    for (const TriggerRule &rule : policy.rules) {
        if (!isFor(rule, item) || !firesOn(rule, move))
            continue;
        const std::optional<QString> reason = conditionsAgainst(rule, policy, item);
        if (reason && rule.isOn)
            against.append(*reason);
        else if (!reason)
            against.append(u"rule %1 is switched off"_s.arg(quoted(rule.name)));
    }
    const QString what =
        u"%1 (%2) moved to %3, but "_s.arg(item.key, item.type, move.status.toText);
    if (against.isEmpty())
        return silent(Silence::Cause::NoRule, what + u"no rule waits for that."_s);
    return silent(Silence::Cause::NoRule, what + against.join(u", and "_s) + '.'_L1);
}

TriggerOutcome notRegistered(const WorkItem &item, const QList<const TriggerRule *> &fired)
{
    QStringList kinds;
    bool any = false;
    QStringList names;
    for (const TriggerRule *rule : fired) {
        names.append(quoted(rule->name));
        any = any || rule->kinds.isEmpty();
        for (const PageKind kind : rule->kinds) {
            if (!kinds.contains(kindName(kind)))
                kinds.append(kindName(kind));
        }
    }
    return silent(Silence::Cause::NotRegistered,
        u"Rule %1 fires for %2, but no %3is registered for project %4 or its components."_s.arg(
            names.join(u" and "_s), item.key,
            any ? u"page "_s : u"page of kind %1 "_s.arg(either(kinds)), item.projectKey));
}

/** Registered pages that the fired rules reach, each page and section once, by the first rule that
 * reaches it. */
QList<Target> targetsOf(
    const Policy &policy, const WorkItem &item, const QList<const TriggerRule *> &fired)
{
    QList<Target> targets;
    for (const TriggerRule *rule : fired) {
        for (const RegistryEntry &entry : policy.registry) {
            if (!concerns(entry, item)
                || (!rule->kinds.isEmpty() && !rule->kinds.contains(entry.kind)))
                continue;
            const bool known = std::ranges::any_of(targets, [&](const Target &target) {
                return target.entry.page == entry.page && target.entry.section == entry.section;
            });
            if (!known)
                targets.append({entry, rule->name});
        }
    }
    return targets;
}

} // namespace

std::optional<HistoryEntry> firingEntry(
    const Policy &policy, const WorkItem &item, const StatusCategories &categories)
{
    std::optional<HistoryEntry> unawaited;
    for (auto entry = item.history.crbegin(); entry != item.history.crend(); ++entry) {
        const std::optional<Move> move = moveOf(*entry, item, categories);
        if (!move)
            continue;
        bool candidate = move->closes && !leftSince(anyClose(), item, *entry, categories);
        for (const TriggerRule &rule : rulesOf(policy)) {
            if (!firesOn(rule, *move) || leftSince(rule, item, *entry, categories))
                continue;
            if (isFor(rule, item) && !conditionsAgainst(rule, policy, item))
                return *entry;
            candidate = true;
        }
        if (candidate && !unawaited)
            unawaited = *entry;
    }
    return unawaited;
}

QList<HistoryEntry> closingEntries(const WorkItem &item, const StatusCategories &categories)
{
    QList<HistoryEntry> entries;
    for (const HistoryEntry &entry : item.history) {
        if (const std::optional<Move> move = moveOf(entry, item, categories); move && move->closes)
            entries.append(entry);
    }
    return entries;
}

bool stands(const Policy &policy, const WorkItem &item, const QString &changeId,
    const StatusCategories &categories)
{
    const auto entry = std::ranges::find(item.history, changeId, &HistoryEntry::id);
    const std::optional<Move> move =
        entry == item.history.cend() ? std::nullopt : moveOf(*entry, item, categories);
    if (!move)
        return true;
    const auto holdsFor = [&](const TriggerRule &rule) {
        return firesOn(rule, *move) && !leftSince(rule, item, *entry, categories);
    };
    return holdsFor(anyClose()) || std::ranges::any_of(policy.rules, holdsFor);
}

QList<HistoryEntry> namedEntries(
    const Policy &policy, const WorkItem &item, const StatusCategories &categories)
{
    QList<HistoryEntry> entries;
    for (const HistoryEntry &entry : item.history) {
        const std::optional<Move> move = moveOf(entry, item, categories);
        const bool isAwaited = move
            && std::ranges::any_of(rulesOf(policy),
                [&](const TriggerRule &rule) { return isNamed(rule, move->status.toText); });
        if (isAwaited)
            entries.append(entry);
    }
    return entries;
}

bool waitsForChildren(const Policy &policy, const WorkItem &item)
{
    return std::ranges::any_of(rulesOf(policy), [&](const TriggerRule &rule) {
        return eventOf(rule) == Event::EpicComplete && isFor(rule, item);
    });
}

QString includingLabel(const Policy &policy, const WorkItem &item)
{
    if (!excludingLabel(policy, item).isEmpty())
        return {};
    const auto found = std::ranges::find_if(
        item.labels, [&](const QString &label) { return holds(policy.labels.include, label); });
    return found == item.labels.cend() ? QString() : *found;
}

QString excludingLabel(const Policy &policy, const WorkItem &item)
{
    const auto label = std::ranges::find_if(
        policy.labels.exclude, [&](const QString &one) { return holds(item.labels, one); });
    return label == policy.labels.exclude.cend() ? QString() : *label;
}

TriggerOutcome evaluate(const Policy &policy, const WorkItem &item, const HistoryEntry &entry,
    const QList<WorkItem> &children, const StatusCategories &categories)
{
    if (const QString label = excludingLabel(policy, item); !label.isEmpty())
        return silent(Silence::Cause::Excluded,
            u"%1 carries the label %2, which keeps it out of the documentation."_s.arg(
                item.key, label));
    const std::optional<Move> move = moveOf(entry, item, categories);
    if (!move)
        return silent(Silence::Cause::NotATransition,
            u"This change of %1 did not move it to another status."_s.arg(item.key));

    QList<const TriggerRule *> fired;
    bool awaited = false;
    bool left = false;
    for (const TriggerRule &rule : rulesOf(policy)) {
        if (!firesOn(rule, *move))
            continue;
        awaited = true;
        if (leftSince(rule, item, entry, categories)) {
            left = true;
            continue;
        }
        if (!isFor(rule, item) || conditionsAgainst(rule, policy, item))
            continue;
        if (eventOf(rule) == Event::EpicComplete) {
            QStringList open;
            for (const WorkItem &child : children) {
                if (!isClosed(child, categories))
                    open.append(child.key);
            }
            if (!open.isEmpty())
                return childrenOpen(item, rule, open, children.size());
        }
        fired.append(&rule);
    }

    const bool closedAlready = !move->closes
        && isDone(categories, move->status.to, StatusCategory::ToDo)
        && isDone(categories, move->status.from, StatusCategory::ToDo);
    if (!fired.isEmpty()) {
        const QList<Target> targets = targetsOf(policy, item, fired);
        return targets.isEmpty() ? notRegistered(item, fired)
                                 : TriggerOutcome{targets, std::nullopt};
    }
    if (left || (move->closes && !isClosed(item, categories)))
        return silent(Silence::Cause::Reopened,
            u"%1 has left %2 since and is in %3 now."_s.arg(
                item.key, quoted(move->status.toText), quoted(item.status.name)));
    if (!awaited && closedAlready)
        return silent(Silence::Cause::NotATransition,
            u"%1 only moved from %2 to %3; it was closed before."_s.arg(
                item.key, quoted(move->status.fromText), quoted(move->status.toText)));
    if (!awaited && !move->closes)
        return silent(Silence::Cause::NotATransition,
            u"%1 moved to %2, a status that no rule waits for."_s.arg(
                item.key, quoted(move->status.toText)));
    return noRule(policy, item, *move);
}

std::optional<MissingPage> missingPage(const QString &reason)
{
    static const QRegularExpression form(
        u"^Rule “.+” fires for (\\S+), but no page (?:of kind (.+) )?is registered for project \\S+ or its components\\.$"_s);
    const QRegularExpressionMatch said = form.match(reason);
    if (!said.hasMatch())
        return {};
    MissingPage missing{said.captured(1), {}};
    for (const QString &name :
        said.captured(2).split(QRegularExpression(u", | or "_s), Qt::SkipEmptyParts)) {
        if (const auto kind = pageKindFromName(name))
            missing.kinds.append(*kind);
    }
    return missing;
}

} // namespace Docket
