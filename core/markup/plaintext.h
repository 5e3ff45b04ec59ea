// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/** What JSON, XML and Jira all take: line ends become "\n"; other control characters than tab, stray
 * surrogates and noncharacters are left out. */
[[nodiscard]] QString validText(const QString &text);

/** The end of an address that begins at `start`: before a blank, a bracket or quote that cannot be
 * part of it, and the punctuation of the sentence around it. */
[[nodiscard]] qsizetype addressEnd(QStringView text, qsizetype start);

} // namespace Docket
