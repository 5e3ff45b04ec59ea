// SPDX-License-Identifier: GPL-3.0-or-later
// The review screen's decisions: asked for with a key, said by a signal, then on to the next.
#include "ui/actions.h"
#include "ui/review/conflictpane.h"
#include "ui/review/popovers.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"

#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;

QList<QDateTime> snoozeTimes(const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const QTime morning(9, 0);
    return {QDateTime(today.addDays(1), morning),
        QDateTime(today.addDays(8 - today.dayOfWeek()), morning),
        QDateTime(today.addMonths(1), morning)};
}

bool ReviewScreen::ready()
{
    if (currentId().isEmpty() || m_panel->proposal().id != currentId())
        return false;
    if (m_panel->mayDecide())
        return true;
    emit notice(m_panel->whyNotYet());
    return false;
}

void ReviewScreen::moveOn()
{
    const QString next = m_queue->neighbourId();
    if (!next.isEmpty())
        m_queue->select(next);
    m_queue->view()->setFocus();
}

void ReviewScreen::approve()
{
    if (!ready())
        return;
    const QString id = currentId();
    moveOn();
    emit approveWanted(id);
}

void ReviewScreen::reject()
{
    if (!ready())
        return;
    auto *popover = new ChoicePopover(tr("Why is it rejected?"),
        {tr("Wrong section"), tr("Wrong facts"), tr("Already said there"),
            tr("Not worth documenting"), tr("Style or format"), tr("Other…")},
        ChoicePopover::OwnWords::Last, this);
    connect(popover, &ChoicePopover::chosen, this,
        [this, id = currentId()](int, const QString &reason) {
            moveOn();
            emit rejectWanted(id, reason);
        });
    popover->showAbove(m_panel->buttonFor(m_actions.reject));
}

void ReviewScreen::snooze()
{
    if (!ready())
        return;
    const QList<QDateTime> times = snoozeTimes(m_clock.now());
    const QLocale locale;
    const auto day = [&](const QDateTime &time) {
        return locale.toString(time, u"ddd d MMM HH:mm"_s);
    };
    auto *popover = new ChoicePopover(tr("Snooze until"),
        {tr("Tomorrow · %1").arg(day(times.at(0))), tr("Monday · %1").arg(day(times.at(1))),
            tr("In a month · %1").arg(day(times.at(2)))},
        ChoicePopover::OwnWords::No, this);
    connect(popover, &ChoicePopover::chosen, this,
        [this, id = currentId(), times](int index, const QString &) {
            moveOn();
            emit snoozeWanted(id, times.at(index).toUTC());
        });
    popover->showAbove(m_panel->buttonFor(m_actions.snooze));
}

void ReviewScreen::handOn()
{
    if (!ready())
        return;
    QStringList names;
    for (const Person &person : std::as_const(m_people))
        names << person.displayName;
    auto *popover =
        new ChoicePopover(tr("Hand it to"), {}, ChoicePopover::OwnWords::Only, this, names);
    connect(
        popover, &ChoicePopover::chosen, this, [this, id = currentId()](int, const QString &name) {
            const auto known = std::ranges::find_if(m_people, [&](const Person &person) {
                return person.displayName.compare(name, Qt::CaseInsensitive) == 0
                    || person.accountId == name;
            });
            if (known == m_people.end()) {
                emit notice(tr("Nobody here is called “%1”; nothing was changed").arg(name));
                return;
            }
            moveOn();
            emit ownerWanted(id, *known);
        });
    popover->showAbove(m_panel->buttonFor(m_actions.owner));
}

void ReviewScreen::publishEdited(bool publish)
{
    if (publish && m_panel->isSettling() && m_panel->conflictPane()->isSettled()) {
        const QByteArray result = m_panel->conflictPane()->resolution().result();
        const Page live = m_panel->conflictPane()->live();
        const QString settled = m_panel->proposal().id;
        moveOn();
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
    m_panel->dropDraft(); // The workspace keeps them from now on.
    m_model->setTyped(m_panel->typed());
    emit editWanted(id, body, publish);
    if (publish)
        moveOn();
}

} // namespace Docket
