// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"
#include "widgets/charts/line_chart.h"
#include "widgets/charts/stacked_bar_chart.h"
#include "widgets/error_box.h"
#include "widgets/filter_bar.h"
#include "widgets/metric_card.h"
#include "widgets/progress_dialog.h"
#include "widgets/sample_data.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace svodka::widgets {
namespace {

using namespace Qt::StringLiterals;

// Renders every widget in both themes. The pictures go to SVODKA_GALLERY, where a person can look at them, else to a
// folder that is thrown away; the test itself looks for what no picture may have: one single colour.
class Gallery : public testing::TestWithParam<Theme> {
protected:
    void SetUp() override {
        applyTheme(*qApp, GetParam());
        const QString kept = qEnvironmentVariable("SVODKA_GALLERY");
        m_folder = kept.isEmpty() ? m_temporary.path() : kept;
        QDir().mkpath(m_folder);
    }
    void TearDown() override { applyTheme(*qApp, Theme::Light); }

    void shoot(QWidget& widget, double widthInEm, double heightInEm, const QString& name) {
        const int unit = widget.fontMetrics().height();
        widget.resize(qRound(widthInEm * unit), qRound(heightInEm * unit));
        widget.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
        // The clear button of a line edit fades in; everything else is there at once.
        QApplication::processEvents();
        const QImage image = widget.grab().toImage();
        const QString path = u"%1/%2-%3.png"_s.arg(m_folder, name, themeCode(GetParam()));
        ASSERT_TRUE(image.save(path)) << path.toStdString();
        bool hasSomething = false;
        const QRgb first = image.pixel(0, 0);
        for (int y = 0; y < image.height() && !hasSomething; ++y) {
            for (int x = 0; x < image.width() && !hasSomething; ++x)
                hasSomething = image.pixel(x, y) != first;
        }
        EXPECT_TRUE(hasSomething) << path.toStdString();
    }

    QTemporaryDir m_temporary;
    QString m_folder;
};

TEST_P(Gallery, cards) {
    QWidget page;
    auto* grid = new QGridLayout(&page);
    int place = 0;
    for (const CardFigure& figure : tests::cardFigures()) {
        auto* card = new MetricCard(&page);
        card->setFigure(figure);
        grid->addWidget(card, place / 3, place % 3);
        ++place;
    }
    shoot(page, 45, 20, u"cards"_s);
}

TEST_P(Gallery, table18) {
    TableView view;
    view.setTable(tests::placesTable(18), tests::placesIds(18));
    shoot(view, 60, 32, u"table18"_s);
}

TEST_P(Gallery, table45Sorted) {
    TableView view;
    view.setTable(tests::placesTable(45), tests::placesIds(45));
    view.body()->sortByColumn(3, Qt::DescendingOrder);
    view.setFilter(u"при"_s);
    view.selectRow(1001 + 9);
    shoot(view, 38, 24, u"table45"_s);
}

TEST_P(Gallery, tableNarrow) {
    TableView view;
    view.setTable(tests::placesTable(18), tests::placesIds(18));
    shoot(view, 28, 18, u"table-narrow"_s);
}

TEST_P(Gallery, tableWithFilterRow) {
    TableView view;
    view.setFilterRow(true);
    view.setTable(tests::placesTable(45), tests::placesIds(45));
    view.setColumnFilter(1, u"при"_s);
    view.setColumnFilter(3, u">10"_s);
    shoot(view, 60, 24, u"table-filters"_s);
}

TEST_P(Gallery, tableEmpty) {
    TableView view;
    view.setTable(tests::placesTable(0));
    shoot(view, 40, 12, u"table-empty"_s);
}

TEST_P(Gallery, bars18) {
    StackedBarChart chart;
    chart.setContent(tests::placesBars(18));
    shoot(chart, 46, 36, u"bars18"_s);
}

TEST_P(Gallery, bars45) {
    StackedBarChart chart;
    chart.setContent(tests::placesBars(45));
    shoot(chart, 46, 36, u"bars45"_s);
}

TEST_P(Gallery, lines) {
    LineChart chart;
    chart.setContent(tests::weekLines(12));
    shoot(chart, 46, 20, u"lines"_s);
}

TEST_P(Gallery, linesOfAYear) {
    LineChart chart;
    chart.setContent(tests::weekLines(52));
    shoot(chart, 30, 16, u"lines52"_s);
}

TEST_P(Gallery, filterBar) {
    FilterBar bar;
    FilterChoices choices;
    choices.campaigns = {{u"sferum"_s, u"Сферум"_s}, {u"gospubliki"_s, u"Госпаблики"_s}};
    choices.weeks = {{QDate(2023, 4, 22), QDate(2023, 4, 28)}, {QDate(2023, 4, 29), QDate(2023, 5, 5)}};
    choices.types = {{u"preschool"_s, u"Детские сады"_s}};
    choices.municipalities = {{core::MunicipalityId{1}, tests::placeNames(5).back()}};
    bar.setChoices(choices);
    bar.setState({u"sferum"_s, choices.weeks.back(), {}, core::MunicipalityId{1}, u"берёза"_s});
    shoot(bar, 68, 2.2, u"filter"_s);
}

TEST_P(Gallery, filterBarNarrow) {
    FilterBar bar;
    shoot(bar, 44, 2.2, u"filter-narrow"_s);
}

TEST_P(Gallery, progress) {
    ProgressDialog dialog;
    dialog.start(u"Загрузка файла «05.05 ДОО.xlsx»"_s);
    dialog.setProgress(7, 18, u"Лист «Школы», строка 120"_s);
    shoot(dialog, 28, 8, u"progress"_s);
    dialog.finish();
}

TEST_P(Gallery, error) {
    ErrorBox box({u"Файл не прочитан: он защищён паролем."_s, u"week.xlsx, лист «Школы», ячейка C5"_s,
                  u"Откройте файл в Excel, снимите пароль и сохраните файл снова."_s, u"zip: entry is encrypted"_s});
    shoot(box, 32, 12, u"error"_s);
}

INSTANTIATE_TEST_SUITE_P(Themes, Gallery, testing::Values(Theme::Light, Theme::Dark),
                         [](const auto& theme) { return themeCode(theme.param).toStdString(); });

} // namespace
} // namespace svodka::widgets
