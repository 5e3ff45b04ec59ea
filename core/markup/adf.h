// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Docket {

/**
 * The words of an Atlassian Document Format document: one line a block, table cells separated by " | ", mentions as "@name",
 * smart links as their address, unknown nodes by the words inside them. Empty for a null document.
 */
[[nodiscard]] QString adfToText(const QJsonObject &document);

/** Plain words as a valid ADF document: one paragraph a line. Empty words give a document with an empty paragraph. */
[[nodiscard]] QJsonObject textToAdf(const QString &words);

} // namespace Docket
