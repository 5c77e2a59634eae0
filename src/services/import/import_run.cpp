// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_run.h"

#include "core/number.h"
#include "services/import/column_choices.h"
#include "services/import/file_hash.h"
#include "services/import/freed_memory.h"
#include "services/import/import_backup.h"
#include "services/import/import_columns.h"
#include "services/import/import_steps.h"
#include "services/import/mapping.h"
#include "services/import/preview_rows.h"
#include "services/import/suspicion.h"

#include <QFileInfo>
#include <algorithm>
#include <future>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;
using ingest::SourceTable;

namespace {

/// What decides, besides file, sheet and week, what a file gives.
QString selectionOf(const ImportRequest& request, const ChosenTables& tables, const QString& type) {
    QStringList parts;
    if (request.table > 0)
        parts.append(u"table=%1"_s.arg(request.table));
    if (!type.isEmpty())
        parts.append(u"type="_s + type);
    if (!request.columns.empty())
        parts.append(u"map="_s + mappingToJson(choicesByNumber(request.columns, tables)));
    return parts.join(u';');
}

QString headingOf(const std::vector<SourceTable>& tables) {
    QStringList titles;
    for (const SourceTable& table : tables)
        if (!table.title.isEmpty() && !titles.contains(table.title))
            titles.append(table.title);
    return titles.join(u'\n');
}

/// From here on it pays to read on a thread of its own.
constexpr qint64 kLargeFile = 512 << 10;

} // namespace

ImportRun::ImportRun(core::Store& store, ImportRequest request, const QDateTime& now, std::stop_token stop,
                     ProgressSink* progress)
    : m_store(store), m_stop(std::move(stop)), m_progress(progress ? *progress : m_silent),
      m_request(std::move(request)), m_asked(m_request) {
    m_plan.batch.importedAt = now;
    m_outcome.dryRun = m_request.dryRun;
}

Result<void> ImportRun::read() {
    if (const auto used = useProfile(); !used)
        return used;
    m_progress.report(0, tr("Reading the file…"));
    if (QFileInfo(m_request.file).size() < kLargeFile) {
        const auto read = readFile();
        return read ? take(fileHash(m_request.file), &m_plan.batch.hash) : read;
    }
    std::future<Result<void>> reading = std::async(std::launch::async, [this] { return readFile(); });
    auto hash = fileHash(m_request.file);
    loadAhead();
    const auto read = reading.get(); // whose errors say more
    return read ? take(std::move(hash), &m_plan.batch.hash) : read;
}

/// Without success, or where the store has changed since, they are loaded when they are needed.
void ImportRun::loadAhead() {
    const auto version = m_store.version();
    if (version && loadOrganisations())
        m_knownVersion = *version;
    giveBackFreedMemory(); // of the tables that were read; the workbook takes much meanwhile
}

Result<void> ImportRun::loadOrganisations() {
    if (m_knownVersion) {
        const auto version = m_store.version();
        if (version && *version == *m_knownVersion)
            return {};
    }
    if (const auto taken = take(m_store.organisations(), &m_names.organisations); !taken)
        return taken;
    for (core::Organisation& known : m_names.organisations)
        known.uid.clear(); // of no use here
    return {};
}

/// Where any has borne another name or stood elsewhere, those of the week count: another one may bear the name now.
Result<void> ImportRun::loadOrganisationsOfWeek() {
    if (const auto loaded = loadOrganisations(); !loaded)
        return loaded;
    const auto hasChanged = [](const core::Organisation& one) { return !one.also.empty(); };
    if (std::none_of(m_names.organisations.begin(), m_names.organisations.end(), hasChanged))
        return {};
    return take(m_store.organisationsOn(m_plan.batch.period.end), &m_names.organisations);
}

Result<ImportOutcome> ImportRun::run() {
    if (m_request.backup && !m_request.dryRun)
        m_backup = m_store.startBackup(); // made while the tables are recognised
    const QString recognising = tr("Recognising the tables…");
    const QString comparing = tr("Comparing with the store…");
    const auto done = makeSteps<ImportRun>(*this,
                                           {{&ImportRun::loadKnown, 35, recognising},
                                            {&ImportRun::chooseWhat, 35, recognising},
                                            {&ImportRun::findRepeated, 50, comparing},
                                            {&ImportRun::plan, 50, comparing},
                                            {&ImportRun::apply, 50, comparing}},
                                           m_stop, m_progress, m_outcome.repeated);
    if (!done)
        return done.error();
    if (m_outcome.repeated)
        return m_outcome;
    m_outcome.batch = m_plan.batch;
    m_outcome.waiting = !m_plan.pending.empty();
    m_outcome.questions = questionsOf(m_names, m_plan.batch, m_plan.pending);
    return m_outcome;
}

Result<void> ImportRun::useProfile() {
    if (m_request.profile.isEmpty() || !m_request.columns.empty())
        return {};
    const auto profile = m_store.profile(m_request.profile);
    if (!profile)
        return profile.error();
    if (!*profile)
        return Error{ErrorCode::ProfileNotFound, m_request.profile, {}, {}};
    m_request.columns = mappingFromJson((*profile)->mapping);
    m_outcome.profile = UsedProfile{m_request.profile, {}, {}, {}, {}};
    if (m_request.campaign.isEmpty())
        m_request.campaign = (*profile)->campaign;
    return {};
}

Result<void> ImportRun::loadKnown() {
    if (const auto taken = take(m_store.catalogue(), &m_catalogue); !taken)
        return taken;
    std::vector<core::Organisation> ahead = std::move(m_names.organisations);
    if (const auto taken = take(loadNamesOfPlaces(m_store), &m_names); !taken)
        return taken;
    m_names.organisations = std::move(ahead);
    return take(hear(m_names, m_request.answers, m_plan.batch.importedAt), &m_answers);
}

/// An unknown type is «other» and told; no row is dropped for it (docs/rules.md 8).
void ImportRun::chooseType() {
    if (m_request.type.isEmpty())
        return;
    m_type = typeNamed(m_catalogue, m_request.type);
    const core::Location where{m_plan.batch.file, m_tables.sheet, 0, 0};
    if (m_type.isEmpty()) {
        m_type = u"other"_s;
        m_outcome.notices.push_back({NoticeKind::TypeUnknown, m_request.type, {}, where});
    }
    const auto title = [&](const QString& code) {
        const core::OrganisationType* type = m_catalogue.type(code);
        return type ? type->title.ru : code;
    };
    for (const SourceTable& table : m_tables.tables)
        if (!table.type.isEmpty() && table.type != m_type)
            m_outcome.notices.push_back({NoticeKind::TypeOverridden, title(table.type), title(m_type), where});
}

Result<void> ImportRun::readFile() {
    if (const auto taken = take(ingest::readWorkbook(m_request.file, m_stop), &m_workbook); !taken)
        return taken;
    m_plan.batch.file = QFileInfo(m_request.file).fileName();
    m_plan.batch.author = m_request.author;
    return {};
}

Result<void> ImportRun::findCampaign() {
    ChosenTables tables;
    if (m_request.campaign.isEmpty())
        if (const auto taken =
                take(chooseTables(m_workbook, m_finders, m_catalogue, m_request, ingest::RowsWanted::Few), &tables);
            !taken)
            return taken;
    return take(chooseCampaign(tables, m_catalogue, m_request), &m_campaign);
}

/// The tables are read anew by the words of the one campaign: a column may mean another thing in another.
Result<void> ImportRun::chooseTablesOfCampaign() {
    if (const auto found = findCampaign(); !found)
        return found;
    const core::Catalogue own{m_catalogue.types, {*m_campaign}};
    return take(chooseTables(m_workbook, m_finders, own, m_request, ingest::RowsWanted::All), &m_tables);
}

Result<void> ImportRun::recall() {
    m_memory.emplace(m_store, m_catalogue, m_workbook);
    if (!m_request.useRemembered || !m_request.profile.isEmpty())
        return {};
    return take(m_memory->recall(m_request), &m_outcome.profile);
}

Result<void> ImportRun::chooseWhat() {
    if (const auto recalled = recall(); !recalled)
        return recalled;
    m_finders = SheetFinders(m_workbook.sheets.begin(), m_workbook.sheets.end());
    auto chosen = chooseTablesOfCampaign();
    if (!chosen && m_outcome.profile && m_request.profile.isEmpty()) { // what was remembered no longer fits
        m_request = m_asked;
        m_outcome.profile.reset();
        chosen = chooseTablesOfCampaign();
    }
    if (!chosen)
        return chosen;
    m_outcome.columns = columnsOf(m_tables, m_workbook);
    m_finders.clear();
    m_workbook = {}; // a large one takes much memory, and all that is used of it further stands in the tables
    giveBackFreedMemory();
    chooseType();
    m_plan.batch.campaign = m_campaign->code;
    m_plan.batch.sheet = m_tables.sheet;
    m_plan.batch.selection = selectionOf(m_request, m_tables, m_type);
    m_plan.batch.heading = headingOf(m_tables.tables);
    return take(choosePeriod(m_tables, *m_campaign, m_request, &m_outcome.notices), &m_plan.batch.period);
}

Result<void> ImportRun::findRepeated() {
    const auto known = m_store.findBatch(m_plan.batch);
    if (!known)
        return known.error();
    if (!*known)
        return {};
    m_outcome.batch = **known;
    m_outcome.repeated = true;
    m_outcome.columns.clear();
    const auto waiting = m_store.pendingRows(m_outcome.batch.id);
    if (!waiting)
        return waiting.error();
    m_outcome.waiting = !waiting->empty();
    return {};
}

namespace {

QString roleOf(const SourceTable& table, int column) {
    const auto found = std::ranges::find(table.columns, column, &ingest::SourceColumn::index);
    return found == table.columns.end() ? QString() : found->role;
}

} // namespace

void ImportRun::noteTotal(const SourceTable& table, const ingest::SourceTotal& total) {
    ImportNotice notice{
        NoticeKind::TotalDiffers, total.label, {}, {m_plan.batch.file, table.sheet, total.sourceRow, 0}};
    if (const auto gap = totalGap(table, total)) {
        notice.detail = core::numberToText(gap->total) + u" ≠ "_s + core::numberToText(gap->sum);
        notice.where.column = gap->column;
        m_plan.totals.push_back({{}, total.label, roleOf(table, gap->column), gap->total, gap->sum, notice.where});
    }
    m_outcome.notices.push_back(std::move(notice));
}

void ImportRun::noteWhatWasSeen() {
    for (const SourceTable& table : m_tables.tables)
        for (const ingest::SourceTotal& total : table.totals)
            if (!total.consistent)
                noteTotal(table, total);
    if (m_tables.hiddenRows > 0)
        m_outcome.notices.push_back({NoticeKind::HiddenRows,
                                     QString::number(m_tables.hiddenRows),
                                     {},
                                     {m_plan.batch.file, m_tables.sheet, 0, 0}});
}

Result<void> ImportRun::plan() {
    noteWhatWasSeen();
    m_matcher.emplace(m_names.region, m_names.aliases);
    m_types.emplace(m_catalogue);
    const PlanContext context{m_names.region,
                              m_catalogue,
                              *m_campaign,
                              *m_matcher,
                              *m_types,
                              m_request,
                              m_plan.batch.file,
                              m_type,
                              m_plan.batch.period.end,
                              m_names.organisationAliases,
                              nullptr,
                              m_stop};
    std::vector<SourceTable> ofOrganisations;
    std::vector<SourceTable> ofFigures;
    for (SourceTable& table : m_tables.tables) {
        std::vector<SourceTable>& level = isOrganisationLevel(context, table) ? ofOrganisations : ofFigures;
        std::vector<ingest::SourceRow> rows = std::exchange(table.rows, {}); // there may be very many: no copy of them
        level.push_back(table);
        level.back().rows = std::move(rows);
    }
    if (const auto planned = planFigureTables(context, ofFigures); !planned)
        return planned;
    if (const auto planned = planOrganisationTables(context, std::move(ofOrganisations)); !planned)
        return planned;
    sortAsInFile(m_outcome.rows);
    return m_organisations ? Result<void>() : finishPlan();
}

Result<void> ImportRun::planFigureTables(const PlanContext& context, const std::vector<SourceTable>& tables) {
    if (tables.empty())
        return {};
    const core::BatchInfo& batch = m_plan.batch;
    const auto current = m_store.reportedFigures(batch.campaign, batch.period);
    if (!current)
        return current.error();
    const PlanContext own = watched(context);
    planFigures(own, tables, *current, &m_plan, &m_outcome.notices);
    const size_t planned = m_outcome.notices.size();
    const auto before = weekBefore(m_store, batch.campaign, batch.period, WeekPart::Reported);
    if (!before)
        return before.error();
    note(suspiciousFigures(own, m_plan, *current, *before));
    if (own.fates)
        m_outcome.rows = previewFigures({own, m_plan, m_outcome.notices, planned}, *current);
    return {};
}

/// Where nobody wants to see the rows, they are left to be planned while they are stored.
Result<void> ImportRun::planOrganisationTables(const PlanContext& context, std::vector<SourceTable> tables) {
    if (tables.empty())
        return {};
    if (const auto loaded = loadOrganisationsOfWeek(); !loaded)
        return loaded;
    if (const auto checked = checkAnswers(m_names, m_request.organisationAnswers); !checked)
        return checked;
    const PlanContext own = watched(context);
    m_organisations.emplace(own, std::move(tables), m_names.organisations);
    if (const auto loaded = m_organisations->load(m_store, &m_plan, &m_outcome.notices); !loaded)
        return loaded;
    if (!own.fates)
        return {};
    const auto rows = m_organisations->plan(&m_plan, &m_outcome.notices);
    m_outcome.rows.insert(m_outcome.rows.end(), rows.begin(), rows.end());
    takeNames();
    return {};
}

void ImportRun::takeNames() {
    OrganisationNames names = m_organisations->takeNames();
    m_outcome.proposals = std::move(names.proposals);
    m_organisationAnswers = std::move(names.learnt);
    m_organisations.reset();
}

/// When the last row is planned.
Result<void> ImportRun::finishPlan() {
    if (m_stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    // Columns that were recognised, but mean nothing for rows of this kind, make no import.
    if (m_plan.columns.empty() && m_plan.figures.empty() && m_plan.pending.empty())
        return Error{ErrorCode::NothingToImport, {}, {m_plan.batch.file, m_tables.sheet, 0, 0}, {}};
    return findSameWeek();
}

void ImportRun::note(std::vector<ImportNotice> notices) {
    std::move(notices.begin(), notices.end(), std::back_inserter(m_outcome.notices));
}

/// Only a preview shows the rows one by one.
PlanContext ImportRun::watched(PlanContext context) {
    m_fates.clear();
    if (m_request.dryRun || m_request.preview)
        context.fates = &m_fates;
    return context;
}

/// A file of a week that is known was sent again where its rows are known too; one of other places was not.
Result<void> ImportRun::findSameWeek() {
    if (m_plan.batch.counts.changed + m_plan.batch.counts.same == 0)
        return {};
    auto batches = m_store.batches();
    if (!batches)
        return batches.error();
    for (core::BatchInfo& batch : *batches)
        if (batch.id != m_plan.batch.id && batch.undoneAt.isNull() && batch.campaign == m_plan.batch.campaign &&
            batch.period == m_plan.batch.period)
            m_outcome.sameWeek.push_back(std::move(batch));
    return {};
}

Result<void> ImportRun::apply() {
    if (m_request.dryRun)
        return {};
    reportStoring(0);
    if (m_backup)
        m_backup->wait(); // it is of the store as it was before
    if (const auto stored = storePlan(); !stored)
        return stored;
    if (m_backup)
        keepBackup(*m_backup, &m_outcome.notices);
    if (const auto kept = m_memory->keep(m_asked, m_tables, m_plan.batch); !kept)
        return kept;
    if (m_request.profile.isEmpty() || m_request.columns.empty())
        return {};
    return m_store.saveProfile({m_request.profile, m_campaign->code, mappingToJson(m_request.columns)},
                               m_plan.batch.id);
}

void ImportRun::reportStoring(double share) {
    constexpr int kBegin = 55;
    constexpr int kEnd = 90; // sums and the commit are still to come
    m_progress.report(kBegin + static_cast<int>(share * (kEnd - kBegin)), tr("Storing…"));
}

/// Aliases of organisations are learnt while these are planned.
Result<void> ImportRun::storePlan() {
    const QDateTime& now = m_plan.batch.importedAt;
    if (const auto kept = keepAliases(m_store, m_answers, std::exchange(m_organisationAnswers, {}), now); !kept)
        return kept;
    if (!m_organisations)
        return take(m_store.apply(m_plan, m_stop), &m_plan.batch.id);
    const auto stored = m_organisations->planAndStore(m_store, &m_plan, &m_outcome.notices,
                                                      [this](double share) { reportStoring(share); });
    if (const auto taken = take(stored, &m_plan.batch.id); !taken)
        return taken;
    takeNames();
    if (const auto finished = finishPlan(); !finished)
        return finished;
    return keepAliases(m_store, {}, m_organisationAnswers, now);
}

} // namespace svodka::services
