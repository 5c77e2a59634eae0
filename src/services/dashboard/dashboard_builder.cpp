// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/dashboard_builder.h"

#include "services/dashboard/figure_lookup.h"
#include "services/dashboard/week_books.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Figure;
using core::FigureBook;
using core::Origin;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

void add(Series& series, const Figure& figure) {
    series.values.push_back(figure.value);
    series.percents.push_back(shareOf(figure));
    series.origins.push_back(figure.origin);
}

bool isShare(const core::Campaign& campaign, const QString& code) {
    const core::Indicator* indicator = campaign.indicator(code);
    return indicator && indicator->kind == core::IndicatorKind::Share;
}

/// Of a share the number of its upper part says little.
core::Cell cell(const Figure& figure, bool asPercent) {
    if (!asPercent)
        return figure.value ? core::Cell(*figure.value) : core::Cell();
    const auto percent = shareOf(figure);
    return percent ? core::Cell(core::Percent{*percent / 100.0}) : core::Cell();
}

} // namespace

DashboardBuilder::DashboardBuilder(const Week& week, std::span<const core::WeekFigures> course,
                                   const DashboardRequest& request)
    : m_week(week), m_request(request) {
    for (const core::WeekFigures& figures : course) {
        if (figures.period == week.period) {
            m_now = m_books.size();
            m_outside = outsideBook(figures.summary); // a course of the whole region keeps them apart
        }
        m_books.emplace_back(figures.summary, figures.reported);
    }
}

std::vector<CodeChoice> DashboardBuilder::types() const {
    QStringList codes;
    for (const core::Indicator& indicator : m_week.campaign.indicators)
        codes.append(indicator.code);
    QSet<QString> present{m_request.filter.type};
    for (const FigureBook& book : m_books)
        present.unite(book.typesWith(codes));
    std::vector<CodeChoice> choices;
    for (const core::OrganisationType& type : m_week.catalogue.types)
        if (present.contains(type.code))
            choices.push_back({type.code, type.title});
    return choices;
}

bool DashboardBuilder::isReportedAnywhere(const QString& code) const {
    return std::any_of(m_books.begin(), m_books.end(), [&](const FigureBook& book) {
        return book.figure({}, {}, code, core::SourceChoice::Reported).value.has_value();
    });
}

/// The main indicators, and what else files have reported: «not finished» of the slides. Its status («finished») is not
/// among them: such a list names municipalities, it does not count organisations.
QStringList DashboardBuilder::codesToShow() const {
    QStringList codes{kTotal};
    codes += mainIndicators(m_week.campaign);
    const std::vector<StatusChain> chains = statusChains(m_week.campaign);
    for (size_t i = 1; i < chains.size(); ++i)
        for (const QString& code : chains[i].complements)
            if (isReportedAnywhere(code))
                codes.append(code);
    // What no week of the campaign has a figure of is not shown; what only this week lacks is, as not reported.
    codes.removeIf([this](const QString& code) { return !isKnownAnywhere(code); });
    return codes;
}

bool DashboardBuilder::isKnownAnywhere(const QString& code) const {
    QStringList types{QString()};
    for (const core::OrganisationType& type : m_week.catalogue.types)
        types.append(type.code);
    return std::any_of(m_books.begin(), m_books.end(), [&](const FigureBook& book) {
        return std::any_of(types.cbegin(), types.cend(), [&](const QString& type) {
            return lookUp(m_week.campaign, book, {}, type, code).value.has_value();
        });
    });
}

Series DashboardBuilder::emptySeries(const QString& code) const {
    return {code, indicatorTitle(m_week.campaign, code), {}, {}, {}};
}

Series DashboardBuilder::series(const QString& code) const {
    Series result = emptySeries(code);
    for (const FigureBook& book : m_books)
        add(result, lookUp(m_week.campaign, book, m_request.filter.municipality, m_request.filter.type, code));
    return result;
}

std::vector<Card> DashboardBuilder::cards() const {
    std::vector<Card> cards;
    const QStringList codes = codesToShow();
    for (const QString& code : codes) {
        Card card;
        card.indicator = code;
        card.title = indicatorTitle(m_week.campaign, code);
        if (const core::Indicator* indicator = m_week.campaign.indicator(code))
            card.kind = indicator->kind;
        card.figure = lookUp(m_week.campaign, m_week.book, m_request.filter.municipality, m_request.filter.type, code);
        card.percent = shareOf(card.figure);
        card.target = m_week.campaign.targetOn(code, m_request.filter.type, m_week.period.end);
        card.course = series(code);
        if (m_now > 0) {
            const auto& before = card.course.values[m_now - 1];
            if (card.figure.value && before) {
                card.change = *card.figure.value - *before;
                card.changeMixesOrigins = !areComparable(card.figure.origin, card.course.origins[m_now - 1]);
            }
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<DashboardBuilder::Place> DashboardBuilder::places() const {
    std::vector<Place> result;
    for (const core::Municipality& municipality : m_week.region.municipalities) {
        if (m_request.filter.municipality.isValid() && municipality.id != m_request.filter.municipality)
            continue;
        const core::MunicipalityName& name = m_week.nameOf(municipality);
        result.push_back({municipality.id, name.name, name.shortName, &m_week.book, municipality.id});
    }
    const bool anyOutside = m_outside.coverage(m_request.filter.type).existing > 0;
    if (anyOutside && !m_request.filter.municipality.isValid()) {
        const QString name = Texts::tr("Outside the municipalities");
        result.push_back({noMunicipality, name, name, &m_outside, {}});
    }
    return result;
}

Figure DashboardBuilder::figureAt(const Place& place, const QString& code) const {
    return lookUp(m_week.campaign, *place.book, place.inBook, m_request.filter.type, code);
}

MunicipalityTable DashboardBuilder::table() const {
    MunicipalityTable result;
    result.columnCodes = QStringList{QString()} + codesToShow();
    core::Table& table = result.table;
    table.name = m_week.campaign.title.in(m_request.russian);
    const core::OrganisationType* type = m_week.catalogue.type(m_request.filter.type);
    const QString what = type ? type->title.in(m_request.russian) : Texts::tr("All organisations");
    table.title = u"%1: %2 (%3)"_s.arg(table.name, what, core::periodToTitle(m_week.period));
    table.columns.push_back({Texts::tr("Municipality"), {}, core::ColumnKind::Text, false});
    for (qsizetype i = 1; i < result.columnCodes.size(); ++i) {
        const QString& code = result.columnCodes[i];
        const auto kind = isShare(m_week.campaign, code) ? core::ColumnKind::Percent : core::ColumnKind::Number;
        table.columns.push_back({indicatorTitle(m_week.campaign, code).in(m_request.russian), {}, kind, false});
    }
    const auto fill = [&](const QString& name, std::vector<Figure>& figures, const auto& figureOf) {
        std::vector<core::Cell> cells{name};
        figures.emplace_back();
        for (qsizetype i = 1; i < result.columnCodes.size(); ++i) {
            figures.push_back(figureOf(result.columnCodes[i]));
            cells.push_back(cell(figures.back(), isShare(m_week.campaign, result.columnCodes[i])));
        }
        return cells;
    };
    for (const Place& place : places()) {
        result.rowIds.push_back(place.id);
        result.figures.emplace_back();
        table.rows.push_back(
            fill(place.shortName, result.figures.back(), [&](const QString& code) { return figureAt(place, code); }));
    }
    table.totals.push_back(fill(Texts::tr("Total"), result.totals, [&](const QString& code) {
        return lookUp(m_week.campaign, m_week.book, m_request.filter.municipality, m_request.filter.type, code);
    }));
    return result;
}

/// The first chain that the week has figures of; of a further one only what is left, see codesToShow.
QStringList DashboardBuilder::stackCodes() const {
    const std::vector<StatusChain> chains = statusChains(m_week.campaign);
    for (size_t i = 0; i < chains.size(); ++i) {
        const QStringList codes = i == 0 ? chains[i].parts() : chains[i].complements;
        if (!m_week.book.typesWith(codes).isEmpty())
            return codes;
    }
    return {};
}

MunicipalityStack DashboardBuilder::stack() const {
    MunicipalityStack result;
    const std::vector<Place> all = places();
    for (const Place& place : all) {
        result.rowIds.push_back(place.id);
        result.rowNames.append(place.shortName);
    }
    const QStringList codes = stackCodes();
    for (const QString& code : codes) {
        Series part = emptySeries(code);
        for (const Place& place : all)
            add(part, figureAt(place, code));
        result.parts.push_back(std::move(part));
    }
    if (auto rest = noDataPart(all, result))
        result.parts.push_back(*std::move(rest));
    return result;
}

/// What is left of the organisations when the parts are taken off; the exempt ones are in no base. Only where they were
/// counted: a reported total and reported parts need not belong together.
std::optional<double> DashboardBuilder::restAt(const Place& place, size_t row, const MunicipalityStack& stack) const {
    const Figure total = figureAt(place, kTotal);
    if (!isCounted(total.origin) || stack.parts.empty())
        return std::nullopt;
    std::optional<double> rest = figureAt(place, stack.parts.back().indicator).base;
    if (!rest) // nobody has reported anything there
        rest = total.value;
    for (const Series& part : stack.parts) {
        if (part.origins[row] != Origin::None && !isCounted(part.origins[row]))
            return std::nullopt;
        *rest -= part.values[row].value_or(0);
    }
    return rest;
}

std::optional<Series> DashboardBuilder::noDataPart(const std::vector<Place>& all,
                                                   const MunicipalityStack& stack) const {
    Series part = emptySeries(kNoData);
    bool any = false;
    for (size_t row = 0; row < all.size(); ++row) {
        Figure rest;
        rest.value = restAt(all[row], row, stack);
        rest.origin = rest.value ? figureAt(all[row], kTotal).origin : Origin::None;
        any = any || rest.value.value_or(0) > 0;
        add(part, rest);
    }
    return any ? std::optional(part) : std::nullopt;
}

std::vector<Series> DashboardBuilder::lines() const {
    QStringList codes = m_request.lines;
    if (codes.isEmpty()) {
        codes = codesToShow();
        codes.removeAll(kTotal);
    }
    std::vector<Series> result;
    for (const QString& code : std::as_const(codes))
        result.push_back(series(code));
    return result;
}

} // namespace svodka::services
