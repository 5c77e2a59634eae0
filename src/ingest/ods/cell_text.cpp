// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ods/cell_text.h"

#include <algorithm>

namespace svodka::ingest {

void CellText::clear() {
    m_text.clear();
    m_paragraphs = 0;
}

void CellText::startParagraph() {
    if (m_paragraphs++ > 0)
        m_text.append('\n');
    m_spaceIsLayout = true;
    m_endsInLayout = false;
}

void CellText::endParagraph() {
    if (m_endsInLayout)
        m_text.chop(1);
    m_endsInLayout = false;
}

void CellText::add(QByteArrayView text) {
    for (const char c : text) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (isSpace && m_spaceIsLayout)
            continue;
        m_text.append(isSpace ? ' ' : c);
        m_spaceIsLayout = isSpace;
        m_endsInLayout = isSpace;
    }
}

void CellText::addSpaces(int count) {
    constexpr int most = 1024; // nobody writes more; a hostile count must not fill the memory
    m_text.append(std::clamp(count, 1, most), ' ');
    m_spaceIsLayout = false;
    m_endsInLayout = false;
}

void CellText::addVerbatim(char c) {
    m_text.append(c);
    m_spaceIsLayout = false;
    m_endsInLayout = false;
}

} // namespace svodka::ingest
