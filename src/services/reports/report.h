// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/week_service.h"

#include <memory>

namespace svodka::services {

/// What is asked of a report besides its week.
struct ReportQuery {
    QString type;                      ///< organisation type code; empty = every type that has figures
    core::MunicipalityId municipality; ///< 0 = all
    core::SourceChoice source = core::SourceChoice::Automatic;
    QString author;               ///< for the document's properties
    QDateTime now;                ///< UTC, the document's date
    bool withContacts = false;    ///< personal data; only where Report::canHaveContacts
    core::Store* store = nullptr; ///< the week's, for reports that look beyond it; set by buildReport
};

/// A document and what a reader should be told about it.
struct ReportResult {
    core::Document document;
    core::Origin origin = core::Origin::None; ///< of the figures in the first table
    bool partial = false;                     ///< some figures are counted though organisations have no row
    int differences = 0;                      ///< printed figures for which the two sources differ
    int contradictions = 0;                   ///< municipalities that the printed lists contradict each other about
    int forms = 1; ///< how many of the tables are the form itself; a CSV file holds the first only
};

/// One report. Stateless. Its texts are Russian in either language of the program: they go into the ministry's forms.
class Report {
public:
    virtual ~Report() = default;

    [[nodiscard]] virtual QString name() const = 0; ///< as on the command line: «zero-activity»
    [[nodiscard]] virtual core::Title title() const = 0;
    [[nodiscard]] virtual core::Title about() const = 0;      ///< what it says, in a sentence
    [[nodiscard]] virtual QStringList indicators() const = 0; ///< what a campaign must have for it

    /// It can hold contacts of organisations, where they are asked for.
    [[nodiscard]] virtual bool canHaveContacts() const { return false; }

    /// ReportEmpty if the week holds nothing that it could print.
    [[nodiscard]] virtual core::Result<ReportResult> build(const Week& week, const ReportQuery& query) const = 0;
};

/// Every report, in the order of display.
const std::vector<std::unique_ptr<Report>>& allReports();

/// nullptr if there is none of this name.
const Report* findReport(const QString& name);

} // namespace svodka::services
