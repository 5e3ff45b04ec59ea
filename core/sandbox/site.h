// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Docket::Sandbox {

/** What stands in a site folder, read and checked. People are named by account id; empty: nobody.
 */
struct SiteComponent
{
    QString id, name, leadId;
    friend bool operator==(const SiteComponent &, const SiteComponent &) = default;
};

/** A sprint of a project's board; every issue of the project is in the last that has begun, every third in all earlier ones too. */
struct SiteSprint
{
    QString id, name;
    int startDay = 0; ///< Days after the site's first moment; before it when negative.
    int days = 14;
    friend bool operator==(const SiteSprint &, const SiteSprint &) = default;
};

struct SiteProject
{
    QString id, key, name, leadId;
    QList<SiteComponent> components;
    QList<SiteSprint> sprints{}; ///< Oldest first.
    friend bool operator==(const SiteProject &, const SiteProject &) = default;
};

struct SiteComment
{
    QString authorId;
    QJsonObject body; ///< ADF.
    friend bool operator==(const SiteComment &, const SiteComment &) = default;
};

struct SiteIssue
{
    QString key, type, summary;
    QJsonObject description; ///< ADF; empty when the issue has none.
    QString status; ///< One of the names in standardStatuses().
    QStringList labels, components, fixVersions; ///< Components by name.
    QString assigneeId, reporterId;
    QString parentKey, resolution;
    QJsonObject fields; ///< Custom fields by shown name.
    QList<SiteComment> comments; ///< Oldest first.
    QDateTime created, updated, resolved; ///< Invalid when the folder says nothing.
    friend bool operator==(const SiteIssue &, const SiteIssue &) = default;
};

struct SiteSpace
{
    QString id, key, name;
    friend bool operator==(const SiteSpace &, const SiteSpace &) = default;
};

struct SitePage
{
    QString id, spaceKey, title;
    QByteArray body; ///< The stored body, byte for byte; well-formed.
    QString ownerId;
    QStringList labels;
    int version = 1; ///< Versions before it are made up by whoever serves the page.
    QString parentId;
    friend bool operator==(const SitePage &, const SitePage &) = default;
};

/** Something that happens by itself some time after the site started: an issue moves to a status.
 */
struct SiteEvent
{
    std::chrono::seconds after{0};
    QString issueKey, status;
    friend bool operator==(const SiteEvent &, const SiteEvent &) = default;
};

/** A person who edits a page some time after the site started: the first `find` of its body becomes
 * `replacement`. */
struct SiteEdit
{
    std::chrono::seconds after{0};
    QString pageId, authorId;
    QByteArray find, replacement; ///< Stored markup.
    friend bool operator==(const SiteEdit &, const SiteEdit &) = default;
};

struct Site
{
    QList<Person> users;
    QList<SiteProject> projects;
    QList<SiteIssue> issues;
    QList<SiteSpace> spaces;
    QList<SitePage> pages;
    QList<SiteEvent> timeline; ///< In order of `after`.
    QList<SiteEdit> edits; ///< In order of `after`.
    QStringList warnings; ///< What was read and ignored, one sentence each with file and line.
    friend bool operator==(const Site &, const Site &) = default;
};

/**
 * Reads `folder`/site.json and the page files it names; `folder` may be a resource path such as
 * ":/site". Errors: Storage when a file cannot be read, Invalid for everything else; the detail is
 * one sentence that starts with "FILE line N: ".
 */
[[nodiscard]] Result<Site> loadSite(const QString &folder);

} // namespace Docket::Sandbox
