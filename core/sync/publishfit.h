// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/proposal.h"
#include "core/journal/writeintent.h"

#include <optional>

namespace Docket {

/**
 * How proposals come onto a page that may have moved on: values in, values out. On a long page slow: for a worker thread.
 */

/** What became of one proposal when a write was put together. */
struct Fitting
{
    enum class Kind {
        Joined, ///< Its change is in the write.
        Later, ///< Cannot be made together with the others; its turn comes after them.
        Shown, ///< Other words of its section changed: `edits` are fitted to them, a person looks again.
        Conflict, ///< The very words changed; `problem` says so.
        There, ///< The page says so already.
        Refused, ///< Something would be lost; `problem` names it.
        Forbidden, ///< The policy does not let it leave; `problem` says why. Not found by fitting.
    };

    QString proposalId;
    Kind kind = Kind::Joined;
    TextEdits edits, draftEdits, dropped; ///< Of Shown, on the live body.
    QString problem; ///< A sentence without its full stop.
    friend bool operator==(const Fitting &, const Fitting &) = default;
};

/** A write of several proposals to one live body. */
struct FittedWrite
{
    QList<Fitting> fittings; ///< As the proposals were given.
    TextEdits edits; ///< Of all that joined, on the live body.
    QList<WritePart> parts; ///< Of all that joined.
    [[nodiscard]] QByteArray after() const
    {
        return parts.isEmpty() ? QByteArray() : parts.last().after;
    }
};

/**
 * Fits the proposals to the live body, in their order, as far as they can be made in one write. A proposal whose section stands
 * untouched joins; one whose section has changed at other words is merged with it on words (see diff/merge.h) and shown again.
 */
[[nodiscard]] FittedWrite fitProposals(const QList<Proposal> &proposals, const QByteArray &live);

/**
 * The way back from a published change on the live body: that change alone, later edits kept. Errors: Conflict when its text is
 * gone or was changed; Invalid when taking it back would lose something.
 */
[[nodiscard]] Result<FittedWrite> fitRevert(const QString &proposalId, const QByteArray &before,
    const QByteArray &after, const QByteArray &live);

/** The proposal moved onto the body that a write made of `before`; nothing when both touch the same bytes or it does not fit. */
[[nodiscard]] std::optional<Proposal> restacked(const Proposal &proposal, const QByteArray &before,
    const TextEdits &landed, const QByteArray &stored, int version);

/**
 * True when `now` is `seen` as restacked() leaves it: moved onto another body, the same words in place of the same words and all
 * else alike. Whoever decided about one decided about the other. What is equal counts, too.
 */
[[nodiscard]] bool isMoved(const Proposal &seen, const Proposal &now);

/**
 * A whole body that a person made of `on`, as it is on `now`: their words, and what changed elsewhere meanwhile. Errors:
 * Conflict when both changed the same place.
 */
[[nodiscard]] Result<QByteArray> wordsOn(
    const QByteArray &on, const QByteArray &after, const QByteArray &now);

/** The version message of a write of these proposals, with the mark; nothing when it cannot name every item in 255 characters. */
[[nodiscard]] std::optional<QString> writeMessage(
    const QList<Proposal> &proposals, const QString &transaction);
/** What of a version's message is about this proposal alone, with the mark: for its row of the log. */
[[nodiscard]] QString partMessage(const Proposal &proposal, const QString &transaction);
/** Of the write that puts back markers which the version took off. */
[[nodiscard]] QString anchorMessage(
    const Proposal &proposal, int version, const QString &transaction);
[[nodiscard]] QString revertMessage(const Proposal &proposal, const QString &transaction);

} // namespace Docket
