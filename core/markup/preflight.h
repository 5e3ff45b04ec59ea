// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"
#include "core/markup/markuperror.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Docket {

/**
 * What keeps edited storage-format text from being sent, and how it could be mended. Nothing is mended by itself: a person
 * sees the label and decides.
 */
struct Preflight
{
    MarkupError problem;
    QString
        label; ///< What the repair does: "Write & as &amp;", "Close <p>"; empty when none is safe.
    TextEdits repair; ///< Of the text that was checked; empty when none is safe.
    qsizetype place =
        0; ///< Byte that a person is to look at: the tag that is not closed, though that shows only at `problem.offset`.
    friend bool operator==(const Preflight &, const Preflight &) = default;
};

/**
 * The first problem of a whole body, or of the bytes of one section; nothing when the text is well-formed by itself.
 *
 * Repairs are offered for: unknown entities and "&" alone, "<" that starts no tag, names in angle brackets that are no
 * element, tags not closed, closed twice or crossed, `<br>` and its like, attributes without quotes, `]]>` inside code, code
 * and comments without an end, control characters. They add, rewrite or take out markup signs only, never words, and each
 * carries the reading past the place it stopped at: applied one after another they end in well-formed text or in a problem
 * without an offer, after at most as many steps as the text has tags, "&" and control characters.
 *
 * Linear in the text; nesting costs no stack.
 */
[[nodiscard]] std::optional<Preflight> preflight(const QByteArray &text);

} // namespace Docket
