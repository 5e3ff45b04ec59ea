// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/pageview.h"

namespace Docket {

/** A place of the page that states a value, and how surely it is the value of a fact. */
struct ValuePlace
{
    enum class Relation {
        Same, ///< The words around it speak of the fact's subject.
        Likely, ///< Some of the words do.
        Unknown, ///< None does.
        LeftAlone, ///< It tells the past, names another thing, or stands where Docket does not
        ///< write; `reason` says which.
    };

    int unit = -1; ///< Index into PageView::units.
    Occurrence where;
    Relation relation = Relation::Unknown;
    double score = 0; ///< 0…1, share of the subject's words found around it.
    QString reason; ///< Of LeftAlone, a half sentence: "it tells the past".
    bool tellsThePast = false; ///< LeftAlone because the old value is right there.
};

/** All places in the page's scope that state `value`, judged against the fact; `value` is its old
 * or its new value. */
[[nodiscard]] QList<ValuePlace> placesOf(
    const PageView &view, const Fact &fact, const Value &value);

} // namespace Docket
