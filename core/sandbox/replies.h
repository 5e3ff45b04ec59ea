// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/message.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace Docket::Sandbox {

/** An answer with a JSON body (an object, an array or a bare value). */
[[nodiscard]] Response jsonReply(int status, const QJsonValue &value);
/** An answer without a body. */
[[nodiscard]] Response emptyReply(int status = 204);
/** `{"errorMessages":[…],"errors":{…}}`, Jira's form of every error. */
[[nodiscard]] Response jiraError(
    int status, const QStringList &messages, const QJsonObject &errors = {});

/** The variable parts of a path: matchPath("/a/7/b", u"/a/{}/b") is {"7"}; nothing when the path is
 * another one. */
[[nodiscard]] std::optional<QStringList> matchPath(const QString &path, QStringView pattern);

/** The decoded value of a query parameter; empty when it is missing. */
[[nodiscard]] QString parameter(const Request &request, const QString &name);
/** Every value of a parameter that may be repeated or hold a comma list, blanks trimmed, empty ones
 * left out. */
[[nodiscard]] QStringList listParameter(const Request &request, const QString &name);
/** A whole number within [least, most] (beyond: the nearer end); `fallback` when it is missing,
 * nothing when it is no number. */
[[nodiscard]] std::optional<int> numberParameter(
    const Request &request, const QString &name, int fallback, int least, int most);
/** The first query parameter that is not one of these names; empty when all are known. */
[[nodiscard]] QString unknownParameter(const Request &request, const QStringList &known);

/** Part of a list, as classic paging asks for it. */
struct Window
{
    int startAt = 0, maxResults = 50;
};
/** Reads startAt and maxResults; nothing when one of them is no number or startAt is negative. */
[[nodiscard]] std::optional<Window> windowParameters(
    const Request &request, int fallback, int most);

/** The body as a JSON object; nothing when it is not one. */
[[nodiscard]] std::optional<QJsonObject> bodyObject(const Request &request);

} // namespace Docket::Sandbox
