// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "ingest/source_table.h"

#include <QJsonObject>

namespace svodka::ingest {

/// {"start": "2023-04-29", "end": "2023-05-05"}, as every command prints a period.
QJsonObject periodToJson(const core::Period& period);

/// What the reader understood, in the JSON of `inspect` (docs/rules.md 8), with a few further keys. `tables` are those
/// found in the sheets of `workbook` that were looked at. A day that a title names stands for its week, which begins on
/// `firstDay`.
QJsonObject inspectToJson(const Workbook& workbook, const std::vector<SourceTable>& tables,
                          Qt::DayOfWeek firstDay = Qt::Monday);

} // namespace svodka::ingest
