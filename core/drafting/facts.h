// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/domain/workitem.h"
#include "core/drafting/values.h"

namespace Docket {

/** What the item changed, with the words it was read from. */
struct Fact
{
    enum class Kind {
        ValueChange, ///< `oldValue` became `newValue`.
        Rename, ///< The same, of a name: both are identifiers, flags or names in quotes.
        Removal, ///< `oldValue` is gone; `newValue` is empty.
        Addition, ///< `newValue` is new; `oldValue` is empty. See `initial` and `purpose`.
        Deprecation, ///< `oldValue` is to be used no more; `newValue` instead, if not empty.
    };

    Kind kind = Kind::ValueChange;
    Value oldValue;
    Value newValue;
    QStringList subjects; ///< What the words call it, best first: "connection timeout",
        ///< "http.port"; may be empty. Of a thing that came or went: what sort it is ("option").
    QStringList topic; ///< contentWords() of the sentences it was read from, values left out.
    QList<Evidence> quotes; ///< kind "value-change", "rename", "removal", "addition",
        ///< "deprecation"; one for each place in the item that says so.
    QString initial; ///< Of an addition: its default or first value; empty where none is told.
    QString purpose; ///< Of an addition: the words behind it that say what it is for.

    /** True where one value takes the place of another: a value change or a rename. */
    [[nodiscard]] bool isChange() const
    {
        return kind == Kind::ValueChange || kind == Kind::Rename;
    }
    [[nodiscard]] ValueChange change() const;
};

/** "value-change", "rename", "removal", "addition", "deprecation". */
[[nodiscard]] QString factKindName(Fact::Kind kind);

/**
 * What an item tells of changes in its history, description, summary, fields and comments, best
 * told first. Value changes and renames: "X changes from A to B", "X: A → B", "B instead of A",
 * "replace A with B", "A is renamed to B", "was A, now B", "Previous value: A. New value: B." and
 * tables with an old and a new column; where a later place changes the same value again, the last
 * one counts. Removals, additions and deprecations: see toldFeatures(); a field that is set for the
 * first time is an addition. The same change told twice is one fact with two quotes; two changes
 * between the same values of different subjects are two. Values are plain words and never trusted
 * as markup. Long texts are read up to 40,000 characters; at most 40 facts come back.
 */
[[nodiscard]] QList<Fact> factsOf(const WorkItem &item);

/** The facts in one text; `source` is put into the quotes. */
[[nodiscard]] QList<Fact> factsIn(const QString &text, const QString &source);

/** True when the item gives a field its first value, or its words tell of an addition ("add the
 * option …", "new limit"). */
[[nodiscard]] bool addsValue(const WorkItem &item);

/** True when the item holds nothing to draft from: no description, value, link, comment or field.
 */
[[nodiscard]] bool isThin(const WorkItem &item, const QList<Fact> &facts);

} // namespace Docket
