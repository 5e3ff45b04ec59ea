// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/markup/adf.h"
#include "core/sandbox/site.h"
#include "core/sandbox/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

/** A small site that the sandbox's own tests know by heart, and requests to it without a door. */
namespace SmallSite {

using namespace Docket;
using namespace Docket::Sandbox;
using namespace Qt::StringLiterals;

/** "Now" of every test: a Saturday, 12:00 UTC (13:00 in Berlin, 21:00 in Tokyo). */
inline QDateTime start()
{
    return fromIso(u"2026-11-21T12:00:00.000Z"_s);
}

inline SiteIssue issue(
    const QString &key, const QString &type, const QString &summary, const QString &status)
{
    SiteIssue made;
    made.key = key;
    made.type = type;
    made.summary = summary;
    made.status = status;
    made.reporterId = u"mia"_s;
    return made;
}

inline Site site()
{
    Site made;
    made.users = {{u"mia"_s, u"Mia Kane"_s, u"mia@example.com"_s, u"Europe/Berlin"_s, true},
        {u"kenji"_s, u"Kenji Sato"_s, u"kenji@example.com"_s, u"Asia/Tokyo"_s, true},
        {u"gone"_s, u"Old Hand"_s, u"gone@example.com"_s, u"UTC"_s, false}};
    made.projects = {{u"10000"_s, u"DEMO"_s, u"Demo"_s, u"mia"_s,
                         {{u"10200"_s, u"API"_s, u"kenji"_s}, {u"10201"_s, u"Web"_s, {}}}},
        {u"10001"_s, u"OPS"_s, u"Operations"_s, u"kenji"_s, {}}};
    SiteIssue epic = issue(u"DEMO-1"_s, u"Epic"_s, u"Faster gateway"_s, u"In Progress"_s);
    SiteIssue bug = issue(u"DEMO-2"_s, u"Bug"_s, u"Port 8080 is wrong"_s, u"Done"_s);
    bug.labels = {u"docs"_s, u"urgent"_s};
    bug.components = {u"API"_s};
    bug.fixVersions = {u"2.1"_s};
    bug.parentKey = u"DEMO-1"_s;
    bug.assigneeId = u"kenji"_s;
    bug.description = textToAdf(u"Change port 8080 to 9443."_s);
    bug.fields = {{u"Connection timeout"_s, u"60s"_s}};
    bug.resolved = fromIso(u"2026-11-20T14:05:30.000Z"_s);
    SiteIssue story = issue(u"DEMO-3"_s, u"Story"_s, u"Dark mode"_s, u"To Do"_s);
    story.labels = {u"no-doc-sync"_s};
    SiteIssue incident = issue(u"OPS-1"_s, u"Incident"_s, u"Gateway down"_s, u"Post-Incident"_s);
    made.issues = {epic, bug, story, incident};
    return made;
}

inline QByteArray basic(const QString &email, const QString &token = u"sandbox-token"_s)
{
    return "Basic " + QString(email + u':' + token).toUtf8().toBase64();
}

inline Request request(const QByteArray &method, const QString &target, const QJsonValue &body = {},
    const QByteArray &authorization = basic(u"mia@example.com"_s))
{
    Request made;
    made.method = method;
    made.path = QUrl::fromPercentEncoding(target.section(u'?', 0, 0).toUtf8());
    made.query = QUrlQuery(target.section(u'?', 1));
    if (!authorization.isEmpty())
        made.headers.insert("authorization", authorization);
    if (body.isObject())
        made.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    else if (body.isString())
        made.body = body.toString().toUtf8();
    return made;
}

inline QJsonObject object(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline QJsonArray array(const Response &response)
{
    return QJsonDocument::fromJson(response.body).array();
}

inline QByteArray header(const Response &response, const QByteArray &name)
{
    for (const auto &[known, value] : response.headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace SmallSite
