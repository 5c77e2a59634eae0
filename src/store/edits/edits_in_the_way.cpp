// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits/edits_in_the_way.h"

#include "store/edits/changeset.h"
#include "store/query.h"
#include "store/repositories/alias_repository.h"
#include "store/repositories/organisation_repository.h"

#include <QHash>
#include <QSet>
#include <QSqlRecord>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

/// What people wrote about an organisation must not go with the file that first named it.
const QString nobodyWrote =
    u" AND NOT EXISTS (SELECT 1 FROM note n WHERE n.region_id = o.region_id AND n.organisation_id = o.organisation_id) "
    "AND NOT EXISTS (SELECT 1 FROM contact_log n WHERE n.region_id = o.region_id "
    "AND n.organisation_id = o.organisation_id) "
    "AND NOT EXISTS (SELECT 1 FROM contact n WHERE n.region_id = o.region_id "
    "AND n.organisation_id = o.organisation_id)"_s;

const QSet<QString> noteTables{u"note"_s, u"contact_log"_s};

/// The organisations that would go with the batch: it created them, no other one says anything of them, and nobody
/// wrote about them.
Result<QSet<qint64>> leaving(const Session& session, core::BatchId batch) {
    QSet<qint64> found;
    Query query(session.database,
                u"SELECT o.organisation_id FROM organisation o WHERE o.region_id = ? AND o.created_batch = ? "
                "AND NOT EXISTS (SELECT 1 FROM batch_row r WHERE r.region_id = o.region_id "
                "AND r.organisation_id = o.organisation_id AND r.batch_id <> o.created_batch) "
                "AND NOT EXISTS (SELECT 1 FROM registry_cell c WHERE c.region_id = o.region_id "
                "AND c.organisation_id = o.organisation_id AND c.batch_id <> o.created_batch)"_s +
                    nobodyWrote);
    const auto done = query.forEach({session.region(), batch.value}, [&](const Row& row) { found.insert(row.id(0)); });
    if (!done)
        return done.error();
    return found;
}

/// Finds organisations in the recorded rows of edits.
class Mentions final {
public:
    /// Rows of the tables in `ignored` mention nobody.
    Mentions(const Session& session, const QSet<qint64>& organisations, const QSet<QString>& ignored = {})
        : m_session(session), m_organisations(organisations) {
        for (const QString& table : ignored)
            m_columns.insert(table, {});
    }

    Result<bool> isIn(const QByteArray& changes) {
        bool found = false;
        const auto read = changeset::forEach(changes, [&](const changeset::RowChange& row) {
            for (const int column : columnsOf(QString::fromUtf8(row.table)))
                found = found || isOne(row.before(column)) || isOne(row.after(column));
        });
        if (!read)
            return read.error();
        return found;
    }

private:
    [[nodiscard]] bool isOne(const QVariant& value) const {
        return value.isValid() && !value.isNull() && m_organisations.contains(value.toLongLong());
    }

    const QList<int>& columnsOf(const QString& table) {
        auto known = m_columns.find(table);
        if (known == m_columns.end()) {
            const QSqlRecord record = m_session.database.connection().record(table);
            known = m_columns.insert(table, {});
            for (const QString& name : {u"organisation_id"_s, u"merged_into"_s, u"successor"_s})
                if (const int column = record.indexOf(name); column >= 0)
                    known->append(column);
        }
        return *known;
    }

    const Session& m_session;
    const QSet<qint64>& m_organisations;
    QHash<QString, QList<int>> m_columns;
};

using Edits = std::vector<std::pair<QString, QByteArray>>;

/// Subjects and recorded rows of the edits in force.
Result<Edits> editsInForce(const Session& session) {
    Edits edits;
    Query query(session.database, u"SELECT subject, row_changes FROM change_log WHERE region_id = ? "
                                  "AND row_changes IS NOT NULL AND undone_at IS NULL ORDER BY change_id"_s);
    const auto read =
        query.forEach({session.region()}, [&](const Row& row) { edits.emplace_back(row.text(0), row.bytes(1)); });
    if (!read)
        return read.error();
    return edits;
}

/// Those of imports that were taken back which nothing needs, but perhaps an edit.
Result<QSet<qint64>> forsaken(const Session& session) {
    QSet<qint64> found;
    Query query(session.database,
                u"SELECT o.organisation_id FROM organisation o JOIN import_batch b ON b.region_id = o.region_id "
                "AND b.batch_id = o.created_batch AND b.undone_at IS NOT NULL WHERE o.region_id = ? "
                "AND NOT EXISTS (SELECT 1 FROM batch_row r WHERE r.region_id = o.region_id "
                "AND r.organisation_id = o.organisation_id) "
                "AND NOT EXISTS (SELECT 1 FROM registry_cell c WHERE c.region_id = o.region_id "
                "AND c.organisation_id = o.organisation_id) "
                "AND NOT EXISTS (SELECT 1 FROM organisation m WHERE m.region_id = o.region_id "
                "AND (m.merged_into = o.organisation_id OR m.successor = o.organisation_id))"_s +
                    nobodyWrote);
    const auto done = query.forEach({session.region()}, [&](const Row& row) { found.insert(row.id(0)); });
    if (!done)
        return done.error();
    return found;
}

} // namespace

Result<void> checkNoEditsInTheWay(const Session& session, core::BatchId batch) {
    const auto organisations = leaving(session, batch);
    if (!organisations || organisations->isEmpty())
        return organisations ? Result<void>() : organisations.error();
    const auto edits = editsInForce(session);
    if (!edits)
        return edits.error();
    Mentions mentions(session, *organisations);
    QStringList inTheWay;
    for (const auto& [subject, rows] : *edits) {
        const auto found = mentions.isIn(rows);
        if (!found)
            return found.error();
        if (*found && !inTheWay.contains(subject))
            inTheWay << subject;
    }
    if (inTheWay.isEmpty())
        return {};
    return core::Error{core::ErrorCode::BatchInUse, QString::number(batch.value), {}, inTheWay.join(u"; "_s)};
}

Result<void> dropForsaken(const Session& session, Notes notes) {
    const auto candidates = forsaken(session);
    if (!candidates || candidates->isEmpty())
        return candidates ? Result<void>() : candidates.error();
    const auto edits = editsInForce(session);
    if (!edits)
        return edits.error();
    for (const qint64 organisation : *candidates) {
        const QSet<qint64> one{organisation};
        Mentions mentions(session, one, notes == Notes::Count ? QSet<QString>{} : noteTables);
        bool isNeeded = false;
        for (const auto& [subject, rows] : *edits) {
            const auto found = mentions.isIn(rows);
            if (!found)
                return found.error();
            isNeeded = isNeeded || *found;
        }
        if (isNeeded)
            continue;
        if (auto done = OrganisationRepository(session).remove(core::OrganisationId{organisation}); !done)
            return done;
    }
    return AliasRepository(session).dropOrphans();
}

} // namespace svodka::store
