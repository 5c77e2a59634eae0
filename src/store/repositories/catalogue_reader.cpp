// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reason_json.h"
#include "store/query.h"
#include "store/repositories/catalogue_kinds.h"
#include "store/repositories/catalogue_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

core::Title title(const Row& row, int column) {
    return {row.text(column), row.text(column + 1)};
}

QMap<QString, QString> textsFromJson(const QString& json) {
    QMap<QString, QString> texts;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

core::Result<void> readTypes(const Session& session, core::Catalogue& catalogue) {
    Query query(session.database, u"SELECT code, title_ru, title_en, form_title, synonyms, type_id FROM "
                                  "organisation_type WHERE region_id = ? ORDER BY ordinal, type_id"_s);
    return query.forEach({session.region()}, [&](const Row& row) {
        catalogue.types.push_back({row.text(0), title(row, 1), row.text(3), row.list(4), row.integer(5)});
    });
}

core::Result<void> readHeads(const Session& session, core::Catalogue& catalogue) {
    Query query(session.database, u"SELECT code, title_ru, title_en, first_day, exempt_metric, synonyms, texts, "
                                  "description_ru, description_en FROM campaign WHERE region_id = ? "
                                  "ORDER BY ordinal"_s);
    return query.forEach({session.region()}, [&](const Row& row) {
        core::Campaign campaign;
        campaign.code = row.text(0);
        campaign.title = title(row, 1);
        campaign.firstDay = static_cast<Qt::DayOfWeek>(row.integer(3));
        campaign.exemptMetric = row.text(4);
        campaign.synonyms = row.list(5);
        campaign.texts = textsFromJson(row.text(6));
        campaign.description = title(row, 7);
        catalogue.campaigns.push_back(std::move(campaign));
    });
}

core::Result<void> readMetrics(const Session& session, core::Campaign& campaign) {
    Query query(session.database, u"SELECT code, title_ru, title_en, kind, synonyms FROM metric "
                                  "WHERE region_id = ? AND campaign = ? ORDER BY ordinal"_s);
    return query.forEach({session.region(), campaign.code}, [&](const Row& row) {
        campaign.metrics.push_back({row.text(0), title(row, 1), kindOf(metricKinds, row.text(3)), row.list(4)});
    });
}

core::Result<void> readIndicators(const Session& session, core::Campaign& campaign) {
    Query query(session.database,
                u"SELECT code, title_ru, title_en, kind, base, direct_metric, complement_of, unknown_counts, metric, "
                "denominator, synonyms FROM indicator WHERE region_id = ? AND campaign = ? ORDER BY ordinal"_s);
    return query.forEach({session.region(), campaign.code}, [&](const Row& row) {
        core::Indicator indicator;
        indicator.code = row.text(0);
        indicator.title = title(row, 1);
        indicator.kind = kindOf(indicatorKinds, row.text(3));
        indicator.base = row.text(4);
        indicator.directMetric = row.text(5);
        indicator.complementOf = row.text(6);
        indicator.unknownCounts = row.flag(7);
        indicator.metric = row.text(8);
        indicator.denominator = row.text(9);
        indicator.synonyms = row.list(10);
        campaign.indicators.push_back(std::move(indicator));
    });
}

core::Result<void> readCriteria(const Session& session, core::Campaign& campaign) {
    Query query(session.database,
                u"SELECT metric, comparator, threshold, valid_from, valid_to, step_ru, step_en FROM criterion "
                "WHERE region_id = ? AND campaign = ? AND indicator = ? ORDER BY ordinal"_s);
    core::Result<void> done;
    for (core::Indicator& indicator : campaign.indicators) {
        if (!done)
            break;
        done = query.forEach({session.region(), campaign.code, indicator.code}, [&](const Row& row) {
            indicator.criteria.push_back(
                {row.text(0), kindOf(comparators, row.text(1)), row.real(2), row.day(3), row.day(4), title(row, 5)});
        });
    }
    return done;
}

/// Signs that cannot be read imply nothing: the reason itself is there all the same.
std::vector<core::Sign> signs(const QString& json) {
    auto read = core::signsFromJson(QJsonDocument::fromJson(json.toUtf8()).array());
    return read ? *std::move(read) : std::vector<core::Sign>();
}

core::Result<void> readReasons(const Session& session, core::Campaign& campaign) {
    Query query(session.database, u"SELECT code, title_ru, title_en, step_ru, step_en, implied_by FROM reason "
                                  "WHERE region_id = ? AND campaign = ? ORDER BY ordinal"_s);
    return query.forEach({session.region(), campaign.code}, [&](const Row& row) {
        campaign.reasons.push_back({row.text(0), title(row, 1), title(row, 3), signs(row.text(5))});
    });
}

core::Result<void> readLegalBases(const Session& session, core::Campaign& campaign) {
    Query query(session.database, u"SELECT code, title_ru, title_en, text_ru, text_en, link, reasons FROM legal_basis "
                                  "WHERE region_id = ? AND campaign = ? ORDER BY ordinal"_s);
    return query.forEach({session.region(), campaign.code}, [&](const Row& row) {
        campaign.legalBases.push_back({row.text(0), title(row, 1), title(row, 3), row.text(5), row.list(6)});
    });
}

core::Result<void> readTargets(const Session& session, core::Campaign& campaign) {
    Query query(session.database, u"SELECT indicator, type, share, valid_from, valid_to FROM target "
                                  "WHERE region_id = ? AND campaign = ? ORDER BY ordinal"_s);
    return query.forEach({session.region(), campaign.code}, [&](const Row& row) {
        campaign.targets.push_back({row.text(0), row.text(1), row.real(2), row.day(3), row.day(4)});
    });
}

} // namespace

core::Result<std::vector<core::Campaign>> CatalogueRepository::metrics() const {
    core::Catalogue catalogue;
    auto done = readHeads(m_session, catalogue);
    for (core::Campaign& campaign : catalogue.campaigns) {
        if (done)
            done = readMetrics(m_session, campaign);
    }
    if (!done)
        return done.error();
    return std::move(catalogue.campaigns);
}

core::Result<core::Catalogue> CatalogueRepository::load() const {
    core::Catalogue catalogue;
    auto done = inOrder([&] { return readTypes(m_session, catalogue); }, //
                        [&] { return readHeads(m_session, catalogue); });
    for (core::Campaign& campaign : catalogue.campaigns) {
        if (!done)
            break;
        done = inOrder([&] { return readMetrics(m_session, campaign); },    //
                       [&] { return readIndicators(m_session, campaign); }, //
                       [&] { return readCriteria(m_session, campaign); },   //
                       [&] { return readReasons(m_session, campaign); },    //
                       [&] { return readLegalBases(m_session, campaign); }, //
                       [&] { return readTargets(m_session, campaign); });
    }
    if (!done)
        return done.error();
    return catalogue;
}

} // namespace svodka::store
