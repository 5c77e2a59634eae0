// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/task_actions.h"
#include "app/page.h"
#include "app/table_memory.h"
#include "services/tasks/deadlines_view.h"

#include <memory>

namespace Ui {
class DeadlinesPage;
}

namespace svodka::app {

/// Deadlines of the campaign as they stand at the week in sight: a row a task; below, of the one that is selected, what
/// is left by week, its municipalities and its route. Enter or a click on a municipality opens its organisations.
class DeadlinesPage final : public Page {
    Q_OBJECT

public:
    DeadlinesPage(const PageContext& context, QWidget* parent);
    ~DeadlinesPage() override;

    void open(bool anew) override;
    void takeDashboard() override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] widgets::TableView* mainTable() const override;
    [[nodiscard]] bool isReady() const override { return !m_loading; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the deadlines depend on.
    struct Question {
        QString store;
        QString campaign;
        core::Period period;
        friend bool operator==(const Question&, const Question&) = default;
    };
    void setUpTables();
    void connectParts();
    [[nodiscard]] Question question() const;
    [[nodiscard]] bool isAnswered(const Question& question) const;
    void load(const Question& question);
    void take(core::Result<services::DeadlinesView> loaded);
    void showView();
    void showState();
    void showTask();
    void showButtons();
    [[nodiscard]] const services::TaskOutlook* taskOf(qint64 id) const;
    [[nodiscard]] const services::TaskOutlook* current() const;
    [[nodiscard]] const services::PlaceOutlook* placeOf(qint64 id) const;
    [[nodiscard]] TaskActions::Choices choices() const;
    void onCurrent(const std::function<void(const core::Task&)>& act);
    void openPlace(core::MunicipalityId id);
    void restoreSizes();
    void rememberSizes();
    void restyle();

    std::unique_ptr<Ui::DeadlinesPage> m_ui;
    std::unique_ptr<TableMemory> m_memory;
    TaskActions* m_actions;          ///< belongs to the work: what it has begun ends also without the page
    std::optional<Question> m_asked; ///< nothing = what is shown is no answer
    services::DeadlinesView m_view;
    qint64 m_current = 0; ///< the selected task, also while it is read anew
    bool m_loading = false;
};

} // namespace svodka::app
