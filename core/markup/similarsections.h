// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markupdocument.h"

namespace Docket {

/** A section that may be the one that is missed, for a person to say. */
struct SimilarSection
{
    Section section;
    double similarity = 0; ///< 0…1; offered from 0.5.
    QString reason; ///< "84 % of its words", "a similar heading in the same place".
};

/**
 * What a section or part that is no longer found at its path may have become, best first, at most
 * five; to be offered, never taken.
 *
 * With the page as it was when the path still found it (`earlier`, of the same format), sections
 * that stood on that page too are not asked, and the words tell: how many of the section's words
 * stand in the candidate and how few others do, rare words counting more, then the heading and the
 * place. A section that was deleted has no candidate then.
 *
 * Without it (null, or a page where the path finds nothing), only the heading's words and the place
 * tell. Linear in both pages; no section below 64 others is looked at.
 */
[[nodiscard]] QList<SimilarSection> similarSections(
    const MarkupDocument &now, const QStringList &path, const MarkupDocument *earlier = nullptr);

} // namespace Docket
