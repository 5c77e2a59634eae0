// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/choice_memory.h"

#include "services/import/column_choices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Result;
using ingest::SourceTable;

namespace {

const QString kOpen = u"?"_s;

QString profileName(const SheetShape& shape) {
    return u"fp:"_s + shape.fingerprint;
}

/// The tables that a request means; all of the sheet, or one.
std::vector<SourceTable> tablesOf(const SheetShape& shape, int table) {
    if (table <= 0)
        return shape.tables;
    const auto index = static_cast<size_t>(table) - 1;
    return index < shape.tables.size() ? std::vector{shape.tables[index]} : std::vector<SourceTable>();
}

QString typesIn(const std::vector<SourceTable>& tables) {
    QStringList types;
    for (const SourceTable& table : tables)
        types.append(table.type);
    types.removeDuplicates();
    types.sort();
    return types.join(u',');
}

bool isUsable(const SheetShape& shape) {
    return std::any_of(shape.tables.begin(), shape.tables.end(), givesFigures);
}

void noteUse(std::optional<UsedProfile>& used, const SheetShape& shape, const Teacher& teacher) {
    if (!used || used->at < teacher.at)
        used = UsedProfile{{}, shape.fingerprint, teacher.file, teacher.author, teacher.at};
}

/// Two people, or one at two times, said different things of files that look alike: it stays a question.
void learn(QString& known, const QString& said) {
    known = known.isEmpty() || known == said ? said : kOpen;
}

bool isAnswer(const QString& remembered) {
    return !remembered.isEmpty() && remembered != kOpen;
}

} // namespace

const SheetShape* ChoiceMemory::shapeNamed(const QString& sheet) const {
    const auto found =
        std::find_if(m_shapes.begin(), m_shapes.end(), [&](const SheetShape& shape) { return shape.sheet == sheet; });
    return found == m_shapes.end() ? nullptr : &*found;
}

Result<std::vector<core::BatchId>> ChoiceMemory::batchesInForce() {
    const auto batches = m_store.batches();
    if (!batches)
        return batches.error();
    std::vector<core::BatchId> ids;
    for (const core::BatchInfo& batch : *batches)
        if (batch.undoneAt.isNull())
            ids.push_back(batch.id);
    return ids;
}

/// A profile holds what earlier imports taught too: those that were taken back since do not count.
Result<Remembered> ChoiceMemory::load(const SheetShape& shape) {
    const auto profile = m_store.profile(profileName(shape));
    if (!profile)
        return profile.error();
    if (!*profile)
        return Remembered{};
    const auto ids = batchesInForce();
    if (!ids)
        return ids.error();
    Remembered remembered = rememberedFromJson((*profile)->mapping);
    const auto isForgotten = [&](const auto& entry) {
        return std::find(ids->begin(), ids->end(), entry.teacher.batch) == ids->end();
    };
    std::erase_if(remembered.tables, isForgotten);
    std::erase_if(remembered.answers, isForgotten);
    return remembered;
}

/// The sheet asked for, else the only one that gives figures, else the one that was picked among them before; nullptr
/// if none of that is clear.
Result<const SheetShape*> ChoiceMemory::chooseSheet(ImportRequest& request, std::optional<UsedProfile>& used) {
    if (!request.sheet.isEmpty())
        return shapeNamed(request.sheet);
    if (request.table > 0 && m_shapes.size() > 1)
        return nullptr; // it counts the tables of all sheets
    std::vector<std::pair<const SheetShape*, RememberedTable>> picks;
    const SheetShape* known = nullptr;
    int knownSheets = 0;
    for (const SheetShape& shape : m_shapes) {
        const auto remembered = load(shape);
        if (!remembered)
            return remembered.error();
        for (const RememberedTable& entry : remembered->tables)
            if (entry.isPicked && (m_shapes.size() == 1 || entry.sheet == withoutDates(shape.sheet)))
                picks.emplace_back(&shape, entry);
        if (!remembered->tables.empty()) {
            known = &shape;
            ++knownSheets;
        }
    }
    if (picks.size() == 1 && request.table == 0) {
        const auto& [shape, entry] = picks.front();
        request.sheet = shape->sheet;
        request.table = entry.table;
        noteUse(used, *shape, entry.teacher);
        return shape;
    }
    const auto usable = std::count_if(m_shapes.begin(), m_shapes.end(), isUsable);
    if (usable == 1)
        return &*std::find_if(m_shapes.begin(), m_shapes.end(), isUsable);
    return usable == 0 && knownSheets == 1 ? known : nullptr;
}

Result<std::optional<UsedProfile>> ChoiceMemory::recall(ImportRequest& request) {
    std::optional<UsedProfile> used;
    const auto shape = chooseSheet(request, used);
    if (!shape)
        return shape.error();
    if (!*shape)
        return used;
    const auto remembered = load(**shape);
    if (!remembered)
        return remembered.error();
    const std::vector<SourceTable> tables = tablesOf(**shape, request.table);
    const RememberedTable* entry = remembered->findTable(withoutDates((*shape)->sheet), request.table);
    if (entry && request.columns.empty() && !entry->columns.empty()) {
        request.columns = choicesFor(tables, entry->columns);
        noteUse(used, **shape, entry->teacher);
    }
    const RememberedAnswer* answer = remembered->findAnswer(stemOf(request.file), typesIn(tables));
    if (answer && request.campaign.isEmpty() && isAnswer(answer->campaign)) {
        request.campaign = answer->campaign;
        noteUse(used, **shape, answer->teacher);
    }
    if (answer && request.type.isEmpty() && isAnswer(answer->type)) {
        request.type = answer->type;
        noteUse(used, **shape, answer->teacher);
    }
    return used;
}

bool ChoiceMemory::isPickNeeded(const ImportRequest& asked, const SheetShape& shape) const {
    const auto sheets = std::count_if(m_shapes.begin(), m_shapes.end(), isUsable);
    const auto tables = std::count_if(shape.tables.begin(), shape.tables.end(), givesFigures);
    return (!asked.sheet.isEmpty() && sheets > 1) || (asked.table > 0 && tables > 1);
}

bool ChoiceMemory::isCampaignNeeded(const ImportRequest& asked, const SheetShape& shape) const {
    if (asked.campaign.isEmpty())
        return false;
    ChosenTables tables{shape.sheet, 0, tablesOf(shape, asked.table), {}};
    std::erase_if(tables.tables, [](const SourceTable& table) { return !givesFigures(table); });
    const auto fitting = fittingCampaigns(tables, m_catalogue);
    return fitting.size() != 1 || fitting.front()->code != asked.campaign;
}

Result<void> ChoiceMemory::keep(const ImportRequest& asked, const ChosenTables& tables, const core::BatchInfo& batch) {
    const SheetShape* shape = shapeNamed(tables.sheet);
    if (!shape || (asked.sheet.isEmpty() && asked.table > 0 && m_shapes.size() > 1))
        return {};
    const bool isPicked = isPickNeeded(asked, *shape);
    const bool needsCampaign = isCampaignNeeded(asked, *shape);
    const QString typeInFile = typesIn(tablesOf(*shape, asked.table));
    const bool needsType = !asked.type.isEmpty() && asked.type != typeInFile;
    if (!isPicked && asked.columns.empty() && !needsCampaign && !needsType)
        return {};
    auto remembered = load(*shape);
    if (!remembered)
        return remembered.error();
    const Teacher teacher{batch.id, batch.file, batch.author, batch.importedAt};
    if (isPicked || !asked.columns.empty()) {
        RememberedTable& entry = remembered->tableOf(withoutDates(shape->sheet), asked.table);
        entry.isPicked = isPicked;
        entry.teacher = teacher;
        if (!asked.columns.empty())
            entry.columns = rememberedColumns(tablesOf(*shape, asked.table), choicesByNumber(asked.columns, tables));
    }
    if (needsCampaign || needsType) {
        RememberedAnswer& answer = remembered->answerOf(stemOf(batch.file), typeInFile);
        answer.teacher = teacher;
        if (needsCampaign)
            learn(answer.campaign, asked.campaign);
        if (needsType)
            learn(answer.type, asked.type);
    }
    return m_store.saveProfile({profileName(*shape), batch.campaign, rememberedToJson(*remembered)}, batch.id);
}

} // namespace svodka::services
