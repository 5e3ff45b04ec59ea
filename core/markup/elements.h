// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

namespace Docket {

/** Starts a line of its own: paragraphs, headings, lists, tables, cells, layout and macro bodies.
 */
[[nodiscard]] bool isBlock(QByteArrayView name);

/** 1…6 for h1…h6, else 0. */
[[nodiscard]] int headingLevel(QByteArrayView name);

/** Both the present macros and the ones of ancient pages. */
[[nodiscard]] bool isMacro(QByteArrayView name);

/**
 * A reader sees words of this element: not so for ids of tasks, parameters (but for a status
 * lozenge's title), placeholders, scripts and the second copy of an ADF extension's text.
 */
[[nodiscard]] bool saysWords(const StorageDocument &document, int element);

/** The first node behind the whole of this one, in document order; may be nodes().size(). */
[[nodiscard]] int nodeAfter(const StorageDocument &document, int index);

/** The node that holds a byte: the last one that starts at or before it. -1 in an empty document.
 */
[[nodiscard]] int leafAt(const StorageDocument &document, qsizetype offset);

/** The first child element of that name; -1 when there is none. */
[[nodiscard]] int childNamed(const StorageDocument &document, int index, QByteArrayView name);

/** Whether an element of that name stands around the node (or is it). */
[[nodiscard]] bool isInside(const StorageDocument &document, int index, QByteArrayView name);

} // namespace Docket
