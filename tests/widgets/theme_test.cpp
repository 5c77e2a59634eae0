// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "printing.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;

constexpr ColourRole roles[] = {ColourRole::Good,    ColourRole::Warning, ColourRole::Bad,     ColourRole::Neutral,
                                ColourRole::Accent,  ColourRole::Series1, ColourRole::Series2, ColourRole::Series3,
                                ColourRole::Series4, ColourRole::Series5, ColourRole::Series6};

class ThemeTest : public testing::TestWithParam<Theme> {
protected:
    void SetUp() override { applyTheme(*qApp, GetParam()); }
    void TearDown() override { applyTheme(*qApp, Theme::Light); }
};

TEST_P(ThemeTest, isFusionInTheAskedTone) {
    EXPECT_EQ(QApplication::style()->name(), u"fusion"_s);
    EXPECT_EQ(Colours(QApplication::palette()).isDark(), GetParam() == Theme::Dark);
}

TEST_P(ThemeTest, wordsCanBeRead) {
    const QPalette palette = QApplication::palette();
    const Colours colours(palette);
    for (const QColor& background :
         {palette.color(QPalette::Window), palette.color(QPalette::Base), colours.surface()}) {
        EXPECT_GE(contrast(palette.color(QPalette::WindowText), background), 7);
        EXPECT_GE(contrast(palette.color(QPalette::Link), background), 4.5);
        EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), background), 4.0);
        EXPECT_GE(contrast(colours.mutedText(), background), 4.5);
        for (const ColourRole role : roles)
            EXPECT_GE(contrast(colours.text(role), background), 4.5) << int(role);
    }
    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.0);
}

TEST_P(ThemeTest, areasCanBeSeenAndWrittenOn) {
    const Colours colours(QApplication::palette());
    for (const ColourRole role : roles) {
        EXPECT_GE(contrast(colours.fill(role), colours.surface()), 2.9) << int(role);
        EXPECT_GE(contrast(colours.textOn(role), colours.fill(role)), 4.5) << int(role);
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeTest, testing::Values(Theme::Light, Theme::Dark),
                         [](const auto& theme) { return themeCode(theme.param).toStdString(); });

TEST(Theme, codesThereAndBack) {
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        EXPECT_EQ(themeFromCode(themeCode(theme)), theme);
    EXPECT_EQ(themeFromCode(u"pink"_s), std::nullopt);
}

TEST(Theme, theSystemIsAskedWhateverIsShown) {
    applyTheme(*qApp, Theme::Dark);
    const bool dark = systemIsDark(*qApp);
    applyTheme(*qApp, Theme::Light);
    EXPECT_EQ(systemIsDark(*qApp), dark);
    applyTheme(*qApp, Theme::System);
    EXPECT_EQ(Colours(QApplication::palette()).isDark(), dark);
    applyTheme(*qApp, Theme::Light);
}

} // namespace
} // namespace svodka::widgets
