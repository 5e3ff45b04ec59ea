// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secretstore.h"

#include <qt6keychain/keychain.h>

#include <chrono>

namespace Docket {

/**
 * The system's keychain (Secret Service, KWallet, …) through QtKeychain, under the service name
 * "docket". Never falls back to a file in plain text. A keychain that asks a person for a password
 * may take its time, but no longer than our own limit.
 */
class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(std::chrono::milliseconds limit = std::chrono::minutes(2));

    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, Secret secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;
    [[nodiscard]] bool isLasting() const override;

private:
    /** Starts the job and waits for it; the job stays the caller's. */
    [[nodiscard]] QCoro::Task<Result<void>> run(QKeychain::Job *job);

    std::chrono::milliseconds m_limit;
};

/** The error for an answer of QtKeychain that is not NoError. */
[[nodiscard]] Error keychainError(QKeychain::Error code, const QString &words);

} // namespace Docket
