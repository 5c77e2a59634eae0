// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report.h"

namespace svodka::services {

/// Why organisations lag behind and what comes next (docs/rules.md 12): how many by municipality, type and reason; each
/// of them with its reason, next step, promise and note; the legal bases that a letter can cite. Contacts only where
/// they are asked for.
class ReasonsReport final : public Report {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Title title() const override;
    [[nodiscard]] core::Title about() const override;
    [[nodiscard]] QStringList indicators() const override;
    [[nodiscard]] bool canHaveContacts() const override { return true; }
    [[nodiscard]] core::Result<ReportResult> build(const Week& week, const ReportQuery& query) const override;
};

} // namespace svodka::services
