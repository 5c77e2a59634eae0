// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choice_model.h"
#include "services/import/import_columns.h"

#include <QCoreApplication>

namespace svodka::app {

/// The columns of a file and what each is taken for, as rows of a widgets::ChoiceTable, and back. Knows no widgets.
class ColumnList final {
    Q_DECLARE_TR_FUNCTIONS(ColumnList)

public:
    /// `meanings`: what can be chosen, in this order. Columns that describe the row are left out: they give no figures.
    void set(const std::vector<services::ImportColumn>& columns, std::vector<services::ColumnMeaning> meanings,
             bool russian);

    static QStringList headers();
    [[nodiscard]] std::vector<models::ChoiceRow> rows() const;
    [[nodiscard]] int count() const { return int(m_columns.size()); }
    /// Columns that hold something and are left out.
    [[nodiscard]] int leftOut() const;

    /// Everything that is not as the headers say, after the user chose `id` in `row`.
    [[nodiscard]] std::vector<services::ColumnChoice> chosen(int row, qint64 id) const;

private:
    [[nodiscard]] qint64 idOf(const QString& code) const;

    std::vector<services::ImportColumn> m_columns;
    std::vector<services::ColumnMeaning> m_meanings;
    bool m_russian = true;
};

} // namespace svodka::app
