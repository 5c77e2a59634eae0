// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/completion.h"

#include "core/names/normaliser.h"
#include "services/contradictions/contradiction_finders.h"
#include "services/reports/form_parts.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::Figure;
using core::Municipality;
using core::Origin;

namespace {

class CompletionForm final {
public:
    CompletionForm(const Week& week, const ReportQuery& query, SourceNotes& notes)
        : m_week(week), m_query(query), m_notes(notes), m_types(typesToPrint(week, query, {u"not_finished"_s})),
          m_sums(static_cast<size_t>(m_types.size())) {}

    core::Table table() {
        core::Table table;
        table.name = m_week.campaign.title.ru;
        table.title =
            u"%1 (%2)"_s.arg(formText(m_week.campaign, u"heading.completion"_s), core::periodToTitle(m_week.period));
        table.preamble = headings();
        table.columns = columns();
        for (const Municipality* municipality : municipalitiesToPrint(m_week, m_query))
            table.rows.push_back(row(municipality, static_cast<double>(table.rows.size() + 1)));
        std::vector<Cell> total{Cell(), formText(m_week.campaign, u"form.total"_s)};
        for (const std::optional<double>& sum : m_sums)
            total.push_back(cellOf(sum));
        total.push_back(static_cast<double>(m_finished));
        table.totals.push_back(std::move(total));
        return table;
    }

private:
    /// What stood over the tables that the figures came from, word for word; nothing is assumed beyond it. A heading
    /// that only repeats the name of a column says nothing new.
    [[nodiscard]] QStringList headings() const {
        QStringList lines;
        for (const core::BatchInfo& batch : m_week.batches) {
            if (!usesBatch(batch))
                continue;
            const QStringList headings = batch.heading.split(u'\n', Qt::SkipEmptyParts);
            for (const QString& line : headings)
                if (!lines.contains(line) && !isColumnTitle(line))
                    lines.append(line);
        }
        return lines;
    }

    [[nodiscard]] bool isColumnTitle(const QString& line) const {
        QString words = core::normaliseText(line);
        while (words.endsWith(u':') || words.endsWith(u' '))
            words.chop(1);
        for (const QString& code : {u"finished"_s, u"not_finished"_s})
            if (words == core::normaliseText(m_week.campaign.indicator(code)->title.ru))
                return true;
        return false;
    }

    [[nodiscard]] bool usesBatch(const core::BatchInfo& batch) const {
        for (const core::ReportedFigure& figure : m_week.book.reportedFigures())
            if (figure.batch == batch.id &&
                (figure.indicator == "finished"_L1 || figure.indicator == "not_finished"_L1))
                return true;
        return false;
    }

    [[nodiscard]] std::vector<core::TableColumn> columns() const {
        std::vector<core::TableColumn> result = formColumns(m_week.campaign);
        const QString left = m_week.campaign.indicator(u"not_finished"_s)->title.ru;
        for (const QString& type : m_types)
            result.push_back({shortTitle(type), left, ColumnKind::Number, false});
        result.push_back({m_week.campaign.indicator(u"finished"_s)->title.ru, {}, ColumnKind::Text, false});
        return result;
    }

    /// The slide's own short word for a type: «Школы», «РУО».
    [[nodiscard]] QString shortTitle(const QString& type) const {
        const QString own = formText(m_week.campaign, u"completion."_s + type);
        return !own.isEmpty()   ? own
               : type.isEmpty() ? formText(m_week.campaign, u"form.organisations"_s)
                                : typeTitle(m_week, type);
    }

    std::vector<Cell> row(const Municipality* municipality, double number) {
        std::vector<Cell> cells{number, m_week.nameOf(*municipality).name};
        bool anyLeft = false;
        bool allCounted = !m_types.isEmpty();
        for (qsizetype i = 0; i < m_types.size(); ++i) {
            const Figure figure = m_notes.figure(municipality, m_types[i], u"not_finished"_s);
            cells.push_back(cellOf(figure.value));
            anyLeft = anyLeft || figure.value.value_or(0) > 0;
            allCounted = allCounted && figure.origin != Origin::Reported;
            if (figure.value)
                m_sums[static_cast<size_t>(i)] = m_sums[static_cast<size_t>(i)].value_or(0) + *figure.value;
        }
        const bool finished = allCounted && hasOrganisations(municipality) ? !anyLeft : isListed(municipality);
        m_finished += finished ? 1 : 0;
        cells.push_back(finished ? Cell(formText(m_week.campaign, u"form.finished_yes"_s)) : Cell());
        return cells;
    }

    [[nodiscard]] bool hasOrganisations(const Municipality* municipality) const {
        return m_week.book.figure(municipality->id, m_query.type, u"not_finished"_s, core::SourceChoice::Organisations)
            .value.has_value();
    }

    /// A list may be of one type («Школы») or, as the slides of Kirov, of all.
    bool isListed(const Municipality* municipality) {
        for (const QString& type : QStringList{m_query.type, QString()}) {
            const Figure figure =
                m_week.book.figure(municipality->id, type, u"finished"_s, core::SourceChoice::Reported);
            if (figure.value.value_or(0) <= 0)
                continue;
            m_notes.add(municipality, type, u"finished"_s, figure);
            return true;
        }
        return false;
    }

    const Week& m_week;
    const ReportQuery& m_query;
    SourceNotes& m_notes;
    QStringList m_types;
    std::vector<std::optional<double>> m_sums;
    int m_finished = 0;
};

/// The lists' contradictions as a sheet; empty if there are none.
std::vector<core::Table> contradictionSheet(const Week& week) {
    core::Table sheet;
    sheet.name = u"Противоречия"_s;
    sheet.title = u"Противоречия списков (%1)"_s.arg(core::periodToTitle(week.period));
    sheet.columns = {{u"Наименование МО"_s, {}, ColumnKind::Text, false},
                     {u"Что не сходится"_s, {}, ColumnKind::Text, false}};
    for (const Contradiction& entry : listContradictions(week)) {
        const bool twice = entry.kind == ContradictionKind::ListedTwice;
        sheet.rows.push_back({entry.municipalityName, twice ? u"стоит в обоих списках: завершили и не завершили"_s
                                                            : u"нет ни в одном из двух списков"_s});
    }
    return sheet.rows.empty() ? std::vector<core::Table>{} : std::vector<core::Table>{std::move(sheet)};
}

} // namespace

QString Completion::name() const {
    return u"completion"_s;
}

core::Title Completion::title() const {
    return {u"Завершили и не завершили подключение"_s, u"Finished and not finished connecting"_s};
}

core::Title Completion::about() const {
    return {
        u"Кто завершил подключение, кто нет и сколько у него осталось, по видам организаций; противоречия двух списков — на отдельном листе."_s,
        u"Who has finished connecting, who has not, and how much is left, by type; contradictions of the two lists on a sheet of their own."_s};
}

QStringList Completion::indicators() const {
    return {u"finished"_s, u"not_finished"_s};
}

core::Result<ReportResult> Completion::build(const Week& week, const ReportQuery& query) const {
    if (week.book.typesWith(indicators()).isEmpty())
        return core::Error{core::ErrorCode::ReportEmpty, name(), {}, core::periodToIso(week.period)};
    ReportResult result;
    SourceNotes notes(week, query);
    result.document.tables.push_back(CompletionForm(week, query, notes).table());
    for (core::Table& sheet : contradictionSheet(week)) {
        result.contradictions = static_cast<int>(sheet.rows.size());
        result.document.tables.push_back(std::move(sheet));
    }
    notes.finish(result, *this);
    return result;
}

} // namespace svodka::services
