// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx/text_measure.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <array>
#include <cmath>

namespace svodka::report {

namespace {

// Advance widths of А–Я and а–я in the font that is measured like Times New Roman (Liberation Serif), at 16 pixels, in
// tenths of a pixel.
constexpr std::array<int, 64> kCyrillic = {
    116, 92,  107, 92,  109, 98,  143, 80,  116, 116, 107, 109, 142, 116, 116, 116, 89,  107, 98,  113, 126, 116,
    116, 104, 161, 161, 113, 140, 92,  106, 164, 107, 71,  81,  76,  66,  81,  71,  111, 63,  86,  86,  78,  80,
    101, 86,  80,  86,  80,  71,  70,  80,  104, 80,  86,  80,  123, 123, 83,  108, 73,  69,  120, 74};

double charWidth(QChar c) {
    const int cyrillic = c.unicode() - 0x0410;
    if (cyrillic >= 0 && cyrillic < static_cast<int>(kCyrillic.size()))
        return kCyrillic[static_cast<size_t>(cyrillic)] / 10.0;
    if (c == u'№')
        return 15.3;
    if (c.isUpper())
        return 11;
    if (c.isLetterOrNumber() || c == u'«' || c == u'»')
        return 8;
    return c.isSpace() ? 4 : 5.5;
}

double lineWidth(QStringView line) {
    double width = 0;
    for (const QChar c : line)
        width += charWidth(c);
    return width;
}

/// Words that are longer than the line are broken, as spreadsheets do.
int wrappedLine(QStringView line, double width) {
    int lines = 1;
    double used = 0;
    for (const QStringView word : line.split(u' ')) {
        const double need = lineWidth(word);
        if (used > 0 && used + 4 + need > width) {
            ++lines;
            used = 0;
        }
        lines += static_cast<int>(need / width);
        used += std::fmod(need, width) + (used > 0 ? 4 : 0);
    }
    return lines;
}

} // namespace

double textWidth(QStringView text) {
    double widest = 0;
    for (const QStringView line : text.split(u'\n'))
        widest = std::max(widest, lineWidth(line));
    return widest;
}

double longestWordWidth(QStringView text) {
    double widest = 0;
    for (const QStringView line : text.split(u'\n'))
        for (const QStringView word : line.split(u' '))
            widest = std::max(widest, lineWidth(word));
    return widest;
}

int wrappedLines(QStringView text, double width) {
    int lines = 0;
    for (const QStringView line : text.split(u'\n'))
        lines += wrappedLine(line, std::max(width, 1.0));
    return lines;
}

} // namespace svodka::report
