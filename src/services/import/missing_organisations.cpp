// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/missing_organisations.h"

#include "services/import/suspicion.h"

#include <set>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Organisation;

namespace {

class MissingOrganisations final {
public:
    MissingOrganisations(const std::vector<Organisation>& known, const SeenOrganisations& seen)
        : m_known(known), m_seen(seen) {
        for (const Organisation& organisation : known)
            notePlace(organisation);
    }

    [[nodiscard]] std::optional<ImportNotice> find(const PlanContext& context) const {
        int expected = 0;
        QStringList missing;
        for (const Organisation& organisation : m_known) {
            if (!isExpected(organisation, context.day))
                continue;
            ++expected;
            if (!m_seen.inFile.contains(organisation.id) && !m_seen.current.contains(organisation.id))
                missing.append(organisation.name);
        }
        const auto count = static_cast<double>(missing.size());
        if (count < suspicion::kMissingLeast || count < suspicion::kMissingShare * expected)
            return std::nullopt;
        constexpr qsizetype kNamed = 10;
        const QString more = missing.size() > kNamed ? u" …"_s : QString();
        return ImportNotice{NoticeKind::OrganisationsMissing, u"%1 / %2"_s.arg(missing.size()).arg(expected),
                            missing.mid(0, kNamed).join(u", "_s) + more, context.at({}, 0)};
    }

private:
    void notePlace(const Organisation& organisation) {
        const qint64 place = organisation.municipality.value;
        if (m_seen.inFile.contains(organisation.id)) {
            m_types.insert(organisation.type);
            m_groups.insert({place, organisation.type});
            m_places.insert(place);
        }
        if (m_seen.before.contains(organisation.id))
            m_placesBefore.insert(place);
    }

    [[nodiscard]] bool isExpected(const Organisation& organisation, QDate day) const {
        if (!m_seen.before.contains(organisation.id) || (organisation.closed.isValid() && organisation.closed < day))
            return false;
        const bool isWholeRegion =
            m_places.size() > 1 && static_cast<double>(m_places.size()) >=
                                       suspicion::kWholeRegion * static_cast<double>(m_placesBefore.size());
        return isWholeRegion ? m_types.contains(organisation.type)
                             : m_groups.contains({organisation.municipality.value, organisation.type});
    }

    const std::vector<Organisation>& m_known;
    const SeenOrganisations& m_seen;
    std::set<QString> m_types; ///< of the file
    std::set<std::pair<qint64, QString>> m_groups;
    std::set<qint64> m_places;
    std::set<qint64> m_placesBefore;
};

} // namespace

std::optional<ImportNotice> missingOrganisations(const PlanContext& context, const std::vector<Organisation>& known,
                                                 const SeenOrganisations& seen) {
    return MissingOrganisations(known, seen).find(context);
}

} // namespace svodka::services
