// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"
#include "printing.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::Period;

namespace {

struct TextCase {
    QString text;
    QString expected; ///< «start..end», «day», or empty
};

QString mentioned(const QString& text) {
    const core::PeriodMention mention = core::findPeriod(text);
    if (mention.period)
        return core::periodToIso(*mention.period);
    return mention.asOf ? mention.asOf->toString(Qt::ISODate) : QString();
}

class FindPeriod : public testing::TestWithParam<TextCase> {};

TEST_P(FindPeriod, ReadsTitles) {
    EXPECT_EQ(mentioned(GetParam().text), GetParam().expected) << GetParam().text.toStdString();
}

const QString week = u"2023-04-29..2023-05-05"_s;

INSTANTIATE_TEST_SUITE_P(
    Ranges, FindPeriod,
    testing::Values(
        TextCase{u"Дошкольные образовательные организации (29.04.23-05.05.23)"_s, week},
        TextCase{u"Результаты еженедельного федерального мониторинга по Сахалинской области (29.04.23-05.05.23)"_s,
                 week},
        TextCase{u"29.04.2023 - 05.05.2023"_s, week}, TextCase{u"29.04.2023–05.05.2023"_s, week},
        TextCase{u"29.04.2023 — 05.05.2023 г."_s, week}, TextCase{u"29.04.2023г. - 05.05.2023г."_s, week},
        TextCase{u"с 29.04.2023 по 05.05.2023"_s, week}, TextCase{u"29.04.2023 по 05.05.2023"_s, week},
        TextCase{u"за период с 29.04.2023 г. по 05.05.2023 г."_s, week}, TextCase{u"29.04-05.05.2023"_s, week},
        TextCase{u"29.04 – 05.05.23"_s, week}, TextCase{u"с 29.04 по 05.05.2023"_s, week},
        TextCase{u"29.4.2023-5.5.2023"_s, week}, TextCase{u"29/04/2023-05/05/2023"_s, week},
        TextCase{u"29-04-2023 - 05-05-2023"_s, week}, TextCase{u"29_04_2023-05_05_2023"_s, week},
        TextCase{u"29.04.2023\u00A0–\u00A005.05.2023"_s, week}, TextCase{u"с 29 апреля по 5 мая 2023 г."_s, week},
        TextCase{u"29 апреля - 5 мая 2023"_s, week}, TextCase{u"29 апреля 2023 года – 5 мая 2023 года"_s, week},
        TextCase{u"с «29» апреля по «5» мая 2023 года"_s, week}, TextCase{u"29 апр. – 5 мая 2023"_s, week},
        TextCase{u"29 апреля 2023 г. по 5 мая"_s, week}, TextCase{u"2023-04-29..2023-05-05"_s, week},
        TextCase{u"2023-04-29_2023-05-05"_s, week}, TextCase{u"sferum_2023-04-29_2023-05-05.xlsx"_s, week},
        TextCase{u"2023-04-29 - 2023-05-05"_s, week}, TextCase{u"2023.04.29-2023.05.05"_s, week},
        TextCase{u"2023_04_29-2023_05_05"_s, week}, TextCase{u"20230429-20230505"_s, week},
        TextCase{u"Сферум ДОО 29.04.23-05.05.23.xlsx"_s, week}, TextCase{u"doo_29.04.23_05.05.23.xlsx"_s, week},
        TextCase{u"2024.03.02-2024.03.08"_s, u"2024-03-02..2024-03-08"_s},
        TextCase{u"02.03.2024 – 08.03.2024"_s, u"2024-03-02..2024-03-08"_s},
        TextCase{u"22-28.07.2024"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"22-28 июля 2024"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"22–28 июля 2024 года"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"с 22 по 28 июля 2024 года"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"с 22 по 28 июля 2024г."_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"НЕДЕЛЯ 22 – 28 ИЮЛЯ 2024 Г."_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"29.12-04.01.2024"_s, u"2023-12-29..2024-01-04"_s},
        TextCase{u"с 29 декабря по 4 января 2024 г."_s, u"2023-12-29..2024-01-04"_s},
        TextCase{u"30.12.2023-05.01.2024"_s, u"2023-12-30..2024-01-05"_s},
        TextCase{u"29.04.23-05.05.23, обновлено 06.05.2023"_s, week},
        TextCase{u"приказ от 01.09.2021, неделя 29.04.23-05.05.23"_s, week},
        TextCase{u"01.01.2023-31.12.2023"_s, u"2023-01-01..2023-12-31"_s}));

INSTANTIATE_TEST_SUITE_P(Days, FindPeriod,
                         testing::Values(TextCase{u"по состоянию на 01.02.2023г."_s, u"2023-02-01"_s},
                                         TextCase{u"По состоянию на 1 февраля 2023 г."_s, u"2023-02-01"_s},
                                         TextCase{u"на 01.02.2023"_s, u"2023-02-01"_s},
                                         TextCase{u"на 01.02.23"_s, u"2023-02-01"_s},
                                         TextCase{u"отчёт 01.02.2023.xlsx"_s, u"2023-02-01"_s},
                                         TextCase{u"otchet_2023-02-01.xlsx"_s, u"2023-02-01"_s},
                                         TextCase{u"на 01.02.2023 10:00"_s, u"2023-02-01"_s}));

INSTANTIATE_TEST_SUITE_P(Nothing, FindPeriod,
                         testing::Values(TextCase{u""_s, {}}, TextCase{u"Не завершили подключение"_s, {}},
                                         TextCase{u"Завершить подключение до 20.04.2023"_s, {}},
                                         TextCase{u"приказ от 01.09.2021 № 210"_s, {}},
                                         TextCase{u"05.05.23-29.04.23"_s, {}}, TextCase{u"31.02.2023-05.03.2023"_s, {}},
                                         TextCase{u"29.13.2023"_s, {}}, TextCase{u"01.01.2021-05.05.2023"_s, {}},
                                         TextCase{u"22-28 июля"_s, {}}, TextCase{u"29.04-05.05"_s, {}},
                                         TextCase{u"2022-2023"_s, {}}, TextCase{u"2022-2023 учебный год"_s, {}},
                                         TextCase{u"2.2.1"_s, {}}, TextCase{u"п. 1.2-1.5"_s, {}},
                                         TextCase{u"Всего 121 из 127 (95%)"_s, {}}, TextCase{u"65010012-34"_s, {}},
                                         TextCase{u"8 (4242) 12-34-56"_s, {}}));

TEST(Period, IsoIsReadAndWritten) {
    const core::Result<Period> period = core::periodFromIso(u"2023-04-29..2023-05-05");
    ASSERT_TRUE(succeeded(period));
    EXPECT_EQ(period->start, QDate(2023, 4, 29));
    EXPECT_EQ(period->end, QDate(2023, 5, 5));
    EXPECT_EQ(core::periodToIso(*period), week);
    EXPECT_EQ(core::periodToTitle(*period), u"29.04.23-05.05.23"_s);
}

TEST(Period, IsoIsStrict) {
    for (const QString& text :
         {u""_s, u"2023-04-29"_s, u"2023-05-05..2023-04-29"_s, u"2023-02-30..2023-03-05"_s, u"2023-4-29..2023-5-5"_s,
          u"29.04.2023..05.05.2023"_s, u"2023-04-29...2023-05-05"_s, u"2023-04-29..2023-05-05 "_s}) {
        const core::Result<Period> period = core::periodFromIso(text);
        ASSERT_FALSE(period.ok()) << text.toStdString();
        EXPECT_EQ(period.error().code, core::ErrorCode::PeriodInvalid);
        EXPECT_EQ(period.error().subject, text);
    }
}

// docs/rules.md 5: the federal week is Saturday–Friday, that of the official pages Monday–Sunday.
TEST(Period, WeeksBeginOnTheCampaignsDay) {
    const Period federal{QDate(2023, 4, 29), QDate(2023, 5, 5)};
    for (int day = 0; day < 7; ++day)
        EXPECT_EQ(core::weekHolding(federal.start.addDays(day), Qt::Saturday), federal) << day;
    EXPECT_EQ(core::weekHolding(QDate(2024, 7, 28), Qt::Monday), (Period{QDate(2024, 7, 22), QDate(2024, 7, 28)}));
    EXPECT_EQ(core::weekHolding(QDate(2024, 7, 29), Qt::Monday).start, QDate(2024, 7, 29));
}

TEST(Period, ADayStandsForItsWeek) {
    EXPECT_EQ(core::resolvePeriod({std::nullopt, QDate(2023, 5, 1)}, Qt::Saturday),
              (Period{QDate(2023, 4, 29), QDate(2023, 5, 5)}));
    EXPECT_EQ(core::resolvePeriod({}, Qt::Saturday), std::nullopt);
    const Period own{QDate(2023, 1, 1), QDate(2023, 1, 3)};
    EXPECT_EQ(core::resolvePeriod({own, std::nullopt}, Qt::Saturday), own);
}

} // namespace
} // namespace svodka::tests
