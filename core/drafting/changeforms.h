// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/phrases.h"

#include <QList>

namespace Docket {

/** A change that a fixed form of words tells. */
struct ToldChange
{
    Phrase before;
    Phrase after;
    QString subject; ///< Empty when the form tells none.
};

/**
 * Forms that name both values beside fixed words: "A becomes B", "correct A to B", "should read B,
 * not A", "no longer A but B", "old A, new B", "says A but the correct value is B", "B replaces A",
 * "X is B; it used to be A", "X = A -> X = B". Values that are plain words count only in quotes, or
 * where the form leaves no doubt ("rename start to begin"). At most 10, of up to 1,000
 * characters.
 */
[[nodiscard]] QList<ToldChange> toldChanges(const QString &words);

/** True for words such as "add the option …" or "new limit": the item states a value without one
 * before it. */
[[nodiscard]] bool tellsAddition(const QString &words);

} // namespace Docket
