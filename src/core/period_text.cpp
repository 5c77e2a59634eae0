// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"

#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPeriod = 366; // days; more is two dates that have nothing to do with each other

// A date of which a part may be left to the other end of the range.
struct PartialDate {
    int day = 0;
    int month = 0; ///< 0 = not given
    int year = 0;  ///< 0 = not given
};

int monthFromWord(const QString& word) {
    static const QStringList beginnings = {u"янв"_s, u"фев"_s, u"мар"_s, u"апр"_s, u"ма"_s,  u"июн"_s,
                                           u"июл"_s, u"авг"_s, u"сен"_s, u"окт"_s, u"ноя"_s, u"дек"_s};
    for (qsizetype i = 0; i < beginnings.size(); ++i)
        if (word.startsWith(beginnings[i]))
            return int(i) + 1; // «мар» stands before «ма»
    return 0;
}

// The captured groups `name`Day, `name`Month (a number) or `name`Word, `name`Year.
PartialDate partial(const QRegularExpressionMatch& match, const QString& name) {
    PartialDate date;
    date.day = match.captured(name + u"Day"_s).toInt();
    const QString month = match.captured(name + u"Month"_s);
    bool number = false;
    date.month = month.toInt(&number);
    if (!number)
        date.month = monthFromWord(month);
    const QString year = match.captured(name + u"Year"_s);
    date.year = year.toInt() + (year.size() == 2 ? 2000 : 0);
    return date;
}

QDate fullDate(const PartialDate& date) {
    return date.year > 0 && date.month > 0 ? QDate(date.year, date.month, date.day) : QDate();
}

bool isLater(const PartialDate& a, const PartialDate& b) {
    return a.month != b.month ? a.month > b.month : a.day > b.day;
}

// «29.12-04.01.2024»: what one end leaves out is taken from the other, over a new year if it must be.
std::optional<Period> complete(PartialDate start, PartialDate end) {
    if (start.month == 0)
        start.month = end.month;
    const bool overNewYear = isLater(start, end) && start.month > end.month;
    if (start.year == 0 && end.year > 0)
        start.year = end.year - (overNewYear ? 1 : 0);
    else if (end.year == 0 && start.year > 0)
        end.year = start.year + (overNewYear ? 1 : 0);
    const Period period{fullDate(start), fullDate(end)};
    if (!period.isValid() || period.start.daysTo(period.end) >= longestPeriod)
        return std::nullopt;
    return period;
}

// Lower case, every dash a hyphen, every space a blank, no quotes and invisible characters.
QString plain(QStringView text) {
    QString out;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format || u"«»\"„“”'"_s.contains(c))
            continue;
        const bool dash = c.category() == QChar::Punctuation_Dash || c == u'\u2212';
        out += dash ? u'-' : c.isSpace() ? u' ' : c == u'…' ? u'-' : c;
    }
    return out.toLower().simplified();
}

const QString monthWord =
    uR"((?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|янв|фев|мар|апр|)"
    uR"(авг|сент|сен|окт|нояб|ноя|дек)[а-я]{0,2}\.?)"_s;
const QString yearMark = uR"((?:\s*(?:г\b\.?|год[а-я]?))?)"_s;
const QString between = uR"((?:\s*(?:-|\.\.\.?|_|/)\s*(?:по\s+)?|\s*,?\s+(?:по|до)\s+))"_s;

// Each %1 is the name of an end: its groups get names of their own.
const QString isoDate = uR"((?<%1Year>(?:19|20)\d\d)(?<%1Sep>[-._])(?<%1Month>\d{1,2})\k<%1Sep>(?<%1Day>\d{1,2}))"_s;
const QString compactDate = uR"((?<%1Year>20\d\d)(?<%1Month>\d\d)(?<%1Day>\d\d))"_s;
const QString numericDate =
    uR"((?<%1Day>\d{1,2})(?<%1Sep>[./\-_])(?<%1Month>\d{1,2})\k<%1Sep>(?<%1Year>\d{4}|\d\d)(?!\d))"_s;
const QString shortDate = uR"((?<%1Day>\d{1,2})(?:[./](?<%1Month>\d{1,2})(?:[./](?<%1Year>\d{4}|\d\d)(?!\d))?)?)"_s;
const QString monthDate = uR"((?<%1Day>\d{1,2})[./](?<%1Month>\d{1,2})(?:[./](?<%1Year>\d{4}|\d\d)(?!\d))?)"_s;
const QString shortWordDate = uR"((?<%1Day>\d{1,2})(?:\s+(?<%1Month>%2)(?:\s+(?<%1Year>\d{4}|\d\d)(?!\d))?)?)"_s;
const QString wordDate = uR"((?<%1Day>\d{1,2})\s+(?<%1Month>%2)(?:\s+(?<%1Year>\d{4}|\d\d)(?!\d))?)"_s;

QString end(const QString& form, const QString& name) {
    QString text = form;
    return text.replace(u"%1"_s, name).replace(u"%2"_s, monthWord);
}

QRegularExpression expression(const QString& text) {
    // Nothing that goes on with digits: «1.29.04.23», «29.04.2023.5».
    return QRegularExpression(uR"((?<!\d)(?<!\d[.,]))"_s + text + uR"((?!\d))"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression range(const QString& first, const QString& second) {
    return expression(end(first, u"a"_s) + yearMark + between + end(second, u"b"_s));
}

// The most explicit spelling stands first: a shorter one would read a part of it.
const std::array<QRegularExpression, 6>& ranges() {
    static const std::array<QRegularExpression, 6> all = {
        range(isoDate, isoDate),     range(compactDate, compactDate), range(numericDate, numericDate),
        range(shortDate, monthDate), range(shortWordDate, wordDate),  range(numericDate, monthDate),
    };
    return all;
}

// Takes every range out of `text`, valid or not, so that no half of it is read as a day; gives the first valid one.
std::optional<Period> takeRanges(QString& text) {
    std::optional<Period> found;
    qsizetype foundAt = -1;
    for (const QRegularExpression& form : ranges()) {
        QRegularExpressionMatchIterator matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const std::optional<Period> period = complete(partial(match, u"a"_s), partial(match, u"b"_s));
            if (period && (foundAt < 0 || match.capturedStart() < foundAt)) {
                found = period;
                foundAt = match.capturedStart();
            }
            text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'#'));
        }
    }
    return found;
}

// «до 20.04.2023» is a deadline, «от 01.09.2021» the date of an order: neither says what the figures stand for.
std::optional<QDate> takeDay(const QString& text) {
    static const QRegularExpression before(uR"((?:^|[^\p{L}])(?:до|от|с|со|по|к|ко|после|позднее|ранее|срок)[ :]*$)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& form : {isoDate, numericDate, wordDate}) {
        QRegularExpressionMatchIterator matches = expression(end(form, u"a"_s)).globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QDate day = fullDate(partial(match, u"a"_s));
            const QString ahead = text.left(match.capturedStart());
            const bool reported = ahead.endsWith(u"состоянию на "_s) || !before.match(ahead).hasMatch();
            if (day.isValid() && reported)
                return day;
        }
    }
    return std::nullopt;
}

} // namespace

PeriodMention findPeriod(QStringView text) {
    QString line = plain(text);
    PeriodMention mention;
    mention.period = takeRanges(line);
    if (!mention.period)
        mention.asOf = takeDay(line);
    return mention;
}

} // namespace svodka::core
