// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/textedit.h"

#include <QStringList>

namespace Docket {

/** Part of the sync log as it is to be told on a page. */
struct LogTold
{
    QString heading; ///< Names the period; the table below a heading of that name is this one's.
    QStringList columns;
    QList<QStringList> rows; ///< Cells as plain words.
    QString tip; ///< Where the log ended then, as a sentence that begins as logTipBegins.
};

/** How the sentence begins that says where the log ended; a paragraph that begins so is written anew with the table. */
inline constexpr QLatin1StringView logTipBegins("The sync log ended with entry ");

/** How a page comes to tell it. */
struct LogOnPage
{
    TextEdits edits; ///< Empty: the page has just these rows.
    QStringList section; ///< Of that heading; empty: the page has none, or not one alone.
    bool isNew = false; ///< The page has no such heading.
};

/**
 * The edits after which the page has, below that heading, the sentence and the table, in place of those that it has there; without
 * the heading at its end. What else stands below the heading stays, byte for byte. Errors: Invalid (no row; the body is not well-formed).
 */
[[nodiscard]] Result<LogOnPage> logOnPage(const QByteArray &body, const LogTold &told);

} // namespace Docket
