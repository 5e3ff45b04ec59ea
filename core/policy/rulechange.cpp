// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulechange.h"

#include "core/policy/policyfile.h"
#include "core/policy/rulesentence.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

PolicyChange about(const QString &name, const QString &sentence)
{
    PolicyChange change;
    change.name = name;
    change.sentence = sentence;
    change.about = PolicyChange::About::Rules;
    return change;
}

QString listed(const QStringList &labels)
{
    return labels.isEmpty() ? u"–"_s : labels.join(u", "_s);
}

} // namespace

PolicyChange ruleAdded(const TriggerRule &rule, const LabelPolicy &labels, qsizetype at)
{
    PolicyChange change = about(rule.name, u"Rules: “%1” added"_s.arg(rule.name));
    change.logged = u"Rules: “%1” added: %2"_s.arg(rule.name, ruleSentence(rule, labels));
    change.rules = {{std::nullopt, rule, at}};
    return change;
}

PolicyChange ruleChanged(
    const TriggerRule &before, const TriggerRule &after, const LabelPolicy &labels)
{
    PolicyChange change = about(after.name, u"Rules: “%1” changed"_s.arg(after.name));
    change.logged = u"Rules: “%1” changed: %2"_s.arg(before.name, ruleSentence(after, labels));
    if (before.name != after.name)
        change.logged = u"Rules: “%1” is called “%2” now: %3"_s.arg(
            before.name, after.name, ruleSentence(after, labels));
    change.rules = {{before, after, -1}};
    return change;
}

PolicyChange ruleRemoved(const TriggerRule &rule)
{
    PolicyChange change = about(rule.name, u"Rules: “%1” removed"_s.arg(rule.name));
    change.rules = {{rule, std::nullopt, -1}};
    return change;
}

PolicyChange ruleMoved(const TriggerRule &rule, qsizetype at)
{
    PolicyChange change =
        about(rule.name, u"Rules: “%1” moved to place %2"_s.arg(rule.name).arg(at + 1));
    change.rules = {{rule, rule, at}};
    return change;
}

PolicyChange ruleSwitched(const TriggerRule &rule)
{
    TriggerRule after = rule;
    after.isOn = !rule.isOn;
    PolicyChange change = about(rule.name,
        (after.isOn ? u"Rules: “%1” switched on"_s : u"Rules: “%1” switched off"_s).arg(rule.name));
    change.rules = {{rule, after, -1}};
    return change;
}

/** Those that go leave from the last to the first: taken back, each finds its place again. */
PolicyChange defaultRules(const QList<TriggerRule> &present)
{
    PolicyChange change = about(u"Default rules"_s, u"Rules: the default ones again"_s);
    for (auto rule = present.crbegin(); rule != present.crend(); ++rule)
        change.rules.append({*rule, std::nullopt, -1});
    for (const TriggerRule &rule : defaultPolicy().rules)
        change.rules.append({std::nullopt, rule, -1});
    return change;
}

PolicyChange exclusionRemoved(const Exclusion &exclusion)
{
    PolicyChange change =
        about(exclusion.name, u"Rules: exclusion “%1” removed"_s.arg(exclusion.name));
    change.exclusions = {{exclusion, std::nullopt, -1}};
    return change;
}

PolicyChange labelsChanged(const LabelPolicy &before, const LabelPolicy &after)
{
    PolicyChange change = about(u"Labels"_s, u"Rules: labels changed"_s);
    change.logged = u"Rules: labels changed: include %1, leave out %2"_s.arg(
        listed(after.include), listed(after.exclude));
    change.labels = {{before, after}};
    return change;
}

PolicyChange policyImported(const Policy &before, const Policy &after, const QString &source)
{
    PolicyChange change = about(u"Import of %1"_s.arg(source),
        u"Policy imported from %1: %2 registry lines and %3 rules in place of %4 and %5"_s
            .arg(source)
            .arg(after.registry.size())
            .arg(after.rules.size())
            .arg(before.registry.size())
            .arg(before.rules.size()));
    change.whole = {{before, after}};
    return change;
}

PolicyChange commentsSwitched(const Notify &before)
{
    Notify after = before;
    after.comments = !before.comments;
    PolicyChange change = about(u"Comments below pages"_s,
        after.comments ? u"Rules: Docket comments below pages to ask, remind and tell"_s
                       : u"Rules: Docket does not comment below pages any more"_s);
    change.notify = {{before, after}};
    return change;
}

} // namespace Docket
