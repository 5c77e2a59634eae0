// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/organisation_story.h"

#include "app/pages/number_story.h"
#include "services/registry/registry_preview_table.h"
#include "widgets/period_label.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <iterator>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Cell;
using core::ColumnKind;
using core::textCell;
using services::MetricCourse;
using services::MetricOfWeek;
using services::OrganisationCard;
using widgets::ColourRole;

namespace {

class OrganisationStory final {
    Q_DECLARE_TR_FUNCTIONS(OrganisationStory)
};

constexpr std::array lineColours{ColourRole::Series1, ColourRole::Series2, ColourRole::Series3,
                                 ColourRole::Series4, ColourRole::Series5, ColourRole::Series6};

QString dayText(QDate day) {
    return day.toString(u"dd.MM.yyyy"_s);
}

Cell valueCell(std::optional<double> value, core::MetricKind kind) {
    if (!value)
        return OrganisationStory::tr("no data");
    if (kind == core::MetricKind::Flag)
        return *value > 0 ? OrganisationStory::tr("yes") : OrganisationStory::tr("no");
    return *value;
}

Cell placeCell(int place) {
    return place > 0 ? Cell(double(place)) : Cell();
}

std::vector<Cell> sourceRow(const QString& title, const core::CellSource& source, core::MetricKind kind) {
    return {title,
            valueCell(source.value, kind),
            textCell(source.source.file),
            textCell(source.source.sheet),
            textCell(cellName(source.source)),
            placeCell(source.source.row),
            placeCell(source.source.column),
            placeCell(int(source.batch.value))};
}

} // namespace

QString detailsText(const OrganisationCard& card, bool russian) {
    const core::Organisation& one = card.organisation;
    QStringList parts{card.typeTitle.in(russian)};
    parts.append(card.municipalityName.isEmpty() ? OrganisationStory::tr("belongs to no municipality")
                                                 : card.municipalityName);
    if (!one.founder.isEmpty())
        parts.append(OrganisationStory::tr("founder: %1").arg(services::founderTitle(one.founder)));
    if (!one.inn.isEmpty())
        parts.append(OrganisationStory::tr("INN %1").arg(one.inn));
    if (!one.kpp.isEmpty())
        parts.append(OrganisationStory::tr("KPP %1").arg(one.kpp));
    if (!one.ogrn.isEmpty())
        parts.append(OrganisationStory::tr("OGRN %1").arg(one.ogrn));
    if (one.opened.isValid())
        parts.append(OrganisationStory::tr("opened on %1").arg(dayText(one.opened)));
    if (one.closed.isValid())
        parts.append(OrganisationStory::tr("closed after %1").arg(dayText(one.closed)));
    return parts.join(u" · "_s);
}

QString nextStepText(const OrganisationCard& card, bool russian) {
    if (card.statuses.empty())
        return {};
    const QString missing = services::missingText(card.statuses, russian);
    return missing.isEmpty() ? OrganisationStory::tr("Nothing is missing.")
                             : OrganisationStory::tr("What is missing: %1.").arg(missing);
}

core::Table metricsTable(const OrganisationCard& card, bool russian) {
    core::Table table;
    table.columns = {{OrganisationStory::tr("Metric"), {}, ColumnKind::Text, false},
                     {OrganisationStory::tr("Value"), {}, ColumnKind::Number, false},
                     {OrganisationStory::tr("File"), {}, ColumnKind::Text, false},
                     {OrganisationStory::tr("Sheet"), {}, ColumnKind::Text, false},
                     {OrganisationStory::tr("Cell"), {}, ColumnKind::Text, false},
                     {OrganisationStory::tr("Row"), {}, ColumnKind::Number, false},
                     {OrganisationStory::tr("Column"), {}, ColumnKind::Number, false},
                     {OrganisationStory::tr("Import №"), {}, ColumnKind::Number, false}};
    for (const MetricOfWeek& metric : card.metrics) {
        const QString title = metric.title.in(russian);
        if (metric.sources.empty())
            table.rows.push_back({title, valueCell(metric.value, metric.kind), {}, {}, {}, {}, {}, {}});
        for (size_t i = 0; i < metric.sources.size(); ++i)
            table.rows.push_back(sourceRow(i == 0 ? title : OrganisationStory::tr("%1 (earlier)").arg(title),
                                           metric.sources[i], metric.kind));
    }
    return table;
}

std::vector<qint64> metricRowIds(const OrganisationCard& card) {
    std::vector<qint64> ids;
    for (size_t i = 0; i < card.metrics.size(); ++i)
        ids.insert(ids.end(), std::max<size_t>(1, card.metrics[i].sources.size()), qint64(i) + 1);
    return ids;
}

core::Table lifeTable(const OrganisationCard& card) {
    core::Table table;
    table.name = OrganisationStory::tr("History");
    table.title = card.organisation.name;
    table.columns = {{OrganisationStory::tr("Day"), {}, ColumnKind::Date, false},
                     {OrganisationStory::tr("What happened"), {}, ColumnKind::Text, false}};
    for (const services::LifeEvent& event : card.story)
        table.rows.push_back(
            {event.day.isValid() ? Cell(event.day) : Cell(OrganisationStory::tr("not known")), event.text});
    return table;
}

std::vector<MetricCourse> countCourses(const OrganisationCard& card) {
    std::vector<MetricCourse> courses;
    std::copy_if(card.courses.begin(), card.courses.end(), std::back_inserter(courses),
                 [](const MetricCourse& course) { return course.kind == core::MetricKind::Count; });
    return courses;
}

widgets::LineChartData coursesChart(const OrganisationCard& card, const QStringList& metrics, bool russian) {
    widgets::LineChartData chart;
    for (const core::Period& week : card.weeks)
        chart.weeks.append(widgets::shortPeriodLabel(week));
    for (const MetricCourse& course : countCourses(card)) {
        if (metrics.contains(course.metric))
            chart.series.push_back(
                {course.title.in(russian), lineColours[chart.series.size() % lineColours.size()], course.values});
    }
    return chart;
}

} // namespace svodka::app
