// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/table_memory.h"
#include "services/dynamics/dynamics.h"

#include <memory>

namespace Ui {
class DynamicsPage;
}

namespace svodka::widgets {
class TableView;
}

namespace svodka::app {

/// Any indicators of any municipalities over the weeks: lines, two weeks compared, and a map of municipalities and
/// weeks; each with the table that it is drawn from. A point, a cell or a row leads to the organisations behind it.
class DynamicsPage final : public Page {
    Q_OBJECT

public:
    DynamicsPage(const PageContext& context, QWidget* parent);
    ~DynamicsPage() override;

    void open(bool anew) override;
    void takeDashboard() override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] widgets::TableView* mainTable() const override; ///< of the tab in sight
    [[nodiscard]] bool isReady() const override { return !m_loading; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTables();
    void connectParts();
    void connectChoices();
    /// The place and what is chosen here, as the service is asked.
    [[nodiscard]] services::DynamicsRequest request() const;
    [[nodiscard]] bool isAnswered() const;
    void takeChoices();
    void takeWeeks();
    void load();
    void take(core::Result<services::Dynamics> loaded);
    void showView();
    void showChoices();
    void showWeeks();
    void showTables();
    void showNote();
    void lookBehind(const QString& indicator, core::MunicipalityId place, const core::Period& week);
    void openCompared(core::MunicipalityId place, int column);
    void openMapCell(core::MunicipalityId place, int week);
    void recallChoices(const QString& campaign);
    void rememberChoices();
    void restoreSizes();
    void rememberSizes();
    void restyle();

    std::unique_ptr<Ui::DynamicsPage> m_ui;
    std::vector<std::unique_ptr<TableMemory>> m_memories; ///< one for each table
    QString m_store;                                      ///< whose figures are shown; empty = none, read anew
    core::FilterState m_asked;                            ///< with which the last figures were asked for
    QString m_wantedOf;                                   ///< campaign of which m_wanted is; empty = not known yet
    services::DynamicsRequest m_wanted;                   ///< what a person has chosen here; its filter is not used
    services::Dynamics m_view;
    bool m_loading = false;
};

} // namespace svodka::app
