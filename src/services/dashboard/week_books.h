// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure_book.h"
#include "core/ports/store.h"

#include <stop_token>

namespace svodka::services {

/// All figures of one week, and those of the organisations that belong to no municipality by themselves.
struct WeekBook {
    core::Period period;
    core::FigureBook book{{}, {}};
    core::FigureBook outside{{}, {}};
};

/// All of one week. Store errors.
core::Result<WeekBook> loadWeekBook(core::Store& store, const QString& campaign, const core::Period& period);

/// The organisations of `cells` that belong to no municipality, by themselves.
core::FigureBook outsideBook(const std::vector<core::SummaryCell>& cells);

/// Weeks beyond this are no longer looked at: a course of more than a year says nothing about a deadline.
inline constexpr size_t mostWeekBooks = 60;

/// The stored weeks of a campaign that end no later than `on`, oldest first. Cancelled; store errors.
core::Result<std::vector<WeekBook>> loadWeekBooks(core::Store& store, const QString& campaign, QDate on,
                                                  std::stop_token stop);

} // namespace svodka::services
