// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

namespace Docket {

/** Whether lists inside count. */
enum class InnerLists { Read, LeaveOut };

/**
 * The words of the nodes from `first` up to (not including) `end`, as a person would type them: one
 * line, single blanks. Stops behind 400 characters or 2,000 nodes.
 */
[[nodiscard]] QString partWords(
    const StorageDocument &document, int first, int end, InnerLists lists = InnerLists::Read);

/** Words as a person would type them: one line, single blanks, nothing invisible. */
[[nodiscard]] QString typedWords(QString words);

/** Names for a part that says these words, from the shortest: cut at a blank behind 40, 80, 160
 * and 320 characters, and whole. Empty for no words. */
[[nodiscard]] QStringList namesFor(const QString &words);

/** Names for a row of these cells, from its key: each with one cell more. */
[[nodiscard]] QStringList namesForRow(const QStringList &cells);

} // namespace Docket
