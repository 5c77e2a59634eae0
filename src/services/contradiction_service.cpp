// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contradiction_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Location;
using core::MunicipalityId;
using core::ReportedFigure;
using core::Result;

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

Contradiction about(const Week& week, ContradictionKind kind, const core::Municipality* municipality) {
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

void checkLists(const Week& week, std::vector<Contradiction>* found) {
    const std::vector<Location> finishedList = beginnings(week, u"finished"_s);
    const std::vector<Location> leftList = beginnings(week, u"not_finished"_s);
    if (finishedList.empty() || leftList.empty())
        return;
    for (const core::Municipality& municipality : week.region.municipalities) {
        const std::vector<Location> finished = listed(week, municipality.id, u"finished"_s);
        const std::vector<Location> left = listed(week, municipality.id, u"not_finished"_s);
        if (finished.empty() != left.empty())
            continue;
        const bool twice = !finished.empty();
        Contradiction entry =
            about(week, twice ? ContradictionKind::ListedTwice : ContradictionKind::ListedNever, &municipality);
        entry.sources = twice ? joined(finished, left) : joined(finishedList, leftList);
        found->push_back(std::move(entry));
    }
}

void checkFigure(const Week& week, const core::Municipality* municipality, const ReportedFigure& figure,
                 std::vector<Contradiction>* found) {
    // A list says «finished» of a municipality, not how many organisations did: there is nothing to compare.
    if (figure.indicator == "finished"_L1 || !week.book.coverage(figure.type).isComplete())
        return;
    const core::Figure both = week.book.figure(figure.municipality, figure.type, figure.indicator);
    if (!both.differs())
        return;
    Contradiction entry = about(week, ContradictionKind::ReportedDiffers, municipality);
    entry.type = figure.type;
    entry.indicator = figure.indicator;
    entry.reported = *both.reported;
    entry.counted = *both.counted;
    entry.sources = {figure.source};
    found->push_back(std::move(entry));
}

void checkReported(const Week& week, std::vector<Contradiction>* found) {
    for (const ReportedFigure& figure : week.book.reportedFigures())
        checkFigure(week, week.region.find(figure.municipality), figure, found);
}

} // namespace

QString contradictionCode(ContradictionKind kind) {
    switch (kind) {
    case ContradictionKind::ListedTwice:
        return u"listed_twice"_s;
    case ContradictionKind::ListedNever:
        return u"listed_never"_s;
    case ContradictionKind::ReportedDiffers:
        return u"reported_differs"_s;
    }
    return {};
}

std::vector<Contradiction> findContradictions(const Week& week) {
    std::vector<Contradiction> found;
    checkLists(week, &found);
    checkReported(week, &found);
    return found;
}

Result<std::vector<Contradiction>> findContradictions(core::Store& store, const QString& campaign,
                                                      const std::optional<core::Period>& period) {
    const auto catalogue = store.catalogue();
    if (!catalogue)
        return catalogue.error();
    if (!campaign.isEmpty() && !catalogue->campaign(campaign))
        return loadWeek(store, {campaign, period, {}}).error();
    std::vector<Contradiction> found;
    bool anyWeek = !period;
    for (const core::Campaign& each : catalogue->campaigns) {
        if (!campaign.isEmpty() && each.code != campaign)
            continue;
        const auto periods = store.periods(each.code);
        if (!periods)
            return periods.error();
        for (const core::Period& stored : *periods) {
            if (period && *period != stored)
                continue;
            anyWeek = true;
            const auto week = loadWeek(store, {each.code, stored, {}});
            if (!week)
                return week.error();
            const std::vector<Contradiction> ofWeek = findContradictions(*week);
            found.insert(found.end(), ofWeek.begin(), ofWeek.end());
        }
    }
    if (!anyWeek) // the same error, with the weeks that there are, as everywhere
        return loadWeek(store, {campaign, period, {}}).error();
    return found;
}

} // namespace svodka::services
