// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system_desktop.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(SystemDesktop)
public:
    static QString tables() {
        return tr("Tables") + u" (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;"_s + tr("All files") + u" (*)"_s;
    }
    static QString stores() { return tr("Stores of Svodka") + u" (*.svodka)"_s; }
    static QString format(const QString& ending) {
        const QString name = ending == "xlsx"_L1     ? tr("Excel workbook")
                             : ending == "csv"_L1    ? tr("CSV table")
                             : ending == "json"_L1   ? tr("Catalogue of Svodka")
                             : ending == "svodka"_L1 ? tr("Store of Svodka")
                                                     : ending.toUpper();
        return u"%1 (*.%2)"_s.arg(name, ending);
    }
};

/// The ending decides the format: the dialog itself adds one that is missing, and then asks before it overwrites.
QString askToSave(QWidget* over, const QString& title, const QString& suggested, const QStringList& filters,
                  const QStringList& endings, QFileDialog::Options options = {}) {
    QFileDialog dialog(over, title, QFileInfo(suggested).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOptions(options);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(endings.constFirst());
    dialog.selectFile(QFileInfo(suggested).fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        dialog.setDefaultSuffix(endings.value(filters.indexOf(filter), endings.constFirst()));
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QStringList SystemDesktop::filesToImport(QWidget* over, const QString& folder) {
    return QFileDialog::getOpenFileNames(over, Texts::tr("Import files"), folder, Texts::tables());
}

QString SystemDesktop::registryToImport(QWidget* over, const QString& folder) {
    return QFileDialog::getOpenFileName(over, Texts::tr("Import a list of organisations"), folder, Texts::tables());
}

QString SystemDesktop::storeToOpen(QWidget* over, const QString& folder) {
    return QFileDialog::getOpenFileName(over, Texts::tr("Open store"), folder,
                                        Texts::stores() + u";;"_s + Texts::tr("All files") + u" (*)"_s);
}

QString SystemDesktop::backupToRestore(QWidget* over, const QString& folder) {
    return QFileDialog::getOpenFileName(over, Texts::tr("Restore from a backup"), folder,
                                        Texts::stores() + u";;"_s + Texts::tr("All files") + u" (*)"_s);
}

QString SystemDesktop::storeToCreate(QWidget* over, const QString& suggested) {
    // A store is never overwritten: the form says so itself.
    return askToSave(over, Texts::tr("New store"), suggested, {Texts::stores()}, {u"svodka"_s},
                     QFileDialog::DontConfirmOverwrite);
}

QString SystemDesktop::regionFile(QWidget* over, const QString& folder) {
    return QFileDialog::getOpenFileName(over, Texts::tr("Region"), folder,
                                        Texts::tr("CSV table") + u" (*.csv);;"_s + Texts::tr("All files") + u" (*)"_s);
}

QString SystemDesktop::catalogueToImport(QWidget* over, const QString& folder) {
    return QFileDialog::getOpenFileName(over, Texts::tr("Read a catalogue"), folder,
                                        Texts::format(u"json"_s) + u";;"_s + Texts::tr("All files") + u" (*)"_s);
}

QString SystemDesktop::fileToSave(QWidget* over, const QString& suggested, const QStringList& formats) {
    QStringList filters;
    for (const QString& ending : formats)
        filters += Texts::format(ending);
    return askToSave(over, Texts::tr("Save"), suggested, filters, formats);
}

bool SystemDesktop::openFile(const QString& path) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool SystemDesktop::showInFolder(const QString& path) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace svodka::app
