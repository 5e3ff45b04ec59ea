// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/pairing.h"

namespace Docket {

/**
 * Finds removed and added elements that are the same one in another place, and notes on both rows where the other is.
 * Equal elements of at least four words, nearly equal ones (four words in five) of at least eight. What stands more than once
 * on a side never counts, nor does what has no words; a shorter element counts when it moved together with the one beside it.
 */
void findMoves(QList<DiffRow> &rows, RowList &left, RowList &right, const Patience &patience);

} // namespace Docket
