// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/rulesuggestion.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace Docket {

class ActionButton;
class Actions;
class RoleLabel;

/**
 * "3 of the 12 that wait for you fall under it, 2 earlier ones were rejected for the same reason", as a whole sentence's end. `mine`
 * are the ids that the reader's queue counts as waiting; others are counted apart. The same before the rule is made and after it.
 */
[[nodiscard]] QString effectText(const RuleEffect &effect, const QStringList &mine);

/**
 * The quiet offer after a rejection: the rule that would have prevented it, and which proposals fall under it; a rule that is in
 * force already; once one was made, the proposals that wait under it. Takes no keys but those of its actions, and switches these on
 * while they can do something.
 */
class RuleBar : public QWidget
{
    Q_OBJECT

public:
    enum class Stage {
        Nothing,
        Offer, ///< A rule, or one of several.
        InForce, ///< There is one already; it may be taken back, and what waits under it rejected.
        Rest ///< It was made: these proposals fall under it.
    };

    RuleBar(Actions &actions, QWidget *parent = nullptr);
    void offer(const RuleOffer &offer, const QStringList &mine); ///< As effectText().
    /** What waits under the rule that was made. */
    void offerRest(const RuleEffect &effect, const QStringList &mine);
    void dismiss();
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const RuleOffer &offered() const { return m_offer; }
    [[nodiscard]] const QStringList &rest() const { return m_rest; } ///< The reader's own.
    /** Whether the key does something now: makes the rule, or shows the rest. */
    [[nodiscard]] bool answersKey() const;
    [[nodiscard]] QString text() const; ///< Both lines.
    [[nodiscard]] const QWidget *otherButton() const; ///< Asks for another rule.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerInForce(const QStringList &mine);
    void show(Stage stage, const QString &title, const QString &note, const QString &action);
    [[nodiscard]] QString rejectText() const;
    void fitButtons();
    Actions &m_actions;
    Stage m_stage = Stage::Nothing;
    RuleOffer m_offer;
    QStringList m_rest;
    RoleLabel *m_title, *m_note;
    ActionButton *m_make, *m_other;
    QPushButton *m_leave;
    QHBoxLayout *m_buttons = nullptr;
    QBoxLayout *m_row = nullptr;
};

} // namespace Docket
