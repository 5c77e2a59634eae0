// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plain_tool_tip.h"

#include "printing.h"

namespace svodka::models {
namespace {

using namespace Qt::StringLiterals;

TEST(PlainToolTip, ShowsMarkupAsItIs) {
    EXPECT_TRUE(plainToolTip(u"<b>x</b>"_s).contains(u"&lt;b&gt;x"_s));
    EXPECT_EQ(plainToolTip({}), QString());
}

} // namespace
} // namespace svodka::models
