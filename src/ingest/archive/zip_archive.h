// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ingest/limits.h"

#include <QHash>
#include <QIODevice>
#include <QStringList>
#include <functional>
#include <memory>
#include <stop_token>

namespace svodka::ingest {

/// Reads parts of a zip file with the limits of docs/rules.md 7, both by what the archive declares and by what really
/// comes out. Works on a QIODevice, so that paths in Cyrillic are no matter on any system. One thread.
class ZipArchive final {
public:
    /// Takes a chunk of a part; false = enough, stop reading (no error).
    using Sink = std::function<bool(const char* data, int size)>;

    /// Refused too: a part that stands there twice, a name with «..».
    /// `device` is open for reading and outlives the archive. FileBroken, FileTooLarge, FileEncrypted.
    static core::Result<std::unique_ptr<ZipArchive>> open(QIODevice& device, const ReadLimits& limits = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Unpacking ends with Cancelled soon after `stop` is requested.
    void stopOn(std::stop_token stop) { m_stop = std::move(stop); }

    /// Part names compare without case, as the format demands. «/» in front is ignored.
    [[nodiscard]] bool contains(const QString& name) const;
    [[nodiscard]] QStringList names() const;

    /// Unpacks one part chunk by chunk. FileBroken (also when there is no such part), FileTooLarge.
    core::Result<void> read(const QString& name, const Sink& sink);

    /// A whole part; for small ones.
    core::Result<QByteArray> readAll(const QString& name);

private:
    struct Part {
        QString name;
        quint64 offset = 0;
        quint64 index = 0;
        qint64 packed = 0;
    };
    explicit ZipArchive(const ReadLimits& limits) : m_limits(limits) {}
    core::Result<void> list();
    core::Result<void> addPart(qint64& declared);
    core::Result<void> drain(const Part& part, const Sink& sink);

    void* m_zip = nullptr;
    ReadLimits m_limits;
    QHash<QString, Part> m_parts;
    qint64 m_unpacked = 0;
    std::stop_token m_stop;
};

} // namespace svodka::ingest
