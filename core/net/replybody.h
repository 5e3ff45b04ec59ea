// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/net/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Docket {

/**
 * The JSON object of a successful answer. Any other status gives errorFrom(); a body that is not
 * whole JSON gives Protocol, and when it is a web page says so ("a login page came instead of
 * data").
 */
[[nodiscard]] Result<QJsonObject> jsonObject(const HttpReply &reply);
/** The same for answers that are arrays. */
[[nodiscard]] Result<QJsonArray> jsonArray(const HttpReply &reply);

/**
 * The error an answer stands for. Kind by status: 400 413 422 Invalid, 401 AuthRequired, 403
 * Forbidden (AuthRequired when the body is a login page), 404 NotFound, 409 Conflict, 410 Protocol
 * (the endpoint was removed), 429 RateLimited, 5xx Server. The detail is what the remote said, from
 * any of the error bodies of Jira, Confluence v1 and v2 and Atlassian's gateway; see errorWords().
 */
[[nodiscard]] Error errorFrom(const HttpReply &reply);

/**
 * The sentences of an error body, joined with "; ": {"errorMessages":[],"errors":{}} (Jira),
 * {"errors":[{"title","detail"}]} (Confluence v2),
 * {"message","data":{"errors":[{"message":{"translation"}}]}} (Confluence v1), {"code","message"}
 * (gateway), the title of a web page, or the first line of plain text. At most 500 characters; may
 * be empty.
 */
[[nodiscard]] QString errorWords(const QByteArray &body);

/** True when the answer is a web page, by its type or its first bytes. */
[[nodiscard]] bool isWebPage(const HttpReply &reply);
/** True for a web page that asks to sign in, whatever its status. */
[[nodiscard]] bool isLoginPage(const HttpReply &reply);

} // namespace Docket
