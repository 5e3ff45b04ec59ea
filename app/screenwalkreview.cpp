// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through the queue: what is decided, edited, settled and made a rule.
#include "app/screenwalk.h"
#include "core/domain/rejectreason.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/batchbar.h"
#include "ui/review/editpane.h"
#include "ui/review/evidencepane.h"
#include "ui/review/renderededitor.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/rulebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTimeZone>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

void type(QWidget *into, const QString &words)
{
    for (const QChar c : words) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, c);
        QApplication::sendEvent(into, &key);
    }
}

} // namespace

void ScreenWalk::queue()
{
    Actions &actions = m_window.actions();
    QueuePanel *queue = m_window.review()->queue();
    select(m_stage.story());
    show(u"queue"_s);
    for (const auto &[command, name] : {std::pair(actions.evidence, u"queue/evidence toggled"_s),
             std::pair(actions.view, u"queue/source"_s),
             std::pair(actions.unified, u"queue/unified"_s)}) {
        command->trigger();
        show(name);
        command->trigger();
    }
    for (const Proposal &proposal : m_stage.session().workspace().proposals()) {
        if (proposal.drafter != Drafter::NewTicket || !isOpen(proposal.state))
            continue;
        select(proposal.id);
        show(u"queue/ticket"_s);
        break;
    }
    for (int scope = 0; scope <= int(QueueProxy::Scope::Decided); ++scope) {
        queue->setScope(QueueProxy::Scope(scope));
        show(u"queue/scope %1"_s.arg(scope));
    }
    queue->setScope(QueueProxy::Scope::Mine);
    auto *filter = queue->findChild<QLineEdit *>();
    filter->setText(u"no such page"_s);
    show(u"queue/no hit"_s);
    filter->clear();
}

void ScreenWalk::deciding()
{
    Actions &actions = m_window.actions();
    for (QAction *action : {actions.reject, actions.snooze, actions.owner}) {
        select(m_stage.story());
        action->trigger();
        settle();
        QPointer<QWidget> popover = QApplication::activePopupWidget();
        if (!popover) {
            fail(Error::Kind::Internal, u"no pop-up for "_s + action->objectName());
            return;
        }
        show(u"queue/"_s + action->objectName(), *popover);
        if (popover)
            popover->close();
        settle();
    }
    select(m_stage.story());
    actions.changeList->trigger();
    show(u"queue/changes"_s);
    escape();
}

/** The rendered editor with words typed, a locked chip that was typed on, and source that is not well-formed. */
void ScreenWalk::editing()
{
    select(m_stage.story());
    ReviewPanel *panel = m_window.review()->panel();
    EditPane *pane = panel->editPane();
    panel->startEditing();
    settle();
    type(pane->input(), u"port "_s);
    show(u"queue/editing"_s);
    const QList<Block> &blocks = pane->rendered()->section().blocks();
    const auto table = std::ranges::find(blocks, Block::Kind::TableRow, &Block::kind);
    if (table != blocks.end()) {
        pane->rendered()->setCaret({int(table - blocks.begin()), 0});
        type(pane->input(), u"x"_s);
        show(u"queue/editing, locked"_s);
    }
    m_window.actions().switchEdit->trigger();
    type(pane->input(), u"<b>"_s);
    auto *strip = pane->findChild<InlineBar *>(u"editStrip"_s);
    until(u"what is wrong with the source"_s, [&] { return strip->isVisible(); });
    show(u"queue/editing, not well-formed"_s);
    m_window.actions().switchEdit->trigger();
    panel->dropDraft();
    m_window.actions().view->setChecked(false);
    settle();
}

void ScreenWalk::conflict()
{
    select(m_stage.conflict());
    show(u"queue/conflict"_s);
    // The other side, with the buttons for changes beside those for sides.
    const auto sides = m_window.review()
                           ->panel()
                           ->findChild<QWidget *>(u"sideChoice"_s)
                           ->findChildren<QAbstractButton *>();
    sides.first()->click();
    settle();
    show(u"queue/conflict, proposed"_s);
    sides.last()->click();
    settle();
}

void ScreenWalk::batch()
{
    select(m_stage.story());
    QueuePanel *queue = m_window.review()->queue();
    queue->markShown();
    show(u"queue/marked"_s);
    m_window.actions().approve->trigger();
    auto *bar = m_window.findChild<BatchBar *>();
    until(u"the batch"_s, [&] { return bar->isVisible(); });
    show(u"queue/batch"_s);
    bar->dismiss();
    queue->clearMarks();
    settle();
}

/** What was typed for an earlier draft of the page and fits this one no more. */
void ScreenWalk::earlierWords()
{
    select(m_stage.story());
    Proposal proposal = *m_stage.session().workspace().proposal(m_stage.story());
    Evidence words;
    words.kind = u"earlier-words"_s;
    words.text =
        u"The restart port is 8443 since Monday. Ask Mia before anything is restarted by hand."_s;
    words.source = u"typed on 12 April for version 3"_s;
    proposal.evidence.prepend(words);
    m_window.review()->evidence()->setProposal(proposal, QDateTime::currentDateTimeUtc(), 0);
    const bool wasOpen = m_window.review()->evidence()->isVisible();
    if (!wasOpen)
        m_window.actions().evidence->trigger();
    show(u"queue/earlier words"_s);
    if (!wasOpen)
        m_window.actions().evidence->trigger();
    select(m_stage.conflict()); // The evidence is its own again.
}

/** The offer after a rejection, its other choices, and what falls under the rule; nothing is kept. */
void ScreenWalk::rules()
{
    select(m_stage.story());
    const auto choice = [](const QString &sentence, const RuleEffect &effect) {
        return RuleChoice{{u"a rule"_s, sentence, {}, {}, {}}, effect};
    };
    const RuleEffect effect{{u"1"_s, u"2"_s, u"3"_s}, 12, 2};
    RuleBar *bar = m_window.ruleBar();
    bar->offer(
        {{m_stage.story()}, RejectReason::section,
            {choice(
                 u"Leave the section “Current Configuration” of “Platform Runbook” out for PLATFORM tickets of type Bug"_s,
                 effect),
                choice(
                    u"Put PLATFORM tickets on “Platform Runbook” only under “Restart procedure”"_s,
                    {})},
            {}},
        {u"1"_s, u"2"_s, u"4"_s, u"5"_s});
    show(u"rule"_s);
    m_window.actions().otherRule->trigger();
    settle();
    if (QPointer<QWidget> popover = QApplication::activePopupWidget()) {
        show(u"rule/other"_s, *popover);
        if (popover)
            popover->close();
        settle();
    }
    bar->offerRest(effect, {u"1"_s, u"2"_s, u"4"_s, u"5"_s});
    show(u"rule/rest"_s);
    bar->offer({{m_stage.story()}, RejectReason::notWorth, {},
                   RuleInForce{u"Leave “Platform Runbook” out for PLATFORM tickets of type Bug"_s,
                       QDateTime({2026, 4, 11}, {9, 20}, QTimeZone(QTimeZone::UTC)), u"rule"_s, {},
                       effect}},
        {u"1"_s, u"2"_s, u"4"_s, u"5"_s});
    show(u"rule/inforce"_s);
    bar->dismiss();
}

} // namespace Docket
