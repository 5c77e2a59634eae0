// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/decisions.h"
#include "core/ports/store.h"
#include "services/consistency/jumps.h"
#include "services/contradictions/contradiction_finders.h"
#include "services/import/figure_place.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::IndicatorKind;
using core::ReportedFigure;

namespace {

/// Sums of halves are not exact; figures are whole or have a few decimals.
constexpr double kTolerance = 0.01;

/// A list says «finished» of a municipality, not how many organisations did: it cannot be added or compared.
bool isAdditive(const Week& week, const QString& code) {
    const core::Indicator* indicator = week.campaign.indicator(code);
    return code != "finished"_L1 && indicator && indicator->kind != IndicatorKind::Share;
}

Contradiction aboutFigure(const Week& week, ContradictionKind kind, const ReportedFigure& figure) {
    Contradiction entry = contradictionIn(week, kind, week.region.find(figure.municipality));
    entry.type = figure.type;
    entry.code = figure.indicator;
    entry.first = figure.value;
    entry.sources = {figure.source};
    return entry;
}

void checkCounted(const Week& week, const ReportedFigure& figure, std::vector<Contradiction>* found) {
    if (figure.indicator == "finished"_L1 || !week.book.coverage(figure.type).isComplete())
        return;
    const core::Figure both = week.book.figure(figure.municipality, figure.type, figure.indicator);
    if (!both.differs())
        return;
    Contradiction entry = aboutFigure(week, ContradictionKind::ReportedDiffers, figure);
    entry.first = *both.reported;
    entry.second = *both.counted;
    found->push_back(std::move(entry));
}

void checkBase(const Week& week, const ReportedFigure& figure, std::vector<Contradiction>* found) {
    if (!figure.base || figure.value <= *figure.base)
        return;
    Contradiction entry = aboutFigure(week, ContradictionKind::PartOverTotal, figure);
    entry.second = *figure.base;
    found->push_back(std::move(entry));
}

/// The figures that together should give `whole`; `isComplete`: none of them is missing.
struct Parts {
    double sum = 0;
    size_t count = 0;
    bool isComplete = false;
    std::vector<core::Location> sources;
};

Parts partsOfRegion(const Week& week, const ReportedFigure& whole) {
    Parts parts;
    for (const ReportedFigure& figure : week.book.reportedFigures()) {
        if (!figure.municipality.isValid() || figure.type != whole.type || figure.indicator != whole.indicator)
            continue;
        parts.sum += figure.value;
        ++parts.count;
    }
    parts.isComplete = parts.count == week.region.municipalities.size();
    return parts;
}

Parts partsOfAllTypes(const Week& week, const ReportedFigure& whole) {
    Parts parts;
    for (const ReportedFigure& figure : week.book.reportedFigures()) {
        if (figure.type.isEmpty() || figure.municipality != whole.municipality || figure.indicator != whole.indicator)
            continue;
        parts.sum += figure.value;
        ++parts.count;
        parts.sources.push_back(figure.source);
    }
    return parts; // which types there are at all nobody says
}

/// Parts that are not all there can only be too many.
void checkSum(const Week& week, const ReportedFigure& whole, const Parts& parts, std::vector<Contradiction>* found) {
    const double gap = parts.sum - whole.value;
    if (parts.count == 0 || std::abs(gap) <= kTolerance || (gap < 0 && !parts.isComplete))
        return;
    Contradiction entry = aboutFigure(week, ContradictionKind::SumDiffers, whole);
    entry.second = parts.sum;
    entry.sources.insert(entry.sources.end(), parts.sources.begin(), parts.sources.end());
    found->push_back(std::move(entry));
}

} // namespace

std::vector<Contradiction> figureContradictions(const Week& week) {
    std::vector<Contradiction> found;
    for (const ReportedFigure& figure : week.book.reportedFigures()) {
        checkCounted(week, figure, &found);
        checkBase(week, figure, &found);
        if (!isAdditive(week, figure.indicator))
            continue;
        if (!figure.municipality.isValid())
            checkSum(week, figure, partsOfRegion(week, figure), &found);
        if (figure.type.isEmpty())
            checkSum(week, figure, partsOfAllTypes(week, figure), &found);
    }
    return found;
}

std::vector<Contradiction> figureJumpContradictions(const Week& week, const std::vector<ReportedFigure>& before) {
    std::map<FigurePlace, const ReportedFigure*> known;
    for (const ReportedFigure& figure : before)
        known.emplace(placeOf(figure), &figure);
    std::vector<Contradiction> found;
    for (const ReportedFigure& figure : week.book.reportedFigures()) {
        const core::Indicator* indicator = week.campaign.indicator(figure.indicator);
        const auto same = known.find(placeOf(figure));
        if (!indicator || same == known.end() || !figureJumps(*indicator, same->second->value, figure.value))
            continue;
        Contradiction entry = aboutFigure(week, ContradictionKind::ValueJumped, figure);
        entry.first = same->second->value;
        entry.second = figure.value;
        entry.sources = {same->second->source, figure.source};
        found.push_back(std::move(entry));
    }
    return found;
}

core::Result<std::vector<Contradiction>> totalContradictions(core::Store& store, const Week& week) {
    const auto totals = store.decisions().totals(week.campaign.code, week.period);
    if (!totals)
        return totals.error();
    std::vector<Contradiction> found;
    for (const core::TotalDifference& total : *totals) {
        Contradiction entry = contradictionIn(week, ContradictionKind::TotalDiffers, nullptr);
        entry.code = total.code;
        entry.first = total.total;
        entry.second = total.sum;
        entry.sources = {total.where};
        found.push_back(std::move(entry));
    }
    return found;
}

} // namespace svodka::services
