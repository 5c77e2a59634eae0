// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store/verify/checks.h"

namespace svodka::store {

using namespace Qt::StringLiterals;
using core::ProblemKind;

namespace {

/// A fault that one statement counts by batch: «SELECT batch_id, campaign, start_day, end_day, how many».
struct Fault {
    ProblemKind kind;
    const char* detail; ///< a phrase to be translated
    const char16_t* sql;
};

const Fault faults[] = {
    {ProblemKind::TraceBroken, QT_TRANSLATE_NOOP("Detail", "the letters of a row do not fit the columns"),
     u"SELECT b.batch_id, b.campaign, b.start_day, b.end_day, COUNT(*) FROM batch_row r "
     "JOIN import_batch b ON b.region_id = r.region_id AND b.batch_id = r.batch_id "
     "WHERE r.region_id = ? AND (REPLACE(REPLACE(REPLACE(REPLACE(r.changes, 'n', ''), 'c', ''), 's', ''), '.', '') <> "
     "'' OR LENGTH(r.changes) <> (SELECT COUNT(*) FROM batch_column c WHERE c.region_id = r.region_id "
     "AND c.batch_id = r.batch_id)) GROUP BY 1, 2, 3, 4"},
    {ProblemKind::TraceBroken,
     QT_TRANSLATE_NOOP("Detail", "changed cells without their old value, or the other way round"),
     u"SELECT b.batch_id, b.campaign, b.start_day, b.end_day, ABS(t.cells - t.olds) FROM import_batch b "
     "JOIN (SELECT region_id, batch_id, SUM(cells) AS cells, SUM(olds) AS olds FROM ("
     "SELECT region_id, batch_id, LENGTH(changes) - LENGTH(REPLACE(changes, 'c', '')) AS cells, 0 AS olds "
     "FROM batch_row UNION ALL SELECT region_id, batch_id, 0, 1 FROM restatement) AS parts "
     "GROUP BY region_id, batch_id) AS t ON t.region_id = b.region_id AND t.batch_id = b.batch_id "
     "WHERE b.region_id = ? AND t.cells <> t.olds"},
    {ProblemKind::TraceBroken, QT_TRANSLATE_NOOP("Detail", "an old value of a row or column that is not there"),
     u"SELECT b.batch_id, b.campaign, b.start_day, b.end_day, COUNT(*) FROM restatement o "
     "JOIN import_batch b ON b.region_id = o.region_id AND b.batch_id = o.batch_id "
     "WHERE o.region_id = ? AND NOT (EXISTS (SELECT 1 FROM batch_row r WHERE r.region_id = o.region_id "
     "AND r.batch_id = o.batch_id AND r.organisation_id = o.organisation_id) "
     "AND EXISTS (SELECT 1 FROM batch_column c WHERE c.region_id = o.region_id AND c.batch_id = o.batch_id "
     "AND c.code = o.metric)) GROUP BY 1, 2, 3, 4"},
    {ProblemKind::TraceBroken, QT_TRANSLATE_NOOP("Detail", "a column of no known metric or indicator"),
     u"SELECT b.batch_id, b.campaign, b.start_day, b.end_day, COUNT(*) FROM batch_column c "
     "JOIN import_batch b ON b.region_id = c.region_id AND b.batch_id = c.batch_id "
     "WHERE c.region_id = ? AND NOT EXISTS (SELECT 1 FROM metric m WHERE m.region_id = c.region_id "
     "AND m.campaign = b.campaign AND m.code = c.code) AND NOT EXISTS (SELECT 1 FROM indicator i "
     "WHERE i.region_id = c.region_id AND i.campaign = b.campaign AND i.code = c.code) GROUP BY 1, 2, 3, 4"},
    {ProblemKind::TraceBroken, QT_TRANSLATE_NOOP("Detail", "traces of an import that was taken back"),
     u"SELECT b.batch_id, b.campaign, b.start_day, b.end_day, SUM(t.rows) FROM import_batch b "
     "JOIN (SELECT region_id, batch_id, COUNT(*) AS rows FROM batch_row GROUP BY 1, 2 UNION ALL "
     "SELECT region_id, batch_id, COUNT(*) FROM batch_column GROUP BY 1, 2 UNION ALL "
     "SELECT region_id, batch_id, COUNT(*) FROM restatement GROUP BY 1, 2 UNION ALL "
     "SELECT region_id, batch_id, COUNT(*) FROM registry_cell GROUP BY 1, 2 UNION ALL "
     "SELECT region_id, batch_id, COUNT(*) FROM pending_row GROUP BY 1, 2 UNION ALL "
     "SELECT region_id, entered_batch, COUNT(*) FROM pending_row WHERE entered_batch IS NOT NULL GROUP BY 1, 2) AS t "
     "ON t.region_id = b.region_id AND t.batch_id = b.batch_id "
     "WHERE b.region_id = ? AND b.undone_at IS NOT NULL GROUP BY 1, 2, 3, 4"},
    {ProblemKind::TraceBroken, QT_TRANSLATE_NOOP("Detail", "an organisation does not hold what its list said last"),
     u"SELECT b.batch_id, b.campaign, b.start_day, b.end_day, COUNT(*) FROM registry_cell c "
     "JOIN import_batch b ON b.region_id = c.region_id AND b.batch_id = c.batch_id "
     "JOIN organisation o ON o.region_id = c.region_id AND o.organisation_id = c.organisation_id "
     "JOIN organisation_type t ON t.region_id = o.region_id AND t.type_id = o.type_id "
     "WHERE c.region_id = ? AND NOT EXISTS (SELECT 1 FROM registry_cell l WHERE l.region_id = c.region_id "
     "AND l.organisation_id = c.organisation_id AND l.field = c.field AND l.batch_id > c.batch_id) "
     "AND c.value <> CASE c.field WHEN 'full_name' THEN o.full_name WHEN 'type' THEN t.code "
     "WHEN 'founder' THEN o.founder WHEN 'inn' THEN o.inn WHEN 'ogrn' THEN o.ogrn WHEN 'kpp' THEN o.kpp "
     "WHEN 'address' THEN o.address WHEN 'vk' THEN o.link_vk WHEN 'ok' THEN o.link_ok WHEN 'max' THEN o.link_max "
     "WHEN 'site' THEN o.link_site ELSE (SELECT n.name FROM organisation_name n WHERE n.region_id = o.region_id "
     "AND n.organisation_id = o.organisation_id ORDER BY n.ordinal DESC LIMIT 1) END GROUP BY 1, 2, 3, 4"},
    {ProblemKind::FigureOfUndoneImport, "",
     u"SELECT b.batch_id, b.campaign, b.start_day, b.end_day, COUNT(*) FROM reported_figure f "
     "JOIN import_batch b ON b.region_id = f.region_id AND b.batch_id = f.batch_id "
     "WHERE f.region_id = ? AND b.undone_at IS NOT NULL GROUP BY 1, 2, 3, 4"},
};

core::Result<void> look(const Session& session, const Fault& fault, Problems* problems) {
    Query query(session.database, QString::fromUtf16(fault.sql));
    return query.forEach({session.region()}, [&](const Row& row) {
        problems->push_back({fault.kind,
                             {},
                             row.text(1),
                             {row.day(2), row.day(3)},
                             core::BatchId{row.id(0)},
                             row.id(4),
                             QString::fromUtf8(fault.detail)});
    });
}

} // namespace

core::Result<void> checkTraces(const Session& session, Problems* problems) {
    for (const Fault& fault : faults) {
        if (auto done = look(session, fault, problems); !done)
            return done;
    }
    return {};
}

core::Result<void> checkReportedFigures(const Session& session, Problems* problems) {
    Query query(session.database,
                u"SELECT f.campaign, p.start_day, p.end_day, f.batch_id, f.indicator, f.municipality_id, "
                "f.organisation_type, COUNT(*) FROM reported_figure f "
                "JOIN period p ON p.region_id = f.region_id AND p.period_id = f.period_id "
                "LEFT JOIN municipality m ON m.region_id = f.region_id AND m.municipality_id = f.municipality_id "
                "LEFT JOIN organisation_type t ON t.region_id = f.region_id AND t.type_id = f.organisation_type "
                "LEFT JOIN indicator i ON i.region_id = f.region_id AND i.campaign = f.campaign "
                "AND i.code = f.indicator WHERE f.region_id = ? AND (i.code IS NULL OR p.campaign <> f.campaign "
                "OR (f.municipality_id <> 0 AND m.municipality_id IS NULL) "
                "OR (f.organisation_type <> 0 AND t.type_id IS NULL)) GROUP BY 1, 2, 3, 4, 5, 6, 7"_s);
    return query.forEach({session.region()}, [&](const Row& row) {
        const QString place = QString::fromUtf8(QT_TRANSLATE_NOOP("Detail", "numbers of municipality and type")) +
                              u": %1, %2"_s.arg(row.id(5)).arg(row.id(6));
        problems->push_back({ProblemKind::FigureUnknown,
                             row.text(4),
                             row.text(0),
                             {row.day(1), row.day(2)},
                             core::BatchId{row.id(3)},
                             row.id(7),
                             place});
    });
}

} // namespace svodka::store
