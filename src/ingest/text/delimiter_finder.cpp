// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text/delimiter_finder.h"

#include "ingest/text/delimited_parser.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace svodka::ingest {

namespace {

constexpr int sampledRecords = 300;

/// Separators of a record. A comma counts only when no space follows it: with one it is prose.
int cutsOf(const QStringList& fields, QChar delimiter) {
    if (delimiter != u',')
        return static_cast<int>(fields.size()) - 1;
    int cuts = 0;
    for (qsizetype i = 1; i < fields.size(); ++i)
        cuts += !fields[i].startsWith(u' ') && !fields[i].startsWith(QChar::Nbsp);
    return cuts;
}

/// The share of records that have the most usual number of separators, 0 when that is none.
double evenness(QStringView text, QChar delimiter) {
    QHash<int, int> records;
    int filled = 0;
    for (const QStringList& fields : parseDelimited(text, delimiter, sampledRecords)) {
        if (fields.isEmpty())
            continue;
        ++filled;
        if (const int cuts = cutsOf(fields, delimiter); cuts > 0)
            ++records[cuts];
    }
    const auto most = std::max_element(records.cbegin(), records.cend());
    return most == records.cend() ? 0 : static_cast<double>(*most) / filled;
}

} // namespace

QChar findDelimiter(QStringView text) {
    constexpr std::array<char16_t, 4> candidates = {u'\t', u';', u'|', u','};
    QChar best;
    double bestScore = 0;
    for (const char16_t candidate : candidates) {
        // a tab or a semicolon is hardly ever part of a text, a comma often is
        const double score = evenness(text, candidate) * (candidate == u',' ? 0.6 : 1.0);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

} // namespace svodka::ingest
