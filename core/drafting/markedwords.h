// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/changeforms.h"

namespace Docket {

/*
 * What the words of a ticket keep of its markup (see WordMarks): list markers, `code` and ~~struck
 * words~~.
 */

/** The line without the bullet, number or box of a list item at its start. */
[[nodiscard]] QString withoutListMarker(const QString &line);

/**
 * Struck values with the value that stands in their place, right behind or else right before: "port
 * ~~8080~~ 9443", "~~timeout = 30s~~ → timeout = 60s". Struck plain words tell nothing, except where
 * both are quoted or code. At most 10 of a sentence; empty when nothing is struck.
 */
[[nodiscard]] QList<ToldChange> struckChanges(const QString &sentence);

} // namespace Docket
