// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories/organisation_reader.h"

#include "store/bulk_query.h"
#include "store/query.h"
#include "store/repositories/dated_rows.h"
#include "store/repositories/identities.h"
#include "store/repositories/merged_groups.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Organisation;
using core::Result;

namespace {

// Names and places are read apart and put beside it here (core::nameOn, core::placeOn): to look them up in a join takes
// several times as long. «+»: the table is read as it lies.
const QString selectOrganisations =
    u"SELECT organisation_id, uid, type_id, founder, inn, ogrn, kpp, opened, closed, first_seen, full_name, address, "
    "link_vk, link_ok, link_max, link_site FROM organisation WHERE +region_id = ? AND %1"_s;

/// The order of municipalities and types, and the codes of the latter.
class Ranks final {
public:
    static Result<Ranks> load(const Session& session) {
        Ranks ranks;
        Query places(session.database, u"SELECT municipality_id, ordinal FROM municipality WHERE region_id = ?"_s);
        Query types(session.database, u"SELECT type_id, ordinal, code FROM organisation_type WHERE region_id = ?"_s);
        const QVariantList region{session.region()};
        const auto done = inOrder(
            [&] { return places.forEach(region, [&](const Row& row) { ranks.m_places[row.id(0)] = row.id(1); }); },
            [&] {
                return types.forEach(region, [&](const Row& row) {
                    ranks.m_codes[row.id(0)] = row.text(2);
                    ranks.m_types[row.text(2)] = row.id(1);
                });
            });
        return done ? Result<Ranks>(std::move(ranks)) : done.error();
    }

    [[nodiscard]] QString typeOf(qint64 number) const { return m_codes.value(number); }

    /// By municipality, those of none last, and type.
    [[nodiscard]] std::pair<qint64, qint64> of(const Organisation& one) const {
        return {m_places.value(one.municipality.value, std::numeric_limits<qint64>::max()), m_types.value(one.type)};
    }

private:
    QHash<qint64, qint64> m_places; ///< municipality → ordinal
    QHash<qint64, QString> m_codes; ///< number of a type → code
    QHash<QString, qint64> m_types; ///< code → ordinal
};

/// Keeps texts that many rows have once.
class Repeated final {
public:
    QString operator()(const QString& text) {
        constexpr qsizetype most = 4096;
        const auto known = m_texts.constFind(text);
        if (known != m_texts.constEnd())
            return *known;
        if (m_texts.size() < most)
            m_texts.insert(text);
        return text;
    }

private:
    QSet<QString> m_texts;
};

/// Makes organisations of rows of selectOrganisations, without their names and places.
class RowReader final {
public:
    explicit RowReader(const Ranks& ranks) : m_ranks(ranks) {}

    Organisation operator()(const BulkQuery& row) {
        Organisation result;
        result.id.value = row.id(0);
        result.uid = row.text(1);
        result.type = m_ranks.typeOf(row.id(2));
        result.founder = m_repeated(row.text(3));
        result.inn = row.text(4);
        result.ogrn = row.text(5);
        result.kpp = m_repeated(row.text(6));
        result.opened = m_opened(row, 7);
        result.closed = m_closed(row, 8);
        result.firstSeen = m_firstSeen(row, 9);
        result.fullName = row.text(10);
        result.address = row.text(11);
        result.vk = row.text(12);
        result.ok = row.text(13);
        result.max = row.text(14);
        result.site = row.text(15);
        return result;
    }

private:
    const Ranks& m_ranks;
    Repeated m_repeated;
    RepeatedDay m_opened;
    RepeatedDay m_closed;
    RepeatedDay m_firstSeen;
};

/// By id, without names and places.
Result<std::vector<Organisation>> selectRows(const Session& session, const Ranks& ranks, const QString& condition) {
    std::vector<Organisation> organisations;
    const auto count =
        number(session.database, u"SELECT COUNT(*) FROM organisation WHERE region_id = ?"_s, {session.region()});
    if (!count)
        return count.error();
    organisations.reserve(static_cast<size_t>(*count)); // to let it grow would take twice the memory
    BulkQuery query(session.database, selectOrganisations.arg(condition));
    query.bind(session.region());
    RowReader read(ranks);
    auto more = query.next();
    for (; more && *more; more = query.next())
        organisations.push_back(read(query));
    if (!more)
        return more.error();
    const auto isBefore = [](const Organisation& a, const Organisation& b) { return a.id < b.id; };
    if (!std::is_sorted(organisations.begin(), organisations.end(), isBefore)) // as they mostly lie
        std::sort(organisations.begin(), organisations.end(), isBefore);
    return organisations;
}

/// Organisations are large: each is moved once, to where it belongs.
void sortByRank(std::vector<Organisation>& organisations, const Ranks& ranks) {
    using Key = std::tuple<std::pair<qint64, qint64>, qint64, size_t>; // rank, id, where it stands
    std::vector<Key> keys;
    keys.reserve(organisations.size());
    for (size_t i = 0; i < organisations.size(); ++i)
        keys.emplace_back(ranks.of(organisations[i]), organisations[i].id.value, i);
    std::sort(keys.begin(), keys.end());
    for (size_t to = 0; to < keys.size(); ++to) {
        size_t from = std::get<size_t>(keys[to]);
        while (from < to) // it has made room for another one since
            from = std::get<size_t>(keys[from]);
        std::swap(organisations[to], organisations[from]);
    }
}

/// Gives every organisation what its rows of `rows` say; both are by id.
template <typename T, typename Give>
void match(std::vector<Organisation>& organisations, std::vector<DatedRow<T>>& rows, Give&& give) {
    auto next = organisations.begin();
    forEachOrganisation(rows, [&](qint64 id, const std::vector<T>& values) {
        while (next != organisations.end() && next->id.value < id)
            ++next;
        if (next != organisations.end() && next->id.value == id)
            give(*next, values);
    });
}

Result<void> addNamesAndPlaces(const Session& session, QDate day, std::vector<Organisation>& organisations) {
    auto names = loadNameRows(session);
    if (!names)
        return names.error();
    match(organisations, *names,
          [&](Organisation& one, const std::vector<core::DatedName>& all) { one.name = core::nameOn(all, day).name; });
    auto places = loadPlaceRows(session);
    if (!places)
        return places.error();
    match(organisations, *places, [&](Organisation& one, const std::vector<core::OrganisationPlace>& all) {
        one.municipality = core::placeOn(all, day);
    });
    return {};
}

/// What those merged away lend, and under what else organisations may be named.
Result<void> addMerged(const Session& session, const Ranks& ranks, std::vector<Organisation>& organisations) {
    const auto merged = MergedGroups::load(session);
    if (!merged)
        return merged.error();
    const auto identities = loadIdentities(session);
    if (!identities || (merged->isEmpty() && identities->empty()))
        return identities ? Result<void>() : identities.error();
    const auto take = [&](core::OrganisationId id, std::vector<core::OrganisationIdentity>& also) {
        if (const auto found = identities->find(id); found != identities->end())
            also.insert(also.end(), found->second.begin(), found->second.end());
    };
    QHash<core::OrganisationId, Organisation> others;
    if (!merged->isEmpty()) {
        const auto away = selectRows(session, ranks, u"merged_into IS NOT NULL"_s);
        if (!away)
            return away.error();
        for (const Organisation& one : *away)
            others.insert(one.id, one);
    }
    for (Organisation& main : organisations) {
        std::vector<core::OrganisationIdentity> also;
        take(main.id, also);
        for (const core::OrganisationId id : merged->mergedInto(main.id)) {
            core::lendDays(others[id], main);
            take(id, also);
        }
        main.also = withoutOwn(std::move(also), main);
    }
    return {};
}

} // namespace

Result<std::vector<Organisation>> OrganisationReader::all(QDate day) const {
    const auto ranks = Ranks::load(m_session);
    if (!ranks)
        return ranks.error();
    auto organisations = selectRows(m_session, *ranks, u"merged_into IS NULL"_s);
    if (!organisations)
        return organisations;
    const auto completed = inOrder([&] { return addNamesAndPlaces(m_session, day, *organisations); },
                                   [&] { return addMerged(m_session, *ranks, *organisations); });
    if (!completed)
        return completed.error();
    sortByRank(*organisations, *ranks);
    return organisations;
}

} // namespace svodka::store
