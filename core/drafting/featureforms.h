// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/facts.h"

namespace Docket {

/** A named thing of which words say that it came, went or is to be used no more. */
struct ToldFeature
{
    Fact::Kind kind = Fact::Kind::Removal; ///< Removal, Addition or Deprecation.
    QString name; ///< "--legacy-ssl", "cache.size", "Java 8"; without quotes.
    QString sort; ///< What it is: "option", "header"; empty where the words do not say.
    QString other; ///< Of a deprecation: what to use instead. Of an addition: its default.
    QString purpose; ///< Of an addition: "limits the retries of one call".
};

/**
 * Removals ("the flag --x is removed", "drop support for Y"), additions ("add the option X with
 * default Y", "new setting X: Y") and deprecations ("X is deprecated, use Y", "deprecate X in favour
 * of Y"). A name is a token that looks like one (a flag, an identifier, a path), words in quotes or,
 * behind "support for", a proper name with its version. An addition needs the word that says what
 * sort of thing it is. At most 10, of up to 1,000 characters.
 */
[[nodiscard]] QList<ToldFeature> toldFeatures(const QString &words);

} // namespace Docket
