// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/table_memory.h"
#include "services/municipalities/municipalities_view.h"

#include <memory>

namespace Ui {
class MunicipalitiesPage;
}

namespace svodka::app {

/// The week by municipality: counts, shares, changes, our rating, who has finished; beside the table the bars of one
/// indicator in the order of the rows. A row or a bar leads to the organisations behind it.
class MunicipalitiesPage final : public Page {
    Q_OBJECT

public:
    MunicipalitiesPage(const PageContext& context, QWidget* parent);
    ~MunicipalitiesPage() override;

    void open(bool anew) override;
    void takeDashboard() override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] widgets::TableView* mainTable() const override;
    [[nodiscard]] bool isReady() const override { return !m_loading; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What the page depends on.
    struct Question {
        QString store;
        QString campaign;
        core::Period period;
        QString type;
        friend bool operator==(const Question&, const Question&) = default;
    };
    void connectParts();
    [[nodiscard]] Question question() const;
    [[nodiscard]] bool isAnswered(const Question& question) const;
    void load(const Question& question);
    void take(core::Result<services::MunicipalitiesView> loaded);
    void showView();
    void showTable();
    void setDelegates();
    void fillChoices();
    void showBars();
    [[nodiscard]] std::vector<core::MunicipalityId> shownOrder() const;
    [[nodiscard]] const core::WorkLeft* finishedAt(const QModelIndex& index) const;
    void openCell(core::MunicipalityId municipality, int column);
    void lookBehind(core::MunicipalityId municipality, const QString& indicator, const QString& type);
    void restoreSizes();
    void restyle();

    std::unique_ptr<Ui::MunicipalitiesPage> m_ui;
    std::unique_ptr<TableMemory> m_memory;
    std::optional<Question> m_asked; ///< nothing = what is shown is no answer
    services::MunicipalitiesView m_view;
    QString m_bars; ///< code of what the bars show, also where this week has none of it
    bool m_loading = false;
};

} // namespace svodka::app
