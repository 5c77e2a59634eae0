// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/search_text.h"

#include "core/names/text_folding.h"
#include "core/tables/cell_text.h"

#include <array>
#include <cmath>
#include <optional>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar between = u'\n'; // stands in no folded text

/// The letters that nearly all texts are made of; nullopt where Unicode has to say more.
std::optional<QChar> foldedPlain(QChar c) {
    const char16_t code = c.unicode();
    if (code < 0x80)
        return code >= u'A' && code <= u'Z' ? QChar(char16_t(code + 0x20)) : code > 0x20 ? c : QChar(u' ');
    if (code >= u'А' && code <= u'я')
        return code < u'а' ? QChar(char16_t(code + 0x20)) : c;
    switch (code) {
    case u'Ё':
    case u'ё':
        return u'е';
    case u'\u00A0':
        return u' ';
    case u'№':
    case u'«':
    case u'»':
    case u'–':
    case u'—':
    case u'\u2212':
        return c;
    default:
        return std::nullopt;
    }
}

/// The same as searchText, in one go and without another string, for plain texts.
void appendFolded(QString& out, const QString& text) {
    const qsizetype start = out.size();
    for (const QChar c : text) {
        const std::optional<QChar> folded = foldedPlain(c);
        if (!folded) {
            out.truncate(start);
            out += searchText(text);
            return;
        }
        if (*folded != u' ' || (out.size() > start && out.back() != u' '))
            out += *folded;
    }
    if (out.size() > start && out.back() == u' ')
        out.chop(1);
}

/// Small whole numbers are what most figures are.
const QString* smallNumber(double value) {
    static const std::array<QString, 1000> texts = [] {
        std::array<QString, 1000> made;
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = QString::number(i);
        return made;
    }();
    const bool isSmall = value >= 0 && value < double(texts.size()) && value == std::floor(value);
    return isSmall ? &texts[size_t(value)] : nullptr;
}

void appendCell(QString& out, const Cell& cell) {
    if (const auto* text = std::get_if<QString>(&cell)) {
        appendFolded(out, *text);
    } else if (const auto* value = std::get_if<double>(&cell)) {
        if (const QString* known = smallNumber(*value))
            out += *known;
        else
            appendFolded(out, cellText(cell));
    } else if (!std::holds_alternative<std::monostate>(cell)) {
        appendFolded(out, cellText(cell));
    }
}

} // namespace

QString searchText(const QString& text) {
    return foldCase(text.simplified());
}

RowTexts::RowTexts(const Table& table, const std::stop_token& stop) : m_columns(table.columns.size()) {
    m_ends.reserve(table.rows.size() * m_columns);
    for (const std::vector<Cell>& row : table.rows) {
        if (stop.stop_requested())
            return;
        for (size_t column = 0; column < m_columns; ++column) {
            if (column < row.size() && !table.columns[column].rowNumber)
                appendCell(m_text, row[column]);
            m_text += between;
            m_ends.push_back(m_text.size());
        }
    }
}

QStringView RowTexts::cell(int row, int column) const {
    const size_t place = size_t(row) * m_columns + size_t(column);
    return QStringView(m_text).sliced(begin(place), m_ends[place] - begin(place) - 1);
}

QStringView RowTexts::row(int row) const {
    if (m_columns == 0)
        return {};
    const size_t first = size_t(row) * m_columns;
    return QStringView(m_text).sliced(begin(first), m_ends[first + m_columns - 1] - begin(first));
}

} // namespace svodka::core
