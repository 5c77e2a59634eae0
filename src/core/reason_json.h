// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace svodka::core {

// Reasons and legal bases as a campaign's file has them. Each …FromJson reads back what …ToJson wrote; CatalogueInvalid
// names the entry.

Result<Reason> reasonFromJson(const QJsonValue& value);
QJsonObject reasonToJson(const Reason& reason);

Result<std::vector<Sign>> signsFromJson(const QJsonArray& array);
QJsonArray signsToJson(const std::vector<Sign>& signs);

Result<LegalBasis> legalBasisFromJson(const QJsonValue& value);
QJsonObject legalBasisToJson(const LegalBasis& basis);

/// Every metric, indicator and reason that the reasons and legal bases name must be there. CatalogueInvalid.
Result<void> checkReasons(const Campaign& campaign);

} // namespace svodka::core
