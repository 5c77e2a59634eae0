// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

namespace {

/// What the two palettes differ in.
struct Tones {
    QRgb window, windowText, base, alternate, button, buttonText, light, midlight, mid, dark, shadow;
    QRgb highlight, highlightedText, link, visited, tip, tipText, placeholder, disabled;
};

constexpr Tones lightTones = {0xfff3f5f7, 0xff1c2126, 0xffffffff, 0xfff5f7f9, 0xfff1f3f5, 0xff1c2126, 0xffffffff,
                              0xffeceff2, 0xffc3cad1, 0xffa2abb4, 0xff6d7782, 0xff0a6fb0, 0xffffffff, 0xff075a91,
                              0xff8f3f6f, 0xff2a3138, 0xfff4f6f8, 0xff6c757f, 0xff8d959e};

constexpr Tones darkTones = {0xff1b1f24, 0xffe4e8ec, 0xff272d34, 0xff2c333b, 0xff333b43, 0xffe4e8ec, 0xff49525c,
                             0xff3b434c, 0xff343c44, 0xff14171b, 0xff0c0e10, 0xff2f7fbd, 0xffffffff, 0xff7cc0ef,
                             0xffe3a6c9, 0xff39424b, 0xfff0f3f6, 0xff929ba5, 0xff747d87};

QPalette paletteOf(const Tones& t) {
    QPalette palette;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.windowText},
        {QPalette::Base, t.base},
        {QPalette::AlternateBase, t.alternate},
        {QPalette::Text, t.windowText},
        {QPalette::BrightText, 0xffffffff},
        {QPalette::Button, t.button},
        {QPalette::ButtonText, t.buttonText},
        {QPalette::Light, t.light},
        {QPalette::Midlight, t.midlight},
        {QPalette::Mid, t.mid},
        {QPalette::Dark, t.dark},
        {QPalette::Shadow, t.shadow},
        {QPalette::Highlight, t.highlight},
        {QPalette::HighlightedText, t.highlightedText},
        {QPalette::Link, t.link},
        {QPalette::LinkVisited, t.visited},
        {QPalette::ToolTipBase, t.tip},
        {QPalette::ToolTipText, t.tipText},
        {QPalette::PlaceholderText, t.placeholder},
    };
    for (const auto& [role, colour] : roles)
        palette.setColor(role, QColor::fromRgb(colour));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(t.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(t.mid));
    return palette;
}

} // namespace

void applyTheme(QApplication& application, Theme theme) {
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark(application));
    if (application.style()->name().compare(u"fusion", Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    QApplication::setPalette(paletteOf(dark ? darkTones : lightTones));
}

bool systemIsDark([[maybe_unused]] QApplication& application) {
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette()); // the platform's own comes back
    const bool dark = Colours(QApplication::palette()).isDark();
    QApplication::setPalette(own);
    return dark;
}

QString themeCode(Theme theme) {
    return theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s;
}

std::optional<Theme> themeFromCode(const QString& code) {
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        if (themeCode(theme) == code)
            return theme;
    }
    return std::nullopt;
}

} // namespace svodka::widgets
