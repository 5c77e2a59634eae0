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
    static QString tables() { return tr("Tables") + u" (*.xlsx *.csv *.tsv *.txt);;"_s + tr("All files") + u" (*)"_s; }
    static QString stores() { return tr("Stores of Svodka") + u" (*.svodka)"_s; }
    static QString format(const QString& ending) {
        const QString name = ending == "xlsx"_L1  ? tr("Excel workbook")
                             : ending == "csv"_L1 ? tr("CSV table")
                                                  : ending.toUpper();
        return u"%1 (*.%2)"_s.arg(name, ending);
    }
};

/// The ending is what decides the format: one that is missing is that of the chosen filter.
QString withEnding(const QString& path, const QString& filter, const QStringList& formats) {
    if (path.isEmpty() || formats.contains(QFileInfo(path).suffix().toLower()))
        return path;
    for (const QString& ending : formats)
        if (filter == Texts::format(ending))
            return path + u'.' + ending;
    return path + u'.' + formats.constFirst();
}

} // namespace

QStringList SystemDesktop::filesToImport(QWidget* over, const QString& folder) {
    return QFileDialog::getOpenFileNames(over, Texts::tr("Import files"), folder, Texts::tables());
}

QString SystemDesktop::fileAgain(QWidget* over, const QString& title, const QString& folder) {
    return QFileDialog::getOpenFileName(over, title, folder, Texts::tables());
}

QString SystemDesktop::storeToOpen(QWidget* over, const QString& folder) {
    return QFileDialog::getOpenFileName(over, Texts::tr("Open store"), folder,
                                        Texts::stores() + u";;"_s + Texts::tr("All files") + u" (*)"_s);
}

QString SystemDesktop::storeToCreate(QWidget* over, const QString& suggested) {
    return withEnding(QFileDialog::getSaveFileName(over, Texts::tr("New store"), suggested, Texts::stores()), {},
                      {u"svodka"_s});
}

QString SystemDesktop::regionFile(QWidget* over, const QString& folder) {
    return QFileDialog::getOpenFileName(over, Texts::tr("Region"), folder,
                                        Texts::tr("CSV table") + u" (*.csv);;"_s + Texts::tr("All files") + u" (*)"_s);
}

QString SystemDesktop::fileToSave(QWidget* over, const QString& suggested, const QStringList& formats) {
    QStringList filters;
    for (const QString& ending : formats)
        filters += Texts::format(ending);
    QString chosen = filters.constFirst();
    const QString path =
        QFileDialog::getSaveFileName(over, Texts::tr("Save"), suggested, filters.join(u";;"_s), &chosen);
    return withEnding(path, chosen, formats);
}

void SystemDesktop::openFile(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void SystemDesktop::showInFolder(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace svodka::app
