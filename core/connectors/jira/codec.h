// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/connectors/worksystem.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

/**
 * Jira's JSON to Docket's values and back. Pure functions; what is missing, null or of the wrong
 * type reads as empty. Descriptions and comments may be documents (Cloud, REST v3) or wiki markup
 * (Data Center, REST v2, webhooks); their words keep which are code and which are struck (see
 * WordMarks).
 */
namespace Docket::Jira {

/** What `GET /field` says of one field. */
struct FieldInfo
{
    QString name; ///< As shown.
    bool custom = false;
    QString customType; ///< schema.custom, for example
        ///< "com.atlassian.jira.plugin.system.customfieldtypes:textfield".
};

[[nodiscard]] Person personFrom(const QJsonValue &json);
[[nodiscard]] Status statusFrom(const QJsonValue &json);
/** ISO 8601, or a number: epoch milliseconds (seconds where the number is too small);
 * changelog/bulkfetch sends both. */
[[nodiscard]] QDateTime timeFrom(const QJsonValue &json);
/** Without comments, history, leads and other fields. Errors: Protocol when id, key or status is
 * missing. */
[[nodiscard]] Result<WorkItem> workItemFrom(const QJsonObject &issue, const QUrl &site);
/**
 * An issue that carries all of itself (`GET /issue/KEY?expand=changelog,names,schema`): with
 * comments, history and other fields. Without `infos` names and types of fields are read from its
 * own `names` and `schema`. Errors: Protocol as workItemFrom() and historyEntryFrom().
 */
[[nodiscard]] Result<WorkItem> wholeItemFrom(
    const QJsonObject &issue, const QUrl &site, const QHash<QString, FieldInfo> &infos = {});
/** Errors: Protocol when id or time is missing. */
[[nodiscard]] Result<HistoryEntry> historyEntryFrom(const QJsonValue &json);
[[nodiscard]] Comment commentFrom(const QJsonValue &json);
[[nodiscard]] QHash<QString, FieldInfo> fieldInfosFrom(const QJsonArray &json);
/** Of the fields of one issue, as far as it was asked to expand `names` and `schema`. */
[[nodiscard]] QHash<QString, FieldInfo> fieldInfosIn(const QJsonObject &issue);
/**
 * The custom fields (and the environment) that hold words, by shown name. A name met twice
 * gets the field id added; one without a name goes by its id. Sprints read by their name. Rank and other fields for machines are left out.
 */
[[nodiscard]] QMap<QString, QString> wordsOfFields(
    const QJsonObject &fields, const QHash<QString, FieldInfo> &infos);

/**
 * The sprints in the field of Jira Software (custom type gh-sprint): objects with id, name, startDate, endDate, completeDate on
 * Cloud, texts that say the same on Data Center. One without an id is left out; dates that are not told are invalid.
 */
[[nodiscard]] QList<Sprint> sprintsOf(
    const QJsonObject &fields, const QHash<QString, FieldInfo> &infos);

/** Oldest first; entries of the same moment by their number. */
void sortHistory(QList<HistoryEntry> &history);

/** A value in JQL: in quotes, with \ and " escaped. */
[[nodiscard]] QString quoted(const QString &value);
/** Times go as epoch milliseconds: a quoted time is read in the account's own zone, to the minute.
 */
[[nodiscard]] QString changedQuery(const WorkQuery &query);
/** The query's projects and labels as one clause; empty when it has none. */
[[nodiscard]] QString scopeClause(const WorkQuery &query);
/** The fields a search asks for; without them Jira answers ids only. */
[[nodiscard]] QJsonArray searchFields();
/** The whole object: what is left out of an update becomes null. */
[[nodiscard]] QJsonObject remoteLinkBody(const RemoteLink &link);
[[nodiscard]] RemoteLink remoteLinkFrom(const QJsonValue &json);

/** The issue property that holds the mark of an item Docket made. */
inline constexpr QLatin1StringView markProperty("docket");
/** The label a search finds it by: properties can only be searched by apps that declared them. */
[[nodiscard]] QString markLabel(const QString &mark);
/**
 * What makes the issue, property and label with the mark included. The description becomes a document. Errors: Invalid when
 * project, type or a one-line summary of at most 255 characters is missing, a label holds a blank or the description is not
 * well-formed.
 */
[[nodiscard]] Result<QJsonObject> createBody(const NewItem &item, const QString &mark);

} // namespace Docket::Jira
