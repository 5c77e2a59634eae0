// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/archive/xml_parser.h"
#include "ingest/limits.h"
#include "ingest/ods/cell_text.h"
#include "ingest/ods/cell_value.h"
#include "ingest/ods/sheet_builder.h"

#include <QSet>
#include <optional>

namespace svodka::ingest {

/// Reads content.xml as it streams by. Where it stands is one level of document → spreadsheet → table → row → cell →
/// paragraph; whatever is no part of the next level (annotations, drawings, linked tables, tracked changes) is skipped
/// with all it holds.
class ContentHandler final : public XmlHandler {
public:
    void start(QByteArrayView element, const XmlAttributes& attributes) override;
    void end(QByteArrayView element) override;
    void text(QByteArrayView text) override;

    [[nodiscard]] bool isSpreadsheet() const { return m_isSpreadsheet; }
    std::vector<Sheet> takeSheets() { return std::move(m_sheets); }

private:
    enum class Level { Document, Spreadsheet, Table, Row, Cell, Paragraph };

    void startInDocument(QByteArrayView element, const XmlAttributes& attributes);
    void startInTable(QByteArrayView element, const XmlAttributes& attributes);
    void startInRow(QByteArrayView element, const XmlAttributes& attributes);
    void startInCell(QByteArrayView element);
    void startInParagraph(QByteArrayView element, const XmlAttributes& attributes);
    void startTable(const XmlAttributes& attributes);
    void endTable();
    void endCell();
    void skip() { m_skipped = 1; }

    Level m_level = Level::Document;
    int m_skipped = 0; ///< how deep inside an element that is skipped
    bool m_isSpreadsheet = false;
    QString m_style; ///< of tables, while it is being read
    QSet<QString> m_hiddenStyles;

    qint64 m_cellsLeft = ReadLimits().cells;
    std::optional<SheetBuilder> m_sheet;
    std::vector<Sheet> m_sheets;
    CellSpread m_spread;
    CellValue m_value;
    CellText m_text;
    bool m_covered = false;
};

} // namespace svodka::ingest
