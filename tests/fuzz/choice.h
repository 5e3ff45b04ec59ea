// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Fuzz {

/**
 * A number taken from the input, to choose a place or an edit by: the same in every process, so that what was found breaks
 * again. (qHash() with a seed is not: it takes the process's own seed in.)
 */
[[nodiscard]] inline size_t choiceFrom(QByteArrayView input, quint64 start = 0)
{
    quint64 hash = 0xcbf29ce484222325U ^ start; // FNV-1a, its high bits mixed in at the end
    for (const char c : input)
        hash = (hash ^ uchar(c)) * 0x100000001b3U;
    return size_t(hash ^ hash >> 29);
}

} // namespace Fuzz
