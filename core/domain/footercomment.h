// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Docket {

/** A comment below a page, no answer to another one. */
struct FooterComment
{
    QString id;
    QString pageId;
    QByteArray body; ///< Stored markup.
    int version = 0;
    QString authorId; ///< Who made that version.
    QDateTime at; ///< When it was made.
    friend bool operator==(const FooterComment &, const FooterComment &) = default;
};

} // namespace Docket
