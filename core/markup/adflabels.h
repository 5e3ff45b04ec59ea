// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Docket {

/*
 * How single nodes of Atlassian Document Format read, from their `attrs`. Each gives an empty text
 * where the attributes hold none.
 */

[[nodiscard]] QString mentionLabel(const QJsonObject &attributes); ///< "@Mia Kane", else "@id".
[[nodiscard]] QString emojiLabel(const QJsonObject &attributes); ///< "🚀", else ":rocket:".
[[nodiscard]] QString dateLabel(const QJsonObject &attributes); ///< "2026-04-14", in UTC.
[[nodiscard]] QString statusColour(const QJsonObject &attributes); ///< "Green"; neutral is empty.
[[nodiscard]] QString mediaLabel(const QJsonObject &attributes); ///< Alternative text or file name.
[[nodiscard]] QString panelName(const QJsonObject &attributes); ///< "info", "warning" …, "panel".
/** Of a smart link: where it points. */
[[nodiscard]] QString cardAddress(const QJsonObject &attributes);
/** Of a card without address: its name or the query it lists. */
[[nodiscard]] QString cardLabel(const QJsonObject &attributes);
/** The words among an extension's attributes: its text, else title, text, key and the like of its
 * parameters, joined by blanks. */
[[nodiscard]] QString extensionLabel(const QJsonObject &attributes);
/** Of an extension as a chip: "jira: PLATFORM-89", "toc". */
[[nodiscard]] QString macroLabel(const QString &name, const QJsonObject &attributes);
/** Of a node that nobody knows. */
[[nodiscard]] QString unknownLabel(const QJsonObject &attributes);

[[nodiscard]] QString capitalised(QString name);

} // namespace Docket
