// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/changes/phrases.h"
#include "services/municipalities/municipality_week.h"

namespace svodka::services {

/// What a column of the table by municipality holds.
enum class MunicipalityColumn { Name, Place, Score, Count, Share, Change, Finished };

/// The table of the page, with what its cells stand for.
struct MunicipalitySheet {
    struct Column {
        MunicipalityColumn kind = MunicipalityColumn::Name;
        int index = -1; ///< in MunicipalityWeek::indicators, or of Finished in finishedTypes; -1 = none
    };
    core::Table table;
    std::vector<Column> columns;
    std::vector<core::MunicipalityId> rowIds;
};

/// A row a municipality, the whole region as the total. `say` speaks the context «Municipalities».
MunicipalitySheet municipalitySheet(const Week& week, const MunicipalityWeek& figures, const QString& type,
                                    const Phrases& say);

/// The rating by itself, the best first: place, score, the shares that it is made of and how far each is from the best.
/// Of municipalities without a place the shares are empty. Official names.
core::Table ratingTable(const Week& week, const MunicipalityWeek& figures, const QString& type, const Phrases& say);

/// How the rating is made, in a sentence or two: it is ours and not the ministry's.
QString ratingExplanation(const Phrases& say);

/// «да», «нет, осталось 3», «не известно»; empty where no organisation is asked.
QString finishedText(const core::WorkLeft& work, const Phrases& say);

} // namespace svodka::services
