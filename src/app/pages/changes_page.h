// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/table_memory.h"
#include "services/changes/changes_view.h"

#include <memory>
#include <vector>

namespace Ui {
class ChangesPage;
}

namespace svodka::app {

/// What moved since the week before: sentences for the minutes, to be copied, and the organisations by kind of change.
/// Enter, a double click or a click on a name opens the card of one; in the list of files, the municipality's
/// organisations.
class ChangesPage final : public Page {
    Q_OBJECT

public:
    ChangesPage(const PageContext& context, QWidget* parent);
    ~ChangesPage() override;

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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What the changes depend on; the search only hides rows.
    struct Question {
        QString store;
        core::FilterState filter;
        friend bool operator==(const Question&, const Question&) = default;
    };
    void connectParts();
    [[nodiscard]] Question question() const;
    [[nodiscard]] bool isAnswered(const Question& question) const;
    void load(const Question& question);
    void take(core::Result<services::ChangesView> loaded);
    void showView();
    void fillKinds();
    void showKind();
    [[nodiscard]] const services::ChangesOfKind* shownKind() const;
    [[nodiscard]] QString emptySentence() const;
    void openRow(qint64 id);
    void copySentences();
    void fitSentences();
    void restyle();

    std::unique_ptr<Ui::ChangesPage> m_ui;
    std::unique_ptr<TableMemory> m_memory;
    std::optional<Question> m_asked; ///< nothing = what is shown is no answer
    services::ChangesView m_view;
    bool m_loading = false;
};

} // namespace svodka::app
