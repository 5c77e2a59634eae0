// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_store.h"
#include "presets.h"
#include "services/import/import_service.h"
#include "services/store_service.h"
#include "store/sqlite_store_factory.h"

#include <QTemporaryDir>

namespace svodka::tests {

inline core::Period demoWeek(int weeksBefore = 0) {
    return {QDate(2023, 4, 29).addDays(-7 * weeksBefore), QDate(2023, 5, 5).addDays(-7 * weeksBefore)};
}

/// A store of its own for each test.
class ServicesTest : public testing::Test {
protected:
    void makeStore(const char* region) { m_store = make(storePath(), region); }

    void makeDemoStore() {
        ASSERT_TRUE(copyDemoStore(storePath()));
        auto opened = m_factory.open(storePath());
        ASSERT_TRUE(succeeded(opened));
        m_store = *std::move(opened);
    }

    services::ImportOutcome import(const QString& file) {
        services::ImportRequest request;
        request.file = file;
        request.author = QStringLiteral("методист");
        const auto outcome = services::ImportService(*m_store, m_clock).run(request);
        EXPECT_TRUE(succeeded(outcome));
        return outcome ? *outcome : services::ImportOutcome{};
    }

    services::ImportOutcome importSeed(const char* name) { return import(dataPath("seed/") + QString::fromUtf8(name)); }

    /// A table of organisations of the week 29.04.23–05.05.23.
    QString writeTable(const char* name, const QString& header, const QString& rows) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((QStringLiteral("Сферум (29.04.23-05.05.23)\n") + header + QLatin1Char('\n') + rows).toUtf8());
        return file.fileName();
    }

    /// A text file of these very words.
    QString writeText(const char* name, const QString& text) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }

    core::Result<services::ImportOutcome> run(services::ImportRequest request) {
        if (request.author.isEmpty())
            request.author = QStringLiteral("методист");
        return services::ImportService(*m_store, m_clock).run(request);
    }

    static services::ImportRequest requestFor(const QString& file) {
        services::ImportRequest request;
        request.file = file;
        return request;
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString storePath() const { return path("store.svodka"); }
    [[nodiscard]] core::Store& store() { return *m_store; }

    QTemporaryDir m_folder;
    store::SqliteStoreFactory m_factory;
    FixedClock m_clock;
    std::unique_ptr<core::Store> m_store;

private:
    std::unique_ptr<core::Store> make(const QString& path, const char* region) {
        auto made = services::makeStore(m_factory, m_clock, {path, QString::fromUtf8(region), false});
        EXPECT_TRUE(succeeded(made));
        return made ? std::move(made->store) : nullptr;
    }
};

} // namespace svodka::tests
