// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/name_tokens.h"
#include "core/names/normaliser.h"

#include <QStringList>
#include <vector>

namespace svodka::core {

/// One word of a name, between blanks and hyphens.
struct NamePart {
    QString text; ///< folded
    QString original;
    bool dotted = false;
    bool hyphenBefore = false; ///< joined to the part before it by a hyphen

    friend bool operator==(const NamePart&, const NamePart&) = default;
};

/// Words that stand together, with nothing understood between them.
using NameSegment = std::vector<NamePart>;

/// All that a spelling of a municipality says.
struct ParsedName {
    std::vector<NameSegment> segments;
    std::vector<PlaceKind>
        kinds; ///< stated kinds in their order, without repetition; МО and a bare «округ» are not here
    bool municipal = false; ///< МО: says nothing where another kind stands
    bool anyOkrug = false;
    bool authority = false; ///< an office of the municipality is named
    bool total = false;
    bool organisation = false;
    QStringList regions;

    [[nodiscard]] bool states(PlaceKind kind) const;
    /// True if a kind word of any sort stands there.
    [[nodiscard]] bool statesAnything() const { return !kinds.empty() || municipal || anyOkrug; }
};

ParsedName parseName(QStringView spelling);

/// «южно-сахалинск», «вятские поляны».
QString stemText(const NameSegment& segment);
/// «южносахалинск», «вятскиеполяны»: spellings with a blank, a hyphen or nothing between are one.
QString joined(const NameSegment& segment);

} // namespace svodka::core
