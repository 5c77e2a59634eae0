// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_script.h"

#include "printing.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

struct Script {
    QString text;
    QStringList statements;
};

class SplitSql : public testing::TestWithParam<Script> {};

TEST_P(SplitSql, GivesTheStatements) {
    EXPECT_EQ(splitSql(GetParam().text), GetParam().statements);
}

INSTANTIATE_TEST_SUITE_P(
    Scripts, SplitSql,
    testing::Values(Script{u""_s, {}}, Script{u" \n-- only a comment"_s, {}}, Script{u"A;\nB;\n"_s, {u"A"_s, u"B"_s}},
                    Script{u"A; -- behind; it\nB"_s, {u"A"_s, u"B"_s}},
                    Script{u"A 'x;y' \"c;d\";"_s, {u"A 'x;y' \"c;d\""_s}}, Script{u"A '--' B;"_s, {u"A '--' B"_s}},
                    Script{u"A 'it''s; so';B"_s, {u"A 'it''s; so'"_s, u"B"_s}},
                    Script{u"A /* x; y */ B;"_s, {u"A   B"_s}}, Script{u"A -- it's\n;B;;"_s, {u"A"_s, u"B"_s}},
                    Script{u"A 'open; B"_s, {u"A 'open; B"_s}}, Script{u"INSERT 'Ёж; №1';"_s, {u"INSERT 'Ёж; №1'"_s}}));

} // namespace
} // namespace svodka::store
