// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dynamics/dynamics_books.h"

#include "services/dashboard/filter_choice.h"

#include <algorithm>

namespace svodka::services {

using core::Result;

Result<DynamicsBooks> DynamicsBooks::load(core::Store& store, const QString& campaign, const QStringList& indicators,
                                          QDate until, std::stop_token stop) {
    DynamicsBooks books;
    for (const QString& indicator : indicators) {
        if (stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        auto course = store.courseOf(campaign, indicator);
        if (!course)
            return course.error();
        books.add(indicator, *std::move(course), until);
    }
    return books;
}

void DynamicsBooks::add(const QString& indicator, std::vector<core::WeekFigures> course, QDate until) {
    if (until.isValid())
        std::erase_if(course, [until](const core::WeekFigures& week) { return week.period.end > until; });
    m_weeks.clear();
    std::vector<WeekBook>& books = m_books[indicator];
    books.clear();
    for (core::WeekFigures& week : course) {
        m_weeks.push_back(week.period);
        core::FigureBook outside = outsideBook(week.summary);
        m_hasOutside = m_hasOutside || outside.coverage({}).existing > 0;
        books.push_back(
            {week.period, core::FigureBook(std::move(week.summary), std::move(week.reported)), std::move(outside)});
    }
}

core::Figure DynamicsBooks::figure(size_t week, core::MunicipalityId place, const QString& type,
                                   const QString& indicator, core::SourceChoice source) const {
    const auto books = m_books.find(indicator);
    if (books == m_books.end() || week >= books->second.size())
        return {};
    const WeekBook& found = books->second[week];
    return place == noMunicipality ? found.outside.figure({}, type, indicator, source)
                                   : found.book.figure(place, type, indicator, source);
}

Result<QStringList> knownIndicators(core::Store& store, const core::Campaign& campaign) {
    const auto course = store.course(campaign.code, {});
    if (!course)
        return course.error();
    std::vector<core::FigureBook> books;
    for (const core::WeekFigures& week : *course)
        books.emplace_back(week.summary, week.reported);
    QStringList codes;
    for (const core::Indicator& indicator : campaign.indicators)
        if (std::any_of(books.begin(), books.end(), [&](const core::FigureBook& book) {
                return book.figure({}, {}, indicator.code).value.has_value();
            }))
            codes.append(indicator.code);
    return codes;
}

} // namespace svodka::services
