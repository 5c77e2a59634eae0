// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/xml_parser.h"
#include "ingest/xlsx/workbook_part.h"

namespace svodka::ingest {

namespace {

class StylesHandler final : public XmlHandler {
public:
    std::vector<CellFormat> formats;

    void start(QByteArrayView element, const XmlAttributes& attributes) override {
        if (element == "numFmt")
            m_codes.insert(attributes.value("numFmtId").toInt(), formatOfCode(attributes.text("formatCode")));
        else if (element == "cellXfs")
            m_inCells = true;
        else if (element == "xf" && m_inCells)
            formats.push_back(formatOf(attributes.value("numFmtId").toInt()));
    }

    void end(QByteArrayView element) override {
        if (element == "cellXfs")
            m_inCells = false;
    }

private:
    [[nodiscard]] CellFormat formatOf(int id) const {
        const auto custom = m_codes.constFind(id);
        return custom == m_codes.cend() ? builtInFormat(id) : *custom;
    }

    QHash<int, CellFormat> m_codes;
    bool m_inCells = false;
};

} // namespace

core::Result<std::vector<CellFormat>> readCellFormats(ZipArchive& archive, const QString& part) {
    StylesHandler handler;
    if (part.isEmpty())
        return handler.formats;
    if (auto parsed = parseXml(archive, part, handler); !parsed)
        return parsed.error();
    return handler.formats;
}

} // namespace svodka::ingest
