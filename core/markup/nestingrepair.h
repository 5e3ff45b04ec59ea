// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"

#include <QByteArrayView>
#include <QString>

namespace Docket {

/** One way to mend malformed text; without edits: none. */
struct Repair
{
    QString label; ///< What it does, for a button.
    TextEdits edits;
};

/** Mends the first tag that is not closed, closed too often, or crossed with another, where all before it is well-formed. */
[[nodiscard]] Repair mendNesting(QByteArrayView text);

/** The byte where the tag begins that is not closed where it should be; -1 when another thing is wrong first, or nothing. */
[[nodiscard]] qsizetype unclosedTag(QByteArrayView text);

/** Whether Confluence knows an element of that name: those of HTML that it keeps, and the ones prefixed `ac:`, `ri:`, `at:`. */
[[nodiscard]] bool isStorageElement(QByteArrayView name);

} // namespace Docket
