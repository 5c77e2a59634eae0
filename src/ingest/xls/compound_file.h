// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace svodka::ingest {

/// The streams in the root of an OLE compound file. Sector numbers are believed only inside the file, and no chain is
/// followed for longer than the file has sectors: a damaged or hostile one ends in FileBroken, never in a loop.
class CompoundFile final {
public:
    /// FileBroken.
    static core::Result<CompoundFile> open(const QByteArray& bytes);

    /// Names compare without case. Streams inside storages (embedded objects) are not counted.
    [[nodiscard]] bool contains(const QString& name) const;

    /// FileBroken, also when there is no such stream.
    [[nodiscard]] core::Result<QByteArray> stream(const QString& name) const;

private:
    struct Entry {
        QString name;
        int type = 0;
        quint32 left = 0;
        quint32 right = 0;
        quint32 child = 0;
        quint32 start = 0;
        qint64 size = 0;
    };
    explicit CompoundFile(const QByteArray& bytes) : m_bytes(bytes) {}
    bool readHeader();
    bool readTable();
    bool readDirectory();
    [[nodiscard]] Entry entryAt(const QByteArray& directory, qsizetype index) const;
    void listRoot(const std::vector<Entry>& entries);
    [[nodiscard]] quint32 word(qsizetype offset) const;
    [[nodiscard]] QByteArray sector(quint32 number) const;
    [[nodiscard]] bool isSector(quint32 number) const;

    /// The bytes of a chain of sectors; nothing when the chain is broken or shorter than `size` (-1: to its end).
    [[nodiscard]] std::optional<QByteArray> chain(quint32 start, qint64 size) const;
    [[nodiscard]] std::optional<QByteArray> miniChain(quint32 start, qint64 size) const;

    QByteArray m_bytes;
    qsizetype m_sectorSize = 512;
    std::vector<quint32> m_next; ///< of every sector, the one after it
    QByteArray m_miniNext;       ///< the same for the small sectors, as stored
    QByteArray m_miniStream;
    QHash<QString, Entry> m_root;
};

} // namespace svodka::ingest
