// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/indicator_shares.h"

#include "services/dashboard/indicator_sets.h"
#include "services/reports/form_parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::Figure;

namespace {

/// One sheet: the organisations of one type.
class SharesForm final {
public:
    SharesForm(const Week& week, const ReportQuery& query, const QString& type, const QStringList& indicators,
               SourceNotes& notes)
        : m_week(week), m_query(query), m_type(type), m_notes(notes) {
        for (const QString& code : indicators)
            m_columns.push_back({code, week.campaign.targetOn(code, type, week.period.end)});
    }

    core::Table table() {
        core::Table table;
        table.name = typeTitle(m_week, m_type);
        table.title = u"«%1»: %2 (%3)"_s.arg(m_week.campaign.title.ru, table.name, core::periodToTitle(m_week.period));
        table.columns = columns();
        for (const core::Municipality* municipality : municipalitiesToPrint(m_week, m_query)) {
            std::vector<Cell> row{static_cast<double>(table.rows.size() + 1), m_week.nameOf(*municipality).name};
            appendFigures(row, municipality);
            table.rows.push_back(std::move(row));
        }
        if (m_query.municipality.isValid())
            return table;
        std::vector<Cell> total{Cell(), formText(m_week.campaign, u"form.total"_s)};
        appendFigures(total, nullptr);
        table.totals.push_back(std::move(total));
        return table;
    }

private:
    struct Column {
        QString code;
        std::optional<double> target;
    };

    [[nodiscard]] std::vector<core::TableColumn> columns() const {
        std::vector<core::TableColumn> result = formColumns(m_week.campaign);
        for (const Column& column : m_columns) {
            const QString group = m_week.campaign.indicator(column.code)->title.ru;
            result.push_back({text(u"form.value"_s), group, ColumnKind::Number, false});
            result.push_back({text(u"form.base"_s), group, ColumnKind::Number, false});
            result.push_back({text(u"form.share"_s), group, ColumnKind::Percent, false});
            if (column.target) {
                result.push_back({text(u"form.target"_s), group, ColumnKind::Percent, false});
                result.push_back({text(u"form.to_target"_s), group, ColumnKind::Number, false});
            }
        }
        return result;
    }

    [[nodiscard]] QString text(const QString& key) const { return formText(m_week.campaign, key); }

    void appendFigures(std::vector<Cell>& row, const core::Municipality* municipality) {
        for (const Column& column : m_columns) {
            const Figure figure = m_notes.figure(municipality, m_type, column.code);
            row.push_back(cellOf(figure.value));
            row.push_back(cellOf(figure.base));
            row.push_back(percentOf(figure));
            if (!column.target)
                continue;
            Figure whole = figure;
            whole.value = *column.target * 100;
            whole.base = 100;
            row.push_back(percentOf(whole));
            row.push_back(cellOf(missing(figure, *column.target)));
        }
    }

    /// How many more it takes to reach the target; whole ones, as people are.
    static std::optional<double> missing(const Figure& figure, double target) {
        if (!figure.value || !figure.base)
            return std::nullopt;
        const double needed = std::ceil(target * *figure.base - 1e-9);
        return std::max(0.0, needed - *figure.value);
    }

    const Week& m_week;
    const ReportQuery& m_query;
    QString m_type;
    std::vector<Column> m_columns;
    SourceNotes& m_notes;
};

/// Somebody has reported something: organisations that exist are counted where nobody has, too.
bool hasFigures(const Week& week, const ReportQuery& query, const QString& type, const QStringList& codes) {
    return std::any_of(codes.begin(), codes.end(), [&](const QString& code) {
        return week.book.figure(query.municipality, type, code, query.source).value.has_value();
    });
}

} // namespace

QString IndicatorShares::name() const {
    return u"indicators"_s;
}

core::Title IndicatorShares::title() const {
    return {u"Показатели кампании"_s, u"Indicators of the campaign"_s};
}

core::Title IndicatorShares::about() const {
    return {
        u"Все показатели по муниципальным образованиям: значение, из скольких, доля, цель и сколько до неё не хватает."_s,
        u"All indicators by municipality: value, out of how many, share, target and what it lacks."_s};
}

QStringList IndicatorShares::indicators() const {
    return {}; // whatever the campaign has
}

core::Result<ReportResult> IndicatorShares::build(const Week& week, const ReportQuery& query) const {
    const QStringList codes = mainIndicators(week.campaign);
    QStringList types = typesToPrint(week, query, codes);
    if (query.type.isEmpty())
        types.removeIf([&](const QString& type) { return !hasFigures(week, query, type, codes); });
    if (types.isEmpty() || codes.isEmpty())
        return core::Error{core::ErrorCode::ReportEmpty, name(), {}, core::periodToIso(week.period)};
    ReportResult result;
    SourceNotes notes(week, query);
    for (const QString& type : types)
        result.document.tables.push_back(SharesForm(week, query, type, codes, notes).table());
    result.forms = static_cast<int>(types.size());
    notes.finish(result, *this);
    return result;
}

} // namespace svodka::services
