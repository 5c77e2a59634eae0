// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/cells/sheet_cell.h"

#include <QByteArray>
#include <QHash>

namespace svodka::ingest {

/// Keeps texts that come again and again («да», «Школы») once: for files that write every text into its cell.
class TextPool final {
public:
    [[nodiscard]] SheetCell cell(const QByteArray& utf8) {
        if (utf8.size() > longest)
            return QString::fromUtf8(utf8);
        const auto known = m_cells.constFind(utf8);
        if (known != m_cells.constEnd())
            return *known;
        SheetCell made(QString::fromUtf8(utf8));
        if (m_cells.size() < most)
            m_cells.insert(QByteArray(utf8.constData(), utf8.size()), made); // without the room of the caller's buffer
        return made;
    }

private:
    static constexpr qsizetype longest = 100;
    static constexpr qsizetype most = 4096;

    QHash<QByteArray, SheetCell> m_cells;
};

} // namespace svodka::ingest
