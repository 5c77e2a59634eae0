// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/table_memory.h"
#include "services/organisations/organisation_list.h"

#include <memory>
#include <utility>
#include <vector>

class QMenu;

namespace Ui {
class OrganisationsPage;
}

namespace svodka::app {

/// What stands behind the number place().indicator: where it came from, and its organisations. Enter, a double click or
/// a click on a name opens the card of one.
class OrganisationsPage final : public Page {
    Q_OBJECT

public:
    OrganisationsPage(const PageContext& context, QWidget* parent);
    ~OrganisationsPage() override;

    void open(bool anew) override;
    void takeDashboard() override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] widgets::TableView* mainTable() const override;
    [[nodiscard]] std::optional<core::SavedView> shownView() const override;
    void takeView(const core::SavedView& view) override;
    [[nodiscard]] bool isReady() const override { return !m_loading; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the list depends on; the search only hides rows of it.
    struct Question {
        QString store;
        core::FilterState filter;
        QString indicator;
        friend bool operator==(const Question&, const Question&) = default;
    };
    void connectParts();
    [[nodiscard]] Question question() const;
    [[nodiscard]] bool isAnswered(const Question& question) const;
    void load(const Question& question);
    void forgetFilters(const Question& wanted);
    void take(core::Result<services::OrganisationList> loaded);
    void showList();
    void showNames();
    void fillIndicators();
    void chooseIndicator(int index);
    void fillMenu(QMenu* menu, qint64 id);
    void openCard(qint64 organisation);
    void fillReasons();
    void showRows();
    void noteSelected();
    void updateSelection();
    void fitCells();
    void restyle();

    std::unique_ptr<Ui::OrganisationsPage> m_ui;
    std::unique_ptr<TableMemory> m_memory;
    std::optional<Question> m_asked; ///< nothing = what is shown is no answer
    services::OrganisationList m_list;
    std::vector<std::pair<QString, QString>> m_offered; ///< by the box: code and title
    bool m_loading = false;
};

} // namespace svodka::app
