// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace svodka::tests {

/// Statements that take the newest migrations back, to what a program of version 6 wrote.
inline QStringList toVersion6() {
    QStringList statements{
        QStringLiteral("DROP INDEX organisation_merged"),
        QStringLiteral("DROP INDEX organisation_joined"),
        QStringLiteral("DROP INDEX organisation_name_later"),
        QStringLiteral("DROP INDEX organisation_place_dated"),
        QStringLiteral("ALTER TABLE organisation DROP COLUMN successor"),
        QStringLiteral("DROP TABLE saved_view"),
        QStringLiteral("DROP TABLE decision"),
        QStringLiteral("DROP TABLE batch_total"),
        QStringLiteral("ALTER TABLE campaign DROP COLUMN description_en"),
        QStringLiteral("ALTER TABLE campaign DROP COLUMN description_ru"),
        QStringLiteral("ALTER TABLE organisation_type DROP COLUMN ordinal"),
        QStringLiteral("DROP TABLE task_step"),
        QStringLiteral("DROP TABLE task_municipality"),
        QStringLiteral("DROP TABLE task_type"),
        QStringLiteral("DROP TABLE task"),
        QStringLiteral("DROP TABLE contact"),
        QStringLiteral("DROP TABLE contact_log"),
        QStringLiteral("DROP TABLE note"),
        QStringLiteral("DROP TABLE legal_basis"),
        QStringLiteral("ALTER TABLE reason DROP COLUMN implied_by"),
        QStringLiteral("DELETE FROM reason WHERE campaign = 'gospubliki'"),
        QStringLiteral("ALTER TABLE change_log DROP COLUMN undone_at"),
        QStringLiteral("ALTER TABLE change_log DROP COLUMN row_changes"),
        QStringLiteral("ALTER TABLE change_log DROP COLUMN batch_id"),
        QStringLiteral("DROP TABLE registry_cell"),
        QStringLiteral("ALTER TABLE pending_row DROP COLUMN entered_batch"),
        QStringLiteral("ALTER TABLE import_batch DROP COLUMN continues"),
        QStringLiteral("ALTER TABLE import_batch DROP COLUMN kind"),
        QStringLiteral("ALTER TABLE organisation DROP COLUMN first_seen"),
        QStringLiteral("DROP TABLE mapping_profile"),
        QStringLiteral(
            "CREATE TABLE mapping_profile (region_id INTEGER NOT NULL, name TEXT NOT NULL, campaign TEXT NOT "
            "NULL, fingerprint TEXT NOT NULL, mapping TEXT NOT NULL, PRIMARY KEY (region_id, name))"),
        QStringLiteral("PRAGMA user_version = 6")};
    for (const char* column : {"full_name", "address", "link_vk", "link_ok", "link_max", "link_site"})
        statements.prepend(QStringLiteral("ALTER TABLE organisation DROP COLUMN ") + QString::fromLatin1(column));
    return statements;
}

} // namespace svodka::tests
