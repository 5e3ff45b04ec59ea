// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/error.h"

#include <QList>
#include <QMap>

#include <optional>

namespace Docket {

/**
 * The accounts of a folder, in its accounts.json, which one is in use, and which workspace is whose; no secrets. Small and local, so it
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
    /** The account that was chosen last, the first one where none was; nothing without accounts. */
    [[nodiscard]] Result<std::optional<Account>> inUse() const;
    /** Errors also: NotFound. */
    [[nodiscard]] Result<void> use(const QString &id) const;
    /**
     * The folder of the account's own proposals, log and registry. The first account's is the folder itself, each other's lies in
     * it; it stays the account's when it is forgotten and comes back.
     */
    [[nodiscard]] Result<QString> workspaceOf(const QString &id) const;

private:
    struct Contents
    {
        QList<Account> accounts;
        QString inUse; ///< An id; may be of one that is gone.
        QMap<QString, QString>
            workspaces; ///< Below the folder, by account id; "" is the folder itself.
    };
    [[nodiscard]] Result<Contents> read() const;
    [[nodiscard]] Result<void> write(const Contents &contents) const;

    QString m_folder;
    QString m_file;
};

} // namespace Docket
