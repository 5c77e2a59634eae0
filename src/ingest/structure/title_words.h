// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::ingest {

/// The text without what says only when: dates, ranges of dates, months with their days, years, numbered weeks; version
/// numbers («Сферум 2.0») go with them. A lone «0» stays: it is what a zero indicator is known by.
QString withoutDates(const QString& text);

/// The text without the names of regions: «Томская область», «в Республике Карелия», «Красноярского края».
QString withoutRegions(const QString& text);

/// A word that only says when: «неделя», «период», «состояние», «год».
bool isPeriodWord(const QString& stem);

} // namespace svodka::ingest
