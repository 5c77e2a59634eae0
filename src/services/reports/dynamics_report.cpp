// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/dynamics_report.h"

#include "services/dynamics/dynamics_tables.h"
#include "services/reports/form_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Table;

namespace {

/// The tables in the order of the workbook.
class Workbook final {
public:
    Workbook(const Week& week, const ReportQuery& query, const DynamicsBooks& books, QStringList indicators)
        : m_week(week), m_query(query), m_books(books), m_indicators(std::move(indicators)) {
        for (const QString& code : std::as_const(m_indicators))
            if (m_source.hasShares(code))
                m_shares.append(code);
    }

    [[nodiscard]] std::vector<Table> tables() const {
        std::vector<Table> all{course(m_indicators, Measure::Count, u"Ход по неделям"_s)};
        if (!m_shares.isEmpty())
            all.push_back(course(m_shares, Measure::Share, u"Доли по неделям"_s));
        if (m_books.weeks().size() > 1) {
            all.push_back(comparison(m_indicators, Measure::Count, u"Сравнение недель"_s));
            if (!m_shares.isEmpty())
                all.push_back(comparison(m_shares, Measure::Share, u"Сравнение долей"_s));
        }
        all.push_back(map(mapIndicator()));
        return all;
    }

    /// Of all weeks: a course mixes whatever they had.
    [[nodiscard]] core::Origin origin() const {
        core::Origin origin = core::Origin::None;
        for (size_t week = 0; week < m_books.weeks().size(); ++week)
            for (const QString& code : m_indicators) {
                const core::Origin own = m_source.figure(week, m_query.municipality, code).origin;
                if (own == core::Origin::None || own == origin)
                    continue;
                if (own == core::Origin::PartialOrganisations)
                    return own;
                origin = origin == core::Origin::None ? own : core::Origin::Mixed;
            }
        return origin;
    }

    [[nodiscard]] static QString sourceText() { return u"Источник: цифры недель, как в остальных отчётах"_s; }

private:
    [[nodiscard]] Table named(Table table, const QString& name) const {
        table.name = name;
        table.title = u"%1: «%2», %3 (%4)"_s.arg(name, m_week.campaign.title.ru, typeTitle(m_week, m_query.type),
                                                 core::periodToTitle(m_week.period));
        return table;
    }

    [[nodiscard]] Table course(const QStringList& indicators, Measure measure, const QString& name) const {
        std::vector<DynamicsLine> lines;
        for (const QString& code : indicators) {
            DynamicsLine line{code, m_query.municipality, m_source.indicatorName(code), {}};
            for (size_t week = 0; week < m_books.weeks().size(); ++week)
                line.values.push_back(
                    DynamicsSource::measured(m_source.figure(week, m_query.municipality, code), measure));
            lines.push_back(std::move(line));
        }
        Table table = named(courseTable(m_source, lines, measure), name);
        table.preamble = {m_source.placeName(m_query.municipality)};
        return table;
    }

    [[nodiscard]] Table comparison(const QStringList& indicators, Measure measure, const QString& name) const {
        const size_t now = m_books.weeks().size() - 1;
        Table table = comparisonTable(m_source, indicators, now - 1, now, measure);
        const QString weeks = table.title;
        keepAsked(table);
        table = named(std::move(table), name);
        table.preamble = {weeks};
        return table;
    }

    /// The status or share of which more is better, else the first of all.
    [[nodiscard]] QString mapIndicator() const { return m_shares.isEmpty() ? m_indicators.front() : m_shares.front(); }

    [[nodiscard]] Table map(const QString& code) const {
        HeatMap map{code, m_shares.contains(code) ? Measure::Share : Measure::Count, m_source.places(), {}, {}};
        for (const core::MunicipalityId place : map.rowIds) {
            map.rowNames.append(m_source.placeName(place));
            std::vector<std::optional<double>>& row = map.values.emplace_back();
            for (size_t week = 0; week < m_books.weeks().size(); ++week)
                row.push_back(DynamicsSource::measured(m_source.figure(week, place, code), map.measure));
        }
        Table table = mapTable(m_source, map);
        const QString what = table.title;
        keepAsked(table);
        table = named(std::move(table), u"По муниципалитетам"_s);
        table.preamble = {what};
        return table;
    }

    void keepAsked(Table& table) const {
        if (!m_query.municipality.isValid())
            return;
        const core::Cell name(m_source.placeName(m_query.municipality));
        std::erase_if(table.rows, [&](const std::vector<core::Cell>& row) { return row.front() != name; });
        table.totals.clear();
    }

    const Week& m_week;
    const ReportQuery& m_query;
    const DynamicsBooks& m_books;
    QStringList m_indicators;
    QStringList m_shares;
    Phrases m_say{true, "Dynamics"};
    DynamicsSource m_source{m_week.region, m_week.campaign,   m_books,        m_say,
                            m_query.type,  m_week.period.end, m_query.source, true};
};

/// The main indicators, and what else was reported: «не завершили» of the slides.
QStringList printedIndicators(const Week& week, const QStringList& known) {
    const QStringList main = mainIndicators(week.campaign);
    QStringList codes;
    for (const QString& code : known) {
        const core::Indicator* indicator = week.campaign.indicator(code);
        if (main.contains(code) || indicator->kind == core::IndicatorKind::Complement)
            codes.append(code);
    }
    return codes;
}

} // namespace

QString DynamicsReport::name() const {
    return u"dynamics"_s;
}

core::Title DynamicsReport::title() const {
    return {u"Динамика"_s, u"Dynamics"_s};
}

core::Title DynamicsReport::about() const {
    return {u"Как показатели менялись по неделям, и эта неделя рядом с предыдущей по муниципальным образованиям."_s,
            u"How the indicators went over the weeks, and this week beside the one before by municipality."_s};
}

QStringList DynamicsReport::indicators() const {
    return {}; // whatever the campaign has
}

core::Result<ReportResult> DynamicsReport::build(const Week& week, const ReportQuery& query) const {
    if (!query.store)
        return core::Error{core::ErrorCode::InvalidArgument, name(), {}, u"no store"_s};
    const auto known = knownIndicators(*query.store, week.campaign);
    if (!known)
        return known.error();
    const QStringList codes = printedIndicators(week, *known);
    const auto books = DynamicsBooks::load(*query.store, week.campaign.code, codes, week.period.end, {});
    if (!books)
        return books.error();
    if (codes.isEmpty() || books->weeks().empty())
        return core::Error{core::ErrorCode::ReportEmpty, name(), {}, core::periodToIso(week.period)};
    const Workbook workbook(week, query, *books, codes);
    ReportResult result;
    result.document.tables = workbook.tables();
    result.origin = workbook.origin();
    result.partial = result.origin == core::Origin::PartialOrganisations;
    result.document.info = reportInfo(week, query, *this, result.document.tables.front().title, Workbook::sourceText());
    return result;
}

} // namespace svodka::services
