// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/setup/accounthooks.h"

class QPushButton;
class QTableWidget;

namespace Docket {

/** The accounts, each with a queue of its own: which one is in use, how its site takes its token, when that ends; add, renew, use, forget. */
class AccountsPage : public SettingsPage
{
    Q_OBJECT

public:
    AccountsPage(AccountHooks hooks, QWidget *parent);
    void reload(); ///< Asks each site anew.

signals:
    void addWanted();
    void renewWanted(const QString &id);
    void useWanted(const QString &id);
    void forgetWanted(const QString &id); ///< A person said yes.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void sayNone();
    void askToForget();
    void showChosen();
    void showState(const QString &id, AccountState state);
    [[nodiscard]] const AccountLine *chosen() const;

    AccountHooks m_hooks;
    int m_request = 0; ///< Newest wins.
    QList<AccountLine> m_lines;
    QTableWidget *m_table;
    QPushButton *m_renew;
    QPushButton *m_use;
    QPushButton *m_forget;
};

} // namespace Docket
