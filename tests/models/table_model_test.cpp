// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_model.h"

#include "models/sample_table.h"
#include "printing.h"

#include <QAbstractItemModelTester>

namespace svodka::models {
namespace {

using namespace Qt::StringLiterals;
using tests::sampleIds;
using tests::sampleTable;

class TableModelTest : public testing::Test {
protected:
    void SetUp() override { model.setTable(sampleTable(), sampleIds()); }
    QVariant at(int row, int column, int role = Qt::DisplayRole) const { return model.index(row, column).data(role); }

    TableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TableModelTest, showsTheTable) {
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_EQ(at(0, 2).toString(), u"1\u00A0540,5"_s);
    EXPECT_EQ(at(1, 3).toString(), u"100%"_s);
    EXPECT_EQ(at(2, 2).toString(), u"0"_s);
    EXPECT_EQ(at(3, 2).toString(), QString()) << "not reported is not 0";
}

TEST_F(TableModelTest, givesRawValuesAndIds) {
    EXPECT_EQ(at(0, 2, RawRole).toDouble(), 1540.5);
    EXPECT_EQ(at(0, 3, RawRole).toDouble(), 0.57);
    EXPECT_FALSE(at(3, 2, RawRole).isValid());
    EXPECT_EQ(at(1, 4, RowIdRole).toLongLong(), 102);
    EXPECT_EQ(model.rowOf(103), 2);
    EXPECT_EQ(model.rowOf(7), -1);
}

TEST_F(TableModelTest, alignsFiguresToTheRight) {
    EXPECT_TRUE(at(0, 2, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_TRUE(at(0, 1, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    EXPECT_TRUE(at(0, 0, Qt::TextAlignmentRole).toInt() & Qt::AlignHCenter);
}

TEST_F(TableModelTest, headersNameTheirGroup) {
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString(), u"Сферум / Не зарегистрированы"_s);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), u"Муниципальное образование"_s);
    EXPECT_FALSE(model.headerData(9, Qt::Horizontal).isValid());
}

TEST_F(TableModelTest, rowsWithoutIdsHaveNone) {
    model.setTable(sampleTable());
    EXPECT_EQ(at(0, 0, RowIdRole).toLongLong(), 0);
    model.setTable({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST_F(TableModelTest, totalsAreATableOfTheirOwn) {
    model.setTable(totalsOf(sampleTable()));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(at(0, 1).toString(), u"Итого"_s);
}

} // namespace
} // namespace svodka::models
