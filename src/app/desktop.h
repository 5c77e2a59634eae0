// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace svodka::app {

/// The system's own dialogs and programs, passed in so that tests can answer for the user. GUI thread. The functions
/// that ask return when the user has answered; empty = cancelled. `folder` is where they begin, may be empty.
class Desktop {
public:
    virtual ~Desktop() = default;

    virtual QStringList filesToImport(QWidget* over, const QString& folder) = 0;
    /// A list of organisations.
    virtual QString registryToImport(QWidget* over, const QString& folder) = 0;
    virtual QString storeToOpen(QWidget* over, const QString& folder) = 0;
    virtual QString backupToRestore(QWidget* over, const QString& folder) = 0;
    virtual QString storeToCreate(QWidget* over, const QString& suggested) = 0;
    virtual QString regionFile(QWidget* over, const QString& folder) = 0;
    /// A JSON file of campaigns, metrics and indicators.
    virtual QString catalogueToImport(QWidget* over, const QString& folder) = 0;
    /// `suggested`: whole path; `formats`: endings, the first one being the usual.
    virtual QString fileToSave(QWidget* over, const QString& suggested, const QStringList& formats) = 0;

    virtual bool
    openFile(const QString& path) = 0; ///< in the program that the system has for it; false if there is none
    virtual bool showInFolder(const QString& path) = 0; ///< opens the folder
};

} // namespace svodka::app
