// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contradictions/contradiction_finders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Location;
using core::MunicipalityId;
using core::ReportedFigure;

namespace {

/// The cells that put a municipality on a list: a figure above 0 («не завершили: 0» lists nobody).
std::vector<Location> listed(const Week& week, MunicipalityId municipality, const QString& indicator) {
    std::vector<Location> cells;
    for (const ReportedFigure& figure : week.book.reportedFigures())
        if (figure.municipality == municipality && figure.indicator == indicator && figure.value > 0)
            cells.push_back(figure.source);
    return cells;
}

/// Where a list begins: its first row in each file.
std::vector<Location> beginnings(const Week& week, const QString& indicator) {
    std::vector<Location> first;
    for (const ReportedFigure& figure : week.book.reportedFigures()) {
        if (figure.indicator != indicator || !figure.municipality.isValid())
            continue;
        const auto known = std::find_if(first.begin(), first.end(), [&](const Location& location) {
            return location.file == figure.source.file && location.sheet == figure.source.sheet;
        });
        if (known == first.end())
            first.push_back(figure.source);
        else if (figure.source.row < known->row)
            *known = figure.source;
    }
    return first;
}

std::vector<Location> joined(std::vector<Location> a, const std::vector<Location>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

Contradiction contradictionIn(const Week& week, ContradictionKind kind, const core::Municipality* municipality) {
    Contradiction result;
    result.kind = kind;
    result.campaign = week.campaign.code;
    result.period = week.period;
    if (municipality) {
        result.municipality = municipality->id;
        result.municipalityName = week.nameOf(*municipality).name;
    }
    return result;
}

std::vector<Contradiction> listContradictions(const Week& week) {
    std::vector<Contradiction> found;
    const std::vector<Location> finishedList = beginnings(week, u"finished"_s);
    const std::vector<Location> leftList = beginnings(week, u"not_finished"_s);
    if (finishedList.empty() || leftList.empty())
        return found;
    for (const core::Municipality& municipality : week.region.municipalities) {
        const std::vector<Location> finished = listed(week, municipality.id, u"finished"_s);
        const std::vector<Location> left = listed(week, municipality.id, u"not_finished"_s);
        if (finished.empty() != left.empty())
            continue;
        const bool twice = !finished.empty();
        Contradiction entry = contradictionIn(
            week, twice ? ContradictionKind::ListedTwice : ContradictionKind::ListedNever, &municipality);
        entry.sources = twice ? joined(finished, left) : joined(finishedList, leftList);
        found.push_back(std::move(entry));
    }
    return found;
}

} // namespace svodka::services
