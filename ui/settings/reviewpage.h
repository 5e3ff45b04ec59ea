// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"

class QSpinBox;

namespace Docket {

class Actions;

/** How long an approval can be taken back, and how a proposal is shown. */
class ReviewPage : public SettingsPage
{
    Q_OBJECT

public:
    ReviewPage(Actions &actions, QWidget *parent);
    void setPreferences(const Preferences &now);

signals:
    void holdChosen(int seconds);

private:
    QSpinBox *m_hold;
};

} // namespace Docket
