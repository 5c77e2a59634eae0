// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv_records.h"

#include <algorithm>

namespace svodka::core {

namespace {

class Reader final {
public:
    explicit Reader(const QString& text) : m_text(text) {}

    std::vector<CsvRecord> read() {
        while (m_at < m_text.size())
            readChar(m_text[m_at++]);
        endRecord();
        return std::move(m_records);
    }

private:
    void readChar(QChar c) {
        if (c == u'\n')
            ++m_line;
        if (m_quoted)
            readQuoted(c);
        else if (c == u'"' && m_field.trimmed().isEmpty())
            beginQuoted();
        else if (c == u';')
            endField();
        else if (c == u'\n')
            endRecord();
        else if (c != u'\r')
            m_field += c;
    }

    void beginQuoted() {
        m_quoted = true;
        m_field.clear();
    }

    void readQuoted(QChar c) {
        if (c != u'"') {
            m_field += c;
        } else if (m_at < m_text.size() && m_text[m_at] == u'"') {
            m_field += c;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endField() {
        m_record.fields << m_field.trimmed();
        m_field.clear();
    }

    void endRecord() {
        endField();
        const bool blank = std::all_of(m_record.fields.begin(), m_record.fields.end(),
                                       [](const QString& field) { return field.isEmpty(); });
        if (!blank)
            m_records.push_back(m_record);
        m_record = {m_line, {}};
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_quoted = false;
    QString m_field;
    CsvRecord m_record{1, {}};
    std::vector<CsvRecord> m_records;
};

} // namespace

std::vector<CsvRecord> csvRecords(const QString& text) {
    return Reader(text).read();
}

} // namespace svodka::core
