// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validity.h"
#include "services/catalogue/catalogue_change.h"
#include "services/catalogue/catalogue_file.h"
#include "services/catalogue/catalogue_preview.h"
#include "services/catalogue/catalogue_words.h"
#include "services/presets.h"
#include "services/report_service.h"
#include "services_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka;
using namespace svodka::tests;

namespace {

const core::Period kApril{QDate(2023, 4, 22), QDate(2023, 4, 28)};
const core::Period kSeptember{QDate(2023, 9, 2), QDate(2023, 9, 8)};

class CatalogueServiceTest : public ServicesTest {
protected:
    core::Catalogue present() { return store().catalogue().value(); }

    core::Result<core::ChangeId> change(const core::Catalogue& wanted) {
        return services::changeCatalogue(store(), m_clock, {wanted, present(), u"catalogue.change"_s, u"методист"_s});
    }

    static core::Indicator& indicator(core::Campaign& campaign, const QString& code) {
        return campaign.indicators[static_cast<size_t>(campaign.indicatorIndex(code))];
    }

    /// «Пишут»: an indicator over a new metric, valid always, with at least 10 messages.
    void addMessages() {
        core::Catalogue wanted = present();
        core::Campaign& sferum = wanted.campaigns.front();
        sferum.metrics.push_back(
            {u"messages"_s, {u"Сообщений за неделю"_s, {}}, core::MetricKind::Count, {u"сообщений в чатах"_s}});
        core::Indicator writing;
        writing.code = u"writing"_s;
        writing.title = {u"Пишут"_s, u"Write"_s};
        writing.criteria = {{u"messages"_s, core::Comparator::AtLeast, 10, {}, {}, {u"мало сообщений"_s, {}}}};
        sferum.indicators.push_back(writing);
        ASSERT_TRUE(succeeded(change(wanted)));
    }

    void importWeek(const char* name, const QString& title) {
        const auto outcome =
            import(writeText(name, title + u"\nМуниципальное образование;Наименование организации;Тип;Заявка "
                                           "отправлена;Сообщений в чатах\n"
                                           "Охинский;МБДОУ № 1;ДОО;да;12\nОхинский;МБДОУ № 2;ДОО;да;15\n"
                                           "Охинский;МБДОУ № 3;ДОО;да;9\n"_s));
        EXPECT_EQ(outcome.batch.counts.added, 3);
    }

    std::optional<double> figure(const core::Period& period, const QString& code) {
        const auto week = services::loadWeek(store(), {u"sferum"_s, period, {}});
        EXPECT_TRUE(succeeded(week));
        return week ? week->book.figure({}, u"preschool"_s, code).value : std::nullopt;
    }

    QByteArray reportOf(const core::Period& period) {
        services::ReportRequest request;
        request.name = u"indicators"_s;
        request.campaign = u"sferum"_s;
        request.period = period;
        request.out = path("report.csv");
        EXPECT_TRUE(succeeded(services::writeReport(store(), m_clock, request)));
        return readFile(request.out);
    }
};

TEST_F(CatalogueServiceTest, APastWeekIsJudgedByTheCriteriaOfItsDay) {
    makeStore("sakhalin");
    addMessages();
    importWeek("april.csv", u"Сферум (22.04.23-28.04.23)"_s);
    importWeek("september.csv", u"Сферум (02.09.23-08.09.23)"_s);
    EXPECT_EQ(figure(kApril, u"writing"_s), 2);
    EXPECT_EQ(figure(kSeptember, u"writing"_s), 2);
    const QByteArray april = reportOf(kApril);
    const QByteArray september = reportOf(kSeptember);

    core::Catalogue wanted = present();
    core::Indicator& writing = indicator(wanted.campaigns.front(), u"writing"_s);
    ASSERT_TRUE(succeeded(core::changeThresholdFrom(writing, 0, QDate(2023, 9, 1), 15)));
    const auto preview = services::previewCatalogue(store(), wanted);
    ASSERT_TRUE(succeeded(preview));
    ASSERT_EQ(preview->effects.size(), 1U) << "April is as it was";
    EXPECT_EQ(services::effectText(preview->effects[0], true), u"Сферум, 02.09.23-08.09.23: “Пишут” 2 → 1 (of 3)"_s);
    EXPECT_EQ(figure(kSeptember, u"writing"_s), 2) << "a preview stores nothing";

    const auto changed = change(wanted);
    ASSERT_TRUE(succeeded(changed));
    EXPECT_EQ(figure(kApril, u"writing"_s), 2);
    EXPECT_EQ(figure(kSeptember, u"writing"_s), 1);
    EXPECT_EQ(reportOf(kApril), april);
    EXPECT_NE(reportOf(kSeptember), september);
    EXPECT_TRUE(store().verify().value().empty());

    importWeek("april_again.csv", u"Сферум (15.04.23-21.04.23)"_s);
    EXPECT_EQ(figure({QDate(2023, 4, 15), QDate(2023, 4, 21)}, u"writing"_s), 2)
        << "an old week that comes late is judged by its own day too";
    ASSERT_TRUE(store().undoChange(*changed, m_clock.nowUtc(), u"методист"_s).ok());
    EXPECT_EQ(reportOf(kSeptember), september);
}

TEST_F(CatalogueServiceTest, ACriterionForAllDaysChangesThePastToo) {
    makeStore("sakhalin");
    addMessages();
    importWeek("april.csv", u"Сферум (22.04.23-28.04.23)"_s);
    core::Catalogue wanted = present();
    indicator(wanted.campaigns.front(), u"writing"_s).criteria[0].threshold = 15;
    const auto preview = services::previewCatalogue(store(), wanted);
    ASSERT_TRUE(succeeded(preview));
    ASSERT_EQ(preview->effects.size(), 1U);
    EXPECT_EQ(preview->effects[0].after, 1);
    ASSERT_TRUE(succeeded(change(wanted)));
    EXPECT_EQ(figure(kApril, u"writing"_s), 1);
}

TEST_F(CatalogueServiceTest, ThePreviewIsWhatThenHappens) {
    makeDemoStore();
    core::Catalogue wanted = present();
    core::Indicator& active = indicator(wanted.campaigns.front(), u"active"_s);
    active.directMetric.clear();
    active.criteria[2].threshold = 8;
    const auto preview = services::previewCatalogue(store(), wanted);
    ASSERT_TRUE(succeeded(preview));
    EXPECT_EQ(preview->weeks, services::kPreviewWeeks);
    ASSERT_FALSE(preview->effects.empty());
    ASSERT_TRUE(succeeded(change(wanted)));
    for (const services::FigureEffect& effect : preview->effects) {
        const auto week = services::loadWeek(store(), {effect.campaign, effect.period, {}});
        ASSERT_TRUE(succeeded(week));
        const core::Figure now = week->book.figure({}, {}, effect.indicator);
        EXPECT_EQ(now.value, effect.after) << effect.indicator.toStdString();
        EXPECT_EQ(now.base, effect.baseAfter) << effect.indicator.toStdString();
    }
}

TEST_F(CatalogueServiceTest, SomebodyElsesChangeIsNotWrittenOver) {
    makeStore("sakhalin");
    const core::Catalogue seen = present();
    addMessages();
    core::Catalogue wanted = seen;
    wanted.campaigns.front().title.ru = u"Сферум 2"_s;
    const auto changed = services::changeCatalogue(store(), m_clock, {wanted, seen, u"catalogue.change"_s, {}});
    ASSERT_FALSE(changed.ok());
    EXPECT_EQ(changed.error().code, core::ErrorCode::CatalogueChanged);
    EXPECT_EQ(change(present()).error().code, core::ErrorCode::NothingToCorrect);
}

TEST_F(CatalogueServiceTest, TheLogSaysWhatChanged) {
    makeStore("sakhalin");
    addMessages();
    const core::JournalEntry entry = store().journal({}).value().front();
    EXPECT_EQ(entry.action, u"catalogue.change"_s);
    EXPECT_EQ(entry.subject, u"Сферум"_s);
    EXPECT_TRUE(entry.after.contains(u"Сообщений за неделю"_s)) << entry.after.toStdString();
    EXPECT_EQ(entry.author, u"методист"_s);
}

TEST_F(CatalogueServiceTest, ExportAndImportAreTheSame) {
    makeStore("sakhalin");
    ASSERT_TRUE(succeeded(services::exportCatalogue(store(), {}, path("catalogue.json"))));
    const auto file = services::readCatalogueFile(path("catalogue.json"));
    ASSERT_TRUE(succeeded(file));
    EXPECT_EQ(services::merged(present(), *file, services::CatalogueImport::Merge), present());
    EXPECT_EQ(services::merged({}, *file, services::CatalogueImport::Replace), present());
    ASSERT_TRUE(succeeded(services::exportCatalogue(store(), u"gospubliki"_s, path("one.json"))));
    const auto one = services::readCatalogueFile(path("one.json"));
    ASSERT_TRUE(succeeded(one));
    EXPECT_EQ(one->campaigns.size(), 1U);
    EXPECT_EQ(services::merged(present(), *one, services::CatalogueImport::Replace).campaigns.size(), 1U);
    EXPECT_EQ(services::exportCatalogue(store(), u"gone"_s, path("none.json")).error().code,
              core::ErrorCode::CampaignUnknown);
}

TEST_F(CatalogueServiceTest, FilesThatAreNone) {
    EXPECT_EQ(services::readCatalogueFile(path("none.json")).error().code, core::ErrorCode::FileNotFound);
    EXPECT_EQ(services::readCatalogueFile(m_folder.path()).error().code, core::ErrorCode::FileNotFound);
    const QString huge = writeText("huge.json", QString(5 * 1024 * 1024, u' '));
    EXPECT_EQ(services::readCatalogueFile(huge).error().code, core::ErrorCode::FileTooLarge);
    const auto bad = services::readCatalogueFile(writeText("bad.json", u"{\"campaigns\": [{}]}"_s));
    ASSERT_FALSE(bad.ok());
    EXPECT_EQ(bad.error().where.file, u"bad.json"_s);
    EXPECT_EQ(bad.error().subject, u"campaigns[0].firstDay"_s);
    EXPECT_TRUE(services::readCatalogueFile(
                    writeText("bom.json", QChar(0xfeff) + QString::fromUtf8(
                                                              R"({"types": [{"code": "school", "title": "Школы"}]})")))
                    .ok());
}

TEST_F(CatalogueServiceTest, WordsOfProblemsNameWhatPeopleKnow) {
    core::Catalogue wanted = *services::presetCatalogue();
    wanted.campaigns.front().indicators.front().criteria.front().metric = u"gone"_s;
    const auto problems = core::checkCatalogue(wanted);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(services::problemText(problems[0], wanted, true),
              u"“Сферум”, “Зарегистрировано”: there is no such metric: gone"_s);
}

/// The third campaign is data alone: nothing in the program knows its codes.
class MaxCampaignTest : public CatalogueServiceTest {
protected:
    void SetUp() override {
        makeStore("sakhalin");
        ASSERT_TRUE(succeeded(services::addPreset(store(), m_clock, u"max"_s, u"методист"_s)));
    }

    services::ImportOutcome importSynthetic() {
        return import(writeText("max.csv", u"Мессенджер MAX, синтетические данные (13.10.2025-19.10.2025)\n"
                                           "Муниципальное образование;Наименование организации;Тип;Всего сотрудников;"
                                           "Активных сотрудников за неделю;Всего учеников;Активных учеников за неделю;"
                                           "Всего родителей;Активных родителей за неделю\n"
                                           "Охинский;МБОУ СОШ № 1;школы;40;30;500;100;800;300\n"
                                           "Охинский;МБОУ СОШ № 2;школы;20;9;250;125;400;100\n"
                                           "Анивский;МБОУ СОШ № 3;школы;10;0;100;;150;\n"_s));
    }
};

TEST_F(MaxCampaignTest, IsOfferedMarkedAndAddedOnce) {
    EXPECT_TRUE(present().campaign(u"max"_s)->description.ru.startsWith(u"По сообщениям прессы, проверьте"_s));
    EXPECT_EQ(services::addPreset(store(), m_clock, u"max"_s, {}).error().code, core::ErrorCode::PresetThere);
    EXPECT_EQ(services::addPreset(store(), m_clock, u"tam-tam"_s, {}).error().code, core::ErrorCode::PresetUnknown);
    EXPECT_EQ(services::presetCatalogue()->campaign(u"max"_s), nullptr) << "offered, not forced";
}

TEST_F(MaxCampaignTest, ASyntheticWeekGoesThroughImportTablesAndReports) {
    const services::ImportOutcome outcome = importSynthetic();
    EXPECT_EQ(outcome.batch.campaign, u"max"_s) << "found by the words of its headers";
    EXPECT_EQ(outcome.batch.counts.added, 3);
    const auto week = services::loadWeek(store(), {u"max"_s, std::nullopt, {}});
    ASSERT_TRUE(succeeded(week));
    const core::Figure staff = week->book.figure({}, u"school"_s, u"staff_activity"_s);
    EXPECT_EQ(staff.value, 39);
    EXPECT_EQ(staff.base, 70);
    const core::Figure pupils = week->book.figure({}, u"school"_s, u"pupil_activity"_s);
    EXPECT_EQ(pupils.value, 225);
    EXPECT_EQ(pupils.base, 750) << "who did not report the active ones is in neither part";
    EXPECT_EQ(pupils.unknown, 1);
    EXPECT_EQ(week->book.figure({}, u"school"_s, u"zero_staff"_s).value, 1);
    EXPECT_EQ(week->campaign.targetOn(u"staff_activity"_s, u"school"_s, week->period.end), 0.75);

    services::ReportRequest request;
    request.name = u"indicators"_s;
    request.campaign = u"max"_s;
    request.out = path("max.csv.out.csv");
    ASSERT_TRUE(succeeded(services::writeReport(store(), m_clock, request)));
    const QString csv = QString::fromUtf8(readFile(request.out));
    EXPECT_TRUE(csv.contains(u"«MAX»: Школы (13.10.25-19.10.25)"_s)) << csv.toStdString();
    EXPECT_TRUE(csv.contains(u"Активность сотрудников"_s));
    EXPECT_TRUE(csv.contains(u";39;60;"_s)) << csv.toStdString();
    request.name = u"weekly-changes"_s;
    EXPECT_TRUE(succeeded(services::writeReport(store(), m_clock, request)));
    EXPECT_TRUE(store().verify().value().empty());
}

} // namespace
