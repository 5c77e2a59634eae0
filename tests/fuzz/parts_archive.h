// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace svodka::fuzz {

/// Makes a zip archive out of the text form of the corpus: a line «@@ name» begins a part, what follows up to the next
/// such line is its content. The archive is stored, not packed, and its sums are right, so that a changed byte reaches
/// the reader of the part. Bytes that begin with «PK» are an archive already and come back as they are.
QByteArray archiveOf(const QByteArray& bytes);

} // namespace svodka::fuzz
