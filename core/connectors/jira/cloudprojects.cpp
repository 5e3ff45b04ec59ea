// SPDX-License-Identifier: GPL-3.0-or-later
// Which projects the account may see.
#include "core/connectors/jira/cloudworksystem.h"

namespace Docket::Jira {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50; ///< The most that Jira gives at once.
constexpr int mostProjects = 10'000;

} // namespace

QCoro::Task<Result<QList<Project>>> CloudWorkSystem::projects(std::stop_token stop)
{
    QList<Project> found;
    while (found.size() < mostProjects) {
        const Result<QJsonObject> json = co_await object(
            {.path = u"/rest/api/3/project/search"_s,
                .query = {{u"startAt"_s, QString::number(found.size())},
                    {u"maxResults"_s, QString::number(pageSize)}, {u"orderBy"_s, u"name"_s}},
                .why = u"list the projects to choose from"_s},
            stop);
        if (!json)
            co_return failure(json);
        if (!json->value("values"_L1).isArray())
            co_return failure(Error::Kind::Protocol, u"Jira sent a list without projects"_s);
        const QJsonArray values = json->value("values"_L1).toArray();
        for (const QJsonValue &project : values)
            found.append({project["id"_L1].toVariant().toString(), project["key"_L1].toString(),
                project["name"_L1].toString()});
        if (!json->value("isLast"_L1).toBool() && !values.isEmpty())
            continue;
        if (found.isEmpty()) { // A stranger sees no project, either.
            if (const Result<void> verified = co_await verify(stop); !verified)
                co_return failure(verified);
        }
        co_return found;
    }
    co_return failure(Error::Kind::Protocol, u"Jira's list of projects does not end"_s);
}

} // namespace Docket::Jira
