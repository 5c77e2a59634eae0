// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-labelled spellings of tests/data/names: what each of them must lead to, and that none is matched wrongly in
// silence.
#include "core/names/municipality_matcher.h"
#include "core/regions.h"
#include "printing.h"

#include <QFile>
#include <QRegularExpression>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::MatchStatus;
using core::MunicipalityMatch;

namespace {

struct Labelled {
    int line = 0;
    QString spelling;
    QString verdict;
    QStringList places;
};

QString unescape(QString text) {
    static const QRegularExpression code(uR"(\\u([0-9A-F]{4}))"_s);
    for (QRegularExpressionMatch match = code.match(text); match.hasMatch(); match = code.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

std::vector<Labelled> labelled(const QString& region) {
    QFile file(QStringLiteral(SVODKA_TEST_DATA "/names/") + region + u".tsv"_s);
    std::vector<Labelled> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList fields = lines[i].split(u'\t');
        if (!lines[i].startsWith(u'#') && fields.size() == 3)
            out.push_back({int(i) + 1, unescape(fields[0]), fields[1], fields[2].split(u'|', Qt::SkipEmptyParts)});
    }
    return out;
}

QString verdictOf(const MunicipalityMatch& match) {
    switch (match.status) {
    case MatchStatus::Ask:
        return u"ask"_s;
    case MatchStatus::None:
        return u"none"_s;
    default:
        return u"match"_s;
    }
}

QStringList placesOf(const core::Region& region, const MunicipalityMatch& match) {
    QStringList places;
    if (match.municipality.isValid())
        places << shortNameOf(region, match.municipality);
    for (const core::MunicipalityId id : match.candidates)
        places << shortNameOf(region, id);
    places.sort();
    return places;
}

class Spellings : public testing::TestWithParam<const char*> {};

TEST_P(Spellings, LeadWhereTheyAreLabelled) {
    const QString code = QString::fromLatin1(GetParam());
    const core::Region& region = shippedRegion(code);
    const core::MunicipalityMatcher matcher(region);
    const std::vector<Labelled> list = labelled(code);
    ASSERT_GT(list.size(), 200u);
    for (const Labelled& entry : list) {
        const MunicipalityMatch match = matcher.match(entry.spelling);
        QStringList expected = entry.places;
        expected.sort();
        const QStringList actual = placesOf(region, match);
        EXPECT_EQ(verdictOf(match), entry.verdict) << "line " << entry.line << ": " << entry.spelling.toStdString()
                                                   << " -> " << actual.join(u'|').toStdString();
        if (entry.places != QStringList(u"*"_s)) {
            EXPECT_EQ(actual, expected) << "line " << entry.line << ": " << entry.spelling.toStdString();
        }
    }
}

// A label that names no municipality would make the test above weaker than it looks.
TEST_P(Spellings, LabelsNameMunicipalities) {
    const QString code = QString::fromLatin1(GetParam());
    for (const Labelled& entry : labelled(code))
        for (const QString& place : entry.places)
            EXPECT_TRUE(place == u"*" || byShortName(shippedRegion(code), place)) << entry.line;
}

INSTANTIATE_TEST_SUITE_P(Regions, Spellings, testing::Values("sakhalin", "kirov"));

} // namespace
} // namespace svodka::tests
