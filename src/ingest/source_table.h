// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/period.h"
#include "ingest/column_cells.h"
#include "ingest/workbook.h"

#include <memory>

namespace svodka::ingest {

enum class ColumnUse {
    Value,        ///< numbers or flags; `role` says of what, if it was recognised
    RowNumber,    ///< «№ п/п»
    Name,         ///< what the rows are about: municipalities, organisations or (a table of shares) indicators
    Municipality, ///< the municipality of an organisation
    Type,         ///< the organisation's type
    Inn,
    Ogrn,
    Kpp,
    Period, ///< the week of the row, where each has its own
    Other,  ///< text that nothing is made of
};

struct SourceColumn {
    int index = 0;  ///< 1-based column of the sheet
    QString header; ///< «upper / lower», verbatim, spaces folded; empty without a header
    ColumnUse use = ColumnUse::Value;
    QString role; ///< metric or indicator code; empty if none was recognised
    QString type; ///< organisation type code, where the header names one («Школы»)
    /// Any row has something in it; in a Value column: a figure, a flag or a text that could not be read. A Value
    /// column with data and without a role was not recognised: nothing is made of it until a person says what it is.
    bool hasData = false;

    friend bool operator==(const SourceColumn&, const SourceColumn&) = default;
};

struct SourceRow {
    int sourceRow = 0;
    QString name;         ///< verbatim
    QString section;      ///< the section row above, verbatim with its colon; empty if none
    QString municipality; ///< of an organisation: from its column, its section, or, where the column is filled only at
                          ///< the start of each group, from the rows above; empty elsewhere
    QString type;         ///< the type cell, verbatim; or the type named in the row's own text
    QString role;         ///< where the row itself names the indicator («Кол-во пользователей …»)
    ColumnCells<double> values;     ///< by column index; empty and dash cells are left out
    ColumnCells<double> bases;      ///< 127 of «121 из 127»
    ColumnCells<QString> texts;     ///< cells of Inn, Ogrn, Kpp columns, verbatim; value cells that could not be read
    bool municipalityBlank = false; ///< there is a municipality column, and nothing gives this row a municipality: an
                                    ///< organisation of no municipality (a regional college), or a cell left out

    friend bool operator==(const SourceRow&, const SourceRow&) = default;
};

struct SourceTotal {
    int sourceRow = 0;
    QString label;
    ColumnCells<double> values;
    bool consistent = true; ///< every value equals the sum of its rows (a total of a section: of the section's rows)

    friend bool operator==(const SourceTotal&, const SourceTotal&) = default;
};

enum class IgnoredReason { Title, ColumnNumbers, Section, Note, Empty };

struct IgnoredRow {
    int sourceRow = 0;
    IgnoredReason reason = IgnoredReason::Empty;

    friend bool operator==(const IgnoredRow&, const IgnoredRow&) = default;
};

/// One table as it was understood. Two blocks side by side are two tables; a comma list is a table of rows without
/// values (every name has the sourceRow of its cell); rows of several weeks (a column «Неделя») are a table for each.
struct SourceTable {
    QString sheet;
    QString title; ///< the title rows, joined by a space; for a comma list also the words before its colon
    core::PeriodMention mention; ///< from a column of weeks, else from the title, else from the sheet's name, else from
                                 ///< a table above (the file's name is for the caller)
    QString type; ///< organisation type code for the whole table, from the title; empty if none or several
    QString role; ///< indicator that the title names («Не завершили подключение»); empty if none
    std::vector<int> headerRows; ///< source rows
    std::optional<int> nameColumn;
    std::vector<SourceColumn> columns;
    std::vector<SourceRow> rows;
    std::vector<SourceTotal> totals;
    std::vector<IgnoredRow> ignored;
    bool list = false;     ///< made from a comma list
    QStringList campaigns; ///< codes of the campaigns that the title's own words name; empty if none

    friend bool operator==(const SourceTable&, const SourceTable&) = default;
};

enum class RowsWanted {
    All,
    Few, ///< of tables of municipalities and organisations the first two hundred, without totals: to tell what a sheet
         ///< holds; `hasData` speaks of these
};

/// Finds the tables of one sheet by the words of one catalogue after another, and looks at the cells only once. The
/// sheet must outlive it and stay as it is. One thread.
class TableFinder final {
public:
    explicit TableFinder(const Sheet& sheet);
    TableFinder(TableFinder&& other) noexcept;
    ~TableFinder();

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }

    /// As findTables.
    [[nodiscard]] std::vector<SourceTable> find(const core::Catalogue& catalogue, RowsWanted rows = RowsWanted::All);

private:
    struct Looked;

    const Sheet& m_sheet;
    std::unique_ptr<const Looked> m_looked; ///< null until it is asked for
};

/// Finds every table of a sheet, top to bottom, left to right. `catalogue` gives the words by which columns, titles and
/// types are recognised. Pure; a sheet without a table gives none.
std::vector<SourceTable> findTables(const Sheet& sheet, const core::Catalogue& catalogue);

} // namespace svodka::ingest
