// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text/text_decoder.h"

#include "ingest/text/code_pages.h"

#include <QStringConverter>
#include <algorithm>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

using CodePage = std::array<char16_t, 128>;

char16_t unitOf(const CodePage& page, char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code < 128 ? static_cast<char16_t>(code) : page[code - 128];
}

QString decodeWith(const CodePage& page, const QByteArray& bytes) {
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [&](char byte) { return QChar(unitOf(page, byte)); });
    return text;
}

bool isRussian(QChar c) {
    return (c >= u'\u0410' && c <= u'\u044F') || c == u'\u0401' || c == u'\u0451';
}

/// How much the text looks like Russian: small letters and capitals at the start of words speak for it, a capital after
/// a small letter and strange signs against it.
qint64 russianScore(const CodePage& page, const QByteArray& sample) {
    qint64 score = 0;
    QChar previous = u' ';
    for (const char byte : sample) {
        const QChar c(unitOf(page, byte));
        if (isRussian(c))
            score += c.isLower() ? 2 : (previous.isLower() ? -3 : 1);
        else if (c.unicode() >= 128 && !QStringView(u"«»№–—\u00A0…").contains(c))
            score -= 3;
        previous = c;
    }
    return score;
}

/// Counts 16-bit units whose high byte belongs to Latin, Cyrillic or general punctuation.
double plausibleUnits(const QByteArray& sample, int highByte) {
    qsizetype plausible = 0;
    const qsizetype units = sample.size() / 2;
    for (qsizetype i = 0; i < units; ++i) {
        const char high = sample[2 * i + highByte];
        const char low = sample[2 * i + 1 - highByte];
        plausible += high == 0x04 || ((high == 0x00 || high == 0x20 || high == 0x21) && low != 0x00);
    }
    return units == 0 ? 0 : static_cast<double>(plausible) / static_cast<double>(units);
}

/// «LE» or «BE» for UTF-16 without a mark, empty for all else. Cyrillic in UTF-16 has 0x04 in every second byte, which
/// no text in one-byte code pages or UTF-8 has.
QString unmarkedUtf16(const QByteArray& bytes) {
    const QByteArray sample = bytes.left(16384);
    if (sample.size() < 4 || (!sample.contains('\0') && !sample.contains('\x04')))
        return {};
    if (plausibleUnits(sample, 1) > 0.9)
        return u"UTF-16LE"_s;
    return plausibleUnits(sample, 0) > 0.9 ? u"UTF-16BE"_s : QString();
}

QString decodeUtf16(const QByteArray& bytes, bool bigEndian) {
    QStringDecoder decoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    return decoder(bytes);
}

/// UTF-8 that is whole, or cut or damaged in a very few places.
bool isUtf8(const QByteArray& bytes, const QString& decoded) {
    const auto broken = decoded.count(QChar::ReplacementCharacter);
    if (broken == 0)
        return true;
    const auto multiByte = std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0xC0) == 0xC0; });
    return broken * 200 < multiByte;
}

DecodedText decodeCodePage(const QByteArray& bytes) {
    const QByteArray sample = bytes.left(1 << 20);
    if (russianScore(ibm866, sample) > russianScore(windows1251, sample))
        return {decodeWith(ibm866, bytes), u"IBM866"_s};
    return {decodeWith(windows1251, bytes), u"windows-1251"_s};
}

DecodedText decodeByContent(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {QString::fromUtf8(bytes.mid(3)), u"UTF-8"_s};
    if (bytes.startsWith("\xFF\xFE"))
        return {decodeUtf16(bytes.mid(2), false), u"UTF-16LE"_s};
    if (bytes.startsWith("\xFE\xFF"))
        return {decodeUtf16(bytes.mid(2), true), u"UTF-16BE"_s};
    if (const QString encoding = unmarkedUtf16(bytes); !encoding.isEmpty())
        return {decodeUtf16(bytes, encoding.endsWith(u"BE")), encoding};
    if (const QString text = QString::fromUtf8(bytes); isUtf8(bytes, text))
        return {text, u"UTF-8"_s};
    return decodeCodePage(bytes);
}

} // namespace

bool looksLikeUtf16(const QByteArray& bytes) {
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || !unmarkedUtf16(bytes).isEmpty();
}

DecodedText decodeText(const QByteArray& bytes) {
    DecodedText decoded = decodeByContent(bytes);
    decoded.text.remove(QChar(u'\0'));
    return decoded;
}

} // namespace svodka::ingest
