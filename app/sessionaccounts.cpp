// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of a window: which there are, which one is in use, and how they go. Each has a workspace of its own.
#include "app/windowsession.h"

namespace Docket {

using namespace Qt::StringLiterals;

AccountHooks WindowSession::accountHooks()
{
    AccountHooks hooks;
    hooks.list = [this] { return accountLines(); };
    hooks.use = [this](const QString &id) { return switchTo(id); };
    hooks.forget = [this](QString id) { return forget(std::move(id)); };
    hooks.isToSwitch = [this] { return m_toSwitch; };
    return hooks;
}

QList<AccountLine> WindowSession::accountLines() const
{
    const auto accounts = m_accounts.accounts();
    const auto chosen = m_accounts.inUse();
    if (!accounts || !chosen)
        return {};
    QList<AccountLine> lines;
    for (const Account &account : *accounts)
        lines.append({account.id, account.name, account.email, account.tokenEnds,
            *chosen && (*chosen)->id == account.id});
    return lines;
}

Result<void> WindowSession::switchTo(const QString &id)
{
    const auto chosen = m_accounts.inUse();
    if (!chosen)
        return failure(chosen);
    const auto own = m_accounts.workspaceOf(id);
    if (!own)
        return failure(own);
    if (auto used = m_accounts.use(id); !used)
        return used;
    m_toSwitch = !*chosen || (*chosen)->id != id || *own != m_journal->folder();
    return {};
}

QCoro::Task<Result<void>> WindowSession::forgetInUse()
{
    const auto chosen = m_accounts.inUse();
    if (!chosen)
        co_return failure(chosen);
    if (!*chosen)
        co_return Result<void>();
    co_return co_await forget((*chosen)->id);
}

/** The connections go in any case: a keychain that fails must not keep a token in use that a person wants gone. */
QCoro::Task<Result<void>> WindowSession::forget(QString id)
{
    const auto chosen = m_accounts.inUse();
    if (!chosen)
        co_return failure(chosen);
    if (*chosen && (*chosen)->id == id) {
        m_again.stop();
        co_await m_workspace->leave();
        m_connections.clear();
    }
    Account account;
    account.id = id;
    const auto gone = co_await m_secrets->remove(account.secretKey());
    if (auto removed = m_accounts.remove(id); !removed)
        co_return removed;
    const auto left = m_accounts.inUse();
    m_toSwitch = *chosen && (*chosen)->id == id && left && *left; // To one that is still there.
    if (!gone)
        co_return failure(gone.error().kind,
            u"The account is forgotten here, but the keychain may still hold its token: %1"_s.arg(
                gone.error().detail));
    co_return Result<void>();
}

} // namespace Docket
