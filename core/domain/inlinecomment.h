// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Docket {

/** A comment on words of a page; the marker with its reference stands around these in the body. */
struct InlineComment
{
    QString id;
    QString markerRef; ///< The marker's `ac:ref`.
    QString selection; ///< The words it was set on, as they read then.
    QString authorId;
    QDateTime at; ///< When it was set.
    bool isResolved = false;
    friend bool operator==(const InlineComment &, const InlineComment &) = default;
};

} // namespace Docket
