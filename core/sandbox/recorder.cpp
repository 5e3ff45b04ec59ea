// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/recorder.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

QJsonValue shownBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QString::fromUtf8(body);
}

bool isSecret(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "authorization" || lower == "cookie" || lower == "set-cookie"
        || lower == "proxy-authorization";
}

void addHeader(QJsonObject &headers, const QByteArray &name, const QByteArray &value)
{
    headers.insert(
        QString::fromLatin1(name), isSecret(name) ? u"redacted"_s : QString::fromUtf8(value));
}

} // namespace

Recorder::Recorder(const QString &path)
    : m_file(path)
{ }

Result<std::unique_ptr<Recorder>> Recorder::open(const QString &path)
{
    std::unique_ptr<Recorder> recorder(new Recorder(path));
    if (!recorder->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(Error::Kind::Storage,
            u"%1 cannot be written: %2"_s.arg(path, recorder->m_file.errorString()));
    return recorder;
}

void Recorder::write(
    const QDateTime &at, const Request &request, const Response &response, const QString &fault)
{
    QJsonObject line{{u"time"_s, isoUtc(at)}, {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, request.path}, {u"status"_s, response.status}};
    if (!fault.isEmpty())
        line.insert(u"fault"_s, fault);
    QJsonArray query;
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query += QJsonArray{name, value};
    line.insert(u"query"_s, query);
    QJsonObject requestHeaders;
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        addHeader(requestHeaders, it.key(), it.value());
    line.insert(u"requestHeaders"_s, requestHeaders);
    QJsonObject responseHeaders;
    for (const auto &[name, value] : response.headers)
        addHeader(responseHeaders, name, value);
    line.insert(u"responseHeaders"_s, responseHeaders);
    if (!request.body.isEmpty())
        line.insert(u"requestBody"_s, shownBody(request.body));
    if (!response.body.isEmpty())
        line.insert(u"responseBody"_s, shownBody(response.body));
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace Docket::Sandbox
