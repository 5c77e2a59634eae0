-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The catalogue is edited: types are put in another order while their numbers, which figures bear, stay.

ALTER TABLE organisation_type ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 0;
UPDATE organisation_type SET ordinal = type_id;

ALTER TABLE campaign ADD COLUMN description_ru TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN description_en TEXT NOT NULL DEFAULT '';
