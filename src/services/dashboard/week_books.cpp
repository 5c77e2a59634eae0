// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/week_books.h"

namespace svodka::services {

using core::Result;

core::FigureBook outsideBook(const std::vector<core::SummaryCell>& cells) {
    std::vector<core::SummaryCell> outside;
    for (const core::SummaryCell& cell : cells)
        if (!cell.municipality.isValid())
            outside.push_back(cell);
    return {std::move(outside), {}};
}

Result<WeekBook> loadWeekBook(core::Store& store, const QString& campaign, const core::Period& period) {
    auto summary = store.summary(campaign, period);
    if (!summary)
        return summary.error();
    auto reported = store.reportedFigures(campaign, period);
    if (!reported)
        return reported.error();
    core::FigureBook outside = outsideBook(*summary);
    return WeekBook{period, core::FigureBook(*std::move(summary), *std::move(reported)), std::move(outside)};
}

Result<std::vector<WeekBook>> loadWeekBooks(core::Store& store, const QString& campaign, QDate on,
                                            std::stop_token stop) {
    auto periods = store.periods(campaign);
    if (!periods)
        return periods.error();
    std::erase_if(*periods, [&](const core::Period& period) { return period.end > on; });
    const size_t first = periods->size() > mostWeekBooks ? periods->size() - mostWeekBooks : 0;
    std::vector<WeekBook> books;
    for (size_t i = first; i < periods->size(); ++i) {
        if (stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        auto book = loadWeekBook(store, campaign, (*periods)[i]);
        if (!book)
            return book.error();
        books.push_back(*std::move(book));
    }
    return books;
}

} // namespace svodka::services
