// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report.h"

namespace svodka::services {

/// A text of the forms by key («form.municipality»): the campaign's own, else the common one.
QString formText(const core::Campaign& campaign, const QString& key);

/// The types to print: the one asked for, else those with figures of these indicators, in catalogue order; an empty
/// code last, when figures were reported without a type.
QStringList typesToPrint(const Week& week, const ReportQuery& query, const QStringList& indicators);

/// «Детские сады»; for an empty code «Все организации».
QString typeTitle(const Week& week, const QString& type);

/// The municipalities to print: all in the region's order, or the one asked for.
std::vector<const core::Municipality*> municipalitiesToPrint(const Week& week, const ReportQuery& query);

/// A figure as a cell: nothing where there is none.
core::Cell cellOf(const std::optional<double>& value);

/// A share as a cell, rounded by the rule of the forms.
core::Cell percentOf(const core::Figure& figure);

/// «№п/п» and «Наименование МО», with which every form begins.
std::vector<core::TableColumn> formColumns(const core::Campaign& campaign);

/// The properties of a file that is about `subject`; synthetic figures say so in them.
core::DocumentInfo documentInfo(const Week& week, const ReportQuery& query, const QString& subject,
                                const QString& title, const QString& comments);

/// Those of a report's file.
core::DocumentInfo reportInfo(const Week& week, const ReportQuery& query, const Report& report, const QString& title,
                              const QString& comments);

/// Collects which sources the printed figures come from, and makes of it the sheet «Источники», the document's comment
/// and the flags of the result.
class SourceNotes final {
public:
    SourceNotes(const Week& week, const ReportQuery& query) : m_week(week), m_query(query) {}

    /// Looks a figure up, remembers where it comes from and gives it back.
    core::Figure figure(const core::Municipality* municipality, const QString& type, const QString& indicator);

    /// Remembers a figure that was looked up elsewhere.
    void add(const core::Municipality* municipality, const QString& type, const QString& indicator,
             const core::Figure& figure);

    /// Adds the sheet and the comments to `result`.
    void finish(ReportResult& result, const Report& report) const;

private:
    void addRow(const core::Municipality* municipality, const QString& type, const QString& indicator,
                const core::Figure& figure);
    [[nodiscard]] QString sourceText() const;

    const Week& m_week;
    const ReportQuery& m_query;
    std::vector<std::vector<core::Cell>> m_rows;
    QStringList m_files;
    bool m_byOrganisations = false;
    bool m_reported = false;
    bool m_partial = false;
    int m_differences = 0;
};

} // namespace svodka::services
