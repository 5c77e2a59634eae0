// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/table_memory.h"
#include "core/catalogue.h"
#include "services/contradictions/contradiction.h"

#include <QDialog>
#include <QPointer>
#include <memory>
#include <vector>

namespace Ui {
class ContradictionsPage;
}

namespace svodka::app {

/// What cannot all be true in the week in sight, or in all: where it came from, what can be done, what was decided.
class ContradictionsPage final : public Page {
    Q_OBJECT

public:
    ContradictionsPage(const PageContext& context, QWidget* parent);
    ~ContradictionsPage() override;

    void open(bool anew) override;
    [[nodiscard]] std::optional<core::Table> tableAsSeen() const override;
    [[nodiscard]] bool hasTable() const override;
    [[nodiscard]] widgets::TableView* mainTable() const override;
    [[nodiscard]] bool isReady() const override { return !m_loading; }

protected:
    void changeEvent(QEvent* event) override;

private:
    using Entries = std::vector<services::Contradiction>;
    struct Content {
        Entries entries;
        core::Catalogue catalogue;
    };

    void connectParts();
    [[nodiscard]] QString wanted() const;
    void load();
    void take(core::Result<Content> loaded);
    void showEntries();
    void showDetails();
    void accept();
    void reopen();
    void decide(const services::Contradiction& entry, const std::optional<QString>& text);
    void go();
    [[nodiscard]] bool isShown(const services::Contradiction& entry) const;
    /// The one in the row that is current and seen; nullptr = none.
    [[nodiscard]] const services::Contradiction* selected() const;
    void restyle();

    std::unique_ptr<Ui::ContradictionsPage> m_ui;
    std::unique_ptr<TableMemory> m_memory;
    Content m_content;
    QString m_shown; ///< what wanted() said of the content
    QPointer<QDialog> m_dialog;
    bool m_loading = false;
};

} // namespace svodka::app
