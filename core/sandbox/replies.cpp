// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

Response jsonReply(int status, const QJsonValue &value)
{
    QByteArray body;
    if (value.isObject()) {
        body = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    } else if (value.isArray()) {
        body = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    } else {
        body = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        body = body.sliced(1, body.size() - 2);
    }
    return {status, {{"Content-Type", "application/json;charset=UTF-8"}}, body};
}

Response emptyReply(int status)
{
    return {status, {}, {}};
}

Response jiraError(int status, const QStringList &messages, const QJsonObject &errors)
{
    return jsonReply(status,
        QJsonObject{
            {u"errorMessages"_s, QJsonArray::fromStringList(messages)}, {u"errors"_s, errors}});
}

std::optional<QStringList> matchPath(const QString &path, QStringView pattern)
{
    const QStringList parts = path.split(u'/');
    const QList<QStringView> wanted = pattern.split(u'/');
    if (parts.size() != wanted.size())
        return std::nullopt;
    QStringList found;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (wanted.at(i) == u"{}") {
            if (parts.at(i).isEmpty())
                return std::nullopt;
            found += parts.at(i);
        } else if (wanted.at(i) != parts.at(i)) {
            return std::nullopt;
        }
    }
    return found;
}

QString parameter(const Request &request, const QString &name)
{
    return request.query.queryItemValue(name, QUrl::FullyDecoded);
}

QStringList listParameter(const Request &request, const QString &name)
{
    QStringList all;
    const QStringList values = request.query.allQueryItemValues(name, QUrl::FullyDecoded);
    for (const QString &value : values) {
        const QStringList parts = value.split(u',');
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                all += part.trimmed();
        }
    }
    return all;
}

std::optional<int> numberParameter(
    const Request &request, const QString &name, int fallback, int least, int most)
{
    if (!request.query.hasQueryItem(name))
        return fallback;
    bool isNumber = false;
    const qlonglong value = parameter(request, name).toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return static_cast<int>(std::clamp<qlonglong>(value, least, most));
}

QString unknownParameter(const Request &request, const QStringList &known)
{
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!known.contains(name))
            return name;
    }
    return {};
}

std::optional<Window> windowParameters(const Request &request, int fallback, int most)
{
    const std::optional<int> startAt = numberParameter(request, u"startAt"_s, 0, -1, 100'000'000);
    const std::optional<int> maxResults =
        numberParameter(request, u"maxResults"_s, fallback, 1, most);
    if (!startAt || !maxResults || *startAt < 0)
        return std::nullopt;
    return Window{*startAt, *maxResults};
}

std::optional<QJsonObject> bodyObject(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace Docket::Sandbox
