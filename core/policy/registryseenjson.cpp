// SPDX-License-Identifier: GPL-3.0-or-later
// What the site said of the registry, kept from one run to the next.
#include "core/policy/registryhealth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QJsonArray pathsJson(const QList<QStringList> &paths)
{
    QJsonArray json;
    for (const QStringList &path : paths)
        json.append(QJsonArray::fromStringList(path));
    return json;
}

QStringList pathFrom(const QJsonValue &json)
{
    QStringList path;
    for (const QJsonValue &heading : json.toArray())
        path.append(heading.toString());
    return path;
}

QList<QStringList> pathsFrom(const QJsonValue &json)
{
    QList<QStringList> paths;
    for (const QJsonValue &path : json.toArray())
        paths.append(pathFrom(path));
    return paths;
}

QJsonObject pageJson(const RegisteredPage &page)
{
    QJsonArray missing;
    for (auto it = page.missing.cbegin(); it != page.missing.cend(); ++it)
        missing.append(QJsonArray{
            QJsonArray::fromStringList(it.key()), QJsonArray::fromStringList(it.value())});
    return {{u"id"_s, page.id}, {u"title"_s, page.title}, {u"url"_s, page.url},
        {u"spaceId"_s, page.spaceId}, {u"spaceKey"_s, page.spaceKey}, {u"owner"_s, page.ownerId},
        {u"state"_s, int(page.state)}, {u"version"_s, page.version},
        {u"sections"_s, pathsJson(page.sections)}, {u"judged"_s, pathsJson(page.judged)},
        {u"missing"_s, missing}, {u"knownTitle"_s, page.knownTitle},
        {u"knownSpaceId"_s, page.knownSpaceId}, {u"knownSpaceKey"_s, page.knownSpaceKey}};
}

RegisteredPage pageFrom(const QJsonObject &json)
{
    RegisteredPage page;
    page.id = json[u"id"_s].toString();
    page.title = json[u"title"_s].toString();
    page.url = json[u"url"_s].toString();
    page.spaceId = json[u"spaceId"_s].toString();
    page.spaceKey = json[u"spaceKey"_s].toString();
    page.ownerId = json[u"owner"_s].toString();
    page.state = RegisteredPage::State(
        qBound(0, json[u"state"_s].toInt(), int(RegisteredPage::State::Gone)));
    page.version = json[u"version"_s].toInt();
    page.sections = pathsFrom(json[u"sections"_s]);
    page.judged = pathsFrom(json[u"judged"_s]);
    for (const QJsonValue &one : json[u"missing"_s].toArray())
        page.missing.insert(pathFrom(one.toArray().at(0)), pathFrom(one.toArray().at(1)));
    page.knownTitle = json[u"knownTitle"_s].toString();
    page.knownSpaceId = json[u"knownSpaceId"_s].toString();
    page.knownSpaceKey = json[u"knownSpaceKey"_s].toString();
    return page;
}

} // namespace

QByteArray registrySeenToJson(const RegistrySeen &seen)
{
    QJsonArray pages, people;
    QStringList ids = seen.pages.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids))
        pages.append(pageJson(seen.pages.value(id)));
    QStringList accounts = seen.people.keys();
    accounts.sort();
    for (const QString &account : std::as_const(accounts)) {
        const Person person = seen.people.value(account);
        people.append(QJsonObject{{u"id"_s, person.accountId}, {u"name"_s, person.displayName},
            {u"active"_s, person.active}});
    }
    return QJsonDocument(QJsonObject{{u"pages"_s, pages}, {u"people"_s, people},
                             {u"asked"_s, QJsonArray::fromStringList(seen.asked)}})
        .toJson(QJsonDocument::Compact);
}

RegistrySeen registrySeenFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RegistrySeen seen;
    for (const QJsonValue &value : object[u"pages"_s].toArray()) {
        const RegisteredPage page = pageFrom(value.toObject());
        seen.pages.insert(page.id, page);
    }
    for (const QJsonValue &value : object[u"people"_s].toArray()) {
        Person person;
        person.accountId = value[u"id"_s].toString();
        person.displayName = value[u"name"_s].toString();
        person.active = value[u"active"_s].toBool(true);
        seen.people.insert(person.accountId, person);
    }
    seen.asked = pathFrom(object[u"asked"_s]);
    return seen;
}

} // namespace Docket
