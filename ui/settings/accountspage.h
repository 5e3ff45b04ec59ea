// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/setup/accounthooks.h"

class QPushButton;
class QTableWidget;

namespace Docket {

class Actions;

/** The accounts, each with a queue of its own: which one is in use, when its token ends; add, renew, use, forget. */
class AccountsPage : public SettingsPage
{
    Q_OBJECT

public:
    AccountsPage(Actions &actions, std::function<QList<AccountLine>()> list, QWidget *parent);
    void reload();

signals:
    void useWanted(const QString &id);
    void forgetWanted(const QString &id); ///< A person said yes.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askToForget();
    void showChosen();
    [[nodiscard]] const AccountLine *chosen() const;

    std::function<QList<AccountLine>()> m_list;
    QList<AccountLine> m_lines;
    QTableWidget *m_table;
    QPushButton *m_renew;
    QPushButton *m_use;
    QPushButton *m_forget;
};

} // namespace Docket
