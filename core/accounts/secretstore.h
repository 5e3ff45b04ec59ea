// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secret.h"
#include "core/base/error.h"

#include <QCoroTask>
#include <QMap>
#include <QString>

namespace Docket {

/**
 * Where secrets are kept. Every call may fail with Storage (no keychain, or it failed), Forbidden
 * (it is locked or said no) or Timeout (nobody answered its prompt); the detail is a sentence for
 * people. Outlives its tasks.
 */
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /** Errors also: NotFound when nothing is kept under that key. */
    [[nodiscard]] virtual QCoro::Task<Result<Secret>> read(QString key) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(QString key, Secret secret) = 0;
    /** Removing what is not there is no error. */
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString key) = 0;
    /** Whether what is written is there at the next start, too, as far as can be told without asking anybody for anything. */
    [[nodiscard]] virtual bool isLasting() const { return true; }
};

/** Keeps secrets for as long as the program runs; for tests and for machines without a keychain. */
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, Secret secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;
    [[nodiscard]] bool isLasting() const override { return false; }

private:
    QMap<QString, Secret> m_secrets;
};

} // namespace Docket
