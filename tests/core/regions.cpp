// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions.h"

#include <QFile>
#include <QHash>

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

core::Region readShipped(const QString& code) {
    QFile file(QStringLiteral(SVODKA_SOURCE_DIR "/data/regions/") + code + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    core::Result<core::Region> region = core::regionFromJson(file.readAll());
    return region ? std::move(region).value() : core::Region();
}

} // namespace

const core::Region& shippedRegion(const QString& code) {
    static const core::Region sakhalin = readShipped(u"sakhalin"_s);
    static const core::Region kirov = readShipped(u"kirov"_s);
    return code == u"kirov" ? kirov : sakhalin;
}

const core::Municipality* byShortName(const core::Region& region, const QString& shortName) {
    for (const core::Municipality& municipality : region.municipalities)
        if (municipality.names.front().shortName == shortName)
            return &municipality;
    return nullptr;
}

QString shortNameOf(const core::Region& region, core::MunicipalityId id) {
    const core::Municipality* municipality = region.find(id);
    return municipality ? municipality->names.front().shortName : u"?"_s;
}

} // namespace svodka::tests
