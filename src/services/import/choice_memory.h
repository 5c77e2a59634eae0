// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/store.h"
#include "services/import/fingerprint.h"
#include "services/import/remembered.h"
#include "services/import/table_choice.h"

namespace svodka::services {

/// What people chose for files of one shape, kept as a profile under the fingerprint of its headers. A profile belongs
/// to the import that brought it: what an import that was taken back taught is forgotten. The week is never remembered.
///
/// Columns and the choice of sheet or table hold for every file of the shape. Campaign and type are not in the file:
/// they hold for files that also bear the same name but for its dates, and two different answers make it a question
/// again.
class ChoiceMemory final {
public:
    /// All must outlive it.
    ChoiceMemory(core::Store& store, const core::Catalogue& catalogue, const ingest::Workbook& workbook)
        : m_store(store), m_catalogue(catalogue), m_shapes(shapesOf(workbook, catalogue)) {}

    /// Fills what `request` leaves open; what is chosen in it stays. Nothing if nothing was remembered. Store errors.
    core::Result<std::optional<UsedProfile>> recall(ImportRequest& request);

    /// Keeps what `asked` chose and the file alone would not have said. `tables`: those that were imported as `batch`.
    core::Result<void> keep(const ImportRequest& asked, const ChosenTables& tables, const core::BatchInfo& batch);

private:
    core::Result<Remembered> load(const SheetShape& shape);
    core::Result<const SheetShape*> chooseSheet(ImportRequest& request, std::optional<UsedProfile>& used);
    core::Result<std::vector<core::BatchId>> batchesInForce();
    [[nodiscard]] const SheetShape* shapeNamed(const QString& sheet) const;
    [[nodiscard]] bool isPickNeeded(const ImportRequest& asked, const SheetShape& shape) const;
    [[nodiscard]] bool isCampaignNeeded(const ImportRequest& asked, const SheetShape& shape) const;

    core::Store& m_store;
    const core::Catalogue& m_catalogue;
    std::vector<SheetShape> m_shapes;
};

} // namespace svodka::services
