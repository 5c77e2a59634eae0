// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace svodka::core {

/// The kind of municipality that a spelling states. The kind is a token of its own and is never thrown away:
/// «г. Слободской» and «Слободской район» are two municipalities.
enum class PlaceKind {
    None,      ///< nothing said: «Арбажский»
    Town,      ///< г., город
    District,  ///< район, р-н, МР, муниципальный район, РМО
    CityOkrug, ///< городской округ, ГО, г.о.
    Okrug,     ///< муниципальный округ, МО (before or after a name), м.о.
    Closed,    ///< ЗАТО
    Settlement, ///< пгт, с., сельское поселение: a place or body below the municipalities, never one of them
};

/// A spelling taken apart. `stem` is what is left when kind words, the region's suffix, quotes and punctuation are
/// gone: lower case, ё→е, one space between words, one hyphen for every dash.
struct NormalisedName {
    QString stem;
    /// The first kind stated: «Городской округ «город Южно-Сахалинск»» is CityOkrug. МО counts only where no other kind
    /// stands beside it: «МО ГО «Охинский»» is CityOkrug.
    PlaceKind kind = PlaceKind::None;
    PlaceKind inner = PlaceKind::None; ///< the second kind stated, where there is one: Town above
    QStringList regionWords; ///< a region that the spelling names: {«вологодская область»}; empty if none

    friend bool operator==(const NormalisedName&, const NormalisedName&) = default;
};

/// Takes a municipality's spelling apart.
NormalisedName normaliseMunicipality(QStringView spelling);

/// One canonical line for aliases and search: lower case, ё→е, quotes gone, dashes and spaces unified. Works on
/// anything, keeps every word.
QString normaliseText(QStringView text);

} // namespace svodka::core
