// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"

#include <optional>

namespace Docket {

/** One condition of a rule as a person writes it. */
struct ConditionWords
{
    enum class Field {
        Type, ///< One of several, parted by commas.
        Label,
        NoLabel,
        Component, ///< As Type.
        Included, ///< Has one of the labels that the policy includes; without words.
        NotIncluded
    };

    Field field = Field::Type;
    QString words;
    friend bool operator==(const ConditionWords &, const ConditionWords &) = default;
};

/** A rule as a person writes it. */
struct RuleWords
{
    enum class Event { Close, CloseWithChildren, PostIncident, Status };

    QString name;
    Event event = Event::Close;
    QString status; ///< The name that Event::Status waits for.
    QList<ConditionWords> conditions;
    TriggerRule::Join join = TriggerRule::Join::All;
    QList<PageKind> kinds; ///< In the order of allPageKinds(); empty for every registered page.
    bool isOn = true;
    friend bool operator==(const RuleWords &, const RuleWords &) = default;
};

struct RuleProblem
{
    enum class Field { Name, Status, Condition };

    Field field = Field::Name;
    qsizetype row = 0; ///< Of the condition.
    QString sentence;
    friend bool operator==(const RuleProblem &, const RuleProblem &) = default;
};

/** What was read; with problems the rule is only as good as its sentence. */
struct RuleRead
{
    TriggerRule rule;
    QList<RuleProblem> problems; ///< In the order of the fields.
    friend bool operator==(const RuleRead &, const RuleRead &) = default;
};

[[nodiscard]] RuleWords ruleWords(const TriggerRule &rule);

/**
 * What the words mean. `before`: the rule that they are to change, nothing for a new one. `taken`: the names of the other rules.
 * Several conditions on the type, or on the component, are one: any of all their names.
 */
[[nodiscard]] RuleRead readRule(
    const RuleWords &words, const std::optional<TriggerRule> &before, const QStringList &taken);

/** The name, with a number behind it where it is taken. */
[[nodiscard]] QString freeName(const QString &wanted, const QStringList &taken);

/** Labels parted by commas or spaces, each once. */
[[nodiscard]] QStringList readLabels(const QString &words);

} // namespace Docket
