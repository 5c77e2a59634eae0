// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least that an import of a workbook can cost, on one thread: unpack its strings and its sheet, parse them with
// expat and empty handlers, and put the very rows that the import left into the same tables by prepared statements.
//   bench_import_floor WORKBOOK BEFORE AFTER OUT
// BEFORE and AFTER are stores from before and after Svodka's import; OUT is made of BEFORE. Prints «name milliseconds».
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <expat.h>
#include <filesystem>
#include <minizip/unzip.h>
#include <sqlite3.h>
#include <string>
#include <variant>
#include <vector>

namespace {

using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

struct TableRows {
    std::string name;
    int columns = 0;
    std::vector<Value> values; ///< row by row
};

[[noreturn]] void give_up(const std::string& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

double since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Of this program so far, in milliseconds.
double cpu() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void run(sqlite3* db, const std::string& sql) {
    if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        give_up(sql + ": " + sqlite3_errmsg(db));
}

sqlite3_stmt* prepared(sqlite3* db, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        give_up(sql + ": " + sqlite3_errmsg(db));
    return statement;
}

Value valueOf(sqlite3_stmt* row, int column) {
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return sqlite3_column_int64(row, column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    case SQLITE_NULL:
        return {};
    default:
        return std::string(reinterpret_cast<const char*>(sqlite3_column_text(row, column)));
    }
}

TableRows newRows(sqlite3* db, const std::string& table) {
    TableRows rows{table, 0, {}};
    sqlite3_stmt* query =
        prepared(db, "SELECT * FROM main.\"" + table + "\" EXCEPT SELECT * FROM before.\"" + table + "\"");
    rows.columns = sqlite3_column_count(query);
    while (sqlite3_step(query) == SQLITE_ROW)
        for (int column = 0; column < rows.columns; ++column)
            rows.values.push_back(valueOf(query, column));
    sqlite3_finalize(query);
    return rows;
}

std::vector<std::string> names(sqlite3* db, const std::string& sql) {
    std::vector<std::string> found;
    sqlite3_stmt* query = prepared(db, sql);
    while (sqlite3_step(query) == SQLITE_ROW)
        found.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(query, 0)));
    sqlite3_finalize(query);
    return found;
}

/// Puts the tables to which `table` refers before it. A migration may have made one of them anew, behind the others.
void place(sqlite3* db, const std::string& table, std::vector<std::string>& inOrder) {
    if (std::find(inOrder.begin(), inOrder.end(), table) != inOrder.end())
        return;
    for (const std::string& other : names(db, "SELECT \"table\" FROM pragma_foreign_key_list('" + table + "')"))
        if (other != table)
            place(db, other, inOrder);
    inOrder.push_back(table);
}

/// What the import has added to every table; those that others refer to come first.
std::vector<TableRows> added(const char* before, const char* after) {
    sqlite3* db = nullptr;
    sqlite3_open_v2(after, &db, SQLITE_OPEN_READWRITE, nullptr);
    run(db, std::string("ATTACH '") + before + "' AS before");
    std::vector<std::string> tables;
    for (const std::string& table : names(db, "SELECT name FROM main.sqlite_master WHERE type = 'table'"))
        place(db, table, tables);
    std::vector<TableRows> all;
    for (const std::string& name : tables)
        if (TableRows rows = newRows(db, name); !rows.values.empty())
            all.push_back(std::move(rows));
    sqlite3_close(db);
    return all;
}

void bindValue(sqlite3_stmt* statement, int place, const Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        sqlite3_bind_int64(statement, place, *whole);
    else if (const auto* real = std::get_if<double>(&value))
        sqlite3_bind_double(statement, place, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        sqlite3_bind_text(statement, place, text->c_str(), static_cast<int>(text->size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, place);
}

void insertRows(sqlite3* db, const TableRows& rows) {
    std::string sql = "INSERT INTO \"" + rows.name + "\" VALUES (?";
    for (int column = 1; column < rows.columns; ++column)
        sql += ", ?";
    sqlite3_stmt* statement = prepared(db, sql + ")");
    for (std::size_t at = 0; at < rows.values.size(); at += static_cast<std::size_t>(rows.columns)) {
        for (int column = 0; column < rows.columns; ++column)
            bindValue(statement, column + 1, rows.values[at + static_cast<std::size_t>(column)]);
        if (sqlite3_step(statement) != SQLITE_DONE)
            give_up(rows.name + ": " + sqlite3_errmsg(db));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

/// With the settings of Svodka's own connection (store/dialect.cpp).
double store(const std::vector<TableRows>& tables, const char* before, const char* out) {
    std::filesystem::copy_file(before, out, std::filesystem::copy_options::overwrite_existing);
    const auto start = std::chrono::steady_clock::now();
    sqlite3* db = nullptr;
    sqlite3_open_v2(out, &db, SQLITE_OPEN_READWRITE, nullptr);
    for (const char* sql :
         {"PRAGMA foreign_keys = ON", "PRAGMA cache_size = -32768", "PRAGMA journal_mode = WAL", "BEGIN IMMEDIATE"})
        run(db, sql);
    for (const TableRows& rows : tables)
        insertRows(db, rows);
    run(db, "COMMIT");
    sqlite3_close(db);
    return since(start);
}

/// The floor must do what the import did, else it is none.
void checkSame(const char* after, const char* out) {
    sqlite3* db = nullptr;
    sqlite3_open_v2(out, &db, SQLITE_OPEN_READWRITE, nullptr);
    run(db, std::string("ATTACH '") + after + "' AS after");
    for (const std::string& table : names(db, "SELECT name FROM main.sqlite_master WHERE type = 'table'"))
        for (const std::string from : {"after", "main"})
            if (!names(db, "SELECT 'x' FROM (SELECT * FROM " + from + ".\"" + table + "\" EXCEPT SELECT * FROM " +
                               (from == "main" ? "after" : "main") + ".\"" + table + "\") LIMIT 1")
                     .empty())
                give_up(table + ": not the rows of the import");
    sqlite3_close(db);
}

void onStart(void*, const char*, const char**) {}
void onEnd(void*, const char*) {}
void onText(void*, const char*, int) {}

/// Unpacks one part, and parses it where `parses`.
void readPart(unzFile archive, const char* name, bool parses) {
    static std::array<char, 65536> buffer;
    if (unzLocateFile(archive, name, 1) != UNZ_OK || unzOpenCurrentFile(archive) != UNZ_OK)
        give_up(std::string("no part ") + name);
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetElementHandler(parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parser, onText);
    for (int got = 0; (got = unzReadCurrentFile(archive, buffer.data(), buffer.size())) > 0;)
        if (parses && XML_Parse(parser, buffer.data(), got, XML_FALSE) != XML_STATUS_OK)
            give_up(std::string("not well-formed: ") + name);
    XML_ParserFree(parser);
    unzCloseCurrentFile(archive);
}

double read(const char* workbook, bool parses) {
    const auto start = std::chrono::steady_clock::now();
    unzFile archive = unzOpen64(workbook);
    if (!archive)
        give_up(std::string("cannot open ") + workbook);
    for (const char* part : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"})
        readPart(archive, part, parses);
    unzClose(archive);
    return since(start);
}

} // namespace

int main(int count, char** arguments) {
    if (count != 5)
        give_up("usage: bench_import_floor WORKBOOK BEFORE AFTER OUT");
    const std::vector<TableRows> tables = added(arguments[2], arguments[3]);
    const double inflate = read(arguments[1], false);
    const double cpuBefore = cpu();
    const double parse = read(arguments[1], true);
    const double insert = store(tables, arguments[2], arguments[4]);
    const double cpuTaken = cpu() - cpuBefore;
    checkSame(arguments[3], arguments[4]);
    std::printf("inflate %.0f\nparse %.0f\nstore %.0f\nfloor %.0f\ncpu %.0f\n", inflate, parse - inflate, insert,
                parse + insert, cpuTaken);
    for (const TableRows& rows : tables)
        std::printf("rows:%s %zu\n", rows.name.c_str(), rows.values.size() / static_cast<std::size_t>(rows.columns));
}
