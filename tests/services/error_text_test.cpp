// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/error_text.h"

#include "printing.h"

#include <gtest/gtest.h>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

QString told(ErrorCode code, const QString& subject, const QString& detail = {}) {
    return services::explain({code, subject, {}, detail}).joined();
}

TEST(ErrorText, WithoutCandidatesNothingIsLeftHanging) {
    EXPECT_EQ(told(ErrorCode::MunicipalityUnknown, u"Анива"_s, u"Анивский"_s),
              u"No single municipality is meant by “Анива”. Perhaps: Анивский\nWrite its full name."_s);
    EXPECT_EQ(told(ErrorCode::MunicipalityUnknown, u"Анива"_s),
              u"No single municipality is meant by “Анива”.\nWrite its full name."_s);
    EXPECT_TRUE(told(ErrorCode::FileBroken, u"a.xlsx"_s).startsWith(u"The file a.xlsx is damaged.\n"_s));
    EXPECT_EQ(told(ErrorCode::IndicatorUnknown, u"x"_s), u"The campaign has no indicator “x”."_s);
}

TEST(ErrorText, MarksInsideASubjectStay) {
    EXPECT_TRUE(told(ErrorCode::FileBroken, u"%2.xlsx"_s, u"обрыв"_s).contains(u"%2.xlsx"_s));
}

TEST(ErrorText, TheLastStepHasWordsOfItsOwn) {
    EXPECT_EQ(told(ErrorCode::NothingToUndo, {}), u"There is nothing left that could be taken back."_s);
}

} // namespace
} // namespace svodka::tests
