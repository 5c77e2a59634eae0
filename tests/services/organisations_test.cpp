// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/dashboard.h"
#include "services/organisations/organisation_card.h"
#include "services/organisations/organisation_list.h"
#include "services_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using core::Membership;
using services::OrganisationCard;
using services::OrganisationEntry;
using services::OrganisationList;
using services::StepState;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Заявка отправлена;Администратор вошёл;"
                        "Данные организации заполнены;Добавлено учителей;Учителей, написавших не менее 10 сообщений "
                        "за неделю"_s;

class OrganisationsTest : public ServicesTest {
protected:
    OrganisationList list(const core::FilterState& filter, const QString& indicator) {
        const auto loaded = services::loadOrganisations(store(), {filter, indicator, true});
        EXPECT_TRUE(succeeded(loaded));
        return loaded ? *loaded : OrganisationList{};
    }

    OrganisationCard card(core::OrganisationId organisation) {
        const auto loaded = services::loadOrganisationCard(store(), {{}, organisation, true});
        EXPECT_TRUE(succeeded(loaded));
        return loaded ? *loaded : OrganisationCard{};
    }

    void importSix() {
        makeStore("sakhalin");
        import(writeTable("six.csv", kHeader,
                          u"Охинский;МБДОУ № 1;ДОО;да;да;да;3;1\nОхинский;МБДОУ № 2;ДОО;да;нет;да;2;0\n"
                          "Охинский;МБДОУ № 3;ДОО;нет;;;;\nАнивский;МБОУ СОШ № 1;СОШ;да;да;;5;\n"
                          "Анивский;МБОУ СОШ № 2;СОШ;;;;;\n;Колледж связи;СПО;да;да;да;9;0\n"_s));
    }

    static QStringList names(const OrganisationList& found) {
        QStringList result;
        for (const OrganisationEntry& row : found.rows)
            result.append(row.name);
        return result;
    }
};

TEST_F(OrganisationsTest, BehindEveryNumberStandThatManyOrganisations) {
    makeDemoStore();
    for (const QString& type : {QString(), u"preschool"_s, u"school"_s, u"authority"_s}) {
        for (const qint64 place : {0, 1, 12}) {
            const core::FilterState filter{{}, {}, type, core::MunicipalityId{place}, {}};
            const auto page = services::loadDashboard(store(), {filter, {}, true});
            ASSERT_TRUE(succeeded(page));
            for (const services::Card& one : page->cards) {
                const OrganisationList found = list(filter, one.indicator);
                EXPECT_EQ(static_cast<double>(found.rows.size()), one.figure.value.value_or(0))
                    << one.indicator.toStdString() << ' ' << type.toStdString() << ' ' << place;
                EXPECT_EQ(found.figure.value.value_or(0), one.figure.value.value_or(0));
                EXPECT_EQ(found.table.rows.size(), found.rows.size());
            }
            for (const services::Series& part : page->stack.parts) {
                double sum = 0;
                for (const auto& value : part.values)
                    sum += value.value_or(0);
                EXPECT_EQ(static_cast<double>(list(filter, part.indicator).rows.size()), sum)
                    << part.indicator.toStdString();
            }
        }
    }
}

TEST_F(OrganisationsTest, RowsSayWhatIsMissing) {
    importSix();
    const OrganisationList all = list({}, {});
    ASSERT_EQ(all.rows.size(), 6U);
    EXPECT_EQ(all.indicator, u"total"_s);
    EXPECT_EQ(all.figure.value, 6);
    EXPECT_EQ(all.indicators, (QStringList{u"registered"_s, u"active"_s, u"zero_messages"_s, u"zero_calls"_s}));
    const auto row = [&](const QString& name) {
        return *std::find_if(all.rows.begin(), all.rows.end(),
                             [&](const OrganisationEntry& entry) { return entry.name == name; });
    };
    EXPECT_TRUE(row(u"МБДОУ № 1"_s).missing.isEmpty());
    EXPECT_EQ(row(u"МБДОУ № 1"_s).memberships[1], Membership::Yes);
    EXPECT_EQ(row(u"МБДОУ № 2"_s).missing,
              u"администратор не вошёл; добавлено менее 3 сотрудников с ролью «учитель»"_s);
    EXPECT_EQ(row(u"МБДОУ № 2"_s).memberships[2], Membership::Yes) << "silent";
    EXPECT_EQ(row(u"МБДОУ № 3"_s).missing, u"не отправлена заявка на регистрацию"_s);
    EXPECT_EQ(row(u"МБДОУ № 3"_s).memberships[1], Membership::OutOfBase);
    EXPECT_EQ(row(u"МБОУ СОШ № 1"_s).missing, u"no data: Данные организации заполнены"_s);
    EXPECT_EQ(row(u"МБОУ СОШ № 2"_s).missing, u"no data: Заявка отправлена"_s);
    EXPECT_EQ(row(u"Колледж связи"_s).municipalityName, QString());
    ASSERT_EQ(all.table.columns.size(), static_cast<size_t>(all.columnCodes.size()));
    EXPECT_EQ(all.columnCodes.last(), u"missing"_s);
}

TEST_F(OrganisationsTest, TheFilterNarrowsTheList) {
    importSix();
    EXPECT_EQ(names(list({{}, {}, u"preschool"_s, {}, {}}, u"not_active"_s)), QStringList{u"МБДОУ № 2"_s});
    EXPECT_EQ(names(list({{}, {}, {}, services::noMunicipality, {}}, {})), QStringList{u"Колледж связи"_s});
    EXPECT_EQ(list({{}, {}, {}, services::noMunicipality, {}}, u"active"_s).figure.value, 1);
    EXPECT_EQ(names(list({}, u"no_data"_s)), (QStringList{u"МБОУ СОШ № 1"_s, u"МБОУ СОШ № 2"_s}));
    EXPECT_EQ(services::loadOrganisations(store(), {{}, u"none"_s, true}).error().code,
              core::ErrorCode::InvalidArgument);
}

TEST_F(OrganisationsTest, BehindAReportedNumberStandItsCells) {
    makeStore("sakhalin");
    importSeed("01_sakhalin_sferum_doo_2023w18.tsv");
    const OrganisationList whole = list({}, u"not_registered"_s);
    EXPECT_TRUE(whole.rows.empty());
    EXPECT_EQ(whole.figure.value, 45);
    EXPECT_EQ(whole.figure.origin, core::Origin::Reported);
    EXPECT_EQ(whole.cells.size(), 18U);
    const OrganisationList one = list({{}, {}, {}, core::MunicipalityId{1}, {}}, u"not_registered"_s);
    ASSERT_EQ(one.cells.size(), 1U);
    EXPECT_EQ(one.cells[0].where.file, u"01_sakhalin_sferum_doo_2023w18.tsv"_s);
    EXPECT_EQ(one.cells[0].where.row, 3);
    EXPECT_EQ(one.cells[0].where.column, 3);
    EXPECT_EQ(one.cells[0].value, 20);
    EXPECT_EQ(one.cells[0].type, u"preschool"_s);
    EXPECT_EQ(one.cells[0].municipality, u"Городской округ «город Южно-Сахалинск»"_s);
}

TEST_F(OrganisationsTest, AnEmptyStoreHasAnEmptyList) {
    makeStore("sakhalin");
    EXPECT_TRUE(list({}, u"not_active"_s).rows.empty());
    EXPECT_EQ(services::loadOrganisationCard(store(), {{}, core::OrganisationId{1}, true}).error().code,
              core::ErrorCode::PeriodNotFound);
}

TEST_F(OrganisationsTest, TheCardLeadsToTheCellOfTheFile) {
    makeDemoStore();
    const OrganisationList found = list({{}, {}, u"preschool"_s, core::MunicipalityId{1}, {}}, u"not_active"_s);
    ASSERT_FALSE(found.rows.empty());
    const OrganisationCard one = card(found.rows.front().id);
    EXPECT_EQ(one.organisation.name, found.rows.front().name);
    EXPECT_EQ(one.municipalityName, u"Городской округ «город Южно-Сахалинск»"_s);
    EXPECT_TRUE(one.reported);
    EXPECT_EQ(one.weeks.size(), 8U);
    EXPECT_EQ(one.table.rows.size(), 8U);
    EXPECT_EQ(one.table.columns.size(), one.courses.size() + 2);
    int withSource = 0;
    for (const services::MetricOfWeek& metric : one.metrics) {
        if (!metric.value)
            continue;
        ASSERT_EQ(metric.sources.size(), 1U) << metric.code.toStdString();
        EXPECT_EQ(metric.sources[0].source.file, u"sferum_2023-04-29_2023-05-05.xlsx"_s);
        EXPECT_GT(metric.sources[0].source.row, 1);
        EXPECT_GT(metric.sources[0].source.column, 1);
        EXPECT_EQ(metric.sources[0].value, metric.value);
        ++withSource;
    }
    EXPECT_GE(withSource, 5);
}

TEST_F(OrganisationsTest, TheCardShowsStepsDoneMissingAndUnknown) {
    importSix();
    const OrganisationList all = list({}, {});
    const auto byName = [&](const QString& name) {
        const auto entry = std::find_if(all.rows.begin(), all.rows.end(),
                                        [&](const OrganisationEntry& row) { return row.name == name; });
        return card(entry->id);
    };
    const OrganisationCard second = byName(u"МБДОУ № 2"_s);
    ASSERT_EQ(second.statuses.size(), 2U);
    EXPECT_EQ(second.statuses[0].membership, Membership::Yes);
    EXPECT_EQ(second.statuses[0].steps[0].state, StepState::Done);
    EXPECT_EQ(second.statuses[1].membership, Membership::No);
    EXPECT_EQ(second.statuses[1].steps[0].state, StepState::Missing);
    EXPECT_EQ(second.statuses[1].steps[1].state, StepState::Done);
    EXPECT_EQ(second.statuses[1].steps[2].value, 2);
    EXPECT_EQ(second.statuses[1].steps[2].threshold, 3);
    const OrganisationCard school = byName(u"МБОУ СОШ № 1"_s);
    EXPECT_EQ(school.statuses[1].membership, Membership::Unknown);
    EXPECT_EQ(school.statuses[1].steps[1].state, StepState::Unknown);
    EXPECT_EQ(services::loadOrganisationCard(store(), {{}, core::OrganisationId{99}, true}).error().code,
              core::ErrorCode::InvalidArgument);
}

TEST_F(OrganisationsTest, ACorrectionStandsBeforeWhatItCorrected) {
    importSix();
    import(writeTable("later.csv", kHeader, u"Охинский;МБДОУ № 2;ДОО;да;да;;2;4\n"_s));
    const OrganisationList all = list({}, {});
    const auto entry = std::find_if(all.rows.begin(), all.rows.end(),
                                    [](const OrganisationEntry& row) { return row.name == u"МБДОУ № 2"_s; });
    const OrganisationCard one = card(entry->id);
    const auto metric = [&](const QString& code) {
        return *std::find_if(one.metrics.begin(), one.metrics.end(),
                             [&](const services::MetricOfWeek& m) { return m.code == code; });
    };
    const services::MetricOfWeek messages = metric(u"teachers_10_messages"_s);
    EXPECT_EQ(messages.value, 4);
    ASSERT_EQ(messages.sources.size(), 2U);
    EXPECT_EQ(messages.sources[0].source.file, u"later.csv"_s);
    EXPECT_EQ(messages.sources[0].value, 4);
    EXPECT_EQ(messages.sources[0].source.column, 8);
    EXPECT_EQ(messages.sources[1].source.file, u"six.csv"_s);
    EXPECT_EQ(messages.sources[1].value, 0);
    EXPECT_EQ(metric(u"profile_filled"_s).sources.size(), 1U) << "an empty cell says nothing";
    EXPECT_EQ(metric(u"teachers_added"_s).sources[0].change, core::CellChange::Same);
}

} // namespace
