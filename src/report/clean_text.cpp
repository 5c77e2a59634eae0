// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean_text.h"

namespace svodka::report {

namespace {

constexpr qsizetype kCellLimit = 32767; // of Excel; LibreOffice takes more

bool isForbidden(QChar c) {
    const char16_t code = c.unicode();
    const bool lineOrTab = code == u'\t' || code == u'\n' || code == u'\r';
    return (code < 0x20 && !lineOrTab) || code == 0x7F || code >= 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

bool isPairAt(const QString& text, qsizetype i) {
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

} // namespace

QString withoutInvalidCharacters(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPairAt(text, i)) {
            clean += text[i];
            clean += text[++i];
        } else if (text[i].isSurrogate()) {
            clean += QChar::ReplacementCharacter;
        } else if (!isForbidden(text[i])) {
            clean += text[i];
        }
    }
    return clean;
}

QString cellText(const QString& text) {
    QString clean = withoutInvalidCharacters(text);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (clean.size() <= kCellLimit)
        return clean;
    clean.truncate(kCellLimit - 1);
    if (clean.back().isHighSurrogate())
        clean.chop(1);
    return clean + QChar(0x2026);
}

} // namespace svodka::report
