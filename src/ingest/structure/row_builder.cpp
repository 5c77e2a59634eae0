// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/row_builder.h"

#include "core/number.h"
#include "ingest/structure/municipality_filler.h"
#include "ingest/structure/plus_minus.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

QString withoutColon(QString label) {
    while (label.endsWith(u':') || label.endsWith(u' '))
        label.chop(1);
    return label;
}

/// «Имеют «0»: Детские сады 121 из 127 (95%), Школы 3 из 160 (2%)» → one part for each pair.
QStringList ratioParts(const QString& text) {
    static const QRegularExpression cut(u"[;\\n]|,(?=\\s*\\p{L})"_s);
    QStringList parts;
    for (const QString& part : text.split(cut, Qt::SkipEmptyParts)) {
        if (core::parseCountOfBase(part))
            parts.append(part);
    }
    return parts.size() > 1 ? parts : QStringList{text};
}

class RowBuilder final {
public:
    RowBuilder(const Grid& grid, const Block& block, const std::vector<RowReading>& readings, const RoleMatcher& roles,
               const TypeMatcher& types, SourceTable& table)
        : m_grid(grid), m_block(block), m_roles(roles), m_types(types), m_table(table),
          m_name(block.columnOf(ColumnUse::Name)), m_type(block.columnOf(ColumnUse::Type)),
          m_week(block.columnOf(ColumnUse::Period)), m_places(grid, block, readings),
          m_plusMinus(plusMinusColumns(grid, block, readings)) {
        m_valueColumns = static_cast<size_t>(
            std::count_if(block.columns.begin(), block.columns.end(),
                          [](const BlockColumn& column) { return column.use == ColumnUse::Value; }));
    }

    void take(const RowReading& reading) {
        switch (reading.kind) {
        case RowKind::Absent:
            return;
        case RowKind::Note:
            return m_table.ignored.push_back({reading.row + 1, IgnoredReason::Note});
        case RowKind::Section:
            return takeSection(reading);
        case RowKind::Total:
            return takeTotal(reading);
        case RowKind::Data:
            return takeData(reading.row);
        }
    }

private:
    void takeSection(const RowReading& reading) {
        m_table.ignored.push_back({reading.row + 1, IgnoredReason::Section});
        m_section = reading.label;
        m_sectionType = m_types.type(m_section);
        m_places.startSection(reading.municipality ? withoutColon(m_section) : QString());
        m_lastName.clear();
    }

    void takeTotal(const RowReading& reading) {
        SourceRow read;
        readValues(reading.row, read);
        m_table.totals.push_back({reading.row + 1, reading.label, read.values, true});
        if (reading.municipality)
            m_places.passSubtotal(reading.label);
        m_lastName.clear();
    }

    void takeData(int row) {
        SourceRow read;
        read.sourceRow = row + 1;
        read.section = m_section;
        read.name = nameOf(row);
        read.type = m_type >= 0 ? m_grid.text(row, m_type) : m_sectionType;
        read.municipality = m_places.placeOf(row);
        read.municipalityBlank = m_places.hasColumn() && read.municipality.isEmpty();
        readValues(row, read);
        readMinuses(row, read);
        readCodes(row, read);
        const int split = m_block.indicators ? ratioColumn(row) : -1;
        if (m_block.indicators && read.type.isEmpty() && !m_types.wholeType(read.name).isEmpty())
            read.type = read.name; // the rows are types of organisations
        if (m_block.indicators)
            read.role = roleOf(read.name, split >= 0 ? m_grid.text(row, split) : QString());
        if (split < 0)
            m_table.rows.push_back(std::move(read));
        else
            addRatioRows(read, split, m_grid.text(row, split));
    }

    /// A municipality that a merged cell would have given to the rows below it, where types or weeks tell these apart.
    /// An organisation without a name stays without one.
    QString nameOf(int row) {
        const QString name = m_name >= 0 ? m_grid.text(row, m_name) : QString();
        if (!name.isEmpty())
            m_lastName = name;
        const bool places = m_block.level == RowLevel::Municipalities;
        const auto told = [&](int column) { return column >= 0 && m_grid.filled(row, column); };
        return places && name.isEmpty() && (told(m_type) || told(m_week)) ? m_lastName : name;
    }

    /// The role of a name; the same few names come again and again.
    QString roleOf(const QString& name, const QString& cellText) {
        const QString key = name + u'\n' + cellText;
        auto known = m_rowRoles.constFind(key);
        if (known == m_rowRoles.constEnd())
            known = m_rowRoles.insert(key, m_roles.rowRole(name, cellText, m_table.title));
        return *known;
    }

    [[nodiscard]] int ratioColumn(int row) const {
        for (const BlockColumn& column : m_block.columns) {
            if (column.use == ColumnUse::Value && m_grid.kind(row, column.profile.column) == CellKind::Ratio)
                return column.profile.column;
        }
        return -1;
    }

    void addRatioRows(const SourceRow& whole, int column, const QString& text) {
        for (const QString& part : ratioParts(text)) {
            SourceRow row = whole;
            const auto ratio = core::parseCountOfBase(part);
            if (ratio) {
                row.values[column + 1] = ratio->count;
                row.bases[column + 1] = ratio->base;
            }
            if (const QString type = m_types.type(part); !type.isEmpty())
                row.type = type;
            m_table.rows.push_back(std::move(row));
        }
    }

    void readValues(int row, SourceRow& read) {
        read.values.reserve(m_valueColumns);
        for (const BlockColumn& column : m_block.columns) {
            if (column.use == ColumnUse::Value && !m_grid.continuesLeft(row, column.profile.column))
                readValue(row, column, read);
        }
    }

    void readMinuses(int row, SourceRow& read) const {
        for (const int column : m_plusMinus) {
            if (m_grid.kind(row, column) == CellKind::Dash)
                read.values[column + 1] = 0;
        }
    }

    void readValue(int row, const BlockColumn& column, SourceRow& read) {
        const int at = column.profile.column;
        const CellKind kind = m_grid.kind(row, at);
        if (kind == CellKind::Empty || kind == CellKind::Dash)
            return;
        const auto ratio = kind == CellKind::Ratio ? core::parseCountOfBase(m_grid.text(row, at)) : std::nullopt;
        if (ratio) {
            read.values[at + 1] = ratio->count;
            read.bases[at + 1] = ratio->base;
        } else if (const auto value = valueOf(row, column)) {
            read.values[at + 1] = *value;
        } else if (!m_grid.continuesUp(row, at)) {
            read.texts[at + 1] = m_grid.text(row, at);
        }
    }

    [[nodiscard]] std::optional<double> flagOf(const SheetCell& cell, const BlockColumn& column) const {
        if (const auto flag = core::parseFlag(cell.text()))
            return flag;
        return cell.hasNumber() ? std::nullopt : m_roles.flagFromWords(column.role, cell.text());
    }

    /// The same; texts that many cells share are looked at once.
    [[nodiscard]] std::optional<double> knownFlagOf(const SheetCell& cell, const BlockColumn& column) {
        if (!cell.sharedText())
            return flagOf(cell, column);
        const std::pair key(cell.sharedText(), column.profile.column);
        auto known = m_flags.constFind(key);
        if (known == m_flags.constEnd())
            known = m_flags.insert(key, flagOf(cell, column));
        return *known;
    }

    [[nodiscard]] std::optional<double> valueOf(int row, const BlockColumn& column) {
        const int at = column.profile.column;
        const SheetCell& cell = m_grid.cell(row, at);
        if (column.flag) {
            if (const auto flag = knownFlagOf(cell, column))
                return flag;
        }
        // a figure merged over several rows stands for all of them together: it counts once
        if (m_grid.kind(row, at) != CellKind::Number || m_grid.continuesUp(row, at))
            return std::nullopt;
        return numberOf(cell);
    }

    void readCodes(int row, SourceRow& read) const {
        for (const BlockColumn& column : m_block.columns) {
            const bool code =
                column.use == ColumnUse::Inn || column.use == ColumnUse::Ogrn || column.use == ColumnUse::Kpp;
            if (code && m_grid.filled(row, column.profile.column))
                read.texts[column.profile.column + 1] = codeText(row, column.profile.column);
        }
    }

    /// As it stands; a number that is shown grouped («7 707 083 893») without its blanks.
    [[nodiscard]] QString codeText(int row, int column) const {
        const QString text = m_grid.text(row, column);
        const SheetCell& cell = m_grid.cell(row, column);
        const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        const double number = cell.number().value_or(0.5);
        const bool whole = number == std::floor(number) && std::abs(number) < 1e15;
        return whole && !digits ? QString::number(number, 'f', 0) : text;
    }

    const Grid& m_grid;
    const Block& m_block;
    const RoleMatcher& m_roles;
    const TypeMatcher& m_types;
    SourceTable& m_table;
    int m_name;
    int m_type;
    int m_week;
    MunicipalityFiller m_places;
    QSet<int> m_plusMinus;
    QString m_section;
    QString m_sectionType;
    QString m_lastName;
    QHash<QString, QString> m_rowRoles;
    QHash<std::pair<const void*, int>, std::optional<double>> m_flags; ///< by text and column
    size_t m_valueColumns = 0;
};

} // namespace

void buildRows(const Grid& grid, const Block& block, const std::vector<RowReading>& readings, const RoleMatcher& roles,
               const TypeMatcher& types, SourceTable& table) {
    RowBuilder builder(grid, block, readings, roles, types, table);
    const auto isData = [](const RowReading& reading) { return reading.kind == RowKind::Data; };
    table.rows.reserve(static_cast<size_t>(std::count_if(readings.begin(), readings.end(), isData)));
    for (const RowReading& reading : readings)
        builder.take(reading);
}

} // namespace svodka::ingest
