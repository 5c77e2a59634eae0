// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/header_words.h"

#include "ingest/structure/any_case.h"

#include <array>
#include <utility>

namespace svodka::ingest {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& rowNumber() {
    static const QRegularExpression pattern =
        anyCase(u"^(№|n|no|номер|#)?[ .]*(п ?[-./\\\\]? ?п\\.?|пп|строки|стр\\.?)?[ .]*$"_s);
    return pattern;
}

/// Counting words at the start make it a column of figures, whatever follows.
bool countsSomething(const QString& line) {
    static const QRegularExpression pattern =
        anyCase(u"^(количеств|кол-во|кол\\.|число|численност|доля|процент|%|всего|итого|сумма|охват|не )"_s);
    return pattern.match(line).hasMatch();
}

} // namespace

HeaderHint headerHint(const QString& header) {
    static const std::array<std::pair<QRegularExpression, HeaderHint>, 8> hints = {{
        {anyCase(u"\\bинн\\b"_s), HeaderHint::Inn},
        {anyCase(u"\\bогрн\\b"_s), HeaderHint::Ogrn},
        {anyCase(u"\\bкпп\\b"_s), HeaderHint::Kpp},
        {anyCase(u"(адрес|телефон|e-?mail|почт|сайт|ссылк|url|фио|ф\\.и\\.о|ответственн|директор|руководител|примечан|"
                 "комментар|причин|октмо|окато|^код\\b|^дата\\b|дата$|индекс$|контакт|должност)"_s),
         HeaderHint::Text},
        {anyCase(u"^(тип|вид|категори[яи])\\b"_s), HeaderHint::Type},
        {anyCase(u"(организаци|учрежден|^школа|^(краткое |полное )?наименование "
                 "(оо|оу|доо|доу|школы|сада)\\b|^(оо|оу|доо|доу)$)"_s),
         HeaderHint::Organisation},
        {anyCase(u"(муниципал|район|округ|территор|город|\\bмо\\b|\\bго\\b|\\bмр\\b|\\bмоуо\\b)"_s),
         HeaderHint::Municipality},
        {anyCase(u"(наименован|назван|показател|индикатор|субъект|регион|критери|область|^имя)"_s), HeaderHint::Name},
    }};
    const QString line = header.simplified();
    if (line.isEmpty())
        return HeaderHint::None;
    if (rowNumber().match(line).hasMatch())
        return HeaderHint::RowNumber;
    if (countsSomething(line))
        return HeaderHint::None;
    for (const auto& [pattern, hint] : hints) {
        if (pattern.match(line).hasMatch())
            return hint;
    }
    return HeaderHint::None;
}

bool isLeadingHeader(const QString& text) {
    static const QRegularExpression pattern = anyCase(
        u"наименован|назван|^показател|^индикатор|муниципалитет|^(муниципальн\\w+ )?(образовани[ея]|район|округ|город)"
        "( ?[/(,и] ?[\\p{L} /()]+)?$|^(мо|мр|го|оо|оу|доо|доу|моуо|территория|территории|районы|районы и города|города "
        "и районы|"
        "городские округа и муниципальные районы|организация|"
        "образовательная организация|образовательное учреждение|учреждение|школа|субъект( рф)?|регион|тип|"
        "тип (организации|оо|учреждения)|инн|огрн|кпп|городской округ|городской округ/.*)$"_s);
    const QString line = text.simplified();
    if (line.isEmpty() || line.size() > 120 || countsSomething(line))
        return false;
    return rowNumber().match(line).hasMatch() || pattern.match(line).hasMatch();
}

bool mayBeTypeCell(const QString& text) {
    static const QRegularExpression pattern = anyCase(u"^(оо|оу|доо|доу|моуо|школа|организация|учреждение|"
                                                      "образовательная организация|образовательное учреждение)$"_s);
    return pattern.match(text.simplified()).hasMatch();
}

bool isPluralHeader(const QString& header) {
    static const QRegularExpression pattern =
        anyCase(u"^((полные |краткие )?(наименования|названия)|перечень|список|какие|(образовательные )?(организации|"
                "учреждения)|школы|детские сады|(до)?оо)\\b"_s);
    return pattern.match(header.simplified()).hasMatch();
}

QString peopleIn(const QString& header) {
    static const QRegularExpression pattern = anyCase(
        u"\\b(педагог(?!ическ(ая|ое|ие|их) (организац|учрежден))|учител|работник|сотрудник|воспитател|обучающ|учащ|"
        "ученик|школьник|родител|пользовател)[\\p{L}]*"_s);
    return pattern.match(header).captured();
}

bool isShareHeader(const QString& header) {
    static const QRegularExpression pattern =
        anyCase(u"(%|процент|доля|доли|удельн|средн[еия]\\w* (значени|балл|числ|возраст|показател|количеств)|^средн|в "
                u"среднем|рейтинг|^место|"
                "ранг|балл|индекс|коэффициент|темп|на (1 ?000|100|10 ?000|душу|1 )|отношени|уровень|плотност|"
                "^год\\b|отклонени)"_s);
    // «Зарегистрировано, ед. (%)» holds figures, each with its share in brackets
    static const QRegularExpression besideFigures =
        anyCase(u"\\b(ед|шт|чел|абс)\\b.*\\([^()]*(%|доля|процент)[^()]*\\)"_s);
    QString line = header;
    if (besideFigures.match(line).hasMatch())
        line.remove(anyCase(u"\\([^()]*(%|доля|процент)[^()]*\\)"_s));
    return pattern.match(line).hasMatch();
}

} // namespace svodka::ingest
