// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement.h"
#include "services/changes/change_sentences.h"
#include "services/changes/change_tables.h"
#include "services/dashboard/filter_choice.h"
#include "services/pending/enter_pending.h"
#include "services/pending/pending_service.h"
#include "services/report_service.h"
#include "services_fixture.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace svodka::tests;
using namespace svodka;
using core::ChangeKind;
using core::DeliveryState;
using core::Period;
using services::ChangedOrganisation;
using services::WeekChanges;

namespace {

/// What the clock says when a file is imported.
class SetClock final : public core::Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now{QDate(2023, 5, 8), QTime(9, 0), Qt::UTC};
};

class WeeklyChangesServiceTest : public ServicesTest {
protected:
    /// A week of «Сферум»; each row «municipality;name;type;registered;active».
    void importWeek(int before, const QStringList& rows, QDate day = QDate(2023, 5, 8)) {
        m_day.now = QDateTime(day, QTime(9, 0), Qt::UTC);
        const QString text =
            u"Сферум (%1)\nМуниципальное образование;Наименование организации;Тип;"
            "Зарегистрирована;Активна\n%2\n"_s.arg(core::periodToTitle(demoWeek(before)), rows.join(u'\n'));
        services::ImportRequest request;
        request.file = writeText(QByteArray::number(++m_files).append(".csv").constData(), text);
        request.author = u"методист"_s;
        ASSERT_TRUE(succeeded(services::ImportService(*m_store, m_day).run(request)));
    }

    services::Week week(int before = 0) {
        auto loaded = services::loadWeek(store(), {u"sferum"_s, demoWeek(before), {}});
        EXPECT_TRUE(succeeded(loaded));
        return *std::move(loaded);
    }

    WeekChanges changes(int before = 0, const QString& type = {}, core::MunicipalityId municipality = {}) {
        auto loaded = services::loadWeekChanges(store(), week(before), type, municipality);
        EXPECT_TRUE(succeeded(loaded));
        return loaded ? *std::move(loaded) : WeekChanges{};
    }

    QStringList sentences(int before = 0, const QString& type = {}, core::MunicipalityId municipality = {},
                          bool russian = true) {
        const services::Week one = week(before);
        const WeekChanges found = changes(before, type, municipality);
        const services::ChangeTexts texts(one, found, russian);
        return services::changeSentences(one, found, texts);
    }

    static QStringList names(const WeekChanges& found, ChangeKind kind, int status = -1) {
        QStringList result;
        for (const ChangedOrganisation* one : found.of({kind, status}))
            result += one->name;
        return result;
    }

    static QString row(const QString& place, int number, const QString& state) {
        return u"%1;МБДОУ № %2;ДОО;%3"_s.arg(place).arg(number).arg(state);
    }

    const QString active = u"да;да"_s;
    const QString notActive = u"да;нет"_s;
    const QString notRegistered = u"нет;"_s;
    SetClock m_day;
    int m_files = 0;
};

/// The judged states of every stored week, one by one, give the same as the weeks that are read back.
TEST_F(WeeklyChangesServiceTest, OfTheDemonstrationAgreeWithTheListsOfEachWeek) {
    makeDemoStore();
    const services::Week now = week();
    const core::Campaign& campaign = now.campaign;
    const auto isMember = [&](int before, const QString& code) {
        const core::Judge judge(campaign, demoWeek(before));
        std::map<qint64, core::Membership> result;
        for (const core::WeeklyRow& one : *store().weeklyRows(u"sferum"_s, demoWeek(before)))
            result[one.organisation.value] = judge.judge(code, one.values);
        return result;
    };
    const WeekChanges found = changes();
    EXPECT_EQ(found.existing, 380);
    EXPECT_EQ(found.previous, demoWeek(1));
    EXPECT_EQ(found.weeks, 8);
    auto nowActive = isMember(0, u"active"_s);
    auto before = isMember(1, u"active"_s);
    for (const ChangedOrganisation* one : found.of({ChangeKind::Lost, 1}))
        if (one->change.beforeWeek == demoWeek(1)) {
            EXPECT_EQ(before[one->change.organisation.value], core::Membership::Yes) << one->name.toStdString();
            EXPECT_NE(nowActive[one->change.organisation.value], core::Membership::Yes) << one->name.toStdString();
        }
    int reached = 0;
    for (const auto& [id, membership] : nowActive)
        reached += membership == core::Membership::Yes && before[id] != core::Membership::Yes &&
                   before[id] != core::Membership::Unknown && before[id] != core::Membership::BaseUnknown;
    int told = 0;
    for (const ChangeKind kind : {ChangeKind::Gained, ChangeKind::Returned})
        for (const ChangedOrganisation* one : found.of({kind, 1}))
            told += one->change.beforeWeek == demoWeek(1) ? 1 : 0;
    EXPECT_EQ(told, reached);
    EXPECT_GT(told, 0);
    EXPECT_GT(found.count({ChangeKind::Red, -1}), 100);
    EXPECT_EQ(found.count(DeliveryState::OnTime), 18);
}

/// Where everybody reports every week, what came and went is the difference of the counts.
TEST_F(WeeklyChangesServiceTest, GainsAndLossesMakeUpTheDifference) {
    makeDemoStore();
    const auto count = [&](int before, const QString& indicator) {
        return week(before).book.figure({}, u"preschool"_s, indicator).value.value_or(-1);
    };
    for (int before = 0; before < 7; ++before) {
        const WeekChanges found = changes(before, u"preschool"_s);
        EXPECT_EQ(found.reporting, 172);
        for (int status = 0; status < found.statuses.size(); ++status) {
            const int came = found.count({ChangeKind::Gained, status}) + found.count({ChangeKind::Returned, status});
            const int went = found.count({ChangeKind::Lost, status});
            EXPECT_EQ(came - went, count(before, found.statuses[status]) - count(before + 1, found.statuses[status]))
                << before << ' ' << found.statuses[status].toStdString();
        }
        const int left = found.count({ChangeKind::Red, 0}) + found.count({ChangeKind::Red, 1});
        EXPECT_EQ(found.count({ChangeKind::Red, -1}), left) << "each is in the red for one reason";
    }
}

TEST_F(WeeklyChangesServiceTest, TellsWhatMovedAndWhose) {
    makeStore("sakhalin");
    importWeek(2,
               {row(u"Охинский"_s, 1, active), row(u"Охинский"_s, 2, notActive), row(u"Анивский"_s, 3, notRegistered)});
    importWeek(
        1, {row(u"Охинский"_s, 1, notActive), row(u"Охинский"_s, 2, notActive), row(u"Анивский"_s, 3, notRegistered)});
    importWeek(0, {row(u"Охинский"_s, 1, active), row(u"Охинский"_s, 2, notActive), row(u"Анивский"_s, 3, notActive),
                   row(u"Анивский"_s, 4, active)});
    const WeekChanges found = changes();
    EXPECT_EQ(names(found, ChangeKind::Returned, 1), QStringList{u"МБДОУ № 1"_s});
    EXPECT_EQ(names(found, ChangeKind::Gained, 0), QStringList{u"МБДОУ № 3"_s});
    EXPECT_EQ(names(found, ChangeKind::Red), (QStringList{u"МБДОУ № 3"_s, u"МБДОУ № 2"_s})) << "the region's order";
    EXPECT_EQ(names(found, ChangeKind::First), QStringList{u"МБДОУ № 4"_s});
    const QStringList lines = sentences();
    EXPECT_EQ(lines[0], u"Сферум: неделя 29.04.23-05.05.23 в сравнении с неделей 22.04.23-28.04.23."_s);
    EXPECT_EQ(lines[2], u"За неделю стала активной 1 организация, в том числе вернулась 1; выбывших нет."_s);
    EXPECT_EQ(lines[3], u"За неделю зарегистрировалась 1 организация; выбывших нет."_s);
    EXPECT_EQ(lines[4], u"Три недели подряд и дольше не активны 2 организации: МБДОУ № 3 (Анивский, 3 недели), "
                        "МБДОУ № 2 (Охинский, 3 недели)."_s);
    EXPECT_EQ(lines[1], u"Данные за неделю есть по всем организациям."_s);
    EXPECT_EQ(lines[5], u"1 организация сообщила данные впервые: в изменениях она не учтена."_s);
    EXPECT_EQ(changes(0, {}, core::MunicipalityId{1}).existing, 0);
}

TEST_F(WeeklyChangesServiceTest, LongListsAreCutAndNumbersTakeTheirForms) {
    makeStore("sakhalin");
    QStringList before;
    QStringList now;
    for (int i = 1; i <= 21; ++i) {
        before += row(u"Охинский"_s, i, active);
        now += row(u"Охинский"_s, i, i == 21 ? active : notActive);
    }
    for (int i = 22; i <= 42; ++i) {
        before += row(u"Охинский"_s, i, notActive);
        now += row(u"Охинский"_s, i, active);
    }
    importWeek(1, before);
    importWeek(0, now);
    EXPECT_EQ(sentences()[2], u"За неделю стала активной 21 организация; перестали быть активными 20 организаций: "
                              "МБДОУ № 1 (Охинский), МБДОУ № 2 (Охинский), МБДОУ № 3 (Охинский), "
                              "МБДОУ № 4 (Охинский), МБДОУ № 5 (Охинский) и ещё 15."_s);
    EXPECT_EQ(sentences()[3], u"По показателю «Зарегистрировано» изменений за неделю нет."_s);
    const core::MunicipalityId okha = changes().organisations.front().municipality;
    EXPECT_TRUE(sentences(0, u"preschool"_s, okha)[0].startsWith(u"Сферум, Охинский, Детские сады: "_s));
    EXPECT_TRUE(sentences(0, {}, okha)[2].contains(u": МБДОУ № 1, МБДОУ № 2,"_s)) << "its own municipality is known";
    const QStringList english = sentences(0, {}, {}, false);
    EXPECT_TRUE(english[2].startsWith(u"In the week: 21 organisations reached “Active”; 20 organisations fell out of "
                                      "“Active”: "_s))
        << english[2].toStdString();
}

TEST_F(WeeklyChangesServiceTest, TheFirstWeekHasNothingToCompareWith) {
    makeStore("sakhalin");
    importWeek(0, {row(u"Охинский"_s, 1, active), row(u"Анивский"_s, 2, notRegistered)});
    const QStringList lines = sentences();
    EXPECT_EQ(lines[0], u"Сферум: неделя 29.04.23-05.05.23 — первая в хранилище, сравнивать её не с чем."_s);
    EXPECT_EQ(lines[1], u"Данные за неделю есть по всем организациям."_s);
    EXPECT_TRUE(lines[2].startsWith(u"Файл за неделю не прислали 16 муниципальных образований: "_s))
        << lines[2].toStdString();
    EXPECT_TRUE(lines[2].contains(u" и ещё 11."_s));
    EXPECT_TRUE(changes().organisations.empty());
}

TEST_F(WeeklyChangesServiceTest, AMissingWeekIsSaidAndPassedOver) {
    makeStore("sakhalin");
    importWeek(4, {row(u"Охинский"_s, 1, notActive), row(u"Охинский"_s, 2, active)});
    importWeek(3, {row(u"Охинский"_s, 1, notActive), row(u"Охинский"_s, 2, active)});
    importWeek(0, {row(u"Охинский"_s, 1, notActive), row(u"Охинский"_s, 2, notActive)});
    const WeekChanges found = changes();
    EXPECT_EQ(found.missingWeeks, 2);
    ASSERT_EQ(names(found, ChangeKind::Red), QStringList{u"МБДОУ № 1"_s});
    EXPECT_EQ(found.of({ChangeKind::Red, -1})[0]->change.weeks, 3);
    EXPECT_EQ(found.of({ChangeKind::Red, -1})[0]->change.blankWeeks, 2);
    EXPECT_EQ(names(found, ChangeKind::Lost, 1), QStringList{u"МБДОУ № 2"_s});
    EXPECT_TRUE(sentences()[0].endsWith(u" Между ними 2 недели без данных."_s));
    EXPECT_EQ(sentences()[4],
              u"Три недели подряд и дольше не активна 1 организация: МБДОУ № 1 (Охинский, 3 недели и ещё "
              "2 без данных)."_s);
}

TEST_F(WeeklyChangesServiceTest, WhoIsSilentIsNeitherLostNorKept) {
    makeStore("sakhalin");
    importWeek(1, {row(u"Охинский"_s, 1, active), row(u"Охинский"_s, 2, active), row(u"Охинский"_s, 3, u";"_s)});
    importWeek(0, {row(u"Охинский"_s, 2, active)});
    const WeekChanges found = changes();
    EXPECT_EQ(names(found, ChangeKind::Silent), QStringList{u"МБДОУ № 1"_s});
    EXPECT_EQ(names(found, ChangeKind::Never), QStringList{u"МБДОУ № 3"_s});
    EXPECT_TRUE(found.of({ChangeKind::Lost, 1}).empty());
    EXPECT_TRUE(sentences().contains(u"Нет данных за неделю по 2 организациям, в том числе ни разу не сообщала 1; "
                                     "изменения посчитаны по остальным."_s));
}

TEST_F(WeeklyChangesServiceTest, WhoSendsAfterTheOthersIsLate) {
    makeStore("sakhalin");
    const QStringList early{u"Охинский"_s, u"Анивский"_s, u"Ногликский"_s};
    for (int i = 0; i < early.size(); ++i)
        importWeek(0, {row(early[i], i + 1, active)}, QDate(2023, 5, 8));
    importWeek(0, {row(u"Корсаковский"_s, 9, active)}, QDate(2023, 5, 11));
    const WeekChanges found = changes();
    EXPECT_EQ(found.deliveries.dueDay, QDate(2023, 5, 8));
    EXPECT_EQ(found.count(DeliveryState::OnTime), 3);
    EXPECT_EQ(found.count(DeliveryState::Late), 1);
    EXPECT_EQ(found.count(DeliveryState::Missing), 14);
    const QString line = sentences().last();
    EXPECT_TRUE(line.startsWith(u"Позже остальных (после 08.05.2023) файл пришёл от 1 муниципального образования: "_s))
        << line.toStdString();
    EXPECT_TRUE(line.endsWith(u" — 11.05.2023."_s)) << line.toStdString();
    EXPECT_EQ(changes(0, u"school"_s).deliveries.municipalities.size(), 18U)
        << "no school is known: nobody is left out";
    EXPECT_EQ(changes(0, u"preschool"_s).deliveries.municipalities.size(), 4U);
}

TEST_F(WeeklyChangesServiceTest, RowsThatWaitedCameWithTheirFile) {
    makeStore("sakhalin");
    importWeek(0, {row(u"Охинский"_s, 1, active), row(u"Анивский"_s, 2, active), row(u"Тмутараканский"_s, 3, active)},
               QDate(2023, 5, 8));
    m_day.now = m_day.now.addDays(4);
    ASSERT_TRUE(
        succeeded(services::answerName(store(), m_day, {u"Тмутараканский"_s, core::MunicipalityId{5}, u"методист"_s})));
    services::EnterRequest entering;
    entering.author = u"методист"_s;
    ASSERT_TRUE(succeeded(services::enterPending(store(), m_day, entering)));
    const WeekChanges found = changes();
    EXPECT_EQ(found.count(DeliveryState::OnTime), 3);
    EXPECT_EQ(found.count(DeliveryState::Late), 0);
}

TEST_F(WeeklyChangesServiceTest, SummedFiguresAloneSaySo) {
    makeStore("sakhalin");
    importSeed("01_sakhalin_sferum_doo_2023w18.tsv");
    const QStringList lines = sentences();
    EXPECT_TRUE(lines[1].startsWith(u"Списка организаций здесь нет"_s)) << lines[1].toStdString();
    EXPECT_EQ(lines[2], u"Данные за неделю есть по всем 18 муниципальным образованиям."_s);
    EXPECT_EQ(lines[3], u"Опоздавших с файлом нет."_s);
    const auto report =
        services::buildReport(store(), m_clock, {u"weekly-changes"_s, {}, demoWeek(), {}, {}, {}, {}, {}});
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->origin, core::Origin::Reported);
}

TEST_F(WeeklyChangesServiceTest, AWeekOfSummedFiguresIsNoWeekWithoutChanges) {
    makeStore("sakhalin");
    importWeek(1, {row(u"Охинский"_s, 1, active), row(u"Охинский"_s, 2, notActive)});
    importSeed("01_sakhalin_sferum_doo_2023w18.tsv");
    const QStringList lines = sentences();
    EXPECT_EQ(lines[1], u"Нет данных за неделю по 2 организациям."_s);
    EXPECT_FALSE(lines.join(u' ').contains(u"изменений за неделю нет"_s)) << "nothing is known";
    EXPECT_EQ(changes().reporting, 0);
}

TEST_F(WeeklyChangesServiceTest, OfOfficialPagesToo) {
    makeStore("sakhalin");
    const QString text = u"Госпаблики (%1)\nМуниципальное образование;Наименование организации;Тип;Госметка ВК\n"
                         "Охинский;МБДОУ № 1;ДОО;%2\n"_s;
    const Period later{QDate(2024, 7, 22), QDate(2024, 7, 28)};
    const Period earlier{QDate(2024, 7, 15), QDate(2024, 7, 21)};
    const Period first{QDate(2024, 7, 8), QDate(2024, 7, 14)};
    for (const Period& period : {first, earlier, later})
        import(writeText("pages.csv", text.arg(core::periodToTitle(period), u"нет"_s)));
    const auto loaded = services::loadWeek(store(), {u"gospubliki"_s, later, {}});
    ASSERT_TRUE(succeeded(loaded));
    const auto found = services::loadWeekChanges(store(), *loaded, {}, {});
    ASSERT_TRUE(succeeded(found));
    EXPECT_EQ(found->statuses, QStringList{u"connected"_s});
    ASSERT_EQ(found->count({ChangeKind::Red, -1}), 1);
    const services::ChangeTexts texts(*loaded, *found, true);
    EXPECT_EQ(
        texts.nextStep(found->organisations.front()),
        u"Подтвердить страницу ВКонтакте учётной записью организации на Госуслугах и получить метку «Госорганизация»"_s)
        << "what to do, where the figures imply a reason";
    const QStringList lines = services::changeSentences(*loaded, *found, texts);
    EXPECT_TRUE(
        lines.contains(u"Три недели подряд и дольше не подключена 1 организация: МБДОУ № 1 (Охинский, 3 недели)."_s))
        << lines.join(u'\n').toStdString();
}

/// A campaign that says nothing of its own about changes still has whole sentences.
TEST_F(WeeklyChangesServiceTest, ACampaignNeedsNoWordsOfItsOwn) {
    makeStore("sakhalin");
    importWeek(1, {row(u"Охинский"_s, 1, notActive)});
    importWeek(0, {row(u"Охинский"_s, 1, active)});
    services::Week one = week();
    one.campaign.texts.clear();
    const WeekChanges found = changes();
    const services::ChangeTexts texts(one, found, true);
    EXPECT_EQ(services::changeSentences(one, found, texts)[2],
              u"За неделю статуса «Активно» достигла 1 организация; выбывших нет."_s);
}

TEST_F(WeeklyChangesServiceTest, CanBeCancelled) {
    makeDemoStore();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(services::loadWeekChanges(store(), week(), {}, {}, stop.get_token()).error().code,
              core::ErrorCode::Cancelled);
}

TEST_F(WeeklyChangesServiceTest, TablesAreRectangularAndNumberTheirRows) {
    makeDemoStore();
    const services::Week one = week();
    const WeekChanges found = changes();
    const services::ChangeTexts texts(one, found, true);
    const core::Table counts = services::changeCounts(one, found, texts);
    EXPECT_EQ(counts.rows.size(), 18U);
    ASSERT_EQ(counts.totals.size(), 1U);
    std::vector<core::Table> tables{counts, services::deliveryTable(found, texts, services::ChangeTableUse::Form),
                                    services::changeSources(found, texts)};
    std::vector<const ChangedOrganisation*> all;
    for (const ChangedOrganisation& changed : found.organisations)
        all.push_back(&changed);
    for (const auto use :
         {services::ChangeTableUse::Form, services::ChangeTableUse::Screen, services::ChangeTableUse::ScreenOfAll})
        tables.push_back(services::organisationChanges(all, texts, use));
    for (const core::Table& table : tables)
        for (const auto& cells : table.rows)
            EXPECT_EQ(cells.size(), table.columns.size());
    for (size_t column = 2; column + 1 < counts.columns.size(); ++column) {
        double sum = 0;
        for (const auto& cells : counts.rows)
            sum += std::get<double>(cells[column]);
        EXPECT_EQ(std::get<double>(counts.totals[0][column]), sum) << counts.columns[column].header.toStdString();
    }
}

} // namespace
