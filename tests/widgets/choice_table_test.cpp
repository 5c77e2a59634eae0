// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_table.h"

#include "printing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;
using models::Choice;
using models::ChoiceRow;

class ChoiceTableTest : public testing::Test {
protected:
    void SetUp() override {
        const auto shared = std::make_shared<const std::vector<Choice>>(
            std::vector<Choice>{{u"Зарегистрирована"_s, 11}, {u"Активна"_s, 12}});
        rows = {{{u"B"_s, u"Заявка отправлена"_s}, {{u"Не загружать"_s, 0}}, shared, 11},
                {{u"C"_s, u"Примечание"_s}, {{u"Не загружать"_s, 0}}, shared, 0}};
        view.setRows(headers, rows);
        view.resize(600, 300);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        new QAbstractItemModelTester(view.model(), QAbstractItemModelTester::FailureReportingMode::Fatal, &view);
    }
    [[nodiscard]] QString shown(int row) const { return view.model()->index(row, 2).data().toString(); }
    QComboBox* openBox(int row) {
        const QRect cell = view.visualRect(view.model()->index(row, 2));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.center());
        return view.viewport()->findChild<QComboBox*>(u"choiceComboBox"_s);
    }

    const QStringList headers{u"Столбец"_s, u"Заголовок"_s, u"Что это"_s};
    std::vector<ChoiceRow> rows;
    ChoiceTable view;
};

TEST_F(ChoiceTableTest, ShowsWhatIsChosen) {
    EXPECT_EQ(shown(0), u"Зарегистрирована"_s);
    EXPECT_EQ(shown(1), u"Не загружать"_s);
}

TEST_F(ChoiceTableTest, AClickOpensTheBoxAndTellsTheChoice) {
    QSignalSpy chosen(&view, &ChoiceTable::chosen);
    QComboBox* box = openBox(1);
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->count(), 1 + 1 + 2) << "its own, a line, the shared ones";
    EXPECT_TRUE(box->accessibleName().contains(u"C"_s));
    box->setCurrentIndex(3);
    Q_EMIT box->activated(3);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
    EXPECT_EQ(chosen[0][1].toLongLong(), 12);
    EXPECT_EQ(shown(1), u"Активна"_s);
}

TEST_F(ChoiceTableTest, EnterOpensTheBoxOfTheRow) {
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_NE(view.viewport()->findChild<QComboBox*>(u"choiceComboBox"_s), nullptr);
}

TEST_F(ChoiceTableTest, OneChoiceForAllIsToldOfEachThatChanges) {
    QSignalSpy chosen(&view, &ChoiceTable::chosen);
    view.chooseForAll(0);
    EXPECT_EQ(chosen.count(), 1) << "the second row had it";
    EXPECT_EQ(shown(0), u"Не загружать"_s);
}

TEST_F(ChoiceTableTest, NewChoicesUnderTheSameTextsKeepThePlace) {
    view.setCurrentIndex(view.model()->index(1, 0));
    rows[1].chosen = 12;
    view.setRows(headers, rows);
    EXPECT_EQ(view.currentIndex().row(), 1);
    EXPECT_EQ(shown(1), u"Активна"_s);
}

TEST_F(ChoiceTableTest, EveryColumnStaysInSight) {
    view.resize(420, 200);
    QCoreApplication::processEvents();
    int width = 0;
    for (int column = 0; column < 3; ++column)
        width += view.columnWidth(column);
    EXPECT_LE(width, view.viewport()->width());
}

} // namespace
} // namespace svodka::widgets
