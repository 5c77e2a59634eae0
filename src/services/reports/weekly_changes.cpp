// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/weekly_changes.h"

#include "services/changes/change_sentences.h"
#include "services/changes/change_tables.h"
#include "services/reports/form_parts.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Table;

namespace {

/// The tables in the order of the workbook.
class Workbook final {
public:
    Workbook(const Week& week, const WeekChanges& changes)
        : m_week(week), m_changes(changes), m_texts(week, changes, true) {}

    [[nodiscard]] std::vector<Table> tables() const {
        std::vector<Table> all{named(changeCounts(m_week, m_changes, m_texts), u"Изменения за неделю"_s)};
        all.front().preamble = changeSentences(m_week, m_changes, m_texts);
        for (const ChangeGroup& group : changeGroups(m_changes.statuses))
            if (const auto rows = m_changes.of(group); !rows.empty())
                all.push_back(
                    named(organisationChanges(rows, m_texts, ChangeTableUse::Form), m_texts.groupTitle(group)));
        if (!m_changes.deliveries.municipalities.empty())
            all.push_back(named(deliveryTable(m_changes, m_texts, ChangeTableUse::Form), u"Файлы муниципалитетов"_s));
        all.push_back(named(changeSources(m_changes, m_texts), u"Источники"_s));
        all.back().preamble = QStringList{sourceText(), rulesText()};
        return all;
    }

    [[nodiscard]] QString sourceText() const {
        return m_changes.existing > 0 ? u"Источник: сравнение недель по организациям"_s
                                      : u"Источник: загрузки недели; по организациям данных нет"_s;
    }

private:
    [[nodiscard]] Table named(Table table, const QString& name) const {
        table.name = name;
        table.title = u"%1: «%2» (%3)"_s.arg(name, m_week.campaign.title.ru, core::periodToTitle(m_week.period));
        return table;
    }

    [[nodiscard]] static QString rulesText() {
        return u"Сравнивается с последней неделей, за которую состояние известно. Неделя без данных не прерывает "
               "подсчёт недель подряд и не входит в него. Опоздавшим считается файл, загруженный позже дня, к которому "
               "пришли файлы больше половины приславших, но не раньше конца недели."_s;
    }

    const Week& m_week;
    const WeekChanges& m_changes;
    ChangeTexts m_texts;
};

core::Origin originOf(const Week& week, const WeekChanges& changes) {
    if (changes.existing == 0)
        return week.book.isEmpty() ? core::Origin::None : core::Origin::Reported;
    return changes.reporting < changes.existing ? core::Origin::PartialOrganisations : core::Origin::Organisations;
}

} // namespace

QString WeeklyChangesReport::name() const {
    return u"weekly-changes"_s;
}

core::Title WeeklyChangesReport::title() const {
    return {u"Изменения за неделю"_s, u"Weekly changes"_s};
}

core::Title WeeklyChangesReport::about() const {
    return {
        u"Что изменилось за неделю: кто выпал, кто вернулся, кто давно в красной зоне, кто не прислал данные."_s,
        u"What changed in the week: who fell out, who returned, who has been in the red for long, who sent nothing."_s};
}

QStringList WeeklyChangesReport::indicators() const {
    return {}; // whatever statuses the campaign has
}

core::Result<ReportResult> WeeklyChangesReport::build(const Week& week, const ReportQuery& query) const {
    if (!query.store)
        return core::Error{core::ErrorCode::InvalidArgument, name(), {}, u"no store"_s};
    const auto changes = loadWeekChanges(*query.store, week, query.type, query.municipality);
    if (!changes)
        return changes.error();
    const Workbook workbook(week, *changes);
    ReportResult result;
    result.document.tables = workbook.tables();
    result.origin = originOf(week, *changes);
    result.partial = result.origin == core::Origin::PartialOrganisations;
    result.document.info = reportInfo(week, query, *this, result.document.tables.front().title, workbook.sourceText());
    return result;
}

} // namespace svodka::services
