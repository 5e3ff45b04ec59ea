// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/markup/integrity.h"
#include "ui/diff/diffcontent.h"

#include <optional>

namespace Docket {

/** Everything the review shows of one proposal, worked out from its stored bodies. A value; made on
 * any thread. */
struct ReviewContent
{
    QString proposalId;
    DiffContent rendered, source;
    IntegrityReport integrity; ///< Of `before` against `afterBody`, outside the section counted.
    Span before, after; ///< Bytes of the bodies that are shown: the section, or the whole page when
        ///< it is not found.
    bool wholePage = false;
    QByteArray afterBody; ///< The whole body as it would become: the bytes to be sent.
    QString problem; ///< Why nothing can be shown, in a sentence; empty when all is well.
    bool differs = false; ///< Whether anything would be sent.
    bool allDropped = false; ///< Nothing, for a person left every change out.
    QList<ValueChange> written; ///< Of a person's own words: as valuesInOwnWords().
};

/**
 * Compares the section of the proposal before and after; changes that a person dropped are shown, too, but counted in nothing
 * that is said of the bytes to be sent. When a change lies outside the named
 * section (or there is none), the whole page is compared, so that nothing that would be written
 * stays unseen.
 */
using Names = QHash<QString, QString>; ///< Display names by account id, for mentions without one.
[[nodiscard]] ReviewContent reviewContent(
    const Proposal &proposal, const DiffOptions &options, const Names &names = {});

/** The same for another right side, for example the live page of a conflict; `rightTitle` names it.
 */
[[nodiscard]] ReviewContent reviewContent(const Proposal &proposal, const QByteArray &right,
    const QString &rightTitle, const DiffOptions &options, const Names &names = {});

/** "✓ 0 bytes change elsewhere · kept: 2 of 2 comments, 3 of 3 macros", or
 * what is wrong. */
[[nodiscard]] QString integritySentence(const IntegrityReport &report);

/** A whole stored body in reading order; nothing when it is not well-formed. */
[[nodiscard]] std::optional<QList<Block>> pageBlocks(const QByteArray &body, const Names &names);

/** Two stored bodies, whole, as the sync log shows them. */
[[nodiscard]] ReviewContent compareBodies(const QByteArray &before, const QByteArray &after,
    const QString &leftTitle, const QString &rightTitle, const QStringList &section,
    const DiffOptions &options = {}, const Names &names = {});

} // namespace Docket
