// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/sections.h"

namespace Docket {

/**
 * The second grid: what can be addressed below a section, or on a page without headings. In
 * document order, what is around before what is inside. A part's path is the path of the innermost
 * heading or macro section around it, then one element for each step, which people can read and
 * write:
 *
 *     row “Admin API”        a table row, by its first cell that is no bare number; where that is not
 *                            enough, by more cells: row “Admin API · staging”
 *     column “Port”          the cell of that row under the header “Port”
 *     property “Owner”       a row of a page-properties table (`details` macro), or the cell under
 *                            “Owner” when the names stand in the first row
 *     item “Stop the node”   a list item or task, by its own words; items inside items follow theirs
 *     block “Each node …”    a paragraph, code block, image or macro that stands by itself, by its
 *                            first words (a macro or image without words: by its name)
 *     table “Name · Port”    a table, by its caption or its first row
 *     layout cell 1.2        the second cell of the first layout section, by place: it has no name
 *
 * For example `Ports › row “Admin API” › column “Port”`. Tables, layout cells and blocks around a
 * part are named only where the path would fit several parts without them. Names are cut at a blank
 * behind 40 characters ("…"), later where several parts begin alike, and never say more than 400.
 *
 * A path rests on the part's own words and those around it, so that it goes on to find the part when
 * something else is edited. Every path listed finds its part. Not listed are parts that cannot be
 * told apart by their words, with what is inside them, parts without words, and those more than 16
 * steps below their section.
 */
[[nodiscard]] QList<Section> parts(const StorageDocument &document);

/** Whether a path ends in an element of the grammar above. */
[[nodiscard]] bool namesPart(const QStringList &path);

/**
 * The part at that path (kept as it was asked for): as parts() lists it or with any longer name, with or without the tables,
 * layout cells and blocks around it. When there is none: ignoring case and blanks, "…" standing for
 * any words behind, and with the section's path left out or cut to its end. Straight quotes read as
 * curly ones. Nothing when there is none or when more than one fits equally. findSection() asks it
 * when no section has the path.
 */
[[nodiscard]] std::optional<Section> findPart(
    const StorageDocument &document, const QStringList &path);

} // namespace Docket
