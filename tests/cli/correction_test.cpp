// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

const QString kWeek = u"2023-04-29..2023-05-05"_s;

class Corrections : public CliTest {
protected:
    void SetUp() override {
        makeStore("sakhalin");
        QFile file(path("a.csv"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            u"Сферум (29.04.23-05.05.23)\nМуниципальное образование;Наименование организации;Тип;Зарегистрирована\n"
            "Охинский;МБДОУ № 1;ДОО;да\nАнивский;МБДОУ № 1;ДОО;да\n"_s.toUtf8());
        file.close();
        ASSERT_EQ(runJson({u"import"_s, file.fileName()}).code, 0);
    }

    Answer correct(const QStringList& more) {
        return runJson(QStringList{u"correct"_s, u"--campaign"_s, u"sferum"_s, u"--period"_s, kWeek, u"--reason"_s,
                                   u"письмо управления"_s} +
                       more);
    }
};

TEST_F(Corrections, AFigureIsCorrectedListedAndTakenBack) {
    const Answer done = correct({u"--organisation"_s, u"МБДОУ № 1"_s, u"--municipality"_s, u"Охинский"_s, u"--set"_s,
                                 u"registered=нет"_s, u"--author"_s, u"инспектор"_s});
    ASSERT_EQ(done.code, 0) << testing::PrintToString(done);
    EXPECT_EQ(done.object()[u"before"], 1);
    EXPECT_EQ(done.object()[u"after"], 0);
    const QJsonValue batch = runJson({u"imports"_s}).array()[0];
    EXPECT_EQ(batch[u"kind"], u"manual"_s);
    EXPECT_EQ(batch[u"heading"], u"письмо управления"_s);
    EXPECT_EQ(batch[u"author"], u"инспектор"_s);
    const Answer list = run({u"imports"_s, u"--store"_s, storePath()});
    EXPECT_TRUE(list.out.contains(u"письмо управления"_s)) << list.out.toStdString();
    EXPECT_EQ(runJson({u"undo"_s, QString::number(done.object()[u"batch"].toInt())}).code, 0);
    EXPECT_EQ(runJson({u"verify"_s}).code, 0);
}

TEST_F(Corrections, NotReportedIsAValueToo) {
    const QStringList whose{u"--organisation"_s, u"МБДОУ № 1"_s, u"--municipality"_s, u"Охинский"_s, u"--set"_s};
    const Answer cleared = correct(whose + QStringList{u"registered="_s});
    ASSERT_EQ(cleared.code, 0) << testing::PrintToString(cleared);
    EXPECT_TRUE(cleared.object()[u"after"].isNull());
    EXPECT_EQ(correct(whose + QStringList{u"registered=-"_s}).code, 1) << "it is so already";
    EXPECT_EQ(runJson({u"verify"_s}).code, 0);
}

TEST_F(Corrections, AReportedFigureOfAMunicipality) {
    const Answer done =
        correct({u"--municipality"_s, u"Охинский"_s, u"--type"_s, u"ДОО"_s, u"--set"_s, u"zero_messages=5 из 7"_s});
    ASSERT_EQ(done.code, 0) << testing::PrintToString(done);
    EXPECT_TRUE(done.object()[u"before"].isNull());
    EXPECT_EQ(done.object()[u"after"], 5);
}

TEST_F(Corrections, MistakesAreToldClearly) {
    const Answer twice = correct({u"--organisation"_s, u"МБДОУ № 1"_s, u"--set"_s, u"registered=1"_s});
    EXPECT_EQ(twice.code, 1);
    EXPECT_EQ(twice.err.count(u"МБДОУ № 1 ("_s), 2) << "both candidates are named: " << twice.err.toStdString();
    EXPECT_EQ(correct({u"--set"_s, u"registered=1"_s}).code, 2);
    EXPECT_EQ(correct({u"--municipality"_s, u"Охинский"_s}).code, 2);
    EXPECT_EQ(correct({u"--municipality"_s, u"Охинский"_s, u"--set"_s, u"registered"_s}).code, 2);
    EXPECT_EQ(correct({u"--municipality"_s, u"Охинский"_s, u"--set"_s, u"registered=много"_s}).code, 2);
    EXPECT_EQ(
        correct({u"--municipality"_s, u"Охинский"_s, u"--type"_s, u"Обсерватория"_s, u"--set"_s, u"registered=1"_s})
            .code,
        1);
    EXPECT_EQ(runJson({u"correct"_s, u"--campaign"_s, u"sferum"_s, u"--period"_s, u"вчера"_s, u"--reason"_s, u"x"_s,
                       u"--municipality"_s, u"Охинский"_s, u"--set"_s, u"registered=1"_s})
                  .code,
              2);
    EXPECT_EQ(runJson({u"imports"_s}).array().size(), 1);
}

TEST_F(Corrections, AnOrganisationIsAddedByHand) {
    const QStringList line{u"add-organisation"_s, u"--name"_s, u"МБДОУ № 77"_s,  u"--municipality"_s,
                           u"Охинский"_s,         u"--type"_s, u"детские сады"_s};
    EXPECT_EQ(runJson(line).code, 2) << "without a reason";
    const QStringList full = line + QStringList{u"--reason"_s, u"открыта 1 мая"_s};
    const Answer done = runJson(full);
    ASSERT_EQ(done.code, 0) << testing::PrintToString(done);
    EXPECT_EQ(done.object()[u"name"], u"МБДОУ № 77"_s);
    EXPECT_EQ(runJson(full).code, 1) << "it is known now";
    const Answer unknown = runJson({u"add-organisation"_s, u"--name"_s, u"А"_s, u"--municipality"_s, u"Неведомый"_s,
                                    u"--type"_s, u"school"_s, u"--reason"_s, u"x"_s});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_EQ(runJson({u"undo"_s, QString::number(done.object()[u"batch"].toInt())}).code, 0);
}

} // namespace
