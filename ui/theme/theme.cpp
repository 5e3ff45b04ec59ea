// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/docketstyle.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QStyleHints>
#include <QWidget>

#include <cmath>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** What applyTheme() was given last; a palette alone does not tell. GUI thread only. */
struct Chosen
{
    bool highContrast = false;
    DiffColours colours = DiffColours::Default;
    friend bool operator==(const Chosen &, const Chosen &) = default;
};

Chosen &chosen()
{
    static Chosen last;
    return last;
}

const Theme &chosenTheme(bool dark)
{
    if (chosen().highContrast)
        return Theme::highContrastTheme(dark);
    return dark ? Theme::darkTheme(chosen().colours) : Theme::light(chosen().colours);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
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

const Theme &Theme::of(const QPalette &palette)
{
    return chosenTheme(isDark(palette));
}

const Theme &Theme::current()
{
    return of(QGuiApplication::palette());
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
    p.setColor(QPalette::PlaceholderText, placeholder.isValid() ? placeholder : secondary);
    p.setColor(QPalette::Light, dark ? header : base);
    p.setColor(QPalette::Midlight, header);
    p.setColor(QPalette::Mid, divider);
    p.setColor(QPalette::Dark, border);
    p.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

void applyTheme(QApplication &app, ThemeChoice choice, DiffColours colours)
{
    const bool systemDark = app.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool follows = choice == ThemeChoice::System || choice == ThemeChoice::HighContrast;
    const bool dark = follows ? systemDark : choice == ThemeChoice::Dark;
    const Chosen now{choice == ThemeChoice::HighContrast, colours};
    const bool differs = now != std::exchange(chosen(), now);
    if (app.style()->objectName() != "docket"_L1)
        QApplication::setStyle(new DocketStyle);
    improveFont(app);
    const QPalette palette = chosenTheme(dark).palette();
    const bool samePalette = palette == QGuiApplication::palette();
    QApplication::setPalette(palette);
    if (!differs || !samePalette)
        return;
    // Only colours changed that no palette carries: nobody is told but by us.
    QEvent changed(QEvent::PaletteChange);
    for (QWidget *widget : QApplication::allWidgets())
        QCoreApplication::sendEvent(widget, &changed);
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
