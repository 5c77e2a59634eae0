// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"
#include "memory_settings.h"
#include "presets.h"
#include "store/sqlite_store_factory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace svodka::tests {

class FixedClock final : public core::Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(QDate(2023, 5, 5), QTime(12, 0), Qt::UTC); }
};

struct Answer {
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

inline void PrintTo(const Answer& answer, std::ostream* out) {
    *out << "code " << answer.code << "\nout: " << answer.out.toStdString() << "\nerr: " << answer.err.toStdString();
}

/// Runs command lines in process, each test in a folder of its own.
class CliTest : public testing::Test {
protected:
    Answer run(const QStringList& arguments) {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        cli::Context context{m_stores, m_settings, m_clock, out, err, QStringLiteral("methodist"), m_folder.path(), {}};
        answer.code = cli::runProgram(arguments, context);
        out.flush();
        err.flush();
        return answer;
    }

    /// Runs with --json and the test's own store.
    Answer runJson(QStringList arguments) {
        return run(arguments << QStringLiteral("--json") << QStringLiteral("--store") << storePath());
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString storePath() const { return path("store.svodka"); }

    void makeStore(const char* region, bool demo = false) {
        QStringList arguments{QStringLiteral("init"), QStringLiteral("--region"), QString::fromUtf8(region)};
        if (demo)
            arguments << QStringLiteral("--demo");
        const Answer made = runJson(arguments);
        ASSERT_EQ(made.code, 0) << testing::PrintToString(made);
    }

    QTemporaryDir m_folder;
    store::SqliteStoreFactory m_stores;
    MemorySettings m_settings;
    FixedClock m_clock;
};

} // namespace svodka::tests
