// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <minizip/unzip.h>

namespace svodka::ingest {

/// The functions by which minizip reads from an open QIODevice, which must outlive the archive.
zlib_filefunc64_def zipFunctionsOver(QIODevice& device);

} // namespace svodka::ingest
