// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import_dialog.h"
#include "imports_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace svodka::tests {

/// The import window over an empty store of Sakhalin.
class ImportDialogTest : public ImportsTest {
protected:
    void openFiles(const QStringList& files) {
        m_imports.importFiles(files);
        dialog = waitForDialog<app::ImportDialog>("importDialog");
        ASSERT_NE(dialog, nullptr);
        waitUntilReady();
    }
    void waitUntilReady() {
        ASSERT_TRUE(waitUntil([this] { return !dialog || dialog->isReady(); }));
    }

    [[nodiscard]] QString text(const char* label) { return ImportsTest::text(*dialog, label); }
    [[nodiscard]] QStringList counts() {
        QStringList texts;
        for (const char* name : {"added", "changed", "same", "waiting", "rejected", "created"})
            texts.append(text(QByteArray(name).append("CountLabel").constData()));
        return texts;
    }
    [[nodiscard]] bool shows(const char* name) { return find<QWidget>(*dialog, name)->isVisible(); }
    QPushButton* button(const char* name) { return find<QPushButton>(*dialog, name); }
    QComboBox* box(const char* name) { return find<QComboBox>(*dialog, name); }
    void press(const char* name) { ImportsTest::press(*dialog, name); }

    /// Presses «Import» and waits for what follows: the next file or the end.
    void import() {
        ASSERT_TRUE(button("importPushButton")->isEnabled());
        press("importPushButton");
        ASSERT_TRUE(settles());
    }

    QPointer<app::ImportDialog> dialog;
};

} // namespace svodka::tests
