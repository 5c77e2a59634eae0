// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx/xlsx_writer.h"

#include "report/clean_text.h"
#include "report/xlsx/ascii_folder.h"
#include "report/xlsx/formats.h"
#include "report/xlsx/sheet_names.h"
#include "report/xlsx/sheet_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace svodka::report {

namespace {

core::Error failure(const QString& detail) {
    return {core::ErrorCode::OutputNotWritable, {}, {}, detail};
}

core::Error failure(lxw_error error) {
    return failure(QString::fromUtf8(lxw_strerror(error)));
}

QStringList sheetNames(const core::Document& document) {
    QStringList wishes;
    for (const core::Table& table : document.tables)
        wishes << table.name;
    return validSheetNames(wishes);
}

/// Without a time of creation the library would take the present one, and equal input would give other bytes.
time_t creationTime(const core::DocumentInfo& info) {
    const QDateTime fixed(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return static_cast<time_t>((info.created.isValid() ? info.created : fixed).toSecsSinceEpoch());
}

lxw_error setProperties(lxw_workbook* workbook, const core::DocumentInfo& info) {
    // the library takes char*, but copies what it gets
    QByteArray title = cellText(info.title).toUtf8();
    QByteArray subject = cellText(info.subject).toUtf8();
    QByteArray author = cellText(info.author).toUtf8();
    QByteArray comments = cellText(info.comments).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.comments = comments.data();
    properties.created = creationTime(info);
    return workbook_set_properties(workbook, &properties);
}

lxw_error addSheet(lxw_workbook* workbook, const Formats& formats, const core::Table& table, const QString& name,
                   const QString& mark) {
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, name.toUtf8().constData());
    return sheet ? SheetWriter(sheet, formats, table, mark).write() : LXW_ERROR_PARAMETER_VALIDATION;
}

/// Fills and closes the workbook, which is gone afterwards whatever happens.
lxw_error fill(lxw_workbook* workbook, const core::Document& document) {
    const Formats formats(workbook);
    const QStringList names = sheetNames(document);
    lxw_error error = setProperties(workbook, document.info);
    for (size_t i = 0; i < document.tables.size() && error == LXW_NO_ERROR; ++i)
        error = addSheet(workbook, formats, document.tables[i], names[static_cast<qsizetype>(i)], document.info.mark);
    const lxw_error closing = workbook_close(workbook);
    return error == LXW_NO_ERROR ? closing : error;
}

} // namespace

core::Result<QByteArray> xlsxBytes(const core::Document& document) {
    const QTemporaryDir folder(QDir(asciiTemporaryFolder()).filePath(u"svodka-XXXXXX"_s));
    if (!folder.isValid())
        return failure(folder.errorString());
    const QString path = folder.filePath(u"report.xlsx"_s);
    QByteArray folderName = pathForLibrary(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folderName.data();
    lxw_workbook* workbook = workbook_new_opt(pathForLibrary(path).constData(), &options);
    if (!workbook)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    if (const lxw_error error = fill(workbook, document); error != LXW_NO_ERROR)
        return failure(error);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    return file.readAll();
}

} // namespace svodka::report
