// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/reports_page.h"

#include "page_fixture.h"
#include "widget_tree.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class ReportsPageTest : public PageTest<app::ReportsPage> {
protected:
    void openPage(const QString& store, const core::FilterState& filter = {}) {
        openAs(app::page::reports, store, filter);
    }
    QListWidget* list() { return find<QListWidget>(*page, "reportsListWidget"); }
    QListWidgetItem* item(const QString& name) {
        for (int row = 0; row < list()->count(); ++row)
            if (list()->item(row)->data(Qt::UserRole).toString() == name)
                return list()->item(row);
        return nullptr;
    }
    void choose(const QString& name) {
        ASSERT_NE(item(name), nullptr) << name.toStdString();
        list()->setCurrentItem(item(name));
        settle();
    }
    QString shownPage() { return find<QStackedWidget>(*page, "contentStackedWidget")->currentWidget()->objectName(); }
};

TEST_F(ReportsPageTest, EveryReportHasASentence) {
    openPage(makeDemoStore());
    EXPECT_EQ(list()->count(), int(services::allReports().size()));
    for (const auto& report : services::allReports()) {
        EXPECT_GT(report->about().ru.size(), 20) << report->name().toStdString();
        EXPECT_FALSE(report->about().en.isEmpty()) << report->name().toStdString();
        EXPECT_EQ(item(report->name())->text(), report->title().ru + u'\n' + report->about().ru);
    }
    EXPECT_EQ(complaints(*page), QStringList());
}

TEST_F(ReportsPageTest, ShowsWhatWillComeOut) {
    core::FilterState filter;
    filter.campaign = u"sferum"_s;
    filter.type = u"preschool"_s;
    openPage(makeDemoStore(), filter);
    choose(u"not-registered-not-active"_s);
    EXPECT_EQ(shownPage(), u"previewPage"_s);
    EXPECT_EQ(find<QLabel>(*page, "formTitleLabel")->text(),
              u"Дошкольные образовательные организации (29.04.23-05.05.23)"_s);
    EXPECT_EQ(find<widgets::TableView>(*page, "previewTableView")->shownRows(), 18);
    auto* sheets = find<QComboBox>(*page, "sheetComboBox");
    ASSERT_GE(sheets->count(), 2);
    sheets->setCurrentIndex(sheets->count() - 1);
    Q_EMIT sheets->activated(sheets->currentIndex());
    EXPECT_TRUE(find<QLabel>(*page, "formTitleLabel")->text().startsWith(u"Источники"_s));
}

TEST_F(ReportsPageTest, IsSavedAsAFile) {
    openPage(makeDemoStore());
    choose(u"rating"_s);
    m_desktop.saveAs = path("rating.csv");
    auto* save = find<QPushButton>(*page, "savePushButton");
    ASSERT_TRUE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    settle();
    QFile file(path("rating.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains(u"наша формула"_s));
}

TEST_F(ReportsPageTest, WhatDoesNotFitTheCampaignSaysWhy) {
    core::FilterState filter;
    filter.campaign = u"gospubliki"_s;
    openPage(makeDemoStore(), filter);
    QListWidgetItem* form = item(u"not-registered-not-active"_s);
    EXPECT_EQ(form->flags(), Qt::NoItemFlags);
    EXPECT_FALSE(form->text().contains(form->data(Qt::UserRole).toString()));
    EXPECT_NE(list()->currentItem(), form);
    EXPECT_NE(list()->currentItem(), nullptr) << "the first that fits";
}

TEST_F(ReportsPageTest, AReportWithNothingInItSaysSoAndIsNotSaved) {
    const QString store = makeStore("sakhalin");
    import(store, dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv"));
    openPage(store);
    choose(u"rating"_s);
    EXPECT_EQ(shownPage(), u"emptyPage"_s);
    EXPECT_FALSE(find<QLabel>(*page, "emptyTextLabel")->text().isEmpty());
    EXPECT_FALSE(find<QPushButton>(*page, "savePushButton")->isEnabled());
    EXPECT_FALSE(page->tableAsSeen().has_value());
    choose(u"not-registered-not-active"_s);
    EXPECT_EQ(shownPage(), u"previewPage"_s);
}

TEST_F(ReportsPageTest, AnEmptyStoreSaysWhatToDo) {
    openPage(makeStore("kirov"));
    EXPECT_EQ(shownPage(), u"emptyPage"_s);
    EXPECT_FALSE(find<QPushButton>(*page, "savePushButton")->isEnabled());
}

} // namespace
