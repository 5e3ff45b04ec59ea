// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of a window: which there are, which one is in use, and how they go. Each has a workspace of its own.
#include "app/windowsession.h"
#include "core/sync/policystore.h"

#include <QPointer>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

AccountHooks WindowSession::accountHooks()
{
    AccountHooks hooks;
    hooks.list = [this] { return accountLines(); };
    hooks.use = [this](const QString &id) { return switchTo(id); };
    hooks.forget = [this](QString id) { return forget(std::move(id)); };
    hooks.state = [this](QString id) { return stateOf(std::move(id)); };
    hooks.known = [this](const QString &id) {
        const auto account = accountOf(id);
        return account ? draftOf(*account) : ConnectDraft();
    };
    hooks.check = [this](const QString &id, ConnectDraft draft) {
        return check(std::move(draft), policyOf(id));
    };
    hooks.renew = [this](QString id, ConnectDraft draft) {
        return renew(std::move(id), std::move(draft));
    };
    hooks.keepsToken = [this] { return m_secrets->isLasting(); };
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
        lines.append({account.id, siteForPeople(account.jiraUrl.toString()), account.email,
            account.tokenEnds, *chosen && (*chosen)->id == account.id});
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

ConnectDraft WindowSession::draftOf(const Account &account)
{
    const auto root = [](QUrl url) {
        url.setPath({});
        return url.toString();
    };
    const QString site = root(account.confluenceUrl), tickets = root(account.jiraUrl);
    return {site, account.email, {}, account.tokenEnds, tickets == site ? QString() : tickets};
}

std::optional<Account> WindowSession::accountOf(const QString &id) const
{
    const QList<Account> all = m_accounts.accounts().value_or(QList<Account>());
    const auto found = std::ranges::find(all, id, &Account::id);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

/** Nothing where it cannot be read: then nothing is asked about its projects and pages. */
Policy WindowSession::policyOf(const QString &id) const
{
    const auto folder = m_accounts.workspaceOf(id);
    return folder ? PolicyStore(*folder).read().value_or(Policy()) : Policy();
}

AccountState WindowSession::stateHere() const
{
    switch (m_workspace->status().state) {
    case SyncStatus::State::Online:
    case SyncStatus::State::Throttled:
    case SyncStatus::State::Doubtful:
        return AccountState::SignedIn;
    case SyncStatus::State::Offline:
        return AccountState::NotReachable;
    case SyncStatus::State::NotConnected:
    case SyncStatus::State::SignInNeeded:
        break;
    }
    return AccountState::SignInNeeded;
}

QCoro::Task<AccountState> WindowSession::stateOf(QString id)
{
    const auto chosen = m_accounts.inUse();
    if (chosen && *chosen && (*chosen)->id == id)
        co_return stateHere();
    const auto account = accountOf(id);
    if (!account)
        co_return AccountState::Unknown;
    const QPointer<WindowSession> here(this);
    const auto token = co_await m_secrets->read(account->secretKey());
    if (!here)
        co_return AccountState::Unknown;
    if (!token)
        co_return token.error().kind == Error::Kind::Forbidden
                || token.error().kind == Error::Kind::Timeout
            ? AccountState::Unknown
            : AccountState::SignInNeeded;
    ConnectDraft draft = draftOf(*account);
    draft.token = QString::fromUtf8(token->reveal());
    const auto mark = m_asked.begin(); // The trial uses the session's clock.
    const auto made = tryOut(draft);
    if (!made)
        co_return AccountState::Unknown;
    const std::shared_ptr<Connection> trial = *made;
    const Bridge bridge = trial->bridge();
    const auto person = co_await bridge.documents->whoAmI(m_stopAsking.get_token());
    if (person)
        co_return AccountState::SignedIn;
    co_return person.error().kind == Error::Kind::AuthRequired
            || person.error().kind == Error::Kind::Forbidden
        ? AccountState::SignInNeeded
        : AccountState::NotReachable;
}

QCoro::Task<Result<TokenKept>> WindowSession::renew(QString id, ConnectDraft draft)
{
    const auto signIn = signInFor(draft);
    if (!signIn)
        co_return failure(signIn);
    auto account = accountOf(id);
    if (!account || signIn->account.id != id)
        co_return failure(
            Error::Kind::Invalid, u"This is another account: add it beside the others instead."_s);
    const auto kept = co_await m_secrets->write(account->secretKey(), signIn->credentials.token);
    account->tokenEnds = draft.tokenEnds;
    if (auto stored = m_accounts.put(*account); !stored)
        co_return failure(stored);
    co_return kept ? TokenKept::InKeychain : TokenKept::ThisSession;
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
