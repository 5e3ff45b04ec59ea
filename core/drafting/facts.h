// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/domain/workitem.h"
#include "core/drafting/values.h"

namespace Docket {

/** A value that the item changed, with the words it was read from. */
struct Fact
{
    Value oldValue;
    Value newValue;
    QStringList subjects; ///< What the words call it, best first: "connection timeout",
        ///< "http.port"; may be empty.
    QStringList topic; ///< contentWords() of the sentences it was read from, values left out.
    QList<Evidence> quotes; ///< kind "value-change"; one for each place in the item that says so.

    [[nodiscard]] ValueChange change() const;
};

/**
 * The value changes an item tells in its history, description, summary, fields and comments, best
 * told first, each pair of values once. Reads words such as "X changes from A to B", "X: A → B", "B
 * instead of A", "replace A with B", "A is renamed to B", "was A, now B", "Previous value: A. New
 * value: B." and tables with an old and a new column. Where a later place changes the same value
 * again, the last one counts. Values are plain words and never trusted as markup. Long texts are
 * read up to 40,000 characters; at most 40 facts come back.
 */
[[nodiscard]] QList<Fact> factsOf(const WorkItem &item);

/** The value changes in one text; `source` is put into the quotes. */
[[nodiscard]] QList<Fact> factsIn(const QString &text, const QString &source);

/** True when the item gives a field its first value, or its words tell of an addition ("add the
 * option …", "new limit"). */
[[nodiscard]] bool addsValue(const WorkItem &item);

/** True when the item holds nothing to draft from: no description, value, link, comment or field.
 */
[[nodiscard]] bool isThin(const WorkItem &item, const QList<Fact> &facts);

} // namespace Docket
