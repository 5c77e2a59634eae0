// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/correction_actions.h"
#include "app/actions/export_actions.h"
#include "app/actions/import_actions.h"
#include "app/actions/life_actions.h"
#include "app/actions/reason_actions.h"
#include "app/actions/undo_actions.h"
#include "app/desktop.h"
#include "app/page.h"
#include "app/session.h"
#include "app/work.h"
#include "demo_store.h"
#include "memory_settings.h"
#include "presets.h"
#include "services/import/import_service.h"
#include "services/store_service.h"
#include "store/sqlite_store_factory.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace svodka::tests {

/// Answers for the user what the test has set, and remembers what was asked to be opened.
class FakeDesktop final : public app::Desktop {
public:
    QStringList filesToImport(QWidget*, const QString&) override { return files; }
    QString registryToImport(QWidget*, const QString&) override { return registry; }
    QString storeToOpen(QWidget*, const QString&) override { return store; }
    QString backupToRestore(QWidget*, const QString&) override { return backup; }
    QString storeToCreate(QWidget*, const QString&) override { return newStore; }
    QString regionFile(QWidget*, const QString&) override { return region; }
    QString catalogueToImport(QWidget*, const QString&) override { return catalogue; }
    QString fileToSave(QWidget*, const QString& suggested, const QStringList&) override {
        suggestedFile = suggested;
        return saveAs;
    }
    bool openFile(const QString& path) override {
        opened += path;
        return hasPrograms;
    }
    bool showInFolder(const QString& path) override {
        shown += path;
        return hasPrograms;
    }

    QStringList files;
    QString registry;
    QString store;
    QString backup;
    QString newStore;
    QString catalogue;
    QString region;
    QString saveAs;
    QString suggestedFile;
    QStringList opened;
    QStringList shown;
    bool hasPrograms = true;
};

/// The widget of that name and class under `parent`; fails the test and gives nullptr if there is none.
template <typename Widget>
Widget* find(const QWidget& parent, const char* name) {
    auto* found = parent.findChild<Widget*>(QString::fromUtf8(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
}

/// A place for the parts of the window, each test with a folder of its own.
class AppTest : public testing::Test {
protected:
    static constexpr int patience = 30000; // under sanitizers, on a busy machine

    template <typename Condition>
    static bool waitUntil(Condition isTrue) {
        return QTest::qWaitFor(isTrue, patience);
    }

    /// The dialog of that name that stands open; waits for it.
    template <typename Dialog>
    static Dialog* waitForDialog(const char* name) {
        Dialog* found = nullptr;
        waitUntil([&] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (widget->isVisible() && widget->objectName() == QString::fromUtf8(name))
                    found = qobject_cast<Dialog*>(widget);
            return found != nullptr;
        });
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QString makeStore(const char* region) {
        const auto made =
            services::makeStore(m_factory, m_clock, {path("store.svodka"), QString::fromUtf8(region), false});
        EXPECT_TRUE(succeeded(made));
        return path("store.svodka");
    }

    QString makeDemoStore() {
        EXPECT_TRUE(copyDemoStore(path("store.svodka")));
        return path("store.svodka");
    }

    services::ImportOutcome import(const QString& store, const QString& file, const QString& campaign = {},
                                   std::optional<core::Period> period = {}) {
        auto opened = m_factory.open(store);
        EXPECT_TRUE(succeeded(opened));
        services::ImportRequest request;
        request.file = file;
        request.campaign = campaign;
        request.period = period;
        request.author = QStringLiteral("методист");
        const auto outcome = services::ImportService(**opened, m_clock).run(request);
        EXPECT_TRUE(succeeded(outcome));
        return outcome ? *outcome : services::ImportOutcome{};
    }

    QString writeFile(const char* name, const QString& text) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QTemporaryDir m_folder;
    store::SqliteStoreFactory m_factory;
    FixedClock m_clock;
    MemorySettings m_settings;
    FakeDesktop m_desktop;
    app::Environment m_environment{m_factory,       m_settings, m_clock, m_desktop, QStringLiteral("методист"),
                                   m_folder.path(), true};
};

/// A session over an open store, and what a page or an action needs, in a bare window.
class SessionTest : public AppTest {
protected:
    void SetUp() override {
        QObject::connect(&m_session, &app::Session::failed, &m_window,
                         [this](const core::Error& error) { m_failures.push_back(error); });
    }

    void open(const QString& store, const app::Place& first = {app::page::summary, {}, {}, {}}) {
        m_session.open(store, first);
        ASSERT_TRUE(waitUntil([this] { return m_session.isOpen() || !m_failures.empty(); }));
        ASSERT_TRUE(m_failures.empty());
    }

    [[nodiscard]] app::PageContext context() {
        return {m_session, m_work, m_imports, m_exports, m_corrections, m_life, m_undo, m_reasons};
    }

    std::vector<core::Error> m_failures;
    QWidget m_window;
    app::Session m_session{m_environment};
    app::Work m_work{m_session, &m_window};
    app::ImportActions m_imports{m_work};
    app::ExportActions m_exports{m_work};
    app::CorrectionActions m_corrections{m_work};
    app::LifeActions m_life{m_work};
    app::UndoActions m_undo{m_work};
    app::ReasonActions m_reasons{m_work};
};

} // namespace svodka::tests
