// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/table.h"
#include "services/report_service.h"

#include <QObject>
#include <functional>

namespace svodka::app {

class Work;

/// Writing tables and reports into files. Needs an open store. GUI thread.
class ExportActions final : public QObject {
    Q_OBJECT

public:
    /// `work` must outlive it.
    explicit ExportActions(Work& work);

    /// Asks for a file and writes the table as it is seen.
    void exportTable(const core::Table& table);
    /// Asks for a file and writes the report of the week, type and municipality in sight. `name`: of services::Report,
    /// or of a saved view, which has a type and a municipality of its own.
    void writeReport(const QString& name);
    /// What such a report is asked for: the week, type and municipality in sight. `out` is empty.
    [[nodiscard]] services::ReportRequest reportRequest(const QString& name) const;
    /// What a reader should be told about it, a sentence each.
    [[nodiscard]] static QStringList reportDoubts(const services::ReportResult& report);

private:
    [[nodiscard]] QString suggestedPath(const QString& name) const;
    void writeTable(const core::Table& table, const QString& path);
    void writeReportTo(const QString& name, const QString& path);
    void failed(const core::Error& error, const std::function<void(const QString& path)>& again);

    Work& m_work;
};

} // namespace svodka::app
