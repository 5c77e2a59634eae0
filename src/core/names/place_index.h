// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/declension.h"
#include "core/names/parsed_name.h"
#include "core/region.h"

#include <QHash>
#include <optional>
#include <vector>

namespace svodka::core {

/// One municipality as the matcher sees it, over all its names.
struct KnownPlace {
    MunicipalityId id;
    bool town = false;              ///< the municipality is a town, so «г.» before its name is right
    bool closed = false;            ///< ЗАТО
    std::vector<PlaceKind> kinds;   ///< that its names and types state
    std::vector<NameSegment> stems; ///< its names without their kind words
    QStringList bareStems;          ///< joined stems of names that state no kind: «слободской»
    NameSegment centre;
    std::vector<size_t> rivals; ///< the town of a district, the district of a town: one stem, two municipalities

    [[nodiscard]] bool isOf(PlaceKind kind) const;
};

/// Where a form of a name leads.
struct FormHit {
    size_t place = 0; ///< index into PlaceIndex::places
    FormQuality quality = FormQuality::Nominative;
};

/// The names of one region, taken apart once. Immutable.
class PlaceIndex final {
public:
    explicit PlaceIndex(const Region& region);

    [[nodiscard]] const std::vector<KnownPlace>& places() const { return m_places; }
    [[nodiscard]] const QHash<QString, std::vector<FormHit>>& forms() const { return m_forms; }
    [[nodiscard]] const QHash<QString, std::vector<size_t>>& centreForms() const { return m_centreForms; }
    [[nodiscard]] const QString& regionPhrase() const { return m_regionPhrase; } ///< empty if the region's name is none

    /// Null for an id that is not of this region.
    [[nodiscard]] const KnownPlace* find(MunicipalityId id) const;
    /// The one municipality that bears this very name; a short name counts if it is nobody else's.
    [[nodiscard]] std::optional<size_t> exact(const QString& spelling) const;
    /// The one whose full name differs only in case, ё, quotes, dashes and blanks.
    [[nodiscard]] std::optional<size_t> sameText(const QString& normalisedText) const;

    /// True if nothing that is stated speaks against the place.
    [[nodiscard]] bool compatible(const std::vector<PlaceKind>& stated, size_t place) const;

private:
    void addNames(const Municipality& municipality, size_t place);
    void addForms(const NameSegment& name, size_t place);
    void markTowns();
    void findRivals();
    [[nodiscard]] bool shareStem(const KnownPlace& a, const KnownPlace& b) const;
    [[nodiscard]] bool areRivals(const KnownPlace& town, const KnownPlace& area) const;
    [[nodiscard]] bool compatible(PlaceKind kind, const KnownPlace& place) const;

    std::vector<KnownPlace> m_places;
    QHash<QString, std::vector<FormHit>> m_forms;
    QHash<QString, std::vector<size_t>> m_centreForms;
    QHash<QString, std::vector<size_t>> m_names;
    QHash<QString, std::vector<size_t>> m_shortNames;
    QHash<QString, std::vector<size_t>> m_texts;
    QHash<MunicipalityId, size_t> m_byId;
    QString m_regionPhrase;
};

} // namespace svodka::core
