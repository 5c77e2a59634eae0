// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/municipalities/municipality_table.h"

#include "core/number.h"
#include "services/dashboard/figure_lookup.h"
#include "services/dashboard/indicator_sets.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::TableColumn;
using Kind = MunicipalityColumn;

namespace {

Cell numberCell(const std::optional<double>& value) {
    return value ? Cell(*value) : Cell();
}

Cell shareCell(const core::Figure& figure) {
    const auto percent = shareOf(figure);
    return percent ? Cell(core::Percent{*percent / 100.0}) : Cell();
}

Cell placeCell(const core::Rating& rating) {
    return rating.place > 0 ? Cell(static_cast<double>(rating.place)) : Cell();
}

QString typeName(const Week& week, const QString& type, const Phrases& say) {
    const core::OrganisationType* found = week.catalogue.type(type);
    return found ? found->title.in(say.isRussian()) : say(QT_TRANSLATE_NOOP("Municipalities", "All organisations"));
}

QString titleFor(const Week& week, const QString& what, const QString& type, const Phrases& say) {
    return u"%1: «%2», %3 (%4)"_s.arg(what, week.campaign.title.in(say.isRussian()), typeName(week, type, say),
                                      core::periodToTitle(week.period));
}

QString ratingTitle(const Phrases& say) {
    return say(QT_TRANSLATE_NOOP("Municipalities", "Rating (our formula)"));
}

/// Puts the columns together; the cells follow from what each stands for.
class SheetBuilder final {
public:
    SheetBuilder(const Week& week, const MunicipalityWeek& figures, const QString& type, const Phrases& say)
        : m_week(week), m_figures(figures), m_type(type), m_say(say) {}

    MunicipalitySheet build() {
        m_sheet.table.name = m_say(QT_TRANSLATE_NOOP("Municipalities", "Municipalities"));
        m_sheet.table.title = titleFor(m_week, m_sheet.table.name, m_type, m_say);
        addColumns();
        for (const PlaceFigures& place : m_figures.places) {
            m_sheet.rowIds.push_back(place.id);
            m_sheet.table.rows.push_back(cells(place));
        }
        PlaceFigures whole = m_figures.whole;
        whole.shortName = m_say(QT_TRANSLATE_NOOP("Municipalities", "Total"));
        m_sheet.table.totals.push_back(cells(whole));
        return std::move(m_sheet);
    }

private:
    void addColumns() {
        add(Kind::Name, -1, {m_say(QT_TRANSLATE_NOOP("Municipalities", "Municipality")), {}, ColumnKind::Text, false});
        if (m_figures.hasRating())
            addRating();
        for (size_t i = 0; i < m_figures.indicators.size(); ++i)
            addIndicator(static_cast<int>(i));
        for (qsizetype i = 0; i < m_figures.finishedTypes.size(); ++i)
            add(Kind::Finished, static_cast<int>(i),
                {typeName(m_week, m_figures.finishedTypes[i], m_say), m_figures.finishedTitle.in(m_say.isRussian()),
                 ColumnKind::Text, false});
    }

    void add(Kind kind, int index, TableColumn column) {
        m_sheet.columns.push_back({kind, index});
        m_sheet.table.columns.push_back(std::move(column));
    }

    /// Without a group: its words would be cut off over two narrow columns.
    void addRating() {
        const QString note = ratingExplanation(m_say);
        add(Kind::Place, -1,
            {m_say(QT_TRANSLATE_NOOP("Municipalities", "Place in the rating")), {}, ColumnKind::Number, false, note});
        add(Kind::Score, -1, {ratingTitle(m_say), {}, ColumnKind::Number, false, note});
    }

    void addIndicator(int index) {
        const WeekIndicator& indicator = m_figures.indicators[static_cast<size_t>(index)];
        const QString title = indicator.title.in(m_say.isRussian());
        if (indicator.code == kTotal) {
            add(Kind::Count, index, {title, {}, ColumnKind::Number, false});
            return;
        }
        if (!indicator.isShare())
            add(Kind::Count, index,
                {m_say(QT_TRANSLATE_NOOP("Municipalities", "Count")), title, ColumnKind::Number, false});
        if (hasShares(static_cast<size_t>(index)))
            add(Kind::Share, index,
                {m_say(QT_TRANSLATE_NOOP("Municipalities", "Share")), title, ColumnKind::Percent, false,
                 targetNote(indicator)});
        if (m_figures.previous)
            add(Kind::Change, index,
                {m_say(QT_TRANSLATE_NOOP("Municipalities", "Change")), title, ColumnKind::Number, false,
                 changeNote(indicator)});
    }

    [[nodiscard]] bool hasShares(size_t index) const {
        return m_figures.indicators[index].isShare() || shareOf(m_figures.whole.figures[index]) ||
               std::any_of(m_figures.places.begin(), m_figures.places.end(),
                           [&](const PlaceFigures& place) { return shareOf(place.figures[index]).has_value(); });
    }

    [[nodiscard]] QString targetNote(const WeekIndicator& indicator) const {
        return indicator.target ? m_say(QT_TRANSLATE_NOOP("Municipalities", "Target: %1%"))
                                      .arg(core::numberToText(*indicator.target * 100))
                                : QString();
    }

    [[nodiscard]] QString changeNote(const WeekIndicator& indicator) const {
        const QString text =
            indicator.isShare()
                ? m_say(QT_TRANSLATE_NOOP("Municipalities", "In percentage points, against the week %1"))
                : m_say(QT_TRANSLATE_NOOP("Municipalities", "Against the week %1"));
        return text.arg(core::periodToTitle(*m_figures.previous));
    }

    [[nodiscard]] std::vector<Cell> cells(const PlaceFigures& place) const {
        std::vector<Cell> row;
        for (const MunicipalitySheet::Column& column : m_sheet.columns)
            row.push_back(cell(place, column));
        return row;
    }

    [[nodiscard]] Cell cell(const PlaceFigures& place, const MunicipalitySheet::Column& column) const {
        const auto index = static_cast<size_t>(std::max(0, column.index));
        switch (column.kind) {
        case Kind::Name:
            return core::textCell(place.shortName);
        case Kind::Place:
            return placeCell(place.rating);
        case Kind::Score:
            return numberCell(place.rating.score);
        case Kind::Count:
            return numberCell(place.figures[index].value);
        case Kind::Share:
            return shareCell(place.figures[index]);
        case Kind::Change:
            return numberCell(place.changes[index]);
        case Kind::Finished:
            return place.finished.empty() ? finishedOfAll(index)
                                          : core::textCell(finishedText(place.finished[index], m_say));
        }
        return {};
    }

    [[nodiscard]] Cell finishedOfAll(size_t type) const {
        return m_say(QT_TRANSLATE_NOOP("Municipalities", "%1 of %2"))
            .arg(m_figures.finishedPlaces(type))
            .arg(m_figures.askedPlaces(type));
    }

    const Week& m_week;
    const MunicipalityWeek& m_figures;
    const QString& m_type;
    const Phrases& m_say;
    MunicipalitySheet m_sheet;
};

/// Those that the rating is made of, by their place among the indicators.
std::vector<size_t> ratedIndicators(const MunicipalityWeek& figures) {
    std::vector<size_t> rated;
    for (size_t i = 0; i < figures.indicators.size(); ++i)
        if (figures.indicators[i].isRated())
            rated.push_back(i);
    return rated;
}

/// A share as it is counted with, against the best of the municipalities that have a place.
Cell toBest(const MunicipalityWeek& figures, const PlaceFigures& place, size_t indicator) {
    const auto exact = [&](const PlaceFigures& one) -> double {
        const core::Figure& figure = one.figures[indicator];
        return figure.value && figure.base && *figure.base > 0 ? *figure.value / *figure.base : -1;
    };
    double best = 0;
    for (const PlaceFigures& one : figures.places)
        if (one.rating.place > 0)
            best = std::max(best, exact(one));
    if (best <= 0 || exact(place) < 0)
        return {};
    return std::round(exact(place) / best * 1000) / 10;
}

std::vector<const PlaceFigures*> byPlace(const MunicipalityWeek& figures) {
    std::vector<const PlaceFigures*> rows;
    for (const PlaceFigures& place : figures.places)
        if (place.id.isValid())
            rows.push_back(&place);
    std::stable_sort(rows.begin(), rows.end(), [](const PlaceFigures* a, const PlaceFigures* b) {
        const auto rank = [](const PlaceFigures* one) { return one->rating.place > 0 ? one->rating.place : 1'000'000; };
        return rank(a) < rank(b);
    });
    return rows;
}

} // namespace

MunicipalitySheet municipalitySheet(const Week& week, const MunicipalityWeek& figures, const QString& type,
                                    const Phrases& say) {
    return SheetBuilder(week, figures, type, say).build();
}

core::Table ratingTable(const Week& week, const MunicipalityWeek& figures, const QString& type, const Phrases& say) {
    core::Table table;
    table.name = typeName(week, type, say);
    table.title = titleFor(week, ratingTitle(say), type, say);
    table.preamble = {ratingExplanation(say)};
    table.columns = {{say(QT_TRANSLATE_NOOP("Municipalities", "Place")), {}, ColumnKind::Number, false},
                     {say(QT_TRANSLATE_NOOP("Municipalities", "Municipality")), {}, ColumnKind::Text, false},
                     {ratingTitle(say), {}, ColumnKind::Number, false}};
    const std::vector<size_t> rated = ratedIndicators(figures);
    for (const size_t index : rated) {
        const QString group = figures.indicators[index].title.in(say.isRussian());
        table.columns.push_back({say(QT_TRANSLATE_NOOP("Municipalities", "Share")), group, ColumnKind::Percent, false});
        table.columns.push_back(
            {say(QT_TRANSLATE_NOOP("Municipalities", "Against the best, %")), group, ColumnKind::Number, false});
    }
    for (const PlaceFigures* place : byPlace(figures)) {
        std::vector<Cell> row{placeCell(place->rating), place->name, numberCell(place->rating.score)};
        for (const size_t index : rated) {
            row.push_back(shareCell(place->figures[index]));
            row.push_back(toBest(figures, *place, index));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString ratingExplanation(const Phrases& say) {
    return say(QT_TRANSLATE_NOOP(
        "Municipalities",
        "The rating is a formula of this program, not of the ministry: each share of which more is better is divided "
        "by that of the best municipality and multiplied by 100; the score is the mean of those that are known. Equal "
        "scores share a place."));
}

QString finishedText(const core::WorkLeft& work, const Phrases& say) {
    if (work.isNobody)
        return {};
    if (work.isFinished())
        return say(QT_TRANSLATE_NOOP("Municipalities", "yes"));
    if (!work.left)
        return say(QT_TRANSLATE_NOOP("Municipalities", "not known"));
    return *work.left > 0 ? say(QT_TRANSLATE_NOOP("Municipalities", "no, left: %1")).arg(core::numberToText(*work.left))
                          : say(QT_TRANSLATE_NOOP("Municipalities", "no"));
}

} // namespace svodka::services
