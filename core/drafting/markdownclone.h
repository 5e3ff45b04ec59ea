// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markdowndocument.h"

namespace Docket {

/**
 * The line of a Markdown list item for another item, in the form of an existing one: its indent, bullet or number, task box
 * and the way it names its key ("[KEY](address): words", "words (KEY)"), the key replaced wherever it stands and its own
 * words by `words`. A number is `number`. With an empty `oldKey` the words are all there is. Without a line end; empty when
 * the form cannot be told.
 */
[[nodiscard]] QByteArray cloneMarkdownItem(const MarkdownDocument &document, int item,
    const QString &oldKey, const QString &key, const QString &words, int number);

/**
 * The same for a table row: bars and padding kept; the first cell with the key as above, every other one says `cells` of its
 * column.
 */
[[nodiscard]] QByteArray cloneMarkdownRow(const MarkdownDocument &document, int row,
    const QString &oldKey, const QString &key, const QString &words, const QStringList &cells);

} // namespace Docket
