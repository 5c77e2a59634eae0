// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every municipality of both regions in every usual wording, and every wording in every usual disguise.
#include "core/names/municipality_matcher.h"
#include "core/names/normaliser.h"
#include "core/regions.h"
#include "printing.h"

#include <functional>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::MatchStatus;
using core::Municipality;
using core::MunicipalityMatch;

namespace {

struct Disguise {
    const char* name;
    std::function<QString(QString)> apply;
};

QString replaced(QString text, const QString& from, const QString& to) {
    return text.replace(from, to);
}

QString withLatinLetters(QString text) {
    const QString cyrillic = u"АВСЕНКМОРТХасеорху"_s;
    const QString latin = u"ABCEHKMOPTXaceopxy"_s;
    for (QChar& c : text)
        if (const qsizetype at = cyrillic.indexOf(c); at >= 0)
            c = latin[at];
    return text;
}

const std::vector<Disguise>& disguises() {
    static const std::vector<Disguise> all = {
        {"as it is", [](const QString& t) { return t; }},
        {"upper case", [](const QString& t) { return t.toUpper(); }},
        {"lower case", [](const QString& t) { return t.toLower(); }},
        {"spaces around", [](const QString& t) { return u"  "_s + t + u" \u00A0"_s; }},
        {"no-break spaces", [](const QString& t) { return replaced(t, u" "_s, u"\u00A0"_s); }},
        {"narrow no-break spaces", [](const QString& t) { return replaced(t, u" "_s, u"\u202F"_s); }},
        {"double spaces", [](const QString& t) { return replaced(t, u" "_s, u"  "_s); }},
        {"line break", [](const QString& t) { return replaced(t, u" "_s, u"\n"_s); }},
        {"en dash", [](const QString& t) { return replaced(t, u"-С"_s, u"\u2013С"_s); }},
        {"spaced em dash", [](const QString& t) { return replaced(t, u"-Ч"_s, u" \u2014 Ч"_s); }},
        {"non-breaking hyphen", [](const QString& t) { return replaced(t, u"-"_s, u"\u2011"_s); }},
        {"soft hyphen", [](const QString& t) { return replaced(t, u"ск"_s, u"с\u00ADк"_s); }},
        {"zero width space", [](const QString& t) { return replaced(t, u"ск"_s, u"с\u200Bк"_s); }},
        {"straight quotes", [](QString t) { return t.replace(u'«', u'"').replace(u'»', u'"'); }},
        {"curly quotes", [](QString t) { return t.replace(u'«', u'“').replace(u'»', u'”'); }},
        {"no quotes", [](QString t) { return t.remove(u'«').remove(u'»'); }},
        {"all quoted", [](const QString& t) { return u'«' + t + u'»'; }},
        {"latin look-alikes", [](const QString& t) { return withLatinLetters(t); }},
        {"decomposed", [](const QString& t) { return t.normalized(QString::NormalizationForm_D); }},
        {"row number", [](const QString& t) { return u"12. "_s + t; }},
        {"row number in brackets", [](const QString& t) { return u"7) "_s + t; }},
        {"footnote star", [](const QString& t) { return t + u'*'; }},
        {"footnote digit", [](const QString& t) { return t + u'²'; }},
        {"colon", [](const QString& t) { return t + u':'; }},
        {"full stop", [](const QString& t) { return t + u'.'; }},
    };
    return all;
}

bool isTown(const QString& shortName) {
    return shortName.startsWith(u"г. ") || shortName == u"Южно-Сахалинск";
}
bool isClosed(const QString& shortName) {
    return shortName.startsWith(u"ЗАТО");
}

QString stemOf(QString shortName) {
    return shortName.remove(u"г. "_s).remove(u"ЗАТО "_s);
}

QString genitive(const QString& stem) {
    if (stem == u"Вятские Поляны")
        return u"Вятских Полян"_s;
    if (stem.endsWith(u"ий") || stem.endsWith(u"ой"))
        return stem.chopped(2) + u"ого"_s;
    return stem + u'а';
}

// %1 the name, %2 its genitive.
QStringList templatesFor(const QString& shortName) {
    if (isTown(shortName))
        return {u"г. %1"_s,
                u"г.%1"_s,
                u"г %1"_s,
                u"гор. %1"_s,
                u"город %1"_s,
                u"%1 г."_s,
                u"%1 (город)"_s,
                u"города %2"_s,
                u"ГО %1"_s,
                u"%1 ГО"_s,
                u"г.о. %1"_s,
                u"городской округ %1"_s,
                u"городской округ город %1"_s,
                u"Городской округ «город %1»"_s,
                u"ГО г. %1"_s,
                u"МО «Город %1»"_s,
                u"МО ГО «Город %1»"_s,
                u"муниципальное образование «Город %1»"_s,
                u"г. %1 (городской округ)"_s,
                u"Администрация города %2"_s,
                u"Управление образования администрации г. %2"_s,
                u"МКУ «Управление образования» города %2"_s,
                u"г.о.г. %1"_s,
                u"муниципальный округ город %1"_s};
    if (isClosed(shortName))
        return {u"ЗАТО %1"_s,  u"ЗАТО «%1»"_s, u"ГО ЗАТО %1"_s, u"городской округ ЗАТО %1"_s,
                u"%1"_s,       u"%1 ЗАТО"_s,   u"МО ЗАТО %1"_s, u"Администрация ЗАТО %1"_s,
                u"%1 (ЗАТО)"_s};
    return {u"%1"_s,
            u"%1 район"_s,
            u"%1 р-н"_s,
            u"%1 р-н."_s,
            u"%1 муниципальный район"_s,
            u"%1 МР"_s,
            u"%1 м.р."_s,
            u"%1 муниц. район"_s,
            u"%1 мун. р-н"_s,
            u"%1 муниципальный округ"_s,
            u"%1 мун. округ"_s,
            u"район %1"_s,
            u"р-н %1"_s,
            u"МР %1"_s,
            u"МР «%1»"_s,
            u"муниципальный район «%1»"_s,
            u"муниципальный округ %1"_s,
            u"МО «%1 район»"_s,
            u"МО %1 муниципальный район"_s,
            u"муниципальное образование «%1 район»"_s,
            u"муниципальное образование %1 муниципальный округ"_s,
            u"%1 (район)"_s,
            u"%2 района"_s,
            u"%2 муниципального округа"_s,
            u"Администрация %2 района"_s,
            u"Администрация %2 муниципального округа"_s,
            u"Управление образования %2 района"_s,
            u"Отдел образования администрации %2 района"_s,
            u"МКУ «Управление образования %2 района»"_s,
            u"РУО %2 района"_s,
            u"%1 РМО"_s};
}

// Wordings that would mean the town or stay open where the district shares its name with one.
const QStringList sharedByTown = {u"%1 ГО"_s,
                                  u"%1 г.о."_s,
                                  u"ГО %1"_s,
                                  u"ГО «%1»"_s,
                                  u"%1 городской округ"_s,
                                  u"Городской округ «%1»"_s,
                                  u"%2 городского округа"_s,
                                  u"МО ГО «%1»"_s};
const QStringList weak = {u"%1 МО"_s, u"МО %1"_s, u"МО «%1»"_s, u"%1 м.о."_s, u"%1 округ"_s};

bool hasTownTwin(const QString& shortName) {
    static const QStringList twins = {u"Слободской"_s, u"Котельничский"_s, u"Кирово-Чепецкий"_s, u"Вятскополянский"_s};
    return twins.contains(shortName);
}

QString filled(const QString& pattern, const QString& stem) {
    return QString(pattern).replace(u"%1"_s, stem).replace(u"%2"_s, genitive(stem));
}

class Templates : public testing::TestWithParam<const char*> {
protected:
    const core::Region& region = shippedRegion(QString::fromLatin1(GetParam()));
    core::MunicipalityMatcher matcher{region};

    void expectMatch(const QString& spelling, const Municipality& municipality, const char* why) {
        const MunicipalityMatch match = matcher.match(spelling);
        ++checked;
        EXPECT_EQ(shortNameOf(region, match.municipality), municipality.names.front().shortName)
            << spelling.toStdString() << " (" << why << ") status " << int(match.status);
    }
    int checked = 0;
};

TEST_P(Templates, EveryWordingInEveryDisguiseIsMatched) {
    for (const Municipality& municipality : region.municipalities) {
        const QString& shortName = municipality.names.front().shortName;
        QStringList patterns = templatesFor(shortName);
        if (!isTown(shortName) && !isClosed(shortName) && !hasTownTwin(shortName))
            patterns << sharedByTown;
        if (!isTown(shortName) && !isClosed(shortName) && shortName != u"Слободской")
            patterns << weak;
        for (const QString& pattern : patterns)
            for (const Disguise& disguise : disguises())
                expectMatch(disguise.apply(filled(pattern, stemOf(shortName))), municipality, disguise.name);
    }
    EXPECT_GT(checked, 10000);
}

TEST_P(Templates, TheOwnRegionMayBeNamedAndAnotherNever) {
    const QString own = region.name.chopped(u"ая область"_s.size());
    const QStringList suffixes = {u" %1ой области"_s, u", %1ая область"_s, u" (%1ая обл.)"_s, u" %1ой обл."_s};
    for (const Municipality& municipality : region.municipalities) {
        const QString& shortName = municipality.names.front().shortName;
        const QString wording = isTown(shortName)     ? u"г. "_s + stemOf(shortName)
                                : isClosed(shortName) ? shortName
                                                      : shortName + u" район"_s;
        for (const QString& suffix : suffixes) {
            expectMatch(wording + suffix.arg(own), municipality, "own region");
            const QString foreign = wording + suffix.arg(u"Вологодск"_s);
            EXPECT_EQ(matcher.match(foreign).status, MatchStatus::None) << foreign.toStdString();
        }
        expectMatch(region.name + u", "_s + wording, municipality, "own region before");
        EXPECT_EQ(matcher.match(wording + u" Республики Коми"_s).status, MatchStatus::None) << wording.toStdString();
        EXPECT_EQ(matcher.match(wording + u", Пермский край"_s).status, MatchStatus::None) << wording.toStdString();
    }
}

TEST_P(Templates, EveryNameOfARegionIsExactOrSharedWithItself) {
    for (const Municipality& municipality : region.municipalities)
        for (const core::MunicipalityName& name : municipality.names) {
            EXPECT_EQ(matcher.match(name.name).status, MatchStatus::Exact) << name.name.toStdString();
            EXPECT_EQ(matcher.match(name.name).municipality, municipality.id) << name.name.toStdString();
            EXPECT_EQ(matcher.match(name.shortName).status, MatchStatus::Exact) << name.shortName.toStdString();
            EXPECT_EQ(matcher.match(name.shortName).municipality, municipality.id) << name.shortName.toStdString();
        }
}

// One letter missing or two swapped: asked about, with the right municipality among the candidates, never matched.
TEST_P(Templates, SlipsOfThePenAreNeverMatchedInSilence) {
    for (const Municipality& municipality : region.municipalities) {
        const QString stem = stemOf(municipality.names.front().shortName);
        for (qsizetype at = 0; at < stem.size(); ++at) {
            if (!stem[at].isLetter())
                continue;
            QStringList slips(QString(stem).remove(at, 1));
            if (at + 1 < stem.size() && stem[at + 1].isLetter() && stem[at].toLower() != stem[at + 1].toLower())
                slips << QString(stem).replace(at, 2, QString(stem[at + 1]) + stem[at]);
            for (const QString& slip : slips) {
                const MunicipalityMatch match = matcher.match(slip);
                EXPECT_FALSE(match.municipality.isValid()) << slip.toStdString();
                const auto& candidates = match.candidates;
                EXPECT_TRUE(stem.size() < 6 ||
                            std::find(candidates.begin(), candidates.end(), municipality.id) != candidates.end())
                    << slip.toStdString() << " does not ask about " << stem.toStdString();
            }
        }
    }
}

TEST_P(Templates, CentresAreAskedAboutUnlessTheyAreTheMunicipality) {
    for (const Municipality& municipality : region.municipalities) {
        const QString& shortName = municipality.names.front().shortName;
        if (isTown(shortName) || isClosed(shortName) || hasTownTwin(shortName))
            continue;
        const MunicipalityMatch match = matcher.match(municipality.centre);
        EXPECT_EQ(match.status, MatchStatus::Ask) << municipality.centre.toStdString();
        EXPECT_EQ(match.candidates, std::vector{municipality.id}) << municipality.centre.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Regions, Templates, testing::Values("sakhalin", "kirov"));

} // namespace
} // namespace svodka::tests
