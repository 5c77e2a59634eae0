// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure_book.h"

#include <algorithm>

namespace svodka::core {

namespace {

const std::vector<size_t>& positions(const std::map<QString, std::vector<size_t>>& index, const QString& indicator) {
    static const std::vector<size_t> kNone;
    const auto it = index.find(indicator);
    return it == index.end() ? kNone : it->second;
}

} // namespace

FigureBook::FigureBook(std::vector<SummaryCell> summary, std::vector<ReportedFigure> reported)
    : m_summary(std::move(summary)), m_reported(std::move(reported)) {
    for (size_t i = 0; i < m_summary.size(); ++i)
        m_summaryByIndicator[m_summary[i].indicator].push_back(i);
    for (size_t i = 0; i < m_reported.size(); ++i)
        m_reportedByIndicator[m_reported[i].indicator].push_back(i);
}

void FigureBook::Sum::add(double addedValue, std::optional<double> addedBase) {
    // A base is known for a sum only while every part of it has one.
    if (!value)
        base = addedBase;
    else if (base && addedBase)
        *base += *addedBase;
    else
        base.reset();
    value = value.value_or(0) + addedValue;
}

FigureBook::Sum FigureBook::counted(MunicipalityId municipality, const QString& type, const QString& indicator) const {
    Sum sum;
    for (const size_t position : positions(m_summaryByIndicator, indicator)) {
        const SummaryCell& cell = m_summary[position];
        if (municipality.isValid() && cell.municipality != municipality)
            continue;
        if (!type.isEmpty() && cell.type != type)
            continue;
        sum.add(cell.value, cell.base);
        sum.unknown += cell.unknown;
    }
    return sum;
}

/// What was reported for exactly this place wins over a sum of its parts: it was said, the sum is ours.
FigureBook::Sum FigureBook::reportedFor(MunicipalityId municipality, const QString& type,
                                        const QString& indicator) const {
    const std::vector<size_t>& all = positions(m_reportedByIndicator, indicator);
    const auto collect = [&](bool exactPlace, bool exactType) {
        Sum sum;
        for (const size_t position : all) {
            const ReportedFigure& figure = m_reported[position];
            const bool placeFits = exactPlace ? figure.municipality == municipality : figure.municipality.isValid();
            const bool typeFits = exactType ? figure.type == type : !figure.type.isEmpty();
            if (!placeFits || !typeFits)
                continue;
            sum.add(figure.value, figure.base);
            sum.sources.push_back(figure.source);
        }
        return sum;
    };
    for (const auto& [exactPlace, exactType] : {std::pair{true, true}, {true, false}, {false, true}, {false, false}}) {
        if ((!exactPlace && municipality.isValid()) || (!exactType && !type.isEmpty()))
            continue;
        if (Sum sum = collect(exactPlace, exactType); sum.value)
            return sum;
    }
    return {};
}

Coverage FigureBook::coverage(const QString& type) const {
    Coverage result;
    if (m_summary.empty())
        return result;
    // Every indicator of a place repeats the same two counts: one of them is enough.
    for (const size_t position : positions(m_summaryByIndicator, m_summary.front().indicator)) {
        if (!type.isEmpty() && m_summary[position].type != type)
            continue;
        result.existing += m_summary[position].existing;
        result.reporting += m_summary[position].reporting;
    }
    return result;
}

bool FigureBook::hasReported(const QString& type, const QString& indicator) const {
    const std::vector<size_t>& all = positions(m_reportedByIndicator, indicator);
    return std::any_of(all.begin(), all.end(),
                       [&](size_t position) { return type.isEmpty() || m_reported[position].type == type; });
}

Origin FigureBook::origin(const Sum& countedSum, const Sum& reportedSum, const QString& type, const QString& indicator,
                          SourceChoice choice) const {
    const bool complete = coverage(type).isComplete();
    const Origin fromReported = reportedSum.value ? Origin::Reported : Origin::None;
    const Origin fromCounted = !countedSum.value ? Origin::None
                               : complete        ? Origin::Organisations
                                                 : Origin::PartialOrganisations;
    switch (choice) {
    case SourceChoice::Organisations:
        return fromCounted;
    case SourceChoice::Reported:
        return fromReported;
    case SourceChoice::Automatic:
        break;
    }
    if (complete)
        return fromCounted;
    return hasReported(type, indicator) ? fromReported : fromCounted;
}

Figure FigureBook::figure(MunicipalityId municipality, const QString& type, const QString& indicator,
                          SourceChoice choice) const {
    const Sum countedSum = counted(municipality, type, indicator);
    const Sum reportedSum = reportedFor(municipality, type, indicator);
    Figure result;
    result.counted = countedSum.value;
    result.reported = reportedSum.value;
    result.sources = reportedSum.sources;
    result.origin = origin(countedSum, reportedSum, type, indicator, choice);
    if (result.origin == Origin::None)
        return result;
    const Sum& chosen = result.origin == Origin::Reported ? reportedSum : countedSum;
    result.value = chosen.value;
    result.base = chosen.base;
    result.unknown = chosen.unknown;
    return result;
}

QSet<QString> FigureBook::typesWith(const QStringList& indicators) const {
    QSet<QString> types;
    for (const QString& indicator : indicators) {
        for (const size_t position : positions(m_summaryByIndicator, indicator))
            types.insert(m_summary[position].type);
        for (const size_t position : positions(m_reportedByIndicator, indicator))
            types.insert(m_reported[position].type);
    }
    return types;
}

} // namespace svodka::core
