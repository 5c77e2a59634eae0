// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dashboard/figure_lookup.h"

#include "core/number.h"
#include "services/dashboard/indicator_sets.h"

namespace svodka::services {

using core::Figure;
using core::Origin;

namespace {

/// The base that a file gave («121 из 127») for an indicator over all organisations.
Figure reportedTotal(const core::Campaign& campaign, const core::FigureBook& book, core::MunicipalityId municipality,
                     const QString& type) {
    Figure result;
    for (const core::Indicator& indicator : campaign.indicators) {
        if (!indicator.base.isEmpty())
            continue;
        const Figure figure = book.figure(municipality, type, indicator.code, core::SourceChoice::Reported);
        if (!figure.base)
            continue;
        result.value = result.reported = figure.base;
        result.origin = Origin::Reported;
        result.sources = figure.sources;
        return result;
    }
    return result;
}

Figure totalOfType(const core::Campaign& campaign, const core::FigureBook& book, core::MunicipalityId municipality,
                   const QString& type) {
    const core::Coverage everywhere = book.coverage(type);
    if (type.isEmpty() || everywhere.existing == 0)
        return reportedTotal(campaign, book, municipality, type);
    const core::Coverage here = book.coverage(type, municipality);
    Figure result;
    result.value = result.counted = here.existing;
    result.unknown = here.existing - here.reporting;
    result.origin = everywhere.isComplete() ? Origin::Organisations : Origin::PartialOrganisations;
    return result;
}

/// All types together are known only where each of them is: a part would pass for the whole.
Figure totalOfAll(const core::Campaign& campaign, const core::FigureBook& book, core::MunicipalityId municipality) {
    QStringList codes;
    for (const core::Indicator& indicator : campaign.indicators)
        codes.append(indicator.code);
    Figure sum;
    const QSet<QString> types = book.typesWith(codes);
    for (const QString& type : types) {
        const Figure part = totalOfType(campaign, book, municipality, type);
        if (!part.value && type.isEmpty())
            continue;
        if (!part.value)
            return {};
        if (type.isEmpty())
            return part;
        sum.value = sum.value.value_or(0) + *part.value;
        sum.unknown += part.unknown;
        sum.origin = sum.origin == Origin::None || sum.origin == part.origin ? part.origin : Origin::Mixed;
        sum.sources.insert(sum.sources.end(), part.sources.begin(), part.sources.end());
    }
    (isCounted(sum.origin) ? sum.counted : sum.reported) = sum.value;
    return sum;
}

} // namespace

Figure lookUp(const core::Campaign& campaign, const core::FigureBook& book, core::MunicipalityId municipality,
              const QString& type, const QString& code) {
    if (code != kTotal)
        return book.figure(municipality, type, code);
    return type.isEmpty() ? totalOfAll(campaign, book, municipality) : totalOfType(campaign, book, municipality, type);
}

bool isCounted(Origin origin) {
    return origin == Origin::Organisations || origin == Origin::PartialOrganisations;
}

bool areComparable(Origin a, Origin b) {
    return a == b || (isCounted(a) && isCounted(b));
}

std::optional<int> shareOf(const Figure& figure) {
    return figure.value && figure.base ? core::wholePercent(*figure.value, *figure.base) : std::nullopt;
}

} // namespace svodka::services
