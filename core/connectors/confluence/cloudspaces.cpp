// SPDX-License-Identifier: GPL-3.0-or-later
// Which spaces and pages the account may see, to choose from.
#include "core/connectors/confluence/clouddocumentsystem.h"

namespace Docket::Confluence {

using namespace Qt::StringLiterals;

namespace {

const QString pageSize = u"250"_s; ///< The most that Confluence gives at once.

} // namespace

QCoro::Task<Result<QList<Space>>> CloudDocumentSystem::spaces(std::stop_token stop)
{
    QList<Space> found;
    const auto each = [&found](const QJsonObject &json) -> Result<bool> {
        for (const QJsonValue &space : json["results"_L1].toArray()) {
            if (space["type"_L1].toString() != "personal"_L1)
                found.append({space["id"_L1].toVariant().toString(), space["key"_L1].toString(),
                    space["name"_L1].toString()});
        }
        return true;
    };
    const Result<void> read =
        co_await list({.path = u"/api/v2/spaces"_s,
                          .query = {{u"status"_s, u"current"_s}, {u"limit"_s, pageSize}},
                          .why = u"list the spaces to choose from"_s},
            each, stop);
    if (!read)
        co_return failure(read);
    co_return found;
}

QCoro::Task<Result<QList<PagePlace>>> CloudDocumentSystem::pagesIn(
    QString spaceId, std::stop_token stop)
{
    QList<PagePlace> found;
    const auto each = [&found](const QJsonObject &json) -> Result<bool> {
        for (const QJsonValue &page : json["results"_L1].toArray()) {
            if (page["status"_L1].toString(u"current"_s) == "current"_L1)
                found.append({page["id"_L1].toVariant().toString(), page["title"_L1].toString(),
                    page["parentId"_L1].toVariant().toString(), page["ownerId"_L1].toString()});
        }
        return true;
    };
    const Result<void> read =
        co_await list({.path = u"/api/v2/spaces/%1/pages"_s.arg(encoded(spaceId)),
                          .query = {{u"status"_s, u"current"_s}, {u"limit"_s, pageSize}},
                          .why = u"list the pages to choose from"_s},
            each, stop);
    if (!read)
        co_return failure(read);
    co_return found;
}

} // namespace Docket::Confluence
