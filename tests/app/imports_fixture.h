// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_fixture.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace svodka::tests {

/// An empty store of Sakhalin in a visible window, and looks into it past the program.
class ImportsTest : public SessionTest {
protected:
    void SetUp() override {
        SessionTest::SetUp();
        m_window.resize(900, 700);
        m_window.show();
        QObject::connect(&m_work, &app::Work::announced, &m_window,
                         [this](const QString& text) { m_announced.append(text); });
        open(makeStore("sakhalin"));
    }

    std::unique_ptr<core::Store> store() {
        auto opened = m_factory.open(m_session.jobs().path());
        EXPECT_TRUE(succeeded(opened));
        return opened ? *std::move(opened) : nullptr;
    }
    std::vector<core::BatchInfo> batches() { return *store()->batches(); }
    size_t knownAliases() { return store()->municipalityAliases()->size(); }

    /// Waits until nothing runs any more.
    [[nodiscard]] bool settles() {
        return waitUntil([this] { return !m_session.runner().isBusy() && !m_work.isBusy(); });
    }

    static void press(QWidget& dialog, const char* name) {
        QTest::mouseClick(find<QPushButton>(dialog, name), Qt::LeftButton);
    }
    static bool isEnabled(QWidget& dialog, const char* name) { return find<QPushButton>(dialog, name)->isEnabled(); }
    static bool isVisible(QWidget& dialog, const char* name) { return find<QWidget>(dialog, name)->isVisible(); }
    static QString text(QWidget& dialog, const char* name) { return find<QLabel>(dialog, name)->text(); }

    QStringList m_announced;
};

} // namespace svodka::tests
