// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"

class QAbstractButton;
class QCheckBox;
class QLineEdit;

namespace Docket {

class RoleLabel;

/** What the desktop is told of and when, the number on the icon, and the tray. */
class NotificationsPage : public SettingsPage
{
    Q_OBJECT

public:
    /** Without a tray its choice is off, and says why. */
    enum class Tray { Possible, Missing };
    NotificationsPage(Tray tray, QWidget *parent);
    void setPreferences(const Preferences &now);

signals:
    void chosen(const Docket::NotifyChoice &choice);

private:
    QCheckBox *addBox(const QString &text, bool NotifyChoice::*value);
    void makeTimes();
    void takeTimes();
    void takeDays();
    void show(const QString &problem);

    NotifyChoice m_now;
    QList<std::pair<QCheckBox *, bool NotifyChoice::*>> m_boxes;
    QLineEdit *m_times;
    QList<QAbstractButton *> m_days; ///< From Monday.
    RoleLabel *m_problem;
};

} // namespace Docket
