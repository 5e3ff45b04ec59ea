// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules' list shows, what is chosen in it, and what a person wants done with that.
#include "core/policy/rulechange.h"
#include "core/policy/rulesentence.h"
#include "ui/actions.h"
#include "ui/language/keptwords.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/rulelistview.h"
#include "ui/rules/rulesscreen.h"
#include "ui/rules/trialpane.h"
#include "ui/theme/widgets.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = RuleRowId::Kind;

namespace {

enum Form { RulePage, LabelsPage, ExclusionPage, EmptyPage }; ///< In the stack.

} // namespace

bool RulesScreen::isRule() const
{
    return m_shown.kind == Kind::Rule || m_shown.kind == Kind::NewRule;
}

QString RulesScreen::titleOf(const QString &page) const
{
    const QString title = m_titles.value(page);
    return title.isEmpty() ? page : title;
}

std::optional<Exclusion> RulesScreen::exclusionShown() const
{
    const auto &all = m_drafts.policy().exclusions;
    const auto found = std::ranges::find(all, m_shown.name, &Exclusion::name);
    return m_shown.kind == Kind::Exclusion && found != all.cend() ? std::optional(*found)
                                                                  : std::nullopt;
}

// ---- what is shown ----

void RulesScreen::setPolicy(const Policy &policy, const QHash<QString, QString> &titles)
{
    const qsizetype place = m_model->indexOf(m_shown).row();
    m_titles = titles;
    m_drafts.setPolicy(policy, m_shown);
    showRows();
    const bool isGone = m_shown.kind == Kind::Heading || !m_model->indexOf(m_shown).isValid();
    if (isGone && m_drafts.ids().isEmpty()) {
        m_shown = {Kind::Heading, {}, 0};
    } else if (isGone) {
        // The first rule, or the row next to one that went.
        const int last = m_model->rowCount() - 1;
        for (int row = qBound(0, int(place), last); row <= last; ++row) {
            const auto next = m_model->row(m_model->index(row, 0));
            if (next->id.kind == Kind::Heading)
                continue;
            m_shown = next->id;
            break;
        }
    }
    select(m_shown);
}

void RulesScreen::setKnown(const RulesKnown &known)
{
    m_form->setKnown(known);
}

RuleRow RulesScreen::ruleRow(const RuleRowId &id) const
{
    const RuleRead read = m_drafts.read(id);
    RuleRow row;
    row.id = id;
    row.title = read.rule.name.isEmpty() ? tr("New rule") : read.rule.name;
    row.isOn = read.rule.isOn;
    TriggerRule shown = read.rule;
    shown.isOn = true; // The row says it in a word of its own.
    if (shown.on.isEmpty())
        shown.on = u"…"_s;
    row.words = said(ruleSentence(shown, m_drafts.policy().labels));
    row.isUnsaved = m_drafts.isUnsaved(id);
    if (m_tried && std::ranges::contains(m_tried->rules, read.rule.name, &TriggerRule::name))
        row.proposals = m_trial->trial()->byRule().value(read.rule.name);
    return row;
}

QList<RuleRow> RulesScreen::rows() const
{
    const auto heading = [](const QString &id, const QString &title) {
        RuleRow row;
        row.id = {Kind::Heading, id, 0};
        row.title = title;
        return row;
    };
    QList<RuleRow> all{heading(u"rules"_s, tr("Rules, the first that reaches a page counts"))};
    for (const RuleRowId &id : m_drafts.ids())
        all.append(ruleRow(id));
    if (!m_drafts.policy().exclusions.isEmpty())
        all.append(heading(u"exclusions"_s, tr("Left out")));
    for (const Exclusion &one : m_drafts.policy().exclusions) {
        RuleRow row;
        row.id = {Kind::Exclusion, one.name, 0};
        row.title = keptWords(one.name);
        row.words = said(exclusionSentence(one, titleOf(one.page)));
        all.append(row);
    }
    all.append(heading(u"labels"_s, tr("Labels")));
    RuleRow labels;
    labels.id = {Kind::Labels, {}, 0};
    labels.title = tr("Labels that count everywhere");
    labels.words = labelsSentence();
    labels.isUnsaved = m_drafts.isUnsaved(labels.id);
    all.append(labels);
    return all;
}

/** In the window's language; known for those that are shown again with every letter typed. */
QString RulesScreen::said(const QString &sentence) const
{
    constexpr qsizetype most = 500;
    if (m_said.size() > most)
        m_said.clear();
    const auto known = m_said.constFind(sentence);
    return known != m_said.cend() ? *known : *m_said.insert(sentence, keptWords(sentence));
}

QString RulesScreen::labelsSentence() const
{
    const LabelPolicy labels = LabelsForm::read(m_drafts.labels());
    const auto listed = [](const QStringList &names) {
        return names.isEmpty() ? tr("none", "labels") : names.join(u", "_s);
    };
    return tr("Ask for documentation: %1 · Keep out: %2")
        .arg(listed(labels.include), listed(labels.exclude));
}

void RulesScreen::showRows()
{
    m_setting = true;
    m_model->setRows(rows());
    m_setting = false;
    showCount();
    const Policy typed = m_drafts.typed();
    m_trial->setStale(m_tried
        && (m_tried->rules != typed.rules || m_tried->labels != typed.labels
            || m_tried->exclusions != typed.exclusions));
}

void RulesScreen::showCount()
{
    const auto &rules = m_drafts.policy().rules;
    const int on = int(std::ranges::count(rules, true, &TriggerRule::isOn));
    m_count->setRole(
        !rules.isEmpty() && on == 0 ? RoleLabel::Role::Warning : RoleLabel::Role::Secondary);
    if (rules.isEmpty())
        m_count->setText(tr("No rule"));
    else if (on == 0)
        m_count->setText(tr("All rules are off: nothing is proposed"));
    else
        m_count->setText(tr("%1 of %n rule(s) on", nullptr, int(rules.size())).arg(on));
}

void RulesScreen::select(const RuleRowId &id)
{
    m_shown = id;
    m_setting = true;
    m_list->setCurrentIndex(m_model->indexOf(id));
    m_setting = false;
    showChosen();
}

void RulesScreen::choose(const QString &rule)
{
    if (const RuleRowId id{Kind::Rule, rule, 0}; m_model->indexOf(id).isValid())
        select(id);
}

void RulesScreen::showChosen()
{
    m_problem->hide();
    if (isRule()) {
        if (m_form->words() != m_drafts.words(m_shown))
            m_form->setWords(m_drafts.words(m_shown));
        m_form->setProblems(m_wantsSave ? m_drafts.read(m_shown).problems : QList<RuleProblem>());
        m_forms->setCurrentIndex(RulePage);
    } else if (m_shown.kind == Kind::Labels) {
        if (m_labels->words() != m_drafts.labels())
            m_labels->setWords(m_drafts.labels());
        m_forms->setCurrentIndex(LabelsPage);
    } else if (m_shown.kind == Kind::Exclusion) {
        m_forms->setCurrentIndex(ExclusionPage);
    } else {
        m_empty->setContent(u"rules"_s,
            tr("There is no rule: whatever closes, nothing is proposed"), tr("Default rules"));
        m_forms->setCurrentIndex(EmptyPage);
    }
    const auto row = m_model->row(m_model->indexOf(m_shown));
    m_title->setFullText(row ? row->title : QString());
    const bool isTyped = isRule() || m_shown.kind == Kind::Labels;
    m_save->setVisible(isTyped);
    m_discard->setVisible(isTyped);
    showSentence();
    updateActions();
}

void RulesScreen::showSentence()
{
    QString words;
    if (isRule()) {
        TriggerRule rule = m_drafts.read(m_shown).rule;
        if (rule.on.isEmpty())
            rule.on = u"…"_s;
        words = said(ruleSentence(rule, LabelsForm::read(m_drafts.labels())));
    } else if (const auto exclusion = exclusionShown()) {
        words = said(exclusionSentence(*exclusion, titleOf(exclusion->page)));
    } else if (m_shown.kind == Kind::Labels) {
        words = labelsSentence();
    }
    m_sentence->setText(words);
    m_sentence->setVisible(!words.isEmpty());
}

void RulesScreen::beginTrial()
{
    showSide(Side::Trial);
    m_trial->begin();
}

void RulesScreen::setTrial(const RuleTrial &trial, const Policy &tried)
{
    m_tried = tried;
    m_trial->setTrial(trial);
    showRows();
    updateActions();
}

bool RulesScreen::isSound()
{
    const auto wrong = m_drafts.firstWrong();
    if (!wrong)
        return true;
    m_wantsSave = true;
    showSide(Side::Form);
    select(*wrong);
    m_form->focusProblem();
    return false;
}

// ---- what is typed ----

void RulesScreen::takeWords()
{
    if (!isRule())
        return;
    m_drafts.setWords(m_shown, m_form->words());
    if (m_wantsSave)
        m_form->setProblems(m_drafts.read(m_shown).problems);
    showRows();
    const auto row = m_model->row(m_model->indexOf(m_shown));
    m_title->setFullText(row ? row->title : QString());
    showSentence();
    updateActions();
}

void RulesScreen::begin(const RuleWords &words)
{
    const RuleRowId id = m_drafts.begin(words);
    m_wantsSave = false;
    showRows();
    showSide(Side::Form);
    select(id);
    m_form->focusFirst();
}

void RulesScreen::saveShown()
{
    if (!m_drafts.isUnsaved(m_shown) || m_saving)
        return;
    if (m_shown.kind != Kind::Labels) {
        saveRule();
        return;
    }
    m_saving = labelsChanged(m_drafts.policy().labels, LabelsForm::read(m_drafts.labels()));
    m_savingId = m_shown;
    handOver(m_labels);
    emit changeWanted(*m_saving);
}

void RulesScreen::saveRule()
{
    m_wantsSave = true;
    m_problem->hide();
    const RuleRead read = m_drafts.read(m_shown);
    m_form->setProblems(read.problems);
    if (!read.problems.isEmpty()) {
        showSide(Side::Form);
        m_form->focusProblem();
        return;
    }
    m_wantsSave = false;
    const auto before = m_drafts.before(m_shown);
    m_savingId = m_shown;
    m_saved = m_drafts.words(m_shown);
    m_saving = before ? ruleChanged(*before, read.rule, m_drafts.policy().labels)
                      : ruleAdded(read.rule, m_drafts.policy().labels);
    handOver(m_form);
    emit changeWanted(*m_saving);
}

void RulesScreen::dropShown()
{
    const int row = m_model->indexOf(m_shown).row();
    const bool had = !m_list->hasFocus();
    m_drafts.drop(m_shown);
    m_wantsSave = false;
    showRows();
    if (!m_model->indexOf(m_shown).isValid()) { // It was new.
        const auto next = m_model->row(m_model->index(qMax(1, row - 1), 0));
        m_shown = next ? next->id : RuleRowId{Kind::Labels, {}, 0};
    }
    select(m_shown);
    if (had)
        focusMain();
}

void RulesScreen::setKept(const PolicyChange &change)
{
    if (m_saving != change) {
        if (change.about == PolicyChange::About::Rules && change.rules.size() == 1
            && change.rules.first().after
            && !m_drafts.isUnsaved(m_shown)) // Else something else was begun meanwhile.
            choose(change.rules.first().after->name);
        return;
    }
    m_saving.reset();
    m_wantsSave = false;
    const bool isShown = m_shown == m_savingId
        || (isRule() && !change.rules.isEmpty() && change.rules.first().after
            && m_shown == RuleRowId{Kind::Rule, change.rules.first().after->name, 0});
    if (change.rules.isEmpty()) {
        m_drafts.drop(m_savingId);
        m_labels->setWords(m_drafts.labels());
    } else {
        m_drafts.saved(m_savingId, m_saved, *change.rules.first().after);
        if (isShown)
            m_shown = {Kind::Rule, change.rules.first().after->name, 0};
    }
    showRows();
    select(m_shown);
    if (isShown && !m_drafts.isUnsaved(m_shown))
        focusMain();
}

bool RulesScreen::setNotKept(const PolicyChange &change, const QString &sentence)
{
    if (m_saving != change)
        return false;
    m_saving.reset();
    if (m_shown != m_savingId)
        return false;
    m_problem->setText(sentence);
    m_problem->show();
    takeBack();
    return true;
}

// ---- the list ----

void RulesScreen::ask(const PolicyChange &change)
{
    emit changeWanted(change);
}

void RulesScreen::removeShown()
{
    if (m_shown.kind == Kind::NewRule) {
        dropShown();
    } else if (const auto rule = m_drafts.before(m_shown)) {
        m_drafts.expectRemoval(rule->name);
        ask(ruleRemoved(*rule));
    } else if (const auto exclusion = exclusionShown()) {
        ask(exclusionRemoved(*exclusion));
    }
}

void RulesScreen::moveShown(int by)
{
    move(m_shown.name, int(m_drafts.names().indexOf(m_shown.name)) + by);
}

void RulesScreen::move(const QString &name, int place)
{
    const auto rule = m_drafts.before({Kind::Rule, name, 0});
    if (rule && place >= 0 && place < m_drafts.policy().rules.size())
        ask(ruleMoved(*rule, place));
}

} // namespace Docket
