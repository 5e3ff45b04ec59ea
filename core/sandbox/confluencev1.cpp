// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluencehandlers.h"

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

Response noContent(const QString &id)
{
    return wikiV1Error(404, u"No content found with id: ContentId{id=%1}"_s.arg(id));
}

QJsonObject v1Label(const WikiLabel &label)
{
    QJsonObject object = labelJson(label);
    object.insert(u"label"_s, label.name);
    return object;
}

QJsonObject v1User(const Ground &ground, const Person &person)
{
    QJsonObject object = userJson(person);
    object.insert(u"type"_s, u"known"_s);
    object.insert(u"_links"_s,
        QJsonObject{
            {u"self"_s, wikiBase(ground) + u"/rest/api/user?accountId="_s + person.accountId},
            {u"base"_s, wikiBase(ground)}, {u"context"_s, u"/wiki"_s}});
    return object;
}

/** The names in a label request: an array of {prefix, name}, or one such object. Nothing when it is
 * something else. */
std::optional<QStringList> labelNames(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonArray given = document.isArray() ? document.array() : QJsonArray{document.object()};
    QStringList names;
    for (const auto &value : given) {
        const QString name = value.toObject().value(u"name"_s).toString().trimmed();
        if (name.isEmpty() || name.contains(u' '))
            return std::nullopt;
        names += name;
    }
    return names;
}

} // namespace

Response addLabels(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noContent(arguments.at(0));
    const std::optional<QStringList> names = labelNames(call.request);
    if (!names || names->isEmpty())
        return wikiV1Error(400, u"Could not parse Labels"_s);
    WikiPage changed = *page;
    for (const QString &name : *names) {
        const QString label = call.store.label(name).name;
        if (!changed.labels.contains(label))
            changed.labels += label;
    }
    call.store.put(changed);
    QJsonArray results;
    for (const QString &name : std::as_const(changed.labels))
        results += v1Label(call.store.label(name));
    return jsonReply(200,
        QJsonObject{{u"results"_s, results}, {u"start"_s, 0}, {u"limit"_s, 200},
            {u"size"_s, results.size()},
            {u"_links"_s,
                QJsonObject{{u"base"_s, wikiBase(call.ground)}, {u"context"_s, u"/wiki"_s}}}});
}

Response removeLabel(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noContent(arguments.at(0));
    const QString name =
        arguments.size() > 1 ? arguments.at(1) : parameter(call.request, u"name"_s);
    if (name.isEmpty())
        return wikiV1Error(400, u"'name' is required"_s);
    WikiPage changed = *page;
    changed.labels.removeAll(name.toLower());
    call.store.put(changed);
    return emptyReply();
}

Response restoreVersion(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noContent(arguments.at(0));
    const std::optional<QJsonObject> json = bodyObject(call.request);
    const QJsonObject given = json ? json->value(u"params"_s).toObject() : QJsonObject();
    if (!json || json->value(u"operationKey"_s) != "restore"_L1
        || !given.contains(u"versionNumber"_s) || !given.value(u"message"_s).isString())
        return wikiV1Error(
            400, u"'operationKey', 'params.versionNumber' and 'params.message' are required"_s);
    const int number = given.value(u"versionNumber"_s).toInt();
    std::optional<WikiVersion> old = versionOf(*page, number);
    if (!old)
        return wikiV1Error(400, u"No version %1 of this content exists"_s.arg(number));
    if (number == page->now().number)
        return wikiV1Error(400, u"Version %1 is the current version"_s.arg(number));
    const QString id = page->id;
    old->authorId = call.caller.accountId;
    old->message = given.value(u"message"_s).toString();
    if (!given.value(u"restoreTitle"_s).toBool())
        old->title = page->now().title;
    call.store.addVersion(id, *old);
    const WikiVersion &made = call.store.page(id)->now();
    return jsonReply(200,
        QJsonObject{{u"by"_s, v1User(call.ground, call.caller)}, {u"when"_s, isoUtc(made.at)},
            {u"friendlyWhen"_s, u"just now"_s}, {u"message"_s, made.message},
            {u"number"_s, made.number}, {u"minorEdit"_s, false},
            {u"contentTypeModified"_s, false}});
}

Response getUser(const WikiCall &call, const QStringList &)
{
    const QString id = parameter(call.request, u"accountId"_s);
    if (id.isEmpty())
        return wikiV1Error(400, u"'accountId' is required"_s);
    const Person person = call.ground.user(id);
    return person.isNull() ? wikiV1Error(404, u"No user found with account id: %1"_s.arg(id))
                           : jsonReply(200, v1User(call.ground, person));
}

Response currentUser(const WikiCall &call, const QStringList &)
{
    return jsonReply(200, v1User(call.ground, call.caller));
}

Response restrictions(const WikiCall &call, const QStringList &arguments)
{
    if (!livePage(call, arguments.at(0)))
        return noContent(arguments.at(0));
    const QJsonObject nobody{
        {u"results"_s, QJsonArray()}, {u"start"_s, 0}, {u"limit"_s, 200}, {u"size"_s, 0}};
    QJsonObject answer;
    for (const QString &operation : {u"read"_s, u"update"_s}) {
        const QJsonObject who{{u"user"_s, nobody}, {u"group"_s, nobody}};
        answer.insert(operation,
            QJsonObject{{u"operation"_s, operation}, {u"restrictions"_s, who},
                {u"_expandable"_s, QJsonObject()}, {u"_links"_s, QJsonObject()}});
    }
    return jsonReply(200, answer);
}

Response removedEndpoint(const WikiCall &, const QStringList &)
{
    Response response = wikiV1Error(410, u"This deprecated endpoint has been removed."_s);
    response.headers.emplaceBack("Deprecation", "Tue, 31 Mar 2026 00:00:00 GMT");
    response.headers.emplaceBack("Link",
        "<https://developer.atlassian.com/cloud/confluence/changelog/#CHANGE-864>; "
        "rel=\"deprecation\"");
    return response;
}

} // namespace Docket::Sandbox
