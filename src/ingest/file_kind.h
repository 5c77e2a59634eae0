// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace svodka::ingest {

/// What a file is by its first bytes.
struct FileKind {
    enum Kind { Text, Zip, EncryptedOffice, Unsupported } kind = Text;
    QString detail; ///< of Unsupported: «xls», «doc», «pdf», «html» …
};

/// `bytes`: the whole file, or enough of its start to hold the directory of an OLE compound file.
FileKind fileKind(const QByteArray& bytes);

} // namespace svodka::ingest
