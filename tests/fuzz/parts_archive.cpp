// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/parts_archive.h"

#include <QtEndian>
#include <vector>
#include <zlib.h>

namespace svodka::fuzz {

namespace {

struct Part {
    QByteArray name;
    QByteArray content;
};

std::vector<Part> partsOf(const QByteArray& bytes) {
    static const QByteArray mark("@@ ");
    std::vector<Part> parts;
    qsizetype at = bytes.startsWith(mark) ? 0 : -1;
    while (at >= 0 && parts.size() < 2000) {
        const qsizetype next = bytes.indexOf("\n" + mark, at);
        const qsizetype end = next < 0 ? bytes.size() : next;
        const QByteArray text = bytes.mid(at + mark.size(), end - at - mark.size());
        const qsizetype line = text.indexOf('\n');
        parts.push_back({text.left(line < 0 ? text.size() : line), line < 0 ? QByteArray() : text.mid(line + 1)});
        at = next < 0 ? -1 : next + 1;
    }
    return parts;
}

class LittleEndian final {
public:
    QByteArray bytes;

    LittleEndian& two(qsizetype value) { return add(qToLittleEndian(static_cast<quint16>(value))); }
    LittleEndian& four(qsizetype value) { return add(qToLittleEndian(static_cast<quint32>(value))); }

private:
    template <typename T>
    LittleEndian& add(T value) {
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
        return *this;
    }
};

/// The fields that the header of a part and its line in the directory share.
QByteArray fieldsOf(const Part& part) {
    const auto* data = reinterpret_cast<const Bytef*>(part.content.constData());
    const auto sum = static_cast<qsizetype>(crc32(0, data, static_cast<uInt>(part.content.size())));
    LittleEndian out;
    out.two(20).two(0).two(0).two(0).two(0).four(sum).four(part.content.size()).four(part.content.size());
    out.two(part.name.size()).two(0);
    return out.bytes;
}

} // namespace

QByteArray archiveOf(const QByteArray& bytes) {
    if (bytes.startsWith("PK"))
        return bytes;
    QByteArray archive;
    QByteArray directory;
    const std::vector<Part> parts = partsOf(bytes);
    for (const Part& part : parts) {
        const QByteArray fields = fieldsOf(part);
        LittleEndian behind;
        behind.two(0).two(0).two(0).four(0).four(archive.size());
        directory += "PK\x01\x02" + QByteArray("\x14\0", 2) + fields + behind.bytes + part.name;
        archive += "PK\x03\x04" + fields + part.name + part.content;
    }
    const auto count = static_cast<qsizetype>(parts.size());
    LittleEndian end;
    end.two(0).two(0).two(count).two(count).four(directory.size()).four(archive.size()).two(0);
    return archive + directory + "PK\x05\x06" + end.bytes;
}

} // namespace svodka::fuzz
