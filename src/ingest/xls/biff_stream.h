// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace svodka::ingest {

/// The bytes of one record and of the CONTINUE records that follow it, read one after another. What is not there reads
/// as 0 or empty, and ok() is false from then on: nothing is ever read outside the record.
class BiffBytes final {
public:
    BiffBytes(QByteArrayView stream, qsizetype begin, qsizetype size)
        : m_stream(stream), m_at(begin), m_end(begin + size) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd();

    quint8 u8();
    quint16 u16();
    quint32 u32();
    double real();
    void skip(qint64 count);

    /// Text of BIFF8 behind its length: one or two bytes a character, formatting runs skipped. A text that goes on in a
    /// CONTINUE record begins there with its width anew.
    QString unicode(int characters);
    QString codePage(int characters, int page);

private:
    bool need(qsizetype count);

    QByteArrayView m_stream;
    qsizetype m_at;
    qsizetype m_end;
    bool m_ok = true;
};

/// Walks over the records of a workbook stream.
class BiffStream final {
public:
    explicit BiffStream(QByteArrayView stream, qsizetype offset = 0) : m_stream(stream), m_next(offset) {}

    /// Steps to the next record; false at the end and when the next one does not fit into the stream.
    bool next();

    [[nodiscard]] int id() const { return m_id; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] BiffBytes bytes() const { return {m_stream, m_begin, m_size}; }

private:
    QByteArrayView m_stream;
    qsizetype m_next = 0;
    qsizetype m_begin = 0;
    qsizetype m_size = 0;
    int m_id = 0;
};

} // namespace svodka::ingest
