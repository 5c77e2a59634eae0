// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_widths.h"

#include <algorithm>

namespace svodka::widgets {

namespace {

constexpr double nameCountsAs = 0.65;

void spread(std::vector<int>& widths, const std::vector<ColumnNeed>& needs, int spare) {
    for (size_t column = 0, left = widths.size(); column < widths.size() && spare > 0; ++column, --left) {
        if (needs[column].isRowNumber && widths.size() > 1)
            continue;
        const int share = spare / int(left);
        widths[column] += share;
        spare -= share;
    }
}

/// The longest text that can still give way; the number of columns if there is none.
size_t longestText(const std::vector<int>& widths, const std::vector<ColumnNeed>& needs) {
    size_t found = widths.size();
    double longest = 0;
    bool isName = true;
    for (size_t column = 0; column < widths.size(); ++column) {
        if (!needs[column].isText)
            continue;
        const double length = widths[column] * (isName ? nameCountsAs : 1.0);
        isName = false;
        if (widths[column] > needs[column].least && length > longest) {
            longest = length;
            found = column;
        }
    }
    return found;
}

} // namespace

std::vector<int> columnWidths(const std::vector<ColumnNeed>& needs, int room, int step) {
    std::vector<int> widths;
    int spare = room;
    for (const ColumnNeed& need : needs) {
        widths.push_back(need.wanted);
        spare -= need.wanted;
    }
    if (spare > 0)
        spread(widths, needs, spare);
    while (spare < 0) {
        const size_t column = longestText(widths, needs);
        if (column == widths.size())
            break;
        const int given = std::min({std::max(1, step), widths[column] - needs[column].least, -spare});
        widths[column] -= given;
        spare += given;
    }
    return widths;
}

} // namespace svodka::widgets
