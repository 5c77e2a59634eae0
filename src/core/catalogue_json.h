// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/result.h"

#include <QByteArray>
#include <optional>

namespace svodka::core {

/// What a catalogue file holds (docs/catalogue.md): it need not hold everything.
struct CatalogueFile {
    std::optional<std::vector<OrganisationType>> types; ///< nullopt = the file says nothing of them
    std::vector<Campaign> campaigns;
};

/// Reads a catalogue file: {"format": "svodka-catalogue", …}, or a single campaign as in data/catalogue. Every entry is
/// read strictly, and each campaign is checked by itself (checkCampaign). CatalogueInvalid: subject = the path of the
/// entry («campaigns[0].metrics[3].code»), detail = what is wrong with it.
Result<CatalogueFile> catalogueFromJson(const QByteArray& json);

/// The inverse: reading the result gives equal types and campaigns. What is empty or as usual is left out.
QByteArray catalogueToJson(const CatalogueFile& file);

/// Reads data/catalogue/types.json. Errors as above.
Result<std::vector<OrganisationType>> typesFromJson(const QByteArray& json);

/// Reads one campaign file of data/catalogue. Errors as above.
Result<Campaign> campaignFromJson(const QByteArray& json);

/// The inverse of campaignFromJson: reading the result gives an equal campaign.
QByteArray campaignToJson(const Campaign& campaign);

} // namespace svodka::core
