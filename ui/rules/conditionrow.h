// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/rulewords.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Docket {

class FormField;
class RoleLabel;

/** What came up so far and may be typed into a rule. */
struct RulesKnown
{
    QStringList types, statuses, labels, components; ///< Sorted, each once.
    QStringList included; ///< Labels that the policy includes.
    friend bool operator==(const RulesKnown &, const RulesKnown &) = default;
};

/** One condition: what is looked at, the words it is compared with, and a way to be rid of it. */
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRow(QWidget *parent = nullptr);

    void setCondition(const ConditionWords &condition);
    [[nodiscard]] ConditionWords condition() const;
    void setKnown(const RulesKnown &known);
    void setNumber(int number); ///< From 1: tells its controls from those of the others.
    void setProblem(const QString &sentence);
    [[nodiscard]] bool hasProblem() const;
    void focusWords();
    [[nodiscard]] QList<QWidget *> stops() const; ///< In the order of Tab.

signals:
    void changed();
    void entered(); ///< Enter.
    void removeWanted();

private:
    void showField(); ///< What the field at hand is compared with.
    [[nodiscard]] ConditionWords::Field field() const;

    QComboBox *m_field;
    FormField *m_words;
    QPushButton *m_remove;
    RulesKnown m_known;
    QString m_typed; ///< While a field without words is chosen.
};

} // namespace Docket
