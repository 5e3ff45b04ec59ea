// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QSpinBox;

namespace Docket {

class RoleLabel;

/** How often to look, how the window comes up and what it speaks. */
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(QWidget *parent);
    void setPreferences(const Preferences &now);
    void focusLanguage();
    void showLanguageLater(); ///< Says that the language chosen is spoken from the next start on.

signals:
    void pollChosen(int seconds);
    void startChosen(Docket::Preferences::StartWindow start);
    void languageChosen(Docket::Language language);

private:
    QSpinBox *m_poll;
    QComboBox *m_start;
    QComboBox *m_language;
    RoleLabel *m_later;
};

} // namespace Docket
