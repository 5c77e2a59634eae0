// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/planner.h"

namespace svodka::services {

/// What a planner made of one row of the file: what it added while it worked on it.
struct RowFate {
    struct Range {
        size_t from = 0;
        size_t to = 0;
    };
    const ingest::SourceTable* table = nullptr;
    const ingest::SourceRow* row = nullptr;
    RowState state = RowState::New;
    Range rows; ///< in ImportPlan::rows
    Range figures;
    Range notices;
};

/// Lives as long as a planner works on a row and then notes what was added, where context.fates asks for it.
class FateRecorder final {
public:
    FateRecorder(const PlanContext& context, const core::ImportPlan& plan, const std::vector<ImportNotice>& notices,
                 const ingest::SourceTable& table, const ingest::SourceRow& row);
    ~FateRecorder();
    Q_DISABLE_COPY_MOVE(FateRecorder)

private:
    std::vector<RowFate>* m_fates;
    const core::ImportPlan& m_plan;
    const std::vector<ImportNotice>& m_notices;
    RowFate m_fate;
    core::ImportCounts m_before;
};

} // namespace svodka::services
