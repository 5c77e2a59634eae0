// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xls/compound_file.h"

#include "ingest/error_detail.h"

#include <QSet>
#include <QtEndian>

namespace svodka::ingest {

namespace {

constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
constexpr qsizetype miniSector = 64;
constexpr qsizetype miniCutoff = 4096; ///< shorter streams lie in small sectors; the format knows no other value
constexpr qsizetype mostEntries = 1 << 16;
constexpr quint32 lastSector = 0xFFFFFFFA; ///< what is above are marks: end of chain, free, of a table
constexpr int storageRoot = 5;
constexpr int streamType = 2;

core::Error broken() {
    return fileError(core::ErrorCode::FileBroken, detail::oleDamaged);
}

quint32 wordAt(const QByteArray& bytes, qsizetype offset) {
    if (offset < 0 || offset + 4 > bytes.size())
        return 0xFFFFFFFF;
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

} // namespace

core::Result<CompoundFile> CompoundFile::open(const QByteArray& bytes) {
    CompoundFile file(bytes);
    if (!file.readHeader() || !file.readTable() || !file.readDirectory())
        return broken();
    return file;
}

quint32 CompoundFile::word(qsizetype offset) const {
    return wordAt(m_bytes, offset);
}

bool CompoundFile::isSector(quint32 number) const {
    return number < lastSector && (static_cast<qint64>(number) + 1) * m_sectorSize < m_bytes.size();
}

/// The last sector of a file may be cut short: what is missing reads as zeros.
QByteArray CompoundFile::sector(quint32 number) const {
    QByteArray bytes = m_bytes.mid((static_cast<qsizetype>(number) + 1) * m_sectorSize, m_sectorSize);
    return bytes.leftJustified(m_sectorSize, '\0');
}

bool CompoundFile::readHeader() {
    if (m_bytes.size() < headerSize)
        return false;
    const int shift = qFromLittleEndian<quint16>(m_bytes.constData() + 30);
    m_sectorSize = qsizetype(1) << (shift == 12 ? 12 : 9);
    return shift == 9 || shift == 12;
}

/// Gathers the table of chains: its sectors stand in the header, and in a chain of lists for large files.
bool CompoundFile::readTable() {
    QByteArray places = m_bytes.mid(76, headerSize - 76);
    const qsizetype sectors = m_bytes.size() / m_sectorSize + 1;
    quint32 list = word(68);
    for (qsizetype seen = 0; isSector(list); ++seen) {
        if (seen > sectors)
            return false;
        const QByteArray bytes = sector(list);
        places.append(bytes.left(m_sectorSize - 4));
        list = wordAt(bytes, m_sectorSize - 4);
    }
    for (qsizetype i = 0; i + 4 <= places.size(); i += 4) {
        const quint32 place = wordAt(places, i);
        if (!isSector(place))
            continue;
        if (static_cast<qsizetype>(m_next.size()) > sectors)
            break;
        const QByteArray bytes = sector(place);
        for (qsizetype j = 0; j < m_sectorSize; j += 4)
            m_next.push_back(wordAt(bytes, j));
    }
    return !m_next.empty();
}

std::optional<QByteArray> CompoundFile::chain(quint32 start, qint64 size) const {
    QByteArray bytes;
    const qsizetype sectors = m_bytes.size() / m_sectorSize + 1;
    for (qsizetype seen = 0; isSector(start) && (size < 0 || bytes.size() < size); ++seen) {
        if (seen > sectors || start >= m_next.size())
            return std::nullopt;
        bytes.append(sector(start));
        start = m_next[start];
    }
    if (size >= 0 && bytes.size() < size)
        return std::nullopt;
    return size < 0 ? bytes : bytes.left(size);
}

std::optional<QByteArray> CompoundFile::miniChain(quint32 start, qint64 size) const {
    QByteArray bytes;
    while (bytes.size() < size) {
        const qint64 from = static_cast<qint64>(start) * miniSector;
        if (from + miniSector > m_miniStream.size())
            return std::nullopt;
        bytes.append(m_miniStream.mid(from, miniSector)); // bounded by `size`, which is below the cut-off
        start = wordAt(m_miniNext, static_cast<qsizetype>(start) * 4);
    }
    return bytes.left(size);
}

CompoundFile::Entry CompoundFile::entryAt(const QByteArray& directory, qsizetype index) const {
    const QByteArray bytes = directory.mid(index * entrySize, entrySize);
    const auto nameSize = qFromLittleEndian<quint16>(bytes.constData() + 64);
    Entry entry;
    for (int i = 0; i + 2 < std::min<int>(nameSize, 64); i += 2)
        entry.name.append(QChar(qFromLittleEndian<quint16>(bytes.constData() + i)));
    entry.type = bytes[66];
    entry.left = wordAt(bytes, 68);
    entry.right = wordAt(bytes, 72);
    entry.child = wordAt(bytes, 76);
    entry.start = wordAt(bytes, 116);
    entry.size = wordAt(bytes, 120);
    return entry;
}

bool CompoundFile::readDirectory() {
    const auto directory = chain(word(48), -1);
    if (!directory || directory->size() < entrySize)
        return false;
    std::vector<Entry> entries;
    for (qsizetype i = 0; i < mostEntries && (i + 1) * entrySize <= directory->size(); ++i)
        entries.push_back(entryAt(*directory, i));
    if (entries.front().type != storageRoot)
        return false;
    if (auto table = chain(word(60), -1))
        m_miniNext = *std::move(table);
    if (auto stream = chain(entries.front().start, -1))
        m_miniStream = *std::move(stream);
    listRoot(entries);
    return true;
}

/// The entries under the root are a tree; a damaged one may go in circles.
void CompoundFile::listRoot(const std::vector<Entry>& entries) {
    QSet<quint32> seen;
    std::vector<quint32> open = {entries.front().child};
    while (!open.empty()) {
        const quint32 index = open.back();
        open.pop_back();
        if (index >= entries.size() || seen.contains(index))
            continue;
        seen.insert(index);
        const Entry& entry = entries[index];
        if (entry.type == streamType)
            m_root.insert(entry.name.toLower(), entry);
        open.insert(open.end(), {entry.left, entry.right});
    }
}

bool CompoundFile::contains(const QString& name) const {
    return m_root.contains(name.toLower());
}

core::Result<QByteArray> CompoundFile::stream(const QString& name) const {
    const auto entry = m_root.constFind(name.toLower());
    if (entry == m_root.cend())
        return broken();
    const bool small = entry->size < miniCutoff;
    auto bytes = small ? miniChain(entry->start, entry->size) : chain(entry->start, entry->size);
    if (!bytes)
        return fileError(core::ErrorCode::FileBroken, detail::workbookEnds);
    return *std::move(bytes);
}

} // namespace svodka::ingest
