// SPDX-License-Identifier: GPL-3.0-or-later
// The colours themselves; what picks among them is in theme.cpp.
#include "ui/theme/theme.h"

#include <array>

namespace Docket {

namespace {

Theme makeLight()
{
    Theme t;
    t.window = QColor(0xF4F5F7);
    t.base = QColor(0xFFFFFF);
    t.text = QColor(0x1F2328);
    t.secondary = QColor(0x57606A);
    t.border = t.disabled = QColor(0x7F8893);
    t.divider = QColor(0xD5D9DE);
    t.header = QColor(0xEDEFF2);
    t.selection = QColor(0x0B5CAD);
    t.selectionText = QColor(0xFFFFFF);
    t.selectedRow = QColor(0xDCEAFA);
    t.focus = QColor(0x0B5CAD);
    t.error = QColor(0xB3261E);
    t.warning = QColor(0x8A4B00);
    t.success = QColor(0x1A6B32);
    t.errorFill = QColor(0xFCE8E6);
    t.warningFill = QColor(0xFFF3DC);
    t.successFill = QColor(0xE6F4EA);
    t.infoFill = QColor(0xE6F2FE);
    t.searchHit = QColor(0xFFF3B0);
    t.searchHitText = t.text;
    t.currentHit = QColor(0xFFD33D);
    t.currentHitText = QColor(0x1F2328);
    t.series = {QColor(0x0B5CAD), QColor(0xC56A00), QColor(0x2B2F36), QColor(0x858E99)};
    t.added = {QColor(0xE6F2FE), QColor(0xB7DAFC), QColor(0x0B5CAD)};
    t.removed = {QColor(0xFBE3CE), QColor(0xF3B27A), QColor(0x9A3B06)};
    t.changed = {QColor(0xEDEFF2), QColor(0xCBD1D9), QColor(0x57606A)};
    t.conflict = {QColor(0xFBE0F1), QColor(0xEFAEDB), QColor(0x9C1472)};
    t.source = {QColor(0x0A3D91), QColor(0x5B2A86), QColor(0x6B3000), QColor(0x0B5345),
        QColor(0x7A1F4B), QColor(0x434A53)};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x22252A);
    t.base = QColor(0x181B1F);
    t.text = QColor(0xE6E9ED);
    t.secondary = QColor(0xA3ABB5);
    t.border = t.disabled = QColor(0x7A8591);
    t.divider = QColor(0x383D44);
    t.header = QColor(0x2B3037);
    t.selection = QColor(0x2F73BC);
    t.selectionText = QColor(0xFFFFFF);
    t.selectedRow = QColor(0x1C3A5A);
    t.focus = QColor(0x7CBBFF);
    t.error = QColor(0xFF968C);
    t.warning = QColor(0xFFC266);
    t.success = QColor(0x6FD78A);
    t.errorFill = QColor(0x401A17);
    t.warningFill = QColor(0x3B2A08);
    t.successFill = QColor(0x12301C);
    t.infoFill = QColor(0x13304D);
    t.searchHit = QColor(0x4D4200);
    t.searchHitText = t.text;
    t.currentHit = QColor(0xFFD33D);
    t.currentHitText = QColor(0x1F2328);
    t.series = {QColor(0x7CBBFF), QColor(0xF08A24), QColor(0xF2F4F6), QColor(0x7F8893)};
    t.added = {QColor(0x13304D), QColor(0x1E5288), QColor(0x7CBBFF)};
    t.removed = {QColor(0x3A2009), QColor(0x6A3506), QColor(0xFFAA5C)};
    t.changed = {QColor(0x2B3037), QColor(0x434A54), QColor(0xA9B2BD)};
    t.conflict = {QColor(0x3F1233), QColor(0x7A1D62), QColor(0xFF9BE0)};
    t.source = {QColor(0xB3D6FF), QColor(0xDECBFF), QColor(0xFFD7B0), QColor(0x98E6CD),
        QColor(0xFFC2D8), QColor(0xC3CAD3)};
    return t;
}

/** Green and red in place of blue and orange. */
Theme classic(Theme t)
{
    if (t.dark) {
        t.added = {QColor(0x12301C), QColor(0x1D5F33), QColor(0x6FD78A)};
        t.removed = {QColor(0x401A17), QColor(0x842B24), QColor(0xFF968C)};
    } else {
        t.added = {QColor(0xE6F6E9), QColor(0xB2E4BC), QColor(0x1A6B32)};
        t.removed = {QColor(0xFDE9E7), QColor(0xF7BDB6), QColor(0xB3261E)};
    }
    return t;
}

Theme makeHighContrast(bool dark)
{
    const QColor paper = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor accent = dark ? QColor(0xFFFF00) : QColor(0x0000C0);
    Theme t;
    t.dark = dark;
    t.highContrast = true;
    t.borderWidth = 2;
    t.window = t.base = t.header = paper;
    t.text = t.secondary = t.border = t.divider = ink;
    t.disabled = t.placeholder =
        dark ? QColor(0x9A9A9A) : QColor(0x666666); // A field that is empty looks it.
    t.error = t.warning = t.success = ink;
    t.errorFill = t.warningFill = t.successFill = t.infoFill = paper;
    t.searchHit = ink;
    t.searchHitText = paper;
    t.selection = t.focus = t.currentHit = accent;
    t.selectedRow = dark ? QColor(0x2F73BC) : QColor(0x4F94DC);
    t.selectionText = t.currentHitText = paper;
    t.series = {accent, ink, ink, ink};
    const ChangeTint plain{paper, paper, ink};
    t.added = t.removed = t.changed = t.conflict = plain;
    t.source = {ink, ink, ink, ink, ink, ink};
    return t;
}

} // namespace

const Theme &Theme::light(DiffColours colours)
{
    static const Theme blueOrange = makeLight();
    static const Theme greenRed = classic(blueOrange);
    return colours == DiffColours::Classic ? greenRed : blueOrange;
}

const Theme &Theme::darkTheme(DiffColours colours)
{
    static const Theme blueOrange = makeDark();
    static const Theme greenRed = classic(blueOrange);
    return colours == DiffColours::Classic ? greenRed : blueOrange;
}

const Theme &Theme::highContrastTheme(bool dark)
{
    static const std::array<Theme, 2> themes{makeHighContrast(false), makeHighContrast(true)};
    return themes.at(dark ? 1 : 0);
}

} // namespace Docket
