// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulesscreen.h"

#include "core/policy/policyfile.h"
#include "core/policy/rulechange.h"
#include "ui/actions.h"
#include "ui/panecycle.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/rulelistview.h"
#include "ui/rules/trialpane.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = RuleRowId::Kind;
using Role = RoleLabel::Role;

RulesScreen::RulesScreen(Actions &actions, QWidget *parent)
    : ScreenPane(parent)
    , m_actions(actions)
    , m_model(new RuleListModel(this))
    , m_list(new RuleListView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_right(new QSplitter(Qt::Vertical, m_splitter))
{
    m_list->setModel(m_model);
    m_list->setMinimumWidth(200);
    m_list->addAction(m_actions.removeLine);
    m_list->addAction(m_actions.switchRule);
    m_splitter->addWidget(m_list);
    m_trial = new TrialPane(m_actions, m_right);
    m_formSide = makeRight();
    m_right->addWidget(m_formSide);
    m_right->addWidget(m_trial);
    m_right->setStretchFactor(0, 3);
    m_right->setStretchFactor(1, 2);
    m_right->setChildrenCollapsible(false);
    m_right->setSizes({420, 260});
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({360, 900});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Divider(this));
    column->addWidget(m_splitter, 1);
    wire();
    setPolicy({}, {});
}

QWidget *RulesScreen::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(14, 9, 14, 9);
    m_count = new RoleLabel(Role::Secondary, bar);
    m_count->setObjectName(u"ruleCount"_s);
    m_count->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    for (QAction *action : {m_actions.newLine, m_actions.duplicateLine, m_actions.removeLine,
             m_actions.lineUp, m_actions.lineDown, m_actions.switchRule})
        row->addWidget(new ActionButton(action, bar));
    m_sides = new Segments({tr("Rule"), tr("Trial")}, tr("What is shown beside the rules"), bar);
    m_sides->setObjectName(u"ruleSides"_s);
    m_sides->hide();
    row->addWidget(m_sides);
    row->addStretching(m_count);
    row->addWidget(new ActionButton(m_actions.defaultRules, bar));
    return bar;
}

QWidget *RulesScreen::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new RoleLabel(Role::Text, head, 1.1);
    m_title->setBold(true);
    m_title->setElided(Qt::ElideRight);
    m_save = new QPushButton(tr("Save"), head);
    m_save->setObjectName(u"ruleSave"_s);
    m_save->setAccessibleName(tr("Save what was typed for the rules"));
    m_save->setToolTip(tr("Save (%1)", "the tip of a button, with its key")
            .arg(Actions::keyText(m_actions.saveDraft)));
    connect(m_save, &QPushButton::clicked, this, &RulesScreen::saveShown);
    m_discard = new ActionButton(m_actions.discardRule, head);
    m_discard->setObjectName(u"ruleDiscard"_s);
    m_problem = new RoleLabel(Role::Error, head);
    m_problem->setObjectName(u"ruleProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_save);
    row->addWidget(m_discard);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(14, 9, 14, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_problem);
    return head;
}

QWidget *RulesScreen::makeExclusion()
{
    auto *page = new QWidget(this);
    auto *words = new RoleLabel(Role::Secondary, page);
    words->setWordWrap(true);
    words->setText(
        tr("What fits is left out there, whatever the rules say. It came from a rejection "
           "or with the policy file. Removing it is one step, which Undo takes back."));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(14, 10, 14, 10);
    column->addWidget(words);
    column->addStretch(1);
    return page;
}

QWidget *RulesScreen::makeRight()
{
    auto *right = new QWidget(this);
    m_form = new RuleForm(m_actions, this);
    m_labels = new LabelsForm(this);
    m_exclusion = makeExclusion();
    m_empty = new EmptyState(this);
    m_forms = new QStackedWidget(this);
    m_formArea = new QScrollArea(m_forms);
    m_formArea->setObjectName(u"ruleFormArea"_s);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->setWidgetResizable(true);
    m_formArea->setWidget(m_form);
    auto *labels = new QScrollArea(m_forms);
    labels->setFrameShape(QFrame::NoFrame);
    labels->setFocusPolicy(Qt::NoFocus);
    labels->setWidgetResizable(true);
    labels->setWidget(m_labels);
    for (QWidget *form : std::initializer_list<QWidget *>{m_formArea, labels, m_exclusion, m_empty})
        m_forms->addWidget(form);
    m_sentence = new RoleLabel(Role::Text, right);
    m_sentence->setObjectName(u"ruleSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(14, 6, 14, 8);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_forms, 1);
    column->addWidget(new Divider(right));
    column->addWidget(m_sentence);
    return right;
}

void RulesScreen::wire()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            const auto row = m_model->row(index);
            if (m_setting || !row || row->id == m_shown)
                return;
            m_shown = row->id;
            m_wantsSave = false;
            showChosen();
        });
    connect(m_sides, &Segments::chosen, this, [this] { fitSides(); });
    connect(m_list, &QListView::activated, this, [this] {
        showSide(Side::Form);
        if (isRule())
            m_form->focusFirst();
        else if (m_shown.kind == Kind::Labels)
            m_labels->focusFirst();
    });
    connect(m_model, &RuleListModel::moveWanted, this, &RulesScreen::move);
    connect(m_empty, &EmptyState::activated, this, [this] { m_actions.defaultRules->trigger(); });
    wireForms();
    wireCommands();
}

void RulesScreen::wireForms()
{
    connect(m_form, &RuleForm::changed, this, &RulesScreen::takeWords);
    connect(m_form, &RuleForm::entered, this, &RulesScreen::saveShown);
    connect(m_labels, &LabelsForm::changed, this, [this] {
        m_drafts.setLabels(m_labels->words());
        showRows();
        showSentence();
        updateActions();
    });
    connect(m_labels, &LabelsForm::entered, this, &RulesScreen::saveShown);
}

void RulesScreen::wireCommands()
{
    const auto here = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    here(m_actions.newLine, [this] { begin({}); });
    here(m_actions.duplicateLine, [this] {
        RuleWords words = m_form->words();
        words.name = freeName(words.name.simplified(), m_drafts.names());
        begin(words);
    });
    here(m_actions.removeLine, [this] { removeShown(); });
    here(m_actions.lineUp, [this] { moveShown(-1); });
    here(m_actions.lineDown, [this] { moveShown(+1); });
    here(m_actions.saveDraft, [this] { saveShown(); });
    here(m_actions.discardRule, [this] { dropShown(); });
    here(m_actions.switchRule, [this] {
        if (const auto rule = m_drafts.before(m_shown))
            ask(ruleSwitched(*rule));
    });
    here(m_actions.addCondition, [this] {
        showSide(Side::Form);
        m_form->addCondition();
    });
    here(m_actions.removeCondition, [this] { m_form->removeCondition(); });
    here(m_actions.defaultRules, [this] { ask(Docket::defaultRules(m_drafts.policy().rules)); });
    // Shared with the edit of a proposal, which knows nothing of what is shown here.
    connect(m_actions.saveDraft, &QAction::enabledChanged, this, [this] {
        if (isVisible())
            m_actions.saveDraft->setEnabled(m_drafts.isUnsaved(m_shown));
    });
}

// ---- room ----

void RulesScreen::showSide(Side side)
{
    m_sides->setCurrent(int(side));
    fitSides();
}

void RulesScreen::fitSides()
{
    constexpr int lines = 40; // Of text that form and trial need together.
    const bool isLow = height() < lines * fontMetrics().height();
    m_sides->setVisible(isLow);
    const QWidget *other =
        m_sides->current() == int(Side::Form) ? static_cast<QWidget *>(m_trial) : m_formSide;
    if (isLow && other->isAncestorOf(focusWidget()))
        m_list->setFocus(Qt::OtherFocusReason); // It goes out of sight.
    m_formSide->setVisible(!isLow || m_sides->current() == int(Side::Form));
    m_trial->setVisible(!isLow || m_sides->current() == int(Side::Trial));
}

void RulesScreen::resizeEvent(QResizeEvent *event)
{
    ScreenPane::resizeEvent(event);
    fitSides();
}

// ---- keys ----

QList<QAction *> RulesScreen::ownActions() const
{
    return {m_actions.duplicateLine, m_actions.removeLine, m_actions.lineUp, m_actions.lineDown,
        m_actions.saveDraft, m_actions.discardRule, m_actions.switchRule, m_actions.addCondition,
        m_actions.removeCondition, m_actions.defaultRules, m_actions.exportTrial};
}

void RulesScreen::updateActions()
{
    if (!isVisible())
        return;
    const bool unsaved = m_drafts.isUnsaved(m_shown);
    const qsizetype place = m_drafts.names().indexOf(m_shown.name);
    const bool isKept = m_shown.kind == Kind::Rule && place >= 0;
    m_actions.duplicateLine->setEnabled(isRule());
    m_actions.removeLine->setEnabled(isRule() || m_shown.kind == Kind::Exclusion);
    m_actions.lineUp->setEnabled(isKept && place > 0);
    m_actions.lineDown->setEnabled(isKept && place + 1 < m_drafts.policy().rules.size());
    m_save->setEnabled(unsaved);
    m_actions.saveDraft->setEnabled(unsaved);
    m_actions.discardRule->setEnabled(unsaved);
    m_actions.switchRule->setEnabled(isKept);
    m_actions.addCondition->setEnabled(isRule());
    m_actions.removeCondition->setEnabled(isRule() && m_form->hasConditions());
    m_actions.defaultRules->setEnabled(m_drafts.policy().rules != defaultPolicy().rules);
    m_actions.exportTrial->setEnabled(m_trial->trial().has_value());
}

void RulesScreen::releaseActions()
{
    for (QAction *action : ownActions())
        action->setEnabled(false);
}

void RulesScreen::claimActions()
{
    updateActions();
}

void RulesScreen::showEvent(QShowEvent *event)
{
    ScreenPane::showEvent(event);
    updateActions();
}

void RulesScreen::hideEvent(QHideEvent *event)
{
    ScreenPane::hideEvent(event);
    releaseActions();
}

void RulesScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_trial->isTrying())
        emit m_trial->stopWanted();
    else if (event->key() == Qt::Key_Escape && !m_list->hasFocus())
        focusMain(); // What is typed stays.
    else
        ScreenPane::keyPressEvent(event);
}

void RulesScreen::find()
{
    if (m_trial->trial() && m_trial->isVisible())
        m_trial->focusSearch();
    else
        focusMain();
}

void RulesScreen::focusMain()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void RulesScreen::cyclePane(int direction)
{
    QList<QWidget *> right = isRule() ? m_form->stops() : m_labels->stops();
    for (QPushButton *button : m_empty->findChildren<QPushButton *>())
        right.append(button);
    cyclePanes({{m_list, {m_list}}, {m_forms, right}, {m_trial, m_trial->stops()}}, direction);
}

void RulesScreen::save(QSettings &settings) const
{
    settings.setValue("rules/splitter", m_splitter->saveState());
    settings.setValue("rules/right", m_right->saveState());
    m_trial->save(settings);
}

void RulesScreen::restore(QSettings &settings)
{
    m_splitter->restoreState(settings.value("rules/splitter").toByteArray());
    m_right->restoreState(settings.value("rules/right").toByteArray());
    m_trial->restore(settings);
}

} // namespace Docket
