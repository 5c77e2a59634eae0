// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/organisation_matcher.h"

#include "core/names/normaliser.h"
#include "core/names/organisation_index.h"

#include <QRegularExpression>

namespace svodka::core {

using namespace Qt::StringLiterals;

OrganisationMatcher::OrganisationMatcher(const std::vector<Organisation>& organisations,
                                         const std::vector<OrganisationAlias>& aliases, const Region* region)
    : m_index(std::make_unique<OrganisationIndex>(organisations, aliases, region)) {}

OrganisationMatcher::~OrganisationMatcher() = default;
OrganisationMatcher::OrganisationMatcher(OrganisationMatcher&&) noexcept = default;
OrganisationMatcher& OrganisationMatcher::operator=(OrganisationMatcher&&) noexcept = default;

OrganisationMatch OrganisationMatcher::match(const OrganisationQuery& query) const {
    return m_index->match(query);
}

std::vector<OrganisationId> OrganisationMatcher::find(const QString& name, MunicipalityId municipality,
                                                      const QString& type) const {
    return m_index->find(name, municipality, type);
}

QString OrganisationMatcher::fullKey(const QString& name, MunicipalityId municipality) const {
    return m_index->parsed(name).key(m_index->ownPlaces(municipality));
}

namespace {

/// What the patterns of key() do where the only sign of a number is «№»: a name in a hundred thousand goes through
/// here.
QString tightened(const QString& line) {
    const auto isStop = [](QChar c) { return c == u'.' || c == u','; };
    QString out;
    out.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar next = i + 1 < line.size() ? line[i + 1] : QChar();
        const QChar last = out.isEmpty() ? QChar() : out.back();
        const bool drops = line[i].isSpace() && (isStop(last) || isStop(next) || (last == u'№' && next.isDigit()));
        if (!drops)
            out += line[i];
    }
    return out;
}

} // namespace

QString OrganisationMatcher::key(const QString& name) {
    static const QRegularExpression numberSign(uR"((?:№|\b(?:n|no|nо|номер)\b\.?|\b(?:n|no|nо)(?=\d))\s*(?=\d))"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression afterStop(uR"(([.,])\s+)"_s);
    static const QRegularExpression beforeStop(uR"(\s+(?=[.,]))"_s);
    QString line = normaliseText(name);
    if (!line.contains(u'n') && !line.contains(u"номер"))
        return tightened(line);
    line.replace(numberSign, u"№"_s);
    line.replace(afterStop, u"\\1"_s).remove(beforeStop);
    return line;
}

} // namespace svodka::core
