// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secretstore.h"

namespace Docket {

QCoro::Task<Result<Secret>> MemorySecretStore::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        co_return failure(
            Error::Kind::NotFound, QStringLiteral("no secret is kept under this name"));
    co_return *found;
}

QCoro::Task<Result<void>> MemorySecretStore::write(QString key, Secret secret)
{
    m_secrets.insert(key, secret);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemorySecretStore::remove(QString key)
{
    m_secrets.remove(key);
    co_return Result<void>();
}

} // namespace Docket
