// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"
#include "core/period_line.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>
#include <vector>

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

// Weekly tables are of our time: «01.02.1998» is somebody's birthday, «2060-10-10» a part of a code.
QDate fullDate(const PartialDate& date) {
    const bool plausible = date.year >= 2010 && date.year < 2050;
    return plausible && date.month > 0 ? QDate(date.year, date.month, date.day) : QDate();
}

bool isLater(const PartialDate& a, const PartialDate& b) {
    return a.month != b.month ? a.month > b.month : a.day > b.day;
}

// «29.12-04.01.2024»: what one end leaves out is taken from the other, over a new year if it must be. `year`: of the
// end, where neither has one; 0 if it is not known.
std::optional<Period> complete(PartialDate start, PartialDate end, int year) {
    if (start.month == 0)
        start.month = end.month;
    if (start.year == 0 && end.year == 0)
        end.year = year;
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

const QString monthWord =
    uR"((?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|янв|фев|мар|апр|)"
    uR"(авг|сент|сен|окт|нояб|ноя|дек)[а-я]{0,2}\.?)"_s;
const QString yearMark = uR"((?:\s*(?:гг?\b\.?|год[а-я]*))?\.?)"_s;
const QString between = uR"((?:\s*(?:-|\.\.\.?|_|(?<= |\d{4}|\.\d\d)/)\s*(?:по\s+)?|\s*,?\s*\b(?:по|до)\s+))"_s;

// Each %1 is the name of an end: its groups get names of their own.
const QString isoDate = uR"((?<%1Year>20\d\d)(?<%1Sep>[-._])(?<%1Month>\d{1,2})\k<%1Sep>(?<%1Day>\d{1,2}))"_s;
const QString compactDate = uR"((?<%1Year>20\d\d)(?<%1Month>\d\d)(?<%1Day>\d\d))"_s;
const QString compactDayFirst = uR"((?<%1Day>\d\d)(?<%1Month>\d\d)(?<%1Year>20\d\d|\d\d))"_s;
const QString numericDate =
    uR"((?<%1Day>\d{1,2})(?<%1Sep>[./\-_])(?<%1Month>\d{1,2})\k<%1Sep>(?<%1Year>\d{4}|\d\d)(?!\d))"_s;
const QString shortDate = uR"((?<%1Day>\d{1,2})(?:[./](?<%1Month>\d{1,2})(?:[./](?<%1Year>\d{4}|\d\d)(?!\d))?)?)"_s;
const QString monthDate = uR"((?<%1Day>\d{1,2})[./](?<%1Month>\d{1,2})(?:[./](?<%1Year>\d{4}|\d\d)(?!\d))?)"_s;
const QString shortWordDate = uR"((?<%1Day>\d{1,2})(?:\s*(?<%1Month>%2)(?:\s*(?<%1Year>\d{4}|\d\d)(?!\d))?)?)"_s;
const QString wordDate = uR"((?<%1Day>\d{1,2})\s*(?<%1Month>%2)(?:\s*(?<%1Year>\d{4}|\d\d)(?!\d))?)"_s;

QString end(const QString& form, const QString& name) {
    QString text = form;
    return text.replace(u"%1"_s, name).replace(u"%2"_s, monthWord);
}

QRegularExpression expression(const QString& text) {
    // Nothing that goes on with digits: «1.29.04.23», «29.04.2023.5»; no number of a document: «№ 02-04.05.2023».
    return QRegularExpression(uR"((?<!\d)(?<!\d[.,])(?<!№)(?<!№ ))"_s + text + uR"((?!\d))"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression range(const QString& first, const QString& second) {
    return expression(end(first, u"a"_s) + yearMark + between + end(second, u"b"_s));
}

// The most explicit spelling stands first: a shorter one would read a part of it.
const std::array<QRegularExpression, 7>& ranges() {
    static const std::array<QRegularExpression, 7> all = {
        range(isoDate, isoDate),
        range(compactDate, compactDate),
        range(numericDate, numericDate),
        range(shortDate, monthDate),
        range(shortWordDate, wordDate),
        range(numericDate, monthDate),
        range(compactDayFirst, compactDayFirst),
    };
    return all;
}

bool isWeek(const Period& period) {
    return period.start.daysTo(period.end) == 6;
}

// «290423-050523» may be any two numbers, unless they make a week.
bool isMeant(const QRegularExpressionMatch& match, const Period& period) {
    static const QRegularExpression digitsOnly(u"^\\d{6}\\D+\\d{6}$"_s);
    return isWeek(period) || !digitsOnly.match(match.captured()).hasMatch();
}

// Takes every range out of `text`, valid or not, so that no half of it is read as a day.
std::vector<Period> takeRanges(QString& text, int year) {
    std::vector<Period> found;
    for (const QRegularExpression& form : ranges()) {
        QRegularExpressionMatchIterator matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const std::optional<Period> period = complete(partial(match, u"a"_s), partial(match, u"b"_s), year);
            if (period && isMeant(match, *period) && std::find(found.begin(), found.end(), *period) == found.end())
                found.push_back(*period);
            text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'#'));
        }
    }
    return found;
}

// «с 01.09.2023 по 31.05.2024, неделя 29.04.24-05.05.24»: the week is meant. Of several weeks none is.
std::optional<Period> onlyOne(const std::vector<Period>& periods) {
    if (periods.size() == 1)
        return periods.front();
    const auto week = std::find_if(periods.begin(), periods.end(), isWeek);
    const bool one = std::count_if(periods.begin(), periods.end(), isWeek) == 1;
    return one ? std::optional(*week) : std::nullopt;
}

enum class DayMeaning { None, Possible, Stated };

// «до 20.04.2023» is a deadline, «от 01.09.2021» the date of an order, «обновлено 06.05.2023» that of the file: they do
// not say what the figures stand for. «12-10-23» is a telephone number and «1.2.23» a code unless «на» stands before
// it.
DayMeaning meaningOf(const QString& ahead, const QString& date) {
    static const auto ending = [](const QString& words) {
        return QRegularExpression(uR"((?:^|[^\p{L}])(?:)"_s + words + uR"()[ :-]*(?:г\. ?)?$)"_s,
                                  QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QRegularExpression stated = ending(u"(?:состоянию )?на(?: дату)?|за"_s);
    static const QRegularExpression other =
        ending(u"до|от|[сc]|со|по|к|ко|после|позднее|ранее|срок|тел|телефон|факс|утв\\p{L}*\\.?|"
               "(?:приказ|распоряжени|постановлени|письм|протокол)\\p{L}*|дата [\\p{L} ]+|"
               "(?:с?формирован|обновл[её]н|выгру[зж]|создан|распечатан|загру[зж])\\p{L}*"_s);
    static const QRegularExpression numbered(u"№[ \\d-]*$"_s);
    static const QRegularExpression certain(u"\\d{4}|^\\d\\d[./]\\d\\d[./]|\\p{L}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (stated.match(ahead).hasMatch())
        return DayMeaning::Stated;
    const bool excluded = other.match(ahead).hasMatch() || numbered.match(ahead).hasMatch();
    const bool possible = !excluded && certain.match(date).hasMatch();
    return possible ? DayMeaning::Possible : DayMeaning::None;
}

// The only day of the strongest meaning there is.
std::optional<QDate> findDay(const QString& text) {
    QSet<QDate> stated;
    QSet<QDate> possible;
    for (const QString& form : {isoDate, numericDate, wordDate, compactDate}) {
        QRegularExpressionMatchIterator matches = expression(end(form, u"a"_s)).globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QDate day = fullDate(partial(match, u"a"_s));
            const DayMeaning meaning = meaningOf(text.left(match.capturedStart()), match.captured());
            if (day.isValid() && meaning != DayMeaning::None)
                (meaning == DayMeaning::Stated ? stated : possible).insert(day);
        }
    }
    const QSet<QDate>& days = stated.isEmpty() ? possible : stated;
    return days.size() == 1 ? std::optional(*days.cbegin()) : std::nullopt;
}

} // namespace

PeriodMention findPeriod(QStringView text) {
    QString line = periodLine(text);
    PeriodMention mention;
    const std::vector<Period> periods = takeRanges(line, onlyYear(line));
    mention.period = onlyOne(periods);
    if (periods.empty())
        mention.asOf = findDay(line);
    return mention;
}

} // namespace svodka::core
