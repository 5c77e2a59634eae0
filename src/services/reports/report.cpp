// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report.h"

#include "services/reports/completion.h"
#include "services/reports/deadlines_report.h"
#include "services/reports/dynamics_report.h"
#include "services/reports/indicator_shares.h"
#include "services/reports/not_registered_not_active.h"
#include "services/reports/rating.h"
#include "services/reports/reasons.h"
#include "services/reports/weekly_changes.h"
#include "services/reports/zero_activity.h"

#include <algorithm>

namespace svodka::services {

const std::vector<std::unique_ptr<Report>>& allReports() {
    static const std::vector<std::unique_ptr<Report>> reports = [] {
        std::vector<std::unique_ptr<Report>> list;
        list.push_back(std::make_unique<NotRegisteredNotActive>());
        list.push_back(std::make_unique<ZeroActivity>());
        list.push_back(std::make_unique<Completion>());
        list.push_back(std::make_unique<ReasonsReport>());
        list.push_back(std::make_unique<WeeklyChangesReport>());
        list.push_back(std::make_unique<DynamicsReport>());
        list.push_back(std::make_unique<IndicatorShares>());
        list.push_back(std::make_unique<RatingReport>());
        list.push_back(std::make_unique<DeadlinesReport>());
        return list;
    }();
    return reports;
}

const Report* findReport(const QString& name) {
    const auto& reports = allReports();
    const auto it =
        std::find_if(reports.begin(), reports.end(), [&](const auto& report) { return report->name() == name; });
    return it == reports.end() ? nullptr : it->get();
}

} // namespace svodka::services
