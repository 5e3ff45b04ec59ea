// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/markupformat.h"
#include "core/domain/page.h"
#include "core/domain/textedit.h"

#include <QStringList>

namespace Docket {

/** How a page gets a section that it lacks of its template. */
struct SectionDraft
{
    TextEdits edits; ///< One insertion; empty: the page has it, maybe under another of its names.
    QStringList section; ///< Heading path of what it comes into; empty: the page.
    QString name; ///< As the template calls it.
    friend bool operator==(const SectionDraft &, const SectionDraft &) = default;
};

/**
 * The heading of that section of the template, ignoring case, and its prompt, where lackingTemplateSections() says that it belongs: after the last
 * block of the section before it, or before the one behind it, else at the end of the page; at the level of that neighbour, else of
 * the page's own headings. Errors: Invalid with the reason (no such section in the template, the body is not well-formed).
 */
[[nodiscard]] Result<SectionDraft> draftSection(
    MarkupFormat format, const QByteArray &body, PageKind kind, const QString &section);

} // namespace Docket
