// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/codetokens.h"
#include "core/drafting/pageview.h"

namespace Docket {

/**
 * A page as one text to look names up in, a line a unit, with the way back to its bytes. In storage format the lines are
 * the text units; in Markdown the lines of the source, so that names in link targets and in code are found too.
 */
class PageText
{
public:
    explicit PageText(const PageView &view); ///< The view outlives it.

    [[nodiscard]] const TokenIndex &index() const { return m_index; }
    /** The line around a place: its start and end in index().text(). */
    [[nodiscard]] std::pair<qsizetype, qsizetype> lineAt(qsizetype place) const;
    [[nodiscard]] Span bytesOf(qsizetype place, qsizetype length) const;
    [[nodiscard]] bool isHistoric(qsizetype place) const; ///< In a section that tells the past.
    [[nodiscard]] bool isHeading(qsizetype place) const;
    /** The edits that put `replacement` there; empty when it cannot stand there. */
    [[nodiscard]] TextEdits replace(
        qsizetype place, qsizetype length, const QString &replacement) const;

private:
    struct Line
    {
        qsizetype start = 0;
        int unit = -1; ///< Into PageView::units; -1 in Markdown.
    };
    [[nodiscard]] qsizetype lineNumber(qsizetype place) const;
    [[nodiscard]] const TextUnit *unitAt(Span bytes) const;
    static QString textOf(const PageView &view, QList<Line> &lines);

    const PageView &m_view;
    QList<Line> m_lines; ///< Before m_index: filled by what builds its text.
    TokenIndex m_index;
    QList<qsizetype> m_bytes; ///< Markdown: byte offset of each UTF-16 unit, and of the end.
};

} // namespace Docket
