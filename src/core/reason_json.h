// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/result.h"

#include <QJsonArray>

namespace svodka::core {

// What implies a reason, as a campaign's file and the store have it. signsFromJson reads back what signsToJson wrote;
// CatalogueInvalid names the entry.

Result<std::vector<Sign>> signsFromJson(const QJsonArray& array);
QJsonArray signsToJson(const std::vector<Sign>& signs);

} // namespace svodka::core
