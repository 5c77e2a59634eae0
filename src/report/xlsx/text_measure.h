// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace svodka::report {

/// How wide a text is in Times New Roman of 12 points on a screen of 96 dpi, in pixels, its longest line if it has
/// several. Close for Russian, a guess for other scripts; it needs no font, so every machine measures the same.
double textWidth(QStringView text);

/// The width of the longest word: a column narrower than that breaks words.
double longestWordWidth(QStringView text);

/// How many lines a text takes when it is wrapped at words to `width` pixels. At least 1.
int wrappedLines(QStringView text, double width);

} // namespace svodka::report
