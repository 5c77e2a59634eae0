// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presets.h"

#include "core/catalogue_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<QByteArray> readAll(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, {path, {}, 0, 0}, file.errorString()};
    return file.readAll();
}

Result<std::vector<core::Campaign>> loadCampaigns(const QStringList& codes) {
    std::vector<core::Campaign> campaigns;
    for (const QString& code : codes) {
        const Result<QByteArray> json = readAll(u":/svodka/catalogue/%1.json"_s.arg(code));
        if (!json)
            return json.error();
        Result<core::Campaign> campaign = core::campaignFromJson(*json);
        if (!campaign)
            return campaign.error();
        campaigns.push_back(*std::move(campaign));
    }
    return campaigns;
}

/// In every new store.
const QStringList kInitialCampaigns{u"sferum"_s, u"gospubliki"_s};
const QStringList kOfferedCampaigns{u"max"_s};

} // namespace

Result<std::vector<core::Campaign>> presetCampaigns() {
    return loadCampaigns(kInitialCampaigns + kOfferedCampaigns);
}

Result<core::Catalogue> presetCatalogue() {
    core::Catalogue catalogue;
    const Result<QByteArray> typesJson = readAll(u":/svodka/catalogue/types.json"_s);
    if (!typesJson)
        return typesJson.error();
    Result<std::vector<core::OrganisationType>> types = core::typesFromJson(*typesJson);
    if (!types)
        return types.error();
    catalogue.types = *std::move(types);
    if (const auto campaigns = core::take(loadCampaigns(kInitialCampaigns), &catalogue.campaigns); !campaigns)
        return campaigns.error();
    return catalogue;
}

QStringList presetRegions() {
    return {u"sakhalin"_s, u"kirov"_s};
}

Result<core::RegionFile> loadRegion(const QString& codeOrFile) {
    if (presetRegions().contains(codeOrFile)) {
        const Result<QByteArray> json = readAll(u":/svodka/regions/%1.json"_s.arg(codeOrFile));
        if (!json)
            return json.error();
        Result<core::Region> region = core::regionFromJson(*json);
        if (!region)
            return region.error();
        return core::RegionFile{*std::move(region), {}};
    }
    const QFileInfo info(codeOrFile);
    if (!info.isFile())
        return Error{ErrorCode::RegionUnknown, codeOrFile, {}, presetRegions().join(u", "_s)};
    const Result<QByteArray> csv = readAll(codeOrFile);
    if (!csv)
        return csv.error();
    Result<core::RegionFile> region = core::regionFromCsv(*csv, info.completeBaseName());
    if (!region) {
        Error error = region.error();
        error.where.file = info.fileName();
        return error;
    }
    return region;
}

QStringList demoWorkbooks() {
    QStringList paths;
    const QStringList names = QDir(u":/svodka/demo"_s).entryList({u"*.xlsx"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        paths.append(u":/svodka/demo/"_s + name);
    return paths;
}

} // namespace svodka::services
