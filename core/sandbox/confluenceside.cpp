// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluenceside.h"

#include "core/sandbox/replies.h"

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

ConfluenceSide::ConfluenceSide(Ground &ground, const Site &)
    : m_ground(ground)
{ }

Response ConfluenceSide::handle(const Request &, const Caller &)
{
    const QJsonObject error{{u"status"_s, 404}, {u"code"_s, u"NOT_FOUND"_s},
        {u"title"_s, u"Not Found"_s}, {u"detail"_s, QJsonValue::Null}};
    return jsonReply(404, QJsonObject{{u"errors"_s, QJsonArray{error}}});
}

} // namespace Docket::Sandbox
