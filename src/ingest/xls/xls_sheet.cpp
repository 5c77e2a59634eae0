// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xls/xls_sheet.h"

#include "ingest/cells/merged_cells.h"
#include "ingest/cells/sheet_cells.h"
#include "ingest/error_detail.h"
#include "ingest/limits.h"
#include "ingest/xls/biff_stream.h"
#include "ingest/xls/cell_reader.h"
#include "ingest/xls/record_ids.h"

namespace svodka::ingest {

namespace {

class SheetReader final {
public:
    SheetReader(const XlsGlobals& globals, qint64& cellsLeft)
        : m_cells(globals), m_hasRowFlags(globals.version > 2), m_cellsLeft(cellsLeft) {}

    Sheet sheet;
    std::vector<CellRange> merges;

    core::Result<void> take(const BiffStream& records) {
        BiffBytes bytes = records.bytes();
        switch (records.id()) {
        case record::Row:
        case record::Row2:
            return takeRow(bytes);
        case record::MergeCells:
            return takeMerges(bytes);
        case record::String:
        case record::String2:
            return takeFormulaText(bytes);
        case record::MulRk:
            return takeNumbers(bytes, static_cast<int>((records.size() - 6) / 6));
        default:
            return takeCell(records.id(), bytes);
        }
    }

private:
    core::Error broken(const char* phrase) const {
        return fileError(core::ErrorCode::FileBroken, phrase, {}, {{}, {}, m_place.row + 1, m_place.column + 1});
    }

    core::Result<void> takeRow(BiffBytes& bytes) {
        constexpr quint32 hidden = 0x20;
        if (!m_hasRowFlags)
            return {};
        bytes.skip(12);
        sheet.hiddenRows += (bytes.u32() & hidden) != 0;
        return {};
    }

    core::Result<void> takeMerges(BiffBytes& bytes) {
        for (int left = bytes.u16(); left > 0 && bytes.ok(); --left) {
            CellRange range;
            range.first.row = bytes.u16();
            range.last.row = bytes.u16();
            range.first.column = bytes.u16();
            range.last.column = bytes.u16();
            if (bytes.ok() && range.first.row <= range.last.row && range.first.column <= range.last.column)
                merges.push_back(range);
        }
        return {};
    }

    core::Result<void> takeCell(int id, BiffBytes& bytes) {
        const auto content = contentOf(id);
        if (!content)
            return {};
        m_place.row = bytes.u16();
        m_place.column = bytes.u16();
        const SheetCell cell = m_cells.read(*content, bytes);
        m_awaitsText = *content == CellContent::Formula && m_cells.textFollows();
        if (!bytes.ok())
            return broken(detail::recordDamaged);
        if (*content == CellContent::SharedText && m_cells.noSuchText())
            return broken(detail::noSuchText);
        return put(cell);
    }

    core::Result<void> takeFormulaText(BiffBytes& bytes) {
        if (!m_awaitsText)
            return {};
        m_awaitsText = false;
        const QString text = m_cells.text(bytes);
        return bytes.ok() ? put({text, {}, false}) : broken(detail::recordDamaged);
    }

    core::Result<void> takeNumbers(BiffBytes& bytes, int count) {
        m_place.row = bytes.u16();
        const int first = bytes.u16();
        for (int i = 0; i < count; ++i) {
            m_place.column = first + i;
            const SheetCell cell = m_cells.read(CellContent::Packed, bytes);
            if (!bytes.ok())
                return broken(detail::recordDamaged);
            if (auto done = put(cell); !done)
                return done;
        }
        return {};
    }

    core::Result<void> put(SheetCell cell) {
        if (cell.isEmpty())
            return {};
        if (m_place.column >= ReadLimits().columns)
            return broken(detail::outsideSheet);
        SheetCell* target = cellSlot(sheet, m_place, m_cellsLeft);
        if (!target)
            return fileError(core::ErrorCode::FileTooLarge, detail::tooManyCells);
        *target = std::move(cell);
        return {};
    }

    CellReader m_cells;
    bool m_hasRowFlags;
    qint64& m_cellsLeft;
    CellPlace m_place;
    bool m_awaitsText = false;
};

/// Charts that stand in the sheet have records of their own between BOF and EOF.
core::Result<void> readRecords(BiffStream& records, SheetReader& reader) {
    int depth = 0;
    while (records.next()) {
        if (isBof(records.id()))
            ++depth;
        else if (depth == 0)
            return fileError(core::ErrorCode::FileBroken, detail::recordDamaged);
        else if (records.id() == record::Eof && --depth == 0)
            return {};
        else if (depth > 1)
            continue;
        else if (auto taken = reader.take(records); !taken)
            return taken;
    }
    return fileError(core::ErrorCode::FileBroken, detail::workbookEnds);
}

} // namespace

core::Result<Sheet> readXlsSheet(QByteArrayView stream, const XlsSheetEntry& entry, const XlsGlobals& globals,
                                 qint64& cellsLeft) {
    BiffStream records(stream, entry.offset);
    SheetReader reader(globals, cellsLeft);
    if (auto read = readRecords(records, reader); !read)
        return read.error();
    if (!spreadMergedCells(reader.sheet, reader.merges, cellsLeft))
        return fileError(core::ErrorCode::FileTooLarge, detail::mergedTooLarge);
    reader.sheet.name = entry.name;
    reader.sheet.hidden = entry.hidden;
    return std::move(reader.sheet);
}

} // namespace svodka::ingest
