// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/result.h"

#include <QByteArray>

namespace svodka::core {

/// Reads data/catalogue/types.json. CatalogueInvalid names the entry.
Result<std::vector<OrganisationType>> typesFromJson(const QByteArray& json);

/// Reads one campaign file of data/catalogue. CatalogueInvalid names the entry: an unknown kind, a code that does not
/// match [a-z][a-z0-9_]{0,40}, a repeated code, a reference to a metric or indicator that is not there.
Result<Campaign> campaignFromJson(const QByteArray& json);

/// The inverse of campaignFromJson: reading the result gives an equal campaign.
QByteArray campaignToJson(const Campaign& campaign);

} // namespace svodka::core
