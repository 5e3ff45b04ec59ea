// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"

namespace Docket {

SessionSecretStore::SessionSecretStore(std::shared_ptr<SecretStore> keychain)
    : m_keychain(std::move(keychain))
{ }

QCoro::Task<Result<Secret>> SessionSecretStore::read(QString key)
{
    if (auto remembered = co_await m_remembered.read(key))
        co_return remembered;
    co_return co_await m_keychain->read(key);
}

QCoro::Task<Result<void>> SessionSecretStore::write(QString key, Secret secret)
{
    const auto kept = co_await m_keychain->write(key, secret);
    if (!kept) {
        if (const auto noted = co_await m_remembered.write(key, secret); !noted)
            co_return noted;
        co_return kept;
    }
    co_return co_await m_remembered.remove(key);
}

QCoro::Task<Result<void>> SessionSecretStore::remove(QString key)
{
    const auto forgotten = co_await m_remembered.remove(key);
    const auto gone = co_await m_keychain->remove(key);
    if (!gone)
        co_return gone;
    co_return forgotten;
}

bool SessionSecretStore::isLasting() const
{
    return m_keychain->isLasting();
}

} // namespace Docket
