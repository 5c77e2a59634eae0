// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/journal/action_text.h"

#include "printing.h"

#include <gtest/gtest.h>

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

core::JournalEntry entry(const QString& action, const QString& subject) {
    core::JournalEntry made;
    made.action = action;
    made.subject = subject;
    return made;
}

TEST(ActionText, NamesWhatWasChanged) {
    EXPECT_EQ(services::stepText(entry(u"note.confirm"_s, u"Сад «Ёлочка»"_s)), u"reason “Сад «Ёлочка»”"_s);
    EXPECT_EQ(services::stepText(entry(u"note.confirm"_s, {})), u"reason"_s);
}

TEST(ActionText, ANumberOfOrganisationsIsNoName) {
    EXPECT_EQ(services::stepText(entry(u"note.confirm"_s, u"6 организаций"_s)), u"reason (6 организаций)"_s);
    EXPECT_EQ(services::stepText(entry(u"organisation.rename"_s, u"1 школа"_s)),
              services::actionText(u"organisation.rename"_s) + u" “1 школа”"_s);
}

} // namespace
} // namespace svodka::tests
