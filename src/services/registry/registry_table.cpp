// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registry/registry_table.h"

#include "ingest/structure/type_matcher.h"
#include "services/import/column_choices.h"

#include <QFileInfo>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::RegistryField;
using core::Result;
using ingest::ColumnUse;
using ingest::SourceColumn;
using ingest::SourceTable;

namespace {

/// What the columns of one table are taken for.
struct Layout {
    int name = 0;
    int municipality = 0; ///< 0 = as the reader understood the rows
    int type = 0;
    QMap<int, RegistryField> fields; ///< column → field
};

core::Location in(const RegistryRequest& request, const QString& sheet = {}) {
    return {QFileInfo(request.file).fileName(), sheet, 0, 0};
}

QString cellText(const ingest::Sheet& sheet, int row, int column) {
    if (row < 1 || static_cast<size_t>(row) > sheet.rows.size() || column < 1)
        return {};
    const auto& cells = sheet.rows[static_cast<size_t>(row) - 1];
    return static_cast<size_t>(column) > cells.size() ? QString()
                                                      : cells[static_cast<size_t>(column) - 1].text().simplified();
}

bool isLink(RegistryField field) {
    return field == RegistryField::Vk || field == RegistryField::Ok || field == RegistryField::Max ||
           field == RegistryField::Site;
}

bool looksLikeLink(const QString& text) {
    return text.contains(u'.') || text.contains(u'/') || text.startsWith(u'@');
}

/// «ВК» may also head flags of a weekly table: «да», «нет».
bool holdsLinks(const ingest::Sheet& sheet, const SourceTable& table, int column) {
    int filled = 0;
    int links = 0;
    for (const ingest::SourceRow& row : table.rows) {
        const QString text = cellText(sheet, row.sourceRow, column);
        filled += text.isEmpty() ? 0 : 1;
        links += looksLikeLink(text) ? 1 : 0;
    }
    return links * 2 > filled;
}

std::optional<RegistryField> fieldOf(const SourceColumn& column, const RegistryWords& words) {
    switch (column.use) {
    case ColumnUse::Inn:
        return RegistryField::Inn;
    case ColumnUse::Ogrn:
        return RegistryField::Ogrn;
    case ColumnUse::Kpp:
        return RegistryField::Kpp;
    case ColumnUse::RowNumber:
    case ColumnUse::Municipality:
    case ColumnUse::Type:
        return std::nullopt;
    default:
        return words.fieldOfHeader(column.header);
    }
}

Layout guess(const ingest::Sheet& sheet, const SourceTable& table, const RegistryWords& words) {
    Layout layout;
    layout.name = table.nameColumn.value_or(0);
    std::optional<int> shortName;
    for (const SourceColumn& column : table.columns) {
        if (column.use == ColumnUse::Type)
            layout.type = column.index;
        const auto field = fieldOf(column, words);
        if (!field || (isLink(*field) && !holdsLinks(sheet, table, column.index)))
            continue;
        if (*field == RegistryField::Name)
            shortName = column.index;
        else if (!layout.fields.values().contains(*field))
            layout.fields.insert(column.index, *field);
    }
    if (shortName)
        layout.name = *shortName;
    layout.fields.remove(layout.name); // the only name there is
    return layout;
}

/// What a person says about a column stands over every guess.
Result<bool> choose(const ColumnChoice& choice, const SourceTable& table, const RegistryRequest& request,
                    Layout& layout) {
    const SourceColumn* found = findColumn(choice.column, table);
    if (!found)
        return false;
    const int column = found->index;
    layout.fields.remove(column);
    const auto field = core::fieldOfCode(choice.code);
    if (choice.code == "municipality"_L1)
        layout.municipality = column;
    else if (field == RegistryField::Name)
        layout.name = column;
    else if (field == RegistryField::Type)
        layout.type = column;
    else if (field && layout.fields.values().contains(*field))
        return Error{ErrorCode::ColumnRepeated, choice.code, in(request, table.sheet), {}};
    else if (field)
        layout.fields.insert(column, *field);
    else if (choice.code == "skip"_L1)
        layout.type = layout.type == column ? 0 : layout.type;
    return true;
}

QStringList knownCodes() {
    QStringList codes{u"municipality"_s, u"skip"_s};
    for (const RegistryField field : core::registryFields())
        codes << core::fieldCode(field);
    return codes;
}

Result<Layout> layoutOf(const ingest::Sheet& sheet, const SourceTable& table, const RegistryWords& words,
                        const RegistryRequest& request) {
    Layout layout = guess(sheet, table, words);
    for (const ColumnChoice& choice : request.columns) {
        if (!knownCodes().contains(choice.code))
            return Error{ErrorCode::ColumnCodeUnknown, choice.code, in(request), knownCodes().join(u", "_s)};
        // a person's choice wins over the same field elsewhere
        if (const auto field = core::fieldOfCode(choice.code))
            for (const int column : layout.fields.keys(*field))
                layout.fields.remove(column);
    }
    for (const ColumnChoice& choice : request.columns) {
        const auto chosen = choose(choice, table, request, layout);
        if (!chosen)
            return chosen.error();
        if (!*chosen)
            return Error{ErrorCode::ColumnUnknown, choice.column, in(request, table.sheet), {}};
    }
    return layout;
}

bool isAboutOrganisations(const SourceTable& table, const Layout& layout) {
    const bool speaks = std::any_of(table.columns.begin(), table.columns.end(), [](const SourceColumn& column) {
        return column.use == ColumnUse::Municipality || column.use == ColumnUse::Type;
    });
    return !table.list && !table.rows.empty() && (speaks || !layout.fields.isEmpty() || layout.municipality > 0);
}

QStringList sampleOf(const ingest::Sheet& sheet, const SourceTable& table, int column) {
    QStringList texts;
    for (const ingest::SourceRow& row : table.rows) {
        if (const QString text = cellText(sheet, row.sourceRow, column); !text.isEmpty())
            texts << text;
        if (texts.size() == 3)
            break;
    }
    return texts;
}

void addColumns(const ingest::Sheet& sheet, const SourceTable& table, const Layout& layout, RegistrySheet& out) {
    for (const SourceColumn& column : table.columns) {
        RegistryColumn told{column.index, column.header, {}, sampleOf(sheet, table, column.index)};
        if (column.index == layout.name)
            told.code = u"name"_s;
        else if (column.index == layout.municipality ||
                 (layout.municipality == 0 && column.use == ColumnUse::Municipality))
            told.code = u"municipality"_s;
        else if (column.index == layout.type)
            told.code = u"type"_s;
        else if (const auto field = layout.fields.constFind(column.index); field != layout.fields.constEnd())
            told.code = core::fieldCode(*field);
        out.columns.push_back(std::move(told));
    }
}

void addRows(const ingest::Sheet& sheet, const SourceTable& table, const Layout& layout,
             const ingest::TypeMatcher& types, RegistrySheet& out) {
    for (const ingest::SourceRow& row : table.rows) {
        RegistrySource source;
        source.sourceRow = row.sourceRow;
        source.name = cellText(sheet, row.sourceRow, layout.name);
        if (layout.municipality > 0) {
            source.municipality = cellText(sheet, row.sourceRow, layout.municipality);
            source.noMunicipality = source.municipality.isEmpty();
        } else {
            // A section may name a type («Школы») and not a place.
            const bool isPlace = !row.section.isEmpty() && types.type(row.section).isEmpty();
            source.municipality = !row.municipality.isEmpty() ? row.municipality : isPlace ? row.section : QString();
            source.noMunicipality = row.municipalityBlank;
        }
        source.type = layout.type > 0 ? cellText(sheet, row.sourceRow, layout.type) : row.type;
        if (source.type.isEmpty())
            source.type = table.type;
        for (auto field = layout.fields.begin(); field != layout.fields.end(); ++field)
            if (const QString text = cellText(sheet, row.sourceRow, field.key()); !text.isEmpty())
                source.texts.push_back({field.value(), field.key(), text});
        out.saysPlaces = out.saysPlaces || !source.municipality.isEmpty();
        out.rows.push_back(std::move(source));
    }
}

/// The lists of one sheet; nullopt where there are none.
Result<std::optional<RegistrySheet>> sheetOf(const ingest::Sheet& sheet, const std::vector<SourceTable>& tables,
                                             const core::Catalogue& catalogue, const RegistryWords& words,
                                             const RegistryRequest& request) {
    const ingest::TypeMatcher types(catalogue);
    RegistrySheet out;
    out.sheet = sheet.name;
    out.hiddenRows = sheet.hiddenRows;
    bool nameless = false;
    for (const SourceTable& table : tables) {
        const auto layout = layoutOf(sheet, table, words, request);
        if (!layout && (layout.error().code != ErrorCode::ColumnUnknown || tables.size() == 1))
            return layout.error();
        if (!layout || !isAboutOrganisations(table, *layout))
            continue;
        if (layout->name == 0) {
            nameless = true;
            continue;
        }
        out.nameColumn = layout->name;
        if (!table.title.isEmpty())
            out.heading += (out.heading.isEmpty() ? QString() : u"\n"_s) + table.title;
        addColumns(sheet, table, *layout, out);
        addRows(sheet, table, *layout, types, out);
    }
    if (out.rows.empty() && nameless)
        return Error{ErrorCode::NameColumnMissing, {}, in(request, sheet.name), {}};
    return out.rows.empty() ? std::optional<RegistrySheet>() : std::optional(std::move(out));
}

} // namespace

Result<RegistrySheet> readRegistry(const ingest::Workbook& workbook, const core::Catalogue& catalogue,
                                   const RegistryWords& words, const RegistryRequest& request) {
    std::vector<RegistrySheet> found;
    QStringList names;
    int number = 0;
    std::optional<Error> nameless;
    for (const ingest::Sheet& sheet : workbook.sheets) {
        names << sheet.name;
        if (!request.sheet.isEmpty() && sheet.name != request.sheet)
            continue;
        std::vector<SourceTable> tables;
        for (SourceTable& table : ingest::findTables(sheet, catalogue))
            if (++number == request.table || request.table == 0)
                tables.push_back(std::move(table));
        auto one = sheetOf(sheet, tables, catalogue, words, request);
        if (!one && one.error().code == ErrorCode::NameColumnMissing)
            nameless = one.error();
        else if (!one)
            return one.error();
        else if (*one)
            found.push_back(**std::move(one));
    }
    if (!request.sheet.isEmpty() && !names.contains(request.sheet))
        return Error{ErrorCode::SheetNotFound, request.sheet, in(request), names.join(u", "_s)};
    if (request.table > number)
        return Error{ErrorCode::TableNotFound, QString::number(request.table), in(request), QString::number(number)};
    if (found.size() == 1)
        return std::move(found.front());
    if (found.empty())
        return nameless.value_or(Error{ErrorCode::NothingToImport, {}, in(request, request.sheet), {}});
    QStringList usable;
    for (const RegistrySheet& one : found)
        usable << one.sheet;
    return Error{ErrorCode::SheetAmbiguous, {}, in(request), usable.join(u", "_s)};
}

} // namespace svodka::services
