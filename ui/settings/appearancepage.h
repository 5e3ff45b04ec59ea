// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"

namespace Docket {

class Actions;
class Segments;

/** Theme, colours of the diff, size of the text in it. */
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    AppearancePage(Actions &actions, QWidget *parent);
    void setPreferences(const Preferences &now);

signals:
    void themeChosen(Docket::ThemeChoice theme);
    void coloursChosen(Docket::DiffColours colours);

private:
    QWidget *makeSizes(Actions &actions);

    Segments *m_theme;
    Segments *m_colours;
};

} // namespace Docket
