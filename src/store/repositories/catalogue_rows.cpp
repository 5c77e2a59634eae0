// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/catalogue_rows.h"

#include "core/reason_json.h"
#include "store/query.h"
#include "store/repositories/catalogue_kinds.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

QVariant textsToJson(const QMap<QString, QString>& texts) {
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant signsText(const std::vector<core::Sign>& signs) {
    return QString::fromUtf8(QJsonDocument(core::signsToJson(signs)).toJson(QJsonDocument::Compact));
}

CatalogueTable typeRows(const core::Catalogue& catalogue) {
    CatalogueTable table{
        u"organisation_type"_s,
        {u"type_id"_s, u"ordinal"_s, u"code"_s, u"title_ru"_s, u"title_en"_s, u"form_title"_s, u"synonyms"_s},
        1,
        {}};
    int ordinal = 0;
    for (const core::OrganisationType& type : catalogue.types)
        table.rows.push_back({type.number, ++ordinal, text(type.code), text(type.title.ru), text(type.title.en),
                              text(type.formTitle), list(type.synonyms)});
    return table;
}

CatalogueTable headRows(const core::Catalogue& catalogue) {
    CatalogueTable table{u"campaign"_s,
                         {u"code"_s, u"ordinal"_s, u"title_ru"_s, u"title_en"_s, u"description_ru"_s,
                          u"description_en"_s, u"first_day"_s, u"exempt_metric"_s, u"synonyms"_s, u"texts"_s},
                         1,
                         {}};
    int ordinal = 0;
    for (const core::Campaign& campaign : catalogue.campaigns)
        table.rows.push_back({text(campaign.code), ++ordinal, text(campaign.title.ru), text(campaign.title.en),
                              text(campaign.description.ru), text(campaign.description.en), int(campaign.firstDay),
                              text(campaign.exemptMetric), list(campaign.synonyms), textsToJson(campaign.texts)});
    return table;
}

CatalogueTable metricRows(const core::Catalogue& catalogue) {
    CatalogueTable table{
        u"metric"_s,
        {u"campaign"_s, u"code"_s, u"ordinal"_s, u"title_ru"_s, u"title_en"_s, u"kind"_s, u"synonyms"_s},
        2,
        {}};
    for (const core::Campaign& campaign : catalogue.campaigns) {
        int ordinal = 0;
        for (const core::Metric& metric : campaign.metrics)
            table.rows.push_back({text(campaign.code), text(metric.code), ++ordinal, text(metric.title.ru),
                                  text(metric.title.en), kindName(metricKinds, metric.kind), list(metric.synonyms)});
    }
    return table;
}

CatalogueTable indicatorRows(const core::Catalogue& catalogue) {
    CatalogueTable table{u"indicator"_s,
                         {u"campaign"_s, u"code"_s, u"ordinal"_s, u"title_ru"_s, u"title_en"_s, u"kind"_s, u"base"_s,
                          u"direct_metric"_s, u"complement_of"_s, u"unknown_counts"_s, u"metric"_s, u"denominator"_s,
                          u"synonyms"_s},
                         2,
                         {}};
    for (const core::Campaign& campaign : catalogue.campaigns) {
        int ordinal = 0;
        for (const core::Indicator& indicator : campaign.indicators)
            table.rows.push_back({text(campaign.code), text(indicator.code), ++ordinal, text(indicator.title.ru),
                                  text(indicator.title.en), kindName(indicatorKinds, indicator.kind),
                                  text(indicator.base), text(indicator.directMetric), text(indicator.complementOf),
                                  int(indicator.unknownCounts), text(indicator.metric), text(indicator.denominator),
                                  list(indicator.synonyms)});
    }
    return table;
}

void addCriteria(CatalogueTable& table, const core::Campaign& campaign, const core::Indicator& indicator) {
    int ordinal = 0;
    for (const core::Criterion& criterion : indicator.criteria)
        table.rows.push_back({text(campaign.code), text(indicator.code), ++ordinal, text(criterion.metric),
                              kindName(comparators, criterion.comparator), criterion.threshold,
                              day(criterion.validFrom), day(criterion.validTo), text(criterion.step.ru),
                              text(criterion.step.en)});
}

CatalogueTable criterionRows(const core::Catalogue& catalogue) {
    CatalogueTable table{u"criterion"_s,
                         {u"campaign"_s, u"indicator"_s, u"ordinal"_s, u"metric"_s, u"comparator"_s, u"threshold"_s,
                          u"valid_from"_s, u"valid_to"_s, u"step_ru"_s, u"step_en"_s},
                         3,
                         {}};
    for (const core::Campaign& campaign : catalogue.campaigns)
        for (const core::Indicator& indicator : campaign.indicators)
            addCriteria(table, campaign, indicator);
    return table;
}

CatalogueTable reasonRows(const core::Catalogue& catalogue) {
    CatalogueTable table{u"reason"_s,
                         {u"campaign"_s, u"code"_s, u"ordinal"_s, u"title_ru"_s, u"title_en"_s, u"step_ru"_s,
                          u"step_en"_s, u"implied_by"_s},
                         2,
                         {}};
    for (const core::Campaign& campaign : catalogue.campaigns) {
        int ordinal = 0;
        for (const core::Reason& reason : campaign.reasons)
            table.rows.push_back({text(campaign.code), text(reason.code), ++ordinal, text(reason.title.ru),
                                  text(reason.title.en), text(reason.nextStep.ru), text(reason.nextStep.en),
                                  signsText(reason.impliedBy)});
    }
    return table;
}

CatalogueTable legalBasisRows(const core::Catalogue& catalogue) {
    CatalogueTable table{u"legal_basis"_s,
                         {u"campaign"_s, u"code"_s, u"ordinal"_s, u"title_ru"_s, u"title_en"_s, u"text_ru"_s,
                          u"text_en"_s, u"link"_s, u"reasons"_s},
                         2,
                         {}};
    for (const core::Campaign& campaign : catalogue.campaigns) {
        int ordinal = 0;
        for (const core::LegalBasis& basis : campaign.legalBases)
            table.rows.push_back({text(campaign.code), text(basis.code), ++ordinal, text(basis.title.ru),
                                  text(basis.title.en), text(basis.text.ru), text(basis.text.en), text(basis.link),
                                  list(basis.reasons)});
    }
    return table;
}

CatalogueTable targetRows(const core::Catalogue& catalogue) {
    CatalogueTable table{
        u"target"_s,
        {u"campaign"_s, u"ordinal"_s, u"indicator"_s, u"type"_s, u"share"_s, u"valid_from"_s, u"valid_to"_s},
        2,
        {}};
    for (const core::Campaign& campaign : catalogue.campaigns) {
        int ordinal = 0;
        for (const core::Target& target : campaign.targets)
            table.rows.push_back({text(campaign.code), ++ordinal, text(target.indicator), text(target.type),
                                  target.share, day(target.validFrom), day(target.validTo)});
    }
    return table;
}

} // namespace

std::vector<CatalogueTable> catalogueTables(const core::Catalogue& catalogue) {
    return {typeRows(catalogue),      headRows(catalogue),   metricRows(catalogue),     indicatorRows(catalogue),
            criterionRows(catalogue), reasonRows(catalogue), legalBasisRows(catalogue), targetRows(catalogue)};
}

} // namespace svodka::store
