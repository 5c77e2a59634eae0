// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/xml_parser.h"
#include "ingest/xlsx/workbook_part.h"

namespace svodka::ingest {

namespace {

class StringsHandler final : public XmlHandler {
public:
    std::vector<SheetCell> strings;

    void start(QByteArrayView element, const XmlAttributes&) override {
        if (element == "si")
            m_item.resize(0);
        else if (element == "rPh") // a reading aid over the text, no part of it
            m_phonetic = true;
        else if (element == "t")
            m_inText = !m_phonetic;
    }

    void end(QByteArrayView element) override {
        if (element == "si")
            strings.emplace_back(QString::fromUtf8(m_item));
        else if (element == "rPh")
            m_phonetic = false;
        else if (element == "t")
            m_inText = false;
    }

    void text(QByteArrayView text) override {
        if (m_inText)
            m_item.append(text.data(), text.size());
    }

private:
    QByteArray m_item;
    bool m_inText = false;
    bool m_phonetic = false;
};

} // namespace

core::Result<std::vector<SheetCell>> readSharedStrings(ZipArchive& archive, const QString& part) {
    StringsHandler handler;
    if (part.isEmpty())
        return handler.strings;
    if (auto parsed = parseXml(archive, part, handler); !parsed)
        return parsed.error();
    return std::move(handler.strings);
}

} // namespace svodka::ingest
