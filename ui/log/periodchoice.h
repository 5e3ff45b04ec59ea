// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/sprint.h"
#include "ui/log/typedperiod.h"

#include <QList>
#include <QObject>

#include <optional>

class QLineEdit;
class QWidget;

namespace Docket {

class RoleLabel;
class SnugComboBox;

/** Which time the log shows: a sprint by its name, the last so many days, all of it, or days that a person types. */
class PeriodChoice : public QObject
{
    Q_OBJECT

public:
    /** `parent` gets the widgets, which widgets() lists. */
    PeriodChoice(const Clock &clock, QWidget *parent);

    /** Newest first; as many are offered as are of use. What is chosen stays. */
    void setSprints(const QList<Sprint> &sprints);
    [[nodiscard]] QDateTime since() const; ///< Invalid: from the beginning.
    [[nodiscard]] QDateTime until() const; ///< Before it; invalid: until now.
    [[nodiscard]] QString name() const; ///< "PLAT Sprint 42", "Last 30 days", "1 Apr – 14 Apr".
    [[nodiscard]] bool isAllTime() const;
    [[nodiscard]] bool isSprint() const;
    void showAllTime();
    void showDays(const QDate &first, const QDate &last);
    /** What is chosen, for keeping; empty words choose the last 30 days. */
    [[nodiscard]] QString key() const;
    void setKey(const QString &key);
    /** The list, the field for typed days, and what is wrong with these. */
    [[nodiscard]] QList<QWidget *> widgets() const;
    [[nodiscard]] QList<QWidget *> stops() const; ///< Of these, what takes the keys.

signals:
    void changed(); ///< Another time, not merely another list.
    void sprintChosen(); ///< By a person; before changed().

private:
    void fill();
    void showField();
    void readTyped();

    const Clock &m_clock;
    SnugComboBox *m_list;
    QLineEdit *m_typed;
    RoleLabel *m_problem;
    QList<Sprint> m_sprints;
    std::optional<Sprint> m_chosen; ///< While a sprint is; kept when it is offered no more.
    std::optional<DayRange> m_days; ///< What was typed well last.
};

} // namespace Docket
