// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"

#include <QJsonObject>
#include <QUrl>

/** Confluence Cloud's JSON (REST v2, search of v1) to Docket's values and back. Pure functions. */
namespace Docket::Confluence {

/** `base` is where "webui" counts from when the page does not say. Labels and space key are not in
 * it. Errors: Protocol when id, version or body is missing. */
[[nodiscard]] Result<Page> pageFrom(const QJsonObject &json, const QString &base);
/** The same without the body, which is then not missed. */
[[nodiscard]] Result<Page> pageHeadFrom(const QJsonObject &json, const QString &base);
[[nodiscard]] PageVersion versionFrom(const QJsonValue &json);
[[nodiscard]] InlineComment commentFrom(const QJsonValue &json);
/** Errors: Protocol when id or version is missing; a body that is missing is empty. */
[[nodiscard]] Result<FooterComment> footerCommentFrom(const QJsonValue &json);
/** The stored body. Errors: Protocol when there is none in the answer. */
[[nodiscard]] Result<QByteArray> bodyFrom(const QJsonObject &json);
/** From users-bulk and user/current. */
[[nodiscard]] Person personFrom(const QJsonValue &json);

/** Errors: Invalid when the body is not UTF-8, the title is empty or the message longer than 255
 * characters: nothing is sent then. */
[[nodiscard]] Result<QJsonObject> updateBody(const PageUpdate &update);

/** Errors: Invalid when the body is not UTF-8, or space, parent or title is missing: nothing is sent then. */
[[nodiscard]] Result<QJsonObject> creationBody(const PageCreation &page);

/** What creates the comment, or (with an id) replaces its body. Errors: Invalid when the body is not UTF-8 or the page, or the version
 * of one that is replaced, is missing: nothing is sent then. */
[[nodiscard]] Result<QJsonObject> footerCommentBody(const FooterComment &comment);

/** A value in CQL: in quotes, with \ and " escaped. */
[[nodiscard]] QString quoted(const QString &value);
[[nodiscard]] QString labelQuery(const QStringList &spaces, const QString &label);

/**
 * The address of `_links.next`. v2 gives it relative to the site with "/wiki", v1 relative to the
 * wiki without; `base` ends in
 * "/wiki" and may lie behind the gateway. Of a whole address only path and query count: a next page
 * is never on another host. Empty when there is no next page.
 */
[[nodiscard]] QUrl nextPage(const QUrl &base, const QJsonObject &json);

} // namespace Docket::Confluence
