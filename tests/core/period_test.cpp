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

INSTANTIATE_TEST_SUITE_P(
    MoreRanges, FindPeriod,
    testing::Values(
        TextCase{u"22.07. - 28.07.2024"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"22.07.-28.07.2024"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"с 29.04.2023 00:00 по 05.05.2023 23:59"_s, week}, TextCase{u"29. 04. 2023 - 05. 05. 2023"_s, week},
        TextCase{u"29апреля-5мая 2023г"_s, week}, TextCase{u"с 29-го апреля по 5-е мая 2023"_s, week},
        TextCase{u"в период с 29.04.2023г.по 05.05.2023г."_s, week}, TextCase{u"29.04 (сб) – 05.05.2023 (пт)"_s, week},
        TextCase{u"с понедельника 22 июля по воскресенье 28 июля 2024"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"с_22_по_28_июля_2024.xlsx"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"22_28_июля_2024.xlsx"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"Сферум_с_29.04.2023_по_05.05.2023.xlsx"_s, week}, TextCase{u"29042023-05052023"_s, week},
        TextCase{u"290423-050523"_s, week}, TextCase{u"Мониторинг Сферум 2023 год, неделя 29.04-05.05"_s, week},
        TextCase{u"Мониторинг за 2023 г. (29 апреля — 5 мая)"_s, week},
        TextCase{u"с 01.09.2023 по 31.05.2024, неделя 27.04.24-03.05.24"_s, u"2024-04-27..2024-05-03"_s},
        TextCase{u"29.04.23-05.05.23 и ещё раз 29.04.2023 - 05.05.2023"_s, week},
        TextCase{u"29.04.2023 / 05.05.2023"_s, week}, TextCase{u"29/04/23 - 05/05/23"_s, week},
        TextCase{u"29-04-23 - 05-05-23"_s, week}, TextCase{u"29.04.23-05.05.23гг."_s, week},
        TextCase{u"29 декабря 2023 - 4 января 2024 гг."_s, u"2023-12-29..2024-01-04"_s},
        TextCase{u"за период 29.12.2023-04.01.2024"_s, u"2023-12-29..2024-01-04"_s},
        TextCase{u"29.12.2023-04.01"_s, u"2023-12-29..2024-01-04"_s},
        TextCase{u"за неделю с 29.04 по 05.05.2023"_s, week},
        TextCase{u"22.07.24г.-28.07.24г."_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"Период: 29.04.2023 по 05.05.2023 (включительно)"_s, week},
        TextCase{u"(c 22.07.2024 по 28.07.2024)"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"22–28 июля 2024 г. (по данным на 29.07.2024)"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"Итоги недели 22.07 - 28.07 2024"_s, u"2024-07-22..2024-07-28"_s},
        TextCase{u"22.07-28.07.2024 11:30"_s, u"2024-07-22..2024-07-28"_s}));

INSTANTIATE_TEST_SUITE_P(
    MoreDays, FindPeriod,
    testing::Values(TextCase{u"отчет_20230505.xlsx"_s, u"2023-05-05"_s}, TextCase{u"на 1.2.23"_s, u"2023-02-01"_s},
                    TextCase{u"отчёт 01.02.2023, выгрузка 06.02.2023"_s, u"2023-02-01"_s},
                    TextCase{u"по состоянию на 01.02.2023г. (приказ 05.03.2022)"_s, u"2023-02-01"_s},
                    TextCase{u"на «01» февраля 2023 г."_s, u"2023-02-01"_s},
                    TextCase{u"на 1-е февраля 2023 г."_s, u"2023-02-01"_s},
                    TextCase{u"на 10:00 01.02.2023"_s, u"2023-02-01"_s},
                    TextCase{u"на 10.00 01.02.2023"_s, u"2023-02-01"_s}, TextCase{u"за 29.04.2023"_s, u"2023-04-29"_s},
                    TextCase{u"29/04/23"_s, u"2023-04-29"_s},
                    TextCase{u"на 1 сентября 2023/2024 учебного года"_s, u"2023-09-01"_s}));

INSTANTIATE_TEST_SUITE_P(
    NoWeekForSure, FindPeriod,
    testing::Values(TextCase{u"290423-060523"_s, {}}, TextCase{u"Приказ от 01.09.2021 № 210, неделя 29.04-05.05"_s, {}},
                    TextCase{u"2022-2023 учебный год, неделя 29.04-05.05"_s, {}},
                    TextCase{u"2022/23 учебный год, неделя 29.04-05.05"_s, {}},
                    TextCase{u"Сравнение 22.04.23-28.04.23 и 29.04.23-05.05.23"_s, {}},
                    TextCase{u"тел. 12-10-23"_s, {}}, TextCase{u"Телефон: 8 (4242) 12-10-23"_s, {}},
                    TextCase{u"п. 1.2.23 плана"_s, {}}, TextCase{u"№ 02-04.05.2023"_s, {}},
                    TextCase{u"29.04.1923-05.05.1923"_s, {}}, TextCase{u"отчёт 01.02.2023 и 06.02.2023"_s, {}},
                    TextCase{u"Дата формирования: 06.05.2023"_s, {}}, TextCase{u"за апрель 2023 года"_s, {}},
                    TextCase{u"29.04-05.05.xlsx"_s, {}}, TextCase{u"30.02.2023-05.03.2023"_s, {}},
                    TextCase{u"на 31.04.2023"_s, {}}, TextCase{u"18 неделя 2023"_s, {}},
                    TextCase{u"I квартал 2024"_s, {}}, TextCase{u"неделя 22 - 28 июля"_s, {}},
                    TextCase{u"65010012 20601001"_s, {}}));

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
