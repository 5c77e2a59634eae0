-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The spelling of an organisation means something only in its municipality and type. Of municipalities both are empty.
-- Target 0 of a refusal: none of those that are known.

CREATE TABLE alias_in_place (
    region_id INTEGER NOT NULL,
    scope TEXT NOT NULL, -- municipality or organisation
    normalised TEXT NOT NULL,
    municipality_id INTEGER NOT NULL, -- of the rows that bear the spelling; 0 = none, and for the scope municipality
    type TEXT NOT NULL, -- code of their organisation type; empty for the scope municipality
    target_id INTEGER NOT NULL,
    spelling TEXT NOT NULL,
    refused SMALLINT NOT NULL DEFAULT 0, -- 1: the spelling is not the target
    author TEXT NOT NULL,
    at TEXT,
    PRIMARY KEY (region_id, scope, normalised, municipality_id, type, target_id),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);

INSERT INTO alias_in_place (region_id, scope, normalised, municipality_id, type, target_id, spelling, refused, author, at)
SELECT region_id, scope, normalised, 0, '', target_id, spelling, refused, author, at FROM alias;

DROP TABLE alias;

ALTER TABLE alias_in_place RENAME TO alias;
