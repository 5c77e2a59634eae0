// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_code.h"

#include <array>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

constexpr qsizetype kLongest = 41;

/// From «а» on, in the order of the alphabet without «ё».
constexpr std::array kLetters{u"a",  u"b",  u"v",  u"g",    u"d", u"e", u"zh", u"z", u"i",  u"j", u"k",
                              u"l",  u"m",  u"n",  u"o",    u"p", u"r", u"s",  u"t", u"u",  u"f", u"h",
                              u"ts", u"ch", u"sh", u"shch", u"",  u"y", u"",   u"e", u"yu", u"ya"};

QString latin(QChar letter) {
    const QChar low = letter.toLower();
    if (low == u'ё')
        return u"e"_s;
    if (low >= u'а' && low <= u'я')
        return QString::fromUtf16(kLetters[static_cast<size_t>(low.unicode() - u'а')]);
    const bool isPlain = (low >= u'a' && low <= u'z') || (low >= u'0' && low <= u'9');
    return isPlain ? QString(low) : u"_"_s;
}

QString plainCode(const QString& title) {
    QString code;
    for (const QChar letter : title) {
        const QString next = latin(letter);
        if (next != "_"_L1)
            code += next;
        else if (!code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    if (code.isEmpty() || code.front() < u'a')
        code.prepend(u"c_"_s);
    code.truncate(kLongest);
    while (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

} // namespace

QString suggestedCode(const QString& title, const QStringList& taken) {
    const QString code = plainCode(title);
    QString free = code;
    for (int i = 2; taken.contains(free); ++i) {
        const QString number = u"_%1"_s.arg(i);
        free = code.left(kLongest - number.size()) + number;
    }
    return free;
}

} // namespace svodka::core
