// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/table_memory.h"
#include "core/journal.h"

#include <memory>
#include <vector>

namespace Ui {
class JournalPage;
}

namespace svodka::app {

/// Who changed what and when, newest first, with a filter under each heading; any change in force can be taken back.
class JournalPage final : public Page {
    Q_OBJECT

public:
    JournalPage(const PageContext& context, QWidget* parent);
    ~JournalPage() override;

    void open(bool anew) override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] widgets::TableView* mainTable() const override;
    [[nodiscard]] bool isReady() const override { return !m_loading; }

protected:
    void changeEvent(QEvent* event) override;

private:
    using Entries = std::vector<core::JournalEntry>;

    void load();
    void take(core::Result<Entries> loaded);
    void showEntries(Entries entries);
    void updateButtons();
    /// The line in the row that is current and seen; nullptr = none.
    [[nodiscard]] const core::JournalEntry* selected() const;
    void restyle();

    std::unique_ptr<Ui::JournalPage> m_ui;
    std::unique_ptr<TableMemory> m_memory;
    Entries m_entries;
    QString m_store; ///< path of the store whose log is shown
    bool m_loading = false;
};

} // namespace svodka::app
