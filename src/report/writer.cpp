// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writer.h"

#include "report/atomic_file.h"
#include "report/csv_writer.h"
#include "report/xlsx/xlsx_writer.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace svodka::report {

namespace {

core::Result<QByteArray> bytesOf(const core::Document& document, const QString& format) {
    if (format == u"csv"_s)
        return csvBytes(document.tables.front());
    return xlsxBytes(document);
}

} // namespace

QStringList formats() {
    return {u"xlsx"_s, u"csv"_s};
}

core::Result<void> write(const core::Document& document, const QString& path) {
    const QString format = QFileInfo(path).suffix().toLower();
    if (!formats().contains(format))
        return core::Error{core::ErrorCode::OutputFormatUnknown, path, {}, formats().join(u", "_s)};
    if (document.tables.empty())
        return core::Error{core::ErrorCode::ReportEmpty, path, {}, {}};
    const core::Result<QByteArray> bytes = bytesOf(document, format);
    if (!bytes) {
        core::Error error = bytes.error();
        error.subject = path;
        return error;
    }
    return writeAtomically(path, *bytes);
}

} // namespace svodka::report
