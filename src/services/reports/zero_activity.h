// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report.h"

namespace svodka::services {

/// Who is silent: for every zero indicator of the campaign the organisations with 0 among the registered ones, by
/// municipality, and the sentence of the slide («Детские сады 121 из 127 зарегистрированных (95%)»). One sheet a type.
class ZeroActivity final : public Report {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Title title() const override;
    [[nodiscard]] core::Title about() const override;
    [[nodiscard]] QStringList indicators() const override;
    [[nodiscard]] core::Result<ReportResult> build(const Week& week, const ReportQuery& query) const override;
};

} // namespace svodka::services
