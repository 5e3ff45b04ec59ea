// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "ui/diff/diffcontent.h"
#include "ui/diff/diffmarks.h"

namespace Docket {

/** Boxes around the values (words with a digit) among the proposed words that neither the ticket's
 * evidence nor the page before says. */
[[nodiscard]] QList<DiffOutline> uncitedValues(
    const DiffContent &content, const Proposal &proposal);

/** Boxes around the words that a value change brought: its new value among the proposed words, or
 * its old one where it went. */
[[nodiscard]] QList<DiffOutline> placesOf(const DiffContent &content, const ValueChange &value);

/** The words in an outline. */
[[nodiscard]] QString wordsOf(const DiffContent &content, const DiffOutline &outline);

} // namespace Docket
