// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/replybody.h"

#include "core/net/redactor.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWords = 500;

bool startsLikeWebPage(const QByteArray &body)
{
    const QByteArray head = body.left(256).trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html")
        || head.startsWith("<head");
}

bool looksLikeLogin(const QByteArray &body)
{
    static const QRegularExpression login(
        u"log\\s?in|sign\\s?in|type=[\"']?password"_s, QRegularExpression::CaseInsensitiveOption);
    return login.match(QString::fromUtf8(body.left(64 * 1024))).hasMatch();
}

QString pageTitle(const QByteArray &body)
{
    static const QRegularExpression title(
        u"<title[^>]*>([^<]*)"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(body.left(16 * 1024))).captured(1).simplified();
}

void addWords(QStringList &words, const QJsonValue &value)
{
    const QString text = value.toString().simplified();
    if (!text.isEmpty() && !words.contains(text))
        words.append(text);
}

void addErrorList(QStringList &words, const QJsonArray &errors)
{
    for (const QJsonValue &error : errors) {
        addWords(words, error); // DC: an array of plain strings.
        addWords(words, error["title"_L1]);
        addWords(words, error["detail"_L1]);
        addWords(words, error["message"_L1]["translation"_L1]);
        addWords(words, error["message"_L1]);
    }
}

QStringList jsonWords(const QJsonObject &body)
{
    QStringList words;
    for (const QJsonValue &message : body["errorMessages"_L1].toArray())
        addWords(words, message);
    addErrorList(words, body["errors"_L1].toArray());
    const QJsonObject byField = body["errors"_L1].toObject();
    for (auto it = byField.begin(); it != byField.end(); ++it) {
        if (const QString text = it.value().toString().simplified(); !text.isEmpty())
            words.append(it.key() + u": "_s + text);
    }
    addWords(words, body["message"_L1]);
    addErrorList(words, body["data"_L1]["errors"_L1].toArray());
    if (words.isEmpty())
        addWords(words, body["reason"_L1]);
    return words;
}

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::AuthRequired;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::Timeout;
    case 409:
        return Error::Kind::Conflict;
    case 410:
        return Error::Kind::Protocol;
    case 429:
        return Error::Kind::RateLimited;
    default:
        if (status >= 500)
            return Error::Kind::Server;
        return status >= 400 ? Error::Kind::Invalid : Error::Kind::Protocol;
    }
}

std::unexpected<Error> badBody(const HttpReply &reply, const QString &detail)
{
    return std::unexpected(
        Error{Error::Kind::Protocol, detail, reply.status, std::nullopt, reply.requestId});
}

Result<QJsonDocument> document(const HttpReply &reply)
{
    if (!reply.isSuccess())
        return std::unexpected(errorFrom(reply));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(reply.body, &problem);
    if (problem.error == QJsonParseError::NoError)
        return json;
    if (isWebPage(reply)) {
        const QString what = looksLikeLogin(reply.body) ? u"a login page"_s : u"a web page"_s;
        return badBody(reply, what + u" came instead of data"_s);
    }
    return badBody(reply,
        u"the answer is not whole JSON: %1 at byte %2 of %3"_s.arg(problem.errorString())
            .arg(problem.offset)
            .arg(reply.body.size()));
}

} // namespace

bool isWebPage(const HttpReply &reply)
{
    return reply.headers.value("content-type").toLower().startsWith("text/html")
        || startsLikeWebPage(reply.body);
}

bool isLoginPage(const HttpReply &reply)
{
    return isWebPage(reply) && looksLikeLogin(reply.body);
}

QString errorWords(const QByteArray &body)
{
    QString words;
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isObject())
        words = jsonWords(json.object()).join(u"; "_s);
    else if (startsLikeWebPage(body))
        words = pageTitle(body);
    else if (!json.isArray())
        words = QString::fromUtf8(body.left(4 * longestWords)).trimmed().section(u'\n', 0, 0);
    return Redactor().redacted(words).left(longestWords);
}

Error errorFrom(const HttpReply &reply)
{
    Error error;
    error.kind = kindOf(reply.status);
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    error.retryAfter = reply.retryAfter;
    error.detail = errorWords(reply.body);
    if (reply.status == 403 && isWebPage(reply) && looksLikeLogin(reply.body))
        error.kind = Error::Kind::AuthRequired;
    if (error.kind == Error::Kind::AuthRequired && isWebPage(reply))
        error.detail = u"a login page came instead of data"_s;
    if (error.detail.isEmpty())
        error.detail = u"the remote answered %1"_s.arg(reply.status);
    return error;
}

Result<QJsonObject> jsonObject(const HttpReply &reply)
{
    const Result<QJsonDocument> json = document(reply);
    if (!json)
        return failure(json);
    if (!json->isObject())
        return badBody(reply, u"the answer is not a JSON object"_s);
    return json->object();
}

Result<QJsonArray> jsonArray(const HttpReply &reply)
{
    const Result<QJsonDocument> json = document(reply);
    if (!json)
        return failure(json);
    if (!json->isArray())
        return badBody(reply, u"the answer is not a JSON array"_s);
    return json->array();
}

} // namespace Docket
