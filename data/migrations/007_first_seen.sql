-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first day of the earliest week in which a file in force has a row of the organisation: where its opening day is
-- unknown it counts from there.

ALTER TABLE organisation ADD COLUMN first_seen TEXT;

UPDATE organisation SET first_seen = (
    SELECT MIN(b.start_day) FROM batch_row r
    JOIN import_batch b ON b.region_id = r.region_id AND b.batch_id = r.batch_id
    WHERE r.region_id = organisation.region_id AND r.organisation_id = organisation.organisation_id
);
