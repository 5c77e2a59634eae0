// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/saved_views.h"
#include "services/dashboard/dashboard.h"
#include "services/organisations/organisation_list.h"
#include "services/report_service.h"
#include "services/services_fixture.h"
#include "services/views/view_edits.h"
#include "services/views/view_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::tests {

namespace {

using core::ErrorCode;
using core::SavedView;

class ViewsTest : public ServicesTest {
protected:
    services::ViewEditor editor() { return {store(), m_clock, u"методист"_s}; }

    static SavedView sampleView() {
        SavedView view;
        view.name = u"  Кто не  активен "_s;
        view.page = services::viewPage::organisations;
        view.campaign = u"sferum"_s;
        view.type = u"preschool"_s;
        view.arrangement.subject = u"not_active"_s;
        view.arrangement.columns = {u"municipality"_s, u"name"_s, u"missing"_s};
        view.arrangement.sortColumn = u"name"_s;
        view.arrangement.isDescending = true;
        view.arrangement.filters = {{u"municipality"_s, u"южно"_s}};
        return view;
    }

    core::Result<services::ReportResult> report(const QString& name, int weeksBefore = 0) {
        services::ReportRequest request;
        request.name = name;
        request.period = demoWeek(weeksBefore);
        return services::buildReport(store(), m_clock, request);
    }
    ErrorCode refused(const core::Result<SavedView>& result) {
        EXPECT_FALSE(result);
        return result ? ErrorCode::Cancelled : result.error().code;
    }
};

TEST_F(ViewsTest, KeepsChangesRenamesRemovesAndTakesBack) {
    makeStore("sakhalin");
    const auto saved = editor().save(sampleView());
    ASSERT_TRUE(succeeded(saved));
    EXPECT_EQ(saved->name, u"Кто не активен"_s);
    EXPECT_EQ(store().views().all().value(), std::vector<SavedView>{*saved}) << "read as it was written";
    SavedView other = sampleView();
    other.name = u"КТО НЕ АКТИВЕН"_s;
    other.arrangement.columns.clear();
    ASSERT_TRUE(succeeded(editor().save(other)));
    ASSERT_EQ(store().views().all().value().size(), 1u) << "the same name, whatever the case";
    EXPECT_TRUE(store().views().all().value().front().arrangement.columns.isEmpty());
    ASSERT_TRUE(succeeded(editor().rename(saved->id, u"Неактивные"_s)));
    EXPECT_TRUE(succeeded(services::findView(store(), u"неактивные"_s)));
    ASSERT_TRUE(succeeded(editor().remove(saved->id)));
    EXPECT_TRUE(store().views().all().value().empty());
    const auto journal = store().journal({true, false, 0}).value();
    ASSERT_GE(journal.size(), 4u);
    EXPECT_EQ(journal[0].action, u"view.remove"_s);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(succeeded(store().undoChange(journal[size_t(i)].id, m_clock.nowUtc(), u"методист"_s)));
    EXPECT_EQ(store().views().all().value(), std::vector<SavedView>{*saved});
}

TEST_F(ViewsTest, RefusesNamesThatWouldMislead) {
    makeStore("sakhalin");
    SavedView view = sampleView();
    view.name = u"  "_s;
    EXPECT_EQ(refused(editor().save(view)), ErrorCode::ViewNameMissing);
    view.name = QString(101, u'я');
    EXPECT_EQ(refused(editor().save(view)), ErrorCode::ViewNameMissing);
    view.name = u"zero-activity"_s;
    EXPECT_EQ(refused(editor().save(view)), ErrorCode::ViewNameTaken) << "a report";
    view.name = u"Один"_s;
    const auto one = editor().save(view);
    view.name = u"Два"_s;
    ASSERT_TRUE(succeeded(editor().save(view)));
    EXPECT_EQ(refused(editor().rename(one->id, u"ДВА"_s)), ErrorCode::ViewNameTaken);
    EXPECT_EQ(refused(editor().rename(core::ViewId{77}, u"Три"_s)), ErrorCode::ViewNotFound);
    const auto unknown = services::findView(store(), u"Три"_s);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().detail, u"Два, Один"_s);
    EXPECT_EQ(store().views().save(view).error().code, ErrorCode::InvalidArgument) << "outside an edit";
}

TEST_F(ViewsTest, AReportIsTheVeryTableOfThePageInAnyWeek) {
    makeDemoStore();
    ASSERT_TRUE(succeeded(editor().save(sampleView())));
    for (const int week : {0, 3}) {
        core::FilterState filter;
        filter.campaign = u"sferum"_s;
        filter.period = demoWeek(week);
        filter.type = u"preschool"_s;
        const auto list = services::loadOrganisations(store(), {filter, u"not_active"_s, true, {}}).value();
        QStringList expected;
        for (const services::OrganisationEntry& row : list.rows)
            if (row.municipalityName.contains(u"южно"_s, Qt::CaseInsensitive))
                expected += row.name;
        const auto built = report(u"Кто не активен"_s, week);
        ASSERT_TRUE(succeeded(built));
        const core::Table& table = built->document.tables.front();
        ASSERT_EQ(table.columns.size(), 3u);
        EXPECT_EQ(table.columns[1], list.table.columns[0]);
        QStringList names;
        for (const auto& row : table.rows) {
            EXPECT_TRUE(std::get<QString>(row[0]).contains(u"Южно"_s));
            names += std::get<QString>(row[1]);
        }
        QStringList sorted = names;
        sorted.sort();
        expected.sort();
        EXPECT_FALSE(names.isEmpty());
        EXPECT_EQ(sorted, expected);
        EXPECT_EQ(table.title, u"Кто не активен: «Сферум» (%1)"_s.arg(core::periodToTitle(demoWeek(week))));
        EXPECT_TRUE(table.preamble.last().startsWith(u"Показано строк: %1 из "_s.arg(names.size())));
        EXPECT_EQ(built->document.info.mark, u"Синтетические данные"_s);
    }
}

TEST_F(ViewsTest, FiguresByMunicipalityKeepTheirTotals) {
    makeDemoStore();
    SavedView view;
    view.name = u"Худшие первыми"_s;
    view.page = services::viewPage::summary;
    view.campaign = u"sferum"_s;
    view.arrangement.columns = {u"name"_s, u"not_active"_s, u"gone_from_the_catalogue"_s};
    view.arrangement.sortColumn = u"not_active"_s;
    view.arrangement.isDescending = true;
    ASSERT_TRUE(succeeded(editor().save(view)));
    const auto built = report(view.name);
    ASSERT_TRUE(succeeded(built));
    const core::Table& table = built->document.tables.front();
    ASSERT_EQ(table.columns.size(), 2u) << "what is gone is left out";
    EXPECT_EQ(table.rows.size(), 18u);
    std::vector<double> values;
    for (const auto& row : table.rows)
        if (const auto* value = std::get_if<double>(&row[1]))
            values.push_back(*value);
    EXPECT_TRUE(std::ranges::is_sorted(values, std::ranges::greater()));
    core::FilterState filter;
    filter.campaign = u"sferum"_s;
    filter.period = demoWeek();
    const auto dashboard = services::loadDashboard(store(), {filter, {}, true}).value();
    const auto column = services::viewColumns(dashboard.table).indexOf(u"not_active"_s);
    EXPECT_EQ(table.totals.front()[1], dashboard.table.table.totals.front()[size_t(column)]);
}

TEST_F(ViewsTest, ChangesOfOneKind) {
    makeDemoStore();
    SavedView view;
    view.name = u"Молчат"_s;
    view.page = services::viewPage::changes;
    view.campaign = u"sferum"_s;
    view.arrangement.subject = u"red.active"_s;
    view.arrangement.columns = {u"name"_s, u"weeks"_s};
    ASSERT_TRUE(succeeded(editor().save(view)));
    const auto built = report(view.name);
    ASSERT_TRUE(succeeded(built));
    EXPECT_LE(built->document.tables.front().columns.size(), 2u);
}

TEST_F(ViewsTest, UnknownNamesAndWeeksAreTold) {
    makeDemoStore();
    ASSERT_TRUE(succeeded(editor().save(sampleView())));
    const auto unknown = report(u"нет такого"_s);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::ReportUnknown);
    EXPECT_TRUE(unknown.error().detail.endsWith(u", Кто не активен"_s)) << unknown.error().detail.toStdString();
    EXPECT_EQ(report(u"Кто не активен"_s, 300).error().code, ErrorCode::PeriodNotFound);
}

} // namespace

} // namespace svodka::tests
