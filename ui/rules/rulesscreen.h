// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policychange.h"
#include "ui/rules/conditionrow.h"
#include "ui/rules/ruledrafts.h"
#include "ui/screenpane.h"

class QPushButton;
class QScrollArea;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace Docket {

class Actions;
class EmptyState;
class LabelsForm;
class RoleLabel;
class Segments;
class RuleForm;
class RuleListView;
class TrialPane;
struct RuleTrial;

/**
 * The rules editor: the rules in their order, what is left out, the labels, and a form for the chosen one. Takes values, and hands
 * every wish on as a change to be made. What was typed stays until it is saved or taken back, whatever is chosen meanwhile.
 */
class RulesScreen : public ScreenPane
{
    Q_OBJECT

public:
    explicit RulesScreen(Actions &actions, QWidget *parent = nullptr);

    /** `titles`: of pages, by id, for what is left out. */
    void setPolicy(const Policy &policy, const QHash<QString, QString> &titles);
    void setKnown(const RulesKnown &known);
    void setKept(const PolicyChange &change); ///< The change that was asked for is made.
    /** It is not: what was typed stays, with the sentence beside it. False where the form shows something else by now. */
    [[nodiscard]] bool setNotKept(const PolicyChange &change, const QString &sentence);
    /** Chooses a rule by its name, where it is there. */
    void choose(const QString &rule);
    [[nodiscard]] const RuleRowId &shown() const { return m_shown; }
    [[nodiscard]] const RuleDrafts &drafts() const { return m_drafts; }
    [[nodiscard]] const RuleForm *form() const { return m_form; }
    [[nodiscard]] TrialPane *trial() const { return m_trial; }
    void beginTrial(); ///< One is under way.
    /** What the policy, as it was typed then, would have done. */
    void setTrial(const RuleTrial &trial, const Policy &tried);
    /** True where all that is typed can be tried; else the first that is wrong is shown with what is wrong. */
    [[nodiscard]] bool isSound();

    void find() override;
    void focusMain() override;
    void cyclePane(int direction) override;
    void claimActions() override;
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

signals:
    void changeWanted(const Docket::PolicyChange &change);

protected:
    void showEvent(QShowEvent *event) override; ///< Its commands are for its eyes only.
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc stops a trial, or leaves the form.
    void resizeEvent(QResizeEvent *event) override; ///< In little room, form or trial.

private:
    QWidget *makeBar();
    QWidget *makeRight();
    QWidget *makeHead();
    QWidget *makeExclusion();
    enum class Side { Form, Trial };
    void showSide(Side side); ///< Where there is no room for both.
    void fitSides();
    void wire();
    void wireCommands();
    void wireForms();

    // ---- rows ----
    void showRows();
    [[nodiscard]] QList<RuleRow> rows() const;
    [[nodiscard]] RuleRow ruleRow(const RuleRowId &id) const;
    void select(const RuleRowId &id); ///< In the list; the form shows it.
    void showChosen();
    void showSentence();
    void showCount();
    [[nodiscard]] bool isRule() const; ///< What is shown is one, kept or new.
    [[nodiscard]] std::optional<Exclusion> exclusionShown() const;
    [[nodiscard]] QString titleOf(const QString &page) const;
    [[nodiscard]] QString labelsSentence() const;
    [[nodiscard]] QString said(const QString &sentence) const; ///< keptWords()

    // ---- what a person does ----
    void takeWords(); ///< Of the form, as they are typed.
    void begin(const RuleWords &words);
    void saveShown();
    void saveRule();
    void dropShown(); ///< Back to what it was.
    void removeShown();
    void moveShown(int by);
    void move(const QString &name, int place);
    void ask(const PolicyChange &change);
    void updateActions();
    void releaseActions();
    [[nodiscard]] QList<QAction *> ownActions() const; ///< Which are off while it is not shown.

    Actions &m_actions;
    RuleDrafts m_drafts;
    RuleRowId m_shown{RuleRowId::Kind::Heading, {}, 0};
    QHash<QString, QString> m_titles;
    RuleListModel *m_model;
    RuleListView *m_list;
    RoleLabel *m_count = nullptr;
    QSplitter *m_splitter, *m_right;
    Segments *m_sides = nullptr; ///< Form or trial; there while only one is shown.
    QWidget *m_formSide = nullptr;
    RoleLabel *m_title = nullptr;
    RoleLabel *m_problem = nullptr;
    RoleLabel *m_sentence = nullptr;
    QPushButton *m_save = nullptr, *m_discard = nullptr;
    QStackedWidget *m_forms = nullptr;
    QScrollArea *m_formArea = nullptr;
    RuleForm *m_form = nullptr;
    LabelsForm *m_labels = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_exclusion = nullptr;
    TrialPane *m_trial = nullptr;
    std::optional<Policy> m_tried; ///< In the newest trial.
    std::optional<PolicyChange> m_saving; ///< Asked for by the form; its answer is not there yet.
    RuleRowId m_savingId;
    RuleWords m_saved; ///< The words then.
    bool m_wantsSave =
        false; ///< Somebody wanted to save: what is wrong is said at once from then on.
    mutable QHash<QString, QString> m_said; ///< Of said().
    bool m_setting = false; ///< Rows change: the choice is made anew afterwards.
};

} // namespace Docket
