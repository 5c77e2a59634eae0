// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dashboard/dashboard.h"

#include <span>

namespace svodka::services {

/// Makes the parts of the page out of one loaded week and the course of all of them. Pure. References must outlive it.
class DashboardBuilder final {
public:
    DashboardBuilder(const Week& week, std::span<const core::WeekFigures> course, const DashboardRequest& request);

    [[nodiscard]] std::vector<CodeChoice> types() const;
    [[nodiscard]] std::vector<Card> cards() const;
    [[nodiscard]] MunicipalityTable table() const;
    [[nodiscard]] MunicipalityStack stack() const;
    [[nodiscard]] std::vector<Series> lines() const;

private:
    /// A row of the table or a bar of the chart.
    struct Place {
        core::MunicipalityId id;
        QString name;
        QString shortName;
        const core::FigureBook* book; ///< the week's, or that of the organisations outside
        core::MunicipalityId inBook;
    };
    [[nodiscard]] QStringList codesToShow() const;
    [[nodiscard]] std::vector<Place> places() const;
    [[nodiscard]] bool isKnownAnywhere(const QString& code) const;
    [[nodiscard]] bool isReportedAnywhere(const QString& code) const;
    [[nodiscard]] Series series(const QString& code) const;
    [[nodiscard]] core::Figure figureAt(const Place& place, const QString& code) const;
    [[nodiscard]] QStringList stackCodes() const;
    [[nodiscard]] std::optional<double> restAt(const Place& place, size_t row, const MunicipalityStack& stack) const;
    [[nodiscard]] std::optional<Series> noDataPart(const std::vector<Place>& all, const MunicipalityStack& stack) const;
    [[nodiscard]] Series emptySeries(const QString& code) const;

    const Week& m_week;
    const DashboardRequest& m_request;
    core::FigureBook m_outside{{}, {}};    ///< of the organisations that belong to no municipality
    std::vector<core::FigureBook> m_books; ///< one a week of the course
    size_t m_now = 0;                      ///< the week among them
};

} // namespace svodka::services
