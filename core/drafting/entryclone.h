// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

namespace Docket {

/** The first ticket key ("PROJ-1247") in words, addresses or macro parameters of stored bytes;
 * empty when there is none. */
[[nodiscard]] QString keyIn(QByteArrayView bytes);

/**
 * A list item or table cell in the form of an existing one, for another item: same tags, the
 * neighbour's key replaced wherever it stands (words, addresses, macro parameters), its own words
 * replaced by `words`. Local ids, macro ids, anchors and comment markers are not copied, nor links,
 * images and macros that do not carry the key. With an empty `oldKey` the words are all there is.
 */
[[nodiscard]] QByteArray cloneEntry(const StorageDocument &document, int node,
    const QString &oldKey, const QString &key, const QString &words);

/** The same for a table cell whose whole content becomes `words`: tags of cell and paragraph kept,
 * a status macro restated. */
[[nodiscard]] QByteArray cloneCell(const StorageDocument &document, int cell, const QString &words);

} // namespace Docket
