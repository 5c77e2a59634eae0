// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "core/ports/saved_views.h"
#include "services/views/view_edits.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;

namespace {

class ViewsCommandTest : public CliTest {
protected:
    void saveView(const QString& name) {
        auto store = m_stores.open(storePath());
        ASSERT_TRUE(store);
        core::SavedView view;
        view.name = name;
        view.page = u"summary"_s;
        view.campaign = u"sferum"_s;
        view.arrangement.columns = {u"name"_s, u"registered"_s};
        view.arrangement.search = u"оха"_s;
        ASSERT_TRUE((services::ViewEditor{**store, m_clock, u"methodist"_s}.save(view)));
    }
};

TEST_F(ViewsCommandTest, ListsShowsWritesAndRemoves) {
    makeStore("sakhalin", true);
    EXPECT_TRUE(runJson({u"views"_s}).array().isEmpty());
    saveView(u"Оха: коротко"_s);
    const QJsonArray views = runJson({u"views"_s, u"list"_s}).array();
    ASSERT_EQ(views.size(), 1);
    EXPECT_EQ(views[0][u"name"], u"Оха: коротко"_s);
    EXPECT_EQ(views[0][u"columns"], (QJsonArray{u"name"_s, u"registered"_s}));
    EXPECT_EQ(runJson({u"views"_s, u"show"_s, u"оха: коротко"_s}).object()[u"search"], u"оха"_s);
    const QJsonArray reports = runJson({u"reports"_s}).array();
    EXPECT_EQ(reports.last()[u"name"], u"Оха: коротко"_s);
    EXPECT_EQ(reports.last()[u"view"], true);

    const QString out = path("view.csv");
    const Answer written =
        runJson({u"report"_s, u"Оха: коротко"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s, out});
    EXPECT_EQ(written.code, 0) << testing::PrintToString(written);
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"Охинский"_s) || text.contains(u"Оха"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Анив"_s));

    EXPECT_EQ(runJson({u"views"_s, u"remove"_s, u"Оха: коротко"_s}).code, 0);
    EXPECT_TRUE(runJson({u"views"_s}).array().isEmpty());
    EXPECT_EQ(runJson({u"views"_s, u"show"_s, u"Оха: коротко"_s}).code, 1);
}

TEST_F(ViewsCommandTest, RefusesWhatItDoesNotKnow) {
    makeStore("sakhalin");
    EXPECT_EQ(runJson({u"views"_s, u"burn"_s}).code, 2);
    EXPECT_EQ(runJson({u"views"_s, u"show"_s}).code, 2);
    EXPECT_EQ(runJson({u"views"_s, u"list"_s, u"x"_s}).code, 2);
    const Answer none = runJson({u"views"_s, u"remove"_s, u"x"_s});
    EXPECT_EQ(none.code, 1);
    EXPECT_FALSE(none.err.isEmpty());
}

TEST_F(ViewsCommandTest, ReportsNeedNoStore) {
    EXPECT_EQ(runJson({u"reports"_s}).code, 0) << "the store is not there";
    EXPECT_FALSE(runJson({u"reports"_s}).array().isEmpty());
}

} // namespace
