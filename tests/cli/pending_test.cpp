// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "store/store_dump.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

class Pending : public CliTest {
protected:
    void SetUp() override { makeStore("sakhalin"); }

    Answer import(const char* name, const QString& table, const QStringList& more = {}) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(table.toUtf8());
        file.close();
        const Answer answer = runJson(QStringList{u"import"_s, file.fileName()} + more);
        EXPECT_TRUE(file.remove()) << "rows enter without the file";
        return answer;
    }
    Answer organisations(const char* name, const QString& rows, const QStringList& more = {}) {
        return import(name,
                      u"Сферум (29.04.23-05.05.23)\nМуниципальное образование;Наименование "
                      "организации;Тип;Заявка отправлена;Добавлено учителей\n"_s +
                          rows,
                      more);
    }
    Answer figures(const char* name, const QString& rows) {
        return import(name, u"Дошкольные образовательные организации (29.04.23-05.05.23)\nНаименование МО;Количество "
                            "не зарегистрированных;Количество не активных\n"_s +
                                rows);
    }
    Answer answer(const QStringList& words) { return runJson(QStringList{u"answer"_s} + words); }
    Answer undo(int batch) { return runJson({u"undo"_s, QString::number(batch)}); }
    QJsonArray questions() { return runJson({u"pending"_s}).array(); }
    QJsonValue figure(const QString& indicator) {
        const QJsonArray all = runJson({u"status"_s, u"--type"_s, u"preschool"_s}).object()[u"figures"].toArray();
        for (const QJsonValue& one : all)
            if (one[u"indicator"] == indicator)
                return one[u"value"];
        return {};
    }
    void verify() {
        const Answer answer = runJson({u"verify"_s});
        EXPECT_EQ(answer.code, 0) << testing::PrintToString(answer);
    }
};

TEST_F(Pending, RowsOfOrganisationsEnterWithoutTheFile) {
    const QStringList empty = dumpStore(storePath());
    ASSERT_EQ(organisations("a.csv", u"Тмутараканский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;5\n"_s).code, 3);
    const QStringList before = dumpStore(storePath());
    ASSERT_EQ(questions().size(), 1);
    EXPECT_EQ(runJson({u"pending"_s}).code, 3);
    EXPECT_EQ(questions()[0][u"kind"], u"municipality"_s);
    EXPECT_EQ(questions()[0][u"rows"].toArray(), QJsonArray{3});
    const Answer given = answer({u"--spelling"_s, u"Тмутараканский"_s, u"--municipality"_s, u"Анивский"_s});
    EXPECT_EQ(given.code, 0) << testing::PrintToString(given);
    EXPECT_EQ(given.object()[u"entered"], 1);
    EXPECT_TRUE(questions().isEmpty());
    EXPECT_EQ(runJson({u"pending"_s}).code, 0);
    EXPECT_EQ(figure(u"registered"_s), 2);
    verify();
    const QJsonArray batches = runJson({u"imports"_s}).array();
    EXPECT_EQ(batches[0][u"kind"], u"answers"_s);
    EXPECT_EQ(batches[0][u"continues"], 1);
    EXPECT_EQ(batches[0][u"file"], u"a.csv"_s);
    ASSERT_EQ(undo(2).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before) << "the row waits again";
    verify();
    ASSERT_EQ(undo(1).code, 0);
    EXPECT_EQ(dumpStore(storePath()), empty);
}

TEST_F(Pending, UndoInTheOtherOrderLeavesNothingEither) {
    const QStringList empty = dumpStore(storePath());
    ASSERT_EQ(organisations("a.csv", u"Тмутараканский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;5\n"_s).code, 3);
    ASSERT_EQ(answer({u"--spelling"_s, u"Тмутараканский"_s, u"--municipality"_s, u"Анивский"_s}).code, 0);
    ASSERT_EQ(undo(1).code, 0);
    EXPECT_EQ(figure(u"registered"_s), 1) << "what has entered is a batch of its own";
    verify();
    ASSERT_EQ(undo(2).code, 0);
    EXPECT_EQ(dumpStore(storePath()), empty);
    EXPECT_TRUE(questions().isEmpty());
}

TEST_F(Pending, SummedFiguresEnterWithoutTheFile) {
    const QStringList empty = dumpStore(storePath());
    ASSERT_EQ(figures("f.csv", u"Тмутараканский;3;\nОхинский;1;2\n"_s).code, 3);
    const QStringList before = dumpStore(storePath());
    EXPECT_EQ(figure(u"not_registered"_s), 1);
    const Answer given = answer({u"--spelling"_s, u"Тмутараканский"_s, u"--municipality"_s, u"Анивский"_s});
    EXPECT_EQ(given.code, 0) << testing::PrintToString(given);
    EXPECT_EQ(figure(u"not_registered"_s), 4);
    verify();
    const Answer again = figures("f.csv", u"Тмутараканский;3;\nОхинский;1;2\n"_s);
    EXPECT_EQ(again.object()[u"status"], u"unchanged"_s) << testing::PrintToString(again);
    EXPECT_EQ(again.object()[u"batch"], 1);
    EXPECT_EQ(again.code, 0) << "nothing of it waits any more";
    ASSERT_EQ(undo(2).code, 0);
    EXPECT_EQ(dumpStore(storePath()), before);
    ASSERT_EQ(undo(1).code, 0);
    EXPECT_EQ(dumpStore(storePath()), empty);
}

TEST_F(Pending, LaterFiguresStandOverRowsThatHadWaited) {
    const QStringList empty = dumpStore(storePath());
    ASSERT_EQ(figures("f.csv", u"Тмутараканский;3;4\nОхинский;1;2\n"_s).code, 3);
    ASSERT_EQ(figures("g.csv", u"Анивский;7;\n"_s).code, 0);
    const QJsonValue before = figure(u"not_registered"_s);
    const Answer given = answer({u"--spelling"_s, u"Тмутараканский"_s, u"--municipality"_s, u"Анивский"_s});
    EXPECT_EQ(given.code, 3) << testing::PrintToString(given);
    EXPECT_EQ(given.object()[u"notices"][0][u"kind"], u"newer_kept"_s);
    EXPECT_EQ(figure(u"not_registered"_s), before);
    verify();
    for (const int batch : {2, 3, 1})
        ASSERT_EQ(undo(batch).code, 0);
    EXPECT_EQ(dumpStore(storePath()), empty);
}

TEST_F(Pending, LaterRowsOfOrganisationsStandToo) {
    ASSERT_EQ(organisations("a.csv", u"Тмутараканский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;5\n"_s).code, 3);
    ASSERT_EQ(organisations("b.csv", u"Анивский;МБДОУ № 1;ДОО;нет;\n"_s).code, 0);
    const Answer given = answer({u"--spelling"_s, u"Тмутараканский"_s, u"--municipality"_s, u"Анивский"_s});
    EXPECT_EQ(given.code, 3) << testing::PrintToString(given);
    EXPECT_EQ(figure(u"registered"_s), 1) << "the later file said no";
    verify();
    ASSERT_EQ(undo(3).code, 0);
    verify();
}

TEST_F(Pending, AQuestionAboutAnOrganisationIsAnsweredOnce) {
    ASSERT_EQ(organisations("a.csv", u"Охинский;МБДОУ № 7 «Журавушка»;ДОО;да;5\n"_s).code, 0);
    ASSERT_EQ(organisations("b.csv", u"Охинский;МАДОУ № 7 «Журавушка»;ДОО;нет;6\n"_s).code, 3);
    ASSERT_EQ(questions().size(), 1);
    EXPECT_EQ(questions()[0][u"kind"], u"organisation"_s);
    EXPECT_EQ(questions()[0][u"type"], u"preschool"_s);
    EXPECT_EQ(questions()[0][u"candidates"][0], u"МБДОУ № 7 «Журавушка»"_s);
    const QStringList spelling{u"--spelling"_s, u"МАДОУ № 7 «Журавушка»"_s};
    EXPECT_EQ(answer(spelling + QStringList{u"--organisation"_s, u"МБДОУ № 99"_s}).code, 1);
    const Answer given = answer(spelling + QStringList{u"--organisation"_s, u"МБДОУ № 7 «Журавушка»"_s});
    EXPECT_EQ(given.code, 0) << testing::PrintToString(given);
    EXPECT_EQ(figure(u"registered"_s), 0);
    verify();
    const Answer next = organisations("c.csv", u"Охинский;МАДОУ № 7 «Журавушка»;ДОО;да;7\n"_s,
                                      {u"--period"_s, u"2023-05-06..2023-05-12"_s});
    EXPECT_EQ(next.object()[u"unmatched"], 0) << testing::PrintToString(next);
    EXPECT_EQ(next.object()[u"organisationsCreated"], 0);
}

TEST_F(Pending, ANewOneIsCreatedByItsAnswerOnly) {
    const QStringList empty = dumpStore(storePath());
    ASSERT_EQ(
        organisations("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\nОхинский;МБДОУ № 2;ДОО;да;6\n"_s, {u"--no-new"_s}).code,
        3);
    ASSERT_EQ(questions().size(), 2);
    const Answer given = answer({u"--spelling"_s, u"МБДОУ № 2"_s, u"--new"_s});
    EXPECT_EQ(given.object()[u"entered"], 1) << testing::PrintToString(given);
    EXPECT_EQ(given.object()[u"waiting"], 1) << "nobody has said anything about the other";
    EXPECT_EQ(questions().size(), 1);
    EXPECT_EQ(figure(u"registered"_s), 1);
    verify();
    ASSERT_EQ(undo(1).code, 0);
    ASSERT_EQ(undo(2).code, 0);
    EXPECT_EQ(dumpStore(storePath()), empty);
}

TEST_F(Pending, TheSameNameInTwoPlacesIsTwoQuestions) {
    ASSERT_EQ(
        organisations("a.csv", u"Охинский;МБДОУ № 1;ДОО;да;5\nАнивский;МБДОУ № 1;ДОО;да;6\n"_s, {u"--no-new"_s}).code,
        3);
    EXPECT_EQ(questions().size(), 2);
    const QStringList spelling{u"--spelling"_s, u"МБДОУ № 1"_s, u"--new"_s};
    EXPECT_EQ(answer(spelling).code, 1) << "which of both?";
    EXPECT_EQ(answer(spelling + QStringList{u"--in"_s, u"Анивский"_s}).object()[u"entered"], 1);
    EXPECT_EQ(questions().size(), 1);
}

TEST_F(Pending, AKnownPlaceMayLeadToAQuestionAboutTheOrganisation) {
    ASSERT_EQ(organisations("a.csv", u"Анивский;МБДОУ № 7 «Журавушка»;ДОО;да;5\n"_s).code, 0);
    ASSERT_EQ(organisations("b.csv", u"Тмутараканский;МАДОУ № 7 «Журавушка»;ДОО;нет;6\n"_s).code, 3);
    const Answer place = answer({u"--spelling"_s, u"Тмутараканский"_s, u"--municipality"_s, u"Анивский"_s});
    EXPECT_EQ(place.object()[u"entered"], 0) << testing::PrintToString(place);
    EXPECT_EQ(place.code, 3);
    ASSERT_EQ(questions().size(), 1);
    EXPECT_EQ(questions()[0][u"kind"], u"organisation"_s);
    EXPECT_EQ(questions()[0][u"batch"], 3);
    const Answer name =
        answer({u"--spelling"_s, u"МАДОУ № 7 «Журавушка»"_s, u"--organisation"_s, u"МБДОУ № 7 «Журавушка»"_s});
    EXPECT_EQ(name.object()[u"entered"], 1) << testing::PrintToString(name);
    EXPECT_EQ(figure(u"registered"_s), 0);
    verify();
    for (const int batch : {2, 4, 3})
        ASSERT_EQ(undo(batch).code, 0);
    EXPECT_EQ(figure(u"registered"_s), 1);
    verify();
}

TEST_F(Pending, MistakesAreTold) {
    EXPECT_EQ(answer({u"--spelling"_s, u"Тмутараканский"_s}).code, 2);
    EXPECT_EQ(answer({u"--municipality"_s, u"Анивский"_s}).code, 2);
    EXPECT_EQ(answer({u"--spelling"_s, u"А"_s, u"--none"_s, u"--new"_s}).code, 2);
    EXPECT_EQ(answer({u"--spelling"_s, u"Нет такого"_s, u"--none"_s}).code, 1);
    ASSERT_EQ(figures("f.csv", u"Тмутараканский;3;4\nОхинский;1;2\n"_s).code, 3);
    EXPECT_EQ(answer({u"--spelling"_s, u"Тмутараканский"_s, u"--municipality"_s, u"Небывалый"_s}).code, 1);
    const Answer none = answer({u"--spelling"_s, u"Тмутараканский"_s, u"--none"_s});
    EXPECT_EQ(none.code, 0) << testing::PrintToString(none);
    EXPECT_EQ(questions()[0][u"state"], u"refused"_s);
}

TEST_F(Pending, AllNamesWithOneCandidateAreAcceptedAtOnce) {
    ASSERT_EQ(organisations("a.csv", u"Анивскй городской округ;МБДОУ № 1;ДОО;да;5\nТмутараканский;МБДОУ № 3;ДОО;да;5\n"
                                     "Охинский;МБДОУ № 7 «Журавушка»;ДОО;да;5\n"_s)
                  .code,
              3);
    ASSERT_EQ(organisations("b.csv", u"Охинский;МАДОУ № 7;ДОО;да;6\n"_s).code, 3);
    ASSERT_EQ(questions().size(), 3);
    const Answer given = answer({u"--all-single"_s, u"--author"_s, u"методист"_s});
    EXPECT_EQ(given.object()[u"entered"], 2) << testing::PrintToString(given);
    ASSERT_EQ(questions().size(), 1);
    EXPECT_EQ(questions()[0][u"spelling"], u"Тмутараканский"_s);
    EXPECT_EQ(answer({u"--all-single"_s, u"--new"_s}).code, 2);
    verify();
}

} // namespace
