// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secretstore.h"

#include <memory>

namespace Docket {

/**
 * A keychain with a memory for as long as the program runs: what it would not keep is asked for once a start, however often accounts
 * are switched. Writes nothing anywhere else. Errors are the keychain's own; a write that failed is remembered all the same.
 */
class SessionSecretStore final : public SecretStore
{
public:
    explicit SessionSecretStore(std::shared_ptr<SecretStore> keychain);

    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, Secret secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;
    [[nodiscard]] bool isLasting() const override;

private:
    std::shared_ptr<SecretStore> m_keychain;
    MemorySecretStore m_remembered; ///< Only what the keychain did not take.
};

} // namespace Docket
