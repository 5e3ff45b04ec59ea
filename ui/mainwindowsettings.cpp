// SPDX-License-Identifier: GPL-3.0-or-later
// The settings behind the window: what a person chose, applied, kept and shown.
#include "core/policy/policyfile.h"
#include "ui/feedback/messagebar.h"
#include "ui/language/keptwords.h"
#include "ui/mainwindow.h"
#include "ui/messagecauses.h"
#include "ui/notify/announcer.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QSaveFile>
#include <QSettings>
#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString settingsLeftOpen = u"settings/left-open"_s;

} // namespace

void MainWindow::showSettings(const QString &page)
{
    if (!m_settingsDialog) {
        SettingsHooks hooks = m_hooks.settings;
        hooks.hasTray = [this] { return hasTray(); };
        m_settingsDialog =
            new SettingsDialog(m_preferences, actions(), hooks, m_hooks.accounts, this);
        connect(m_settingsDialog, &SettingsDialog::accountWanted, this, &MainWindow::useAccount);
        connect(m_settingsDialog, &SettingsDialog::accountUnwanted, this,
            &MainWindow::forgetAccountNamed);
        connect(m_settingsDialog, &SettingsDialog::accountRenewalWanted, this,
            &MainWindow::renewAccount);
        connect(
            m_settingsDialog, &SettingsDialog::anotherAccountWanted, this, &MainWindow::addAccount);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::changed, this, &MainWindow::prefer);
        connect(
            m_settingsDialog, &SettingsDialog::policyExportWanted, this, &MainWindow::exportPolicy);
        connect(
            m_settingsDialog, &SettingsDialog::goBackWanted, this, [this](const QString &backup) {
                m_hooks.settings.goBackTo(backup);
                leave();
            });
    }
    m_settingsDialog->showPage(page);
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

void MainWindow::showWayIn()
{
    if (m_hooks.setup.finish && m_hooks.known && m_hooks.known().site.isEmpty())
        showSetup();
    else
        showConnectDialog();
}

void MainWindow::showSetup()
{
    if (!m_hooks.setup.finish) {
        showConnectDialog();
        return;
    }
    const bool begun = m_setup;
    if (!begun) {
        const Clock &clock = m_workspace.clock();
        m_setup = new SetupWizard(m_hooks.setup, clock, clock.now().toLocalTime().date(), this);
        connect(m_setup, &SetupWizard::kept, this, [this](TokenKept kept) {
            messages()->clear(Cause::setup);
            sayWhereKept(kept);
        });
        connect(m_setup, &QDialog::rejected, this, [this] {
            if (!m_setup->isFinished())
                messages()->setMessage(Cause::setup, InlineBar::Kind::Info,
                    tr("Docket is not set up yet. What you entered is still there."),
                    {tr("Finish setup")});
        });
        connect(m_setup, &SetupWizard::queueWanted, this, [this] { showScreen(Screen::Queue); });
    }
    messages()->clear(Cause::setup);
    m_setup->setWaiting(review()->waitingCount());
    if (begun)
        m_setup->goOn();
    else
        m_setup->show();
}

void MainWindow::prefer(const Preferences &wanted)
{
    const bool looks =
        wanted.theme != m_preferences.theme || wanted.colours != m_preferences.colours;
    const bool speaks = wanted.language != m_preferences.language;
    m_preferences = wanted;
    wanted.write(m_settings);
    if (looks)
        showTheme();
    m_announcer->setChoice(wanted.notify);
    placeTray();
    if (m_settingsDialog)
        m_settingsDialog->setPreferences(wanted);
    if (m_hooks.settings.apply) {
        if (const auto applied = m_hooks.settings.apply(wanted); !applied)
            notice(keptWords(applied.error().detail));
    }
    if (speaks)
        changeLanguage();
}

void MainWindow::changeLanguage()
{
    const bool halfDone = m_connect || (m_setup && !m_setup->isFinished())
        || review()->panel()->isEditing() || review()->panel()->isSettling();
    if (halfDone || !m_hooks.settings.startAgain) {
        if (m_settingsDialog)
            m_settingsDialog->showLanguageLater();
        return;
    }
    m_settings.setValue(settingsLeftOpen, m_settingsDialog && m_settingsDialog->isVisible());
    m_hooks.settings.startAgain();
    leave();
}

/** The window before this one was left to speak another language, from its settings. */
void MainWindow::goOnWithSettings()
{
    const bool wereOpen = m_settings.value(settingsLeftOpen).toBool();
    m_settings.remove(settingsLeftOpen);
    if (!wereOpen)
        return;
    QTimer::singleShot(0, this, [this] {
        showSettings();
        m_settingsDialog->focusLanguage();
    });
}

void MainWindow::showTheme()
{
    Actions &a = actions();
    const auto action = [&] {
        switch (m_preferences.theme) {
        case ThemeChoice::Light:
            return a.themeLight;
        case ThemeChoice::Dark:
            return a.themeDark;
        case ThemeChoice::HighContrast:
            return a.themeContrast;
        case ThemeChoice::System:
            break;
        }
        return a.themeSystem;
    }();
    action->setChecked(true);
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyTheme(*app, m_preferences.theme, m_preferences.colours);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    Preferences wanted = m_preferences;
    wanted.theme = choice;
    prefer(wanted);
}

void MainWindow::exportPolicy(const QString &name)
{
    QSaveFile file(name);
    const QByteArray json = policyToJson(m_workspace.policy());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        refused({}, tr("export the policy"),
            {Error::Kind::Storage, tr("%1 cannot be written: %2").arg(name, file.errorString()), 0,
                std::nullopt, {}});
    else
        notice(tr("The policy is written to %1").arg(name));
}

} // namespace Docket
