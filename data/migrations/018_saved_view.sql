-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tables as people have arranged them, under names. What a view refers to is not referred to by keys: where it is gone
-- from the catalogue, the view shows the rest.

CREATE TABLE saved_view (
    region_id INTEGER NOT NULL,
    view_id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    name TEXT NOT NULL,
    page TEXT NOT NULL, -- whose table it is
    campaign TEXT NOT NULL, -- empty = the one in sight
    type TEXT NOT NULL, -- code of an organisation type; empty = all
    municipality_id INTEGER NOT NULL, -- 0 = the whole region, -1 = organisations that belong to none
    arrangement TEXT NOT NULL, -- JSON: what of the page, columns, filters, sorting
    PRIMARY KEY (region_id, view_id),
    UNIQUE (region_id, uid),
    UNIQUE (region_id, name),
    FOREIGN KEY (region_id) REFERENCES region (region_id)
);
