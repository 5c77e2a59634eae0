// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets.h"

using namespace Qt::StringLiterals;
using namespace svodka::core;
using namespace svodka::tests;

namespace {

// The codes that scripts rely on (docs/rules.md 2).
const QStringList kSferumMetrics{u"application_sent"_s,  u"registered"_s,           u"admin_signed_in"_s,
                                 u"profile_filled"_s,    u"teachers_added"_s,       u"active"_s,
                                 u"staff_total"_s,       u"teachers_10_messages"_s, u"teachers_1_call"_s,
                                 u"profiles_verified"_s, u"users_as_pupil"_s,       u"other_accounts"_s};
const QStringList kGospublikiMetrics{u"vk_badge"_s,       u"ok_badge"_s,  u"in_system"_s, u"widget_problem"_s,
                                     u"widget_opinion"_s, u"qr_posted"_s, u"posts"_s,     u"subscribers"_s,
                                     u"reach"_s,          u"exempt"_s};

template <typename T>
QStringList codes(const std::vector<T>& items) {
    QStringList result;
    for (const T& item : items)
        result.append(item.code);
    return result;
}

TEST(Catalogue, PresetsHoldTheAgreedCodes) {
    const Catalogue catalogue = presetCatalogue();
    EXPECT_EQ(codes(catalogue.types), (QStringList{u"preschool"_s, u"school"_s, u"supplementary"_s, u"vocational"_s,
                                                   u"authority"_s, u"other"_s}));
    EXPECT_EQ(codes(catalogue.campaign(u"sferum"_s)->metrics), kSferumMetrics);
    EXPECT_EQ(codes(catalogue.campaign(u"gospubliki"_s)->metrics), kGospublikiMetrics);
    EXPECT_EQ(codes(catalogue.campaign(u"sferum"_s)->indicators),
              (QStringList{u"registered"_s, u"not_registered"_s, u"active"_s, u"not_active"_s, u"zero_messages"_s,
                           u"zero_calls"_s, u"finished"_s, u"not_finished"_s, u"staff_connected"_s}));
    EXPECT_EQ(codes(catalogue.campaign(u"gospubliki"_s)->indicators),
              (QStringList{u"connected"_s, u"not_connected"_s, u"finished"_s, u"not_finished"_s}));
}

TEST(Catalogue, WeeksBeginAsTheSourcesSay) {
    const Catalogue catalogue = presetCatalogue();
    EXPECT_EQ(catalogue.campaign(u"sferum"_s)->firstDay, Qt::Saturday);
    EXPECT_EQ(catalogue.campaign(u"gospubliki"_s)->firstDay, Qt::Monday);
}

TEST(Catalogue, EveryTitleHasBothLanguages) {
    const Catalogue catalogue = presetCatalogue();
    for (const Campaign& campaign : catalogue.campaigns) {
        for (const Metric& metric : campaign.metrics)
            EXPECT_FALSE(metric.title.ru.isEmpty() || metric.title.en.isEmpty()) << metric.code.toStdString();
        for (const Indicator& indicator : campaign.indicators)
            EXPECT_FALSE(indicator.title.ru.isEmpty() || indicator.title.en.isEmpty()) << indicator.code.toStdString();
    }
    EXPECT_EQ(catalogue.campaign(u"sferum"_s)->reasons.size(), 6U) << "the slide names six reasons";
}

TEST(Catalogue, SurvivesWritingAndReading) {
    for (const Campaign& campaign : presetCatalogue().campaigns) {
        const auto again = campaignFromJson(campaignToJson(campaign));
        ASSERT_TRUE(succeeded(again));
        EXPECT_EQ(*again, campaign);
    }
}

struct BadCatalogue {
    const char* name;
    const char* from;
    const char* to;
};

void PrintTo(const BadCatalogue& bad, std::ostream* out) {
    *out << bad.name;
}

class RefusedCatalogue : public testing::TestWithParam<BadCatalogue> {};

TEST_P(RefusedCatalogue, NamesTheEntry) {
    QByteArray json = readFile(sourcePath("data/catalogue/sferum.json"));
    ASSERT_TRUE(json.contains(GetParam().from));
    json.replace(GetParam().from, GetParam().to);
    const auto campaign = campaignFromJson(json);
    ASSERT_FALSE(campaign.ok());
    EXPECT_EQ(campaign.error().code, ErrorCode::CatalogueInvalid);
    EXPECT_FALSE(campaign.error().subject.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Catalogue, RefusedCatalogue,
    testing::Values(BadCatalogue{"NotJson", "{", "["}, BadCatalogue{"Kind", "\"kind\": \"zero\"", "\"kind\": \"null\""},
                    BadCatalogue{"Code", "\"code\": \"staff_total\"", "\"code\": \"staff total\""},
                    BadCatalogue{"Repeated", "\"code\": \"other_accounts\"", "\"code\": \"registered\""},
                    BadCatalogue{"Metric", "\"metric\": \"teachers_added\"", "\"metric\": \"teachers\""},
                    BadCatalogue{"Base", "\"base\": \"registered\"", "\"base\": \"everybody\""},
                    BadCatalogue{"Circle", "\"complementOf\": \"registered\"", "\"complementOf\": \"not_registered\""},
                    BadCatalogue{"Comparator", "\"comparator\": \">=\"", "\"comparator\": \"=>\""},
                    BadCatalogue{"Weekday", "\"firstDay\": 6", "\"firstDay\": 8"}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(Catalogue, CriterionIsValidBetweenItsDates) {
    Criterion criterion;
    EXPECT_TRUE(criterion.validOn(QDate(1990, 1, 1)));
    criterion.validFrom = QDate(2023, 4, 1);
    criterion.validTo = QDate(2023, 4, 30);
    EXPECT_FALSE(criterion.validOn(QDate(2023, 3, 31)));
    EXPECT_TRUE(criterion.validOn(QDate(2023, 4, 1)));
    EXPECT_TRUE(criterion.validOn(QDate(2023, 4, 30)));
    EXPECT_FALSE(criterion.validOn(QDate(2023, 5, 1)));
}

} // namespace
