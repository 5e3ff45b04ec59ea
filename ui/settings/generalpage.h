// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QSpinBox;

namespace Docket {

/** How often to look, and how the window comes up. */
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(QWidget *parent);
    void setPreferences(const Preferences &now);

signals:
    void pollChosen(int seconds);
    void startChosen(Docket::Preferences::StartWindow start);

private:
    QSpinBox *m_poll;
    QComboBox *m_start;
};

} // namespace Docket
