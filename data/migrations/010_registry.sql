-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- references: off
-- Files about the organisations themselves, and rows that enter when their name has been answered.

-- An import of a registry has neither campaign nor days.
CREATE TABLE import_batch_of_kind (
    region_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    kind TEXT NOT NULL, -- import, registry, manual, answers
    continues INTEGER, -- of answers: the batch whose rows had waited
    uid TEXT NOT NULL,
    file TEXT NOT NULL,
    hash TEXT NOT NULL,
    sheet TEXT NOT NULL,
    selection TEXT NOT NULL,
    campaign TEXT,
    start_day TEXT,
    end_day TEXT,
    heading TEXT NOT NULL,
    author TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    undone_at TEXT, -- NULL while the batch is in force
    rows_new INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_same INTEGER NOT NULL,
    rows_unmatched INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL,
    organisations_created INTEGER NOT NULL,
    PRIMARY KEY (region_id, batch_id),
    UNIQUE (region_id, uid),
    FOREIGN KEY (region_id, campaign) REFERENCES campaign (region_id, code)
);

INSERT INTO import_batch_of_kind (region_id, batch_id, kind, uid, file, hash, sheet, selection, campaign, start_day,
    end_day, heading, author, imported_at, undone_at, rows_new, rows_changed, rows_same, rows_unmatched, rows_rejected,
    organisations_created)
SELECT region_id, batch_id, 'import', uid, file, hash, sheet, selection, campaign, start_day, end_day, heading, author,
    imported_at, undone_at, rows_new, rows_changed, rows_same, rows_unmatched, rows_rejected, organisations_created
FROM import_batch;

DROP TABLE import_batch;

ALTER TABLE import_batch_of_kind RENAME TO import_batch;

CREATE INDEX import_batch_hash ON import_batch (region_id, hash);

-- The batch with which the row entered; NULL while it waits.
ALTER TABLE pending_row ADD COLUMN entered_batch INTEGER;

ALTER TABLE organisation ADD COLUMN full_name TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN link_vk TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN link_ok TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN link_max TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN link_site TEXT NOT NULL DEFAULT '';

-- What a registry said about one field of one organisation.
CREATE TABLE registry_cell (
    region_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    field TEXT NOT NULL, -- name, full_name, type, founder, inn, ogrn, kpp, address, vk, ok, max, site
    change TEXT NOT NULL, -- n new, c changed, s same
    old_value TEXT NOT NULL,
    value TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    PRIMARY KEY (region_id, batch_id, organisation_id, field),
    FOREIGN KEY (region_id, batch_id) REFERENCES import_batch (region_id, batch_id),
    FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, organisation_id)
);

CREATE INDEX registry_cell_organisation ON registry_cell (region_id, organisation_id, batch_id);
