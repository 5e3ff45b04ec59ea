// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulewords.h"

#include "core/policy/policyfile.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Field = ConditionWords::Field;

namespace {

/** The words that the policy file keeps for what is no status. */
const QStringList &eventNames()
{
    static const QStringList names{u"done"_s, u"closed"_s, u"epic-complete"_s, u"post-incident"_s};
    return names;
}

RuleWords::Event eventOf(const QString &on)
{
    if (on == "done"_L1 || on == "closed"_L1)
        return RuleWords::Event::Close;
    if (on == "epic-complete"_L1)
        return RuleWords::Event::CloseWithChildren;
    return on == "post-incident"_L1 ? RuleWords::Event::PostIncident : RuleWords::Event::Status;
}

/** The status as it is named, never as one of the words that mean something else. */
QString statusName(const QString &typed)
{
    QString name = typed.trimmed();
    if (eventNames().contains(name))
        name[0] = name.at(0).toUpper(); // Statuses are compared ignoring case.
    return name;
}

QStringList namesIn(const QString &words)
{
    QStringList names;
    for (const QString &part : words.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    return names;
}

void add(QStringList &names, const QStringList &more)
{
    for (const QString &name : more) {
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
}

bool hasSpace(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
}

/** What is wrong with a condition, empty for nothing. */
QString problemOf(const ConditionWords &condition)
{
    const QString words = condition.words.trimmed();
    switch (condition.field) {
    case Field::Type:
        return namesIn(words).isEmpty() ? u"Name a type, or remove this condition."_s : QString();
    case Field::Component:
        return namesIn(words).isEmpty() ? u"Name a component, or remove this condition."_s
                                        : QString();
    case Field::Label:
    case Field::NoLabel:
        if (words.isEmpty())
            return u"Name a label, or remove this condition."_s;
        return hasSpace(words) ? u"A label has no spaces."_s : QString();
    case Field::Included:
    case Field::NotIncluded:
        break;
    }
    return {};
}

void take(TriggerRule &rule, const ConditionWords &condition)
{
    const QString words = condition.words.trimmed();
    const QStringList label = words.isEmpty() ? QStringList() : QStringList{words};
    switch (condition.field) {
    case Field::Type:
        add(rule.types, namesIn(words));
        return;
    case Field::Component:
        add(rule.components, namesIn(words));
        return;
    case Field::Label:
        add(rule.with, label);
        return;
    case Field::NoLabel:
        add(rule.without, label);
        return;
    case Field::Included:
        add(rule.with, {includeLabels});
        return;
    case Field::NotIncluded:
        add(rule.without, {includeLabels});
        return;
    }
}

QString onOf(const RuleWords &words, const std::optional<TriggerRule> &before)
{
    if (before && words.event != RuleWords::Event::Status && eventOf(before->on) == words.event)
        return before->on; // "done" and "closed" mean the same, and stay as they are written.
    switch (words.event) {
    case RuleWords::Event::Close:
        return u"done"_s;
    case RuleWords::Event::CloseWithChildren:
        return u"epic-complete"_s;
    case RuleWords::Event::PostIncident:
        return u"post-incident"_s;
    case RuleWords::Event::Status:
        break;
    }
    return statusName(words.status);
}

} // namespace

RuleWords ruleWords(const TriggerRule &rule)
{
    RuleWords words;
    words.name = rule.name;
    words.event = eventOf(rule.on);
    if (words.event == RuleWords::Event::Status)
        words.status = rule.on;
    words.join = rule.join;
    words.isOn = rule.isOn;
    for (const PageKind kind : allPageKinds()) {
        if (rule.kinds.contains(kind))
            words.kinds.append(kind);
    }
    if (!rule.types.isEmpty())
        words.conditions.append({Field::Type, rule.types.join(u", "_s)});
    const auto append = [&](const QStringList &labels, Field named, Field included) {
        for (const QString &label : labels) {
            const bool isIncluded = label == includeLabels;
            words.conditions.append(
                {isIncluded ? included : named, isIncluded ? QString() : label});
        }
    };
    append(rule.with, Field::Label, Field::Included);
    append(rule.without, Field::NoLabel, Field::NotIncluded);
    if (!rule.components.isEmpty())
        words.conditions.append({Field::Component, rule.components.join(u", "_s)});
    return words;
}

RuleRead readRule(
    const RuleWords &words, const std::optional<TriggerRule> &before, const QStringList &taken)
{
    RuleRead read;
    TriggerRule &rule = read.rule;
    rule.name = words.name.simplified();
    if (rule.name.isEmpty())
        read.problems.append({RuleProblem::Field::Name, 0, u"Give the rule a name."_s});
    else if (taken.contains(rule.name))
        read.problems.append({RuleProblem::Field::Name, 0,
            u"There is a rule “%1” already: choose another name."_s.arg(rule.name)});
    rule.on = onOf(words, before);
    if (rule.on.isEmpty())
        read.problems.append(
            {RuleProblem::Field::Status, 0, u"Name the status that the rule waits for."_s});
    for (qsizetype row = 0; row < words.conditions.size(); ++row) {
        take(rule, words.conditions.at(row));
        if (const QString problem = problemOf(words.conditions.at(row)); !problem.isEmpty())
            read.problems.append({RuleProblem::Field::Condition, row, problem});
    }
    rule.join = words.join;
    rule.isOn = words.isOn;
    rule.kinds = words.kinds;
    const auto sameKinds = [&] { // The file's own order stays.
        return before && before->kinds.size() == rule.kinds.size()
            && std::ranges::is_permutation(before->kinds, rule.kinds);
    };
    if (sameKinds())
        rule.kinds = before->kinds;
    return read;
}

QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = u"%1 (%2)"_s.arg(wanted).arg(i);
    return name;
}

QStringList readLabels(const QString &words)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    QStringList labels;
    add(labels, words.split(between, Qt::SkipEmptyParts));
    return labels;
}

} // namespace Docket
