// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluencehandlers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr qsizetype largestValue = 32'768;
constexpr qsizetype mostAccounts = 250;

qsizetype positionOf(const WikiPage &page, const QString &propertyId)
{
    const auto found = std::ranges::find(page.properties, propertyId, &WikiProperty::id);
    return found == page.properties.end() ? -1 : found - page.properties.begin();
}

/** The request's key and value; on failure the 400 or 413 to answer. */
std::expected<QJsonObject, Response> propertyWrite(const WikiCall &call)
{
    if (call.request.body.size() > largestValue)
        return std::unexpected(wikiError(413, u"The value of a property may hold 32 KB"_s));
    const std::optional<QJsonObject> json = bodyObject(call.request);
    if (!json || json->value(u"key"_s).toString().isEmpty() || !json->contains(u"value"_s))
        return std::unexpected(wikiError(400, u"'key' and 'value' are required"_s));
    return *json;
}

Response noProperty(const QString &id)
{
    return wikiError(404, u"Cannot find a property with id [%1]"_s.arg(id));
}

} // namespace

Response pageLabels(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const QString prefix = parameter(call.request, u"prefix"_s);
    Rows rows;
    for (const QString &name : page->labels) {
        if (prefix.isEmpty() || prefix == u"global")
            rows += labelJson(call.store.label(name));
    }
    return pagedReply(call, rows);
}

Response listProperties(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const QString key = parameter(call.request, u"key"_s);
    Rows rows;
    for (const WikiProperty &property : page->properties) {
        if (key.isEmpty() || property.key == key)
            rows += propertyJson(property);
    }
    return pagedReply(call, rows);
}

Response getProperty(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const qsizetype at = positionOf(*page, arguments.at(1));
    return at < 0 ? noProperty(arguments.at(1))
                  : jsonReply(200, propertyJson(page->properties.at(at)));
}

Response createProperty(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const std::expected<QJsonObject, Response> write = propertyWrite(call);
    if (!write)
        return write.error();
    const QString key = write->value(u"key"_s).toString();
    if (std::ranges::contains(page->properties, key, &WikiProperty::key))
        return wikiError(409, u"Property with key [%1] already exists"_s.arg(key));
    WikiPage changed = *page;
    const WikiProperty made{call.ground.newId(), key, write->value(u"value"_s), 1,
        call.caller.accountId, {}, call.ground.now()};
    changed.properties += made;
    call.store.put(changed);
    return jsonReply(200, propertyJson(made));
}

Response updateProperty(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const qsizetype at = positionOf(*page, arguments.at(1));
    if (at < 0)
        return noProperty(arguments.at(1));
    const std::expected<QJsonObject, Response> write = propertyWrite(call);
    if (!write)
        return write.error();
    WikiPage changed = *page;
    WikiProperty &property = changed.properties[at];
    const QJsonObject version = write->value(u"version"_s).toObject();
    const int number = version.value(u"number"_s).toInt();
    if (number != property.version + 1)
        return staleVersion(u"property"_s, property.version, number);
    if (write->value(u"key"_s).toString() != property.key)
        return wikiError(400, u"The key of a property cannot be changed"_s);
    property.value = write->value(u"value"_s);
    property.version = number;
    property.message = version.value(u"message"_s).toString();
    property.authorId = call.caller.accountId;
    property.at = call.ground.now();
    const QJsonObject answer = propertyJson(property);
    call.store.put(changed);
    return jsonReply(200, answer);
}

Response deleteProperty(const WikiCall &call, const QStringList &arguments)
{
    const WikiPage *page = livePage(call, arguments.at(0));
    if (!page)
        return noSuch(u"page"_s, arguments.at(0));
    const qsizetype at = positionOf(*page, arguments.at(1));
    if (at < 0)
        return noProperty(arguments.at(1));
    WikiPage changed = *page;
    changed.properties.removeAt(at);
    call.store.put(changed);
    return emptyReply();
}

Response listSpaces(const WikiCall &call, const QStringList &)
{
    const QStringList keys = listParameter(call.request, u"keys"_s);
    const QStringList ids = listParameter(call.request, u"ids"_s);
    const QString type = parameter(call.request, u"type"_s);
    const QString status = parameter(call.request, u"status"_s);
    Rows rows;
    for (const WikiSpace &space : call.store.spaces()) {
        const bool wanted = (keys.isEmpty() || keys.contains(space.key, Qt::CaseInsensitive))
            && (ids.isEmpty() || ids.contains(space.id)) && (type.isEmpty() || type == u"global")
            && (status.isEmpty() || status == u"current");
        if (wanted)
            rows += spaceJson(call, space);
    }
    return pagedReply(call, rows);
}

Response getSpace(const WikiCall &call, const QStringList &arguments)
{
    const WikiSpace *space = call.store.space(arguments.at(0));
    return space ? oneReply(call, spaceJson(call, *space)) : noSuch(u"space"_s, arguments.at(0));
}

Response usersBulk(const WikiCall &call, const QStringList &)
{
    const std::optional<QJsonObject> json = bodyObject(call.request);
    if (!json || !json->value(u"accountIds"_s).isArray())
        return wikiError(400, u"'accountIds' is required"_s);
    const QJsonArray ids = json->value(u"accountIds"_s).toArray();
    if (ids.size() > mostAccounts)
        return wikiError(400, u"'accountIds' holds more than 250 values"_s);
    QJsonArray results;
    for (const auto &id : ids) {
        const Person person = call.ground.user(id.toString());
        if (person.isNull())
            continue;
        QJsonObject user = userJson(person);
        user.insert(u"accountStatus"_s, person.active ? u"active"_s : u"inactive"_s);
        user.insert(u"personalSpaceId"_s, QString());
        results += user;
    }
    return jsonReply(200,
        QJsonObject{{u"results"_s, results},
            {u"_links"_s, QJsonObject{{u"base"_s, wikiBase(call.ground)}}}});
}

} // namespace Docket::Sandbox
