// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report.h"

namespace svodka::services {

/// Finished / not finished by municipality, what is left split by organisation type («Школы», «РУО») as on the slides
/// of Kirov. A municipality is finished when it was reported so, or, counted by organisations, when none of them is
/// left (docs/rules.md 5). The headings that stood over the source tables are printed; a sheet names the contradictions
/// of the lists.
class Completion final : public Report {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Title title() const override;
    [[nodiscard]] core::Title about() const override;
    [[nodiscard]] QStringList indicators() const override;
    [[nodiscard]] core::Result<ReportResult> build(const Week& week, const ReportQuery& query) const override;
};

} // namespace svodka::services
