// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace svodka::widgets {

/// What a colour says. Never the only bearer of it: words, signs or places say it too.
enum class ColourRole { Good, Warning, Bad, Neutral, Accent, Series1, Series2, Series3, Series4, Series5, Series6 };

/// The colours of figures, after Okabe and Ito: told apart by eyes that do not tell red from green, in a light and in a
/// dark window. A value: ask anew when the palette changes.
class Colours final {
public:
    /// Those that go with a window of this palette.
    explicit Colours(const QPalette& palette);

    [[nodiscard]] bool isDark() const { return m_dark; }
    /// For areas and lines: 3:1 or more against the background.
    [[nodiscard]] QColor fill(ColourRole role) const;
    /// For words: 4.5:1 or more against the background.
    [[nodiscard]] QColor text(ColourRole role) const;
    /// For words that stand on fill(role).
    [[nodiscard]] QColor textOn(ColourRole role) const;

    [[nodiscard]] QColor mutedText() const;
    [[nodiscard]] QColor surface() const; ///< of cards and charts
    [[nodiscard]] QColor hovered() const; ///< a surface under the pointer
    [[nodiscard]] QColor border() const;
    [[nodiscard]] QColor gridLine() const;

private:
    bool m_dark;
};

/// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace svodka::widgets
