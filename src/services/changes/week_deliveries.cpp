// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/week_deliveries.h"

#include "services/corrections/manual_batch.h"

#include <algorithm>

namespace svodka::services {

namespace {

const core::BatchInfo* findBatch(const Week& week, core::BatchId id) {
    const auto found = std::find_if(week.batches.begin(), week.batches.end(),
                                    [&](const core::BatchInfo& batch) { return batch.id == id; });
    return found == week.batches.end() ? nullptr : &*found;
}

/// Rows that had waited for an answer about a name came with their file.
const core::BatchInfo& fileOf(const Week& week, const core::BatchInfo& batch) {
    const core::BatchInfo* first = batch.continues.isValid() ? findBatch(week, batch.continues) : nullptr;
    return first ? *first : batch;
}

std::vector<core::Delivery> deliveriesOf(const Week& week, const std::vector<core::WeekPart>& parts,
                                         const QString& type) {
    std::vector<core::Delivery> deliveries;
    for (const core::WeekPart& part : parts) {
        const bool isOfType = type.isEmpty() || part.type.isEmpty() || part.type == type;
        const core::BatchInfo* batch = findBatch(week, part.batch);
        if (!isOfType || !batch || !part.municipality.isValid())
            continue;
        const core::BatchInfo& file = fileOf(week, *batch);
        deliveries.push_back({part.municipality, file.importedAt.toLocalTime().date(), isManual(file)});
    }
    return deliveries;
}

std::vector<core::MunicipalityId> expected(const Week& week, const QString& type, core::MunicipalityId only) {
    const bool isTypeKnown = !type.isEmpty() && week.book.coverage(type).existing > 0;
    std::vector<core::MunicipalityId> result;
    for (const core::Municipality& municipality : week.region.municipalities) {
        const bool isAsked = only == core::MunicipalityId{} || municipality.id == only;
        if (isAsked && (!isTypeKnown || week.book.coverage(type, municipality.id).existing > 0))
            result.push_back(municipality.id);
    }
    return result;
}

} // namespace

core::Result<core::DeliveryReport> loadDeliveries(core::Store& store, const Week& week, const QString& type,
                                                  core::MunicipalityId municipality) {
    const auto parts = store.weekParts(week.campaign.code, week.period);
    if (!parts)
        return parts.error();
    return core::judgeDeliveries(week.period, expected(week, type, municipality), deliveriesOf(week, *parts, type));
}

} // namespace svodka::services
