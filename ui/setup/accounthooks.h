// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/setup/siteform.h"

#include <QCoroTask>
#include <QDate>
#include <QList>

#include <functional>

namespace Docket {

/** How a site takes an account's token. */
enum class AccountState {
    Unknown, ///< The keychain is locked, or nobody asked.
    SignedIn,
    SignInNeeded, ///< There is no token, or it is refused.
    NotReachable
};

/** One account as the window lists it. */
struct AccountLine
{
    QString id;
    QString name; ///< Its site, for people: with the port where it has one.
    QString email;
    QDate tokenEnds; ///< Invalid: nobody said.
    bool inUse = false;
    friend bool operator==(const AccountLine &, const AccountLine &) = default;
};

/** The accounts behind a window, each with its own queue and log. */
struct AccountHooks
{
    std::function<QList<AccountLine>()> list{};
    std::function<Result<void>(const QString &id)>
        use{}; ///< From the next session on; see isToSwitch.
    std::function<QCoro::Task<Result<void>>(QString id)> forget{};
    /** Asks the account's site; of the one in use, what the session knows. */
    std::function<QCoro::Task<AccountState>(QString id)> state{};
    std::function<ConnectDraft(const QString &id)> known{}; ///< Without the token; empty for none.
    /** Tries a new token of the account, on its own pages and projects. */
    std::function<QCoro::Task<Result<CheckOutcome>>(QString id, ConnectDraft draft)> check{};
    /** Keeps a new token, and the day it ends on, of an account that is not in use and stays so. Errors: Invalid when the draft is another account's. */
    std::function<QCoro::Task<Result<TokenKept>>(QString id, ConnectDraft draft)> renew{};
    std::function<bool()> keepsToken{}; ///< Whether a keychain takes tokens; empty: yes.
    std::function<bool()>
        isToSwitch{}; ///< The window is to close: another account's takes its place.
};

} // namespace Docket
