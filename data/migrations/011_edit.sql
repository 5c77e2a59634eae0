-- SPDX-FileCopyrightText: 2026 Svodka contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an edit changed, so that it can be taken back.

ALTER TABLE change_log ADD COLUMN batch_id INTEGER; -- of an import and its undo; NULL for everything else
ALTER TABLE change_log ADD COLUMN row_changes BLOB; -- of an edit: every row as it was and as it became
ALTER TABLE change_log ADD COLUMN undone_at TEXT; -- of an edit: NULL while it is in force

UPDATE change_log SET batch_id = CAST(subject AS INTEGER) WHERE action IN ('import', 'correct', 'registry', 'undo');
