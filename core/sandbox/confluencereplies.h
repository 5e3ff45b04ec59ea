// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/confluencestore.h"
#include "core/sandbox/replies.h"

namespace Docket::Sandbox {

/** What an answer is made from. Lives as long as one request. */
struct WikiCall
{
    Ground &ground;
    ConfluenceStore &store;
    const Request &request;
    const Person &caller;
};

using Rows = QList<QJsonObject>;

/** The page of that id unless it is in the trash; null when there is none. */
[[nodiscard]] const WikiPage *livePage(const WikiCall &call, const QString &id);
/** An id in a request's body, given as text or as a number. */
[[nodiscard]] QString idIn(const QJsonValue &value);

// Errors. v2: {"errors":[{"status","code","title","detail":null}]}; v1:
// {"statusCode","data","message"}.
[[nodiscard]] Response wikiError(int status, const QString &title);
[[nodiscard]] Response wikiV1Error(int status, const QString &message);
/** "Cannot find a page with id [999]" and its like: what a real missing thing says, unlike bad
 * credentials. */
[[nodiscard]] Response noSuch(const QString &what, const QString &id);
/** The 409 of a version number that is not current + 1. */
[[nodiscard]] Response staleVersion(const QString &what, int current, int provided);

/**
 * One page of a v2 listing: `limit` (1 … 250, else 25) rows from where `cursor` says, with the Link
 * header and "_links" of the next page, which begin with "/wiki". A cursor of something else is a
 * 400.
 */
[[nodiscard]] Response pagedReply(const WikiCall &call, const Rows &rows);

/** Where a cursor points to in a listing; nothing when it is none of ours. Empty text: the
 * beginning. */
[[nodiscard]] std::optional<qsizetype> cursorPosition(const QString &cursor);
[[nodiscard]] QString cursorAt(qsizetype position);

[[nodiscard]] QString wikiBase(const Ground &ground); ///< "http://…/wiki", no slash at the end.
/** "/spaces/OPS/pages/998876543/Platform+Runbook": below the base. */
[[nodiscard]] QString webPath(const ConfluenceStore &store, const WikiPage &page);
[[nodiscard]] QString stateName(WikiPage::State state);

/** The `body-format` asked for: "storage", "view" …; empty for none, nothing for one that does not
 * exist. */
[[nodiscard]] std::optional<QString> bodyFormat(const Request &request);
/** A `body` member of that format; only storage has a value, the others repeat it as Confluence's
 * legacy rendering would. */
[[nodiscard]] QJsonObject bodyJson(const QByteArray &body, const QString &format);

[[nodiscard]] QJsonObject versionJson(const WikiVersion &version);
/** A page as v2 tells it; `shown` is the version whose body is given when a format is. */
[[nodiscard]] QJsonObject pageJson(
    const WikiCall &call, const WikiPage &page, const WikiVersion &shown, const QString &format);
[[nodiscard]] QJsonObject propertyJson(const WikiProperty &property);
[[nodiscard]] QJsonObject labelJson(const WikiLabel &label);
[[nodiscard]] QJsonObject spaceJson(const WikiCall &call, const WikiSpace &space);
[[nodiscard]] QJsonObject commentJson(
    const WikiCall &call, const WikiComment &comment, const QString &format);
/** A user as v1 and v2 share the members. */
[[nodiscard]] QJsonObject userJson(const Person &person);
/** With "_links.base", as single answers of v2 have it. */
[[nodiscard]] QJsonObject withBase(const Ground &ground, QJsonObject object);
/** The answer of a single thing: withBase() and 200. */
[[nodiscard]] Response oneReply(const WikiCall &call, const QJsonObject &object, int status = 200);

} // namespace Docket::Sandbox
