// SPDX-License-Identifier: GPL-3.0-or-later
// Rejections that become rules: offered, made, taken back.
#include "core/domain/rejectreason.h"
#include "core/policy/exclusions.h"
#include "ui/carrying.h"
#include "ui/feedback/announce.h"
#include "ui/language/keptwords.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/review/popovers.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/rulebar.h"

#include <QKeyEvent>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireRules()
{
    connect(actions().makeRule, &QAction::triggered, this, &MainWindow::makeRule);
    connect(actions().otherRule, &QAction::triggered, this, &MainWindow::chooseRule);
    connect(&m_workspace, &Workspace::policyChanged, this, &MainWindow::dismissRule);
    // One bar asks at a time, and one Esc leaves it.
    connect(review(), &ReviewScreen::batchAsked, this, &MainWindow::dismissRule);
}

namespace {

/** Why a rejection for this reason offers no rule. */
QString whyNoRule(const QString &reason)
{
    if (reason == RejectReason::facts || reason == RejectReason::style)
        return MainWindow::tr("No rule comes of “%1”: it tells nothing of the next proposals")
            .arg(keptWords(reason));
    if (reason == RejectReason::section || reason == RejectReason::notWorth)
        return MainWindow::tr("No rule of the policy would have prevented this");
    return MainWindow::tr("No rule yet: one is offered when “%1” is said of this page again")
        .arg(keptWords(reason));
}

} // namespace

QStringList MainWindow::waitingIds() const
{
    QStringList ids;
    for (const Proposal &proposal : review()->waiting())
        ids << proposal.id;
    return ids;
}

void MainWindow::offerRule(const QStringList &rejected, NoRule none)
{
    const bool ruledOut = std::ranges::all_of(
        rejected, [this](const QString &id) { return m_ruledOut.contains(id); });
    if (ruledOut) { // The rule is why they were rejected; nobody wants to hear of it again.
        dismissRule();
        return;
    }
    const int request = ++m_ruleRequest;
    m_ruleFor = rejected;
    QCoro::connect(m_workspace.suggestRules(rejected), this,
        [this, request, none, rejected](Result<RuleOffer> &&offer) {
            if (request != m_ruleRequest)
                return;
            ruleBar()->offer(offer.value_or(RuleOffer()), waitingIds());
            const auto proposal = m_workspace.proposal(rejected.first());
            const QString why = !proposal ? QString()
                : isRuledOut(m_workspace.policy(), *proposal)
                ? tr("The policy leads nothing there any more")
                : whyNoRule(proposal->reason);
            if (ruleBar()->stage() != RuleBar::Stage::Nothing)
                announce(this, ruleBar()->text());
            else if (none == NoRule::Said)
                notice(why);
            else // The key is known from other rejections: it says so when it is pressed.
                m_noRule = why;
        });
}

/** Where the key makes no rule. */
void MainWindow::sayNoRule()
{
    if (ruleBar()->stage() == RuleBar::Stage::InForce)
        notice(tr("Already in force: %1").arg(keptWords(ruleBar()->offered().inForce->name)));
    else
        notice(m_noRule.isEmpty() ? tr("A rule is offered after a rejection") : m_noRule);
}

void MainWindow::dismissRule()
{
    ++m_ruleRequest;
    m_noRule.clear();
    ruleBar()->dismiss();
}

void MainWindow::makeRule()
{
    const RuleBar *bar = ruleBar();
    switch (bar->stage()) {
    case RuleBar::Stage::Offer:
        keepRule(bar->offered().choices.first().change, m_ruleFor, Carry::Anew);
        return;
    case RuleBar::Stage::InForce:
    case RuleBar::Stage::Rest:
        showScreen(Screen::Queue); // Where it is shown what they are.
        m_ruledOut = bar->rest();
        review()->rejectTogether(bar->rest(), bar->offered().reason);
        return;
    case RuleBar::Stage::Nothing:
        if (const auto entry = rowShown())
            offerRule({entry->proposalId}, NoRule::Said);
        return;
    }
}

void MainWindow::chooseRule()
{
    const RuleOffer offer = ruleBar()->offered();
    if (offer.inForce) {
        takeBackInForce(*offer.inForce);
        return;
    }
    QStringList lines;
    for (const RuleChoice &choice : offer.choices)
        lines << tr("%1 — %2", "a rule, what it would do")
                     .arg(keptWords(choice.change.sentence),
                         effectText(choice.effect, waitingIds()));
    auto *popover = new ChoicePopover(tr("Which rule?"), lines, ChoicePopover::OwnWords::No, this);
    connect(popover, &ChoicePopover::chosen, this, [this, offer](int index) {
        keepRule(offer.choices.at(index).change, m_ruleFor, Carry::Anew);
    });
    popover->showAbove(ruleBar()->otherButton());
}

void MainWindow::takeBackInForce(const RuleInForce &rule)
{
    dismissRule();
    // As when it is undone in its turn: it is taken back by its name, and Redo makes it again.
    m_done.removeIf([&](const Done &one) { return one.ruleId == rule.decision; });
    Done done;
    done.rule = rule.change;
    done.ruleId = rule.decision;
    takeBackRule(done);
}

QCoro::Task<void> MainWindow::keepRule(PolicyChange change, QStringList rejected, Carry how)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    notice({}); // What was said before is about something else.
    Done done;
    done.asked = ++m_asked;
    const RuleEffect under =
        ruleEffect(m_workspace.policy(), change, m_workspace.proposals(), rejected);
    const Result<QString> kept = co_await m_workspace.changePolicy(change);
    if (!self)
        co_return;
    if (!kept) {
        refused({}, tr("make the rule"), kept.error());
        co_return;
    }
    carried({});
    if (how == Carry::Anew)
        m_redo.clear();
    done.rule = change;
    done.rejected = rejected;
    done.ruleId = *kept;
    keepDone(done);
    showDecided(tr("Rule made: %1").arg(keptWords(change.sentence)));
    ruleBar()->offerRest(under, waitingIds());
}

QCoro::Task<void> MainWindow::takeBackRule(Done done)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    // Never whatever is newest: what was taken back since may be, and would go onto its page again.
    const Result<QString> undone = co_await m_workspace.undo(done.ruleId);
    if (!self)
        co_return;
    if (undone) {
        if (done.rule)
            m_redo.append(done);
        const bool registry = done.rule && done.rule->about == PolicyChange::About::Registry;
        const bool offered = done.rule && done.rule->about == PolicyChange::About::Rule;
        tellUndone(doneName(done),
            registry                                        ? Screen::Registry
                : offered && screenShown() == Screen::Queue ? Screen::Queue
                                                            : Screen::Rules);
    } else {
        refused({}, tr("undo that"), undone.error());
        if (done.rule && undone.error().kind != Error::Kind::Invalid)
            keepDone(done); // To be tried again.
    }
    showHeld();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && ruleBar()->stage() != RuleBar::Stage::Nothing)
        dismissRule();
    else if (!answersKey(QKeySequence(event->keyCombination())))
        WindowFrame::keyPressEvent(event);
}

} // namespace Docket
