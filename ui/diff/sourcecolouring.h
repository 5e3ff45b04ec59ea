// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QSyntaxHighlighter>
#include <QTextLayout>

#include <memory>

namespace Docket {

/**
 * Colours for source text: storage format as XML with Docket's own roles (macro and resource tags
 * stand out), program code by its language. The state runs on from line to line, so lines are to be
 * asked for in order; reset() starts anew.
 */
class SourceColouring
{
public:
    SourceColouring();
    ~SourceColouring();

    /** "xml" for storage format; a code block's language ("java", "yaml", "c++") or empty for plain
     * text. */
    void setLanguage(const QString &language);
    void reset();
    /** Colour ranges of the next line. */
    [[nodiscard]] QList<QTextLayout::FormatRange> colour(const QString &line, const Theme &theme);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/** Colours of the lines of a text, worked out near where they are asked for: the state of a line
 * depends on those above it, and a few dozen are enough to be inside the right construct. */
class LineColours
{
public:
    void clear();
    [[nodiscard]] QList<QTextLayout::FormatRange> at(
        const QList<SourceLine> &lines, int index, const Theme &theme);

private:
    QHash<int, QList<QTextLayout::FormatRange>> m_known;
    std::unique_ptr<SourceColouring> m_run; ///< Stands before line m_next.
    int m_next = -1;
};

/** The same colours in an editor, line by line as they change. */
class SourceHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SourceHighlighter(QTextDocument *document);
    ~SourceHighlighter() override;
    void setTheme(const Theme &theme); ///< Colours everything anew when it differs.

protected:
    void highlightBlock(const QString &text) override;

private:
    SourceColouring m_colouring;
    const Theme *m_theme;
};

} // namespace Docket
