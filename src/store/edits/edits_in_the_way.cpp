// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits/edits_in_the_way.h"

#include "store/edits/changeset.h"
#include "store/query.h"

#include <QHash>
#include <QSet>
#include <QSqlRecord>

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

/// The organisations that would go with the batch: it created them, and no other one says anything of them.
Result<QSet<qint64>> leaving(const Session& session, core::BatchId batch) {
    QSet<qint64> found;
    Query query(session.database,
                u"SELECT o.organisation_id FROM organisation o WHERE o.region_id = ? AND o.created_batch = ? "
                "AND NOT EXISTS (SELECT 1 FROM batch_row r WHERE r.region_id = o.region_id "
                "AND r.organisation_id = o.organisation_id AND r.batch_id <> o.created_batch) "
                "AND NOT EXISTS (SELECT 1 FROM registry_cell c WHERE c.region_id = o.region_id "
                "AND c.organisation_id = o.organisation_id AND c.batch_id <> o.created_batch)"_s);
    const auto done = query.forEach({session.region(), batch.value}, [&](const Row& row) { found.insert(row.id(0)); });
    if (!done)
        return done.error();
    return found;
}

/// Finds organisations in the recorded rows of edits.
class Mentions final {
public:
    Mentions(const Session& session, const QSet<qint64>& organisations)
        : m_session(session), m_organisations(organisations) {}

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
            if (!table.startsWith(u"organisation"_s)) // what people wrote about it keeps it: nothing else goes
                return *known;
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

} // namespace

Result<void> checkNoEditsInTheWay(const Session& session, core::BatchId batch) {
    const auto organisations = leaving(session, batch);
    if (!organisations || organisations->isEmpty())
        return organisations ? Result<void>() : organisations.error();
    std::vector<std::pair<QString, QByteArray>> edits;
    Query query(session.database, u"SELECT subject, row_changes FROM change_log WHERE region_id = ? "
                                  "AND row_changes IS NOT NULL AND undone_at IS NULL ORDER BY change_id"_s);
    const auto read =
        query.forEach({session.region()}, [&](const Row& row) { edits.emplace_back(row.text(0), row.bytes(1)); });
    if (!read)
        return read;
    Mentions mentions(session, *organisations);
    QStringList inTheWay;
    for (const auto& [subject, rows] : edits) {
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

} // namespace svodka::store
