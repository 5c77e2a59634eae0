// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "widgets/error_box.h"
#include "widgets/filter_bar.h"
#include "widgets/metric_card.h"
#include "widgets/sample_data.h"
#include "widgets/table_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;

// Larger letters stand for larger scales: sizes must come from the font alone.
class Fit : public testing::TestWithParam<double> {
protected:
    void SetUp() override {
        QFont larger = m_before;
        larger.setPointSizeF(m_before.pointSizeF() * GetParam());
        QApplication::setFont(larger);
    }
    void TearDown() override { QApplication::setFont(m_before); }

    static void open(QWidget& widget, const QSize& size) {
        widget.resize(size);
        widget.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
        QApplication::processEvents();
    }
    // Every visible part lies inside its parent and is as large as it needs to be.
    static void expectNothingCut(const QWidget& widget) {
        for (const QWidget* part : widget.findChildren<QWidget*>()) {
            if (!part->isVisible() || part->objectName().startsWith(u"qt_"_s))
                continue;
            const QString name = part->objectName();
            EXPECT_TRUE(part->parentWidget()->rect().contains(part->geometry())) << name.toStdString();
            if (const auto* label = qobject_cast<const QLabel*>(part)) {
                const int needed =
                    label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                EXPECT_GE(label->height(), needed) << name.toStdString();
                EXPECT_GE(label->width(), label->minimumSizeHint().width()) << name.toStdString();
            }
            if (qobject_cast<const QAbstractButton*>(part) != nullptr) {
                EXPECT_GE(part->width(), part->minimumSizeHint().width()) << name.toStdString();
            }
        }
    }

private:
    QFont m_before = QApplication::font();
};

TEST_P(Fit, cards) {
    for (const CardFigure& figure : tests::cardFigures()) {
        MetricCard card;
        card.setFigure(figure);
        open(card, card.minimumSizeHint().expandedTo({0, card.heightForWidth(card.minimumSizeHint().width())}));
        expectNothingCut(card);
    }
}

TEST_P(Fit, errorBox) {
    ErrorBox box({u"Файл не прочитан: он защищён паролем, а пароль программе неизвестен."_s, u"week.xlsx"_s,
                  u"Снимите пароль."_s, u"zip"_s});
    open(box, box.sizeHint());
    expectNothingCut(box);
}

TEST_P(Fit, filterBar) {
    FilterBar bar;
    open(bar, bar.minimumSizeHint());
    expectNothingCut(bar);
}

TEST_P(Fit, noFigureOfATableIsCut) {
    TableView view;
    view.setTable(tests::placesTable(18), tests::placesIds(18));
    open(view, QSize(30, 30) * view.fontMetrics().height());
    for (int column = 2; column < view.body()->model()->columnCount(); ++column) {
        const int needed = static_cast<QAbstractItemView*>(view.body())->sizeHintForColumn(column);
        EXPECT_GE(view.body()->columnWidth(column), needed) << column;
    }
    const QHeaderView* header = view.body()->horizontalHeader();
    EXPECT_GE(header->height(), header->sizeHint().height());
    EXPECT_GE(view.body()->rowHeight(0), view.body()->fontMetrics().height());
    EXPECT_GE(view.totals()->viewport()->height(), view.totals()->rowHeight(0));
}

INSTANTIATE_TEST_SUITE_P(Scales, Fit, testing::Values(1.0, 1.5, 2.0),
                         [](const auto& scale) { return std::to_string(int(scale.param * 100)); });

} // namespace
} // namespace svodka::widgets
