// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_run.h"

#include "services/import/file_hash.h"
#include "services/import/import_backup.h"
#include "services/import/import_steps.h"
#include "services/import/mapping.h"
#include "services/import/planner.h"
#include "services/registry/registry_preview.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

RegistryRun::RegistryRun(core::Store& store, RegistryRequest request, const QDateTime& now, std::stop_token stop,
                         ProgressSink* progress)
    : m_store(store), m_stop(std::move(stop)), m_progress(progress ? *progress : m_silent),
      m_request(std::move(request)) {
    m_plan.batch.kind = core::BatchKind::Registry;
    m_plan.batch.importedAt = now;
    m_plan.batch.author = m_request.author;
    m_outcome.dryRun = m_request.dryRun;
}

Result<void> RegistryRun::read() {
    m_progress.report(0, tr("Reading the file…"));
    if (const auto taken = take(ingest::readWorkbook(m_request.file, m_stop), &m_workbook); !taken)
        return taken;
    m_plan.batch.file = QFileInfo(m_request.file).fileName();
    return take(fileHash(m_request.file), &m_plan.batch.hash);
}

Result<RegistryOutcome> RegistryRun::run() {
    const QString comparing = tr("Comparing with the store…");
    const auto done = makeSteps<RegistryRun>(*this,
                                             {{&RegistryRun::loadKnown, 30, comparing},
                                              {&RegistryRun::plan, 35, comparing},
                                              {&RegistryRun::findRepeated, 60, comparing},
                                              {&RegistryRun::apply, 60, comparing}},
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

Result<void> RegistryRun::loadKnown() {
    if (const auto taken = take(m_store.catalogue(), &m_catalogue); !taken)
        return taken;
    if (const auto taken = take(loadNames(m_store), &m_names); !taken)
        return taken;
    if (const auto taken = take(hear(m_names, m_request.answers, m_plan.batch.importedAt), &m_answers); !taken)
        return taken;
    return checkAnswers(m_names, m_request.organisationAnswers);
}

Result<void> RegistryRun::choosePlaceAndType(const core::MunicipalityMatcher& places) {
    if (!m_request.municipality.isEmpty()) {
        const core::MunicipalityMatch match = places.match(m_request.municipality);
        if (!match.municipality.isValid())
            return Error{
                ErrorCode::MunicipalityUnknown,
                m_request.municipality,
                {},
                candidateNames(m_names.region, match.candidates, m_plan.batch.importedAt.date()).join(u", "_s)};
        m_place = match.municipality;
    }
    if (m_request.type.isEmpty())
        return {};
    m_type = typeNamed(m_catalogue, m_request.type);
    return m_type.isEmpty() ? Result<void>(Error{ErrorCode::TypeUnknown, m_request.type, {}, {}}) : Result<void>();
}

Result<void> RegistryRun::plan() {
    const core::MunicipalityMatcher places(m_names.region, m_names.aliases);
    if (const auto chosen = choosePlaceAndType(places); !chosen)
        return chosen;
    const auto words = RegistryWords::load();
    if (!words)
        return words.error();
    const auto sheet = readRegistry(m_workbook, m_catalogue, *words, m_request);
    if (!sheet)
        return sheet.error();
    const core::Location where{m_plan.batch.file, sheet->sheet, 0, 0};
    if (!sheet->saysPlaces && !m_place.isValid())
        return Error{ErrorCode::PlaceMissing, {}, where, {}};
    m_plan.batch.sheet = sheet->sheet;
    m_plan.batch.heading = sheet->heading;
    m_plan.batch.selection = selection();
    if (sheet->hiddenRows > 0)
        m_outcome.notices.push_back({NoticeKind::HiddenRows, QString::number(sheet->hiddenRows), {}, where});
    const RegistryContext context{
        m_names.region, m_catalogue, places, m_names.organisations, m_names.organisationAliases,   *words,
        m_request,      m_place,     m_type, m_plan.batch.file,     m_plan.batch.importedAt.date()};
    RegistryFindings found = planRegistry(context, *sheet, &m_plan);
    m_outcome.columns = sheet->columns;
    m_outcome.changes = std::move(found.changes);
    m_outcome.proposals = std::move(found.proposals);
    m_outcome.notices.insert(m_outcome.notices.end(), found.notices.begin(), found.notices.end());
    if (m_request.dryRun)
        m_outcome.rows = previewRegistry(context, *sheet, m_plan, m_outcome);
    m_learnt = std::move(found.learnt);
    return {};
}

QString RegistryRun::selection() const {
    QStringList parts;
    if (m_request.table > 0)
        parts << u"table=%1"_s.arg(m_request.table);
    if (m_place.isValid())
        parts << u"place=%1"_s.arg(m_place.value);
    if (!m_type.isEmpty())
        parts << u"type="_s + m_type;
    if (!m_request.columns.empty())
        parts << u"map="_s + mappingToJson(m_request.columns);
    return parts.join(u';');
}

bool RegistryRun::changesNothing() const {
    const core::ImportCounts& counts = m_plan.batch.counts;
    return counts.added + counts.changed == 0 && m_learnt.empty() && m_answers.empty();
}

/// The same file again is no new import, unless an answer lets rows of it in that had waited.
Result<void> RegistryRun::findRepeated() {
    const auto known = m_store.findBatch(m_plan.batch);
    if (!known)
        return known.error();
    if (!*known || !changesNothing())
        return {};
    m_outcome.batch = **known;
    m_outcome.repeated = true;
    m_outcome.waiting = !m_plan.pending.empty();
    return {};
}

Result<void> RegistryRun::apply() {
    if (m_request.dryRun)
        return {};
    m_progress.report(65, tr("Storing…"));
    if (m_request.backup)
        keepBackup(m_store, &m_outcome.notices);
    if (const auto saved = keepAliases(m_store, m_answers, m_learnt, m_plan.batch.importedAt); !saved)
        return saved;
    return take(m_store.applyRegistry(m_plan), &m_plan.batch.id);
}

} // namespace svodka::services
