// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

#include <optional>

namespace Docket {

/**
 * A part of a page that can be addressed. A heading's section runs from the heading to before the next heading of the
 * same or a higher level among its siblings; headings inside layout cells, table cells and macro bodies open sections
 * there. Macros that carry named content (excerpt, panel, info …, expand, details = page properties) are sections too.
 */
struct Section
{
    enum class Kind {
        Heading,
        Macro,
        Lead, ///< What stands before the first heading of its container.
        // Of parts() only:
        LayoutCell,
        Table,
        Row,
        Cell,
        Property,
        Item,
        Block
    };

    Kind kind = Kind::Heading;
    QStringList
        path; ///< Headings from the outermost to this one; a macro adds its title or, without one, its name.
    Span span; ///< Bytes of the body, its heading included.
    Span content; ///< The same without the heading (or the macro's or part's tags).
    int level = 0; ///< Heading level 1…6; 0 for all else.
    int node = -1; ///< The heading's, macro's or part's node; of bare words the first one.
};

/** Document order: an outer one before the inner ones, a lead before what begins where it does. Keeps the order of equals. */
void sortSections(QList<Section> &sections);

/** All sections in document order; an inner one follows the one around it. Same path twice: both are listed. A path has at
 * most 64 names: what is deeper opens no section of its own. Linear in the body. */
[[nodiscard]] QList<Section> sections(const StorageDocument &document);

/**
 * The section at that path: exact first, then ignoring case and runs of blanks; a single name also finds a section
 * whose path ends in it. Where no section is meant and the path ends as a part's does, see findPart().
 * Nothing when there is none or when more than one fits equally.
 */
[[nodiscard]] std::optional<Section> findSection(
    const StorageDocument &document, const QStringList &path);
/** The same among sections already read, of any format, without parts. */
[[nodiscard]] std::optional<Section> findSection(
    const QList<Section> &all, const QStringList &path);

} // namespace Docket
