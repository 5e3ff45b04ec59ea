// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluenceside.h"

#include "core/sandbox/confluencehandlers.h"

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

struct Route
{
    QByteArray method;
    QString path; ///< Below "/wiki"; "{}" for a variable part.
    QStringList parameters; ///< The query parameters the endpoint has.
    WikiHandler handler;
};

const QStringList &none()
{
    static const QStringList names;
    return names;
}

const QStringList &paging()
{
    static const QStringList names{u"cursor"_s, u"limit"_s, u"sort"_s};
    return names;
}

QList<Route> pageRoutes()
{
    const QStringList listing = paging() + QStringList{u"body-format"_s, u"status"_s, u"title"_s};
    const QStringList single{u"body-format"_s, u"get-draft"_s, u"status"_s, u"version"_s,
        u"include-labels"_s, u"include-properties"_s, u"include-operations"_s, u"include-likes"_s,
        u"include-versions"_s, u"include-version"_s, u"include-favorited-by-current-user-status"_s,
        u"include-webresources"_s, u"include-collaborators"_s, u"include-direct-children"_s};
    return {
        {"GET", u"/api/v2/pages"_s, listing + QStringList{u"id"_s, u"space-id"_s, u"subtype"_s},
            listPages},
        {"POST", u"/api/v2/pages"_s, {u"embedded"_s, u"private"_s, u"root-level"_s}, createPage},
        {"GET", u"/api/v2/pages/{}"_s, single, getPage},
        {"PUT", u"/api/v2/pages/{}"_s, none(), updatePage},
        {"DELETE", u"/api/v2/pages/{}"_s, {u"purge"_s, u"draft"_s}, deletePage},
        {"PUT", u"/api/v2/pages/{}/title"_s, none(), updateTitle},
        {"GET", u"/api/v2/pages/{}/versions"_s, paging() + QStringList{u"body-format"_s},
            listVersions},
        {"GET", u"/api/v2/pages/{}/versions/{}"_s, none(), getVersion},
        {"GET", u"/api/v2/pages/{}/operations"_s, none(), pageOperations},
        {"GET", u"/api/v2/pages/{}/direct-children"_s, paging(), directChildren},
        {"GET", u"/api/v2/pages/{}/labels"_s, paging() + QStringList{u"prefix"_s}, pageLabels},
        {"GET", u"/api/v2/pages/{}/properties"_s, paging() + QStringList{u"key"_s}, listProperties},
        {"POST", u"/api/v2/pages/{}/properties"_s, none(), createProperty},
        {"GET", u"/api/v2/pages/{}/properties/{}"_s, none(), getProperty},
        {"PUT", u"/api/v2/pages/{}/properties/{}"_s, none(), updateProperty},
        {"DELETE", u"/api/v2/pages/{}/properties/{}"_s, none(), deleteProperty},
        {"GET", u"/api/v2/spaces/{}/pages"_s, listing + QStringList{u"depth"_s}, pagesOfSpace},
        {"GET", u"/api/v2/labels/{}/pages"_s,
            paging() + QStringList{u"body-format"_s, u"space-id"_s}, pagesOfLabel},
        {"GET", u"/api/v2/spaces"_s,
            paging()
                + QStringList{u"ids"_s, u"keys"_s, u"type"_s, u"status"_s, u"labels"_s,
                    u"favorited-by"_s, u"not-favorited-by"_s, u"description-format"_s,
                    u"include-icon"_s},
            listSpaces},
        {"GET", u"/api/v2/spaces/{}"_s,
            {u"description-format"_s, u"include-icon"_s, u"include-operations"_s,
                u"include-properties"_s, u"include-permissions"_s, u"include-role-assignments"_s,
                u"include-labels"_s},
            getSpace},
        {"POST", u"/api/v2/users-bulk"_s, none(), usersBulk},
    };
}

QList<Route> commentRoutes(const QString &kind, WikiHandler list, WikiHandler create)
{
    const QStringList listing = paging() + QStringList{u"body-format"_s, u"status"_s};
    const QStringList single{u"body-format"_s, u"version"_s, u"include-properties"_s,
        u"include-operations"_s, u"include-likes"_s, u"include-versions"_s, u"include-version"_s};
    const QString base = u"/api/v2/"_s + kind;
    return {
        {"GET", u"/api/v2/pages/{}/"_s + kind,
            kind == u"inline-comments" ? listing + QStringList{u"resolution-status"_s} : listing,
            list},
        {"POST", base, none(), create},
        {"GET", base + u"/{}"_s, single, getComment},
        {"PUT", base + u"/{}"_s, none(), updateComment},
        {"DELETE", base + u"/{}"_s, none(), deleteComment},
        {"GET", base + u"/{}/children"_s, paging() + QStringList{u"body-format"_s},
            commentChildren},
    };
}

QList<Route> v1Routes()
{
    const QStringList search{u"cql"_s, u"cqlcontext"_s, u"cursor"_s, u"next"_s, u"prev"_s,
        u"limit"_s, u"start"_s, u"includeArchivedSpaces"_s, u"excludeCurrentSpaces"_s, u"excerpt"_s,
        u"sitePermissionTypeFilter"_s, u"_"_s, u"expand"_s};
    const QString content = u"/rest/api/content"_s;
    const QString one = content + u"/{}"_s;
    QList<Route> routes{
        {"GET", u"/rest/api/search"_s, search, searchContent},
        {"POST", one + u"/label"_s, none(), addLabels},
        {"DELETE", one + u"/label"_s, {u"name"_s}, removeLabel},
        {"DELETE", one + u"/label/{}"_s, none(), removeLabel},
        {"POST", one + u"/version"_s, {u"expand"_s}, restoreVersion},
        {"GET", one + u"/restriction/byOperation"_s, {u"expand"_s}, restrictions},
        {"GET", u"/rest/api/user"_s, {u"accountId"_s, u"expand"_s}, getUser},
        {"GET", u"/rest/api/user/current"_s, {u"expand"_s}, currentUser},
    };
    for (const char *method : {"GET", "POST", "PUT", "DELETE"}) {
        for (const QString &path : {content, one, one + u"/property"_s, one + u"/property/{}"_s})
            routes += Route{method, path, {u"*"_s}, removedEndpoint};
    }
    routes += Route{"GET", one + u"/label"_s, {u"*"_s}, removedEndpoint};
    return routes;
}

const QList<Route> &routes()
{
    static const QList<Route> all = pageRoutes()
        + commentRoutes(u"footer-comments"_s, footerComments, createFooterComment)
        + commentRoutes(u"inline-comments"_s, inlineComments, createInlineComment) + v1Routes();
    return all;
}

/** What Confluence answers to nobody and to wrong credentials alike. */
Response refused(const QString &path)
{
    if (!path.startsWith(u"/rest/"_s))
        return wikiError(404, u"Not Found"_s);
    return wikiV1Error(403,
        path.startsWith(u"/rest/api/user"_s) ? u"caller cannot access Confluence"_s
                                             : u"Current user not permitted to use Confluence"_s);
}

Response errorFor(const QString &path, int status, const QString &sentence)
{
    return path.startsWith(u"/rest/"_s) ? wikiV1Error(status, sentence)
                                        : wikiError(status, sentence);
}

/** Ids in paths are numbers; Confluence refuses anything else before it looks. */
bool hasWrongId(const QString &path, const QStringList &arguments)
{
    bool isNumber = true;
    if (!arguments.isEmpty())
        arguments.first().toULongLong(&isNumber);
    return !isNumber && !path.startsWith(u"/rest/"_s);
}

} // namespace

ConfluenceSide::ConfluenceSide(Ground &ground, const Site &site)
    : m_ground(ground)
    , m_store(ground, site)
{ }

Response ConfluenceSide::handle(const Request &request, const Caller &caller)
{
    const QString path = request.path.sliced(u"/wiki"_s.size());
    if (!caller.signedIn())
        return refused(path);
    bool known = false;
    for (const Route &route : routes()) {
        const std::optional<QStringList> arguments = matchPath(path, route.path);
        if (!arguments)
            continue;
        known = true;
        if (route.method != request.method)
            continue;
        if (hasWrongId(path, *arguments))
            return errorFor(path, 400,
                u"Provided value {%1} for 'id' is not the correct type"_s.arg(arguments->first()));
        const QString unknown = route.parameters.contains(u"*"_s)
            ? QString()
            : unknownParameter(request, route.parameters);
        if (!unknown.isEmpty())
            return errorFor(path, 400, u"Provided parameter '%1' is not supported"_s.arg(unknown));
        return route.handler({m_ground, m_store, request, caller.person}, *arguments);
    }
    const QString what = QString::fromLatin1(request.method) + u' ' + request.path;
    return errorFor(path, known ? 405 : 404, u"No endpoint %1"_s.arg(what));
}

} // namespace Docket::Sandbox
