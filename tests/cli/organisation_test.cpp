// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

/// Two weeks: «МБДОУ № 1» twice in Okha under two spellings, once in Aniva.
class OrganisationLife : public CliTest {
protected:
    void SetUp() override {
        makeStore("sakhalin");
        ASSERT_EQ(importWeek("29.04.23-05.05.23", u"Охинский;МБДОУ № 1 «Ромашка»;ДОО;да\n"
                                                  "Охинский;МБДОУ № 1 «Ромашки»;ДОО;нет\n"
                                                  "Анивский;МБДОУ № 2;ДОО;да\n"_s),
                  0);
        ASSERT_EQ(
            importWeek("06.05.23-12.05.23", u"Охинский;МБДОУ № 1 «Ромашка»;ДОО;да\nАнивский;МБДОУ № 2;ДОО;да\n"_s), 0);
    }

    int importWeek(const char* week, const QString& rows) {
        QFile file(path((QByteArray("a") + QByteArray(week).left(5) + ".csv").constData()));
        if (!file.open(QIODevice::WriteOnly))
            return -1;
        file.write((u"Сферум (%1)\nМуниципальное образование;Наименование организации;Тип;Зарегистрирована\n"_s.arg(
                        QString::fromLatin1(week)) +
                    rows)
                       .toUtf8());
        file.close();
        const Answer done = runJson({u"import"_s, file.fileName()});
        return done.code;
    }

    Answer organisation(const QStringList& arguments) { return runJson(QStringList{u"organisation"_s} + arguments); }
};

} // namespace

TEST_F(OrganisationLife, AMergeSaysTheConflictsFirstAndIsTakenBack) {
    const QStringList pair{u"merge"_s, u"МБДОУ № 1 «Ромашки»"_s, u"МБДОУ № 1 «Ромашка»"_s};
    const Answer dry = organisation(pair + QStringList{u"--dry-run"_s});
    EXPECT_EQ(dry.code, 3) << testing::PrintToString(dry);
    ASSERT_EQ(dry.object()[u"conflicts"].toArray().size(), 1) << dry.out.toStdString();
    const QJsonValue conflict = dry.object()[u"conflicts"].toArray()[0];
    EXPECT_EQ(conflict[u"metric"], u"registered"_s);
    EXPECT_EQ(conflict[u"main"], 1);
    EXPECT_EQ(conflict[u"duplicate"], 0);
    EXPECT_EQ(conflict[u"mainSource"][u"row"], 3);
    EXPECT_EQ(conflict[u"duplicateSource"][u"row"], 4);
    EXPECT_TRUE(dry.object()[u"change"].isNull());
    EXPECT_EQ(organisation({u"show"_s, u"МБДОУ № 1 «Ромашки»"_s}).object()[u"name"], u"МБДОУ № 1 «Ромашки»"_s);

    const Answer done = organisation(pair);
    EXPECT_EQ(done.code, 3);
    EXPECT_GT(done.object()[u"change"].toInt(), 0);
    EXPECT_EQ(organisation({u"show"_s, u"МБДОУ № 1 «Ромашки»"_s}).object()[u"name"], u"МБДОУ № 1 «Ромашка»"_s)
        << "its name leads to the main one";
    EXPECT_EQ(organisation(pair).code, 1) << "it is one already";
    EXPECT_EQ(runJson({u"verify"_s}).code, 0);
}

TEST_F(OrganisationLife, AFileThatStillNamesTheDuplicateFeedsTheMainOne) {
    ASSERT_EQ(organisation({u"merge"_s, u"МБДОУ № 1 «Ромашки»"_s, u"МБДОУ № 1 «Ромашка»"_s}).code, 3);
    EXPECT_EQ(importWeek("13.05.23-19.05.23", u"Охинский;МБДОУ № 1 «Ромашки»;ДОО;нет\n"_s), 3) << "it lost the flag";
    const QJsonValue batch = runJson({u"imports"_s}).array()[0];
    EXPECT_EQ(batch[u"organisationsCreated"], 0);
    EXPECT_EQ(batch[u"unmatched"], 0);
    EXPECT_EQ(runJson({u"verify"_s}).code, 0);
}

TEST_F(OrganisationLife, RenamedAndMovedFromADay) {
    ASSERT_EQ(
        organisation({u"rename"_s, u"МБДОУ № 2"_s, u"--name"_s, u"Сад «Ёлочка»"_s, u"--day"_s, u"2023-05-06"_s}).code,
        0);
    ASSERT_EQ(organisation({u"move"_s, u"Сад «Ёлочка»"_s, u"--to"_s, u"Охинский"_s, u"--day"_s, u"2023-05-06"_s}).code,
              0);
    const Answer shown = organisation({u"show"_s, u"МБДОУ № 2"_s});
    ASSERT_EQ(shown.code, 0) << "the old name means it too";
    EXPECT_EQ(shown.object()[u"name"], u"Сад «Ёлочка»"_s);
    EXPECT_EQ(shown.object()[u"history"].toArray().size(), 2);
    EXPECT_EQ(shown.object()[u"history"].toArray()[0][u"day"], u"2023-05-06"_s);
    // The file of a later week under the old name and place is recognised.
    EXPECT_EQ(importWeek("13.05.23-19.05.23", u"Анивский;МБДОУ № 2;ДОО;да\n"_s), 0);
    EXPECT_EQ(runJson({u"imports"_s}).array()[0][u"organisationsCreated"], 0);
    EXPECT_EQ(runJson({u"verify"_s}).code, 0);
}

TEST_F(OrganisationLife, OpenedClosedJoinedAndDescribed) {
    EXPECT_EQ(organisation({u"open"_s, u"МБДОУ № 2"_s, u"--day"_s, u"2020-09-01"_s}).code, 0);
    const Answer early = organisation({u"close"_s, u"МБДОУ № 2"_s, u"--day"_s, u"2020-08-31"_s});
    EXPECT_EQ(early.code, 1);
    EXPECT_TRUE(early.err.contains(u"2020-09-01"_s)) << early.err.toStdString();
    EXPECT_EQ(organisation({u"close"_s, u"МБДОУ № 2"_s, u"--day"_s, u"2023-05-05"_s}).code, 0);
    EXPECT_EQ(importWeek("13.05.23-19.05.23", u"Анивский;МБДОУ № 2;ДОО;да\n"_s), 3) << "closed before the week";
    EXPECT_EQ(organisation({u"close"_s, u"МБДОУ № 2"_s, u"--day"_s, u"-"_s}).code, 0);
    EXPECT_EQ(
        organisation({u"set"_s, u"МБДОУ № 2"_s, u"--set"_s, u"kpp=650101001"_s, u"--set"_s, u"founder=municipal"_s})
            .code,
        0);
    EXPECT_EQ(organisation({u"set"_s, u"МБДОУ № 2"_s, u"--set"_s, u"inn=123"_s}).code, 1);
    EXPECT_EQ(organisation({u"join"_s, u"МБДОУ № 1 «Ромашки»"_s, u"МБДОУ № 2"_s, u"--day"_s, u"2023-05-05"_s}).code, 0);
    EXPECT_EQ(runJson({u"verify"_s}).code, 0);
}

TEST_F(OrganisationLife, MistakesAreToldClearly) {
    EXPECT_EQ(organisation({u"show"_s}).code, 2);
    EXPECT_EQ(organisation({u"sell"_s, u"МБДОУ № 2"_s}).code, 2);
    EXPECT_EQ(organisation({u"rename"_s, u"МБДОУ № 2"_s}).code, 2);
    EXPECT_EQ(organisation({u"close"_s, u"МБДОУ № 2"_s, u"--day"_s, u"вчера"_s}).code, 2);
    const Answer many = organisation({u"show"_s, u"МБДОУ"_s});
    EXPECT_EQ(many.code, 1);
    EXPECT_EQ(many.err.count(u"МБДОУ № "_s), 3) << many.err.toStdString();
    EXPECT_EQ(organisation({u"merge"_s, u"МБДОУ № 2"_s, u"МБДОУ № 2"_s}).code, 1);
    EXPECT_EQ(organisation({u"rename"_s, u"МБДОУ № 1 «Ромашки»"_s, u"--name"_s, u"МБДОУ № 1 «Ромашка»"_s}).code, 1)
        << "another one bears it";
}

TEST_F(OrganisationLife, LikelyDuplicatesAreListed) {
    const Answer found = runJson({u"organisations"_s, u"duplicates"_s});
    ASSERT_EQ(found.code, 0);
    ASSERT_EQ(found.array().size(), 1) << found.out.toStdString();
    EXPECT_EQ(found.array()[0][u"first"][u"name"], u"МБДОУ № 1 «Ромашка»"_s);
    EXPECT_EQ(found.array()[0][u"second"][u"name"], u"МБДОУ № 1 «Ромашки»"_s);
}

TEST_F(OrganisationLife, AMunicipalityIsRenamedFromADay) {
    const Answer done =
        runJson({u"municipality"_s, u"rename"_s, u"Анивский"_s, u"--name"_s, u"Анивский муниципальный округ"_s,
                 u"--kind"_s, u"муниципальный округ"_s, u"--oktmo"_s, u"64599000"_s, u"--day"_s, u"2030-01-01"_s});
    EXPECT_EQ(done.code, 0) << testing::PrintToString(done);
    EXPECT_EQ(runJson({u"municipality"_s, u"rename"_s, u"Анивский"_s, u"--oktmo"_s, u"12"_s}).code, 1);
    EXPECT_EQ(runJson({u"municipality"_s, u"rename"_s}).code, 2);
    EXPECT_EQ(runJson({u"verify"_s}).code, 0);
}
