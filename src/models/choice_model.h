// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <memory>
#include <vector>

namespace svodka::models {

/// One thing that can be chosen.
struct Choice {
    QString title;
    qint64 id = 0; ///< the caller's own; separators have none

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// A row with its texts and what can be chosen for it: its own choices first, then, after a line, those that it shares
/// with other rows.
struct ChoiceRow {
    QStringList texts; ///< one for each column but the last
    std::vector<Choice> own;
    std::shared_ptr<const std::vector<Choice>> shared; ///< may be null
    qint64 chosen = 0;                                 ///< an id of either; one of neither shows nothing

    friend bool operator==(const ChoiceRow&, const ChoiceRow&) = default;
};

/// A list of things about each of which something is chosen, in the last column. EditRole and setData() of that column
/// are the id chosen.
class ChoiceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ChoiceModel(QObject* parent = nullptr);

    /// Replaces everything; `headers` also names the last column. The same number of rows under the same texts keeps
    /// its place in a view: only what is chosen changes.
    void setRows(const QStringList& headers, std::vector<ChoiceRow> rows);
    [[nodiscard]] const ChoiceRow& row(int index) const { return m_rows.at(size_t(index)); }
    [[nodiscard]] int choiceColumn() const { return int(m_headers.size()) - 1; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void chosen(int row, qint64 id); ///< by setData()

private:
    QStringList m_headers;
    std::vector<ChoiceRow> m_rows;
};

} // namespace svodka::models
