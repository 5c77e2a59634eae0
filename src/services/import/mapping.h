// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/import_request.h"

namespace svodka::services {

/// Column choices as JSON: [["3","registered"],…]. The form in which profiles and batches keep them.
QString mappingToJson(const std::vector<ColumnChoice>& columns);

/// The inverse; entries that are not pairs of texts are left out.
std::vector<ColumnChoice> mappingFromJson(const QString& json);

} // namespace svodka::services
