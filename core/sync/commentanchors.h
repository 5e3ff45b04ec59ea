// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/inlinecomment.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Docket {

/**
 * The places of inline comments. Setting one puts a marker into the stored body and raises no version, so a write made from a body
 * read just before takes the marker off again without a conflict. Values in, values out; storage format. For a worker thread.
 */

/** The markers' references, in the body's order; none of a body that cannot be read. */
[[nodiscard]] QStringList anchorsIn(const QByteArray &body);

/** A write and what the page said around it. */
struct OverwrittenPage
{
    QByteArray before; ///< The body the write was made from.
    QByteArray
        late; ///< What the site keeps as the version the write replaced: with the markers set meanwhile. May be empty.
    QByteArray stored; ///< The body that has to take the markers.
};

/** The markers that the write took off and no listing told of: as comments, with the words inside them. */
[[nodiscard]] QList<InlineComment> commentsOnlyIn(const OverwrittenPage &page);

/** What came of putting markers back. */
struct PutBack
{
    QByteArray body; ///< `stored` with the markers.
    QList<InlineComment> back, lost;
};

/**
 * Puts the comments' markers back: where `late` has them, also around words that the write exchanged; else around the words the
 * comment was set on, if they stand in the body exactly once. What cannot be put back without touching anything else is `lost`.
 */
[[nodiscard]] PutBack putBack(const OverwrittenPage &page, const QList<InlineComment> &comments);

/** The markers that `after` has more than `before`, put into a body that has moved on. Errors: Conflict when their words changed. */
[[nodiscard]] Result<QByteArray> anchorsMovedOn(
    const QByteArray &before, const QByteArray &after, const QByteArray &live);

} // namespace Docket
