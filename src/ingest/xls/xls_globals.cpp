// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xls/xls_globals.h"

#include "ingest/error_detail.h"
#include "ingest/limits.h"
#include "ingest/xls/biff_stream.h"
#include "ingest/xls/record_ids.h"

#include <QHash>

namespace svodka::ingest {

namespace {

core::Error broken(const char* phrase) {
    return fileError(core::ErrorCode::FileBroken, phrase);
}

class GlobalsReader final {
public:
    XlsGlobals globals;

    /// The BOF record; 0 for a version that is none.
    int begin(const BiffStream& records) {
        BiffBytes bytes = records.bytes();
        switch (records.id()) {
        case record::Bof2:
            return globals.version = 2;
        case record::Bof3:
            return globals.version = 3;
        case record::Bof4:
            bytes.skip(2);
            m_isCollection = bytes.u16() == 0x0100;
            return globals.version = 4;
        case record::Bof:
            return globals.version = bytes.u16() == 0x0600 ? 8 : 5;
        default:
            return globals.version = 0;
        }
    }

    core::Result<void> take(const BiffStream& records) {
        BiffBytes bytes = records.bytes();
        switch (records.id()) {
        case record::FilePass:
            return core::Error{core::ErrorCode::FileEncrypted, {}, {}, {}};
        case record::CodePage:
            globals.codePage = bytes.u16();
            return {};
        case record::DateMode:
            globals.from1904 = bytes.u16() == 1;
            return {};
        case record::BoundSheet:
            return addSheet(bytes);
        case record::Sst:
            return addStrings(bytes);
        default:
            return addFormat(records.id(), bytes);
        }
    }

    void finish() {
        if (globals.version == 2)
            globals.formats = m_ordered;
        for (const int format : m_styles)
            globals.formats.push_back(formatOf(format));
        if (globals.version < 5 && !m_isCollection)
            globals.sheets.push_back({});
    }

private:
    QString text(BiffBytes& bytes, int length) const {
        return globals.version == 8 ? bytes.unicode(length) : bytes.codePage(length, globals.codePage);
    }

    core::Result<void> addSheet(BiffBytes& bytes) {
        XlsSheetEntry sheet;
        sheet.offset = bytes.u32();
        sheet.hidden = (bytes.u8() & 3U) != 0;
        const bool isTable = bytes.u8() == 0; // else a chart or macros
        sheet.name = text(bytes, bytes.u8());
        if (!bytes.ok())
            return broken(detail::recordDamaged);
        if (isTable)
            globals.sheets.push_back(sheet);
        return {};
    }

    core::Result<void> addStrings(BiffBytes& bytes) {
        bytes.skip(4);
        const quint32 count = bytes.u32();
        if (count > ReadLimits().cells)
            return fileError(core::ErrorCode::FileTooLarge, detail::tooManyCells);
        for (quint32 i = 0; i < count && !bytes.atEnd(); ++i)
            globals.strings.append(bytes.unicode(bytes.u16()));
        return bytes.ok() ? core::Result<void>() : broken(detail::recordDamaged);
    }

    core::Result<void> addFormat(int id, BiffBytes& bytes) {
        if (id == record::Format2) {
            m_ordered.push_back(formatOfCode(text(bytes, bytes.u8())));
        } else if (id == record::Format) {
            const int index = bytes.u16();
            const CellFormat format = formatOfCode(text(bytes, globals.version == 8 ? bytes.u16() : bytes.u8()));
            m_ordered.push_back(format);
            m_numbered.insert(index, format);
        } else if (id == record::Xf3 || id == record::Xf4) {
            bytes.skip(1);
            m_styles.push_back(bytes.u8());
        } else if (id == record::Xf) {
            bytes.skip(2);
            m_styles.push_back(bytes.u16());
        } else {
            return {};
        }
        return bytes.ok() ? core::Result<void>() : broken(detail::recordDamaged);
    }

    /// Before BIFF5 the formats are numbered as they come.
    [[nodiscard]] CellFormat formatOf(int format) const {
        if (globals.version < 5)
            return static_cast<size_t>(format) < m_ordered.size() ? m_ordered[static_cast<size_t>(format)]
                                                                  : CellFormat::Plain;
        const auto own = m_numbered.constFind(format);
        return own == m_numbered.cend() ? builtInFormat(format) : *own;
    }

    std::vector<CellFormat> m_ordered;
    QHash<int, CellFormat> m_numbered;
    std::vector<int> m_styles;
    bool m_isCollection = false; ///< a workbook of Excel 4: several files one after another
};

} // namespace

core::Result<XlsGlobals> readXlsGlobals(QByteArrayView stream) {
    BiffStream records(stream);
    GlobalsReader reader;
    if (!records.next() || reader.begin(records) == 0)
        return broken(detail::recordDamaged);
    while (records.next()) {
        if (records.id() == record::Eof) {
            reader.finish();
            if (reader.globals.sheets.empty())
                return fileError(core::ErrorCode::FormatUnsupported, detail::xls);
            return reader.globals;
        }
        if (auto taken = reader.take(records); !taken)
            return taken.error();
    }
    return broken(detail::workbookEnds);
}

} // namespace svodka::ingest
