// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Docket {

/** A stretch of a stored body, in UTF-8 bytes from its first byte. */
struct Span
{
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    [[nodiscard]] bool contains(Span other) const
    {
        return offset <= other.offset && other.end() <= end();
    }
    [[nodiscard]] bool overlaps(Span other) const
    {
        return offset < other.end() && other.offset < end();
    }

    friend bool operator==(Span, Span) = default;
    friend auto operator<=>(Span, Span) = default;
};

} // namespace Docket
