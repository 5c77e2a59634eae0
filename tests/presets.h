// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue_json.h"
#include "core/region.h"
#include "printing.h"

#include <QFile>

namespace svodka::tests {

inline QByteArray readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "cannot open " << path.toStdString();
    return file.readAll();
}

inline QString sourcePath(const char* relative) {
    return QStringLiteral(SVODKA_SOURCE_DIR "/") + QString::fromUtf8(relative);
}

inline QString dataPath(const char* relative) {
    return QStringLiteral(SVODKA_TEST_DATA "/") + QString::fromUtf8(relative);
}

/// The catalogue that the program ships, read from data/catalogue.
inline core::Catalogue presetCatalogue() {
    core::Catalogue catalogue;
    const auto types = core::typesFromJson(readFile(sourcePath("data/catalogue/types.json")));
    EXPECT_TRUE(succeeded(types));
    catalogue.types = *types;
    for (const char* name : {"data/catalogue/sferum.json", "data/catalogue/gospubliki.json"}) {
        const auto campaign = core::campaignFromJson(readFile(sourcePath(name)));
        EXPECT_TRUE(succeeded(campaign)) << name;
        catalogue.campaigns.push_back(*campaign);
    }
    return catalogue;
}

/// A region that the program ships, read from data/regions: «sakhalin» or «kirov».
inline core::Region presetRegion(const char* code) {
    const auto region =
        core::regionFromJson(readFile(sourcePath("data/regions/") + QString::fromUtf8(code) + QStringLiteral(".json")));
    EXPECT_TRUE(succeeded(region));
    return *region;
}

} // namespace svodka::tests
