// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruledrafts.h"

#include <algorithm>

namespace Docket {

using Kind = RuleRowId::Kind;

namespace {

bool isOf(const RuleDrafts::Draft &draft, const RuleRowId &id)
{
    return draft.before ? id.kind == Kind::Rule && id.name == draft.before->name
                        : id.kind == Kind::NewRule && id.number == draft.number;
}

} // namespace

const RuleDrafts::Draft *RuleDrafts::find(const RuleRowId &id) const
{
    const auto found =
        std::ranges::find_if(m_drafts, [&](const Draft &one) { return isOf(one, id); });
    return found == m_drafts.cend() ? nullptr : &*found;
}

std::optional<TriggerRule> RuleDrafts::kept(const QString &name) const
{
    const auto found = std::ranges::find(m_policy.rules, name, &TriggerRule::name);
    return found == m_policy.rules.cend() ? std::nullopt : std::optional(*found);
}

/** What the rule has become: the one of its name, or the only one that came when it alone went. */
std::optional<TriggerRule> RuleDrafts::successor(
    const TriggerRule &before, const QList<TriggerRule> &rules) const
{
    const auto named = std::ranges::find(rules, before.name, &TriggerRule::name);
    if (named != rules.cend())
        return *named;
    QList<TriggerRule> came, went;
    for (const TriggerRule &rule : rules) {
        if (!m_policy.rules.contains(rule))
            came.append(rule);
    }
    for (const TriggerRule &rule : m_policy.rules) {
        if (!rules.contains(rule))
            went.append(rule);
    }
    if (came.size() == 1 && went == QList{before})
        return came.first();
    return std::nullopt;
}

void RuleDrafts::setPolicy(const Policy &policy, RuleRowId &shown)
{
    const RuleRowId wasShown = shown;
    if (const auto before = wasShown.kind == Kind::Rule ? kept(wasShown.name) : std::nullopt) {
        if (const auto now = successor(*before, policy.rules))
            shown.name = now->name;
    }
    for (Draft &draft : m_drafts) {
        if (!draft.before)
            continue;
        const bool isShown = isOf(draft, wasShown);
        const TriggerRule was = *draft.before;
        draft.before = successor(was, policy.rules);
        if (draft.before && draft.words.isOn == was.isOn)
            draft.words.isOn = draft.before->isOn; // Switched in the list.
        if (draft.before || was.name == m_removed)
            continue;
        draft.number = ++m_numbers; // Gone by another hand: what was typed is a new rule.
        if (isShown)
            shown = {Kind::NewRule, {}, draft.number};
    }
    m_drafts.removeIf([this](const Draft &draft) {
        return draft.before ? draft.words == ruleWords(*draft.before) : draft.number == 0;
    });
    m_removed.clear();
    m_policy = policy;
    if (m_labels && *m_labels == LabelsForm::wordsOf(policy.labels))
        m_labels.reset();
}

RuleRowId RuleDrafts::begin(const RuleWords &words)
{
    m_drafts.append({std::nullopt, ++m_numbers, words});
    return {Kind::NewRule, {}, m_numbers};
}

void RuleDrafts::setWords(const RuleRowId &id, const RuleWords &words)
{
    if (id.kind == Kind::NewRule) {
        for (Draft &draft : m_drafts) {
            if (isOf(draft, id))
                draft.words = words;
        }
        return;
    }
    const auto before = kept(id.name);
    drop(id);
    if (before && words != ruleWords(*before))
        m_drafts.append({before, 0, words});
}

void RuleDrafts::setLabels(const LabelsForm::Words &words)
{
    m_labels = words;
    if (words == LabelsForm::wordsOf(m_policy.labels))
        m_labels.reset();
}

void RuleDrafts::drop(const RuleRowId &id)
{
    if (id.kind == Kind::Labels)
        m_labels.reset();
    else
        m_drafts.removeIf([&](const Draft &one) { return isOf(one, id); });
}

void RuleDrafts::saved(const RuleRowId &id, const RuleWords &words, const TriggerRule &rule)
{
    const RuleRowId now{Kind::Rule, rule.name, 0};
    const Draft *draft = find(id);
    if (!draft)
        draft = find(now); // It followed its rule already.
    if (!draft)
        return;
    const RuleWords typed = draft->words;
    drop(id);
    drop(now);
    if (typed != words)
        setWords(now, typed);
}

bool RuleDrafts::isUnsaved(const RuleRowId &id) const
{
    return id.kind == Kind::Labels ? m_labels.has_value() : find(id) != nullptr;
}

std::optional<TriggerRule> RuleDrafts::before(const RuleRowId &id) const
{
    return id.kind == Kind::Rule ? kept(id.name) : std::nullopt;
}

RuleWords RuleDrafts::words(const RuleRowId &id) const
{
    if (const Draft *draft = find(id))
        return draft->words;
    const auto rule = before(id);
    return rule ? ruleWords(*rule) : RuleWords();
}

LabelsForm::Words RuleDrafts::labels() const
{
    return m_labels.value_or(LabelsForm::wordsOf(m_policy.labels));
}

RuleRead RuleDrafts::read(const RuleRowId &id) const
{
    QStringList taken = names();
    if (id.kind == Kind::Rule)
        taken.removeAll(id.name);
    return readRule(words(id), before(id), taken);
}

QStringList RuleDrafts::names() const
{
    QStringList all;
    for (const TriggerRule &rule : m_policy.rules)
        all.append(rule.name);
    return all;
}

QList<RuleRowId> RuleDrafts::ids() const
{
    QList<RuleRowId> all;
    for (const TriggerRule &rule : m_policy.rules)
        all.append({Kind::Rule, rule.name, 0});
    for (const Draft &draft : m_drafts) {
        if (!draft.before)
            all.append({Kind::NewRule, {}, draft.number});
    }
    return all;
}

Policy RuleDrafts::typed() const
{
    Policy policy = m_policy;
    policy.rules.clear();
    for (const RuleRowId &id : ids())
        policy.rules.append(read(id).rule);
    if (m_labels)
        policy.labels = LabelsForm::read(*m_labels);
    return policy;
}

std::optional<RuleRowId> RuleDrafts::firstWrong() const
{
    for (const RuleRowId &id : ids()) {
        if (isUnsaved(id) && !read(id).problems.isEmpty())
            return id;
    }
    return std::nullopt;
}

} // namespace Docket
