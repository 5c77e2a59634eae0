// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/registry_code.h"
#include "printing.h"

#include <array>

namespace svodka::tests {

using core::hasValidCheckDigits;
using core::RegistryCode;
using namespace Qt::StringLiterals;

namespace {

// ИНН and ОГРН of public bodies, and the numbers of the tax office's own examples.
TEST(RegistryCode, CheckDigitsThatFit) {
    for (const QString& inn : {u"7707083893"_s, u"7830002293"_s, u"500100732259"_s, u" 7707083893 "_s})
        EXPECT_TRUE(hasValidCheckDigits(RegistryCode::Inn, inn)) << inn.toStdString();
    EXPECT_TRUE(hasValidCheckDigits(RegistryCode::Ogrn, u"1027700132195"));
    EXPECT_TRUE(hasValidCheckDigits(RegistryCode::Ogrnip, u"304500116000157"));
}

// Every single wrong digit of an ИНН of ten is noticed, but for those the remainder 10 lets through.
TEST(RegistryCode, AWrongDigitIsNoticed) {
    const QString inn = u"7707083893"_s;
    int noticed = 0;
    for (qsizetype at = 0; at < inn.size(); ++at) {
        QString wrong = inn;
        wrong[at] = wrong[at] == u'9' ? u'0' : QChar(wrong[at].unicode() + 1);
        noticed += !hasValidCheckDigits(RegistryCode::Inn, wrong);
    }
    EXPECT_EQ(noticed, 10);
    EXPECT_FALSE(hasValidCheckDigits(RegistryCode::Ogrn, u"1027700132196"));
    EXPECT_FALSE(hasValidCheckDigits(RegistryCode::Ogrnip, u"304500116000158"));
}

TEST(RegistryCode, OtherTextsAreNone) {
    for (const QString& text : {u""_s, u"770708389"_s, u"77070838933"_s, u"77070838Э3"_s, u"7 707 083 893"_s,
                                u"7707083893.0"_s, u"7,71E+09"_s, u"-770708389"_s})
        EXPECT_FALSE(hasValidCheckDigits(RegistryCode::Inn, text)) << text.toStdString();
    EXPECT_FALSE(hasValidCheckDigits(RegistryCode::Ogrn, u"7707083893"));
}

TEST(RegistryCode, AShortenedCodeIsTold) {
    for (const QString& text : {u"1,02E+12"_s, u"1.0265E+12"_s, u"1,02Е+12"_s, u"1e12"_s, u" 6,5E+09 "_s})
        EXPECT_TRUE(core::isShortenedCode(text)) << text.toStdString();
    for (const QString& text : {u"1026500535511"_s, u""_s, u"12E"_s, u"МОУ 1Е12"_s, u"1,02"_s, u"1,02E-12"_s})
        EXPECT_FALSE(core::isShortenedCode(text)) << text.toStdString();
}

} // namespace
} // namespace svodka::tests
