-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reporting periods and the files that came in. A row of import_batch is never deleted, so its id is never given
-- twice; it keeps its own days because its period goes when nothing uses that any more.

CREATE TABLE period (
    region_id INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    start_day TEXT NOT NULL,
    end_day TEXT NOT NULL,
    PRIMARY KEY (region_id, period_id),
    UNIQUE (region_id, campaign, start_day, end_day),
    FOREIGN KEY (region_id, campaign) REFERENCES campaign (region_id, code)
);

CREATE TABLE import_batch (
    region_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    file TEXT NOT NULL,
    hash TEXT NOT NULL,
    sheet TEXT NOT NULL,
    selection TEXT NOT NULL,
    campaign TEXT NOT NULL,
    start_day TEXT NOT NULL,
    end_day TEXT NOT NULL,
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

CREATE INDEX import_batch_hash ON import_batch (region_id, hash);

CREATE TABLE batch_column (
    region_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL, -- of a metric or an indicator
    "column" INTEGER NOT NULL,
    header TEXT NOT NULL,
    PRIMARY KEY (region_id, batch_id, ordinal),
    FOREIGN KEY (region_id, batch_id) REFERENCES import_batch (region_id, batch_id)
);

CREATE TABLE pending_row (
    region_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    scope TEXT NOT NULL,
    spelling TEXT NOT NULL,
    candidates TEXT NOT NULL, -- JSON
    "row" INTEGER NOT NULL,
    payload TEXT NOT NULL, -- JSON
    PRIMARY KEY (region_id, batch_id, ordinal),
    FOREIGN KEY (region_id, batch_id) REFERENCES import_batch (region_id, batch_id)
);
