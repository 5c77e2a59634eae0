// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/rating.h"

#include "services/municipalities/municipalities_view.h"
#include "services/reports/form_parts.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

namespace {

class RatingForm final {
public:
    RatingForm(const Week& week, const ReportQuery& query) : m_week(week), m_query(query), m_notes(week, query) {}

    /// Nothing where no municipality has a place.
    std::optional<core::Table> table(const QString& type) {
        MunicipalityWeek figures =
            municipalityWeek(m_week, {m_week.period, m_week.book, {{}, {}}}, std::nullopt, {type, m_query.source});
        if (!figures.hasRating())
            return std::nullopt;
        core::Table table = ratingTable(m_week, figures, type, m_say);
        if (m_query.municipality.isValid())
            keepOne(figures, table);
        noteSources(figures, type);
        return table;
    }

    [[nodiscard]] const SourceNotes& notes() const { return m_notes; }

private:
    [[nodiscard]] bool isAsked(const PlaceFigures& place) const {
        return !m_query.municipality.isValid() || place.id == m_query.municipality;
    }

    /// The shares of the others were needed to know its place.
    void keepOne(const MunicipalityWeek& figures, core::Table& table) const {
        for (const PlaceFigures& place : figures.places)
            if (isAsked(place))
                std::erase_if(table.rows,
                              [&](const std::vector<core::Cell>& row) { return row[1] != core::Cell(place.name); });
    }

    void noteSources(const MunicipalityWeek& figures, const QString& type) {
        for (size_t row = 0; row < figures.places.size(); ++row) {
            const PlaceFigures& place = figures.places[row];
            if (!isAsked(place))
                continue;
            for (size_t i = 0; i < figures.indicators.size(); ++i)
                if (figures.indicators[i].isRated())
                    m_notes.add(&m_week.region.municipalities[row], type, figures.indicators[i].code, place.figures[i]);
        }
    }

    const Week& m_week;
    const ReportQuery& m_query;
    SourceNotes m_notes;
    Phrases m_say{true, "Municipalities"};
};

/// All together, then each by itself; of one type there is nothing to put together.
QStringList sheets(const Week& week, const ReportQuery& query) {
    QStringList codes;
    for (const core::Indicator& indicator : week.campaign.indicators)
        codes.append(indicator.code);
    QStringList types = typesToPrint(week, query, codes);
    types.removeAll(QString());
    return query.type.isEmpty() && types.size() != 1 ? QStringList{QString()} + types : types;
}

} // namespace

QString RatingReport::name() const {
    return u"rating"_s;
}

core::Title RatingReport::title() const {
    return {u"Рейтинг муниципалитетов (наша формула)"_s, u"Rating of municipalities (our formula)"_s};
}

core::Title RatingReport::about() const {
    return {
        u"Места муниципальных образований по формуле программы: доли относительно лучшей, от 0 до 100. Не ведомственный рейтинг."_s,
        u"Places of the municipalities by a formula of this program: shares against the best, 0 to 100. Not a rating of the ministry."_s};
}

QStringList RatingReport::indicators() const {
    return {}; // whatever shares the campaign has
}

core::Result<ReportResult> RatingReport::build(const Week& week, const ReportQuery& query) const {
    ReportResult result;
    RatingForm form(week, query);
    const QStringList types = sheets(week, query);
    for (const QString& type : types)
        if (auto table = form.table(type))
            result.document.tables.push_back(*std::move(table));
    if (result.document.tables.empty())
        return core::Error{core::ErrorCode::ReportEmpty, name(), {}, core::periodToIso(week.period)};
    result.forms = static_cast<int>(result.document.tables.size());
    form.notes().finish(result, *this);
    return result;
}

} // namespace svodka::services
