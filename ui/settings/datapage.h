// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingshooks.h"
#include "ui/settings/settingspage.h"

class QPushButton;

namespace Docket {

class Actions;
class FlowLayout;
class RoleLabel;

/** Where what Docket knows lies, its backup, the proof of its log, and the policy as a file. */
class DataPage : public SettingsPage
{
    Q_OBJECT

public:
    DataPage(Actions &actions, SettingsHooks hooks, QWidget *parent);
    void backUpTo(const QString &file);
    /** Reads the backup and asks whether to go back to it. */
    void lookAtBackup(const QString &file);
    void verify();
    void say(bool good, const QString &sentence); ///< What came of something, below the rows.
    [[nodiscard]] QString said() const; ///< What came of the last thing asked for.

signals:
    void policyExportWanted(const QString &file);
    void goBackWanted(const QString &backup); ///< Looked at and asked.

private:
    void makeFolder();
    void makeKeeping();
    void makeWayBack();
    void askToGoBack(const QString &file, const BackupFacts &facts);
    void setBusy(bool busy);
    void makePolicy(Actions &actions);
    QPushButton *button(const QString &text, FlowLayout *row);
    void showCheck(const LogCheck &check);

    SettingsHooks m_hooks;
    RoleLabel *m_state;
    QWidget *m_wayBack = nullptr; ///< Asks whether to go back; shown while it does.
    RoleLabel *m_wayBackText = nullptr;
    QPushButton *m_goBack = nullptr;
    QString m_backup; ///< That is asked about.
    QList<QPushButton *> m_busy; ///< Off while the journal is at work for this page.
};

} // namespace Docket
