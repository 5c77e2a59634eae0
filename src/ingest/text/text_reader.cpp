// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text/text_reader.h"

#include "ingest/error_detail.h"
#include "ingest/limits.h"
#include "ingest/text/delimited_parser.h"
#include "ingest/text/delimiter_finder.h"
#include "ingest/text/text_decoder.h"

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

std::vector<SheetCell> cellsOf(const QStringList& fields) {
    std::vector<SheetCell> cells;
    cells.reserve(static_cast<size_t>(fields.size()));
    for (const QString& field : fields)
        cells.push_back({field, {}, false});
    return cells;
}

core::Result<Sheet> sheetOf(const std::vector<QStringList>& records) {
    const ReadLimits limits;
    Sheet sheet;
    qint64 cells = 0;
    for (const QStringList& fields : records) {
        cells += fields.size();
        if (fields.size() > limits.columns || cells > limits.cells)
            return fileError(core::ErrorCode::FileTooLarge, detail::tooManyCells);
        sheet.rows.push_back(cellsOf(fields));
    }
    return sheet;
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
    core::Result<Sheet> sheet = sheetOf(parseDelimited(decoded.text, delimiter));
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
