// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <cmath>
#include <numbers>

/** How different two colours look, also to colour-blind eyes. */
namespace Docket::ColourVision {

using Three = std::array<double, 3>;
enum class Vision { Normal, Protan, Deutan, Tritan };

/** Full severity; Machado, Oliveira, Fernandes: "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", 2009, table 1; on linear RGB. */
inline Three seen(const Three &rgb, Vision vision)
{
    using Matrix = std::array<Three, 3>;
    static const std::array<Matrix, 4> matrices{
        Matrix{Three{1, 0, 0}, Three{0, 1, 0}, Three{0, 0, 1}},
        Matrix{Three{0.152286, 1.052583, -0.204868}, Three{0.114503, 0.786281, 0.099216},
            Three{-0.003882, -0.048116, 1.051998}},
        Matrix{Three{0.367322, 0.860646, -0.227968}, Three{0.280085, 0.672501, 0.047413},
            Three{-0.011820, 0.042940, 0.968881}},
        Matrix{Three{1.255528, -0.076749, -0.178779}, Three{-0.078411, 0.930809, 0.147602},
            Three{0.004733, 0.691367, 0.303900}}};
    Three out{};
    for (size_t i = 0; i < 3; ++i) {
        const Three &row = matrices.at(size_t(vision)).at(i);
        out.at(i) = std::clamp(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0.0, 1.0);
    }
    return out;
}

inline Three linear(const QColor &colour)
{
    const auto one = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

/** CIE L*a*b* of linear sRGB, white D65. */
inline Three lab(const Three &c)
{
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
    const double y = f(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
    const double z = f((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/** CIEDE2000, after Sharma, Wu, Dalal, 2005; all weights 1. */
inline double ciede2000(const Three &one, const Three &other)
{
    constexpr double pi = std::numbers::pi;
    constexpr double far = 6103515625.0; // 25^7
    const auto seventh = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + far));
    };
    const double meanC = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double g = 0.5 * (1 - seventh(meanC));
    const double a1 = one[1] * (1 + g), a2 = other[1] * (1 + g);
    const double c1 = std::hypot(a1, one[2]), c2 = std::hypot(a2, other[2]);
    const auto hue = [](double a, double b) {
        const double h = a == 0 && b == 0 ? 0 : std::atan2(b, a);
        return h < 0 ? h + 2 * pi : h;
    };
    const double h1 = hue(a1, one[2]), h2 = hue(a2, other[2]);
    double dh = c1 * c2 == 0 ? 0 : h2 - h1;
    dh = dh > pi ? dh - 2 * pi : dh < -pi ? dh + 2 * pi : dh;
    const double dL = other[0] - one[0], dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2);
    const double l = (one[0] + other[0]) / 2, c = (c1 + c2) / 2;
    double h = (h1 + h2) / 2;
    if (c1 * c2 == 0)
        h = h1 + h2;
    else if (std::abs(h1 - h2) > pi)
        h += h1 + h2 < 2 * pi ? pi : -pi;
    const double t = 1 - 0.17 * std::cos(h - pi / 6) + 0.24 * std::cos(2 * h)
        + 0.32 * std::cos(3 * h + pi / 30) - 0.20 * std::cos(4 * h - 63 * pi / 180);
    const double turn = (h * 180 / pi - 275) / 25;
    const double rt = -std::sin(pi / 3 * std::exp(-turn * turn)) * 2 * seventh(c);
    const double sl = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double x = dL / sl, y = dC / (1 + 0.045 * c), z = dH / (1 + 0.015 * c * t);
    return std::sqrt(x * x + y * y + z * z + rt * y * z);
}

inline double difference(const QColor &one, const QColor &other, Vision vision)
{
    return ciede2000(lab(seen(linear(one), vision)), lab(seen(linear(other), vision)));
}

} // namespace Docket::ColourVision
