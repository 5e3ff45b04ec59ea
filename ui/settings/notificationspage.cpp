// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationspage.h"

#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>

namespace Docket {

NotificationsPage::NotificationsPage(Tray tray, QWidget *parent)
    : SettingsPage(tr("Notifications"), parent)
    , m_times(new QLineEdit(this))
    , m_problem(new RoleLabel(RoleLabel::Role::Error, this))
{
    addNote(tr("While the window is in front, Docket says everything in it and the desktop is told "
               "nothing."));
    addHeading(tr("Tell the desktop when"));
    addBox(tr("A change could not be published"), &NotifyChoice::failures);
    addBox(tr("The token is refused, or ends within a week"), &NotifyChoice::token);
    addBox(tr("There are new proposals, all in one message"), &NotifyChoice::proposals);
    makeTimes();
    addHeading(tr("Icon"));
    addBox(tr("Show how many proposals wait for me, where the desktop can"), &NotifyChoice::badge);
    QCheckBox *box = addBox(
        tr("Keep Docket in the tray: it goes on when its window is closed"), &NotifyChoice::tray);
    box->setEnabled(tray == Tray::Possible);
    if (tray == Tray::Missing)
        addNote(tr("This desktop shows no tray."));
    addRest();
}

QCheckBox *NotificationsPage::addBox(const QString &text, bool NotifyChoice::*value)
{
    auto *box = new QCheckBox(text, body());
    box->setAccessibleName(text);
    addWide(box);
    m_boxes.append({box, value});
    connect(box, &QCheckBox::clicked, this, [this, value](bool on) {
        m_now.*value = on;
        emit chosen(m_now);
    });
    return box;
}

void NotificationsPage::makeTimes()
{
    m_times->setMinimumWidth(190);
    m_times->setPlaceholderText(timesText(DigestTimes().times));
    connect(m_times, &QLineEdit::editingFinished, this, &NotificationsPage::takeTimes);
    addRow(tr("Times of day"), m_times);
    m_problem->setWordWrap(true);
    addWide(m_problem);
    m_problem->hide();
    auto *week = new QWidget(this);
    auto *row = new FlowLayout(week);
    row->setSpacing(14);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(QLocale().standaloneDayName(day, QLocale::ShortFormat), week);
        box->setAccessibleName(QLocale().standaloneDayName(day, QLocale::LongFormat));
        row->addWidget(box);
        m_days.append(box);
        connect(box, &QCheckBox::clicked, this, &NotificationsPage::takeDays);
    }
    addRow(tr("Days"), week);
}

void NotificationsPage::takeTimes()
{
    const auto times = timesIn(m_times->text());
    if (!times) {
        show(tr("That is no list of times: write them like %1.").arg(m_times->placeholderText()));
        return;
    }
    show({});
    m_times->setText(timesText(*times));
    if (m_now.digest.times == *times)
        return;
    m_now.digest.times = *times;
    emit chosen(m_now);
}

void NotificationsPage::takeDays()
{
    m_now.digest.days.clear();
    for (int day = 1; day <= 7; ++day) {
        if (m_days.at(day - 1)->isChecked())
            m_now.digest.days.insert(day);
    }
    emit chosen(m_now);
}

void NotificationsPage::show(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void NotificationsPage::setPreferences(const Preferences &now)
{
    m_now = now.notify;
    for (const auto &[box, value] : std::as_const(m_boxes))
        box->setChecked(m_now.*value);
    for (int day = 1; day <= 7; ++day)
        m_days.at(day - 1)->setChecked(m_now.digest.days.contains(day));
    if (!m_times->hasFocus() || m_problem->isHidden())
        m_times->setText(timesText(m_now.digest.times));
}

} // namespace Docket
