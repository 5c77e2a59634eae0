// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "widgets/column_widths.h"

namespace svodka::widgets {
namespace {

using Widths = std::vector<int>;

const ColumnNeed number{20, 20, false, true};
const ColumnNeed name{200, 80, true, false};
const ColumnNeed text{200, 80, true, false};
const ColumnNeed figure{50, 50, false, false};

TEST(ColumnWidths, whatIsLeftOverGoesToAllButTheRowNumber) {
    EXPECT_EQ(columnWidths({number, name, figure}, 320, 4), (Widths{20, 225, 75}));
}

TEST(ColumnWidths, textsGiveWayAndTheNameKeepsMore) {
    const Widths widths = columnWidths({name, text, figure}, 350, 4);
    EXPECT_EQ(widths[0] + widths[1] + widths[2], 350);
    EXPECT_GT(widths[0], widths[1]);
    EXPECT_EQ(widths[2], 50) << "figures are never cut";
}

TEST(ColumnWidths, nothingGetsSmallerThanItsLeast) {
    EXPECT_EQ(columnWidths({name, text, figure}, 10, 4), (Widths{80, 80, 50}));
}

TEST(ColumnWidths, noColumnsNeedNoRoom) {
    EXPECT_TRUE(columnWidths({}, 100, 4).empty());
}

} // namespace
} // namespace svodka::widgets
