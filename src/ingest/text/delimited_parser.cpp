// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text/delimited_parser.h"

namespace svodka::ingest {

namespace {

constexpr qsizetype longestField = 32767; ///< what a spreadsheet cell can hold

class DelimitedParser final {
public:
    DelimitedParser(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    [[nodiscard]] bool atEnd() const { return m_pos >= m_text.size(); }

    QStringList record() {
        QStringList fields;
        if (endOfLine(m_pos)) {
            skipLineEnd();
            return fields;
        }
        for (;;) {
            fields.append(field());
            if (atEnd() || m_text[m_pos] != m_delimiter)
                break;
            ++m_pos;
        }
        skipLineEnd();
        return fields;
    }

private:
    [[nodiscard]] bool endOfLine(qsizetype pos) const {
        return pos >= m_text.size() || m_text[pos] == u'\n' || m_text[pos] == u'\r';
    }
    [[nodiscard]] bool endOfField(qsizetype pos) const { return endOfLine(pos) || m_text[pos] == m_delimiter; }

    void skipLineEnd() {
        if (atEnd())
            return;
        const bool carriageReturn = m_text[m_pos] == u'\r';
        ++m_pos;
        if (carriageReturn && !atEnd() && m_text[m_pos] == u'\n')
            ++m_pos;
    }

    QString field() {
        if (!atEnd() && m_text[m_pos] == u'"') {
            if (const qsizetype close = closingQuote(); close >= 0)
                return quotedField(close);
        }
        const qsizetype begin = m_pos;
        while (!endOfField(m_pos))
            ++m_pos;
        return m_text.sliced(begin, m_pos - begin).toString();
    }

    QString quotedField(qsizetype close) {
        QString value = m_text.sliced(m_pos + 1, close - m_pos - 1).toString();
        value.replace(QLatin1String("\"\""), QLatin1String("\""));
        value.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        m_pos = close + 1;
        return value;
    }

    /// The quote that closes the field which opens here, or -1. A lone quote inside is forgiven on the first line only:
    /// further down it is the opening quote of another field, and this one was never closed.
    [[nodiscard]] qsizetype closingQuote() const {
        bool newLine = false;
        const qsizetype last = std::min(m_text.size(), m_pos + longestField);
        for (qsizetype i = m_pos + 1; i < last; ++i) {
            newLine = newLine || m_text[i] == u'\n' || m_text[i] == u'\r';
            if (m_text[i] != u'"')
                continue;
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"')
                ++i;
            else if (endOfField(i + 1))
                return i;
            else if (newLine)
                return -1;
        }
        return -1;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_pos = 0;
};

} // namespace

void parseRecords(QStringView text, QChar delimiter, const std::function<bool(QStringList&&)>& take) {
    DelimitedParser parser(text, delimiter);
    while (!parser.atEnd()) {
        if (!take(parser.record()))
            return;
    }
}

std::vector<QStringList> parseDelimited(QStringView text, QChar delimiter, int limit) {
    std::vector<QStringList> records;
    if (limit == 0)
        return records;
    parseRecords(text, delimiter, [&](QStringList&& record) {
        records.push_back(std::move(record));
        return static_cast<int>(records.size()) != limit;
    });
    return records;
}

} // namespace svodka::ingest
