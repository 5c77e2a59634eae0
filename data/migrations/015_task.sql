-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Steps of a campaign with a date. The indicator is not referred to: a task outlives one that is taken out of the
-- catalogue, and says then that nothing measures it.

CREATE TABLE task (
    region_id INTEGER NOT NULL,
    task_id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    campaign TEXT NOT NULL,
    title TEXT NOT NULL,
    indicator TEXT NOT NULL,
    due_day TEXT NOT NULL,
    target DOUBLE PRECISION NOT NULL, -- share to be reached, 1 = all
    basis TEXT NOT NULL,
    closed_day TEXT, -- NULL while the task is open
    PRIMARY KEY (region_id, task_id),
    UNIQUE (region_id, uid),
    FOREIGN KEY (region_id, campaign) REFERENCES campaign (region_id, code)
);

-- For whom; no row = for organisations of every type.
CREATE TABLE task_type (
    region_id INTEGER NOT NULL,
    task_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    type TEXT NOT NULL, -- code of organisation_type
    PRIMARY KEY (region_id, task_id, ordinal),
    FOREIGN KEY (region_id, task_id) REFERENCES task (region_id, task_id)
);

-- Where; no row = in the whole region.
CREATE TABLE task_municipality (
    region_id INTEGER NOT NULL,
    task_id INTEGER NOT NULL,
    municipality_id INTEGER NOT NULL,
    PRIMARY KEY (region_id, task_id, municipality_id),
    FOREIGN KEY (region_id, task_id) REFERENCES task (region_id, task_id),
    FOREIGN KEY (region_id, municipality_id) REFERENCES municipality (region_id, municipality_id)
);

-- The route.
CREATE TABLE task_step (
    region_id INTEGER NOT NULL,
    task_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    step TEXT NOT NULL,
    actor TEXT NOT NULL,
    due_day TEXT,
    PRIMARY KEY (region_id, task_id, ordinal),
    FOREIGN KEY (region_id, task_id) REFERENCES task (region_id, task_id)
);
