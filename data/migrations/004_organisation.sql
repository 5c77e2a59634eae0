-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Organisations with their names and places in time, and the spellings that people tied to something.

CREATE TABLE organisation (
    region_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    type_id INTEGER NOT NULL,
    founder TEXT NOT NULL,
    inn TEXT NOT NULL,
    ogrn TEXT NOT NULL,
    kpp TEXT NOT NULL,
    opened TEXT,
    closed TEXT,
    merged_into INTEGER, -- no foreign key: it would cost an index over a column that is nearly always NULL
    created_batch INTEGER,
    PRIMARY KEY (region_id, organisation_id),
    UNIQUE (region_id, uid),
    FOREIGN KEY (region_id, type_id) REFERENCES organisation_type (region_id, type_id),
    FOREIGN KEY (region_id, created_batch) REFERENCES import_batch (region_id, batch_id)
);

CREATE TABLE organisation_name (
    region_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL, -- the highest one is in force
    name TEXT NOT NULL,
    normalised TEXT NOT NULL, -- for search: the database folds no Cyrillic
    valid_from TEXT,
    valid_to TEXT,
    PRIMARY KEY (region_id, organisation_id, ordinal),
    FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, organisation_id)
);

CREATE INDEX organisation_name_normalised ON organisation_name (region_id, normalised);

-- An organisation of no municipality has no row here.
CREATE TABLE organisation_place (
    region_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL, -- the highest one is in force
    municipality_id INTEGER NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    PRIMARY KEY (region_id, organisation_id, ordinal),
    FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, organisation_id),
    FOREIGN KEY (region_id, municipality_id) REFERENCES municipality (region_id, municipality_id)
);

CREATE TABLE alias (
    region_id INTEGER NOT NULL,
    scope TEXT NOT NULL, -- municipality or organisation
    normalised TEXT NOT NULL,
    target_id INTEGER NOT NULL,
    spelling TEXT NOT NULL,
    refused SMALLINT NOT NULL DEFAULT 0, -- 1: the spelling is not the target
    author TEXT NOT NULL,
    at TEXT,
    PRIMARY KEY (region_id, scope, normalised, target_id),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);
