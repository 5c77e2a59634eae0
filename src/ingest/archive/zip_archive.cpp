// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/zip_archive.h"

#include "ingest/archive/zip_device.h"
#include "ingest/error_detail.h"

#include <array>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

core::Error broken(const char* phrase, const QString& part = {}) {
    return fileError(core::ErrorCode::FileBroken, phrase, part);
}

core::Error tooLarge(const char* phrase, const QString& part = {}) {
    return fileError(core::ErrorCode::FileTooLarge, phrase, part);
}

QString keyOf(const QString& name) {
    return (name.startsWith(u'/') ? name.mid(1) : name).toLower();
}

bool tooTight(qint64 unpacked, qint64 packed, const ReadLimits& limits) {
    return unpacked > limits.ratioFloor && unpacked / limits.ratio > packed;
}

} // namespace

core::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice& device, const ReadLimits& limits) {
    std::unique_ptr<ZipArchive> archive(new ZipArchive(limits));
    zlib_filefunc64_def functions = zipFunctionsOver(device);
    archive->m_zip = unzOpen2_64("", &functions);
    if (!archive->m_zip)
        return broken(detail::archiveEnds);
    if (auto listed = archive->list(); !listed)
        return listed.error();
    return archive;
}

ZipArchive::~ZipArchive() {
    if (m_zip)
        unzClose(m_zip);
}

core::Result<void> ZipArchive::list() {
    unz_global_info64 info = {};
    if (unzGetGlobalInfo64(m_zip, &info) != UNZ_OK)
        return broken(detail::directory);
    if (info.number_entry > static_cast<ZPOS64_T>(m_limits.entries))
        return tooLarge(detail::tooManyParts);
    qint64 declared = 0;
    int state = unzGoToFirstFile(m_zip);
    for (qint64 seen = 0; state == UNZ_OK; state = unzGoToNextFile(m_zip)) {
        if (++seen > m_limits.entries)
            return tooLarge(detail::tooManyParts);
        if (auto added = addPart(declared); !added)
            return added;
    }
    return state == UNZ_END_OF_LIST_OF_FILE ? core::Result<void>() : broken(detail::directory);
}

core::Result<void> ZipArchive::addPart(qint64& declared) {
    unz_file_info64 info = {};
    std::array<char, 1024> name = {};
    if (unzGetCurrentFileInfo64(m_zip, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
        return broken(detail::directory);
    if (info.flag & 1U)
        return core::Error{core::ErrorCode::FileEncrypted, {}, {}, {}};
    const auto unpacked = static_cast<qint64>(info.uncompressed_size);
    const auto packed = static_cast<qint64>(info.compressed_size);
    const bool sane = unpacked >= 0 && unpacked <= m_limits.entry && packed >= 0;
    if (!sane || (declared += unpacked) > m_limits.total || tooTight(unpacked, packed, m_limits))
        return tooLarge(detail::partTooLarge, QString::fromUtf8(name.data()));
    unz64_file_pos place = {};
    unzGetFilePos64(m_zip, &place);
    const QString text = QString::fromUtf8(name.data()).replace(u'\\', u'/');
    if (text.split(u'/').contains(u".."_s))
        return broken(detail::partOutside, text);
    if (m_parts.contains(keyOf(text))) // two readers would see two workbooks
        return broken(detail::partTwice, text);
    m_parts.insert(keyOf(text), {text, place.pos_in_zip_directory, place.num_of_file, packed});
    return {};
}

bool ZipArchive::contains(const QString& name) const {
    return m_parts.contains(keyOf(name));
}

QStringList ZipArchive::names() const {
    QStringList names;
    for (const Part& part : m_parts)
        names.append(part.name);
    names.sort();
    return names;
}

core::Result<void> ZipArchive::read(const QString& name, const Sink& sink) {
    const auto part = m_parts.constFind(keyOf(name));
    if (part == m_parts.cend())
        return broken(detail::partMissing, name);
    unz64_file_pos place = {part->offset, part->index};
    if (unzGoToFilePos64(m_zip, &place) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK)
        return broken(detail::partDamaged, name);
    core::Result<void> done = drain(*part, sink);
    const int closed = unzCloseCurrentFile(m_zip);
    if (done && closed == UNZ_CRCERROR)
        return broken(detail::partDamaged, name);
    return done;
}

core::Result<void> ZipArchive::drain(const Part& part, const Sink& sink) {
    std::array<char, 65536> buffer;
    qint64 unpacked = 0;
    for (;;) {
        if (m_stop.stop_requested())
            return core::Error{core::ErrorCode::Cancelled, {}, {}, {}};
        const int got = unzReadCurrentFile(m_zip, buffer.data(), buffer.size());
        if (got < 0)
            return broken(detail::partDamaged, part.name);
        if (got == 0)
            return {};
        unpacked += got;
        m_unpacked += got;
        const bool large = unpacked > m_limits.entry || m_unpacked > m_limits.total;
        if (large || tooTight(unpacked, part.packed, m_limits))
            return tooLarge(detail::partTooLarge, part.name);
        if (!sink(buffer.data(), got))
            return {};
    }
}

core::Result<QByteArray> ZipArchive::readAll(const QString& name) {
    QByteArray bytes;
    auto done = read(name, [&](const char* data, int size) {
        bytes.append(data, size);
        return true;
    });
    if (!done)
        return done.error();
    return bytes;
}

} // namespace svodka::ingest
