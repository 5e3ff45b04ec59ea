// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QSpinBox>

namespace Docket {

GeneralPage::GeneralPage(QWidget *parent)
    : SettingsPage(tr("General"), parent)
    , m_poll(new QSpinBox(this))
    , m_start(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_later(new RoleLabel(RoleLabel::Role::Warning, this))
{
    m_poll->setRange(int(shortestPoll.count()), int(longestPoll.count()));
    m_poll->setSuffix(tr(" s"));
    m_poll->setKeyboardTracking(false); // 1, 12, 120: only the whole number counts.
    m_start->addItems({tr("The window as it was left"), tr("The window maximised")});
    addRow(tr("Look for closed tickets every"), m_poll,
        tr("Each look costs two or three of the requests the site allows. Sync now (F5) looks at "
           "once, whatever stands here."));
    addRow(tr("When Docket starts"), m_start);
    m_language->addItems({tr("System"), ownName(Language::English), ownName(Language::German),
        ownName(Language::Japanese)});
    addRow(tr("Language"), m_language,
        tr("What is written to pages and tickets, the sync log and the commands of the terminal "
           "are the same in every language."));
    m_later->setWordWrap(true);
    m_later->setText(
        tr("Something in the window is half done: the language changes when Docket starts next."));
    m_later->hide();
    addWide(m_later);
    addRest();
    connect(m_poll, &QSpinBox::valueChanged, this, &GeneralPage::pollChosen);
    connect(m_start, &QComboBox::activated, this,
        [this](int index) { emit startChosen(Preferences::StartWindow(index)); });
    connect(m_language, &QComboBox::activated, this,
        [this](int index) { emit languageChosen(Language(index)); });
}

void GeneralPage::setPreferences(const Preferences &now)
{
    const QSignalBlocker quiet(m_poll);
    m_poll->setValue(int(now.poll.count()));
    m_start->setCurrentIndex(int(now.start));
    m_language->setCurrentIndex(int(now.language));
}

void GeneralPage::focusLanguage()
{
    m_language->setFocus();
}

void GeneralPage::showLanguageLater()
{
    m_later->show();
}

} // namespace Docket
