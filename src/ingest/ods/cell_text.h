// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace svodka::ingest {

/// Gathers the text of one cell out of its paragraphs, as a person sees it: white space of the file's layout is one
/// space, text:s, text:tab and text:line-break are what they stand for, paragraphs are lines.
class CellText final {
public:
    void clear();
    void startParagraph();
    void endParagraph();
    void add(QByteArrayView text);
    void addSpaces(int count);
    void addTab() { addVerbatim('\t'); }
    void addLineBreak() { addVerbatim('\n'); }

    [[nodiscard]] QString text() const { return QString::fromUtf8(m_text); }

private:
    void addVerbatim(char c);

    QByteArray m_text;
    int m_paragraphs = 0;
    bool m_spaceIsLayout = true; ///< a further white space means nothing: at the start, or after one
    bool m_endsInLayout = false; ///< the last character is a space that goes if nothing follows
};

} // namespace svodka::ingest
