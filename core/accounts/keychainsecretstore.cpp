// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/keychainsecretstore.h"

#include <QCoroSignal>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"docket"_s;

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

template <typename T>
using Owned = std::unique_ptr<T, DeleteLater>;

template <typename T>
Owned<T> makeJob(const QString &key)
{
    Owned<T> job(new T(service));
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

} // namespace

Error keychainError(QKeychain::Error code, const QString &words)
{
    const auto error = [&words](Error::Kind kind, const QString &sentence) {
        return Error{kind, words.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, words), 0,
            std::nullopt, {}};
    };
    switch (code) {
    case QKeychain::EntryNotFound:
        return error(Error::Kind::NotFound, u"The keychain holds no token for this account."_s);
    case QKeychain::AccessDeniedByUser:
        return error(
            Error::Kind::Forbidden, u"The keychain stayed locked; unlock it and try again."_s);
    case QKeychain::AccessDenied:
        return error(Error::Kind::Forbidden,
            u"The keychain does not let Docket in; unlock it and try again."_s);
    case QKeychain::NoBackendAvailable:
        return error(Error::Kind::Storage,
            u"No keychain is running; start one (GNOME Keyring or KWallet), or give the token in DOCKET_API_TOKEN."_s);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return error(Error::Kind::Storage, u"The keychain failed."_s);
}

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds limit)
    : m_limit(limit)
{ }

QCoro::Task<Result<void>> KeychainSecretStore::run(QKeychain::Job *job)
{
    job->start();
    const auto finished = co_await qCoro(job, &QKeychain::Job::finished, m_limit);
    if (!finished)
        co_return failure(
            Error::Kind::Timeout, u"The keychain did not answer; unlock it and try again."_s);
    if (job->error() != QKeychain::NoError)
        co_return std::unexpected(keychainError(job->error(), job->errorString()));
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> KeychainSecretStore::read(QString key)
{
    const auto job = makeJob<QKeychain::ReadPasswordJob>(key);
    const Result<void> done = co_await run(job.get());
    if (!done)
        co_return failure(done);
    QByteArray bytes = job->binaryData();
    Secret secret(bytes);
    bytes.fill('\0');
    co_return secret;
}

QCoro::Task<Result<void>> KeychainSecretStore::write(QString key, Secret secret)
{
    const auto job = makeJob<QKeychain::WritePasswordJob>(key);
    job->setBinaryData(secret.reveal().toByteArray());
    co_return co_await run(job.get());
}

QCoro::Task<Result<void>> KeychainSecretStore::remove(QString key)
{
    const auto job = makeJob<QKeychain::DeletePasswordJob>(key);
    const Result<void> done = co_await run(job.get());
    if (!done && done.error().kind == Error::Kind::NotFound)
        co_return Result<void>();
    co_return done;
}

bool KeychainSecretStore::isLasting() const
{
    return QKeychain::isAvailable();
}

} // namespace Docket
