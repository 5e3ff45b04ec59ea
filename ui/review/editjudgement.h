// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/domain/textedit.h"
#include "ui/review/reviewcontent.h"

#include <stop_token>

namespace Docket {

/** What is wrong with an edited body, if anything. */
struct EditProblem
{
    QString sentence; ///< "`<ac:link>` is not closed — line 14"; empty when it may be sent.
    qsizetype offset = -1; ///< Byte of the edited section; -1 when it is no single place.
    QString
        repairLabel; ///< "Close <p>": what a click would mend; empty when nothing safe is known.
    TextEdits repair; ///< Of the edited section.
    friend bool operator==(const EditProblem &, const EditProblem &) = default;
};

/**
 * Judges an edited section: the whole body must be well-formed, nothing may change outside and no
 * comment anchor, macro, link or image may be lost. `section` is the new text for the bytes
 * `content.before` of the proposal's stored body.
 */
[[nodiscard]] EditProblem judgeEdit(
    const Proposal &proposal, const ReviewContent &content, const QByteArray &section);

/** The stored body with other bytes for the section that is shown. */
[[nodiscard]] QByteArray bodyWith(
    const Proposal &proposal, const ReviewContent &content, const QByteArray &section);

/** What the editor works out of a moment's words, away from the window's thread. */
struct EditQuestion
{
    Proposal proposal;
    ReviewContent content;
    QByteArray opened, section; ///< What was offered to be edited, and what it is by now.
    bool source = false; ///< Compare source lines; else `left` and `right`.
    QList<Block> left, right;
    int state = 0; ///< Which moment; comes back with the answer.
    std::stop_token stop;
};

struct EditAnswer
{
    EditProblem problem;
    int words = 0; ///< That a person changed.
    QList<ValueChange> values; ///< That their words write, of those that the ticket told.
    QString message; ///< Of the version that would carry them; empty while they cannot be sent.
    QList<DiffRow> rows; ///< Of the blocks.
    QList<Span> removed,
        added; ///< Lines that differ: of the current section and of the edited one; none while it is not well-formed.
    int state = 0;
};

[[nodiscard]] EditAnswer judge(const EditQuestion &question);

} // namespace Docket
