// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cql.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket::Sandbox {

struct WikiSpace
{
    QString id, key, name;
    friend bool operator==(const WikiSpace &, const WikiSpace &) = default;
};

struct WikiLabel
{
    QString id, name; ///< Of the prefix "global".
    friend bool operator==(const WikiLabel &, const WikiLabel &) = default;
};

struct WikiVersion
{
    int number = 1;
    QString title;
    QByteArray body;
    QString authorId, message;
    QDateTime at;
    friend bool operator==(const WikiVersion &, const WikiVersion &) = default;
};

/** A content property; its version counts apart from the page's. */
struct WikiProperty
{
    QString id, key;
    QJsonValue value;
    int version = 1;
    QString authorId, message;
    QDateTime at;
    friend bool operator==(const WikiProperty &, const WikiProperty &) = default;
};

struct WikiComment
{
    QString id, pageId;
    QString parentId; ///< Empty for a comment on the page itself.
    QByteArray body;
    QString authorId;
    int version = 1;
    QDateTime created, at;
    QString markerRef; ///< Of an inline comment: the `ac:ref` in the page's body; empty for a
        ///< footer comment.
    QString selection; ///< Of an inline comment: the words it was made on.
    bool resolved = false, reopened = false;
    friend bool operator==(const WikiComment &, const WikiComment &) = default;
};

/** A page with its past. The last version is what the page says now; its body may hold markers the
 * version began without. */
struct WikiPage
{
    enum class State { Current, Archived, Trashed };

    QString id, spaceId, ownerId, authorId, parentId;
    State state = State::Current;
    QDateTime created;
    QStringList labels; ///< Names.
    QList<WikiVersion> versions; ///< Oldest first, without gaps; what came before the first one is
        ///< made up on request.
    QList<WikiProperty> properties;

    [[nodiscard]] const WikiVersion &now() const { return versions.last(); }
    friend bool operator==(const WikiPage &, const WikiPage &) = default;
};

/** The page's words at that version: older ones than the site knows repeat its first body. Nothing
 * beyond the newest. */
[[nodiscard]] std::optional<WikiVersion> versionOf(const WikiPage &page, int number);

} // namespace Docket::Sandbox
