// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/docketstyle.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QStyleHints>

#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

Theme makeLight()
{
    Theme t;
    t.window = QColor(0xF4F5F7);
    t.base = QColor(0xFFFFFF);
    t.text = QColor(0x1F2328);
    t.secondary = QColor(0x57606A);
    t.border = QColor(0x7F8893);
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
    t.currentHit = QColor(0xFFD33D);
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
    t.border = QColor(0x7A8591);
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
    t.currentHit = QColor(0xFFD33D);
    t.added = {QColor(0x13304D), QColor(0x1E5288), QColor(0x7CBBFF)};
    t.removed = {QColor(0x3A2009), QColor(0x6A3506), QColor(0xFFAA5C)};
    t.changed = {QColor(0x2B3037), QColor(0x434A54), QColor(0xA9B2BD)};
    t.conflict = {QColor(0x3F1233), QColor(0x7A1D62), QColor(0xFF9BE0)};
    t.source = {QColor(0xB3D6FF), QColor(0xDECBFF), QColor(0xFFD7B0), QColor(0x98E6CD),
        QColor(0xFFC2D8), QColor(0xC3CAD3)};
    return t;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/** Offscreen and bare X11 name a stop-gap family; Inter reads better where it is installed. */
void improveFont(QApplication &app)
{
    const QString family = app.font().family();
    const bool stopGap = family.isEmpty() || family.startsWith("DejaVu"_L1)
        || family.compare("Sans Serif"_L1, Qt::CaseInsensitive) == 0
        || QGuiApplication::platformName() == "offscreen"_L1;
    if (!stopGap || !QFontDatabase::hasFamily(u"Inter"_s) || family == "Inter"_L1)
        return;
    QFont font = app.font();
    font.setFamilies({u"Inter"_s, family});
    app.setFont(font);
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : light();
}

const Theme &Theme::current()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? darkTheme()
                                                                                : light();
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, header);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, base);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, selectionText);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, selectionText);
    p.setColor(QPalette::Accent, selection);
    p.setColor(QPalette::Link, focus);
    p.setColor(QPalette::LinkVisited, focus);
    p.setColor(QPalette::ToolTipBase, dark ? header : text);
    p.setColor(QPalette::ToolTipText, dark ? text : base);
    p.setColor(QPalette::PlaceholderText, secondary);
    p.setColor(QPalette::Light, dark ? header : base);
    p.setColor(QPalette::Midlight, header);
    p.setColor(QPalette::Mid, divider);
    p.setColor(QPalette::Dark, border);
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, border);
    return p;
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    const bool systemDark = app.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    if (app.style()->objectName() != "docket"_L1)
        QApplication::setStyle(new DocketStyle);
    improveFont(app);
    QApplication::setPalette((dark ? Theme::darkTheme() : Theme::light()).palette());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace Docket
