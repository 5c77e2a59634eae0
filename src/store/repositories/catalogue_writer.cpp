// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/repositories/catalogue_repository.h"
#include "store/repositories/catalogue_rows.h"

#include <algorithm>
#include <map>

namespace svodka::store {

using namespace Qt::StringLiterals;

namespace {

using RowsByKey = std::map<QStringList, QVariantList>;

/// Brings one table from one state to another, a row at a time.
class TableChange final {
public:
    TableChange(Session session, const CatalogueTable& before, const CatalogueTable& after)
        : m_session(session), m_table(after), m_before(byKey(before)), m_after(byKey(after)) {}

    core::Result<void> removeGone() const {
        const QString sql = u"DELETE FROM %1 WHERE region_id = ? AND %2"_s.arg(m_table.name, keyCondition());
        Query query(m_session.database, sql);
        return each(m_before, [&](const QStringList& key, const QVariantList& row) {
            return m_after.contains(key) ? core::Result<void>() : query.exec(withRegion(row.first(m_table.keySize)));
        });
    }

    core::Result<void> updateKept() const {
        QStringList sets;
        for (const QString& column : m_table.columns.sliced(m_table.keySize))
            sets.append(column + u" = ?"_s);
        const QString sql =
            u"UPDATE %1 SET %2 WHERE region_id = ? AND %3"_s.arg(m_table.name, sets.join(u", "_s), keyCondition());
        Query query(m_session.database, sql);
        return each(m_after, [&](const QStringList& key, const QVariantList& row) -> core::Result<void> {
            const auto old = m_before.find(key);
            if (old == m_before.end() || old->second == row)
                return {};
            return query.exec(row.sliced(m_table.keySize) + withRegion(row.first(m_table.keySize)));
        });
    }

    core::Result<void> insertNew() const {
        QStringList marks(m_table.columns.size() + 1, u"?"_s);
        const QString sql = u"INSERT INTO %1 (region_id, %2) VALUES (%3)"_s.arg(
            m_table.name, m_table.columns.join(u", "_s), marks.join(u", "_s));
        Query query(m_session.database, sql);
        return each(m_after, [&](const QStringList& key, const QVariantList& row) {
            return m_before.contains(key) ? core::Result<void>() : query.exec(withRegion(row));
        });
    }

private:
    static RowsByKey byKey(const CatalogueTable& table) {
        RowsByKey rows;
        for (const QVariantList& row : table.rows) {
            QStringList key;
            for (const QVariant& part : row.first(table.keySize))
                key.append(part.toString());
            rows.emplace(key, row);
        }
        return rows;
    }

    [[nodiscard]] QString keyCondition() const {
        QStringList parts;
        for (const QString& column : m_table.columns.first(m_table.keySize))
            parts.append(column + u" = ?"_s);
        return parts.join(u" AND "_s);
    }

    [[nodiscard]] QVariantList withRegion(const QVariantList& values) const {
        return QVariantList{m_session.region()} + values;
    }

    template <typename Visit>
    static core::Result<void> each(const RowsByKey& rows, Visit visit) {
        for (const auto& [key, row] : rows) {
            if (auto done = visit(key, row); !done)
                return done;
        }
        return {};
    }

    Session m_session;
    const CatalogueTable& m_table;
    RowsByKey m_before;
    RowsByKey m_after;
};

/// Each type with a number: its own, or the next free one.
core::Catalogue numbered(const core::Catalogue& before, const core::Catalogue& after) {
    core::Catalogue result = after;
    int last = 0;
    for (const core::OrganisationType& type : before.types)
        last = std::max(last, type.number);
    for (core::OrganisationType& type : result.types) {
        const core::OrganisationType* known = before.type(type.code);
        type.number = known ? known->number : ++last;
    }
    return result;
}

} // namespace

core::Result<void> CatalogueRepository::insert(const core::Catalogue& catalogue) const {
    return change({}, catalogue);
}

core::Result<void> CatalogueRepository::change(const core::Catalogue& before, const core::Catalogue& after) const {
    const std::vector<CatalogueTable> old = catalogueTables(before);
    const std::vector<CatalogueTable> now = catalogueTables(numbered(before, after));
    std::vector<TableChange> changes;
    for (size_t i = 0; i < now.size(); ++i)
        changes.emplace_back(m_session, old[i], now[i]);
    core::Result<void> done;
    // What refers to a row goes before it and comes behind it.
    for (auto it = changes.rbegin(); done && it != changes.rend(); ++it)
        done = it->removeGone();
    for (auto it = changes.begin(); done && it != changes.end(); ++it)
        done = inOrder([&] { return it->updateKept(); }, [&] { return it->insertNew(); });
    return done;
}

} // namespace svodka::store
