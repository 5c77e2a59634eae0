// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "report/readers.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

class NotesCommandTest : public CliTest {
protected:
    void SetUp() override {
        makeStore("sakhalin");
        QFile table(path("week.csv"));
        ASSERT_TRUE(table.open(QIODevice::WriteOnly));
        table.write(u"Сферум (29.04.23-05.05.23)\n"
                    "Муниципалитет;Организация;Тип;Заявка отправлена;Администратор вошел;Данные заполнены;Добавлено "
                    "учителей;Не менее 10 сообщений;С ролью ученик\n"
                    "Анивский ГО;Детский сад № 1 «Ромашка»;ДОО;нет;;;;;\n"
                    "Анивский ГО;Детский сад № 2 «Берёзка»;ДОО;да;да;нет;5;3;2\n"
                    "Охинский ГО;Детский сад № 3 «Чайка»;ДОО;да;да;да;9;4;0\n"_s.toUtf8());
        table.close();
        const Answer answer = runJson({u"import"_s, table.fileName()});
        ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    }

    /// The reasons of one organisation, as `notes list` gives them.
    QJsonArray reasonsOf(const QString& organisation, QStringList more = {}) {
        const Answer answer = runJson(QStringList{u"notes"_s, u"list"_s, u"--organisation"_s, organisation} + more);
        EXPECT_EQ(answer.code, 0) << testing::PrintToString(answer);
        return answer.array().at(0)[u"reasons"].toArray();
    }
    static QString text(const QJsonValue& sheet, int row, int column) {
        return sheet[u"cells"][row][column][u"value"].toString();
    }
    /// A line of cells, joined.
    static QString line(const QJsonValue& sheet, int row) {
        QStringList cells;
        const QJsonArray values = sheet[u"cells"][row].toArray();
        for (const QJsonValue& cell : values)
            cells << cell[u"value"].toVariant().toString();
        return cells.join(u'|');
    }
};

const QString kFirst = u"Детский сад № 1 «Ромашка»"_s;
const QString kSecond = u"Детский сад № 2 «Берёзка»"_s;

TEST_F(NotesCommandTest, WhatWasSaidIsSaidAnew) {
    const QStringList confirm{u"notes"_s, u"confirm"_s, u"--organisation"_s, kFirst};
    ASSERT_EQ(runJson(confirm).code, 0);
    EXPECT_EQ(runJson(confirm).code, 1) << "it stands so already";
    const Answer later = runJson(confirm + QStringList{u"--promised"_s, u"2023-05-20"_s});
    ASSERT_EQ(later.code, 0) << testing::PrintToString(later);
    EXPECT_EQ(reasonsOf(kFirst)[0][u"promised"], u"2023-05-20"_s);
    const QStringList named{u"--reason"_s, u"no_registration"_s};
    ASSERT_EQ(runJson(QStringList{u"notes"_s, u"reject"_s, u"--organisation"_s, kFirst} + named).code, 0);
    const Answer again = runJson(confirm + named);
    ASSERT_EQ(again.code, 0) << "one that was rejected: " << testing::PrintToString(again);
    EXPECT_EQ(reasonsOf(kFirst)[0][u"state"], u"confirmed"_s);
}

TEST_F(NotesCommandTest, SuggestsWhatTheFiguresImplyAndSaysWhy) {
    const QJsonArray all = runJson({u"notes"_s, u"list"_s}).array();
    ASSERT_EQ(all.size(), 2) << "of the third nothing is wrong";
    const QJsonArray first = reasonsOf(kFirst);
    ASSERT_EQ(first.size(), 1);
    EXPECT_EQ(first[0][u"reason"], u"no_registration"_s);
    EXPECT_EQ(first[0][u"state"], u"suggested"_s);
    EXPECT_TRUE(first[0][u"note"].isNull());
    EXPECT_TRUE(first[0][u"nextStep"].toString().contains(u"info@sferum.ru"_s));
    const QJsonArray second = reasonsOf(kSecond);
    ASSERT_EQ(second.size(), 2);
    EXPECT_EQ(second[0][u"reason"], u"status_not_active"_s);
    EXPECT_EQ(second[0][u"why"], u"не заполнены данные организации"_s) << "which of the three steps";
    EXPECT_EQ(second[1][u"reason"], u"role_pupil"_s);
    EXPECT_TRUE(second[1][u"why"].toString().endsWith(u": 2"_s));
}

TEST_F(NotesCommandTest, IsConfirmedWithAPromiseAndTakenBackAsOneStep) {
    ASSERT_EQ(runJson({u"notes"_s, u"confirm"_s, u"--organisation"_s, kSecond, u"--promised"_s, u"2023-05-04"_s,
                       u"--text"_s, u"Заполнят к четвергу"_s})
                  .code,
              0);
    const QJsonArray reasons = reasonsOf(kSecond);
    EXPECT_EQ(reasons[0][u"reason"], u"status_not_active"_s);
    EXPECT_EQ(reasons[0][u"state"], u"confirmed"_s);
    EXPECT_EQ(reasons[0][u"promised"], u"2023-05-04"_s);
    EXPECT_EQ(reasons[0][u"overdue"], true) << "the week ends on 05.05";
    EXPECT_EQ(reasons[0][u"author"], u"methodist"_s);
    EXPECT_EQ(reasons[1][u"state"], u"suggested"_s);
    const QString number = QString::number(reasons[0][u"note"].toInt());
    ASSERT_EQ(runJson({u"notes"_s, u"remove"_s, number}).code, 0);
    EXPECT_EQ(reasonsOf(kSecond)[0][u"state"], u"suggested"_s);
    EXPECT_EQ(runJson({u"notes"_s, u"remove"_s, number}).code, 1);
}

TEST_F(NotesCommandTest, ManyAreConfirmedAtOnce) {
    const Answer answer = runJson({u"notes"_s, u"confirm"_s, u"--municipality"_s, u"Анивский"_s});
    ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    EXPECT_EQ(answer.object()[u"organisations"], 2);
    EXPECT_EQ(reasonsOf(kFirst)[0][u"state"], u"confirmed"_s);
    EXPECT_EQ(runJson({u"notes"_s, u"confirm"_s, u"--municipality"_s, u"Анивский"_s}).code, 1) << "nothing is left";
    EXPECT_EQ(runJson({u"notes"_s, u"confirm"_s}).code, 2) << "of whom?";
}

TEST_F(NotesCommandTest, ARejectedReasonIsNotSuggestedAgain) {
    ASSERT_EQ(runJson({u"notes"_s, u"reject"_s, u"--organisation"_s, kSecond, u"--reason"_s, u"role_pupil"_s}).code, 0);
    const QJsonArray reasons = reasonsOf(kSecond);
    EXPECT_EQ(reasons[1][u"reason"], u"role_pupil"_s);
    EXPECT_EQ(reasons[1][u"state"], u"rejected"_s);
    EXPECT_EQ(runJson({u"notes"_s, u"list"_s, u"--reason"_s, u"role_pupil"_s}).array().size(), 0);
}

TEST_F(NotesCommandTest, BadInputIsNamed) {
    const Answer unknown =
        runJson({u"notes"_s, u"add"_s, u"--organisation"_s, kFirst, u"--reason"_s, u"rain"_s, u"--text"_s, u"x"_s});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_TRUE(unknown.err.contains(u"no_registration, status_not_active"_s)) << unknown.err.toStdString();
    EXPECT_EQ(runJson({u"notes"_s, u"add"_s, u"--organisation"_s, kFirst}).code, 1) << "it says nothing";
    EXPECT_EQ(runJson({u"notes"_s, u"add"_s, u"--organisation"_s, u"Нет такой"_s, u"--text"_s, u"x"_s}).code, 1);
    EXPECT_EQ(runJson({u"notes"_s}).code, 2);
    EXPECT_EQ(runJson({u"notes"_s, u"dance"_s}).code, 2);
    EXPECT_EQ(runJson({u"notes"_s, u"add"_s, u"--organisation"_s, kFirst, u"--promised"_s, u"12.05.2023"_s}).code, 2);
    EXPECT_EQ(runJson({u"notes"_s, u"remove"_s, u"x"_s}).code, 2);
    EXPECT_EQ(
        runJson({u"notes"_s, u"log"_s, u"--organisation"_s, kFirst, u"--text"_s, u"x"_s, u"--day"_s, u"2024-01-01"_s})
            .code,
        1)
        << "a day to come";
}

TEST_F(NotesCommandTest, TheLogStandsWithTheOrganisation) {
    ASSERT_EQ(runJson({u"notes"_s, u"log"_s, u"--organisation"_s, kFirst, u"--channel"_s, u"phone"_s, u"--text"_s,
                       u"Заявку отправят во вторник"_s, u"--day"_s, u"2023-05-04"_s})
                  .code,
              0);
    const QJsonArray log =
        runJson({u"notes"_s, u"list"_s, u"--organisation"_s, kFirst}).array().at(0)[u"log"].toArray();
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log[0][u"text"], u"Заявку отправят во вторник"_s);
    EXPECT_EQ(log[0][u"day"], u"2023-05-04"_s);
}

TEST_F(NotesCommandTest, TheReportCountsListsAndCites) {
    ASSERT_EQ(runJson({u"notes"_s, u"confirm"_s, u"--organisation"_s, kFirst, u"--promised"_s, u"2023-05-02"_s,
                       u"--text"_s, u"=cmd|' /C calc'!A0"_s})
                  .code,
              0);
    const QString out = path("reasons.xlsx");
    const Answer answer =
        runJson({u"report"_s, u"reasons"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s, out});
    ASSERT_EQ(answer.code, 0) << testing::PrintToString(answer);
    const auto workbook = readByOpenpyxl(out);
    ASSERT_TRUE(workbook);
    const QJsonArray sheets = (*workbook)[u"sheets"].toArray();
    ASSERT_EQ(sheets.size(), 3);
    EXPECT_EQ(sheets[0][u"name"], u"Причины"_s);
    EXPECT_EQ(text(sheets[0], 0, 0), u"Причины: «Сферум» (29.04.23-05.05.23)"_s);
    EXPECT_EQ(line(sheets[0], 5), u"1|Анивский городской округ|Детские сады|2|1|1|0|0|1|0|1|1|1"_s);
    EXPECT_EQ(line(sheets[0], 6), u"|Итого||2|1|1|0|0|1|0|1|1|1"_s);
    EXPECT_EQ(sheets[1][u"name"], u"Организации и следующие шаги"_s);
    const QString first = line(sheets[1], 3);
    EXPECT_TRUE(first.contains(kFirst + u"|Нет регистрации|подтверждена|не отправлена заявка на регистрацию|"_s))
        << first.toStdString();
    EXPECT_TRUE(first.contains(u"срок прошёл"_s)) << first.toStdString();
    EXPECT_EQ(sheets[2][u"name"], u"Основания"_s);
    EXPECT_TRUE(line(sheets[2], 3).contains(u"273-ФЗ"_s));
}

TEST_F(NotesCommandTest, ContactsStayOutUnlessAskedForAndAreErased) {
    ASSERT_EQ(runJson({u"contacts"_s, u"set"_s, u"--organisation"_s, kFirst, u"--position"_s, u"заведующий"_s,
                       u"--phone"_s, u"00-00-01"_s})
                  .code,
              0);
    ASSERT_EQ(
        runJson({u"contacts"_s, u"set"_s, u"--municipality"_s, u"Анивский"_s, u"--mail"_s, u"rono@aniva.example"_s})
            .code,
        0);
    const QJsonArray contacts = runJson({u"contacts"_s, u"list"_s}).array();
    ASSERT_EQ(contacts.size(), 2);
    EXPECT_EQ(contacts[0][u"name"], kFirst);
    EXPECT_EQ(contacts[1][u"kind"], u"municipality"_s);
    const QString out = path("reasons.xlsx");
    const QStringList report{u"report"_s, u"reasons"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s, out};
    const auto listIn = [&] { return (*readByOpenpyxl(out))[u"sheets"][1]; };
    ASSERT_EQ(runJson(report).code, 0);
    EXPECT_FALSE(line(listIn(), 3).contains(u"00-00-01"_s));
    ASSERT_EQ(runJson(QStringList(report) << u"--with-contacts"_s).code, 0);
    EXPECT_TRUE(line(listIn(), 4).contains(u"заведующий, 00-00-01|rono@aniva.example"_s))
        << line(listIn(), 4).toStdString();
    EXPECT_EQ(runJson({u"report"_s, u"zero-activity"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s, out,
                       u"--with-contacts"_s})
                  .code,
              1);
    EXPECT_EQ(runJson({u"contacts"_s, u"erase"_s}).code, 2);
    EXPECT_EQ(runJson({u"contacts"_s, u"list"_s}).array().size(), 2);
    EXPECT_EQ(runJson({u"contacts"_s, u"erase"_s, u"--yes"_s}).object()[u"erased"], 2);
    EXPECT_EQ(runJson({u"contacts"_s, u"list"_s}).array().size(), 0);
}

TEST_F(NotesCommandTest, BadContactsAreNamed) {
    EXPECT_EQ(runJson({u"contacts"_s, u"set"_s, u"--organisation"_s, kFirst}).code, 1);
    EXPECT_EQ(runJson({u"contacts"_s, u"set"_s, u"--phone"_s, u"1"_s}).code, 2);
    EXPECT_EQ(runJson({u"contacts"_s, u"remove"_s, u"9"_s}).code, 1);
    EXPECT_EQ(runJson({u"contacts"_s, u"remove"_s}).code, 2);
    EXPECT_EQ(runJson({u"contacts"_s, u"set"_s, u"--municipality"_s, u"регион"_s, u"--phone"_s, u"1"_s}).code, 1);
}

} // namespace
