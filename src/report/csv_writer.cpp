// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_writer.h"

#include "core/number.h"
#include "report/clean_text.h"
#include "report/header_layout.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::report {

namespace {

/// A spreadsheet takes such a text for a formula when it opens the file.
bool looksLikeFormula(const QString& text) {
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

QString textField(const QString& text) {
    const QString clean = withoutInvalidCharacters(text);
    return looksLikeFormula(clean) ? u'\'' + clean : clean;
}

struct FieldMaker {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return textField(text); }
    QString operator()(double number) const { return std::isfinite(number) ? core::numberToText(number) : QString(); }
    QString operator()(const core::Percent& percent) const {
        return std::isfinite(percent.value) ? core::numberToText(std::round(percent.value * 100)) + u'%' : QString();
    }
    QString operator()(QDate date) const { return date.toString(u"dd.MM.yyyy"_s); }
};

QString quoted(const QString& field) {
    const bool needed = std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u';' || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    return needed ? u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"' : field;
}

class Lines final {
public:
    explicit Lines(qsizetype width) : m_width(std::max<qsizetype>(width, 1)) {}

    void add(QStringList fields) {
        fields.resize(m_width);
        for (QString& field : fields)
            field = quoted(field);
        m_text += fields.join(u';') + u"\r\n"_s;
    }
    void add(const std::vector<core::Cell>& cells) {
        QStringList fields;
        for (const core::Cell& cell : cells)
            fields << std::visit(FieldMaker{}, cell);
        add(fields);
    }
    [[nodiscard]] QByteArray bytes() const { return "\xEF\xBB\xBF" + m_text.toUtf8(); }

private:
    qsizetype m_width;
    QString m_text;
};

void addHeader(const core::Table& table, Lines& lines) {
    const auto width = static_cast<qsizetype>(table.columns.size());
    std::vector<QStringList> rows(static_cast<size_t>(headerRowCount(table)), QStringList(width, QString()));
    for (const HeaderCell& cell : headerCells(table))
        rows[static_cast<size_t>(cell.row)][cell.column] = textField(cell.text);
    for (const QStringList& row : rows)
        lines.add(row);
}

} // namespace

QByteArray csvBytes(const core::Table& table) {
    Lines lines(static_cast<qsizetype>(table.columns.size()));
    if (!table.title.isEmpty())
        lines.add(QStringList{textField(table.title)});
    for (const QString& line : table.preamble)
        lines.add(QStringList{textField(line)});
    addHeader(table, lines);
    for (const auto* part : {&table.rows, &table.totals})
        for (const std::vector<core::Cell>& row : *part)
            lines.add(row);
    return lines.bytes();
}

} // namespace svodka::report
