// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/deadlines_report.h"

#include "services/reports/form_parts.h"
#include "services/tasks/task_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Table;

namespace {

/// The tables in the order of the workbook.
class Workbook final {
public:
    Workbook(const Week& week, const Deadlines& deadlines)
        : m_week(week), m_deadlines(deadlines), m_texts(deadlines, true) {}

    [[nodiscard]] std::vector<Table> tables() const {
        std::vector<Table> all{named(taskTable(m_deadlines, m_texts, TaskTableUse::Form), u"Сроки"_s)};
        all.front().preamble = {u"По состоянию на %1; %2"_s.arg(dayText(m_deadlines.on), riskText()), rulesText()};
        for (size_t i = 0; i < m_deadlines.tasks.size(); ++i)
            if (!m_deadlines.tasks[i].places.empty())
                all.push_back(placesOf(m_deadlines.tasks[i], i + 1));
        if (Table course = courseTable(m_deadlines, m_texts); !course.rows.empty())
            all.push_back(named(std::move(course), u"Осталось по неделям"_s));
        if (Table routes = allRoutes(m_deadlines, m_texts); !routes.rows.empty())
            all.push_back(named(std::move(routes), u"Маршруты"_s));
        return all;
    }

    /// Of all tasks together: one that counts people and one that counts organisations may differ.
    [[nodiscard]] core::Origin origin() const {
        core::Origin origin = core::Origin::None;
        for (const TaskOutlook& task : m_deadlines.tasks) {
            const core::Origin own = task.whole.work.origin;
            if (own == core::Origin::None)
                continue;
            if (own == core::Origin::PartialOrganisations)
                return own;
            origin = origin == core::Origin::None || origin == own ? own : core::Origin::Mixed;
        }
        return origin == core::Origin::None ? core::Origin::Reported : origin;
    }

    [[nodiscard]] static QString sourceText() { return u"Источник: цифры недель, как в остальных отчётах"_s; }

private:
    [[nodiscard]] Table named(Table table, const QString& name) const {
        table.name = name;
        table.title = u"%1: «%2» (%3)"_s.arg(name, m_week.campaign.title.ru, core::periodToTitle(m_week.period));
        return table;
    }

    [[nodiscard]] Table placesOf(const TaskOutlook& one, size_t number) const {
        Table table = placeTable(one, m_texts, TaskTableUse::Form);
        table.name = u"%1. %2"_s.arg(number).arg(one.task.title);
        table.title = one.task.title;
        table.preamble = {u"Срок %1 (%2); %3"_s.arg(dayText(one.task.due), m_texts.daysText(one.task.due),
                                                    m_texts.scopeText(one.task)),
                          u"Завершили: %1; не завершили: %2; под угрозой: %3"_s.arg(one.placesFinished())
                              .arg(static_cast<int>(one.places.size()) - one.placesFinished())
                              .arg(one.placesAtRisk())};
        for (const core::TaskStep& step : one.task.steps)
            table.preamble.append(stepText(step));
        if (!one.task.basis.isEmpty())
            table.preamble.append(u"Основание: "_s + one.task.basis);
        return table;
    }

    [[nodiscard]] static QString stepText(const core::TaskStep& step) {
        QString text = u"Шаг: "_s + step.text;
        if (!step.actor.isEmpty())
            text += u" — "_s + step.actor;
        return step.due.isValid() ? text + u", до "_s + dayText(step.due) : text;
    }

    [[nodiscard]] QString riskText() const {
        return u"под угрозой: %1 из %2"_s.arg(m_deadlines.atRisk()).arg(m_deadlines.open());
    }

    [[nodiscard]] static QString rulesText() {
        return u"Темп — по последним четырём неделям с данными (не старше восьми недель), дата — если он сохранится. "
               "Не сообщившие считаются не завершившими и показаны отдельно. Под угрозой: дата позже срока, срок "
               "прошёл, движения нет или нет данных."_s;
    }

    const Week& m_week;
    const Deadlines& m_deadlines;
    TaskTexts m_texts;
};

/// A form of one type, or of one municipality, holds what concerns it.
void narrow(Deadlines& deadlines, const ReportQuery& query) {
    if (!query.type.isEmpty())
        std::erase_if(deadlines.tasks, [&](const TaskOutlook& one) {
            return !one.task.types.isEmpty() && !one.task.types.contains(query.type);
        });
    if (!query.municipality.isValid())
        return;
    for (TaskOutlook& one : deadlines.tasks)
        std::erase_if(one.places, [&](const PlaceOutlook& place) { return place.id != query.municipality; });
}

} // namespace

QString DeadlinesReport::name() const {
    return u"deadlines"_s;
}

core::Title DeadlinesReport::title() const {
    return {u"Сроки"_s, u"Deadlines"_s};
}

core::Title DeadlinesReport::about() const {
    return {u"Сроки кампании: сколько осталось, каким темпом, кто не успевает и по какому маршруту."_s,
            u"Deadlines of the campaign: what is left, at what pace, who will be late, and by which route."_s};
}

QStringList DeadlinesReport::indicators() const {
    return {}; // each task has its own
}

core::Result<ReportResult> DeadlinesReport::build(const Week& week, const ReportQuery& query) const {
    if (!query.store)
        return core::Error{core::ErrorCode::InvalidArgument, name(), {}, u"no store"_s};
    auto deadlines = loadDeadlines(*query.store, {week.campaign.code, {}, week.period, query.now.toLocalTime().date()});
    if (!deadlines)
        return deadlines.error();
    narrow(*deadlines, query);
    if (deadlines->tasks.empty())
        return core::Error{core::ErrorCode::ReportEmpty, name(), {}, core::periodToIso(week.period)};
    const Workbook workbook(week, *deadlines);
    ReportResult result;
    result.document.tables = workbook.tables();
    result.origin = workbook.origin();
    result.partial = result.origin == core::Origin::PartialOrganisations;
    result.document.info = reportInfo(week, query, *this, result.document.tables.front().title, Workbook::sourceText());
    return result;
}

} // namespace svodka::services
