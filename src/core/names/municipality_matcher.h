// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alias.h"
#include "core/names/normaliser.h"
#include "core/region.h"

#include <QHash>
#include <memory>
#include <vector>

namespace svodka::core {

class PlaceIndex;
struct ParsedName;

enum class MatchStatus {
    Exact,      ///< letter for letter one of the municipality's names
    Alias,      ///< a saved answer
    Normalised, ///< equal once taken apart, kinds agreeing
    Ask,        ///< candidates, but a person must say
    None,       ///< nothing resembles it
};

struct MunicipalityMatch {
    MatchStatus status = MatchStatus::None;
    MunicipalityId municipality;            ///< valid for Exact, Alias and Normalised
    std::vector<MunicipalityId> candidates; ///< for Ask, the best first; for the others empty

    friend bool operator==(const MunicipalityMatch&, const MunicipalityMatch&) = default;
};

/// Finds the municipality that a spelling means: exact → saved alias → normalised with the kind kept → stem candidates.
/// A match is silent only when exactly one municipality is possible; no score overrides a guard (docs/rules.md 6): a
/// stated kind that no name of the municipality bears, another region's suffix, «Северо-»/«Южно-» prefixes, a town
/// against the district of the same stem. Immutable once made; may be shared between threads.
class MunicipalityMatcher final {
public:
    /// Copies what it needs; `aliases` may hold refusals.
    explicit MunicipalityMatcher(const Region& region, const std::vector<Alias>& aliases = {});

    /// `section`: the section row above the spelling («ГОРОДСКИЕ ОКРУГА:»), which may decide between two kinds.
    [[nodiscard]] MunicipalityMatch match(const QString& spelling, const QString& section = {}) const;

    /// Matches a whole column: first each spelling by itself, then, where a spelling is left with several candidates,
    /// those that another row of the same list took by name are dropped; a question stays a question. A bare name that
    /// two municipalities share becomes a question where another row takes the first of them with its kind and none
    /// takes the second. The result has one entry a spelling.
    [[nodiscard]] std::vector<MunicipalityMatch> matchList(const QStringList& spellings,
                                                           const QStringList& sections = {}) const;

private:
    [[nodiscard]] MunicipalityMatch matchParsed(const ParsedName& name,
                                                const std::vector<PlaceKind>& sectionKinds) const;
    [[nodiscard]] MunicipalityMatch withoutRefused(MunicipalityMatch match, const QString& normalised) const;
    static void dropTaken(std::vector<MunicipalityMatch>& matches);
    void doubtTwins(const QStringList& spellings, std::vector<MunicipalityMatch>& matches) const;

    std::shared_ptr<const PlaceIndex> m_index;
    QHash<QString, Alias> m_aliases;
    QHash<QString, std::vector<MunicipalityId>> m_refusals;
};

} // namespace svodka::core
