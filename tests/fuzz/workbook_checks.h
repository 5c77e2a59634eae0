// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ingest/workbook.h"

#include <QByteArray>
#include <cstddef>
#include <cstdint>

namespace svodka::fuzz {

QByteArray bytesOf(const std::uint8_t* data, std::size_t size);

/// What follows reading: tables are found in every sheet and printed as `inspect` prints them. Aborts where a workbook
/// breaks a promise of ingest/workbook.h or ingest/source_table.h. An error must say something.
void checkWorkbook(const core::Result<ingest::Workbook>& book);

/// A promise that does not hold: says which, and aborts.
void require(bool holds, const char* promise);

} // namespace svodka::fuzz
