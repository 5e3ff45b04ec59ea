// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/error.h"

#include <QList>

namespace Docket {

/**
 * The accounts of a workspace, in accounts.json of its folder; no secrets. Small and local, so it
 * is read and written at once. Written whole or not at all. Errors: Storage with the file's name
 * and the reason.
 */
class AccountStore
{
public:
    explicit AccountStore(QString folder);

    /** In the order they were added; empty when there is no file yet. */
    [[nodiscard]] Result<QList<Account>> accounts() const;
    /** Adds the account, or replaces the one with its id. Errors also: Invalid for an account
     * without an id. */
    [[nodiscard]] Result<void> put(const Account &account) const;
    /** Removes it; removing what is not there is no error. */
    [[nodiscard]] Result<void> remove(const QString &id) const;

private:
    [[nodiscard]] Result<void> write(const QList<Account> &accounts) const;

    QString m_folder;
    QString m_file;
};

} // namespace Docket
