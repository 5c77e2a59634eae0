// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reason_json.h"
#include "store/query.h"
#include "store/repositories/catalogue_kinds.h"
#include "store/repositories/catalogue_repository.h"

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

/// Executes `sql` once for each item with the values that `valuesOf(item, ordinal)` gives; ordinals count from 1.
template <typename Items, typename ValuesOf>
core::Result<void> insertAll(const Session& session, const QString& sql, const Items& items, ValuesOf valuesOf) {
    Query query(session.database, sql);
    int ordinal = 0;
    for (const auto& item : items) {
        if (auto done = query.exec(valuesOf(item, ++ordinal)); !done)
            return done;
    }
    return {};
}

core::Result<void> insertTypes(const Session& session, const core::Catalogue& catalogue) {
    return insertAll(session,
                     u"INSERT INTO organisation_type (region_id, type_id, code, title_ru, title_en, form_title, "
                     "synonyms) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                     catalogue.types, [&](const core::OrganisationType& type, int ordinal) -> QVariantList {
                         return {session.region(),    ordinal,
                                 text(type.code),     text(type.title.ru),
                                 text(type.title.en), text(type.formTitle),
                                 list(type.synonyms)};
                     });
}

core::Result<void> insertHeads(const Session& session, const core::Catalogue& catalogue) {
    return insertAll(session,
                     u"INSERT INTO campaign (region_id, code, ordinal, title_ru, title_en, first_day, exempt_metric, "
                     "synonyms, texts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     catalogue.campaigns, [&](const core::Campaign& campaign, int ordinal) -> QVariantList {
                         return {session.region(),
                                 text(campaign.code),
                                 ordinal,
                                 text(campaign.title.ru),
                                 text(campaign.title.en),
                                 int(campaign.firstDay),
                                 text(campaign.exemptMetric),
                                 list(campaign.synonyms),
                                 textsToJson(campaign.texts)};
                     });
}

core::Result<void> insertMetrics(const Session& session, const core::Campaign& campaign) {
    return insertAll(session,
                     u"INSERT INTO metric (region_id, campaign, code, ordinal, title_ru, title_en, kind, synonyms) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     campaign.metrics, [&](const core::Metric& metric, int ordinal) -> QVariantList {
                         return {session.region(),
                                 campaign.code,
                                 metric.code,
                                 ordinal,
                                 text(metric.title.ru),
                                 text(metric.title.en),
                                 kindName(metricKinds, metric.kind),
                                 list(metric.synonyms)};
                     });
}

core::Result<void> insertIndicators(const Session& session, const core::Campaign& campaign) {
    return insertAll(session,
                     u"INSERT INTO indicator (region_id, campaign, code, ordinal, title_ru, title_en, kind, base, "
                     "direct_metric, complement_of, unknown_counts, metric, denominator, synonyms) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     campaign.indicators, [&](const core::Indicator& indicator, int ordinal) -> QVariantList {
                         return {session.region(),
                                 campaign.code,
                                 text(indicator.code),
                                 ordinal,
                                 text(indicator.title.ru),
                                 text(indicator.title.en),
                                 kindName(indicatorKinds, indicator.kind),
                                 text(indicator.base),
                                 text(indicator.directMetric),
                                 text(indicator.complementOf),
                                 int(indicator.unknownCounts),
                                 text(indicator.metric),
                                 text(indicator.denominator),
                                 list(indicator.synonyms)};
                     });
}

core::Result<void> insertCriteria(const Session& session, const core::Campaign& campaign) {
    const QString sql = u"INSERT INTO criterion (region_id, campaign, indicator, ordinal, metric, comparator, "
                        "threshold, valid_from, valid_to, step_ru, step_en) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    for (const core::Indicator& indicator : campaign.indicators) {
        auto done = insertAll(session, sql, indicator.criteria,
                              [&](const core::Criterion& criterion, int ordinal) -> QVariantList {
                                  return {session.region(),       campaign.code,
                                          indicator.code,         ordinal,
                                          text(criterion.metric), kindName(comparators, criterion.comparator),
                                          criterion.threshold,    day(criterion.validFrom),
                                          day(criterion.validTo), text(criterion.step.ru),
                                          text(criterion.step.en)};
                              });
        if (!done)
            return done;
    }
    return {};
}

core::Result<void> insertReasons(const Session& session, const core::Campaign& campaign) {
    return insertAll(
        session,
        u"INSERT INTO reason (region_id, campaign, code, ordinal, title_ru, title_en, step_ru, step_en, implied_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        campaign.reasons, [&](const core::Reason& reason, int ordinal) -> QVariantList {
            const QByteArray signs = QJsonDocument(core::signsToJson(reason.impliedBy)).toJson(QJsonDocument::Compact);
            return {session.region(),        campaign.code,         text(reason.code),        ordinal,
                    text(reason.title.ru),   text(reason.title.en), text(reason.nextStep.ru), text(reason.nextStep.en),
                    QString::fromUtf8(signs)};
        });
}

core::Result<void> insertLegalBases(const Session& session, const core::Campaign& campaign) {
    return insertAll(
        session,
        u"INSERT INTO legal_basis (region_id, campaign, code, ordinal, title_ru, title_en, text_ru, text_en, link, "
        "reasons) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        campaign.legalBases, [&](const core::LegalBasis& basis, int ordinal) -> QVariantList {
            return {session.region(),     campaign.code,        text(basis.code),    ordinal,
                    text(basis.title.ru), text(basis.title.en), text(basis.text.ru), text(basis.text.en),
                    text(basis.link),     list(basis.reasons)};
        });
}

core::Result<void> insertTargets(const Session& session, const core::Campaign& campaign) {
    return insertAll(session,
                     u"INSERT INTO target (region_id, campaign, ordinal, indicator, type, share, valid_from, valid_to) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     campaign.targets, [&](const core::Target& target, int ordinal) -> QVariantList {
                         return {session.region(),       campaign.code,      ordinal,
                                 text(target.indicator), text(target.type),  target.share,
                                 day(target.validFrom),  day(target.validTo)};
                     });
}

} // namespace

core::Result<void> CatalogueRepository::insert(const core::Catalogue& catalogue) const {
    auto done = inOrder([&] { return insertTypes(m_session, catalogue); }, //
                        [&] { return insertHeads(m_session, catalogue); });
    for (const core::Campaign& campaign : catalogue.campaigns) {
        if (!done)
            break;
        done = inOrder([&] { return insertMetrics(m_session, campaign); },    //
                       [&] { return insertIndicators(m_session, campaign); }, //
                       [&] { return insertCriteria(m_session, campaign); },   //
                       [&] { return insertReasons(m_session, campaign); },    //
                       [&] { return insertLegalBases(m_session, campaign); }, //
                       [&] { return insertTargets(m_session, campaign); });
    }
    return done;
}

} // namespace svodka::store
