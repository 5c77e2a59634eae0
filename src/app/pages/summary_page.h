// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/table_memory.h"

#include <memory>

namespace Ui {
class SummaryPage;
}

namespace svodka::app {

/// The week at a glance: cards, the table by municipality, bars and the course over the weeks. Shows the session's
/// dashboard; every figure leads to the organisations behind it.
class SummaryPage final : public Page {
    Q_OBJECT

public:
    SummaryPage(const PageContext& context, QWidget* parent);
    ~SummaryPage() override;

    void open(bool anew) override;
    void takeDashboard() override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] widgets::TableView* mainTable() const override;
    [[nodiscard]] std::optional<core::SavedView> shownView() const override;
    void takeView(const core::SavedView& view) override;
    [[nodiscard]] bool isReady() const override;

private:
    void connectParts();
    void showEmptiness();
    void askForOrganisations();
    void showFirstSteps(bool knowsOrganisations);
    void countDeadlines();
    void countContradictions();
    void openPage(const QString& id);
    void lookBehind(const QString& indicator, core::MunicipalityId municipality, core::Period week = {});
    void openCell(core::MunicipalityId municipality, int column);
    void restoreSizes();
    void rememberSizes();

    std::unique_ptr<Ui::SummaryPage> m_ui;
    std::unique_ptr<TableMemory> m_memory;
    bool m_asking = false;   ///< whether organisations are known
    bool m_counting = false; ///< the deadlines
};

} // namespace svodka::app
