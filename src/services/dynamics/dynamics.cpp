// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dynamics/dynamics.h"

#include "services/dynamics/dynamics_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::MunicipalityId;
using core::Result;

namespace {

/// The campaign's statuses and shares, two of them: what is asked for first.
QStringList firstIndicators(const core::Campaign& campaign, const QStringList& known) {
    QStringList codes;
    const QStringList main = mainIndicators(campaign);
    for (const QString& code : known) {
        const core::IndicatorKind kind = campaign.indicator(code)->kind;
        const bool isGood = kind == core::IndicatorKind::Status || kind == core::IndicatorKind::Share;
        if (isGood && main.contains(code) && codes.size() < 2)
            codes.append(code);
    }
    return codes.isEmpty() ? known.mid(0, 2) : codes;
}

size_t placeOf(const std::vector<core::Period>& weeks, const core::Period& wanted, size_t otherwise) {
    const auto found = std::find(weeks.begin(), weeks.end(), wanted);
    return found == weeks.end() ? otherwise : static_cast<size_t>(found - weeks.begin());
}

/// Fills a Dynamics out of what is loaded.
class Builder final {
public:
    Builder(const DynamicsSource& source, Dynamics& result) : m_source(source), m_result(result) {}

    void build(const DynamicsRequest& asked) {
        m_result.weeks = m_source.books.weeks();
        choosePlaces(asked);
        chooseMeasure(asked);
        addLines();
        addTarget();
        compare(asked);
        addMap();
    }

private:
    DynamicsRequest& chosen() { return m_result.chosen; }

    void choosePlaces(const DynamicsRequest& asked) {
        chosen().places.clear();
        for (const MunicipalityId id : asked.places)
            if (id.value == 0 || id == noMunicipality || m_source.region.find(id))
                chosen().places.push_back(id);
        if (chosen().places.empty())
            chosen().places = {m_result.filter.municipality};
    }

    /// Where one of the lines has no shares at all, counts are shown: a chart has one scale.
    void chooseMeasure(const DynamicsRequest& asked) {
        const QStringList& codes = chosen().indicators;
        const bool canShare =
            std::all_of(codes.begin(), codes.end(), [&](const QString& code) { return m_source.hasShares(code); });
        chosen().measure = canShare ? asked.measure : Measure::Count;
    }

    void addLines() {
        for (const QString& code : std::as_const(chosen().indicators))
            for (const MunicipalityId place : chosen().places) {
                if (m_result.lines.size() < mostLines)
                    m_result.lines.push_back(line(code, place));
                else
                    ++m_result.linesLeftOut;
            }
        m_result.course = courseTable(m_source, m_result.lines, chosen().measure);
    }

    [[nodiscard]] DynamicsLine line(const QString& code, MunicipalityId place) {
        DynamicsLine line{code, place, m_source.indicatorName(code), {}};
        if (chosen().indicators.size() == 1)
            line.name = m_source.placeName(place);
        else if (chosen().places.size() > 1)
            line.name = u"%1: %2"_s.arg(m_source.placeName(place), line.name);
        for (size_t week = 0; week < m_result.weeks.size(); ++week)
            line.values.push_back(DynamicsSource::measured(m_source.figure(week, place, code), chosen().measure));
        return line;
    }

    void addTarget() {
        if (chosen().indicators.size() != 1 || chosen().measure == Measure::Count)
            return;
        const auto target =
            m_source.campaign.targetOn(chosen().indicators.front(), m_result.filter.type, m_result.filter.period.end);
        if (target)
            m_result.target = *target * 100;
    }

    void compare(const DynamicsRequest& asked) {
        const size_t now = placeOf(m_result.weeks, m_result.filter.period, m_result.weeks.size() - 1);
        const size_t to = placeOf(m_result.weeks, asked.to, now);
        const size_t from = placeOf(m_result.weeks, asked.from, to > 0 ? to - 1 : 0);
        chosen().from = m_result.weeks[from];
        chosen().to = m_result.weeks[to];
        m_result.comparison = comparisonTable(m_source, chosen().indicators, from, to, chosen().measure);
        m_result.comparisonIds = m_source.places();
    }

    void addMap() {
        HeatMap& map = m_result.map;
        map.indicator = chosen().map;
        map.measure = m_source.hasShares(map.indicator) ? Measure::Share : Measure::Count;
        map.rowIds = m_source.places();
        for (const MunicipalityId place : map.rowIds) {
            map.rowNames.append(m_source.placeName(place));
            std::vector<std::optional<double>>& row = map.values.emplace_back();
            for (size_t week = 0; week < m_result.weeks.size(); ++week)
                row.push_back(DynamicsSource::measured(m_source.figure(week, place, map.indicator), map.measure));
        }
        m_result.mapTable = services::mapTable(m_source, map);
    }

    const DynamicsSource& m_source;
    Dynamics& m_result;
};

/// What can be chosen, and what of it is.
Result<void> chooseIndicators(core::Store& store, const FilterContext& context, const DynamicsRequest& request,
                              Dynamics& result) {
    const core::Campaign& campaign = *context.catalogue.campaign(result.filter.campaign);
    const auto known = knownIndicators(store, campaign);
    if (!known)
        return known.error();
    for (const QString& code : *known)
        result.indicators.push_back({code, indicatorTitle(campaign, code)});
    for (const core::Municipality& municipality : context.region.municipalities) {
        const core::MunicipalityName& name = municipality.nameOn(result.filter.period.end);
        result.municipalities.push_back({municipality.id, name.name, name.shortName});
    }
    result.chosen = request;
    result.chosen.indicators.removeIf([&](const QString& code) { return !known->contains(code); });
    if (result.chosen.indicators.isEmpty())
        result.chosen.indicators = firstIndicators(campaign, *known);
    if (!known->contains(result.chosen.map))
        result.chosen.map = result.chosen.indicators.value(0);
    return {};
}

} // namespace

Result<Dynamics> loadDynamics(core::Store& store, const DynamicsRequest& request, std::stop_token stop) {
    const auto context = loadFilter(store, request.filter);
    if (!context)
        return context.error();
    Dynamics result;
    result.filter = context->chosen.filter;
    if (!result.filter.period.isValid())
        return result;
    if (const auto chosen = chooseIndicators(store, *context, request, result); !chosen)
        return chosen.error();
    if (result.chosen.indicators.isEmpty()) // the weeks hold nothing that any indicator could say
        return result;
    QStringList codes = result.chosen.indicators;
    if (!codes.contains(result.chosen.map))
        codes.append(result.chosen.map);
    const auto books = DynamicsBooks::load(store, result.filter.campaign, codes, {}, stop);
    if (!books)
        return books.error();
    const Phrases say(request.russian, "Dynamics");
    const DynamicsSource source{
        context->region,         *context->catalogue.campaign(result.filter.campaign), *books, say, result.filter.type,
        result.filter.period.end};
    Builder(source, result).build(request);
    return result;
}

} // namespace svodka::services
