-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people chose for files of one shape, and who did what when.

CREATE TABLE mapping_profile (
    region_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    campaign TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    mapping TEXT NOT NULL, -- JSON
    PRIMARY KEY (region_id, name),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);

CREATE TABLE change_log (
    region_id INTEGER NOT NULL,
    change_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL, -- init, import, undo
    subject TEXT NOT NULL, -- what was changed: the region's code, the batch's id
    old_value TEXT,
    new_value TEXT,
    PRIMARY KEY (region_id, change_id),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);
