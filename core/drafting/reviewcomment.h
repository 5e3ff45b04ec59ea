// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/proposal.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Docket {

/** What Docket's comment below a page says. */
struct ReviewComment
{
    QList<Proposal> waiting; ///< For their owners; `told` with what this comment says, too.
    QList<Proposal> decided; ///< What it asked about before.
    QString timeZone; ///< IANA name: the times are told there.

    /** Whether it still waits for anybody: where it does not, a later one is a new comment. */
    [[nodiscard]] bool isOpen() const;
};

/**
 * The comment in storage format: each owner mentioned before what waits for them, with a link to the ticket, a short diff and the
 * time it is due; each manager who was told mentioned before what is overdue; then what was decided. Equal for equal values: no
 * "now" is in it. Only addresses of the web become links.
 */
[[nodiscard]] QByteArray reviewCommentBody(const ReviewComment &comment);

/** How Docket knows its own comment again, beside its author. */
struct ReviewMark
{
    QString transaction; ///< Of the write that made this version; 12 digits.
    bool open = true; ///< ReviewComment::isOpen().
    friend bool operator==(const ReviewMark &, const ReviewMark &) = default;
};

/** The body with the mark as its last paragraph: "Docket keeps this comment up to date. [docket:1a2b3c4d5e6f]". */
[[nodiscard]] QByteArray withReviewMark(QByteArray body, const ReviewMark &mark);
/** The mark in the last paragraph; nothing for everybody else's comments, also where they quote one. */
[[nodiscard]] std::optional<ReviewMark> reviewMarkIn(const QByteArray &body);

} // namespace Docket
