// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/sprint.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

namespace Docket {

/** The three groups every status belongs to, whatever it is called. */
enum class StatusCategory { ToDo, InProgress, Done };

struct Status
{
    QString id;
    QString name;
    StatusCategory category = StatusCategory::ToDo;
    friend bool operator==(const Status &, const Status &) = default;
};

struct Component
{
    QString id;
    QString name;
    Person lead; ///< Null when the component has none.
    friend bool operator==(const Component &, const Component &) = default;
};

struct Comment
{
    QString id;
    Person author;
    QDateTime at;
    QString text; ///< As WorkItem::description.
    friend bool operator==(const Comment &, const Comment &) = default;
};

/** One field that one history entry changed. `from`/`to` are ids (for status) or raw values, the texts are for people. */
struct FieldChange
{
    QString field; ///< As shown, for example "status" or "Connection timeout".
    QString fieldId; ///< For example "status", "customfield_10010".
    QString from, fromText;
    QString to, toText;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/** One entry of a work item's history. `id` orders and identifies it. */
struct HistoryEntry
{
    QString id;
    QDateTime at;
    Person author; ///< Null for automation and deleted accounts.
    QList<FieldChange> changes;
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/** A ticket, pull request or case: what the work system says of one piece of work. All texts are plain words. */
struct WorkItem
{
    QString id; ///< Stable, also when the item is moved to another project.
    QString key; ///< As people write it, for example "PLATFORM-89".
    QString url;
    QString projectKey;
    Person projectLead;
    QString type; ///< "Bug", "Story", "Epic", "Incident" …
    QString summary;
    QString description; ///< One line a block; table cells separated by " | ", `code`, ~~struck~~.
    Status status;
    QStringList labels;
    QList<Component> components;
    QStringList fixVersions;
    Person assignee, reporter;
    QString parentKey; ///< The epic (or parent task); empty when there is none.
    QString resolution; ///< For example "Fixed"; empty while open.
    QDateTime created, updated, resolved; ///< Invalid when the item has none.
    QList<Sprint> sprints; ///< It is or was in; only of items read whole.
    QMap<QString, QString> fields; ///< Other fields that hold words, by shown name.
    QList<Comment> comments; ///< Oldest first.
    QList<HistoryEntry> history; ///< Oldest first.
    friend bool operator==(const WorkItem &, const WorkItem &) = default;
};

} // namespace Docket
