// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingshooks.h"
#include "ui/setup/accounthooks.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace Docket {

class AccountsPage;
class DataPage;
class GeneralPage;

class Actions;

/** The pages of the settings, by id its name: "appearance", "Appearance". */
[[nodiscard]] QList<std::pair<QString, QString>> settingsPages();

/** The settings: pages named at the left, everything applies at once. Not modal, so that the window behind shows what a choice does. */
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /** `accounts` without a list: their page says why there are none. */
    SettingsDialog(const Preferences &now, Actions &actions, SettingsHooks hooks,
        AccountHooks accounts, QWidget *parent = nullptr);

    [[nodiscard]] QStringList pages() const; ///< Their names, in order.
    void showPage(const QString &name); ///< Or id; one that is neither changes nothing.
    void
    focusLanguage(); ///< On its page, where the choice goes on after the window came back in another one.
    /** On the page of the data: what came of an import or export. */
    void sayOfData(bool good, const QString &sentence);
    void reloadAccounts(); ///< They, or what their sites say, may have changed.
    void showLanguageLater(); ///< The one chosen is spoken from the next start on.
    void setPreferences(const Preferences &now); ///< As they were changed elsewhere.

signals:
    void changed(const Docket::Preferences &now);
    void policyExportWanted(const QString &file);
    void goBackWanted(const QString &backup);
    void accountWanted(const QString &id); ///< To be used.
    void accountRenewalWanted(const QString &id);
    void anotherAccountWanted();
    void accountUnwanted(const QString &id); ///< To be forgotten; a person said yes.
    void shown(); ///< For the pages: the preferences are others.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    template <typename Page>
    Page *add(const QString &name, Page *page); ///< One that shows preferences.
    void addFixed(const QString &name, QWidget *page);
    void addPages(Actions &actions);
    void addAccounts();
    void addAppearance(Actions &actions);
    void addNotifications();
    void addNetwork();
    void change(const std::function<void(Preferences &)> &edit);

    Preferences m_now;
    SettingsHooks m_hooks;
    AccountHooks m_accounts;
    QListWidget *m_names;
    QStackedWidget *m_pages;
    GeneralPage *m_general = nullptr;
    AccountsPage *m_accountsPage = nullptr;
    DataPage *m_data = nullptr;
};

} // namespace Docket
