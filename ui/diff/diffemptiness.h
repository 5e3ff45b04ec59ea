// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/diffcontent.h"

namespace Docket {

/** What a comparison with little or nothing in it says in place of itself. */
struct DiffEmptiness
{
    enum class Kind {
        None, ///< There are changes to read.
        OnlySpaces, ///< They are hidden by choice.
        OnlyMarkup, ///< What is read does not differ, the stored text does.
        OnlyFormatting,
        Nothing,
    };

    Kind kind = Kind::None;
    QString sentence, action; ///< Empty for None.
    /** True when there is more to see than the sentence: nobody may decide on the sentence alone. */
    [[nodiscard]] bool hides() const { return kind != Kind::None && kind != Kind::Nothing; }
};

/** `bodiesDiffer`: whether the stored bodies behind the content differ at all. */
[[nodiscard]] DiffEmptiness emptinessOf(
    const DiffContent &content, DiffOptions::Spaces spaces, bool bodiesDiffer);

} // namespace Docket
