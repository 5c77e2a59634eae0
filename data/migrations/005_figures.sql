-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures, where each came from, and what a batch wrote over. The tables weekly_<campaign> are made from the catalogue.

-- One organisation's row of a file. "changes" has one letter per batch_column: n new, c changed, s same, . empty.
CREATE TABLE batch_row (
    region_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (region_id, batch_id, organisation_id),
    FOREIGN KEY (region_id, batch_id) REFERENCES import_batch (region_id, batch_id),
    FOREIGN KEY (region_id, organisation_id) REFERENCES organisation (region_id, organisation_id)
);

CREATE INDEX batch_row_organisation ON batch_row (region_id, organisation_id, batch_id);

-- The value that stood in a weekly cell before the batch changed it.
CREATE TABLE restatement (
    region_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    organisation_id INTEGER NOT NULL,
    metric TEXT NOT NULL,
    period_id INTEGER NOT NULL,
    old_value DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (region_id, batch_id, organisation_id, metric),
    FOREIGN KEY (region_id, batch_id) REFERENCES import_batch (region_id, batch_id)
);

-- Municipality 0 is the whole region, organisation type 0 all types. Several batches stand side by side.
CREATE TABLE reported_figure (
    region_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    period_id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    organisation_type INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    batch_id INTEGER NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    base DOUBLE PRECISION,
    sheet TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    PRIMARY KEY (region_id, campaign, period_id, municipality_id, organisation_type, indicator, batch_id),
    FOREIGN KEY (region_id, period_id) REFERENCES period (region_id, period_id),
    FOREIGN KEY (region_id, batch_id) REFERENCES import_batch (region_id, batch_id)
);

-- A cache: every indicator over the organisations. Municipality 0 is that of organisations that belong to none.
CREATE TABLE summary (
    region_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    period_id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    organisation_type INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    base DOUBLE PRECISION NOT NULL,
    unknown INTEGER NOT NULL,
    existing INTEGER NOT NULL,
    reporting INTEGER NOT NULL,
    PRIMARY KEY (region_id, campaign, period_id, municipality_id, organisation_type, indicator),
    FOREIGN KEY (region_id, period_id) REFERENCES period (region_id, period_id)
);
