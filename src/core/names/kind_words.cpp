// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/kind_words.h"

#include <QHash>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

// «base: ending ending …» of the base without what follows «|»; words after «=» are taken as they stand.
const QStringList declined = {
    u"городск|ой: ого ому им ом ая ую ое ие их ими"_s,
    u"муниципальн|ый: ого ому ым ом ая ую ое ые ых ыми = муниц мун муницип муниципал"_s,
    u"районн|ый: ого ому ым ом ая ую ое ые ых"_s,
    u"сельск|ий: ого ому им ом ое ие их"_s,
    u"закрыт|ый: ого ому ым ом ое"_s,
    u"административно-территориальн|ый: ого ому ым ом ое"_s,
    u"казенн|ый: ого ому ым ом ое"_s,
    u"рабоч|ий: его ему им ем"_s,
    u"округ|: а у ом е ов ам ами ах = окр"_s,
    u"район|: а у ом е ы ов ам ами ах = р-н р-на р-ну р-не р-ном р-ны р-он рн рай"_s,
    u"образовани|е: я ю ем и й = обр"_s,
    u"учреждени|е: я ю ем и"_s,
    u"поселени|е: я ю ем и й"_s,
    u"город|: а у ом е ов ам ами ах = г гор"_s,
    u"поселок|: = поселка поселку поселком поселке пос п"_s,
    u"сел|о: а у ом е = с"_s,
    u"деревн|я: и е ю ей = д"_s,
    u"муниципалитет|: а у ом е"_s,
    u"администраци|я: и ю ей = адм админ"_s,
    u"управлени|е: я ю ем и = упр"_s,
    u"департамент|: а у ом е"_s,
    u"отдел|: а у ом е"_s,
    u"комитет|: а у ом е"_s,
    u"мэри|я: и ю ей"_s,
    u"област|ь: и ью ей = обл"_s,
    u"кра|й: я ю ем е"_s,
    u"республик|а: и е у ой = респ"_s,
    u"автономн|ый: ого ому ым ом ая ой"_s,
};

const QHash<QString, QString>& baseForms() {
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> result;
        for (const QString& line : declined) {
            const QString head = line.section(u':', 0, 0);
            const QString root = head.section(u'|', 0, 0);
            const QString base = root + head.section(u'|', 1);
            const QString tail = line.section(u':', 1);
            for (const QString& ending : tail.section(u'=', 0, 0).split(u' ', Qt::SkipEmptyParts))
                result.insert(root + ending, base);
            for (const QString& word : tail.section(u'=', 1).split(u' ', Qt::SkipEmptyParts))
                result.insert(word, base);
        }
        return result;
    }();
    return forms;
}

struct Phrases {
    TokenKind kind;
    QString list; ///< separated by «;»
};

const std::vector<Phrases> phrases = {
    {TokenKind::CityOkrug, u"городской округ;город округ;город о;го;горокруг;г-о;мого"_s},
    {TokenKind::Okrug, u"муниципальный округ;м округ;мокруг"_s},
    {TokenKind::AnyOkrug, u"округ"_s},
    {TokenKind::District,
     u"муниципальный район;м район;м р;м-р;мр;р н;район;рмо;районный муниципальный образование;мунрайон"_s},
    {TokenKind::Municipal, u"муниципальный образование;муниципалитет;м о;м-о;мо"_s},
    {TokenKind::Town, u"город"_s},
    {TokenKind::Closed, u"зато;закрытый административно-территориальный образование"_s},
    {TokenKind::Settlement, u"городской поселение;сельский поселение;поселение;город поселок;гп;сп;село поселок;пгт;"
                            u"поселок город т;поселок городской типа;поселок;рп;р поселок;рабочий поселок;село;деревня;"
                            u"сельсовет;сельский округ;сельский о"_s},
    {TokenKind::Authority, u"администрация;управление;департамент;отдел;комитет;мэрия;руо;уо;моуо;омсу;гуо;роо;роно;"
                           u"гороно;районо;мку;му;муниципальный казенный учреждение;муниципальный учреждение;"
                           u"муниципальный орган управление"_s},
    {TokenKind::Detail,
     u"образование;образованием;и;по;в;культура;культуры;культуре;культурой;спорта;спорту;спорт;молодежной;"
     u"молодежи;делам;политики;политике;политикой;социальной;социальным;вопросам;развития;развитию;науки;науке;"
     u"физической;физкультуры;казенный;учреждение;муниципальный;орган;органа;дошкольного;общего;дополнительного"_s},
    {TokenKind::CityOffice, u"городской"_s},
    {TokenKind::DistrictOffice, u"районный"_s},
    {TokenKind::Total, u"итого;всего;итог;итоги;сумма;среднее;средний;среднем"_s},
    {TokenKind::Organisation, u"школа;школы;школе;школ;сош;оош;нош;сад;сада;садик;детский;детского;гимназия;гимназии;"
                              u"лицей;лицея;колледж;колледжа;техникум;техникума;училище;мбдоу;мадоу;мкдоу;мдоу;доу;"
                              u"мбоу;маоу;мкоу;моу;мбу;мау;мбудо;маудо;мкудо;кгобу;когобу;когоау;кгпоау;гбпоу;гбоу;"
                              u"гбу;доо;оо;ясли;сады;садов;детские;детских;лицеи;колледжи;техникумы;спо;одо;удо"_s},
};

const QHash<QString, TokenKind>& phraseTable() {
    static const QHash<QString, TokenKind> table = [] {
        QHash<QString, TokenKind> result;
        for (const Phrases& group : phrases)
            for (const QString& phrase : group.list.split(u';'))
                result.insert(phrase, group.kind);
        return result;
    }();
    return table;
}

} // namespace

QString baseForm(const QString& word) {
    return baseForms().value(word, word);
}

std::optional<TokenKind> kindOfPhrase(const QStringList& words) {
    const auto found = phraseTable().constFind(words.join(u' '));
    if (found == phraseTable().constEnd())
        return std::nullopt;
    return *found;
}

} // namespace svodka::core
