-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contradictions: what people decided about them, and what only a file itself could tell.

CREATE TABLE decision (
    region_id INTEGER NOT NULL,
    "key" TEXT NOT NULL, -- what disagrees with what, where and when
    figures TEXT NOT NULL, -- those that disagreed when it was decided
    decision TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (region_id, "key"),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);

-- Totals that are not the sums of their rows.
CREATE TABLE batch_total (
    region_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    label TEXT NOT NULL,
    code TEXT NOT NULL, -- of a metric or an indicator
    total DOUBLE PRECISION NOT NULL,
    row_sum DOUBLE PRECISION NOT NULL,
    "row" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    PRIMARY KEY (region_id, batch_id, ordinal),
    FOREIGN KEY (region_id, batch_id) REFERENCES import_batch (region_id, batch_id)
);
