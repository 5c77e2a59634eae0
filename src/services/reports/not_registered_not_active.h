// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report.h"

namespace svodka::services {

/// The ministry's form, exactly: title with type and week, four columns, every municipality in the region's order,
/// «Итого» (docs/rules.md 8; the slide of the week 29.04.23–05.05.23). One sheet a type; «Источники» stands last.
class NotRegisteredNotActive final : public Report {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Title title() const override;
    [[nodiscard]] core::Title about() const override;
    [[nodiscard]] QStringList indicators() const override;
    [[nodiscard]] core::Result<ReportResult> build(const Week& week, const ReportQuery& query) const override;
};

} // namespace svodka::services
