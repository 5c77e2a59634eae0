// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers as they are met in practice, and what they mean: tests/data/headers/headers.tsv.
#include "ingest/sheets.h"

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

struct HeaderCase {
    QString code;
    bool organisations = false;
    QString header;
};

std::vector<HeaderCase> headerCases() {
    std::vector<HeaderCase> cases;
    for (const QString& line : QString::fromUtf8(readFile(dataPath("headers/headers.tsv"))).split(u'\n')) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() == 3 && !line.startsWith(u'#'))
            cases.push_back({parts[0] == u"-" ? QString() : parts[0], parts[1] == u"o",
                             QString(parts[2]).replace(u"\\n"_s, u"\n"_s)});
    }
    return cases;
}

/// The role that the header has over a column of the values it would have.
QString roleUnder(const HeaderCase& wanted, bool flags) {
    ingest::Sheet sheet;
    const auto row = [&](const QStringList& texts) {
        std::vector<ingest::SheetCell>& cells = sheet.rows.emplace_back();
        for (const QString& text : texts)
            cells.emplace_back(text);
    };
    const QStringList values = flags ? QStringList{u"да"_s, u"нет"_s, u"да"_s} : QStringList{u"5"_s, u"0"_s, u"12"_s};
    const QStringList names = wanted.organisations
                                  ? QStringList{u"МБОУ СОШ № 1"_s, u"МБОУ СОШ № 2"_s, u"МБДОУ № 3"_s}
                                  : QStringList{u"Анивский район"_s, u"г. Киров"_s, u"Охинский округ"_s};
    row({wanted.organisations ? u"Наименование организации"_s : u"Наименование МО"_s, wanted.header});
    for (qsizetype i = 0; i < names.size(); ++i)
        row({names[i], values[i]});
    const std::vector<ingest::SourceTable> tables = ingest::findTables(sheet, catalogue());
    if (tables.size() != 1 || tables.front().columns.size() != 2)
        return u"(no such table)"_s;
    return tables.front().columns.back().role;
}

bool isFlag(const QString& code) {
    for (const core::Campaign& campaign : catalogue().campaigns)
        if (const core::Metric* metric = campaign.metric(code))
            return metric->kind == core::MetricKind::Flag;
    return false;
}

TEST(Headers, EachMeansItsCode) {
    const std::vector<HeaderCase> cases = headerCases();
    ASSERT_GT(cases.size(), 300U);
    for (const HeaderCase& one : cases) {
        const bool flags = one.organisations && isFlag(one.code);
        EXPECT_EQ(roleUnder(one, flags), one.code) << one.header.toStdString();
    }
}

TEST(Headers, EveryCodeIsTriedInTenWordings) {
    QHash<QString, int> tried;
    for (const HeaderCase& one : headerCases())
        ++tried[one.code];
    for (const core::Campaign& campaign : catalogue().campaigns) {
        for (const core::Metric& metric : campaign.metrics)
            EXPECT_GE(tried[metric.code], 10) << metric.code.toStdString();
        for (const core::Indicator& indicator : campaign.indicators)
            EXPECT_GE(tried[indicator.code], 10) << indicator.code.toStdString();
    }
}

} // namespace
} // namespace svodka::tests
