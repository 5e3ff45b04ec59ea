// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/deadlines.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/** One step of a proposal's deadline that a comment tells. */
struct Saying
{
    QString proposalId;
    DeadlineStep step;
    bool isSaid = true; ///< Not where it is over by this without being said, see stepsDue().
    friend bool operator==(const Saying &, const Saying &) = default;
};

/** What is known of Docket's comment below a page, and of the write that is under way; a cursor of the journal. */
struct PageComment
{
    QString id; ///< Of the open comment; empty where there is none.
    QString said; ///< What it says, as a hash; empty: not known.
    QStringList listed; ///< The proposals it speaks of.

    QString transaction; ///< Of the write under way; empty: none.
    QString saying; ///< What `said`, `listed` and the rest become by it.
    QStringList listing;
    bool staysOpen = true;
    QList<Saying> sayings;

    QDateTime refusedAt; ///< When the page last took no comment; invalid: it did.
    friend bool operator==(const PageComment &, const PageComment &) = default;
};

[[nodiscard]] QString pageCommentName(const QString &bridge, const QString &pageId);
[[nodiscard]] QString encodePageComment(const PageComment &comment);
[[nodiscard]] PageComment decodePageComment(
    const QString &text); ///< Of an empty text: there is none.

} // namespace Docket
