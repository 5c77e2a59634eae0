-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people do to organisations. Merged: the same one entered twice, read as part of the other. Joined: closed, and
-- gone on as part of its successor; the two stay apart.

ALTER TABLE organisation ADD COLUMN successor INTEGER;

-- Few organisations are merged, renamed or moved; these are found without reading all.
CREATE INDEX organisation_merged ON organisation (region_id, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX organisation_joined ON organisation (region_id, successor) WHERE successor IS NOT NULL;
CREATE INDEX organisation_name_later ON organisation_name (region_id, organisation_id) WHERE ordinal > 1;
CREATE INDEX organisation_place_dated ON organisation_place (region_id, organisation_id)
    WHERE valid_from IS NOT NULL OR valid_to IS NOT NULL;
