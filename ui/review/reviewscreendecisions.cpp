// SPDX-License-Identifier: GPL-3.0-or-later
// The review screen's decisions: asked for with a key, said by a signal, then on to the next.
#include "ui/actions.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/review/batchbar.h"
#include "ui/review/conflictpane.h"
#include "ui/review/editpane.h"
#include "ui/review/popovers.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/successors.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace Docket {

using namespace Qt::StringLiterals;

bool ReviewScreen::ready()
{
    if (currentId().isEmpty())
        return false;
    if (m_panel->proposal().id == currentId() && m_panel->mayDecide()) {
        m_seen.insert(currentId());
        return true;
    }
    emit warning(m_panel->whyNotYet());
    return false;
}

QStringList ReviewScreen::decidable()
{
    const QStringList marked = m_queue->marked();
    if (!marked.isEmpty())
        return marked;
    return ready() ? QStringList{currentId()} : QStringList();
}

void ReviewScreen::moveOn(const QStringList &leaving)
{
    if (m_actions.stay->isChecked()) {
        m_queue->proxy()->setPinned(currentId());
    } else if (leaving.contains(currentId())) {
        const QString next = m_queue->neighbourId(leaving);
        if (!next.isEmpty())
            m_queue->select(next);
    }
    m_queue->view()->setFocus();
}

void ReviewScreen::holdCurrent()
{
    m_queue->proxy()->setPinned(currentId());
}

void ReviewScreen::letCurrentGo()
{
    if (!m_actions.stay->isChecked())
        m_queue->proxy()->setPinned({});
}

void ReviewScreen::showPopover(ChoicePopover &popover, const QWidget *above)
{
    holdCurrent();
    connect(&popover, &ChoicePopover::closed, this, &ReviewScreen::letCurrentGo);
    popover.showAbove(above);
}

void ReviewScreen::pronounce(const Verdict &verdict)
{
    if (!m_queue->marked().isEmpty()) {
        planned(verdict);
        return;
    }
    const QString id = verdict.ids.first();
    moveOn(verdict.ids);
    switch (verdict.kind) {
    case Verdict::Kind::Approve:
        emit approveWanted(id);
        return;
    case Verdict::Kind::Reject:
        emit rejectWanted(id, verdict.reason);
        return;
    case Verdict::Kind::Snooze:
        emit snoozeWanted(id, verdict.until);
        return;
    case Verdict::Kind::HandOn:
        emit ownerWanted(id, verdict.owner);
        return;
    case Verdict::Kind::Revert:
        return; // Asked for by its own action.
    }
}

void ReviewScreen::planned(const Verdict &verdict)
{
    const QList<Proposal> meant = m_model->findAll(verdict.ids);
    const int request = ++m_planRequest;
    QtConcurrent::run([meant, verdict] {
        return planBatch(meant, verdict);
    }).then(this, [this, request](const BatchPlan &plan) {
        if (request == m_planRequest)
            askOrDo(plan);
    });
}

void ReviewScreen::askOrDo(const BatchPlan &plan)
{
    const bool unseen = plan.verdict.kind == Verdict::Kind::Approve
        && !std::ranges::all_of(
            plan.verdict.ids, [&](const QString &id) { return m_seen.contains(id); });
    const bool quiet = !needsPreview(plan) && !unseen && plan.left.isEmpty() && othersIn(plan) == 0;
    if (!plan.verdict.ids.isEmpty() && quiet)
        doBatch(plan);
    else
        ask(plan);
}

/** How many of them are somebody else's to decide. */
int ReviewScreen::othersIn(const BatchPlan &plan) const
{
    const QList<Proposal> meant = m_model->findAll(plan.verdict.ids);
    return int(std::ranges::count_if(meant, [this](const Proposal &one) {
        return !m_me.isEmpty() && !one.owner.isNull() && one.owner.accountId != m_me;
    }));
}

void ReviewScreen::ask(const BatchPlan &plan)
{
    m_batch->ask(plan, m_model->proposals(), othersIn(plan));
    emit batchAsked();
}

void ReviewScreen::doBatch(const BatchPlan &plan)
{
    m_queue->clearMarks();
    moveOn(plan.verdict.ids);
    emit batchWanted(plan.verdict);
    if (!plan.left.isEmpty())
        emit notice(tr("%n was/were left: %1", nullptr, int(plan.left.size()))
                .arg(plan.left.first().reason));
}

void ReviewScreen::rejectTogether(const QStringList &ids, const QString &reason)
{
    ++m_planRequest; // What is planned meanwhile is not asked any more.
    ask(planBatch(m_model->findAll(ids), {Verdict::Kind::Reject, ids, reason, {}, {}}));
}

void ReviewScreen::leaveBatch()
{
    m_queue->view()->setFocus();
}

void ReviewScreen::approve()
{
    if (const QStringList ids = decidable(); !ids.isEmpty())
        pronounce({Verdict::Kind::Approve, ids, {}, {}, {}});
}

void ReviewScreen::reject()
{
    const QStringList ids = decidable();
    if (ids.isEmpty())
        return;
    auto *popover = new ChoicePopover(ids.size() == 1
            ? tr("Why is it rejected?")
            : tr("Why are these %n rejected?", nullptr, int(ids.size())),
        {keptWords(RejectReason::section), keptWords(RejectReason::facts),
            keptWords(RejectReason::alreadySaid), keptWords(RejectReason::notWorth),
            keptWords(RejectReason::style), tr("Other…")},
        ChoicePopover::OwnWords::Last, this);
    popover->setLast(m_lastReason, m_lastWords);
    connect(popover, &ChoicePopover::chosen, this, [this, ids](int index, const QString &words) {
        m_lastReason = index;
        m_lastWords = index == 5 ? words : QString();
        static const QStringList kept{RejectReason::section, RejectReason::facts,
            RejectReason::alreadySaid, RejectReason::notWorth, RejectReason::style};
        pronounce({Verdict::Kind::Reject, ids, kept.value(index, words), {}, {}});
    });
    showPopover(*popover, m_panel->buttonFor(m_actions.reject));
}

void ReviewScreen::snooze()
{
    if (m_queue->marked().isEmpty()
        && m_panel->proposal().state == ProposalState::Snoozed) { // The same key wakes it.
        emit wakeWanted(currentId());
        return;
    }
    const QStringList ids = decidable();
    if (ids.isEmpty())
        return;
    const QList<QDateTime> times = snoozeTimes(m_clock.now());
    const auto day = [locale = QLocale()](
                         const QDateTime &time) { return dateText(time, DateForm::WeekdayTime); };
    const bool week = times.at(0).daysTo(times.at(1)) >= 7; // Tomorrow is a Monday itself.
    auto *popover = new ChoicePopover(
        ids.size() == 1 ? tr("Snooze until") : tr("Snooze %n until", nullptr, int(ids.size())),
        {tr("Tomorrow · %1").arg(day(times.at(0))),
            (week ? tr("Monday in a week · %1") : tr("Monday · %1")).arg(day(times.at(1))),
            tr("In a month · %1").arg(day(times.at(2))), tr("Another day…")},
        ChoicePopover::OwnWords::Last, this);
    popover->setPrompt(tr("“4 May”, “friday”, “3 d”, then Enter"));
    popover->setCheck([now = m_clock.now()](const QString &typed) {
        return readSnoozeDate(typed, now)
            ? QString()
            : tr("Not a day to come. Try “4 May”, “friday”, “2 weeks”.");
    });
    popover->setLast(m_lastTime, m_lastDay);
    connect(
        popover, &ChoicePopover::chosen, this, [this, ids, times](int index, const QString &words) {
            m_lastTime = index;
            m_lastDay = index == 3 ? words : QString();
            const auto until = index == 3 ? readSnoozeDate(words, m_clock.now()) : times.at(index);
            if (until)
                pronounce({Verdict::Kind::Snooze, ids, {}, until->toUTC(), {}});
        });
    showPopover(*popover, m_panel->buttonFor(m_actions.snooze));
}

QList<Person> ReviewScreen::peopleCalled(const QString &name) const
{
    QList<Person> part;
    for (const Person &person : m_people) {
        if (person.displayName.compare(name, Qt::CaseInsensitive) == 0 || person.accountId == name)
            return {person};
        if (person.displayName.contains(name, Qt::CaseInsensitive))
            part.append(person);
    }
    return part;
}

void ReviewScreen::handOn()
{
    const QStringList ids = decidable();
    if (ids.isEmpty())
        return;
    QStringList names, rows;
    for (const Person &person : std::as_const(m_people)) {
        if (person.active)
            names << person.displayName;
    }
    const QList<Successor> likely =
        successors(m_model->findAll(ids), m_policy, {m_people, m_me, m_lastOwner});
    for (const Successor &one : likely)
        rows << u"%1 · %2"_s.arg(one.person.displayName, one.role);
    auto *popover = new ChoicePopover(
        ids.size() == 1 ? tr("Hand it to") : tr("Hand %n to", nullptr, int(ids.size())),
        rows + QStringList{tr("Somebody else…")}, ChoicePopover::OwnWords::Last, this, names);
    popover->setPrompt(tr("Name, then Enter"));
    popover->setCheck([this](const QString &name) {
        const QList<Person> meant = peopleCalled(name);
        if (meant.isEmpty())
            return tr("Nobody known is called “%1”. Who is named in the registry or in a ticket "
                      "that was read can be chosen.")
                .arg(name);
        QStringList all;
        for (const Person &person : meant)
            all << person.displayName;
        if (meant.size() > 1)
            return tr("Which one: %1?").arg(all.join(u", "_s));
        return meant.first().active
            ? QString()
            : tr("The account of %1 was deactivated.").arg(meant.first().displayName);
    });
    connect(
        popover, &ChoicePopover::chosen, this, [this, ids, likely](int index, const QString &name) {
            const Person owner =
                index < likely.size() ? likely.at(index).person : peopleCalled(name).constFirst();
            m_lastOwner = owner.accountId;
            pronounce({Verdict::Kind::HandOn, ids, {}, {}, owner});
        });
    showPopover(*popover, m_panel->buttonFor(m_actions.owner));
}

void ReviewScreen::publishEdited(bool publish)
{
    if (publish && m_panel->isSettling() && m_panel->conflictPane()->isSettled()) {
        const QByteArray result = m_panel->conflictPane()->resolution().result();
        const Page live = m_panel->conflictPane()->live();
        const QString settled = m_panel->proposal().id;
        m_panel->conflictPane()->forget(settled); // The workspace keeps the result from now on.
        moveOn({settled});
        emit resolveWanted(settled, live, result);
        return;
    }
    if (!m_panel->isEditing())
        return;
    if (publish && !m_panel->editIsSound()) {
        emit notice(tr("Not published: see the line under the text"));
        return;
    }
    const QString id = m_panel->proposal().id;
    const QByteArray body = m_panel->editedBody();
    if (!publish && !m_panel->editIsSound()) {
        emit notice(tr("Kept here, but not saved with the proposal: it is not well-formed yet"));
        return;
    }
    const QByteArray on = m_panel->editPane()->on();
    m_panel->handOver(); // Typed words until the workspace has them: see wordsKept().
    emit editWanted(id, body, on, publish);
    if (publish)
        moveOn({id});
}

} // namespace Docket
