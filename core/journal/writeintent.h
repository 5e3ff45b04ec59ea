// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/logtip.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Docket {

/** One proposal's share of a write; the shares are made one after the other. */
struct WritePart
{
    QString proposalId;
    QByteArray
        after; ///< The whole body once this share is made; its before is the after of the share in front.
    friend bool operator==(const WritePart &, const WritePart &) = default;
};

/**
 * What Docket is about to write to a page, on record before the request leaves. Whatever happens in between, the row tells
 * the next start what to look for.
 *
 *   Planned ──page read, edits fit──▶ Sending ──answer, or our mark found──▶ Written ──read back, logged──▶ Logged ──tickets linked──▶ Done
 *      │  ▲                            │   │
 *      │  └──somebody was faster,──────┘   │
 *      │     or it surely did not arrive   │
 *      └───────── refused, conflict, page gone, not taken for long ─────▶ Abandoned
 *
 * Sending with its answer lost is never abandoned before the page's history was looked at: the same transaction is looked
 * for and, when it is not there, sent again, so that one approval makes one version.
 */
struct WriteIntent
{
    enum class Kind {
        Publish,
        Revert,
        CreateTicket, ///< `after` is the ticket; `message` its id and key once known.
        PutLink, ///< `after` is the link.
        RemoveLink,
        PutBackAnchors, ///< Of comments set while the page was written; has its bodies from the beginning.
        Comment, ///< Below the page; `message` is its id once known, the bodies, versions and base are the comment's.
        AddLabel, ///< `after` is the label.
        RemoveLabel,
        CreatePage, ///< `after` is the page; `pageId` the one it goes below, `message` its own id once known.
        TrashPage ///< `pageId` is the page that was made.
    };

    /** Whether it edits a page: the Publisher's. */
    [[nodiscard]] bool isOfPage() const
    {
        return kind == Kind::Publish || kind == Kind::Revert || kind == Kind::PutBackAnchors;
    }
    /** Whether it writes what was reviewed as a sheet: the SheetWriter's. */
    [[nodiscard]] bool isOfSheet() const { return !isOfPage() && kind != Kind::Comment; }

    enum class Step { Planned, Sending, Written, Logged, Done, Abandoned };

    QString transaction; ///< 12 hexadecimal digits; stands in the version message.
    LogTip tip; ///< Where the log ended when the write was planned; `transaction` is its beginning.
    QString proposalId; ///< The first of `parts`.
    QString pageId;
    Kind kind = Kind::Publish;
    Step step = Step::Planned;
    int baseVersion = 0; ///< Of `before`.
    int version = 0; ///< Made by the write; 0 until known.
    QString message; ///< With the mark.
    QByteArray before, after; ///< Whole bodies; empty while Planned.
    QList<WritePart> parts; ///< In order; a revert has one.
    QDateTime at;
    friend bool operator==(const WriteIntent &, const WriteIntent &) = default;
};

} // namespace Docket
