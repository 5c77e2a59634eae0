// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "services/report_service.h"

#include <memory>

class QListWidgetItem;

namespace Ui {
class ReportsPage;
}

namespace svodka::app {

/// Every report with a sentence about it; of the one that is selected, what would come out for the week, type and
/// municipality in sight, sheet by sheet. Those that do not fit the campaign say why.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    ReportsPage(const PageContext& context, QWidget* parent);
    ~ReportsPage() override;

    void open(bool anew) override;
    void takeDashboard() override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] bool isReady() const override { return !m_loading; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the preview depends on.
    struct Question {
        QString store;
        QString report;
        core::FilterState filter;
        friend bool operator==(const Question&, const Question&) = default;
    };
    void fillList();
    void connectParts();
    void showFitting();
    [[nodiscard]] bool fits(const services::Report& report) const;
    [[nodiscard]] Question question() const;
    void choose(const QListWidgetItem* item);
    void load();
    void take(core::Result<services::ReportResult> built);
    void showResult();
    void showSheet();
    void showNothing(const QString& why);
    void updateButton();
    [[nodiscard]] const core::Table* sheet() const;
    void restyle();

    std::unique_ptr<Ui::ReportsPage> m_ui;
    QString m_report; ///< name of the selected one
    std::optional<Question> m_asked;
    services::ReportResult m_result;
    bool m_hasResult = false;
    bool m_loading = false;
};

} // namespace svodka::app
