// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text/text_reader.h"

#include "ingest/error_detail.h"
#include "ingest/limits.h"
#include "ingest/text/delimited_parser.h"
#include "ingest/text/delimiter_finder.h"
#include "ingest/text/text_decoder.h"

#include <QHash>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

/// Takes record after record until one breaks a limit.
class SheetMaker final {
public:
    Sheet sheet;
    std::optional<core::Error> error;

    bool take(QStringList&& fields) {
        m_cells += fields.size() + m_limits.rowCost;
        if (fields.size() > m_limits.columns || m_cells > m_limits.cells)
            return refuse(core::ErrorCode::FileTooLarge, detail::tooManyCells);
        std::vector<SheetCell>& cells = sheet.rows.emplace_back();
        cells.reserve(static_cast<size_t>(fields.size()));
        for (const QString& field : fields) {
            if (field.size() > m_limits.field)
                return refuse(core::ErrorCode::FileBroken, detail::fieldTooLong);
            cells.push_back(cellOf(field));
        }
        return true;
    }

private:
    /// Texts that come again and again are kept once, figures too.
    SheetCell cellOf(const QString& field) {
        constexpr qsizetype longest = 100;
        constexpr qsizetype most = 4096;
        if (field.size() > longest)
            return field;
        const auto known = m_known.constFind(field);
        if (known != m_known.constEnd())
            return *known;
        const SheetCell made(field);
        if (m_known.size() < most)
            m_known.insert(field, made);
        return made;
    }

    bool refuse(core::ErrorCode code, const char* phrase) {
        error = fileError(code, phrase, {}, {{}, {}, static_cast<int>(sheet.rows.size()), 0});
        return false;
    }

    ReadLimits m_limits;
    qint64 m_cells = 0;
    QHash<QString, SheetCell> m_known;
};

core::Result<Sheet> sheetOf(QStringView text, QChar delimiter) {
    SheetMaker maker;
    parseRecords(text, delimiter, [&](QStringList&& fields) { return maker.take(std::move(fields)); });
    if (maker.error)
        return *maker.error;
    return std::move(maker.sheet);
}

bool isSpreadsheetSuffix(const QString& suffix) {
    return suffix.startsWith(u"xls") || suffix == u"ods";
}

} // namespace

core::Result<Workbook> readText(const QByteArray& bytes, const QString& suffix) {
    const DecodedText decoded = decodeText(bytes);
    QChar delimiter = findDelimiter(decoded.text);
    if (delimiter.isNull() && isSpreadsheetSuffix(suffix)) // a table that ends in .xls may be text, a sentence is none
        return fileError(core::ErrorCode::FileBroken, detail::onlyText);
    if (delimiter.isNull())
        delimiter = suffix == u"tsv" || suffix == u"tab" ? u'\t' : u';';
    core::Result<Sheet> sheet = sheetOf(decoded.text, delimiter);
    if (!sheet)
        return sheet.error();
    Workbook book;
    book.format = delimiter == u'\t' ? u"tsv"_s : u"csv"_s;
    book.encoding = decoded.encoding;
    book.delimiter = delimiter;
    book.sheets.push_back(std::move(sheet).value());
    return book;
}

} // namespace svodka::ingest
