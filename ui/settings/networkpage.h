// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingshooks.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace Docket {

class RoleLabel;

/** Proxy, authorities that are trusted beside the system's, and the account of what went where. */
class NetworkPage : public SettingsPage
{
    Q_OBJECT

public:
    NetworkPage(SettingsHooks hooks, QWidget *parent);
    void setPreferences(const Preferences &now);
    /** Reads the ledger anew. */
    void reload();
    void showUses(const QList<NetworkUse> &uses);
    /** Trusts the file when it holds certificates, and says what came of it. */
    void chooseAuthorities(const QString &file);

signals:
    void proxyChosen(const Docket::ProxyChoice &choice);
    void authoritiesChosen(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeProxy();
    void makeTrust();
    void makeLedger();
    void sendProxy();
    void say(bool good, const QString &sentence);

    SettingsHooks m_hooks;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    RoleLabel *m_proxyState;
    RoleLabel *m_authorities;
    RoleLabel *m_authoritiesState; ///< What came of a file that was added.
    QPushButton *m_forgetAuthorities;
    QTableWidget *m_table;
    RoleLabel *m_state;
};

} // namespace Docket
