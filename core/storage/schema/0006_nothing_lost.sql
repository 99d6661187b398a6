-- Nothing lost: redoing, and sheets of paper for days without power.

-- Which line of the audit was redone by another one, found as quickly as what was undone.
CREATE INDEX audit_entry_redo ON audit_entry (subject_id) WHERE action = 'redo';

-- What an import had made of an assist, kept when the import is taken back, so that it can be put back whole: the values of
-- the cells as they were then and the marks of the row. Both NULL while the import counts.
ALTER TABLE import_update ADD COLUMN after TEXT;

ALTER TABLE import_update ADD COLUMN cells_after TEXT;

-- A numbered sheet with blank rows, printed for a day without power. day and shift are those it was filled in for, known
-- once somebody begins to enter it.
CREATE TABLE paper_sheet (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    row_count INTEGER NOT NULL CHECK (row_count > 0),
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    shift TEXT CHECK (shift IN ('morning', 'afternoon', 'evening'))
) STRICT;

-- What became of a row: entered as an assist (while that counts), or said to be blank. A row that is not here is still to be
-- entered. A row may be said to be blank first and be entered later; what was said before is taken back, not overwritten.
CREATE TABLE paper_row (
    id INTEGER PRIMARY KEY,
    sheet_id INTEGER NOT NULL REFERENCES paper_sheet (id),
    number INTEGER NOT NULL CHECK (number > 0),
    assist_id INTEGER REFERENCES assist (id),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

CREATE INDEX paper_row_sheet ON paper_row (sheet_id, number) WHERE voided_at IS NULL;
