-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A profile belongs to the batch that brought it; the newest one of a name is in force, so that undo of a batch gives
-- back what stood before. Batch 0 stands for those of which that is not known.

CREATE TABLE profile_of_batch (
    region_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    batch_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    mapping TEXT NOT NULL, -- JSON
    PRIMARY KEY (region_id, name, batch_id),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);

INSERT INTO profile_of_batch (region_id, name, batch_id, campaign, mapping)
SELECT region_id, name, 0, campaign, mapping FROM mapping_profile;

DROP TABLE mapping_profile;

ALTER TABLE profile_of_batch RENAME TO mapping_profile;
