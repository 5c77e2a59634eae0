// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/zero_activity.h"

#include "core/number.h"
#include "services/reports/form_parts.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::Figure;

namespace {

class ZeroForm final {
public:
    ZeroForm(const Week& week, const ReportQuery& query, const QString& type, const QStringList& indicators,
             SourceNotes& notes)
        : m_week(week), m_query(query), m_type(type), m_indicators(indicators), m_notes(notes) {
        for (const QString& indicator : m_indicators)
            m_showUnknown = m_showUnknown || week.book.figure({}, type, indicator, query.source).unknown > 0;
    }

    core::Table table() {
        core::Table table;
        table.name = typeTitle(m_week, m_type);
        table.title = u"%1: %2 (%3)"_s.arg(formText(m_week.campaign, u"heading.zero"_s), table.name,
                                           core::periodToTitle(m_week.period));
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
        for (const QString& indicator : m_indicators)
            if (const QString line = sentence(indicator); !line.isEmpty())
                table.preamble.append(line);
        return table;
    }

private:
    [[nodiscard]] std::vector<core::TableColumn> columns() const {
        std::vector<core::TableColumn> result = formColumns(m_week.campaign);
        result.push_back({text(u"form.registered"_s), {}, ColumnKind::Number, false});
        for (const QString& indicator : m_indicators) {
            const QString group = m_week.campaign.indicator(indicator)->title.ru;
            result.push_back({text(u"form.organisations"_s), group, ColumnKind::Number, false});
            result.push_back({text(u"form.share"_s), group, ColumnKind::Percent, false});
            if (m_showUnknown)
                result.push_back({text(u"form.unknown"_s), group, ColumnKind::Number, false});
        }
        return result;
    }

    [[nodiscard]] QString text(const QString& key) const { return formText(m_week.campaign, key); }

    void appendFigures(std::vector<Cell>& row, const core::Municipality* municipality) {
        std::vector<Figure> figures;
        for (const QString& indicator : m_indicators)
            figures.push_back(m_notes.figure(municipality, m_type, indicator));
        std::optional<double> base;
        for (const Figure& figure : figures)
            base = base ? base : figure.base;
        row.push_back(cellOf(base));
        for (const Figure& figure : figures) {
            row.push_back(cellOf(figure.value));
            row.push_back(percentOf(figure));
            if (m_showUnknown)
                row.push_back(figure.origin == core::Origin::Reported ? Cell() : cellOf(figure.unknown));
        }
    }

    /// «Нет сообщений: Детские сады 121 из 127 зарегистрированных (95%)», as on the slide.
    [[nodiscard]] QString sentence(const QString& indicator) const {
        const Figure figure = m_week.book.figure({}, m_type, indicator, m_query.source);
        if (!figure.value || !figure.base)
            return {};
        const auto percent = core::wholePercent(*figure.value, *figure.base);
        return u"%1: %2 %3 из %4 зарегистрированных (%5%)"_s.arg(
            m_week.campaign.indicator(indicator)->title.ru, typeTitle(m_week, m_type),
            core::numberToText(*figure.value), core::numberToText(*figure.base),
            percent ? QString::number(*percent) : u"—"_s);
    }

    const Week& m_week;
    const ReportQuery& m_query;
    QString m_type;
    QStringList m_indicators;
    SourceNotes& m_notes;
    bool m_showUnknown = false; ///< «Не сообщили» is a column only where somebody did not
};

/// The zero indicators that the week has figures of.
QStringList zeroIndicators(const core::Campaign& campaign) {
    QStringList codes;
    for (const core::Indicator& indicator : campaign.indicators)
        if (indicator.kind == core::IndicatorKind::Zero)
            codes.append(indicator.code);
    return codes;
}

} // namespace

QString ZeroActivity::name() const {
    return u"zero-activity"_s;
}

core::Title ZeroActivity::title() const {
    return {u"Нулевая активность"_s, u"Zero activity"_s};
}

core::Title ZeroActivity::about() const {
    return {
        u"Сколько зарегистрированных организаций за неделю не написали ни одного сообщения и не сделали ни одного звонка."_s,
        u"How many registered organisations wrote no message and made no call in the week."_s};
}

QStringList ZeroActivity::indicators() const {
    return {u"zero_messages"_s, u"zero_calls"_s};
}

core::Result<ReportResult> ZeroActivity::build(const Week& week, const ReportQuery& query) const {
    const QStringList zeros = zeroIndicators(week.campaign);
    const QStringList types = typesToPrint(week, query, zeros);
    if (types.isEmpty() || zeros.isEmpty())
        return core::Error{core::ErrorCode::ReportEmpty, name(), {}, core::periodToIso(week.period)};
    ReportResult result;
    SourceNotes notes(week, query);
    for (const QString& type : types)
        result.document.tables.push_back(ZeroForm(week, query, type, zeros, notes).table());
    result.forms = static_cast<int>(types.size());
    notes.finish(result, *this);
    return result;
}

} // namespace svodka::services
