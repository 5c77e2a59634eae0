// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-labelled spellings of tests/data/names/organisations.tsv: what each of them must lead to, and that none is
// matched wrongly in silence.
#include "core/names/organisation_matcher.h"
#include "core/regions.h"
#include "printing.h"

#include <QFile>
#include <algorithm>

namespace svodka::tests {

using namespace Qt::StringLiterals;
using core::MatchStatus;
using core::OrganisationMatch;

namespace {

struct Labelled {
    int line = 0;
    QStringList fields; ///< spelling, municipality, type, verdict, name
};

class OrganisationSpellings : public testing::Test {
protected:
    void SetUp() override {
        QFile file(QStringLiteral(SVODKA_TEST_DATA "/names/organisations.tsv"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList fields = lines[i].split(u'\t');
            if (lines[i].startsWith(u'#') || fields.size() < 4)
                continue;
            if (fields[0] == u"known"_s)
                m_known.push_back(organisation(fields));
            else
                m_labelled.push_back({int(i) + 1, fields});
        }
        ASSERT_GE(m_labelled.size(), 150U);
    }

    core::Organisation organisation(const QStringList& fields) {
        core::Organisation one;
        one.id.value = qint64(m_known.size()) + 1;
        one.municipality = place(fields[1]);
        one.type = fields[2];
        one.name = fields[3];
        return one;
    }

    core::MunicipalityId place(const QString& shortName) {
        const core::Municipality* found = byShortName(m_region, shortName);
        EXPECT_TRUE(found) << shortName.toStdString();
        return found ? found->id : core::MunicipalityId{};
    }

    [[nodiscard]] QString nameOf(core::OrganisationId id) const {
        return id.isValid() ? m_known[size_t(id.value) - 1].name : QString();
    }

    core::Region m_region = shippedRegion(u"sakhalin"_s);
    std::vector<core::Organisation> m_known;
    std::vector<Labelled> m_labelled;
};

QString verdictOf(const OrganisationMatch& match) {
    switch (match.status) {
    case MatchStatus::Ask:
        return u"ask"_s;
    case MatchStatus::None:
        return u"none"_s;
    default:
        return u"match"_s;
    }
}

TEST_F(OrganisationSpellings, EachLeadsToItsLabel) {
    const core::OrganisationMatcher matcher(m_known, {}, &m_region);
    int wrong = 0;
    int silentlyWrong = 0;
    for (const Labelled& one : m_labelled) {
        const OrganisationMatch match = matcher.match({one.fields[0], place(one.fields[1]), one.fields[2], {}, {}, {}});
        QStringList found{nameOf(match.organisation)};
        if (match.status == MatchStatus::Ask) {
            found.clear();
            for (const core::OrganisationId id : match.candidates)
                found << nameOf(id);
        }
        const QStringList wanted = one.fields.value(4).split(u'|');
        const bool named = std::all_of(wanted.begin(), wanted.end(), [&](const auto& w) { return found.contains(w); });
        const bool right = verdictOf(match) == one.fields[3] && named;
        wrong += right ? 0 : 1;
        silentlyWrong += match.organisation.isValid() && !named ? 1 : 0;
        EXPECT_TRUE(right) << "line " << one.line << ": " << one.fields[0].toStdString() << " → "
                           << verdictOf(match).toStdString() << " " << found.join(u" | "_s).toStdString();
    }
    EXPECT_EQ(silentlyWrong, 0);
    EXPECT_EQ(wrong, 0) << "of " << m_labelled.size();
}

TEST_F(OrganisationSpellings, NoKnownNameIsTakenForAnother) {
    for (const core::Organisation& one : m_known) {
        std::vector<core::Organisation> others = m_known;
        std::erase_if(others, [&](const core::Organisation& other) { return other.id == one.id; });
        const core::OrganisationMatcher matcher(others, {}, &m_region);
        const OrganisationMatch match = matcher.match({one.name, one.municipality, one.type, {}, {}, {}});
        EXPECT_FALSE(match.organisation.isValid()) << one.name.toStdString();
    }
}

TEST_F(OrganisationSpellings, AnotherPlaceOrTypeIsAnotherOrganisation) {
    const core::OrganisationMatcher matcher(m_known, {}, &m_region);
    for (const Labelled& one : m_labelled) {
        if (one.fields[3] != u"match"_s)
            continue;
        const OrganisationMatch elsewhere = matcher.match({one.fields[0], {18}, one.fields[2], {}, {}, {}});
        EXPECT_EQ(elsewhere.status, MatchStatus::None) << one.fields[0].toStdString();
        const OrganisationMatch otherType =
            matcher.match({one.fields[0], place(one.fields[1]), u"authority"_s, {}, {}, {}});
        EXPECT_FALSE(otherType.organisation.isValid()) << one.fields[0].toStdString();
    }
}

TEST_F(OrganisationSpellings, CodesNarrowAndDecideNothing) {
    m_known.front().inn = u"6501000001"_s;
    core::Organisation twin = m_known.front();
    twin.id.value = qint64(m_known.size()) + 1;
    twin.kpp = u"650143001"_s;
    m_known.push_back(twin);
    const core::OrganisationMatcher matcher(m_known, {}, &m_region);
    core::OrganisationQuery query{twin.name, twin.municipality, twin.type, {}, {}, {}};
    EXPECT_EQ(matcher.match(query).candidates.size(), 2U);
    query.kpp = twin.kpp;
    EXPECT_EQ(matcher.match(query).organisation, twin.id);
    query = {u"МБДОУ «Морозко»"_s, twin.municipality, twin.type, u"6501000001"_s, {}, {}};
    EXPECT_EQ(matcher.match(query).status, MatchStatus::Ask) << "the same ИНН under another name";
    query.name = u"МБДОУ детский сад № 77"_s;
    EXPECT_EQ(matcher.match(query).status, MatchStatus::None) << "a number is never overridden";
}

TEST_F(OrganisationSpellings, AnswersAreHeardInTheirPlaceOnly) {
    const core::Organisation& known = m_known.front();
    core::OrganisationAlias alias{u"Загадка"_s, known.municipality, known.type, known.id, false, {}, {}};
    core::OrganisationAlias refusal{
        u"МАДОУ детский сад № 1 «Загадка»"_s, known.municipality, known.type, known.id, true, {}, {}};
    const core::OrganisationMatcher matcher(m_known, {alias, refusal}, &m_region);
    EXPECT_EQ(matcher.match({u"«загадка»"_s, known.municipality, known.type, {}, {}, {}}).organisation, known.id);
    EXPECT_FALSE(matcher.match({u"Загадка"_s, {18}, known.type, {}, {}, {}}).organisation.isValid());
    EXPECT_FALSE(matcher.match({u"Загадка"_s, known.municipality, u"school"_s, {}, {}, {}}).organisation.isValid());
    EXPECT_EQ(matcher.match({refusal.spelling, known.municipality, known.type, {}, {}, {}}).status, MatchStatus::None);
    const std::vector<core::OrganisationAlias> isNew{{u"СОШ № 1"_s, known.municipality, u"school"_s, {}, true, {}, {}}};
    EXPECT_TRUE(core::OrganisationMatcher(m_known, isNew, &m_region)
                    .match({u"СОШ № 1"_s, known.municipality, u"school"_s, {}, {}, {}})
                    .declaredNew);
}

} // namespace
} // namespace svodka::tests
