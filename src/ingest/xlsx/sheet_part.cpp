// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xlsx/sheet_part.h"

#include "ingest/archive/xml_parser.h"
#include "ingest/cells/merged_cells.h"
#include "ingest/cells/sheet_cells.h"
#include "ingest/error_detail.h"
#include "ingest/xlsx/cell_reference.h"

#include <QDate>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

class SheetHandler final : public XmlHandler {
public:
    explicit SheetHandler(SheetContext& context) : m_context(context) {}

    Sheet sheet;
    std::vector<CellRange> merges;

    void start(QByteArrayView element, const XmlAttributes& attributes) override {
        if (element == "c")
            startCell(attributes);
        else if (element == "v" || (element == "t" && !m_phonetic))
            m_inText = true;
        else if (element == "row")
            startRow(attributes);
        else if (element == "rPh")
            m_phonetic = true;
        else if (element == "mergeCell")
            addMerge(attributes.value("ref"));
    }

    void end(QByteArrayView element) override {
        if (element == "v" || element == "t")
            m_inText = false;
        else if (element == "c")
            endCell();
        else if (element == "rPh")
            m_phonetic = false;
    }

    void text(QByteArrayView text) override {
        if (m_inText)
            m_value.append(text.data(), text.size());
    }

private:
    /// At the cell that is being read, or at the one the file itself names.
    void broken(const char* phrase, const QString& reference = {}) {
        const core::Location here{{}, {}, std::max(m_place.row + 1, 0), std::max(m_place.column + 1, 0)};
        fail(fileError(core::ErrorCode::FileBroken, phrase, reference, reference.isEmpty() ? here : core::Location()));
    }

    void startRow(const XmlAttributes& attributes) {
        const QByteArrayView number = attributes.value("r");
        m_place = {number.isEmpty() ? m_place.row + 1 : number.toInt() - 1, -1};
        sheet.hiddenRows += attributes.isTrue("hidden");
        if (m_place.row < 0 || m_place.row >= ReadLimits().rows)
            broken(detail::outsideSheet);
    }

    void startCell(const XmlAttributes& attributes) {
        const QByteArrayView reference = attributes.value("r");
        ++m_place.column;
        if (!reference.isEmpty()) {
            const auto place = cellPlace(reference);
            if (!place)
                return broken(detail::outsideSheet, QString::fromUtf8(reference));
            m_place = *place;
        }
        m_type = attributes.value("t").toByteArray();
        m_style = attributes.value("s").toInt();
        m_value.clear();
    }

    void endCell() {
        if (m_type == "s" && !m_value.isEmpty() && (m_value.toInt() < 0 || m_value.toInt() >= m_context.strings.size()))
            return broken(detail::noSuchText);
        SheetCell cell = cellOf();
        if (cell.isEmpty() || m_place.row < 0)
            return;
        if (m_place.column >= ReadLimits().columns)
            return broken(detail::outsideSheet);
        SheetCell* target = cellSlot(sheet, m_place, m_context.cellsLeft);
        if (!target)
            return fail(fileError(core::ErrorCode::FileTooLarge, detail::tooManyCells));
        *target = std::move(cell);
    }

    [[nodiscard]] SheetCell cellOf() const {
        if (m_type == "s")
            return {m_context.strings.value(m_value.isEmpty() ? -1 : m_value.toInt()), {}, false};
        if (m_type == "b")
            return m_value.isEmpty() ? SheetCell() : booleanCell(m_value == "1" || m_value == "true");
        if (m_type == "d")
            return dateCell();
        if (m_type == "str" || m_type == "inlineStr" || m_type == "e")
            return {QString::fromUtf8(m_value), {}, false};
        return storedNumber();
    }

    [[nodiscard]] SheetCell dateCell() const {
        const QDate day = QDate::fromString(QString::fromLatin1(m_value.left(10)), Qt::ISODate);
        return {day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : QString::fromUtf8(m_value), {}, false};
    }

    [[nodiscard]] SheetCell storedNumber() const {
        bool ok = false;
        const double value = m_value.trimmed().toDouble(&ok);
        if (!ok)
            return {QString::fromUtf8(m_value), {}, false};
        const auto style = static_cast<size_t>(m_style);
        const CellFormat format = style < m_context.formats.size() ? m_context.formats[style] : CellFormat::Plain;
        return numberCell(value, format, m_context.from1904);
    }

    void addMerge(QByteArrayView reference) {
        if (const auto range = cellRange(reference))
            merges.push_back(*range);
    }

    SheetContext& m_context;
    CellPlace m_place = {-1, -1};
    QByteArray m_type;
    QByteArray m_value;
    int m_style = 0;
    bool m_inText = false;
    bool m_phonetic = false;
};

} // namespace

core::Result<Sheet> readSheet(ZipArchive& archive, const QString& part, SheetContext& context) {
    SheetHandler handler(context);
    if (auto parsed = parseXml(archive, part, handler); !parsed)
        return parsed.error();
    if (!spreadMergedCells(handler.sheet, handler.merges, context.cellsLeft))
        return fileError(core::ErrorCode::FileTooLarge, detail::mergedTooLarge);
    return std::move(handler.sheet);
}

} // namespace svodka::ingest
