// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"

namespace Docket {

/**
 * The value changes that a body shows when only some of what was offered is taken: those whose new words `taken` has more often than
 * `before` (whose old words less often, when there are no new ones). A value that not even `offered` shows, because the page writes it
 * another way, stays: nobody can tell.
 */
[[nodiscard]] QList<ValueChange> valuesShown(const QList<ValueChange> &values,
    const QByteArray &before, const QByteArray &taken, const QByteArray &offered);

/** How often the words stand in a text, not inside longer words or numbers; case counts. */
[[nodiscard]] qsizetype timesSaid(const QString &words, const QString &text);

} // namespace Docket
