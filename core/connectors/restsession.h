// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/net/httpclient.h"
#include "core/net/replybody.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace Docket {

/** One call of a REST service, below the session's base address. */
struct RestCall
{
    QByteArray method = "GET";
    QString path{}; ///< Starts with "/"; ids in it are already percent-encoded, see encoded().
    QList<std::pair<QString, QString>> query{}; ///< Not encoded.
    std::optional<QJsonObject> body{};
    bool mayRepeat = false; ///< A POST that does no harm when sent twice.
    QString why{}; ///< For the network ledger.
};

/**
 * The signed-in way to one service. Adds the credentials, and after the service has refused them
 * once sends nothing with them any more: every call fails with AuthRequired at once, until new ones
 * are set or somebody signed in again; so do the other sessions of the same client with the same
 * credentials. (A dead token tried over and over locks accounts.) The client outlives it.
 */
class RestSession
{
public:
    /** `base` has no slash at the end. */
    RestSession(HttpClient &client, QUrl base, Credentials credentials);

    /** The same session, credentials and all, for calls that go before others that wait. */
    [[nodiscard]] RestSession forWriting() const;

    /**
     * Answers with any status but 401 are values. 401 is AuthRequired, except when it says that the
     * token lacks a scope: then the token lives, and the error is Forbidden. Other errors: see
     * HttpClient.
     */
    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(RestCall call, std::stop_token stop);
    /** The same for an address the service gave out itself. */
    [[nodiscard]] QCoro::Task<Result<HttpReply>> get(QUrl url, QString why, std::stop_token stop);

    /** jsonObject() of the answer; a large one is read on another thread, so that this one stays free. */
    [[nodiscard]] static QCoro::Task<Result<QJsonObject>> object(HttpReply reply);

    /** Notes that the service refuses the credentials, however it said so; the error to hand on. */
    Error refuse(const HttpReply &reply);

    void signedInAgain();
    void setCredentials(Credentials credentials);

    /** What the answer says, as an error without secrets in it. */
    [[nodiscard]] Error errorOf(const HttpReply &reply) const;
    [[nodiscard]] const Clock &clock() const { return m_client.clock(); }
    [[nodiscard]] const QUrl &base() const { return m_base; }
    /** Base, path and query; every reserved character of the query's names and values is encoded,
     * "+" too. */
    [[nodiscard]] QUrl url(
        const QString &path, const QList<std::pair<QString, QString>> &query = {}) const;

private:
    [[nodiscard]] QCoro::Task<Result<HttpReply>> exchange(
        HttpRequest request, std::stop_token stop);

    void remember(const Error &refusal);

    HttpClient &m_client;
    QUrl m_base;
    struct SignIn
    {
        Credentials credentials;
        std::optional<Error> refusal;
    };
    std::shared_ptr<SignIn> m_signIn; ///< Of all that forWriting() made from one.
    HttpRequest::Priority m_priority = HttpRequest::Priority::Read;
};

/** A value as one segment of a path. */
[[nodiscard]] QString encoded(const QString &segment);

} // namespace Docket
