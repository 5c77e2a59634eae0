-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The region and its municipalities. Every key starts with region_id; ids are unique inside a region.
-- Days are ISO text; an unknown day is NULL. Flags are 0 or 1.

CREATE TABLE region (
    region_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    synthetic SMALLINT NOT NULL DEFAULT 0,
    PRIMARY KEY (region_id)
);

CREATE TABLE municipality (
    region_id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL, -- the region's own order
    centre TEXT NOT NULL,
    PRIMARY KEY (region_id, municipality_id),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);

CREATE TABLE municipality_name (
    region_id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL, -- from the oldest to the newest: days alone do not tell, they may be unknown
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    type TEXT NOT NULL,
    oktmo TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    derived SMALLINT NOT NULL DEFAULT 0,
    PRIMARY KEY (region_id, municipality_id, ordinal),
    FOREIGN KEY (region_id, municipality_id) REFERENCES municipality (region_id, municipality_id)
);
