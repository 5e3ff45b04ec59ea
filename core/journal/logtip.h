// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace Docket {

/** Where the log's chain ends: its newest entry. Whoever knows it can tell whether the log was cut or rewritten since. */
struct LogTip
{
    qint64 sequence = 0; ///< 0: the log is empty.
    QString hash; ///< Of that entry, 64 hexadecimal digits; empty for an empty log.

    /** The first 12 digits: what a version message has room for. */
    [[nodiscard]] QString brief() const { return hash.first(std::min<qsizetype>(hash.size(), 12)); }
    friend bool operator==(const LogTip &, const LogTip &) = default;
};

} // namespace Docket
