// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xls/biff_stream.h"

#include "ingest/text/code_pages.h"
#include "ingest/xls/record_ids.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <bit>

namespace svodka::ingest {

namespace {

constexpr qsizetype headSize = 4;

quint16 shortAt(QByteArrayView stream, qsizetype offset) {
    return qFromLittleEndian<quint16>(stream.data() + offset);
}

} // namespace

bool BiffStream::next() {
    if (m_next < 0 || m_next + headSize > m_stream.size())
        return false;
    m_id = shortAt(m_stream, m_next);
    m_size = shortAt(m_stream, m_next + 2);
    m_begin = m_next + headSize;
    m_next = m_begin + m_size;
    return m_next <= m_stream.size();
}

/// Makes sure that a byte is left to read, in the next CONTINUE record if need be.
bool BiffBytes::atEnd() {
    while (m_at >= m_end) {
        const bool continues = m_end + headSize <= m_stream.size() && shortAt(m_stream, m_end) == record::Continue;
        if (!continues)
            return true;
        const qsizetype size = shortAt(m_stream, m_end + 2);
        m_at = m_end + headSize;
        m_end = m_at + size;
        if (m_end > m_stream.size()) {
            m_at = m_end = m_stream.size();
            return true;
        }
    }
    return false;
}

/// Numbers never go over the edge of a record.
bool BiffBytes::need(qsizetype count) {
    m_ok = m_ok && !atEnd() && m_end - m_at >= count;
    return m_ok;
}

quint8 BiffBytes::u8() {
    return need(1) ? static_cast<quint8>(m_stream[m_at++]) : 0;
}

quint16 BiffBytes::u16() {
    if (!need(2))
        return 0;
    m_at += 2;
    return shortAt(m_stream, m_at - 2);
}

quint32 BiffBytes::u32() {
    if (!need(4))
        return 0;
    m_at += 4;
    return qFromLittleEndian<quint32>(m_stream.data() + m_at - 4);
}

double BiffBytes::real() {
    if (!need(8))
        return 0;
    m_at += 8;
    return std::bit_cast<double>(qFromLittleEndian<quint64>(m_stream.data() + m_at - 8));
}

void BiffBytes::skip(qint64 count) {
    while (count > 0 && need(1)) {
        const qint64 step = std::min<qint64>(count, m_end - m_at);
        m_at += step;
        count -= step;
    }
}

QString BiffBytes::unicode(int characters) {
    if (characters == 0 && atEnd()) // some programs leave the width out where there is nothing to be wide
        return {};
    const quint8 flags = u8();
    const qint64 runs = flags & 8U ? u16() : 0;
    const qint64 extra = flags & 4U ? u32() : 0;
    bool wide = flags & 1U;
    QString text;
    while (text.size() < characters && m_ok) {
        if (m_at >= m_end) {
            wide = u8() & 1U;
            continue;
        }
        if (wide)
            text.append(QChar(u16()));
        else
            text.append(QLatin1Char(static_cast<char>(u8())));
    }
    skip(runs * 4 + extra);
    return text;
}

QString BiffBytes::codePage(int characters, int page) {
    constexpr int dos = 866;
    const std::array<char16_t, 128>& upper = page == dos ? ibm866 : windows1251;
    QString text;
    for (int i = 0; i < characters && m_ok; ++i) {
        const quint8 byte = u8();
        text.append(QChar(byte < 128 ? char16_t(byte) : upper[byte - 128U]));
    }
    return text;
}

} // namespace svodka::ingest
