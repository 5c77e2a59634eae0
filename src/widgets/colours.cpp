// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colours.h"

#include <QPalette>
#include <algorithm>
#include <array>
#include <cmath>

namespace svodka::widgets {

namespace {

struct Shade {
    QRgb lightFill;
    QRgb lightText;
    QRgb darkFill;
    QRgb darkText;
};

// In the order of ColourRole. The tones of Okabe and Ito, moved in lightness until they keep their contrast.
constexpr std::array<Shade, 11> shades = {{
    {0xff00936b, 0xff006b4e, 0xff2fb98e, 0xff4fd0a6}, // Good: bluish green
    {0xffc98500, 0xff7d5300, 0xffe8a82c, 0xfff0bd58}, // Warning: orange
    {0xffd05a0a, 0xffa83f00, 0xffe8743b, 0xfff59a6b}, // Bad: vermilion
    {0xff858c94, 0xff545c66, 0xff7f8790, 0xffaab2bb}, // Neutral: grey
    {0xff0a6fb0, 0xff075a91, 0xff56a9e0, 0xff7cc0ef}, // Accent: blue
    {0xff0a6fb0, 0xff075a91, 0xff56a9e0, 0xff7cc0ef}, // Series1: blue
    {0xffc98500, 0xff7d5300, 0xffe8a82c, 0xfff0bd58}, // Series2: orange
    {0xff00936b, 0xff006b4e, 0xff2fb98e, 0xff4fd0a6}, // Series3: bluish green
    {0xffac5488, 0xff8f3f6f, 0xffd68ab5, 0xffe3a6c9}, // Series4: reddish purple
    {0xffd05a0a, 0xffa83f00, 0xffe8743b, 0xfff59a6b}, // Series5: vermilion
    {0xff4c5a68, 0xff3c4854, 0xffb9c2cb, 0xffc9d1d9}, // Series6: slate
}};

double luminance(const QColor& colour) {
    const auto part = [](float channel) {
        const double c = double(channel);
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

Colours::Colours(const QPalette& palette)
    : m_dark(palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()) {}

QColor Colours::fill(ColourRole role) const {
    const Shade& shade = shades.at(size_t(role));
    return QColor::fromRgb(m_dark ? shade.darkFill : shade.lightFill);
}

QColor Colours::text(ColourRole role) const {
    const Shade& shade = shades.at(size_t(role));
    return QColor::fromRgb(m_dark ? shade.darkText : shade.lightText);
}

QColor Colours::textOn(ColourRole role) const {
    const QColor background = fill(role);
    const QColor dark(0x10, 0x14, 0x18);
    return contrast(Qt::white, background) >= contrast(dark, background) ? QColor(Qt::white) : dark;
}

QColor Colours::mutedText() const {
    return m_dark ? QColor(0xa9, 0xb1, 0xba) : QColor(0x56, 0x5e, 0x68);
}

QColor Colours::surface() const {
    return m_dark ? QColor(0x27, 0x2d, 0x34) : QColor(0xff, 0xff, 0xff);
}

QColor Colours::hovered() const {
    return m_dark ? QColor(0x30, 0x38, 0x41) : QColor(0xf1, 0xf6, 0xfb);
}

QColor Colours::border() const {
    return m_dark ? QColor(0x3b, 0x43, 0x4c) : QColor(0xd3, 0xd9, 0xdf);
}

QColor Colours::gridLine() const {
    return m_dark ? QColor(0x39, 0x41, 0x4a) : QColor(0xe4, 0xe8, 0xec);
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace svodka::widgets
