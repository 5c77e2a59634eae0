// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"

#include <QTimer>
#include <QWidget>
#include <vector>

class QHeaderView;
class QLineEdit;
class QTableView;

namespace svodka::widgets {

/// A line to type into under every heading of a table but «№»: the rows that fit stay. Told as soon as no more keys
/// wait, at once on Enter; Escape empties a line, Down goes on into the rows. Stands at the foot of a TableHeader.
/// Internal to TableView.
class FilterRow final : public QWidget {
    Q_OBJECT

public:
    /// A child of the horizontal header of `rows`, whose sections it follows.
    explicit FilterRow(QTableView& rows);

    /// Other columns: new, empty lines. Tells nothing.
    void setColumns(const std::vector<core::TableColumn>& columns);
    /// The program's own change. Tells nothing; a column without a line is ignored.
    void setText(int column, const QString& text);
    /// Nothing for a column without a line.
    [[nodiscard]] QLineEdit* edit(int column) const;

    /// Moves the lines under their headings: after what the header does without a signal.
    void place();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(int column, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLineEdit* edit = nullptr; ///< none under «№»
        QString told;
    };
    QLineEdit* addLine(const core::TableColumn& column, int index);
    [[nodiscard]] int columnOf(const QObject* edit) const;
    [[nodiscard]] bool handleKey(QLineEdit& edit, int key);
    void placeLine(int column);
    void orderByTab();
    void tellChanges();
    void showColumn(int column);
    void enterRows();
    [[nodiscard]] int margin() const;

    QTableView& m_rows;
    QHeaderView* m_header;
    QTimer m_pause;
    std::vector<Line> m_lines; ///< one a column
};

} // namespace svodka::widgets
