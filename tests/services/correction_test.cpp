// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/corrections/correction.h"
#include "services/corrections/manual_batch.h"
#include "services/organisations/organisation_card.h"
#include "services/week_service.h"
#include "services_fixture.h"
#include "store/store_dump.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using core::ErrorCode;
using services::Correction;

namespace {

const QString kHeader = u"Муниципальное образование;Наименование организации;Тип;Зарегистрирована;Добавлено учителей"_s;

class CorrectionTest : public ServicesTest {
protected:
    void SetUp() override {
        makeStore("sakhalin");
        import(writeTable("a.csv", kHeader,
                          u"Охинский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;нет;\n"
                          "Анивский;МБДОУ № 1;ДОО;да;7\n"_s));
    }

    core::OrganisationId organisation(const QString& name, const QString& place = u"Охинский"_s) {
        const auto municipality = services::findPlace(store(), place, demoWeek().end);
        EXPECT_TRUE(succeeded(municipality));
        const auto found = services::findOrganisation(store(), name, *municipality);
        EXPECT_TRUE(succeeded(found));
        return found ? found->id : core::OrganisationId{};
    }

    Correction wanted(const QString& name, const QString& code, std::optional<double> value) {
        Correction correction;
        correction.campaign = u"sferum"_s;
        correction.period = demoWeek();
        correction.organisation = organisation(name);
        correction.code = code;
        correction.value = value;
        correction.reason = u"письмо управления"_s;
        correction.author = u"инспектор"_s;
        return correction;
    }

    core::Result<services::CorrectionOutcome> apply(const Correction& correction) {
        return services::correct(store(), m_clock, correction);
    }

    std::optional<double> value(core::OrganisationId id, const QString& code) {
        const auto campaign = *store().catalogue()->campaign(u"sferum"_s);
        const auto rows = store().weeklyRows(u"sferum"_s, demoWeek());
        for (const core::WeeklyRow& row : *rows)
            if (row.organisation == id)
                return row.values[static_cast<size_t>(campaign.metricIndex(code))];
        return std::nullopt;
    }

    core::Result<void> undo(core::BatchId batch) { return store().undo(batch, m_clock.nowUtc(), {}); }
};

TEST_F(CorrectionTest, AMetricIsCorrectedAsABatchOfOneRow) {
    const QStringList before = dumpStore(storePath());
    const Correction correction = wanted(u"МБДОУ № 1"_s, u"teachers_added"_s, 3);
    const auto done = apply(correction);
    ASSERT_TRUE(succeeded(done));
    EXPECT_EQ(done->before, 5);
    EXPECT_EQ(value(correction.organisation, u"teachers_added"_s), 3);
    const core::BatchInfo batch = store().batches()->front();
    EXPECT_EQ(batch.id, done->batch.id);
    EXPECT_TRUE(services::isManual(batch));
    EXPECT_EQ(batch.heading, u"письмо управления"_s);
    EXPECT_EQ(batch.author, u"инспектор"_s);
    EXPECT_EQ(batch.counts.changed, 1);
    const QStringList log = dumpStore(storePath(), {}).filter(u"change_log: "_s).filter(u"action=correct"_s);
    ASSERT_EQ(log.size(), 1);
    EXPECT_TRUE(log[0].contains(u"письмо управления"_s));
    EXPECT_TRUE(store().verify()->empty());
    ASSERT_TRUE(succeeded(undo(batch.id)));
    EXPECT_EQ(dumpStore(storePath()), before);
}

TEST_F(CorrectionTest, TheCardSaysWhoCorrectedAndWhy) {
    const Correction correction = wanted(u"МБДОУ № 1"_s, u"teachers_added"_s, 3);
    ASSERT_TRUE(succeeded(apply(correction)));
    services::OrganisationCardRequest request;
    request.organisation = correction.organisation;
    const auto card = services::loadOrganisationCard(store(), request);
    ASSERT_TRUE(succeeded(card));
    const auto metric = std::find_if(card->metrics.begin(), card->metrics.end(),
                                     [](const auto& each) { return each.code == u"teachers_added"_s; });
    ASSERT_EQ(metric->sources.size(), 2U);
    EXPECT_EQ(metric->sources[0].value, 3);
    EXPECT_TRUE(metric->sources[0].source.file.contains(u"письмо управления (инспектор, "_s))
        << metric->sources[0].source.file.toStdString();
    EXPECT_EQ(metric->sources[1].source.file, u"a.csv"_s);
}

TEST_F(CorrectionTest, AValueCanBeTakenAwayAndComesBackByUndo) {
    const QStringList before = dumpStore(storePath());
    const Correction correction = wanted(u"МБДОУ № 1"_s, u"registered"_s, std::nullopt);
    const auto done = apply(correction);
    ASSERT_TRUE(succeeded(done));
    EXPECT_EQ(done->before, 1);
    EXPECT_EQ(value(correction.organisation, u"registered"_s), std::nullopt);
    EXPECT_EQ(value(correction.organisation, u"teachers_added"_s), 5) << "the others stay";
    const auto week = services::loadWeek(store(), {u"sferum"_s, {}, {}});
    EXPECT_EQ(week->book.figure({}, {}, u"registered"_s).value, 1) << "of two that were registered";
    EXPECT_TRUE(store().verify()->empty());
    ASSERT_TRUE(succeeded(undo(done->batch.id)));
    EXPECT_EQ(value(correction.organisation, u"registered"_s), 1);
    EXPECT_EQ(dumpStore(storePath()), before);
}

TEST_F(CorrectionTest, WhatANewerFileSaysStaysWhenTheCorrectionIsTakenBack) {
    const auto done = apply(wanted(u"МБДОУ № 1"_s, u"teachers_added"_s, std::nullopt));
    ASSERT_TRUE(succeeded(done));
    import(writeTable("b.csv", kHeader, u"Охинский;МБДОУ № 1;ДОО;да;9\n"_s));
    ASSERT_TRUE(succeeded(undo(done->batch.id)));
    const core::OrganisationId id = organisation(u"МБДОУ № 1"_s);
    EXPECT_EQ(value(id, u"teachers_added"_s), 9);
    ASSERT_TRUE(succeeded(undo(store().batches()->front().id)));
    EXPECT_EQ(value(id, u"teachers_added"_s), 5);
    EXPECT_TRUE(store().verify()->empty());
}

TEST_F(CorrectionTest, AReportedFigureIsCorrectedWithItsBase) {
    import(writeTable("f.csv", u"Муниципалитет;Имеют 0 сообщений"_s, u"Охинский;5 из 7\nАнивский;1 из 2\n"_s));
    Correction correction = wanted(u"МБДОУ № 1"_s, u"zero_messages"_s, 6);
    correction.organisation = {};
    correction.municipality = *services::findPlace(store(), u"Охинский"_s, demoWeek().end);
    const auto done = apply(correction);
    ASSERT_TRUE(succeeded(done));
    EXPECT_EQ(done->before, 5);
    const auto week = services::loadWeek(store(), {u"sferum"_s, {}, {}});
    const auto figures = week->book.reportedFigures();
    const auto figure = std::find_if(figures.begin(), figures.end(), [&](const auto& each) {
        return each.municipality == correction.municipality && each.indicator == u"zero_messages"_s;
    });
    EXPECT_EQ(figure->value, 6);
    EXPECT_EQ(figure->base, 7) << "the base stays";
    EXPECT_TRUE(figure->source.file.contains(u"письмо управления"_s));
    correction.value = std::nullopt;
    EXPECT_EQ(apply(correction).error().code, ErrorCode::ValueInvalid) << "an older import would come out from behind";
    correction.value = 8;
    correction.base = 7;
    EXPECT_EQ(apply(correction).error().code, ErrorCode::ValueInvalid);
}

TEST_F(CorrectionTest, BadCorrectionsAreRefusedAndNothingIsWritten) {
    const QStringList before = dumpStore(storePath(), {});
    const auto refuse = [&](ErrorCode code, auto change) {
        Correction correction = wanted(u"МБДОУ № 1"_s, u"teachers_added"_s, 3);
        change(correction);
        const auto done = apply(correction);
        ASSERT_FALSE(done.ok());
        EXPECT_EQ(done.error().code, code);
    };
    refuse(ErrorCode::ReasonMissing, [](Correction& c) { c.reason = u"  "_s; });
    refuse(ErrorCode::CampaignUnknown, [](Correction& c) { c.campaign = u"max"_s; });
    refuse(ErrorCode::PeriodNotFound, [](Correction& c) { c.period = demoWeek(3); });
    refuse(ErrorCode::ColumnCodeUnknown, [](Correction& c) { c.code = u"not_registered"_s; });
    refuse(ErrorCode::ValueInvalid, [](Correction& c) { c.value = 2.5; });
    refuse(ErrorCode::ValueInvalid, [](Correction& c) { c.value = -1; });
    refuse(ErrorCode::ValueInvalid, [](Correction& c) {
        c.code = u"registered"_s;
        c.value = 2;
    });
    refuse(ErrorCode::OrganisationUnknown, [](Correction& c) { c.organisation.value = 999; });
    refuse(ErrorCode::NothingToCorrect, [](Correction& c) { c.value = 5; });
    refuse(ErrorCode::NothingToCorrect, [&](Correction& c) {
        c.organisation = organisation(u"МБДОУ № 2"_s);
        c.value = std::nullopt;
    });
    refuse(ErrorCode::MunicipalityUnknown, [](Correction& c) {
        c.organisation = {};
        c.municipality.value = 999;
        c.code = u"not_registered"_s;
    });
    EXPECT_EQ(dumpStore(storePath(), {}), before);
}

TEST_F(CorrectionTest, ANameThatSeveralBearIsAQuestionWithTheCandidates) {
    const auto found = services::findOrganisation(store(), u"мбдоу №1"_s);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::OrganisationUnknown);
    EXPECT_EQ(found.error().detail.count(u"МБДОУ № 1"_s), 2);
    EXPECT_EQ(services::findOrganisation(store(), u"Гимназия"_s).error().code, ErrorCode::OrganisationUnknown);
    EXPECT_EQ(services::findPlace(store(), u"Неведомый"_s, demoWeek().end).error().code,
              ErrorCode::MunicipalityUnknown);
    EXPECT_EQ(*services::findPlace(store(), u"регион"_s, demoWeek().end), core::MunicipalityId{});
}

TEST_F(CorrectionTest, AnOrganisationIsAddedAndTakenAwayAgain) {
    const QStringList before = dumpStore(storePath());
    services::OrganisationAddition addition;
    addition.name = u"МБДОУ  № 77"_s;
    addition.municipality = *services::findPlace(store(), u"Охинский"_s, demoWeek().end);
    addition.type = u"preschool"_s;
    EXPECT_EQ(services::addOrganisation(store(), m_clock, addition).error().code, ErrorCode::ReasonMissing);
    addition.reason = u"открыта 1 мая"_s;
    const auto done = services::addOrganisation(store(), m_clock, addition);
    ASSERT_TRUE(succeeded(done));
    EXPECT_EQ(done->organisation.name, u"МБДОУ № 77"_s);
    EXPECT_TRUE(services::isManual(store().batches()->front()));
    EXPECT_EQ(services::addOrganisation(store(), m_clock, addition).error().code, ErrorCode::OrganisationExists);
    EXPECT_EQ(
        import(writeTable("b.csv", kHeader, u"Охинский;МБДОУ № 77;ДОО;да;9\n"_s)).batch.counts.organisationsCreated, 0)
        << "the next file finds it";
    ASSERT_TRUE(succeeded(undo(store().batches()->front().id)));
    ASSERT_TRUE(succeeded(undo(done->batch.id)));
    EXPECT_EQ(dumpStore(storePath()), before);
    addition.type = u"observatory"_s;
    EXPECT_EQ(services::addOrganisation(store(), m_clock, addition).error().code, ErrorCode::TypeUnknown);
    addition.type = u"school"_s;
    addition.name = u" "_s;
    EXPECT_EQ(services::addOrganisation(store(), m_clock, addition).error().code, ErrorCode::NameMissing);
}

TEST_F(CorrectionTest, AnEmptyStoreHasNoWeekToAddTo) {
    ASSERT_TRUE(succeeded(undo(store().batches()->front().id)));
    services::OrganisationAddition addition;
    addition.name = u"МБДОУ № 77"_s;
    addition.type = u"preschool"_s;
    addition.reason = u"открыта"_s;
    EXPECT_EQ(services::addOrganisation(store(), m_clock, addition).error().code, ErrorCode::NoWeeks);
}

} // namespace
