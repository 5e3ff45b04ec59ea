// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/conditionrow.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace Docket {

class Actions;
class TitledField;

/** The fields of one rule, its conditions as rows that come and go; what is wrong stands beside the field. */
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(Actions &actions, QWidget *parent = nullptr);

    void setKnown(const RulesKnown &known);
    /** Shows these words; what is wrong with them is not said before somebody wants to save. */
    void setWords(const RuleWords &words);
    [[nodiscard]] RuleWords words() const;
    void setProblems(const QList<RuleProblem> &problems);
    void focusProblem(); ///< The first field with something wrong.
    void focusFirst();
    void addCondition();
    void removeCondition(); ///< The one that has the keys, else the last.
    [[nodiscard]] bool hasConditions() const { return !m_rows.isEmpty(); }
    [[nodiscard]] QList<QWidget *> stops() const; ///< In the order of Tab.

signals:
    void changed(); ///< Words differ from what was last set or told.
    void entered(); ///< Enter in a field of words.

private:
    void lay(Actions &actions);
    void tell();
    ConditionRow *makeRow(const ConditionWords &condition);
    void remove(ConditionRow *row);
    void numberRows();
    void orderStops();
    [[nodiscard]] RuleWords::Event event() const;
    void fitStatus(); ///< There only where a status is named.

    FormField *m_name;
    QCheckBox *m_on;
    QComboBox *m_event;
    TitledField *m_eventField = nullptr;
    FormField *m_status;
    QComboBox *m_join;
    QList<ConditionRow *> m_rows;
    QVBoxLayout *m_conditions = nullptr;
    RoleLabel *m_none = nullptr; ///< Stands where there is no condition.
    QPushButton *m_add = nullptr;
    QList<QCheckBox *> m_kinds; ///< In the order of allPageKinds().
    RulesKnown m_known;
    bool m_filling = false;
};

} // namespace Docket
