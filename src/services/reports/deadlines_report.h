// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report.h"

namespace svodka::services {

/// Deadlines of the campaign as they stand at the week (docs/rules.md 11): the tasks, then for each its municipalities,
/// what is left by week, the routes. Reads the weeks before through ReportQuery::store.
class DeadlinesReport final : public Report {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Title title() const override;
    [[nodiscard]] core::Title about() const override;
    [[nodiscard]] QStringList indicators() const override;
    [[nodiscard]] core::Result<ReportResult> build(const Week& week, const ReportQuery& query) const override;
};

} // namespace svodka::services
