// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/task.h"

#include <QObject>
#include <optional>

class QTableWidget;

namespace svodka::app {

/// The route of a task in a table: steps are typed, moved, taken away. The last empty row is a new step. GUI thread.
class StepTable final : public QObject {
    Q_OBJECT

public:
    /// Works on `table`, which must outlive it.
    explicit StepTable(QTableWidget* table);

    void setSteps(const std::vector<core::TaskStep>& steps);
    /// nullopt while a day is none.
    [[nodiscard]] std::optional<std::vector<core::TaskStep>> steps() const;

    /// Moves the current step by one place, up or down.
    void move(int by);
    void removeCurrent();

Q_SIGNALS:
    void changed();

private:
    void addRow(const core::TaskStep& step);
    void keepEmptyRow();
    [[nodiscard]] bool isEmpty(int row) const;
    [[nodiscard]] QString text(int row, int column) const;

    QTableWidget* m_table;
    bool m_filling = false;
};

} // namespace svodka::app
