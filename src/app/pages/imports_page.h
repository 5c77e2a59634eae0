// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/table_memory.h"
#include "services/pending/pending_service.h"

#include <memory>
#include <vector>

namespace Ui {
class ImportsPage;
}

namespace svodka::app {

/// Every import with its counts, to be taken back as a whole; below, what waits for an answer about a name.
class ImportsPage final : public Page {
    Q_OBJECT

public:
    ImportsPage(const PageContext& context, QWidget* parent);
    ~ImportsPage() override;

    void open(bool anew) override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] widgets::TableView* mainTable() const override;
    [[nodiscard]] bool isReady() const override { return !m_loading; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Content {
        std::vector<core::BatchInfo> batches; ///< newest first
        std::vector<services::PendingQuestion> questions;
        core::Catalogue catalogue;
    };
    static core::Result<Content> read(core::Store& store);

    void connectParts();
    void load();
    void take(core::Result<Content> loaded);
    void showBatches();
    void showQuestions();
    void updateButtons();
    /// The batch in the row that is current and seen; nullptr = none.
    [[nodiscard]] const core::BatchInfo* selected() const;
    [[nodiscard]] const core::BatchInfo* batch(qint64 id) const;
    [[nodiscard]] bool waits(const core::BatchInfo& batch) const;
    void goToWeek(qint64 id);
    void restyle();

    std::unique_ptr<Ui::ImportsPage> m_ui;
    std::unique_ptr<TableMemory> m_memory;
    Content m_content;
    QString m_store; ///< path of the store whose content is shown
    bool m_loading = false;
};

} // namespace svodka::app
