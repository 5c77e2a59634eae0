// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tasks/deadlines.h"

#include "services/dashboard/filter_choice.h"
#include "services/dashboard/week_books.h"

#include <algorithm>

namespace svodka::services {

using core::Prospect;
using core::Result;
using core::Task;
using core::WeekLeft;

namespace {

/// Of the places only as many weeks are looked at as the pace needs: it is measured over no more days.
constexpr size_t kPlaceWeeks = core::paceDays / 7 + 2;

/// Works one campaign's tasks out of its weeks.
class Evaluation final {
public:
    Evaluation(const core::Campaign& campaign, const core::Region& region, const std::vector<WeekBook>& weeks, QDate on)
        : m_campaign(campaign), m_region(region), m_weeks(weeks), m_on(on) {}

    [[nodiscard]] TaskOutlook evaluate(const Task& task) const {
        const core::TaskMeasure measure(m_campaign, task);
        TaskOutlook result;
        result.task = task;
        result.isMeasured = measure.isKnown();
        result.countsPeople = measure.countsPeople();
        const auto places = placesOf(task, measure);
        result.course = courseOf(task, measure);
        markGaps(places, result.course);
        result.whole = core::outlookOf(result.course, task.due, m_on);
        for (const auto& [id, weeks] : places)
            addPlace(id, core::outlookOf(weeks, task.due, m_on), result);
        return result;
    }

private:
    using Place = std::pair<core::MunicipalityId, std::vector<WeekLeft>>;

    [[nodiscard]] std::vector<WeekLeft> courseOf(const Task& task, const core::TaskMeasure& measure) const {
        std::vector<WeekLeft> course;
        for (const WeekBook& week : m_weeks)
            course.push_back({week.period, wholeOf(task, measure, week.book)});
        return course;
    }

    [[nodiscard]] static core::WorkLeft wholeOf(const Task& task, const core::TaskMeasure& measure,
                                                const core::FigureBook& book) {
        if (task.municipalities.empty())
            return measure.at(book, {});
        core::WorkLeft sum;
        sum.isNobody = true;
        for (const core::MunicipalityId id : task.municipalities)
            sum = sum + measure.at(book, id);
        return sum;
    }

    /// Every place of the task; none where nothing is ever known of any.
    [[nodiscard]] std::vector<Place> placesOf(const Task& task, const core::TaskMeasure& measure) const {
        std::vector<Place> places;
        for (const core::Municipality& municipality : m_region.municipalities) {
            const auto& scope = task.municipalities;
            if (!scope.empty() && std::find(scope.begin(), scope.end(), municipality.id) == scope.end())
                continue;
            places.emplace_back(municipality.id, weeksAt(measure, municipality.id));
        }
        if (task.municipalities.empty())
            if (auto outside = weeksOutside(task, measure); !outside.empty())
                places.emplace_back(noMunicipality, std::move(outside));
        const bool any = std::any_of(places.begin(), places.end(), [](const Place& place) {
            return std::any_of(place.second.begin(), place.second.end(),
                               [](const WeekLeft& week) { return week.work.left || week.work.unknown > 0; });
        });
        return any ? places : std::vector<Place>{};
    }

    [[nodiscard]] size_t firstOfPlaces() const {
        return m_weeks.size() > kPlaceWeeks ? m_weeks.size() - kPlaceWeeks : 0;
    }

    [[nodiscard]] std::vector<WeekLeft> weeksAt(const core::TaskMeasure& measure, core::MunicipalityId id) const {
        std::vector<WeekLeft> weeks;
        for (size_t i = firstOfPlaces(); i < m_weeks.size(); ++i)
            weeks.push_back({m_weeks[i].period, measure.at(m_weeks[i].book, id)});
        return weeks;
    }

    [[nodiscard]] std::vector<WeekLeft> weeksOutside(const Task& task, const core::TaskMeasure& measure) const {
        std::vector<WeekLeft> weeks;
        bool anybody = false;
        for (size_t i = firstOfPlaces(); i < m_weeks.size(); ++i) {
            weeks.push_back({m_weeks[i].period, measure.at(m_weeks[i].outside, {})});
            const QStringList types = task.types.isEmpty() ? QStringList{QString()} : task.types;
            for (const QString& type : types)
                anybody = anybody || m_weeks[i].outside.coverage(type).existing > 0;
        }
        return anybody ? weeks : std::vector<WeekLeft>{};
    }

    /// The sum of the places does not know of those that nothing is known of.
    static void markGaps(const std::vector<Place>& places, std::vector<WeekLeft>& course) {
        for (const Place& place : places) {
            const std::vector<WeekLeft>& weeks = place.second;
            for (size_t i = 0; i < weeks.size(); ++i) {
                const core::WorkLeft& work = weeks[i].work;
                core::WorkLeft& whole = course[course.size() - weeks.size() + i].work;
                if (!work.isNobody && !work.left && work.unknown == 0)
                    whole.hasGap = true;
            }
        }
    }

    static void addPlace(core::MunicipalityId id, core::Outlook outlook, TaskOutlook& result) {
        if (outlook.prospect != Prospect::Nobody)
            result.places.push_back({id, std::move(outlook)});
    }

    const core::Campaign& m_campaign;
    const core::Region& m_region;
    const std::vector<WeekBook>& m_weeks;
    QDate m_on;
};

Result<QDate> dayFor(core::Store& store, const QString& campaign, const DeadlineRequest& request) {
    if (request.on.isValid())
        return request.on;
    const auto periods = store.periods(campaign);
    if (!periods)
        return periods.error();
    if (periods->empty())
        return request.today;
    return core::deadlineDay(request.week.value_or(periods->back()), periods->back(), request.today);
}

Result<void> evaluate(core::Store& store, const core::Campaign& campaign, const std::vector<Task>& tasks,
                      const DeadlineRequest& request, std::stop_token stop, Deadlines& result) {
    const auto on = dayFor(store, campaign.code, request);
    if (!on)
        return on.error();
    if (result.on.isNull())
        result.on = *on;
    if (tasks.empty())
        return {};
    const auto weeks = loadWeekBooks(store, campaign.code, *on, stop);
    if (!weeks)
        return weeks.error();
    const Evaluation evaluation(campaign, result.region, *weeks, *on);
    for (const Task& task : tasks) {
        if (stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        result.tasks.push_back(evaluation.evaluate(task));
    }
    return {};
}

std::vector<Task> tasksOf(const std::vector<Task>& tasks, const QString& campaign) {
    std::vector<Task> result;
    std::copy_if(tasks.begin(), tasks.end(), std::back_inserter(result),
                 [&](const Task& task) { return task.campaign == campaign; });
    return result;
}

QString knownCodes(const core::Catalogue& catalogue) {
    QStringList codes;
    for (const core::Campaign& campaign : catalogue.campaigns)
        codes.append(campaign.code);
    return codes.join(QStringLiteral(", "));
}

} // namespace

int TaskOutlook::placesAtRisk() const {
    return static_cast<int>(std::count_if(places.begin(), places.end(), [](const PlaceOutlook& place) {
        return core::isAtRisk(place.outlook.prospect);
    }));
}

int TaskOutlook::placesFinished() const {
    return static_cast<int>(std::count_if(places.begin(), places.end(), [](const PlaceOutlook& place) {
        return place.outlook.prospect == Prospect::Finished;
    }));
}

int Deadlines::atRisk() const {
    return static_cast<int>(
        std::count_if(tasks.begin(), tasks.end(), [](const TaskOutlook& task) { return task.isAtRisk(); }));
}

int Deadlines::open() const {
    return static_cast<int>(
        std::count_if(tasks.begin(), tasks.end(), [](const TaskOutlook& task) { return task.task.isOpen(); }));
}

QString Deadlines::indicatorTitle(const Task& task, bool russian) const {
    const core::Campaign* campaign = catalogue.campaign(task.campaign);
    const core::Indicator* indicator = campaign ? campaign->indicator(task.indicator) : nullptr;
    return indicator ? indicator->title.in(russian) : task.indicator;
}

Result<Deadlines> loadDeadlines(core::Store& store, const DeadlineRequest& request, std::stop_token stop) {
    Deadlines result;
    const auto loaded = core::take(store.catalogue(), &result.catalogue);
    if (!loaded)
        return loaded.error();
    if (!request.campaign.isEmpty() && !result.catalogue.campaign(request.campaign))
        return core::Error{core::ErrorCode::CampaignUnknown, request.campaign, {}, knownCodes(result.catalogue)};
    if (const auto region = core::take(store.region(), &result.region); !region)
        return region.error();
    const auto tasks = store.tasks().all();
    if (!tasks)
        return tasks.error();
    for (const core::Campaign& campaign : result.catalogue.campaigns) {
        if (!request.campaign.isEmpty() && campaign.code != request.campaign)
            continue;
        const auto done = evaluate(store, campaign, tasksOf(*tasks, campaign.code), request, stop, result);
        if (!done)
            return done.error();
    }
    std::stable_sort(result.tasks.begin(), result.tasks.end(),
                     [](const TaskOutlook& a, const TaskOutlook& b) { return a.task.due < b.task.due; });
    return result;
}

} // namespace svodka::services
