// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch.h"
#include "ingest/source_table.h"

#include <span>

namespace svodka::services {

/// Rows that waited, made tables again: what rowPayload has written.
struct PayloadTables {
    std::vector<ingest::SourceTable> organisations;
    std::vector<ingest::SourceTable> figures;
};

/// Rows that were read from one table stand in one table again, in their order.
PayloadTables tablesOf(std::span<const core::PendingRow> rows);

} // namespace svodka::services
