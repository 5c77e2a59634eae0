-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is monitored. Columns named synonyms and texts hold JSON: they are lists that nothing is joined with.

CREATE TABLE organisation_type (
    region_id INTEGER NOT NULL,
    type_id INTEGER NOT NULL, -- from 1 in the order of display; 0 means all types
    code TEXT NOT NULL,
    title_ru TEXT NOT NULL,
    title_en TEXT NOT NULL,
    form_title TEXT NOT NULL,
    synonyms TEXT NOT NULL,
    PRIMARY KEY (region_id, type_id),
    UNIQUE (region_id, code),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);

CREATE TABLE campaign (
    region_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title_ru TEXT NOT NULL,
    title_en TEXT NOT NULL,
    first_day SMALLINT NOT NULL, -- 1 = Monday
    exempt_metric TEXT NOT NULL,
    synonyms TEXT NOT NULL,
    texts TEXT NOT NULL,
    PRIMARY KEY (region_id, code),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);

CREATE TABLE metric (
    region_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    code TEXT NOT NULL, -- also a column of weekly_<campaign>
    ordinal INTEGER NOT NULL,
    title_ru TEXT NOT NULL,
    title_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    synonyms TEXT NOT NULL,
    PRIMARY KEY (region_id, campaign, code),
    FOREIGN KEY (region_id, campaign) REFERENCES campaign (region_id, code)
);

CREATE TABLE indicator (
    region_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    code TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title_ru TEXT NOT NULL,
    title_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    base TEXT NOT NULL,
    direct_metric TEXT NOT NULL,
    complement_of TEXT NOT NULL,
    unknown_counts SMALLINT NOT NULL DEFAULT 0,
    metric TEXT NOT NULL,
    denominator TEXT NOT NULL,
    synonyms TEXT NOT NULL,
    PRIMARY KEY (region_id, campaign, code),
    FOREIGN KEY (region_id, campaign) REFERENCES campaign (region_id, code)
);

CREATE TABLE criterion (
    region_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    indicator TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    metric TEXT NOT NULL,
    comparator TEXT NOT NULL,
    threshold DOUBLE PRECISION NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    step_ru TEXT NOT NULL,
    step_en TEXT NOT NULL,
    PRIMARY KEY (region_id, campaign, indicator, ordinal),
    FOREIGN KEY (region_id, campaign, indicator) REFERENCES indicator (region_id, campaign, code)
);

CREATE TABLE target (
    region_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    type TEXT NOT NULL, -- code of organisation_type; empty = all
    share DOUBLE PRECISION NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    PRIMARY KEY (region_id, campaign, ordinal),
    FOREIGN KEY (region_id, campaign) REFERENCES campaign (region_id, code)
);

CREATE TABLE reason (
    region_id INTEGER NOT NULL,
    campaign TEXT NOT NULL,
    code TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    title_ru TEXT NOT NULL,
    title_en TEXT NOT NULL,
    step_ru TEXT NOT NULL,
    step_en TEXT NOT NULL,
    PRIMARY KEY (region_id, campaign, code),
    FOREIGN KEY (region_id, campaign) REFERENCES campaign (region_id, code)
);
