// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_code.h"

#include "core/catalogue.h"
#include "printing.h"

using namespace Qt::StringLiterals;
using namespace svodka::core;

namespace {

TEST(CatalogueCode, TitlesSuggestCodes) {
    EXPECT_EQ(suggestedCode(u"Сообщений за неделю"_s, {}), u"soobshchenij_za_nedelyu"_s);
    EXPECT_EQ(suggestedCode(u"  Ёлка, № 5 (VK) "_s, {}), u"elka_5_vk"_s);
    EXPECT_EQ(suggestedCode(u"10 сообщений"_s, {}), u"c_10_soobshchenij"_s);
    EXPECT_EQ(suggestedCode(u"posts"_s, {u"posts"_s, u"posts_2"_s}), u"posts_3"_s);
}

TEST(CatalogueCode, AreAlwaysCodes) {
    for (const QString& title : {QString(), u"—"_s, u"漢字"_s, QString(300, u'щ'), u"ЪЬ"_s, u"a'; DROP TABLE"_s}) {
        const QString code = suggestedCode(title, {});
        EXPECT_TRUE(isCatalogueCode(code)) << code.toStdString();
        EXPECT_TRUE(isCatalogueCode(suggestedCode(title, {code}))) << title.toStdString();
    }
}

} // namespace
