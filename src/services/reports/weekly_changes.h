// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report.h"

namespace svodka::services {

/// What moved since the week before (docs/rules.md 10): sentences for the minutes over the counts by municipality, then
/// a sheet for each kind of change with its organisations, the municipalities' files, the sources. Reads the weeks
/// before through ReportQuery::store.
class WeeklyChangesReport final : public Report {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Title title() const override;
    [[nodiscard]] core::Title about() const override;
    [[nodiscard]] QStringList indicators() const override;
    [[nodiscard]] core::Result<ReportResult> build(const Week& week, const ReportQuery& query) const override;
};

} // namespace svodka::services
