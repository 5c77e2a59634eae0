// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QMenu;

namespace svodka::models {
class TableModel;
}

namespace svodka::widgets {

struct ColumnNeed;
class TableBody;
class TableHeader;

/// The columns of a TableView: which are shown, in which order, how wide; the totals below follow them. Internal to
/// TableView.
class TableColumns final : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    TableColumns(const models::TableModel& model, TableBody& body, TableBody& totals, TableHeader& header,
                 QObject* parent);

    /// Other columns have come: all of them, in the order of the table, and widths as they need them.
    void forget();
    /// Gives the columns widths that fit, unless a person did.
    void fit();
    /// Lays the totals under the rows after what the header does without a signal.
    void match();

    /// The names of the rows cannot be hidden: nothing else says what a row is about. -1 = there is no such column.
    [[nodiscard]] int nameColumn() const;
    [[nodiscard]] bool isShown(int column) const;
    /// The column of the names stays.
    void setShown(int column, bool shown);
    void showAll();
    /// Widths as the program would give them.
    void resetWidths();

    /// From left to right.
    [[nodiscard]] std::vector<int> shown() const;
    /// These from left to right and no others, but for the names, which go first when they are left out. Empty = all,
    /// in the order of the table.
    void show(const std::vector<int>& columns);

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

    /// A box to tick for every column, and what else can be done to them.
    void fillMenu(QMenu& menu);

Q_SIGNALS:
    void changed(); ///< other ones are shown, or elsewhere

private:
    [[nodiscard]] std::vector<ColumnNeed> needs(const std::vector<int>& columns) const;
    void finish();

    const models::TableModel& m_model;
    TableBody& m_body;
    TableBody& m_totals;
    TableHeader& m_header;
    bool m_isFitting = false;   ///< widths are being set by the program
    bool m_isUserSized = false; ///< widths were set by hand and are kept
};

} // namespace svodka::widgets
