// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"

namespace svodka::app {

/// The dialogs and programs of the system the window runs on.
class SystemDesktop final : public Desktop {
public:
    QStringList filesToImport(QWidget* over, const QString& folder) override;
    QString registryToImport(QWidget* over, const QString& folder) override;
    QString storeToOpen(QWidget* over, const QString& folder) override;
    QString backupToRestore(QWidget* over, const QString& folder) override;
    QString storeToCreate(QWidget* over, const QString& suggested) override;
    QString regionFile(QWidget* over, const QString& folder) override;
    QString catalogueToImport(QWidget* over, const QString& folder) override;
    QString fileToSave(QWidget* over, const QString& suggested, const QStringList& formats) override;
    bool openFile(const QString& path) override;
    bool showInFolder(const QString& path) override;
};

} // namespace svodka::app
