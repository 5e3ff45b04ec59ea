// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/facts.h"
#include "core/drafting/phrases.h"

namespace Docket {

inline constexpr qsizetype mostFacts = 40;

/** The fact that two phrases make, with one unit or noun serving both; none when they say the same
 * or are too long to be values. */
[[nodiscard]] QList<Fact> factFrom(const Phrase &oldPhrase, const Phrase &newPhrase,
    const QString &subject, const QString &quote, const QString &source);

} // namespace Docket
