// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace svodka::ingest {

/// A text file made readable.
struct DecodedText {
    QString text;     ///< without a byte order mark and NUL characters
    QString encoding; ///< «UTF-8», «UTF-16LE», «UTF-16BE», «windows-1251», «IBM866»
};

/// Tells the encoding by the bytes themselves (mark, zero bytes, valid UTF-8, then which code page gives the more
/// Russian-looking text) and decodes. Never fails: what cannot be decoded becomes U+FFFD.
DecodedText decodeText(const QByteArray& bytes);

/// True for UTF-16 text, with a byte order mark or without.
bool looksLikeUtf16(const QByteArray& bytes);

} // namespace svodka::ingest
