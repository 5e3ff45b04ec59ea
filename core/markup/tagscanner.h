// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"

#include <QByteArrayView>

#include <optional>

namespace Docket {

/** A tag as it is written. */
struct Tag
{
    enum class Kind { Start, End, Empty };

    Kind kind = Kind::Start;
    QByteArrayView name;
    Span span;
};

/** Steps through the tags of text that need not be well-formed; comments, CDATA and instructions are stepped over. */
class TagScanner
{
public:
    explicit TagScanner(QByteArrayView text, qsizetype from = 0)
        : m_text(text)
        , m_at(from)
    { }

    /** Nothing at the end, or where something that was opened does not end. */
    [[nodiscard]] std::optional<Tag> next();

private:
    QByteArrayView m_text;
    qsizetype m_at;
};

} // namespace Docket
