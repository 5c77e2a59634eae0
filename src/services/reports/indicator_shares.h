// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report.h"

namespace svodka::services {

/// «Показатели кампании»: every main indicator of any campaign by municipality, with base, share and — where one is
/// set — target and how far it is off. What the catalogue holds is what is printed: a new campaign needs no code.
class IndicatorShares final : public Report {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Title title() const override;
    [[nodiscard]] core::Title about() const override;
    [[nodiscard]] QStringList indicators() const override;
    [[nodiscard]] core::Result<ReportResult> build(const Week& week, const ReportQuery& query) const override;
};

} // namespace svodka::services
