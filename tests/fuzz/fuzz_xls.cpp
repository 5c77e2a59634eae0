// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/workbook_checks.h"
#include "ingest/xls/xls_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace svodka;
    fuzz::checkWorkbook(ingest::readXls(fuzz::bytesOf(data, size)));
    return 0;
}
