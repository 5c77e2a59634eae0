// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "store/store_dump.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

const QString kHeader =
    u"Муниципальное образование;Наименование организации;Полное наименование;Тип;Учредитель;ИНН;ОГРН;КПП;Адрес;"
    "ВКонтакте;Одноклассники;MAX;Официальный сайт\n"_s;
// Synthetic organisations; the codes are made up, their check digits are right.
const QString kFirst = u"Охинский;МБОУ СОШ № 1;Муниципальное бюджетное общеобразовательное учреждение «Средняя "
                       "общеобразовательная школа № 1»;СОШ;муниципальный;6501000002;1026500000010;650101001;г. Оха, "
                       "ул. Ленина, 1;https://vk.com/club1;ok.ru/group/1;https://max.ru/a;school1.example\n"_s;
const QString kSecond = u"Анивский;МБДОУ № 2 «Ромашка»;;ДОО;Администрация;;;;;;;;\n"_s;

class RegistryImport : public CliTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    QString write(const char* name, const QString& text) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    Answer registry(const char* name, const QString& text, const QStringList& more = {}) {
        return runJson(QStringList{u"import-registry"_s, write(name, text)} + more);
    }
    Answer weekly(const char* name, const QString& rows, const QStringList& more = {}) {
        return runJson(QStringList{u"import"_s, write(name, u"Сферум (29.04.23-05.05.23)\nМуниципальное "
                                                            "образование;Наименование организации;Тип;Заявка "
                                                            "отправлена\n"_s +
                                                                rows)} +
                       more);
    }
    std::vector<svodka::core::Organisation> organisations() {
        const auto store = m_stores.open(storePath());
        EXPECT_TRUE(succeeded(store));
        return *(*store)->organisations();
    }
    void verify() {
        const Answer answer = runJson({u"verify"_s});
        EXPECT_EQ(answer.code, 0) << testing::PrintToString(answer);
    }
};

TEST_F(RegistryImport, TakesEveryField) {
    const Answer answer = registry("r.csv", kHeader + kFirst + kSecond);
    ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    EXPECT_EQ(answer.object()[u"new"], 2);
    const auto all = organisations();
    ASSERT_EQ(all.size(), 2U);
    const auto& school = all[0].name == u"МБОУ СОШ № 1"_s ? all[0] : all[1];
    EXPECT_EQ(school.name, u"МБОУ СОШ № 1"_s);
    EXPECT_TRUE(school.fullName.startsWith(u"Муниципальное бюджетное"_s));
    EXPECT_EQ(school.type, u"school"_s);
    EXPECT_EQ(school.founder, u"municipal"_s);
    EXPECT_EQ(school.inn, u"6501000002"_s);
    EXPECT_EQ(school.ogrn, u"1026500000010"_s);
    EXPECT_EQ(school.kpp, u"650101001"_s);
    EXPECT_EQ(school.address, u"г. Оха, ул. Ленина, 1"_s);
    EXPECT_EQ(school.vk, u"https://vk.com/club1"_s);
    EXPECT_EQ(school.ok, u"ok.ru/group/1"_s);
    EXPECT_EQ(school.max, u"https://max.ru/a"_s);
    EXPECT_EQ(school.site, u"school1.example"_s);
    verify();
}

TEST_F(RegistryImport, TwiceOrShuffledChangesNothing) {
    ASSERT_EQ(registry("r.csv", kHeader + kFirst + kSecond).code, 0);
    const QStringList before = dumpStore(storePath());
    const Answer again = registry("r.csv", kHeader + kFirst + kSecond);
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.object()[u"status"], u"unchanged"_s);
    EXPECT_EQ(again.object()[u"batch"], 1);
    const Answer shuffled = registry("s.csv", kHeader + kSecond + kFirst);
    EXPECT_EQ(shuffled.object()[u"same"], 2) << testing::PrintToString(shuffled);
    EXPECT_TRUE(shuffled.object()[u"changes"].toArray().isEmpty());
    ASSERT_EQ(runJson({u"undo"_s, u"2"_s}).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before);
}

TEST_F(RegistryImport, ChangesFieldByFieldAndLeavesWhatTheFileDoesNotSay) {
    ASSERT_EQ(registry("r.csv", kHeader + kFirst).code, 0);
    const QStringList before = dumpStore(storePath());
    const Answer answer = registry("b.csv", u"Муниципалитет;Наименование организации;Адрес;ИНН\nОхинский;МБОУ СОШ "
                                            "№1;г. Оха, ул. Мира, 5;\n"_s);
    ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    const QJsonArray changes = answer.object()[u"changes"].toArray();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][u"field"], u"address"_s);
    EXPECT_EQ(changes[0][u"before"], u"г. Оха, ул. Ленина, 1"_s);
    EXPECT_EQ(changes[0][u"after"], u"г. Оха, ул. Мира, 5"_s);
    EXPECT_EQ(changes[0][u"where"][u"row"], 2);
    EXPECT_EQ(organisations()[0].inn, u"6501000002"_s);
    EXPECT_EQ(organisations()[0].name, u"МБОУ СОШ № 1"_s) << "another spelling is no other name";
    verify();
    ASSERT_EQ(runJson({u"undo"_s, u"2"_s}).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before);
    verify();
}

TEST_F(RegistryImport, UndoUnderANewerOneLeavesWhatThatWrote) {
    const auto file = [](const QString& address, const QString& site) {
        return u"Муниципалитет;Наименование организации;Тип;Адрес;Сайт\nОхинский;МБОУ СОШ № 1;СОШ;%1;%2\n"_s.arg(
            address, site);
    };
    ASSERT_EQ(registry("a.csv", file(u"улица А"_s, {})).code, 0);
    const QStringList before = dumpStore(storePath());
    ASSERT_EQ(registry("b.csv", file(u"улица Б"_s, u"b.example"_s)).code, 0);
    ASSERT_EQ(registry("c.csv", file(u"улица В"_s, {})).code, 0);
    ASSERT_EQ(runJson({u"undo"_s, u"2"_s}).code, 0);
    EXPECT_EQ(organisations()[0].address, u"улица В"_s);
    EXPECT_EQ(organisations()[0].site, QString());
    verify();
    ASSERT_EQ(runJson({u"undo"_s, u"3"_s}).code, 0);
    EXPECT_EQ(organisations()[0].address, u"улица А"_s);
    EXPECT_EQ(dumpStore(storePath()), before);
}

TEST_F(RegistryImport, OrganisationsPassBetweenRegistryAndWeeklyFiles) {
    const QStringList before = dumpStore(storePath());
    ASSERT_EQ(registry("r.csv", kHeader + kFirst + kSecond).code, 0);
    const Answer week = weekly("w.csv", u"Охинский;МБОУ СОШ № 1;СОШ;да\n"_s);
    EXPECT_EQ(week.object()[u"organisationsCreated"], 0) << testing::PrintToString(week);
    verify();
    ASSERT_EQ(runJson({u"undo"_s, u"1"_s}).code, 0);
    EXPECT_EQ(organisations().size(), 1U) << "the weekly file uses it";
    verify();
    ASSERT_EQ(runJson({u"undo"_s, u"2"_s}).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before);
    ASSERT_EQ(weekly("w.csv", u"Охинский;МБОУ СОШ № 1;СОШ;да\n"_s).code, 0);
    ASSERT_EQ(registry("r.csv", kHeader + kFirst).code, 0);
    ASSERT_EQ(runJson({u"undo"_s, u"3"_s}).code, 0);
    EXPECT_EQ(organisations().size(), 1U) << "the registry names it";
    verify();
    ASSERT_EQ(runJson({u"undo"_s, u"4"_s}).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before);
}

TEST_F(RegistryImport, AnOrganisationThatNoFileNamesIsSilentInTheWeek) {
    ASSERT_EQ(registry("r.csv", kHeader + kFirst + u"Охинский;МБОУ СОШ № 7;;СОШ;;;;;;;;;\n"_s).code, 0);
    ASSERT_EQ(weekly("w.csv", u"Охинский;МБОУ СОШ № 1;СОШ;да\n"_s).code, 0);
    const QJsonArray figures = runJson({u"status"_s, u"--type"_s, u"school"_s}).object()[u"figures"].toArray();
    EXPECT_EQ(figures[0][u"notReported"], 1) << QJsonDocument(figures).toJson().toStdString();
    verify();
}

TEST_F(RegistryImport, WrongCodesAreToldAndNeverMended) {
    const Answer answer = registry(
        "r.csv",
        u"Муниципалитет;Наименование организации;Тип;ИНН;ОГРН\nОхинский;МБОУ СОШ № 1;СОШ;6501000004;1,02E+12\n"_s);
    EXPECT_EQ(answer.code, 3);
    const QJsonArray notices = answer.object()[u"notices"].toArray();
    ASSERT_EQ(notices.size(), 2) << testing::PrintToString(answer);
    EXPECT_EQ(notices[0][u"kind"], u"code_invalid"_s);
    EXPECT_EQ(notices[1][u"kind"], u"code_shortened"_s);
    EXPECT_EQ(notices[1][u"where"][u"row"], 2);
    EXPECT_EQ(notices[1][u"where"][u"column"], 5);
    EXPECT_EQ(organisations()[0].inn, u"6501000004"_s);
    EXPECT_EQ(organisations()[0].ogrn, QString());
}

TEST_F(RegistryImport, AFileOfOneMunicipalityAsksWhich) {
    const QString text = u"Наименование организации;Тип;ИНН\nМБОУ СОШ № 1;СОШ;6501000002\n"_s;
    const Answer asked = registry("r.csv", text);
    EXPECT_EQ(asked.code, 1) << testing::PrintToString(asked);
    EXPECT_TRUE(asked.err.contains(u"--municipality"_s)) << asked.err.toStdString();
    const Answer unknown = registry("r.csv", text, {u"--municipality"_s, u"Тмутараканский"_s});
    EXPECT_EQ(unknown.code, 1);
    const Answer answer = registry("r.csv", text, {u"--municipality"_s, u"Охинский"_s});
    EXPECT_EQ(answer.code, 0) << testing::PrintToString(answer);
    EXPECT_EQ(organisations()[0].municipality.value, 10);
}

TEST_F(RegistryImport, BadFilesLeaveNothing) {
    const QStringList before = dumpStore(storePath());
    EXPECT_EQ(registry("e.csv", {}).code, 1);
    const Answer nameless = registry("n.csv", u"Количество;ИНН\n5;6501000002\n7;6501000002\n"_s);
    EXPECT_EQ(nameless.code, 1) << testing::PrintToString(nameless);
    EXPECT_EQ(registry("m.csv", kHeader + kFirst, {u"--map"_s, u"Адрес=street"_s}).code, 1);
    EXPECT_EQ(registry("m.csv", kHeader + kFirst, {u"--map"_s, u"Адрес"_s}).code, 2);
    EXPECT_EQ(registry("m.csv", kHeader + kFirst, {u"--dry-run"_s}).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before);
}

TEST_F(RegistryImport, RepeatedRowsUnknownPlacesAndSharedCodes) {
    const Answer answer = registry("r.csv", u"Муниципалитет;Наименование организации;Тип;ИНН\n"
                                            "Охинский;МБОУ СОШ № 1;СОШ;6501000002\n"
                                            "Охинский;МБОУ СОШ №1;СОШ;6501000002\n"
                                            "Охинский;Филиал МБОУ СОШ № 1;СОШ;6501000002\n"
                                            "Тмутараканский;МБОУ СОШ № 9;СОШ;\n"_s);
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.object()[u"new"], 2) << testing::PrintToString(answer);
    EXPECT_EQ(answer.object()[u"rejected"], 1);
    EXPECT_EQ(answer.object()[u"unmatched"], 1);
    const Answer entered =
        runJson({u"answer"_s, u"--spelling"_s, u"Тмутараканский"_s, u"--municipality"_s, u"Анивский"_s});
    EXPECT_EQ(entered.code, 0) << testing::PrintToString(entered);
    EXPECT_EQ(entered.object()[u"entered"], 1);
    EXPECT_EQ(organisations().size(), 3U);
    verify();
}

TEST_F(RegistryImport, WhatResemblesAKnownOneWaitsAndARenamedOneKeepsItsOldName) {
    ASSERT_EQ(registry("r.csv", kHeader + kFirst).code, 0);
    const QStringList before = dumpStore(storePath());
    const Answer waits =
        registry("b.csv", u"Муниципалитет;Наименование организации;Тип\nОхинский;МАОУ СОШ № 1;СОШ\n"_s);
    EXPECT_EQ(waits.code, 3);
    EXPECT_EQ(waits.object()[u"questions"][0][u"candidates"][0], u"МБОУ СОШ № 1"_s) << testing::PrintToString(waits);
    const Answer renamed =
        runJson({u"answer"_s, u"--spelling"_s, u"МАОУ СОШ № 1"_s, u"--organisation"_s, u"МБОУ СОШ № 1"_s});
    EXPECT_EQ(renamed.code, 0) << testing::PrintToString(renamed);
    ASSERT_EQ(organisations().size(), 1U);
    EXPECT_EQ(organisations()[0].name, u"МАОУ СОШ № 1"_s);
    verify();
    const Answer week = weekly("w.csv", u"Охинский;МБОУ СОШ № 1;СОШ;да\n"_s);
    EXPECT_EQ(week.code, 0) << testing::PrintToString(week);
    EXPECT_EQ(week.object()[u"organisationsCreated"], 0) << "its old name still means it";
    for (const char* batch : {"3", "2", "4"})
        ASSERT_EQ(runJson({u"undo"_s, QString::fromUtf8(batch)}).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before);
}

TEST_F(RegistryImport, ALateAnswerDoesNotOverwriteWhatALaterFileSays) {
    ASSERT_EQ(registry("r.csv", kHeader + kSecond).code, 0);
    const QString head = u"Муниципалитет;Наименование организации;Тип;Адрес;Сайт\n"_s;
    ASSERT_EQ(registry("old.csv", head + u"Анивский;МАДОУ № 2 «Ромашка»;ДОО;улица А;a.example\n"_s).code, 3);
    ASSERT_EQ(registry("new.csv", head + u"Анивский;МБДОУ № 2 «Ромашка»;ДОО;улица Б;\n"_s).code, 0);
    const Answer late = runJson(
        {u"answer"_s, u"--spelling"_s, u"МАДОУ № 2 «Ромашка»"_s, u"--organisation"_s, u"МБДОУ № 2 «Ромашка»"_s});
    EXPECT_EQ(late.code, 3) << testing::PrintToString(late);
    EXPECT_EQ(late.object()[u"notices"][0][u"kind"], u"newer_kept"_s) << testing::PrintToString(late);
    ASSERT_EQ(organisations().size(), 1U);
    EXPECT_EQ(organisations()[0].address, u"улица Б"_s);
    EXPECT_EQ(organisations()[0].site, u"a.example"_s) << "of this the later file said nothing";
    verify();
}

TEST_F(RegistryImport, ALateRowOfWhichNothingIsLeftChangesNothing) {
    ASSERT_EQ(registry("r.csv", kHeader + kSecond).code, 0);
    const QString head = u"Муниципалитет;Наименование организации;Тип;Адрес\n"_s;
    ASSERT_EQ(registry("old.csv", head + u"Анивский;МАДОУ № 2 «Ромашка»;ДОО;улица А\n"_s).code, 3);
    ASSERT_EQ(registry("new.csv", head + u"Анивский;МБДОУ № 2 «Ромашка»;ДОО;улица Б\n"_s).code, 0);
    ASSERT_EQ(
        runJson({u"answer"_s, u"--spelling"_s, u"МАДОУ № 2 «Ромашка»"_s, u"--organisation"_s, u"МБДОУ № 2 «Ромашка»"_s})
            .code,
        3);
    const QJsonObject late = runJson({u"imports"_s}).array()[0].toObject();
    EXPECT_EQ(late[u"changed"], 0) << QJsonDocument(late).toJson().toStdString();
    EXPECT_EQ(late[u"same"], 1);
    verify();
}

TEST_F(RegistryImport, WeeklyFlagsUnderTheNameOfANetworkAreNoLinks) {
    const Answer answer = registry("r.csv", u"Муниципалитет;Наименование организации;Тип;ВК;ИНН\n"
                                            "Охинский;МБОУ СОШ № 1;СОШ;да;6501000002\n"_s);
    EXPECT_EQ(answer.code, 0) << testing::PrintToString(answer);
    EXPECT_EQ(organisations()[0].vk, QString());
    EXPECT_EQ(organisations()[0].inn, u"6501000002"_s);
}

TEST_F(RegistryImport, IsListedWithoutAWeek) {
    ASSERT_EQ(registry("r.csv", kHeader + kFirst).code, 0);
    const QJsonObject batch = runJson({u"imports"_s}).array()[0].toObject();
    EXPECT_EQ(batch[u"kind"], u"registry"_s);
    EXPECT_TRUE(batch[u"campaign"].isNull());
    EXPECT_TRUE(batch[u"period"].isNull());
    EXPECT_EQ(batch[u"new"], 1);
}

TEST_F(RegistryImport, WhatARegistryKnewCountsInEveryWeekWhicheverFileNamesItFirst) {
    ASSERT_EQ(registry("r.csv", kHeader + kFirst + kSecond).code, 0);
    const auto week = [&](const char* name, const QString& days, const QString& rows) {
        const QString head = u"Сферум (%1)\nМуниципальное образование;Наименование организации;Тип;Заявка "
                             "отправлена\n"_s.arg(days);
        return runJson({u"import"_s, write(name, head + rows)});
    };
    ASSERT_EQ(week("older.csv", u"22.04.23-28.04.23"_s, u"Охинский;МБОУ СОШ № 1;СОШ;нет\n"_s).code, 0);
    verify();
    ASSERT_EQ(week("newer.csv", u"29.04.23-05.05.23"_s, u"Анивский;МБДОУ № 2 «Ромашка»;ДОО;да\n"_s).code, 0);
    verify();
    const auto store = m_stores.open(storePath());
    ASSERT_TRUE(succeeded(store));
    for (const auto& one : *(*store)->organisations())
        EXPECT_TRUE(one.firstSeen.isNull()) << one.name.toStdString();
}

} // namespace
