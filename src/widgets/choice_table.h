// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choice_model.h"

#include <QTableView>

namespace svodka::widgets {

/// A list in whose last column something is chosen for each row: by a click, by Enter, F2 or the space bar, or by the
/// first letters. Any number of rows: a box is there only while one chooses.
class ChoiceTable final : public QTableView {
    Q_OBJECT

public:
    explicit ChoiceTable(QWidget* parent = nullptr);

    /// See models::ChoiceModel.
    void setRows(const QStringList& headers, std::vector<models::ChoiceRow> rows);
    /// The same choice for every row that has it; tells of each.
    void chooseForAll(qint64 id);
    [[nodiscard]] const models::ChoiceModel& rows() const { return *m_rows; }

Q_SIGNALS:
    void chosen(int row, qint64 id); ///< by the user

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();

    models::ChoiceModel* m_rows;
};

} // namespace svodka::widgets
