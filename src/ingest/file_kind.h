// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace svodka::ingest {

/// What a file is by its first bytes.
struct FileKind {
    /// Xls also for an OLE compound file of which no more is known.
    enum Kind { Text, Zip, Xls, EncryptedOffice, Unsupported } kind = Text;
    const char* detail = nullptr; ///< of Unsupported: one of ingest/error_detail.h
};

/// `bytes`: the whole file, or enough of its start to hold the directory of an OLE compound file.
FileKind fileKind(const QByteArray& bytes);

} // namespace svodka::ingest
