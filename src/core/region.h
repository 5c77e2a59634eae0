// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <vector>

namespace svodka::core {

/// One state of a municipality's name, type and ОКТМО code. An unknown date is null, never invented.
struct MunicipalityName {
    QString name;      ///< as forms print it: «Городской округ «Долинский»»
    QString shortName; ///< for narrow places: «Долинский»
    QString type; ///< «городской округ», «муниципальный округ», «муниципальный район», «город», «ЗАТО»
    QString oktmo; ///< 8 digits without the check digit, text
    QDate validFrom;
    QDate validTo;        ///< the last day, inclusive
    bool derived = false; ///< made from a rule, not seen in a source

    friend bool operator==(const MunicipalityName&, const MunicipalityName&) = default;
};

/// A municipality: one thing through all its renamings. `names` is never empty and runs from the oldest to the newest.
struct Municipality {
    MunicipalityId id;
    QString centre;
    std::vector<MunicipalityName> names;

    /// The name in force on `day`: the newest whose known dates admit it; where dates are unknown, the oldest of those.
    [[nodiscard]] const MunicipalityName& nameOn(QDate day) const;
    [[nodiscard]] const MunicipalityName& latestName() const { return names.back(); }
    /// Every code it had or has, without repetition.
    [[nodiscard]] QStringList oktmoCodes() const;

    friend bool operator==(const Municipality&, const Municipality&) = default;
};

/// A region and its municipalities in the region's own order. Ids run from 1 in that order.
struct Region {
    RegionId id;
    QString code;
    QString name;
    bool synthetic = false; ///< holds generated data and is called so everywhere
    std::vector<Municipality> municipalities;

    [[nodiscard]] const Municipality* find(MunicipalityId id) const;

    friend bool operator==(const Region&, const Region&) = default;
};

/// Reads data/regions/*.json. RegionInvalid with the reason in detail.
Result<Region> regionFromJson(const QByteArray& json);

/// What a region file was read into, with the lines a person should look at.
struct RegionFile {
    Region region;
    QStringList unknownTypes; ///< type words that are none of the known five, verbatim
};

/// Reads `name;type;oktmo[;short_name;valid_from;valid_to]` in UTF-8 with a header line, one municipality a line.
/// RegionInvalid names the line (where.row): a missing name, a code that is not 8 digits, a date that is not ISO, a
/// name repeated with the same type («Троицкий» may be an okrug and a district). A missing short name is made from the
/// name.
Result<RegionFile> regionFromCsv(const QByteArray& csv, const QString& regionName);

} // namespace svodka::core
