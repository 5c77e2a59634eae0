// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace svodka::core {

/// One record of a «;» file. Blank lines give none.
struct CsvRecord {
    int line = 0; ///< 1-based, where it begins
    QStringList fields;

    friend bool operator==(const CsvRecord&, const CsvRecord&) = default;
};

/// Splits text into records: fields between «;», quoted with «"» where they hold one of «;», «"» or a line break. Only
/// for the program's own small formats; files from outside are read by ingest.
std::vector<CsvRecord> csvRecords(const QString& text);

} // namespace svodka::core
