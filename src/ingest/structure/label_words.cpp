// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/label_words.h"

#include "ingest/structure/any_case.h"

#include <algorithm>
#include <array>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

/// Lower case, ё→е, one kind of space, no quotes and no end marks.
QString plain(const QString& text) {
    QString line = text.simplified().toLower();
    line.replace(u'ё', u'е');
    line.remove(u'«').remove(u'»').remove(u'"');
    while (!line.isEmpty() && QStringView(u":.;* ").contains(line.back()))
        line.chop(1);
    return line;
}

} // namespace

namespace {

QChar small(QChar c) {
    const bool isCapital = (c >= u'А' && c <= u'Я') || (c >= u'A' && c <= u'Z');
    return isCapital ? QChar(c.unicode() + 32) : c;
}

/// Whether one of some words of small Cyrillic letters stands in a text of any case; many times faster than to fold the
/// text.
template <size_t Count>
bool holds(QStringView text, const std::array<QStringView, Count>& words) {
    const auto standsAt = [&](qsizetype at, QStringView word) {
        return text.size() - at >= word.size() && std::equal(word.begin(), word.end(), text.begin() + at,
                                                             [](QChar wanted, QChar c) { return wanted == small(c); });
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar first = small(text[at]);
        if (std::any_of(words.begin(), words.end(),
                        [&](QStringView word) { return word.front() == first && standsAt(at, word); }))
            return true;
    }
    return false;
}

/// Whether a total's words may begin with this: names of organisations, of which there are many, mostly do not. Looks
/// at the first letter; «итог» may stand behind another word.
bool mayBeTotal(const QString& text) {
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (first == text.end())
        return false;
    return QStringView(u"пвоскрт").contains(small(*first)) || small(*first) == u't' ||
           holds(text, std::array<QStringView, 1>{u"итог"});
}

bool mayBeRegion(const QString& text) {
    static constexpr std::array<QStringView, 6> words = {u"област", u"край", u"республик", u"автоном", u"росс", u"рф"};
    return holds(text, words);
}

/// Of a text that has been made plain.
bool isAverage(const QString& line) {
    if (!line.startsWith(u"средн") && !line.startsWith(u"в среднем"))
        return false;
    static const QRegularExpression pattern =
        anyCase(u"^(средн(ее|ий|яя)\\b|в среднем|среднеобластн|среднерегиональн)"_s);
    return pattern.match(line).hasMatch();
}

} // namespace

bool isTotalLabel(const QString& text) {
    if (!mayBeTotal(text))
        return false;
    static const QRegularExpression pattern =
        anyCase(u"^((\\p{L}+ )?итог(о|и)?\\b|подытог|всего($|\\b[ :,(])|общий итог|общее количество$|сумма$|"
                "в целом по |(по )?(региону?|области|краю|республике|округу|субъекту|рф|россии)( в целом)?,?( всего)?$|"
                "область,?( всего)?$|край,? всего$|республика,? всего$|total$)"_s);
    const QString line = plain(text);
    return pattern.match(line).hasMatch() || isAverage(line);
}

bool isAverageLabel(const QString& text) {
    return isAverage(plain(text));
}

bool isRegionName(const QString& text) {
    if (!mayBeRegion(text))
        return false;
    static const QRegularExpression pattern = anyCase(
        u"^([\\p{L}-]+(ская|цкая|ный|ский|ая) (автономная )?(область|край)|республика [\\p{L}-]+( \\([\\p{L}-]+\\))?|"
        "[\\p{L}-]+ республика|[\\p{L} -]+ автономный округ( - [\\p{L}]+)?|российская федерация|россия|рф)"
        "(,? (всего|итого|в целом))?$"_s);
    return pattern.match(plain(text)).hasMatch();
}

bool isBreakdown(const QString& text) {
    static const QRegularExpression pattern =
        anyCase(u"^[-–— ]*(в том числе|из них|в т\\. ?ч|в т\\.ч|в тч|из общего (числа|количества)|включая)"
                "( по [\\p{L} ]+)?$"_s);
    return pattern.match(plain(text)).hasMatch();
}

bool startsBreakdown(const QString& text) {
    static const QRegularExpression pattern = anyCase(u"^(в том числе|из них|в т\\. ?ч|в тч\\b|в т\\.ч)"_s);
    return pattern.match(plain(text)).hasMatch();
}

QString withoutBreakdown(const QString& text) {
    static const QRegularExpression pattern = anyCase(u"^[-–— ]*(в том числе|из них|в т\\. ?ч\\.?|в тч\\b)[ :,]*"_s);
    return text.simplified().remove(pattern);
}

bool isFootnote(const QString& text) {
    static const QRegularExpression pattern = anyCase(
        u"^(\\*|[0-9¹²³]+\\) |[¹²³]|<\\*>|примечани|источник|по данным|справочно|исп\\.|исполнител|сноска|"
        "подготовил|составил|ответственн|тел\\.|телефон|дата (формирования|составления|выгрузки)|данные (на|по "
        "состоянию)|"
        "сведения (на|по состоянию|предоставлены)|по состоянию на|руководитель|начальник|директор |\\(подпись)"_s);
    return pattern.match(text.simplified()).hasMatch();
}

bool isKindInPlural(const QString& text) {
    static const QRegularExpression pattern = anyCase(
        u"^([0-9ivxх]+[.)]? )?((городские|муниципальные|сельские|городские и муниципальные|образовательные|сельские и "
        u"городские) )?"
        "(и )?(округа|районы|города|зато|поселения|муниципалитеты|муниципальные образования|городские округа и .*|"
        "го|мр|мо|города областного значения|города и районы)"
        "( и [\\p{L} ]+)?( [\\p{L}-]+(ой|ого|ая) (области|края|республики))?$"_s);
    return pattern.match(plain(text)).hasMatch();
}

bool looksLikeOrganisation(const QString& text) {
    static const QRegularExpression legal(
        u"\\b[А-ЯЁ]{1,6}(ОУ|ДОУ|ОШ|БУ|КУ|АУ|УДО|ПОУ|ЦРР|ДО)\\b|\\bСОШ\\b|\\bООШ\\b|\\bДДТ\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kinds = anyCase(
        u"\\b(школ[аы]|детск(ий|ого) сад|гимнази[яи]|лице[йя]|колледж|техникум|училище|интернат|институт|университет|"
        "учреждение|прогимназия|центр\\b|дом детского|дворец|станция юных|управление образован|отдел образован|"
        "комитет|департамент)|(№|\\bno?\\.?) ?\\d"_s);
    return legal.match(text).hasMatch() || kinds.match(text).hasMatch();
}

bool looksLikeMunicipality(const QString& text) {
    static const QRegularExpression pattern = anyCase(
        u"\\b(район|округ|р-н|город|зато|муниципальн\\w+|поселение|пос[её]лок|мкр|улус|кожуун|муниципалитет)\\b|"
        "^(г|п|с|пгт|рп|мо|мр|го|гп|сп)(\\. ?| )[\\p{L}«\"]|\\b(мо|го|мр)$|"
        "^[\\p{L}]+(-[\\p{L}]+)*(ский|цкий|ской|цкой|ный|ский)( |$|,|\\()|^[\\p{L}-]+(ск|град|горск)$"_s);
    return text.size() < 90 && pattern.match(text.simplified()).hasMatch() && !isKindInPlural(text);
}

} // namespace svodka::ingest
