// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connectors/restsession.h"

#include "core/net/redactor.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largeBody = 128 * 1024; ///< Bytes; about a millisecond to read.

} // namespace

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

RestSession::RestSession(HttpClient &client, QUrl base, Credentials credentials)
    : m_client(client)
    , m_base(std::move(base))
    , m_signIn(std::make_shared<SignIn>(SignIn{std::move(credentials), std::nullopt}))
{ }

RestSession RestSession::forWriting() const
{
    RestSession session = *this;
    session.m_priority = HttpRequest::Priority::Write;
    return session;
}

void RestSession::setCredentials(Credentials credentials)
{
    m_signIn->credentials = std::move(credentials);
    signedInAgain();
}

QUrl RestSession::url(const QString &path, const QList<std::pair<QString, QString>> &query) const
{
    QStringList parts;
    for (const auto &[name, value] : query)
        parts.append(encoded(name) + u'=' + encoded(value));
    QString text = m_base.toString(QUrl::FullyEncoded) + path;
    if (!parts.isEmpty())
        text += u'?' + parts.join(u'&');
    return QUrl::fromEncoded(text.toUtf8(), QUrl::StrictMode);
}

Error RestSession::errorOf(const HttpReply &reply) const
{
    Redactor redactor;
    redactor.learn(m_signIn->credentials.authorization());
    Error error = errorFrom(reply);
    error.detail = redactor.redacted(error.detail);
    return error;
}

Error RestSession::refuse(const HttpReply &reply)
{
    Error error = errorOf(reply);
    error.kind = Error::Kind::AuthRequired;
    remember(error);
    return error;
}

QCoro::Task<Result<QJsonObject>> RestSession::object(HttpReply reply)
{
    if (reply.body.size() < largeBody)
        co_return jsonObject(reply);
    co_return co_await QtConcurrent::run([reply] { return jsonObject(reply); });
}

QCoro::Task<Result<HttpReply>> RestSession::send(RestCall call, std::stop_token stop)
{
    HttpRequest request;
    request.method = call.method;
    request.url = url(call.path, call.query);
    request.why = call.why;
    if (call.mayRepeat)
        request.idempotent = true;
    if (call.body) {
        request.headers.insert("content-type", "application/json");
        request.body = QJsonDocument(*call.body).toJson(QJsonDocument::Compact);
    }
    return exchange(std::move(request), std::move(stop));
}

QCoro::Task<Result<HttpReply>> RestSession::get(QUrl url, QString why, std::stop_token stop)
{
    HttpRequest request;
    request.url = std::move(url);
    request.why = std::move(why);
    return exchange(std::move(request), std::move(stop));
}

QCoro::Task<Result<HttpReply>> RestSession::exchange(HttpRequest request, std::stop_token stop)
{
    if (m_signIn->refusal)
        co_return std::unexpected(*m_signIn->refusal);
    const Credentials used = m_signIn->credentials;
    if (const auto refused = m_client.refusalOfToken(used.authorization()))
        co_return std::unexpected(*refused); // Another service of the account said so.
    request.headers.insert("accept", "application/json");
    request.headers.insert("authorization", used.authorization());
    request.priority = m_priority;
    const bool isRead = request.mayRepeat(); // A write may have been carried out all the same.
    const Result<HttpReply> reply = co_await m_client.send(std::move(request), stop);
    const bool stillUsed =
        used == m_signIn->credentials; // A late refusal says nothing about newer ones.
    if (!reply) {
        if (reply.error().kind == Error::Kind::AuthRequired && stillUsed)
            remember(reply.error());
        co_return reply;
    }
    if (isRead && reply->isSuccess() && isLoginPage(*reply)) {
        const Error login{Error::Kind::AuthRequired, u"a login page came instead of data"_s,
            reply->status, std::nullopt, reply->requestId};
        if (stillUsed)
            remember(login);
        co_return std::unexpected(login);
    }
    if (reply->status != 401)
        co_return reply;
    Error error = errorOf(*reply);
    if (error.detail.contains("scope does not match"_L1)) {
        error.kind = Error::Kind::Forbidden;
        error.detail = u"the token lacks a scope that this needs"_s;
        co_return std::unexpected(error);
    }
    if (stillUsed)
        remember(error);
    co_return std::unexpected(error);
}

void RestSession::remember(const Error &refusal)
{
    m_signIn->refusal = refusal;
    m_client.refuseToken(m_signIn->credentials.authorization(), refusal);
}

void RestSession::signedInAgain()
{
    m_signIn->refusal.reset();
    m_client.allowToken(m_signIn->credentials.authorization());
}

} // namespace Docket
