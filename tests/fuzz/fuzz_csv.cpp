// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/workbook_checks.h"
#include "ingest/text/text_reader.h"

#include <QString>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace svodka;
    fuzz::checkWorkbook(ingest::readText(fuzz::bytesOf(data, size), QStringLiteral("csv")));
    return 0;
}
