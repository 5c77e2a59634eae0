// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure_book.h"

#include <algorithm>

namespace svodka::core {

namespace {

template <typename Key>
const std::vector<size_t>& positions(const std::map<Key, std::vector<size_t>>& index, const Key& key) {
    static const std::vector<size_t> kNone;
    const auto it = index.find(key);
    return it == index.end() ? kNone : it->second;
}

void addTo(Coverage& sum, const SummaryCell& cell) {
    sum.existing += cell.existing;
    sum.reporting += cell.reporting;
}

} // namespace

void FigureBook::Index::add(const QString& indicator, MunicipalityId municipality, size_t position) {
    byIndicator[indicator].push_back(position);
    byPlace[{indicator, municipality.value}].push_back(position);
}

const std::vector<size_t>& FigureBook::Index::of(const QString& indicator) const {
    return positions(byIndicator, indicator);
}

const std::vector<size_t>& FigureBook::Index::of(const QString& indicator, MunicipalityId municipality) const {
    return municipality.isValid() ? positions(byPlace, std::pair(indicator, municipality.value)) : of(indicator);
}

FigureBook::FigureBook(std::vector<SummaryCell> summary, std::vector<ReportedFigure> reported)
    : m_summary(std::move(summary)), m_reported(std::move(reported)) {
    for (size_t i = 0; i < m_summary.size(); ++i) {
        m_summaryIndex.add(m_summary[i].indicator, m_summary[i].municipality, i);
        m_typesByIndicator[m_summary[i].indicator].insert(m_summary[i].type);
    }
    for (size_t i = 0; i < m_reported.size(); ++i) {
        m_reportedIndex.add(m_reported[i].indicator, m_reported[i].municipality, i);
        m_typesByIndicator[m_reported[i].indicator].insert(m_reported[i].type);
    }
    // Every indicator of a place repeats the same two counts: one of them is enough.
    for (size_t i = 0; i < m_summary.size(); ++i) {
        if (m_summary[i].indicator != m_summary.front().indicator)
            continue;
        addTo(m_coverage[QString()], m_summary[i]);
        addTo(m_coverage[m_summary[i].type], m_summary[i]);
    }
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
    for (const size_t position : m_summaryIndex.of(indicator, municipality)) {
        const SummaryCell& cell = m_summary[position];
        if (cell.type != type)
            continue;
        sum.add(cell.value, cell.base);
        sum.unknown += cell.unknown;
    }
    // Nobody reported: that is no figure, and certainly not the best one.
    if (sum.value == 0 && sum.unknown > 0 && sum.unknown >= sum.base)
        sum.value.reset();
    return sum;
}

/// What was reported for the region itself wins over a sum of its parts: it was said, the sum is ours.
FigureBook::Sum FigureBook::reported(MunicipalityId municipality, const QString& type, const QString& indicator) const {
    Sum exact;
    Sum parts;
    for (const size_t position : m_reportedIndex.of(indicator, municipality)) {
        const ReportedFigure& figure = m_reported[position];
        if (figure.type != type)
            continue;
        Sum& sum = figure.municipality == municipality ? exact : parts;
        sum.add(figure.value, figure.base);
        sum.sources.push_back(figure.source);
    }
    return exact.value ? exact : parts;
}

Coverage FigureBook::coverage(const QString& type, MunicipalityId municipality) const {
    if (m_summary.empty())
        return {};
    if (!municipality.isValid()) {
        const auto whole = m_coverage.find(type);
        return whole == m_coverage.end() ? Coverage{} : whole->second;
    }
    Coverage result;
    for (const size_t position : m_summaryIndex.of(m_summary.front().indicator, municipality))
        if (type.isEmpty() || m_summary[position].type == type)
            addTo(result, m_summary[position]);
    return result;
}

bool FigureBook::hasReported(const QString& type, const QString& indicator) const {
    const std::vector<size_t>& all = m_reportedIndex.of(indicator);
    return std::any_of(all.begin(), all.end(), [&](size_t position) { return m_reported[position].type == type; });
}

/// Every organisation of the type has a row — and no municipality was reported of which no organisation is known: such
/// a list of organisations is plainly not whole, and counting it would empty the form.
bool FigureBook::isCountable(const QString& type, const QString& indicator) const {
    if (!coverage(type).isComplete())
        return false;
    const std::vector<size_t>& all = m_reportedIndex.of(indicator);
    return std::all_of(all.begin(), all.end(), [&](size_t position) {
        const ReportedFigure& figure = m_reported[position];
        const bool mayCount = figure.type == type && figure.municipality.isValid() && figure.value > 0;
        const std::vector<size_t>& cells = m_summaryIndex.of(indicator, figure.municipality);
        return !mayCount ||
               std::any_of(cells.begin(), cells.end(), [&](size_t cell) { return m_summary[cell].type == type; });
    });
}

Figure FigureBook::figure(MunicipalityId municipality, const QString& type, const QString& indicator,
                          SourceChoice choice) const {
    return type.isEmpty() ? figureOfAll(municipality, indicator, choice)
                          : figureOfType(municipality, type, indicator, choice);
}

Figure FigureBook::figureOfType(MunicipalityId municipality, const QString& type, const QString& indicator,
                                SourceChoice choice) const {
    const Sum countedSum = counted(municipality, type, indicator);
    const Sum reportedSum = reported(municipality, type, indicator);
    const bool countable = isCountable(type, indicator);
    const bool takeReported = choice == SourceChoice::Reported ||
                              (choice == SourceChoice::Automatic && !countable && hasReported(type, indicator));
    const Sum& chosen = takeReported ? reportedSum : countedSum;
    Figure result;
    result.counted = countedSum.value;
    result.reported = reportedSum.value;
    result.sources = reportedSum.sources;
    result.unknown = chosen.unknown;
    if (!chosen.value)
        return result;
    result.value = chosen.value;
    result.base = chosen.base;
    result.origin = takeReported ? Origin::Reported : countable ? Origin::Organisations : Origin::PartialOrganisations;
    return result;
}

namespace {

void addTo(std::optional<double>& sum, const std::optional<double>& part) {
    if (part)
        sum = sum.value_or(0) + *part;
}

Origin joined(Origin a, Origin b) {
    return a == Origin::None || a == b ? b : b == Origin::None ? a : Origin::Mixed;
}

} // namespace

Figure FigureBook::figureOfAll(MunicipalityId municipality, const QString& indicator, SourceChoice choice) const {
    Figure sum;
    bool everyBase = true;
    for (const QString& type : typesWith({indicator})) {
        if (type.isEmpty())
            continue;
        const Figure part = figureOfType(municipality, type, indicator, choice);
        addTo(sum.value, part.value);
        addTo(sum.base, part.base);
        everyBase = everyBase && (part.base || !part.value);
        addTo(sum.counted, part.counted);
        addTo(sum.reported, part.reported);
        sum.unknown += part.unknown;
        sum.origin = joined(sum.origin, part.origin);
        sum.sources.insert(sum.sources.end(), part.sources.begin(), part.sources.end());
    }
    if (!everyBase)
        sum.base.reset();
    const Sum whole = reported(municipality, {}, indicator);
    if (!whole.value)
        return sum;
    sum.reported = whole.value;
    sum.sources = whole.sources;
    if (choice == SourceChoice::Organisations ||
        (choice == SourceChoice::Automatic && sum.origin == Origin::Organisations))
        return sum;
    sum.value = whole.value;
    sum.base = whole.base;
    sum.unknown = 0;
    sum.origin = Origin::Reported;
    return sum;
}

bool FigureBook::isTotalMeaningful(const QString& indicator) const {
    const QSet<QString> types = typesWith({indicator});
    return types.size() > 1 || types.contains(QString());
}

QSet<QString> FigureBook::typesWith(const QStringList& indicators) const {
    QSet<QString> types;
    for (const QString& indicator : indicators)
        if (const auto found = m_typesByIndicator.find(indicator); found != m_typesByIndicator.end())
            types.unite(found->second);
    return types;
}

} // namespace svodka::core
