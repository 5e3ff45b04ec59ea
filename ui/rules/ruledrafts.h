// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/rulewords.h"
#include "ui/rules/labelsform.h"
#include "ui/rules/rulelistmodel.h"

namespace Docket {

/**
 * What was typed for rules and labels and is not saved, on the policy as it is now: it stays whatever is chosen, and follows its
 * rule where that becomes another.
 */
class RuleDrafts
{
public:
    struct Draft
    {
        std::optional<TriggerRule> before; ///< Nothing: a rule that is new.
        int number = 0; ///< Of a new one.
        RuleWords words;
    };

    [[nodiscard]] const Policy &policy() const { return m_policy; }
    /** The policy has become that; `shown` goes along where its rule has another name now. */
    void setPolicy(const Policy &policy, RuleRowId &shown);
    /** The rule of that name is about to be removed by a person: what was typed for it goes, too. */
    void expectRemoval(const QString &name) { m_removed = name; }

    [[nodiscard]] RuleRowId begin(const RuleWords &words); ///< A new rule.
    void setWords(const RuleRowId &id, const RuleWords &words);
    void setLabels(const LabelsForm::Words &words);
    void drop(const RuleRowId &id);
    /** The rule of `id` was saved as that with these words; what was typed since goes on as a change of it. */
    void saved(const RuleRowId &id, const RuleWords &words, const TriggerRule &rule);

    [[nodiscard]] bool isUnsaved(const RuleRowId &id) const;
    [[nodiscard]] std::optional<TriggerRule> before(const RuleRowId &id) const;
    [[nodiscard]] RuleWords words(const RuleRowId &id) const;
    [[nodiscard]] LabelsForm::Words labels() const;
    [[nodiscard]] RuleRead read(const RuleRowId &id) const;
    [[nodiscard]] QStringList names() const; ///< Of the rules that are kept.
    [[nodiscard]] QList<RuleRowId> ids() const; ///< Rules in their order, then new ones.

    /** The policy with all that is typed. */
    [[nodiscard]] Policy typed() const;
    /** The first rule that is not right as it is typed. */
    [[nodiscard]] std::optional<RuleRowId> firstWrong() const;

private:
    [[nodiscard]] const Draft *find(const RuleRowId &id) const;
    [[nodiscard]] std::optional<TriggerRule> kept(const QString &name) const;
    [[nodiscard]] std::optional<TriggerRule> successor(
        const TriggerRule &before, const QList<TriggerRule> &rules) const;

    Policy m_policy;
    QList<Draft> m_drafts;
    std::optional<LabelsForm::Words> m_labels;
    QString m_removed;
    int m_numbers = 0;
};

} // namespace Docket
