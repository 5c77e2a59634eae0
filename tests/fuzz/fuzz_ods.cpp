// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/parts_archive.h"
#include "fuzz/workbook_checks.h"
#include "ingest/archive/zip_archive.h"
#include "ingest/ods/ods_reader.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace svodka;
    QBuffer buffer;
    buffer.setData(fuzz::archiveOf(fuzz::bytesOf(data, size)));
    buffer.open(QIODevice::ReadOnly);
    const auto archive = ingest::ZipArchive::open(buffer);
    if (archive)
        fuzz::checkWorkbook(ingest::readOds(**archive));
    return 0;
}
