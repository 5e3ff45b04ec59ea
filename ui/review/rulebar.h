// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/rulesuggestion.h"

#include <QWidget>

class QPushButton;

namespace Docket {

class ActionButton;
class Actions;
class RoleLabel;

/**
 * "3 of the 12 that wait for you would go, 2 earlier ones were rejected for the same reason", as a whole sentence's end. `mine` are
 * the ids that the reader's queue counts as waiting; others are counted apart.
 */
[[nodiscard]] QString effectText(const RuleEffect &effect, const QStringList &mine);

/**
 * The quiet offer after a rejection: the rule that would have prevented it, and what it would do. Once it was made, the
 * proposals that fall under it. Takes no keys but those of its actions, and switches these on while it is there.
 */
class RuleBar : public QWidget
{
    Q_OBJECT

public:
    enum class Stage {
        Nothing,
        Offer, ///< A rule, or one of several.
        Rest ///< It was made: these proposals fall under it.
    };

    RuleBar(Actions &actions, QWidget *parent = nullptr);
    void offer(const RuleOffer &offer, const QStringList &mine); ///< As effectText().
    /** What waits under the rule that was made. */
    void offerRest(const QString &rule, const QStringList &waiting);
    void dismiss();
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const RuleOffer &offered() const { return m_offer; }
    [[nodiscard]] const QStringList &rest() const { return m_rest; }
    [[nodiscard]] QString text() const; ///< Both lines.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(Stage stage, const QString &title, const QString &note, const QString &action);
    Actions &m_actions;
    Stage m_stage = Stage::Nothing;
    RuleOffer m_offer;
    QStringList m_rest;
    RoleLabel *m_title, *m_note;
    ActionButton *m_make, *m_other;
    QPushButton *m_leave;
};

} // namespace Docket
