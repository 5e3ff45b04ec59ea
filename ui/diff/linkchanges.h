// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/diffcontent.h"

namespace Docket {

/** A link whose words stayed while where it leads did not. */
struct LinkChange
{
    QString words;
    QString was, now; ///< Page, address or anchor; empty for no link.
    friend bool operator==(const LinkChange &, const LinkChange &) = default;
};

/** Those of a row of the rendered view, in order. */
[[nodiscard]] QList<LinkChange> linkChanges(const DiffContent &content, const DiffRow &row);

/** "“config service” leads to “New page” instead of “Old page”", one a line; empty when there are none. */
[[nodiscard]] QString linkSentence(const QList<LinkChange> &links);

} // namespace Docket
