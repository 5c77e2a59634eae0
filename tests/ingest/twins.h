// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/inspect_json.h"
#include "ingest/sheets.h"

namespace svodka::tests {

/// A workbook of tests/data/<suffix>/.
inline ingest::Workbook twin(const QString& name, const QString& suffix) {
    const auto book = ingest::readWorkbook(dataPath("") + suffix + u'/' + name + u'.' + suffix);
    EXPECT_TRUE(succeeded(book)) << name.toStdString();
    return book ? *book : ingest::Workbook();
}

/// What `inspect` prints of it, but for the format.
inline QJsonValue inspectedTables(const ingest::Workbook& book) {
    std::vector<ingest::SourceTable> tables;
    for (const ingest::Sheet& sheet : book.sheets) {
        for (ingest::SourceTable& table : ingest::findTables(sheet, catalogue()))
            tables.push_back(std::move(table));
    }
    return ingest::inspectToJson(book, tables)[u"tables"];
}

inline QString cellText(const ingest::Sheet& sheet, size_t row, size_t column) {
    const bool isThere = row < sheet.rows.size() && column < sheet.rows[row].size();
    return isThere ? sheet.rows[row][column].text() : QString();
}

struct BrokenBook {
    const char* name;
    core::ErrorCode code;
    const char* detail;
};
inline void PrintTo(const BrokenBook& book, std::ostream* out) {
    *out << book.name;
}

inline void expectRefused(const BrokenBook& broken) {
    const QString path = dataPath("broken/") + QString::fromLatin1(broken.name);
    const auto book = ingest::readWorkbook(path);
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, broken.code);
    EXPECT_EQ(book.error().detail, QString::fromLatin1(broken.detail));
    EXPECT_EQ(book.error().subject, path);
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace svodka::tests
