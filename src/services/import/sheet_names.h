// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>
#include <stop_token>

namespace svodka::services {

/// The sheets of a file in their order, to choose one of them; a file without sheets gives one empty name. Any thread.
/// Errors of ingest::readWorkbook.
core::Result<QStringList> sheetNames(const QString& file, std::stop_token stop = {});

} // namespace svodka::services
