// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/pending/enter_run.h"

#include "services/import/organisation_planner.h"
#include "services/pending/payload_tables.h"
#include "services/registry/registry_payload.h"
#include "services/registry/registry_planner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::CellChange;
using core::PendingRow;
using core::Result;

namespace {

bool changes(const core::RegistryRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const core::RegistryCell& cell) { return cell.change != CellChange::Same; });
}

/// A row of which nothing is left to change is the same as what stands.
void countKept(bool wouldChange, bool changes, core::ImportCounts& counts) {
    if (!wouldChange || changes)
        return;
    --counts.changed;
    ++counts.same;
}

} // namespace

EnterRun::EnterRun(core::Store& store, const EnterRequest& request, const core::BatchInfo& batch, const QDateTime& now)
    : m_store(store), m_request(request), m_batch(batch), m_now(now) {}

Result<void> EnterRun::run(EnterOutcome* outcome) {
    const auto rows = m_store.pendingRows(m_batch.id);
    if (!rows || rows->empty())
        return rows ? Result<void>() : rows.error();
    if (const auto loaded = load(); !loaded)
        return loaded;
    const std::vector<PendingRow> entering = ready(*rows);
    outcome->waiting += static_cast<int>(rows->size() - entering.size());
    if (entering.empty())
        return {};
    return m_batch.kind == core::BatchKind::Registry ? enterRegistry(entering, outcome)
                                                     : enterFigures(entering, outcome);
}

Result<void> EnterRun::load() {
    if (const auto taken = take(loadNames(m_store), &m_names); !taken)
        return taken;
    if (const auto taken = take(m_store.catalogue(), &m_catalogue); !taken)
        return taken;
    return take(m_store.batches(), &m_batches);
}

std::vector<PendingRow> EnterRun::ready(const std::vector<PendingRow>& rows) const {
    const core::MunicipalityMatcher places(m_names.region, m_names.aliases);
    const core::OrganisationMatcher organisations(m_names.organisations, m_names.organisationAliases, &m_names.region);
    std::vector<PendingRow> result;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(result),
                 [&](const PendingRow& row) { return isReady(row, places, organisations); });
    return result;
}

bool EnterRun::isReady(const PendingRow& row, const core::MunicipalityMatcher& places,
                       const core::OrganisationMatcher& organisations) const {
    const QJsonObject payload = QJsonDocument::fromJson(row.payload.toUtf8()).object();
    if (row.scope == u"municipality"_s)
        return places.match(row.spelling, payload[u"section"].toString()).municipality.isValid();
    const core::OrganisationMatch match = organisations.match({row.spelling.simplified(),
                                                               core::MunicipalityId{payload[u"place"].toInteger()},
                                                               payload[u"organisationType"].toString(),
                                                               {},
                                                               {},
                                                               {}});
    return match.organisation.isValid() || match.declaredNew;
}

core::BatchInfo EnterRun::ownBatch() const {
    core::BatchInfo batch = m_batch;
    batch.id = {};
    batch.kind = m_batch.kind == core::BatchKind::Registry ? core::BatchKind::Registry : core::BatchKind::Answers;
    batch.continues = m_batch.id;
    batch.author = m_request.author;
    batch.importedAt = m_now;
    batch.counts = {};
    return batch;
}

core::BatchId EnterRun::rootOf(core::BatchId batch) const {
    for (;;) {
        const auto found =
            std::find_if(m_batches.begin(), m_batches.end(), [&](const auto& one) { return one.id == batch; });
        if (found == m_batches.end() || !found->continues.isValid())
            return batch;
        batch = found->continues;
    }
}

/// Rows count as what they are: a part of the file that they came with, whenever they enter.
bool EnterRun::isNewer(core::BatchId batch) const {
    return rootOf(batch) >= rootOf(m_batch.id);
}

void EnterRun::tell(EnterOutcome* outcome, core::BatchInfo made, int entered, std::vector<ImportNotice> notices) {
    outcome->batches.push_back(std::move(made));
    outcome->entered += entered;
    outcome->notices.insert(outcome->notices.end(), std::make_move_iterator(notices.begin()),
                            std::make_move_iterator(notices.end()));
}

Result<void> EnterRun::enterFigures(const std::vector<PendingRow>& rows, EnterOutcome* outcome) {
    core::ImportPlan planned;
    std::vector<ImportNotice> notices;
    planned.batch = ownBatch();
    for (const PendingRow& row : rows)
        planned.entered.push_back(row.ordinal);
    if (const auto done = plan(rows, &planned, &notices); !done)
        return done;
    if (const auto done = keepNewer(&planned, &notices); !done)
        return done;
    const auto id = m_store.apply(planned);
    if (!id)
        return id.error();
    planned.batch.id = *id;
    const int waiting = static_cast<int>(planned.pending.size());
    outcome->waiting += waiting;
    tell(outcome, planned.batch, static_cast<int>(rows.size()) - waiting, std::move(notices));
    return {};
}

Result<void> EnterRun::plan(const std::vector<PendingRow>& rows, core::ImportPlan* plan,
                            std::vector<ImportNotice>* notices) {
    const core::Campaign* campaign = m_catalogue.campaign(m_batch.campaign);
    if (!campaign)
        return core::Error{core::ErrorCode::CampaignNotFound, m_batch.campaign, {}, {}};
    ImportRequest request;
    request.createOrganisations = m_request.createOrganisations;
    request.author = m_request.author;
    const core::MunicipalityMatcher places(m_names.region, m_names.aliases);
    const ingest::TypeMatcher types(m_catalogue);
    const PlanContext context{m_names.region,
                              m_catalogue,
                              *campaign,
                              places,
                              types,
                              request,
                              m_batch.file,
                              {},
                              m_batch.period.end,
                              m_names.organisationAliases};
    PayloadTables tables = tablesOf(rows);
    if (!tables.figures.empty()) {
        const auto current = m_store.reportedFigures(m_batch.campaign, m_batch.period);
        if (!current)
            return current.error();
        planFigures(context, tables.figures, *current, plan, notices);
    }
    if (!tables.organisations.empty()) {
        const auto current = m_store.ownWeeklyRows(m_batch.campaign, m_batch.period);
        if (!current)
            return current.error();
        const OrganisationColumns columns(context, tables.organisations, plan, notices);
        planOrganisations({context, columns, m_names.organisations, *current}, tables.organisations, plan, notices);
    }
    // What the whole file left out was told at its import; these are but a few rows of it.
    std::erase_if(*notices, [](const ImportNotice& notice) {
        return notice.kind == NoticeKind::MissingInNewer || notice.kind == NoticeKind::ColumnUnknown ||
               notice.kind == NoticeKind::ColumnUnused;
    });
    return {};
}

Result<void> EnterRun::keepNewer(core::ImportPlan* plan, std::vector<ImportNotice>* notices) {
    for (core::PlannedRow& row : plan->rows)
        if (row.organisation.isValid())
            if (const auto done = keepNewer(*plan, row, notices); !done)
                return done;
    const auto current = m_store.reportedFigures(m_batch.campaign, m_batch.period);
    if (!current)
        return current.error();
    std::erase_if(plan->figures, [&](const core::ReportedFigure& figure) {
        const auto stands = std::find_if(current->begin(), current->end(), [&](const core::ReportedFigure& other) {
            return other.municipality == figure.municipality && other.type == figure.type &&
                   other.indicator == figure.indicator;
        });
        if (stands == current->end() || !isNewer(stands->batch))
            return false;
        const core::Municipality* place = m_names.region.find(figure.municipality);
        const core::Indicator* indicator = m_catalogue.campaign(m_batch.campaign)->indicator(figure.indicator);
        notices->push_back({NoticeKind::NewerKept,
                            place ? place->nameOn(m_batch.period.end).name : QString(),
                            indicator ? indicator->title.ru : figure.indicator,
                            {m_batch.file, m_batch.sheet, figure.source.row, figure.source.column}});
        return true;
    });
    return {};
}

Result<void> EnterRun::keepNewer(const core::ImportPlan& plan, core::PlannedRow& row,
                                 std::vector<ImportNotice>* notices) {
    const auto sources = m_store.cellSources(m_batch.campaign, m_batch.period, row.organisation);
    if (!sources)
        return sources.error();
    QStringList kept;
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        if (row.changes[i] == CellChange::Empty)
            continue;
        const bool newer = std::any_of(sources->begin(), sources->end(), [&](const core::CellSource& source) {
            return source.metric == plan.columns[i].code && source.organisation == row.organisation &&
                   isNewer(source.batch);
        });
        if (!newer)
            continue;
        const core::Metric* metric = m_catalogue.campaign(m_batch.campaign)->metric(plan.columns[i].code);
        if (row.changes[i] == CellChange::Changed)
            kept << (metric ? metric->title.ru : plan.columns[i].code);
        row.changes[i] = CellChange::Empty;
        row.values[i].reset();
        if (!row.old.empty())
            row.old[i].reset();
    }
    if (kept.isEmpty())
        return {};
    const auto known = std::find_if(m_names.organisations.begin(), m_names.organisations.end(),
                                    [&](const auto& one) { return one.id == row.organisation; });
    notices->push_back({NoticeKind::NewerKept,
                        known == m_names.organisations.end() ? QString() : known->name,
                        kept.join(u", "_s),
                        {m_batch.file, m_batch.sheet, row.sourceRow, 0}});
    return {};
}

Result<void> EnterRun::keepNewer(core::RegistryPlan* plan, std::vector<ImportNotice>* notices) {
    for (core::RegistryRow& row : plan->rows) {
        const auto sources = row.organisation.isValid()
                                 ? m_store.registrySources(row.organisation)
                                 : Result<std::vector<core::RegistrySource>>(std::vector<core::RegistrySource>{});
        if (!sources)
            return sources.error();
        const auto known = std::find_if(m_names.organisations.begin(), m_names.organisations.end(),
                                        [&](const auto& one) { return one.id == row.organisation; });
        QStringList kept;
        const bool wouldChange = changes(row);
        std::erase_if(row.cells, [&](const core::RegistryCell& cell) {
            const bool isKept = std::any_of(sources->begin(), sources->end(), [&](const core::RegistrySource& source) {
                return source.field == cell.field && isNewer(source.batch);
            });
            if (isKept && cell.change == CellChange::Changed)
                kept << cell.old;
            return isKept;
        });
        countKept(wouldChange, changes(row), plan->batch.counts);
        if (!kept.isEmpty())
            notices->push_back({NoticeKind::NewerKept,
                                known == m_names.organisations.end() ? QString() : known->name,
                                kept.join(u"; "_s),
                                {m_batch.file, m_batch.sheet, row.sourceRow, 0}});
    }
    return {};
}

Result<void> EnterRun::enterRegistry(const std::vector<PendingRow>& rows, EnterOutcome* outcome) {
    const auto words = RegistryWords::load();
    if (!words)
        return words.error();
    RegistrySheet sheet;
    sheet.sheet = m_batch.sheet;
    core::RegistryPlan planned;
    planned.batch = ownBatch();
    for (const PendingRow& row : rows) {
        planned.entered.push_back(row.ordinal);
        sheet.nameColumn = registryNameColumn(row.payload);
        if (auto source = registrySource(row.payload, row.sourceRow))
            sheet.rows.push_back(*std::move(source));
    }
    RegistryRequest request;
    request.createOrganisations = m_request.createOrganisations;
    request.author = m_request.author;
    request.organisationAnswers = m_request.organisationAnswers;
    const core::MunicipalityMatcher places(m_names.region, m_names.aliases);
    RegistryFindings found = planRegistry({m_names.region,
                                           m_catalogue,
                                           places,
                                           m_names.organisations,
                                           m_names.organisationAliases,
                                           *words,
                                           request,
                                           {},
                                           {},
                                           m_batch.file,
                                           m_now.date()},
                                          sheet, &planned);
    if (const auto kept = keepNewer(&planned, &found.notices); !kept)
        return kept;
    if (const auto saved = keepAliases(m_store, {}, std::move(found.learnt), m_now); !saved)
        return saved;
    const auto id = m_store.applyRegistry(planned);
    if (!id)
        return id.error();
    planned.batch.id = *id;
    const int waiting = static_cast<int>(planned.pending.size());
    outcome->waiting += waiting;
    tell(outcome, planned.batch, static_cast<int>(rows.size()) - waiting, std::move(found.notices));
    return {};
}

} // namespace svodka::services
