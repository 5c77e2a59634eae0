// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/deadline_views.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::app {

namespace {

struct DeadlineViews final {
    Q_DECLARE_TR_FUNCTIONS(DeadlineViews)
};

constexpr int mostPast = 16;   ///< weeks of the course that are shown
constexpr int mostFuture = 16; ///< weeks behind the newest figures

/// Calendar weeks, so that a week that nobody stored is a gap and not a leap.
class Axis final {
public:
    Axis(const services::TaskOutlook& task, QDate on) {
        const auto& course = task.course;
        m_first = course.empty() ? on : course.back().period.end;
        const QDate newest = m_first;
        if (!course.empty())
            m_first = std::max(course.front().period.end, newest.addDays(-7 * mostPast));
        QDate last = std::max(newest, task.task.due);
        if (task.whole.projected.isValid())
            last = std::max(last, task.whole.projected);
        last = std::min(last, newest.addDays(7 * mostFuture));
        m_count = std::max(1, int(std::ceil(double(m_first.daysTo(last)) / 7)) + 1);
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] double placeOf(QDate day) const { return double(m_first.daysTo(day)) / 7; }
    [[nodiscard]] QDate dayOf(int week) const { return m_first.addDays(7 * week); }

private:
    QDate m_first;
    int m_count = 1;
};

widgets::LineSeries seriesOf(const QString& name, widgets::ColourRole role, const Axis& axis) {
    return {name, role, std::vector<std::optional<double>>(size_t(axis.count()))};
}

/// One value a week of the course.
template <typename Value>
void fill(const services::TaskOutlook& task, const Axis& axis, Value value, widgets::LineSeries& series) {
    for (const core::WeekLeft& week : task.course) {
        const int place = int(std::lround(axis.placeOf(week.period.end)));
        if (place >= 0 && place < axis.count())
            series.values[size_t(place)] = value(week.work);
    }
}

/// The line that the pace continues, from the newest figure down to nothing.
std::optional<widgets::LineSeries> projection(const services::TaskOutlook& task, const Axis& axis) {
    const core::Outlook& whole = task.whole;
    if (!whole.pace || *whole.pace <= 0 || !whole.work.left || *whole.work.left <= 0)
        return std::nullopt;
    auto series = seriesOf(DeadlineViews::tr("At this pace"), widgets::ColourRole::Series2, axis);
    const int first = int(std::lround(axis.placeOf(whole.week.end)));
    for (int week = std::max(0, first); week < axis.count(); ++week) {
        const double left = *whole.work.left - *whole.pace * (week - first);
        series.values[size_t(week)] = std::round(std::max(0.0, left) * 10) / 10;
        if (left <= 0)
            break;
    }
    return series;
}

} // namespace

widgets::LineChartData deadlineChart(const services::TaskOutlook& task, const services::Deadlines& deadlines) {
    widgets::LineChartData chart;
    chart.title =
        task.countsPeople ? DeadlineViews::tr("People left by week") : DeadlineViews::tr("Organisations left by week");
    const bool isEmpty = std::none_of(task.course.begin(), task.course.end(),
                                      [](const auto& week) { return week.work.left.has_value(); });
    if (isEmpty)
        return chart;
    const Axis axis(task, deadlines.on);
    for (int week = 0; week < axis.count(); ++week)
        chart.weeks.append(axis.dayOf(week).toString(u"dd.MM"_s));
    auto left = seriesOf(DeadlineViews::tr("Left"), widgets::ColourRole::Series1, axis);
    fill(
        task, axis, [](const core::WorkLeft& work) { return work.left; }, left);
    chart.series.push_back(std::move(left));
    if (auto line = projection(task, axis))
        chart.series.push_back(*std::move(line));
    auto unknown = seriesOf(DeadlineViews::tr("Not reported"), widgets::ColourRole::Neutral, axis);
    fill(
        task, axis,
        [](const core::WorkLeft& work) { return work.left ? std::optional<double>(work.unknown) : std::nullopt; },
        unknown);
    const bool anyUnknown = std::any_of(unknown.values.begin(), unknown.values.end(),
                                        [](const auto& value) { return value.value_or(0) > 0; });
    if (anyUnknown)
        chart.series.push_back(std::move(unknown));
    chart.day = widgets::DayLine{DeadlineViews::tr("due %1").arg(services::dayText(task.task.due)),
                                 axis.placeOf(task.task.due)};
    return chart;
}

widgets::Sign signOf(core::Prospect prospect) {
    switch (prospect) {
    case core::Prospect::Finished:
        return widgets::Sign::Good;
    case core::Prospect::OnTime:
        return widgets::Sign::Waiting;
    case core::Prospect::Unclear:
    case core::Prospect::NoData:
        return widgets::Sign::Unknown;
    case core::Prospect::Late:
    case core::Prospect::Never:
        return widgets::Sign::Warning;
    case core::Prospect::Overdue:
        return widgets::Sign::Bad;
    case core::Prospect::Nobody:
        break;
    }
    return widgets::Sign::None;
}

widgets::Sign signOf(const services::TaskOutlook& task) {
    return task.task.isOpen() ? signOf(task.whole.prospect) : widgets::Sign::None;
}

} // namespace svodka::app
