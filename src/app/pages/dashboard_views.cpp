// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/dashboard_views.h"

#include "core/tables/cell_text.h"
#include "widgets/period_label.h"

#include <QCoreApplication>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::IndicatorKind;
using core::Origin;
using services::Card;
using services::Dashboard;
using widgets::ColourRole;

namespace {

class DashboardViews final {
    Q_DECLARE_TR_FUNCTIONS(DashboardViews)
};

widgets::Tendency tendency(const Card& card) {
    if (!card.kind)
        return widgets::Tendency::None;
    const bool isGood = *card.kind == IndicatorKind::Status || *card.kind == IndicatorKind::Share;
    return isGood ? widgets::Tendency::MoreIsBetter : widgets::Tendency::LessIsBetter;
}

/// «of 127 — 95%», as the forms of the ministry put it.
QString share(const Card& card) {
    if (!card.figure.base || !card.percent || card.indicator == services::kTotal)
        return {};
    const QString text = DashboardViews::tr("%1% of %2").arg(*card.percent).arg(core::numberText(*card.figure.base));
    return card.target ? DashboardViews::tr("%1, target %2%").arg(text, core::numberText(*card.target * 100)) : text;
}

/// Everything that the number alone does not say.
QString note(const Card& card) {
    QStringList lines{originText(card.figure.origin)};
    if (card.figure.unknown > 0)
        lines += DashboardViews::tr("not reported: %n organisation(s)", nullptr, card.figure.unknown);
    if (card.figure.differs())
        lines += DashboardViews::tr("counted by organisations: %1, reported: %2")
                     .arg(core::numberText(*card.figure.counted), core::numberText(*card.figure.reported));
    if (card.changeMixesOrigins)
        lines += DashboardViews::tr("the week before came from another source: the two cannot be compared");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

widgets::CardFigure cardFigure(const Dashboard& dashboard, const Card& card, bool russian) {
    widgets::CardFigure figure;
    figure.title = card.title.in(russian);
    figure.value = card.figure.value;
    figure.share = share(card);
    if (card.figure.value && card.change)
        figure.previous = *card.figure.value - *card.change;
    figure.comparable = !card.changeMixesOrigins;
    if (dashboard.previous && dashboard.previous->end.addDays(7) != dashboard.filter.period.end)
        figure.since = widgets::shortPeriodLabel(*dashboard.previous);
    figure.tendency = tendency(card);
    figure.note = note(card);
    for (size_t week = 0; week < dashboard.weeks.size() && !(dashboard.filter.period < dashboard.weeks[week]); ++week)
        figure.history.push_back(card.course.values[week]);
    return figure;
}

bool isOfKind(const Dashboard& dashboard, const QString& indicator, IndicatorKind kind) {
    return std::any_of(dashboard.cards.begin(), dashboard.cards.end(),
                       [&](const Card& card) { return card.indicator == indicator && card.kind == kind; });
}

/// What is reached is green, what is not is told by how far it is from it; always in words, too.
ColourRole stackRole(const Dashboard& dashboard, const QString& indicator, size_t place) {
    if (indicator == services::kNoData)
        return ColourRole::Neutral;
    const auto card = std::find_if(dashboard.cards.begin(), dashboard.cards.end(),
                                   [&](const Card& one) { return one.indicator == indicator; });
    if (card != dashboard.cards.end() && card->kind == IndicatorKind::Status)
        return ColourRole::Good;
    const auto& parts = dashboard.stack.parts;
    const bool isWorst = std::none_of(parts.begin() + std::ptrdiff_t(place) + 1, parts.end(),
                                      [](const auto& part) { return part.indicator != services::kNoData; });
    return isWorst ? ColourRole::Bad : ColourRole::Warning;
}

} // namespace

std::vector<widgets::CardFigure> cardFigures(const Dashboard& dashboard, bool russian) {
    std::vector<widgets::CardFigure> figures;
    for (const Card& card : dashboard.cards)
        figures.push_back(cardFigure(dashboard, card, russian));
    return figures;
}

widgets::BarChartData stackChart(const Dashboard& dashboard, bool russian) {
    widgets::BarChartData chart;
    chart.title = DashboardViews::tr("Organisations by municipality");
    for (qsizetype i = 0; i < dashboard.stack.rowNames.size(); ++i)
        chart.categories.push_back({dashboard.stack.rowIds[size_t(i)].value, dashboard.stack.rowNames[i]});
    for (size_t i = 0; i < dashboard.stack.parts.size(); ++i) {
        const services::Series& part = dashboard.stack.parts[i];
        chart.series.push_back({part.title.in(russian), stackRole(dashboard, part.indicator, i), part.values});
    }
    return chart;
}

QStringList courseCodes(const Dashboard& dashboard) {
    QStringList shares;
    QStringList others;
    bool hasStatus = false;
    for (const services::Series& line : dashboard.lines) {
        const bool isShare = isOfKind(dashboard, line.indicator, IndicatorKind::Share);
        (isShare ? shares : others).append(line.indicator);
        hasStatus = hasStatus || isOfKind(dashboard, line.indicator, IndicatorKind::Status);
    }
    return shares.isEmpty() || hasStatus ? others : shares;
}

widgets::LineChartData courseChart(const Dashboard& dashboard, bool russian) {
    constexpr ColourRole roles[] = {ColourRole::Series1, ColourRole::Series2, ColourRole::Series3,
                                    ColourRole::Series4, ColourRole::Series5, ColourRole::Series6};
    const QStringList codes = courseCodes(dashboard);
    const bool areShares = !codes.isEmpty() && isOfKind(dashboard, codes.front(), IndicatorKind::Share);
    widgets::LineChartData chart;
    chart.title = areShares ? DashboardViews::tr("Over the weeks, %") : DashboardViews::tr("Over the weeks");
    for (const core::Period& week : dashboard.weeks)
        chart.weeks += widgets::shortPeriodLabel(week);
    for (const services::Series& line : dashboard.lines) {
        if (!codes.contains(line.indicator))
            continue;
        std::vector<std::optional<double>> values = line.values;
        if (areShares)
            values.assign(line.percents.begin(), line.percents.end());
        chart.series.push_back(
            {line.title.in(russian), roles[chart.series.size() % std::size(roles)], std::move(values)});
    }
    return chart;
}

widgets::FilterChoices filterChoices(const services::DashboardChoices& choices, core::MunicipalityId chosen,
                                     bool russian) {
    widgets::FilterChoices result;
    for (const services::CodeChoice& campaign : choices.campaigns)
        result.campaigns.push_back({campaign.code, campaign.title.in(russian)});
    result.weeks = choices.periods;
    for (const services::CodeChoice& type : choices.types)
        result.types.push_back({type.code, type.title.in(russian)});
    for (const services::MunicipalityChoice& municipality : choices.municipalities)
        result.municipalities.push_back({municipality.id, municipality.name});
    if (chosen == services::noMunicipality)
        result.municipalities.push_back({chosen, DashboardViews::tr("Outside the municipalities")});
    return result;
}

QString originText(Origin origin) {
    switch (origin) {
    case Origin::Organisations:
        return DashboardViews::tr("counted by organisations");
    case Origin::PartialOrganisations:
        return DashboardViews::tr("counted by organisations, not all of them have reported");
    case Origin::Reported:
        return DashboardViews::tr("as reported in the file");
    case Origin::Mixed:
        return DashboardViews::tr("partly counted by organisations, partly as reported");
    case Origin::None:
        break;
    }
    return {};
}

QString sourceText(const Dashboard& dashboard) {
    Origin shared = Origin::None;
    for (const Card& card : dashboard.cards) {
        const Origin origin = card.figure.origin;
        if (origin == Origin::None || origin == shared)
            continue;
        shared = shared == Origin::None ? origin : Origin::Mixed;
    }
    return originText(shared);
}

QString filesText(const Dashboard& dashboard) {
    QStringList lines;
    for (const core::BatchInfo& batch : dashboard.batches)
        lines += DashboardViews::tr("No. %1: %2").arg(batch.id.value).arg(batch.file);
    return lines.join(u'\n');
}

} // namespace svodka::app
