// SPDX-License-Identifier: GPL-3.0-or-later
// The rules editor and its time machine, on the walk through everything there is to see.
#include "app/screenwalk.h"
#include "ui/rules/rulesscreen.h"
#include "ui/rules/trialpane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** What a trial may tell, with words as long as they come. */
RuleTrial trialOf(const Workspace &workspace)
{
    RuleTrial trial;
    trial.items = 162;
    for (const Proposal &proposal : workspace.proposals()) {
        if (isWayBack(proposal.drafter) || trial.proposals.size() == 14)
            continue;
        trial.proposals.append(proposal);
        trial.changes.append(changeOf(proposal));
    }
    trial.difference = differenceOf(trial.proposals.mid(2), trial.proposals);
    trial.silences = {
        {u"PLATFORM-91"_s, u"Rotate the gateway's logs"_s, {},
            u"PLATFORM-91 carries the label no-doc-sync, which keeps it out of the documentation."_s},
        {u"PLATFORM-90"_s, u"Restart port"_s, u"Platform Runbook"_s,
            u"PLATFORM-90 (Bug) moved to Done, but rule “Bug without API change” is switched off."_s}};
    trial.overlaps = {{u"Platform Runbook"_s, {u"Current Configuration"_s},
        {u"PLATFORM-89"_s, u"PLATFORM-90"_s}, {u"Labelled for documentation"_s}}};
    trial.review = estimateReview(trial.proposals, {});
    return trial;
}

} // namespace

/** A rule, one that is not right, a new one, what is left out, the labels, no rule; a trial under way, its answers, none of it. */
void ScreenWalk::rulesEditor()
{
    m_window.showScreen(WindowFrame::Screen::Rules);
    RulesScreen *screen = m_window.rules();
    auto *list = screen->findChild<QListView *>(u"ruleListView"_s);
    const Policy policy = m_stage.session().workspace().policy();
    if (policy.rules.isEmpty() || policy.registry.isEmpty()) {
        fail(Error::Kind::Internal, u"no rule to show"_s);
        return;
    }
    screen->choose(policy.rules.first().name);
    show(u"rules"_s);
    m_window.actions().newLine->trigger();
    m_window.actions().addCondition->trigger();
    screen->findChild<QLineEdit *>(u"ruleNameEdit"_s)->setText(policy.rules.first().name);
    auto *event = screen->findChild<QComboBox *>(u"ruleEventCombo"_s);
    event->setCurrentIndex(event->count() - 1);
    m_window.actions().saveDraft->trigger();
    show(u"rules/not sound"_s);
    m_window.actions().discardRule->trigger();
    Policy more = policy;
    more.exclusions = {{u"No PLATFORM Bug on Platform Runbook"_s, u"PLATFORM"_s, {u"Bug"_s}, {}, {},
        policy.registry.first().page}};
    more.rules.last().isOn = false;
    screen->setPolicy(more, {{policy.registry.first().page, u"Platform Runbook"_s}});
    const auto choose = [&](RuleRowId::Kind kind, const QString &name) {
        const auto *model = static_cast<const RuleListModel *>(list->model());
        list->setCurrentIndex(model->indexOf({kind, name, 0}));
    };
    choose(RuleRowId::Kind::Exclusion, more.exclusions.first().name);
    show(u"rules/left out"_s);
    choose(RuleRowId::Kind::Labels, {});
    show(u"rules/labels"_s);
    more.rules.clear();
    screen->setPolicy(more, {});
    choose(RuleRowId::Kind::Heading, u"rules"_s);
    show(u"rules/none"_s);
    screen->setPolicy(policy, {});
    screen->choose(policy.rules.first().name);
    TrialPane *pane = screen->trial();
    screen->beginTrial();
    pane->showProgress({TrialProgress::Stage::Rules, 312, 1204,
        u"PLATFORM-89 Restart port of the gateway moves to 9443 in all regions"_s});
    auto *strip = screen->findChild<QWidget *>(u"trialProgress"_s);
    until(u"how far the trial is"_s, [&] { return strip->isVisible(); });
    show(u"rules/trying"_s);
    pane->end();
    screen->setTrial(trialOf(m_stage.session().workspace()), screen->drafts().typed());
    auto *view = screen->findChild<QComboBox *>(u"trialViewCombo"_s);
    for (int i = 0; i < view->count(); ++i) {
        view->setCurrentIndex(i);
        show(u"rules/trial %1"_s.arg(i));
    }
    auto *search = screen->findChild<QLineEdit *>(u"trialSearchEdit"_s);
    search->setText(u"no such ticket"_s);
    show(u"rules/no hit"_s);
    search->clear();
    view->setCurrentIndex(0);
    m_window.showScreen(WindowFrame::Screen::Queue);
}

} // namespace Docket
