// SPDX-License-Identifier: GPL-3.0-or-later
// The account behind the window: connecting, renewing, forgetting it, and the end of its token.
#include "ui/feedback/messagebar.h"
#include "ui/mainwindow.h"
#include "ui/messagecauses.h"
#include "ui/settings/settingsdialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/setup/tokenend.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString keychainTold = u"accounts/keychain-told"_s;

} // namespace

void MainWindow::showConnectDialog()
{
    if (!m_hooks.check || !m_hooks.store)
        return;
    if (!m_connect || !m_renewing.isEmpty())
        openConnectDialog(
            m_hooks.check, m_hooks.store, m_hooks.known ? m_hooks.known() : ConnectDraft());
    m_connect->open();
    m_connect->raise();
}

void MainWindow::openConnectDialog(
    CheckConnection check, StoreConnection store, const ConnectDraft &known)
{
    if (m_connect)
        m_connect->close(); // About another account.
    m_renewing.clear();
    const bool keeps = !m_hooks.keepsToken || m_hooks.keepsToken();
    m_connect = new ConnectDialog(std::move(check), std::move(store),
        m_workspace.clock().now().toLocalTime().date(),
        keeps ? TokenKept::InKeychain : TokenKept::ThisSession, this);
    m_connect->setAttribute(Qt::WA_DeleteOnClose);
    m_connect->setDraft(known);
    connect(m_connect, &ConnectDialog::sampleWanted, this, [this] {
        if (m_hooks.trySample && !m_hooks.trySample())
            notice(tr("The sample window could not be opened; start docket --sandbox instead"));
    });
    connect(m_connect, &ConnectDialog::connected, this, [this](TokenKept kept) {
        if (m_renewing.isEmpty())
            sayWhereKept(kept);
        else
            notice(kept == TokenKept::InKeychain
                    ? tr("The token of %1 is renewed").arg(m_renewing)
                    : tr("The token of %1 is renewed until Docket is closed").arg(m_renewing));
        if (m_settingsDialog)
            m_settingsDialog->reloadAccounts();
    });
}

/** The first one, or one beside those that there are: signing in again is another thing, of which a bar and the settings speak. */
void MainWindow::connectAccount()
{
    if (m_hooks.connectOwn)
        notice(m_hooks.connectOwn()
                ? tr("This window stays on the staging site; your own sites open in another one")
                : tr("A window for your own sites could not be opened; start docket instead"));
    else if (m_hooks.known && !m_hooks.known().email.isEmpty())
        addAccount();
    else
        showConnectDialog();
}

void MainWindow::addAccount()
{
    if (!m_hooks.setup.finish) {
        openConnectDialog(m_hooks.check, m_hooks.store, {});
        m_connect->open();
        return;
    }
    if (!m_adding) {
        const Clock &clock = m_workspace.clock();
        m_adding = new SetupWizard(m_hooks.setup, clock, clock.now().toLocalTime().date(), this,
            SetupWizard::Steps::AnotherAccount);
        m_adding->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_adding, &SetupWizard::kept, this, [this](TokenKept kept) {
            sayWhereKept(kept);
            if (m_settingsDialog)
                m_settingsDialog->reloadAccounts();
        });
    }
    m_adding->goOn();
}

void MainWindow::renewAccount(const QString &id)
{
    const AccountHooks &accounts = m_hooks.accounts;
    const QList<AccountLine> lines = accounts.list();
    const auto line = std::ranges::find(lines, id, &AccountLine::id);
    if (line == lines.cend())
        return;
    if (line->inUse) {
        showConnectDialog();
        return;
    }
    openConnectDialog(
        [check = accounts.check, id](ConnectDraft draft) { return check(id, std::move(draft)); },
        [renew = accounts.renew, id](ConnectDraft draft) { return renew(id, std::move(draft)); },
        accounts.known(id));
    m_renewing = line->name;
    m_connect->open();
}

void MainWindow::sayWhereKept(TokenKept kept)
{
    if (giveWay())
        return;
    notice(tr("Connected"));
    if (kept == TokenKept::InKeychain) {
        messages()->clear(Cause::keychain);
        m_settings.remove(keychainTold);
    } else if (!m_settings.value(keychainTold).toBool()) { // From then on the settings say it.
        m_settings.setValue(keychainTold, true);
        messages()->setMessage(Cause::keychain, InlineBar::Kind::Info,
            tr("No keychain answers here, so the token is known to this session only; Docket asks "
               "for it again at the next start."),
            {tr("OK")});
    }
}

void MainWindow::forgetAccount()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Forget the account"),
        tr("Forget this account and its token?"), QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Docket stops reading and writing until an account is connected again. "
           "Proposals, decisions and the sync log stay."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *forget = box->addButton(tr("Forget"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(forget, &QPushButton::clicked, this, [this] {
        QCoro::connect(m_hooks.forget(), this, [this](const Result<void> &done) {
            if (done && giveWay())
                return;
            if (done)
                notice(tr("The account is forgotten"));
            else
                refused({}, tr("forget the account"), done.error());
        });
    });
    box->open();
}

void MainWindow::fillAccountMenu()
{
    QMenu *menu = accountMenu();
    menu->clear();
    delete menu->findChild<QActionGroup *>();
    auto *one = new QActionGroup(menu); // One of them is in use.
    const QList<AccountLine> lines =
        m_hooks.accounts.list ? m_hooks.accounts.list() : QList<AccountLine>();
    for (const AccountLine &line : lines) {
        QAction *entry = one->addAction(
            menu->addAction(u"%1 · %2"_s.arg(line.name, line.email).replace(u'&', u"&&"_s)));
        entry->setCheckable(true);
        entry->setChecked(line.inUse);
        connect(entry, &QAction::triggered, this, [this, id = line.id] { useAccount(id); });
    }
    menu->addSeparator();
    menu->addAction(actions().connectAccount);
    menu->addAction(actions().forgetAccount);
}

void MainWindow::useAccount(const QString &id)
{
    if (const auto used = m_hooks.accounts.use(id); !used)
        refused({}, tr("use that account"), used.error());
    else
        giveWay();
}

void MainWindow::forgetAccountNamed(const QString &id)
{
    QCoro::connect(m_hooks.accounts.forget(id), this, [this](const Result<void> &done) {
        if (!done)
            refused({}, tr("forget the account"), done.error());
        else if (!giveWay())
            notice(tr("The account is forgotten"));
    });
}

bool MainWindow::giveWay()
{
    if (!m_hooks.accounts.isToSwitch || !m_hooks.accounts.isToSwitch())
        return false;
    leave();
    return true;
}

void MainWindow::announceTokenEnd()
{
    m_tokenEndSaid = true;
    showTokenEnd(m_workspace.status());
}

void MainWindow::showTokenEnd(const SyncStatus &status)
{
    // A token that is refused already is the sign-in bar's matter.
    const bool over = status.state == SyncStatus::State::SignInNeeded;
    if (!m_tokenEndSaid || !status.tokenDaysLeft || over) {
        m_tokenEndSaid = m_tokenEndSaid && over;
        messages()->clear(Cause::tokenEnd);
        return;
    }
    const int left = *status.tokenDaysLeft;
    messages()->setMessage(Cause::tokenEnd,
        left > 7 ? InlineBar::Kind::Info : InlineBar::Kind::Warning,
        tokenEndSentence(status.site, status.tokenExpires.toLocalTime().date(), left),
        m_hooks.check ? QStringList{tr("Renew…"), tr("Later")} : QStringList{tr("Later")});
}

void MainWindow::answerTokenEnd(int button)
{
    if (m_hooks.check && button == 0) {
        showConnectDialog(); // The bar goes when the date has changed.
        return;
    }
    m_tokenEndSaid = false;
    messages()->clear(Cause::tokenEnd);
}

} // namespace Docket
