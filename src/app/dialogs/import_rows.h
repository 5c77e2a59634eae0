// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/import/import_preview.h"

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

    /// What a row of the table is.
    struct Mark {
        services::RowState state = services::RowState::New;
        bool isDoubtful = false;
    };
    /// A mark goes with each row of the table. The kind that is shown stays, unless nothing is of it any more.
    void setRows(core::Table table, const std::vector<Mark>& marks);
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] int count(Kind kind) const;

    /// Widths and order of the columns, see widgets::TableView.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

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
