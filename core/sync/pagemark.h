// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/** How a registered page stood when it was last looked at; a cursor of the journal. */
struct PageMark
{
    int version = 0; ///< 0: never looked at.
    QString spaceKey;
    bool labelled = false; ///< Whether the page carries the label.
    QList<QStringList>
        flags; ///< The sections flagged as a known issue; an empty path for the page.
    friend bool operator==(const PageMark &, const PageMark &) = default;
};

[[nodiscard]] QString cursorName(const QString &bridge, const QString &pageId);
[[nodiscard]] QString encodeMark(const PageMark &mark);
[[nodiscard]] PageMark decodeMark(const QString &text); ///< Of an empty text: never looked at.

} // namespace Docket
