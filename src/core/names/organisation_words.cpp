// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_words.h"

#include "core/names/word_stem.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

struct Group {
    OrganisationWord word;
    QStringList lines; ///< «meaning: phrase; phrase»; cases are folded by wordStem
};

const std::vector<Group>& groups() {
    using enum OrganisationWord;
    static const std::vector<Group> all = {
        {Kind,
         {u"сош: средняя общеобразовательная школа; сош"_s,
          u"оош: основная общеобразовательная школа; оош"_s,
          u"нош: начальная общеобразовательная школа; нош"_s,
          u"сш: средняя школа; сш"_s,
          u"ош: основная школа"_s,
          u"нш: начальная школа; нш"_s,
          u"школа: школа; общеобразовательная школа"_s,
          u"всош: вечерняя сменная общеобразовательная школа; вечерняя общеобразовательная школа; "
          "вечерняя сменная средняя общеобразовательная школа; вечерняя средняя общеобразовательная школа; всош; восш"_s,
          u"нш-дс: начальная школа-детский сад; начальная школа детский сад; нш-дс; ншдс; нш дс"_s,
          u"интернат: школа-интернат; школа интернат; шк-инт; общеобразовательная школа-интернат"_s,
          u"сош интернат: средняя общеобразовательная школа-интернат; сош-интернат"_s,
          u"гимназия: гимназия"_s,
          u"прогимназия: прогимназия"_s,
          u"лицей: лицей"_s,
          u"кадеты: кадетский корпус; кадетская школа; кадетская школа-интернат"_s,
          u"детсад: детский сад; детсад; дс; дет сад; садик"_s,
          u"ясли-сад: ясли-сад; ясли сад; детский ясли-сад"_s,
          u"црр: центр развития ребенка; црр"_s,
          u"ддт: дом детского творчества; ддт"_s,
          u"ддют: дом детского и юношеского творчества; ддют"_s,
          u"цдт: центр детского творчества; цдт"_s,
          u"цвр: центр внешкольной работы; цвр"_s,
          u"цдо: центр дополнительного образования; центр дополнительного образования детей; цдо; цдод"_s,
          u"сюн: станция юных натуралистов; сюн"_s,
          u"сют: станция юных техников; сют"_s,
          u"дюсш: детско-юношеская спортивная школа; дюсш"_s,
          u"сдюшор: сдюшор; сдюсшор"_s,
          u"спортшкола: спортивная школа; спортшкола"_s,
          u"дши: детская школа искусств; дши"_s,
          u"школа искусств: школа искусств"_s,
          u"дмш: детская музыкальная школа; дмш"_s,
          u"дхш: детская художественная школа; дхш"_s,
          u"дюц: детско-юношеский центр; дюц"_s,
          u"колледж: колледж"_s,
          u"техникум: техникум"_s,
          u"училище: училище"_s,
          u"руо: районное управление образования; руо"_s,
          u"уо: управление образования; уо"_s,
          u"оо: отдел образования"_s,
          u"департамент: департамент образования"_s,
          u"округ: образовательный округ"_s}},
        {Branch,
         {u"филиал: филиал"_s, u"подразделение: структурное подразделение; сп"_s,
          u"отделение: дошкольное отделение; отделение"_s,
          u"группа: дошкольная группа; дошкольные группы; группа дошкольного образования"_s, u"корпус: корпус"_s}},
        {PlaceKind,
         {u"г: город; г; гор"_s, u"с: село; с"_s, u"п: поселок; поселка; пос; п"_s,
          u"пгт: поселок городского типа; поселка городского типа; пгт; п г т; пос городского типа"_s,
          u"рп: рабочий поселок; рабочего поселка; рп; р п"_s, u"д: деревня; дер; д"_s, u"ст: станица; ст-ца"_s,
          u"х: хутор; х"_s}},
        {District,
         {u"мун: городской округ; муниципальный округ; муниципальный район; муниципальное образование; район; р-н; го; "
          "мо; мр; мо го; муниципальное образование городской округ; округ"_s}},
        {Named, {u"им: имени; им"_s}},
        {Detail, {u"уиоп: с углубленным изучением отдельных предметов; с уиоп; уиоп"_s}},
    };
    return all;
}

QString stemsOf(const QString& phrase) {
    QStringList stems;
    for (const QString& word : phrase.split(u' ', Qt::SkipEmptyParts))
        stems << wordStem(word);
    return stems.join(u' ');
}

const QHash<QString, OrganisationPhrase>& table() {
    static const QHash<QString, OrganisationPhrase> all = [] {
        QHash<QString, OrganisationPhrase> result;
        for (const Group& group : groups())
            for (const QString& line : group.lines)
                for (const QString& phrase : line.section(u':', 1).split(u';'))
                    result.insert(stemsOf(phrase), {group.word, line.section(u':', 0, 0)});
        return result;
    }();
    return all;
}

// In the order in which they are written.
const QStringList formParts{u"ф"_s, u"обл"_s, u"край"_s, u"г"_s, u"м"_s, u"ч"_s, u"н"_s,   u"б"_s,
                            u"а"_s, u"к"_s,   u"п"_s,    u"д"_s, u"о"_s, u"у"_s, u"орг"_s, u"доп"_s};

/// Reads letters off the front of an abbreviation.
class LetterReader final {
public:
    explicit LetterReader(QStringView word) : m_rest(word) {}

    bool take(QStringView letters, const QStringList& parts) {
        if (!m_rest.startsWith(letters))
            return false;
        m_rest = m_rest.mid(letters.size());
        m_parts += parts;
        return true;
    }
    void takeAny(std::initializer_list<QChar> letters) {
        for (const QChar letter : letters)
            if (take(QStringView(&letter, 1), {letter}))
                return;
    }
    [[nodiscard]] bool isDone() const { return m_rest.isEmpty(); }
    [[nodiscard]] QStringList parts() const { return m_parts; }

private:
    QStringView m_rest;
    QStringList m_parts;
};

} // namespace

bool beginsOrganisationPhrase(const QString& stem) {
    static const QSet<QString> first = [] {
        QSet<QString> result;
        for (auto phrase = table().keyBegin(); phrase != table().keyEnd(); ++phrase)
            result.insert(phrase->section(u' ', 0, 0));
        return result;
    }();
    return first.contains(stem);
}

std::optional<OrganisationPhrase> organisationPhrase(const QString& stems) {
    const auto found = table().constFind(stems);
    if (found == table().constEnd())
        return std::nullopt;
    return *found;
}

QString legalFormOfAbbreviation(const QString& word) {
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 9;
    if (word.size() < shortest || word.size() > longest)
        return word == u"му"_s ? joinedFormParts({u"м"_s, u"у"_s}) : QString();
    LetterReader reader(word);
    // «КОГОБУ»: Кировское областное государственное общеобразовательное бюджетное учреждение.
    const bool owned = reader.take(u"ког", {u"обл"_s, u"г"_s}) || reader.take(u"кг", {u"край"_s, u"г"_s}) ||
                       reader.take(u"ог", {u"обл"_s, u"г"_s}) || reader.take(u"фг", {u"ф"_s, u"г"_s}) ||
                       reader.take(u"нч", {u"н"_s, u"ч"_s}) || reader.take(u"м", {u"м"_s}) ||
                       reader.take(u"г", {u"г"_s}) || reader.take(u"ч", {u"ч"_s}) || reader.take(u"н", {u"н"_s});
    reader.takeAny({u'б', u'а', u'к'});
    reader.takeAny({u'д', u'п'});
    reader.takeAny({u'о'});
    reader.takeAny({u'б', u'а', u'к'});
    const bool ended = reader.take(u"у", {u"у"_s});
    const bool taught = owned || reader.parts().contains(u"о"_s);
    if (!reader.take(u"дод", {u"доп"_s}))
        reader.take(u"до", {u"доп"_s});
    return ended && taught && reader.isDone() ? joinedFormParts(reader.parts()) : QString();
}

QString legalFormPart(const QString& stem) {
    static const QHash<QString, QString> parts = [] {
        QHash<QString, QString> result;
        for (const QString& line :
             {u"м муниципальное"_s, u"г государственное"_s, u"обл областное"_s, u"край краевое"_s, u"ф федеральное"_s,
              u"ч частное"_s, u"н негосударственное"_s, u"б бюджетное"_s, u"а автономное"_s, u"к казенное"_s,
              u"д дошкольное"_s, u"п профессиональное"_s, u"о общеобразовательное"_s, u"о образовательное"_s,
              u"у учреждение"_s, u"орг организация"_s})
            result.insert(wordStem(line.section(u' ', 1)), line.section(u' ', 0, 0));
        return result;
    }();
    return parts.value(stem);
}

QString joinedFormParts(const QStringList& parts) {
    QStringList ordered;
    std::copy_if(formParts.begin(), formParts.end(), std::back_inserter(ordered),
                 [&](const QString& part) { return parts.contains(part); });
    return ordered.join(u'.');
}

QString familyOfKind(const QString& kind) {
    static const QStringList schools{u"сош"_s, u"оош"_s, u"нош"_s, u"сш"_s, u"ош"_s, u"нш"_s, u"школа"_s};
    static const QStringList gardens{u"детсад"_s, u"ясли-сад"_s, u"црр"_s};
    if (schools.contains(kind))
        return u"школа"_s;
    return gardens.contains(kind) ? u"детсад"_s : kind;
}

} // namespace svodka::core
