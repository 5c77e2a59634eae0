// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive/plain_text.h"

namespace svodka::ingest {

namespace {

using Byte = unsigned char;

constexpr bool isBetween(Byte byte, Byte low, Byte high) {
    return byte >= low && byte <= high;
}

constexpr bool goesOn(Byte byte) {
    return isBetween(byte, 0x80, 0xBF);
}

/// The length of the character at `at`, of several bytes; 0 for none, or one that XML does not allow. `at` has four
/// bytes behind it, or the end of the text and a byte that goes on nothing.
int longCharacter(const Byte* at) {
    const Byte first = at[0];
    const Byte second = at[1];
    if (isBetween(first, 0xC2, 0xDF))
        return goesOn(second) ? 2 : 0;
    const bool isShortest = first != 0xE0 || second >= 0xA0;
    const bool isNoSurrogate = first != 0xED || second <= 0x9F;
    if (isBetween(first, 0xE0, 0xEF)) {
        const bool isWhole = isShortest && isNoSurrogate && goesOn(second) && goesOn(at[2]);
        const bool isNone = first == 0xEF && second == 0xBF && at[2] >= 0xBE; // U+FFFE, U+FFFF
        return isWhole && !isNone ? 3 : 0;
    }
    const bool isInRange = (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second <= 0x8F);
    const bool isWhole = isInRange && goesOn(second) && goesOn(at[2]) && goesOn(at[3]);
    return isBetween(first, 0xF0, 0xF4) && isWhole ? 4 : 0;
}

} // namespace

int linesOfPlainText(QByteArrayView text) {
    const auto* at = reinterpret_cast<const Byte*>(text.data());
    const Byte* const end = at + text.size();
    int lines = 0;
    while (at < end) {
        const Byte c = *at;
        if (c >= 0x80) {
            const int length = longCharacter(at);
            if (length == 0)
                return -1;
            at += length;
            continue;
        }
        // «]]>» may not stand in a text
        if ((c < ' ' && c != '\n' && c != '\t') || c == '&' || c == ']' || c == 0x7F)
            return -1;
        lines += c == '\n';
        ++at;
    }
    return lines;
}

} // namespace svodka::ingest
