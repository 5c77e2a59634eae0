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
        if (isOne(element, 'c'))
            startCell(attributes);
        else if (isOne(element, 'v') || (isOne(element, 't') && !m_phonetic))
            m_inText = true;
        else if (element == "row")
            startRow(attributes);
        else if (element == "rPh")
            m_phonetic = true;
        else if (element == "mergeCell")
            addMerge(attributes.value("ref"));
    }

    void end(QByteArrayView element) override {
        if (isOne(element, 'v') || isOne(element, 't'))
            m_inText = false;
        else if (isOne(element, 'c'))
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

    static bool isOne(QByteArrayView element, char letter) { return element.size() == 1 && element[0] == letter; }

    void startRow(const XmlAttributes& attributes) {
        const QByteArrayView number = attributes.value("r");
        m_place = {number.isEmpty() ? m_place.row + 1 : number.toInt() - 1, -1};
        sheet.hiddenRows += attributes.isTrue("hidden");
        if (m_place.row < 0 || m_place.row >= ReadLimits().rows)
            broken(detail::outsideSheet);
    }

    void startCell(const XmlAttributes& attributes) {
        const char* reference = nullptr;
        m_type = Type::Number;
        m_style = 0;
        m_value.resize(0); // keeps its memory
        attributes.forEach([&](const char* name, const char* value) {
            if (name[0] == '\0' || name[1] != '\0')
                return;
            if (name[0] == 'r')
                reference = value;
            else if (name[0] == 't')
                m_type = typeOf(value);
            else if (name[0] == 's')
                m_style = QByteArrayView(value).toInt();
        });
        ++m_place.column;
        if (!reference || *reference == '\0')
            return;
        const auto place = cellPlace(reference);
        if (!place)
            return broken(detail::outsideSheet, QString::fromUtf8(reference));
        m_place = *place;
    }

    void endCell() {
        if (m_place.row < 0 || m_value.isEmpty())
            return;
        SheetCell cell = cellOf();
        if (cell.isEmpty())
            return;
        if (m_place.column >= ReadLimits().columns)
            return broken(detail::outsideSheet);
        SheetCell* target = cellSlot(sheet, m_place, m_context.cellsLeft);
        if (!target)
            return fail(fileError(core::ErrorCode::FileTooLarge, detail::tooManyCells, {},
                                  {{}, {}, m_place.row + 1, m_place.column + 1}));
        *target = std::move(cell);
    }

    enum class Type : char { Number, Shared, Text, Boolean, Date };

    static Type typeOf(QByteArrayView type) {
        if (isOne(type, 's'))
            return Type::Shared;
        if (isOne(type, 'b'))
            return Type::Boolean;
        if (isOne(type, 'd'))
            return Type::Date;
        return type == "str" || type == "inlineStr" || isOne(type, 'e') ? Type::Text : Type::Number;
    }

    [[nodiscard]] SheetCell cellOf() {
        switch (m_type) {
        case Type::Shared:
            return sharedCell();
        case Type::Boolean:
            return booleanCell(m_value == "1" || m_value == "true");
        case Type::Date:
            return dateCell();
        case Type::Text:
            return m_context.inlineTexts.cell(m_value);
        case Type::Number:
            break;
        }
        return storedNumber();
    }

    [[nodiscard]] SheetCell sharedCell() {
        const int whole = wholeNumber(m_value);
        const int index = whole >= 0 ? whole : m_value.toInt();
        if (index >= 0 && static_cast<size_t>(index) < m_context.strings.size())
            return m_context.strings[static_cast<size_t>(index)];
        broken(detail::noSuchText);
        return {};
    }

    [[nodiscard]] SheetCell dateCell() const {
        const QDate day = QDate::fromString(QString::fromLatin1(m_value.left(10)), Qt::ISODate);
        return {day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : QString::fromUtf8(m_value), {}, false};
    }

    [[nodiscard]] SheetCell storedNumber() const {
        if (const int whole = wholeNumber(m_value); whole >= 0)
            return numberOfStyle(whole);
        bool ok = false;
        const double value = QByteArrayView(m_value).trimmed().toDouble(&ok);
        if (!ok)
            return {QString::fromUtf8(m_value), {}, false};
        return numberOfStyle(value);
    }

    [[nodiscard]] SheetCell numberOfStyle(double value) const {
        const auto style = static_cast<size_t>(m_style);
        const CellFormat format = style < m_context.formats.size() ? m_context.formats[style] : CellFormat::Plain;
        return numberCell(value, format, m_context.from1904);
    }

    /// Up to nine digits and nothing else: most cells. -1 for all others.
    static int wholeNumber(QByteArrayView text) {
        if (text.isEmpty() || text.size() > 9)
            return -1;
        int number = 0;
        for (const char c : text) {
            if (c < '0' || c > '9')
                return -1;
            number = number * 10 + (c - '0');
        }
        return number;
    }

    void addMerge(QByteArrayView reference) {
        if (const auto range = cellRange(reference))
            merges.push_back(*range);
    }

    SheetContext& m_context;
    CellPlace m_place = {-1, -1};
    Type m_type = Type::Number;
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
