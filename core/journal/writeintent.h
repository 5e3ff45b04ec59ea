// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Docket {

/**
 * What Docket is about to write to a page, on record before the request leaves. Whatever happens in between, the row tells
 * the next start what to look for.
 *
 *   Planned ──page read, edits fit──▶ Sending ──answer, or our mark found──▶ Written ──read back, logged──▶ Logged ──ticket linked──▶ Done
 *      └────────── refused, conflict, page gone, or never arrived ────────────┴──▶ Abandoned
 */
struct WriteIntent
{
    enum class Kind { Publish, Revert };
    enum class Step { Planned, Sending, Written, Logged, Done, Abandoned };

    QString transaction; ///< 12 hexadecimal digits; stands in the version message.
    QString proposalId;
    QString pageId;
    Kind kind = Kind::Publish;
    Step step = Step::Planned;
    int baseVersion = 0; ///< Of `before`.
    int version = 0; ///< Made by the write; 0 until known.
    QString message; ///< With the mark.
    QByteArray before, after; ///< Whole bodies; empty while Planned.
    QDateTime at;
    friend bool operator==(const WriteIntent &, const WriteIntent &) = default;
};

} // namespace Docket
