// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_preview_table.h"
#include "services/registry/registry_recognition.h"
#include "services/registry/registry_service.h"
#include "services_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using services::RowState;

namespace {

const QString kHead = u"Муниципальное образование;Наименование организации;Тип;ИНН;Адрес;ВКонтакте\n"_s;

class RegistryPreviewTest : public ServicesTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    services::RegistryOutcome run(const QString& text, bool dryRun, const char* name = "list.csv") {
        services::RegistryRequest request;
        request.file = writeText(name, text);
        request.dryRun = dryRun;
        const auto outcome = services::RegistryService(store(), m_clock).run(request);
        EXPECT_TRUE(succeeded(outcome));
        return outcome ? *outcome : services::RegistryOutcome{};
    }
    bool recognised(const QString& text) {
        const auto found = services::isRegistry(writeText("any.csv", text), {}, *store().catalogue());
        EXPECT_TRUE(succeeded(found));
        return found && *found;
    }
};

TEST_F(RegistryPreviewTest, EveryRowIsToldAsItBecomes) {
    run(kHead + u"Охинский;МБДОУ № 1;ДОО;6501000002;ул. Старая, 1;\nОхинский;МБДОУ № 2;ДОО;;;\n"_s, false);
    const auto outcome =
        run(kHead + u"Охинский;МБДОУ № 1;ДОО;;ул. Новая, 3;vk.com/one\nОхинский;МБДОУ № 2;ДОО;;;\n"
                    "Тмутараканский;МБДОУ № 3;ДОО;;;\nОхинский;МБДОУ № 4;ДОО;1,02E+12;;\n;;;6501000002;;\n"_s,
            true, "next.csv");
    ASSERT_EQ(outcome.rows.size(), 5U);
    std::vector<RowState> states;
    for (const auto& row : outcome.rows)
        states.push_back(row.row.state);
    EXPECT_EQ(states,
              (std::vector{RowState::Changed, RowState::Same, RowState::Waiting, RowState::New, RowState::Rejected}));
    ASSERT_EQ(outcome.rows[0].fields.size(), 2U);
    EXPECT_EQ(outcome.rows[0].fields[0].before, u"ул. Старая, 1"_s);
    EXPECT_EQ(outcome.rows[0].fields[0].after, u"ул. Новая, 3"_s);
    EXPECT_EQ(outcome.rows[0].row.municipality, u"Охинский"_s);
    EXPECT_EQ(outcome.rows[3].row.notices.size(), 1U) << "the shortened code";
    const core::Table table = services::registryPreviewTable(outcome, *store().catalogue(), true);
    ASSERT_EQ(table.rows.size(), 5U);
    EXPECT_EQ(std::get<QString>(table.rows[0][5]),
              u"address: ул. Старая, 1 → ул. Новая, 3; page in VK: — → vk.com/one"_s);
    const core::Table problems = services::registryProblemTable(outcome);
    EXPECT_EQ(problems.rows.size(), 3U) << "the place, the code, the row without a name";
}

TEST_F(RegistryPreviewTest, ItsStepsAreToldAndItCanBeStopped) {
    services::RegistryRequest request;
    request.file = writeText("list.csv", kHead + u"Охинский;МБДОУ № 1;ДОО;;;\n"_s);
    std::vector<int> percents;
    services::ProgressSink sink([&](int percent, const QString& text) {
        percents.push_back(percent);
        EXPECT_FALSE(text.isEmpty());
    });
    ASSERT_TRUE(succeeded(services::RegistryService(store(), m_clock).run(request, {}, &sink)));
    EXPECT_GE(percents.size(), 4U);
    EXPECT_TRUE(std::is_sorted(percents.begin(), percents.end()));
    std::stop_source stop;
    services::ProgressSink stopper([&](int percent, const QString&) {
        if (percent > 60) // while it is written
            stop.request_stop();
    });
    request.file = writeText("more.csv", kHead + u"Охинский;МБДОУ № 2;ДОО;;;\n"_s);
    const auto stopped = services::RegistryService(store(), m_clock).run(request, stop.get_token(), &stopper);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, core::ErrorCode::Cancelled);
    EXPECT_EQ(store().organisations()->size(), 1U);
    EXPECT_EQ(store().batches()->size(), 1U);
}

TEST_F(RegistryPreviewTest, AListIsToldFromAWeek) {
    EXPECT_TRUE(recognised(kHead + u"Охинский;МБДОУ № 1;ДОО;6501000002;ул. Старая, 1;https://vk.com/one\n"_s));
    EXPECT_TRUE(recognised(u"Муниципалитет;Наименование организации;Тип\nОхинский;МБДОУ № 1;ДОО\n"_s));
    EXPECT_FALSE(recognised(u"Муниципалитет;Пиво-воды\nОхинский;5\nНогликский;7\n"_s)) << "names nobody";
    EXPECT_FALSE(recognised(u"Муниципальное образование;Наименование организации;Тип;ИНН;Заявка отправлена\n"
                            "Охинский;МБДОУ № 1;ДОО;6501000002;да\n"_s))
        << "gives a figure";
    EXPECT_FALSE(recognised(QString::fromUtf8(readFile(dataPath("seed/01_sakhalin_sferum_doo_2023w18.tsv")))));
}

TEST_F(RegistryPreviewTest, ColumnsOfAnUnknownFileAreNamedWithSamples) {
    services::RegistryRequest request;
    request.file = writeText("list.csv", u"Наименование организации;Тип;ИНН\nМБДОУ № 1;ДОО;6501000002\n"_s);
    const auto columns = services::registryColumns(request, *store().catalogue());
    ASSERT_TRUE(succeeded(columns));
    ASSERT_EQ(columns->size(), 3U);
    EXPECT_EQ((*columns)[2].header, u"ИНН"_s);
    EXPECT_EQ((*columns)[2].sample, QStringList{u"6501000002"_s});
}

} // namespace
