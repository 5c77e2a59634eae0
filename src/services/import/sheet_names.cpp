// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/sheet_names.h"

#include "ingest/workbook.h"

namespace svodka::services {

core::Result<QStringList> sheetNames(const QString& file, std::stop_token stop) {
    const auto workbook = ingest::readWorkbook(file, std::move(stop));
    if (!workbook)
        return workbook.error();
    QStringList names;
    for (const ingest::Sheet& sheet : workbook->sheets)
        names.append(sheet.name);
    return names;
}

} // namespace svodka::services
