// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

#include <array>

class QApplication;

namespace Docket {

/** The three colours of one kind of change. */
struct ChangeTint
{
    QColor line; ///< Behind the whole row.
    QColor word; ///< Behind the words that differ.
    QColor mark; ///< Stripe, sign, underline.
};

/** Colours of storage-format source; each readable on every diff background. */
struct SourceColours
{
    QColor tag, attribute, value, macro, entity, comment;
};

/** Which pair of colours tells added from removed words. */
enum class DiffColours {
    Default, ///< Blue and orange: told apart with any colour vision.
    Classic, ///< Green and red.
};

enum class ThemeChoice { System, Light, Dark, HighContrast };

/** Every colour of Docket by its role: the only place where colours are spelled out. A value. */
struct Theme
{
    bool dark = false;
    bool highContrast = false; ///< Black, white and one accent; no tints: signs and lines speak.
    int borderWidth = 1; ///< Of boxes and word marks in the diff, logical pixels.
    QColor window, base, text, secondary;
    QColor placeholder; ///< What stands in an empty field; not set: as secondary.
    QColor border; ///< Of controls: at least 3:1 on base and window.
    QColor
        disabled; ///< Words of what cannot be used now; in high contrast its frame is dashed too.
    QColor divider; ///< Of panes and cards; carries no meaning.
    QColor header; ///< Behind column headings, table heads and fold bars.
    QColor selection, selectionText; ///< Filled: chosen segments, the default button.
    QColor selectedRow; ///< Behind the current row of a list; text stays `text`.
    QColor focus; ///< Focus ring, links, information.
    QColor error, warning, success; ///< Text on base.
    QColor errorFill, warningFill, successFill, infoFill; ///< Behind bars, with `text` on them.
    QColor searchHit, searchHitText; ///< What a search found.
    QColor currentHit, currentHitText; ///< Of the hit the search stands at.
    ChangeTint added, removed, changed, conflict;
    SourceColours source;
    std::array<QColor, 4>
        series; ///< Of charts, each also told by a pattern and a label; at least 3:1 on base.

    static const Theme &light(DiffColours colours = DiffColours::Default);
    static const Theme &darkTheme(DiffColours colours = DiffColours::Default);
    static const Theme &highContrastTheme(bool dark);
    /** The theme that goes with a palette: dark when its window is, with the contrast and the diff
     * colours last given to applyTheme(). */
    static const Theme &of(const QPalette &palette);
    /** The theme of the application's palette. */
    static const Theme &current();
    [[nodiscard]] QPalette palette() const;
};

/** Sets style, palette and (where the platform gives only a stop-gap) font; may be called again at
 * any time to switch, every widget repaints. High contrast is dark where the system is. */
void applyTheme(QApplication &app, ThemeChoice choice, DiffColours colours = DiffColours::Default);

/** WCAG 2 contrast of two opaque colours, 1…21. */
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/** The font at a factor of its own size (0.9 small, 1.0, 1.2 large); never a point size of ours. */
[[nodiscard]] QFont scaled(QFont font, double factor);

} // namespace Docket
