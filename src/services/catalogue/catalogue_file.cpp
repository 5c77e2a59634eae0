// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogue/catalogue_file.h"

#include "report/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Puts each item in the place of the one with its code, or behind the last.
template <typename T>
void mergeByCode(std::vector<T>& present, const std::vector<T>& given) {
    for (const T& item : given) {
        const auto known =
            std::find_if(present.begin(), present.end(), [&](const T& one) { return one.code == item.code; });
        if (known == present.end())
            present.push_back(item);
        else
            *known = item;
    }
}

} // namespace

Result<core::CatalogueFile> readCatalogueFile(const QString& path) {
    const core::Location where{QFileInfo(path).fileName(), {}, 0, 0};
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::FileNotFound, path, where, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, where, file.errorString()};
    if (file.size() > kLargestCatalogue)
        return Error{ErrorCode::FileTooLarge, path, where, {}};
    QByteArray json = file.readAll();
    if (json.startsWith("\xEF\xBB\xBF")) // an editor's mark
        json.remove(0, 3);
    auto read = core::catalogueFromJson(json);
    if (read)
        return read;
    Error error = read.error();
    error.where.file = where.file;
    return error;
}

core::Catalogue merged(const core::Catalogue& present, const core::CatalogueFile& file, CatalogueImport how) {
    core::Catalogue result = present;
    if (how == CatalogueImport::Replace) {
        result.campaigns = file.campaigns;
        result.types = file.types.value_or(present.types);
        return result;
    }
    mergeByCode(result.campaigns, file.campaigns);
    if (file.types)
        mergeByCode(result.types, *file.types);
    return result;
}

Result<void> exportCatalogue(core::Store& store, const QString& campaign, const QString& out) {
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    core::CatalogueFile file{catalogue->types, catalogue->campaigns};
    if (!campaign.isEmpty()) {
        const core::Campaign* found = catalogue->campaign(campaign);
        QStringList known;
        for (const core::Campaign& one : catalogue->campaigns)
            known.append(one.code);
        if (!found)
            return Error{ErrorCode::CampaignUnknown, campaign, {}, known.join(u", "_s)};
        file = {std::nullopt, {*found}};
    }
    return report::writeAtomically(out, core::catalogueToJson(file));
}

} // namespace svodka::services
