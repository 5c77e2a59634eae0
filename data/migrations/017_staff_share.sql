-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Stores that are there already get the share by which the deadline of the teaching staff is measured.

INSERT INTO indicator (region_id, campaign, code, ordinal, title_ru, title_en, kind, base, direct_metric, complement_of,
    unknown_counts, metric, denominator, synonyms)
SELECT c.region_id, c.code, 'staff_connected',
    (SELECT COALESCE(MAX(i.ordinal), 0) + 1 FROM indicator i WHERE i.region_id = c.region_id AND i.campaign = c.code),
    'Подключено педагогов', 'Teaching staff connected', 'share', '', '', '', 0, 'teachers_added', 'staff_total',
    '["подключено педагогических работников","подключено педагогов","подключенных педагогических работников","подключенных педагогов"]'
FROM campaign c
WHERE c.code = 'sferum'
    AND NOT EXISTS (SELECT 1 FROM indicator i WHERE i.region_id = c.region_id AND i.campaign = c.code
        AND i.code = 'staff_connected')
    AND EXISTS (SELECT 1 FROM metric m WHERE m.region_id = c.region_id AND m.campaign = c.code
        AND m.code = 'teachers_added')
    AND EXISTS (SELECT 1 FROM metric m WHERE m.region_id = c.region_id AND m.campaign = c.code
        AND m.code = 'staff_total');
