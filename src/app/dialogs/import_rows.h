// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/table.h"
#include "services/import/import_request.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace svodka::widgets {
class TableView;
}

namespace svodka::app {

/// The rows of a preview: what becomes of each, all of them or those of one kind. GUI thread.
class ImportRows final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { All, New, Changed, Same, Waiting, Rejected, Doubtful };

    explicit ImportRows(QWidget* parent = nullptr);

    /// The kind that is shown stays, unless nothing is of it any more.
    void setRows(const services::ImportOutcome& outcome, const core::Catalogue& catalogue, bool russian);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] int count(Kind kind) const;

Q_SIGNALS:
    void exportWanted(const svodka::core::Table& table); ///< the rows as they are seen

protected:
    void changeEvent(QEvent* event) override;

private:
    void offerKinds();
    void showRows();
    void fitSizes();

    QComboBox* m_kind;
    QPushButton* m_export;
    widgets::TableView* m_view;
    core::Table m_table;
    std::vector<std::vector<Kind>> m_kinds; ///< of each row
};

} // namespace svodka::app
