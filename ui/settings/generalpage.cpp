// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include <QComboBox>
#include <QSpinBox>

namespace Docket {

GeneralPage::GeneralPage(QWidget *parent)
    : SettingsPage(tr("General"), parent)
    , m_poll(new QSpinBox(this))
    , m_start(new QComboBox(this))
{
    m_poll->setRange(int(shortestPoll.count()), int(longestPoll.count()));
    m_poll->setSuffix(tr(" s"));
    m_poll->setKeyboardTracking(false); // 1, 12, 120: only the whole number counts.
    m_start->addItems({tr("The window as it was left"), tr("The window maximised")});
    addRow(tr("Look for closed tickets every"), m_poll,
        tr("Each look costs two or three of the requests the site allows. Sync now (F5) looks at "
           "once, whatever stands here."));
    addRow(tr("When Docket starts"), m_start);
    addRest();
    connect(m_poll, &QSpinBox::valueChanged, this, &GeneralPage::pollChosen);
    connect(m_start, &QComboBox::activated, this,
        [this](int index) { emit startChosen(Preferences::StartWindow(index)); });
}

void GeneralPage::setPreferences(const Preferences &now)
{
    const QSignalBlocker quiet(m_poll);
    m_poll->setValue(int(now.poll.count()));
    m_start->setCurrentIndex(int(now.start));
}

} // namespace Docket
