// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <cmath>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

// Every kind of space a blank, every kind of minus a hyphen.
QString plain(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        if (c.category() == QChar::Other_Format)
            continue;
        out += c.isSpace() ? u' ' : c == u'\u2212' || c == u'\u2013' ? u'-' : c;
    }
    return out.trimmed();
}

// «1540», «1 540», with a fraction: groups are of three digits or there are none.
const QString unsignedNumber = uR"((?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?)"_s;

std::optional<double> toDouble(QString digits) {
    digits.remove(u' ').replace(u',', u'.');
    bool ok = false;
    const double value = QLocale::c().toDouble(digits, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> parseNumber(QStringView text) {
    static const QRegularExpression number(u"^([+-]?%1) ?%?$"_s.arg(unsignedNumber));
    const QRegularExpressionMatch match = number.match(plain(text));
    return match.hasMatch() ? toDouble(match.captured(1)) : std::nullopt;
}

bool isNotReported(QStringView text) {
    static const QRegularExpression dashes(uR"(^[-\x{2010}-\x{2015}\x{2212}_ ]*$)"_s);
    static const QStringList words = {u"н/д"_s,  u"н\\д"_s,        u"н.д."_s,       u"н. д."_s,        u"н.д"_s,
                                      u"нд"_s,   u"нет данных"_s,  u"данных нет"_s, u"нет сведений"_s, u"n/a"_s,
                                      u"#н/д"_s, u"не сообщено"_s, u"…"_s,          u"..."_s};
    QString word = plain(text).toLower().simplified();
    if (word.endsWith(u'.') && word != u"..." && !words.contains(word))
        word.chop(1);
    return dashes.match(word).hasMatch() || words.contains(word);
}

std::optional<double> parseFlag(QStringView text) {
    static const QSet<QString> yes = {
        u"да"_s,        u"д"_s,      u"+"_s,      u"✓"_s,    u"✔"_s,       u"✔️"_s,  u"✅"_s,
        u"☑"_s,         u"☑️"_s, u"√"_s,      u"x"_s,    u"х"_s,       u"×"_s,       u"v"_s,
        u"yes"_s,       u"true"_s,   u"истина"_s, u"есть"_s, u"имеется"_s, u"имеются"_s, u"присутствует"_s,
        u"выполнено"_s, u"сделано"_s};
    static const QSet<QString> no = {
        u"нет"_s,       u"н"_s, u"no"_s,         u"false"_s,      u"ложь"_s,        u"☐"_s,           u"❌"_s,
        u"✗"_s,         u"✘"_s, u"не имеется"_s, u"не имеются"_s, u"отсутствует"_s, u"отсутствуют"_s, u"не выполнено"_s,
        u"не сделано"_s};
    QString word = plain(text).toLower().simplified();
    while (word.size() > 1 && QStringView(u".,;!").contains(word.back()))
        word.chop(1);
    if (yes.contains(word))
        return 1.0;
    if (no.contains(word))
        return 0.0;
    // Of what somebody did to a page: «QR-код: не размещён». Words of a state («активна») belong to their own columns.
    static const QRegularExpression done(u"^(не )?(размещ[её]н|установлен|оформлен|заполнен|получен)[аоы]?$"_s);
    const bool isWord = !word.isEmpty() && word.front().isLetter(); // most texts are numbers
    if (const auto match = isWord ? done.match(word) : QRegularExpressionMatch(); match.hasMatch())
        return match.captured(1).isEmpty() ? 1.0 : 0.0;
    const std::optional<double> number = parseNumber(text);
    return number && (*number == 0.0 || *number == 1.0) && !word.endsWith(u'%') ? number : std::nullopt;
}

std::optional<CountOfBase> parseCountOfBase(QStringView text) {
    static const QRegularExpression pair(uR"((?<![\d.,])(%1)\s+из\s+(%1)(?!\d))"_s.arg(unsignedNumber),
                                         QRegularExpression::UseUnicodePropertiesOption |
                                             QRegularExpression::CaseInsensitiveOption);
    // «121/127 (95%)»: the whole text, and a part is no more than the whole
    static const QRegularExpression fraction(
        uR"(^(%1) ?/ ?(%1)(?: ?\(?\d+(?:[.,]\d+)? ?%\)?)?$)"_s.arg(unsignedNumber));
    const QString line = plain(text);
    const QRegularExpressionMatch sentence = pair.match(line);
    const QRegularExpressionMatch match = sentence.hasMatch() ? sentence : fraction.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<double> count = toDouble(match.captured(1));
    const std::optional<double> base = toDouble(match.captured(2));
    if (!count || !base || (!sentence.hasMatch() && *count > *base))
        return std::nullopt;
    return CountOfBase{*count, *base};
}

std::optional<int> wholePercent(double count, double base) {
    if (!(base > 0) || !std::isfinite(count) || !std::isfinite(base))
        return std::nullopt;
    const double rounded = std::floor(100.0 * count / base + 0.5);
    if (!(std::abs(rounded) < 1e9))
        return std::nullopt;
    const int percent = int(rounded);
    if (count < base && percent >= 100)
        return 99;
    if (count > 0 && percent <= 0)
        return 1;
    return percent;
}

QString numberToText(double value) {
    if (value == 0)
        return u"0"_s;
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return text.replace(u'.', u',');
}

} // namespace svodka::core
