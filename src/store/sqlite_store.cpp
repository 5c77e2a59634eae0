// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_store.h"

#include "store/batch_undo.h"
#include "store/batch_writer.h"
#include "store/dialect.h"
#include "store/edits/editor.h"
#include "store/organisation_editor.h"
#include "store/query.h"
#include "store/registry_writer.h"
#include "store/repositories/alias_repository.h"
#include "store/repositories/batch_repository.h"
#include "store/repositories/catalogue_repository.h"
#include "store/repositories/change_log.h"
#include "store/repositories/merged_weekly.h"
#include "store/repositories/organisation_repository.h"
#include "store/repositories/period_repository.h"
#include "store/repositories/profile_repository.h"
#include "store/repositories/region_repository.h"
#include "store/running_backup.h"
#include "store/transaction.h"
#include "store/verify/verifier.h"
#include "store/weekly_table.h"

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

/// Rows of which the pages take much of the memory that is taken by what is made of them.
constexpr size_t kMany = 20'000;

} // namespace

SqliteStore::SqliteStore(std::shared_ptr<Database> database, core::RegionId region, const core::Clock& clock)
    : m_database(std::move(database)), m_session{*m_database, region}, m_catalogueEdits(m_session), m_tasks(m_session),
      m_views(m_session), m_notes(m_database, region), m_contacts(m_database, region), m_clock(clock),
      m_decisions(m_session), m_organisationEdits(std::make_unique<OrganisationEditor>(m_session)) {}

core::Result<void> SqliteStore::initialise(const std::shared_ptr<Database>& database, const core::Region& region,
                                           const core::Catalogue& catalogue, const core::Clock& clock) {
    const Session session{*database, region.id};
    return inTransaction(database, [&] {
        auto done = inOrder(
            [&] { return RegionRepository(session).insert(region); },
            [&] { return CatalogueRepository(session).insert(catalogue); },
            [&] {
                return ChangeLog(session).add({clock.nowUtc(), {}, u"init"_s, region.code, region.name, {}, {}});
            });
        for (const core::Campaign& campaign : catalogue.campaigns) {
            if (done)
                done = createWeeklyTable(*database, campaign);
        }
        return done;
    });
}

QString SqliteStore::path() const {
    return m_database->path();
}

core::Result<qint64> SqliteStore::version() {
    return dialect::version(*m_database);
}

core::Result<std::unique_ptr<core::Transaction>> SqliteStore::begin() {
    auto transaction = SqlTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    return std::unique_ptr<core::Transaction>(std::move(transaction).value());
}

core::Result<core::Region> SqliteStore::region() {
    return RegionRepository(m_session).load();
}

core::Result<core::Catalogue> SqliteStore::catalogue() {
    const auto cached = cachedCatalogue();
    if (!cached)
        return cached.error();
    return **cached;
}

core::Result<const core::Catalogue*> SqliteStore::cachedCatalogue() {
    if (!m_catalogue) {
        auto loaded = CatalogueRepository(m_session).load();
        if (!loaded)
            return loaded.error();
        m_catalogue = std::move(loaded).value();
    }
    return &*m_catalogue;
}

core::Result<const core::Campaign*> SqliteStore::campaign(const QString& code) {
    const auto known = cachedCatalogue();
    if (!known)
        return known.error();
    if (const core::Campaign* found = (*known)->campaign(code))
        return found;
    return core::Error{core::ErrorCode::CampaignNotFound, code, {}, {}};
}

core::Result<SqliteStore::Week> SqliteStore::week(const QString& code, const core::Period& period) {
    const auto found = campaign(code);
    if (!found)
        return found.error();
    const auto id = PeriodRepository(m_session, code).find(period);
    if (!id)
        return id.error();
    return Week{&*m_catalogue, *found, *id};
}

core::OrganisationEdits& SqliteStore::organisationEdits() {
    return *m_organisationEdits;
}

core::Result<std::vector<core::Organisation>> SqliteStore::organisationsOn(QDate day) {
    auto organisations = OrganisationRepository(m_session).all(day);
    if (organisations && organisations->size() > kMany)
        dialect::forgetPages(m_session.database);
    return organisations;
}

core::Result<std::vector<core::Alias>> SqliteStore::municipalityAliases() {
    return AliasRepository(m_session).ofMunicipalities();
}

core::Result<void> SqliteStore::saveAlias(const core::Alias& alias) {
    return inTransaction(m_database, [&] { return AliasRepository(m_session).save(alias); });
}

core::Result<std::vector<core::OrganisationAlias>> SqliteStore::organisationAliases() {
    auto aliases = AliasRepository(m_session).ofOrganisations();
    const auto merged = MergedGroups::load(m_session);
    if (!aliases || !merged)
        return aliases ? merged.error() : aliases.error();
    for (core::OrganisationAlias& alias : *aliases)
        if (!alias.refused)
            alias.target = merged->headOf(alias.target);
    return aliases;
}

core::Result<void> SqliteStore::saveOrganisationAlias(const core::OrganisationAlias& alias) {
    return inTransaction(m_database, [&] { return AliasRepository(m_session).save(alias); });
}

core::Result<std::vector<core::RegistrySource>> SqliteStore::registrySources(core::OrganisationId organisation) {
    return OrganisationRepository(m_session).registrySources(organisation);
}

core::Result<std::vector<core::BatchInfo>> SqliteStore::batches() {
    return BatchRepository(m_session).all();
}

core::Result<std::optional<core::BatchInfo>> SqliteStore::findBatch(const core::BatchInfo& like) {
    return BatchRepository(m_session).findLike(like);
}

core::Result<void> SqliteStore::checkWriting() const {
    if (const auto writable = m_database->checkWritable(); !writable)
        return writable;
    if (!m_database->inTransaction())
        return core::Error{core::ErrorCode::InvalidArgument, path(), {}, u"apply outside a transaction"_s};
    return {};
}

core::Result<core::BatchId> SqliteStore::apply(const core::ImportPlan& plan, std::stop_token stop) {
    return write(plan, std::move(stop), [](BatchWriter& writer) { return writer.write(); });
}

core::Result<core::BatchId> SqliteStore::apply(const core::ImportPlan& plan, core::PlanFeed& feed,
                                               std::stop_token stop) {
    return write(plan, std::move(stop), [&](BatchWriter& writer) { return writer.write(feed); });
}

core::Result<core::BatchId> SqliteStore::write(const core::ImportPlan& plan, std::stop_token stop,
                                               const std::function<core::Result<core::BatchId>(BatchWriter&)>& how) {
    if (const auto writing = checkWriting(); !writing)
        return writing.error();
    const auto known = cachedCatalogue();
    if (!known)
        return known.error();
    const auto place = region();
    if (!place)
        return place.error();
    BatchWriter writer(m_session, {**known, *place}, plan, m_clock.nowUtc(), std::move(stop));
    return how(writer);
}

core::Result<core::BatchId> SqliteStore::applyRegistry(const core::RegistryPlan& plan) {
    if (const auto writing = checkWriting(); !writing)
        return writing.error();
    const auto known = cachedCatalogue();
    if (!known)
        return known.error();
    const auto place = region();
    if (!place)
        return place.error();
    if (const auto checked = checkRegistryPlan(plan, **known, *place); !checked)
        return checked.error();
    return RegistryWriter(m_session, **known).write(plan);
}

core::Result<void> SqliteStore::undo(core::BatchId batch, const QDateTime& now, const QString& author) {
    const auto known = cachedCatalogue();
    if (!known)
        return known.error();
    return inTransaction(m_database, [&] { return BatchUndo(m_session, **known).undo(batch, now, author); });
}

core::Result<void> SqliteStore::withEditor(const std::function<core::Result<void>(const Editor&)>& work) {
    if (m_database->inTransaction())
        return core::Error{core::ErrorCode::InvalidArgument, path(), {}, u"an edit inside a transaction"_s};
    const Editor editor(m_session, [this] { return CatalogueRepository(m_session).load(); });
    const auto done = inTransaction(m_database, [&] { return work(editor); });
    m_catalogue.reset();
    return done;
}

core::Result<core::ChangeId> SqliteStore::edit(const core::Edit& edit,
                                               const std::function<core::Result<void>()>& change) {
    core::ChangeId id;
    const auto done = withEditor([&](const Editor& editor) -> core::Result<void> {
        const auto added = editor.edit(edit, change);
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

core::Result<std::vector<core::JournalEntry>> SqliteStore::journal(const core::JournalQuery& query) {
    return ChangeLog(m_session).load(query);
}

core::Result<core::UndoneChange> SqliteStore::undoChange(core::ChangeId change, const QDateTime& now,
                                                         const QString& author) {
    core::UndoneChange undone;
    const auto done = withEditor([&](const Editor& editor) -> core::Result<void> {
        auto taken = editor.undo(change, {now, author, {}, {}, {}, {}, {}});
        if (!taken)
            return taken.error();
        undone = *std::move(taken);
        return {};
    });
    if (!done)
        return done.error();
    return undone;
}

core::Result<void> SqliteStore::redoChange(const core::UndoneChange& undone, const QDateTime& now,
                                           const QString& author) {
    return withEditor([&](const Editor& editor) { return editor.redo(undone, {now, author, {}, {}, {}, {}, {}}); });
}

core::Result<std::vector<core::PendingRow>> SqliteStore::pendingRows(core::BatchId batch) {
    return BatchRepository(m_session).pending(batch);
}

core::Result<std::optional<core::MappingProfile>> SqliteStore::profile(const QString& name) {
    return ProfileRepository(m_session).find(name);
}

core::Result<void> SqliteStore::saveProfile(const core::MappingProfile& profile, core::BatchId batch) {
    return inTransaction(m_database, [&]() -> core::Result<void> {
        if (const auto known = BatchRepository(m_session).inForce(batch); !known)
            return known.error();
        return ProfileRepository(m_session).save(profile, batch);
    });
}

std::unique_ptr<core::PendingBackup> SqliteStore::startBackup() {
    if (const auto writable = m_database->checkWritable(); !writable)
        return std::make_unique<NoBackup>(writable.error());
    const auto imports = BatchRepository(m_session).any();
    if (!imports)
        return std::make_unique<NoBackup>(imports.error());
    if (!*imports)
        return std::make_unique<NoBackup>(QString());
    return std::make_unique<RunningBackup>(path(), m_clock.nowUtc());
}

core::Result<std::vector<core::StoreProblem>> SqliteStore::verify() {
    return Verifier(m_session).run();
}

} // namespace svodka::store
