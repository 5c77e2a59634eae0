// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace svodka::tests;

namespace {

/// The program as a person starts it: another process, its own settings folder, no display.
class ProgramTest : public testing::TestWithParam<const char*> {
protected:
    struct Ended {
        int code;
        QByteArray out;
        QByteArray err;
    };

    Ended start(const QStringList& arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        environment.remove(u"DISPLAY"_s);
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(GetParam()), arguments);
        EXPECT_TRUE(process.waitForFinished(120000)) << process.errorString().toStdString();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
};

INSTANTIATE_TEST_SUITE_P(Cli, ProgramTest, testing::Values(SVODKA_CLI_PROGRAM, SVODKA_PROGRAM),
                         [](const auto& tested) { return tested.index == 0 ? "svodka_cli" : "svodka"; });

TEST_P(ProgramTest, AnswersHelpAndVersionWithoutADisplay) {
    EXPECT_EQ(start({u"--version"_s}).code, 0);
    const Ended help = start({u"--help"_s});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(QString::fromUtf8(help.out).contains(u"еженедельн"_s)) << help.out.toStdString();
    EXPECT_TRUE(start({u"--help"_s, u"--lang"_s, u"en"_s}).out.contains("weekly"));
}

TEST_P(ProgramTest, GoesFromTheRealTableToTheForm) {
    const QString store = m_folder.filePath(u"Сахалин и пробел.svodka"_s);
    ASSERT_EQ(start({u"--store"_s, store, u"init"_s, u"--region"_s, u"sakhalin"_s}).code, 0);
    const Ended imported = start({u"import"_s, dataPath("xlsx/01_sakhalin_sferum_doo_2023w18.xlsx"), u"--json"_s});
    ASSERT_EQ(imported.code, 0) << imported.err.toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(imported.out).object()[u"new"], 18);
    const QString out = m_folder.filePath(u"форма.csv"_s);
    const Ended report = start(
        {u"report"_s, u"not-registered-not-active"_s, u"--period"_s, u"2023-04-29..2023-05-05"_s, u"--out"_s, out});
    ASSERT_EQ(report.code, 0) << report.err.toStdString();
    EXPECT_TRUE(readFile(out).contains("Итого;45;91"));
}

TEST_P(ProgramTest, SaysInRussianWhatIsWrongAndWhatToDo) {
    const Ended ended = start({u"import"_s, u"нет.xlsx"_s, u"--store"_s, m_folder.filePath(u"нет.svodka"_s)});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(QString::fromUtf8(ended.err).contains(u"Хранилищ"_s) ||
                QString::fromUtf8(ended.err).contains(u"хранилищ"_s))
        << ended.err.toStdString();
    EXPECT_EQ(start({u"frobnicate"_s}).code, 2);
}

} // namespace
