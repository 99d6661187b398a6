-- Reports that went out, and what the head of team wrote to them.

-- A printed or exported report as it was: code stands on the sheet. figures is the whole report (core/reports/ReportArchive),
-- row_keys the rows behind its figures, both packed; digest tells an unchanged report from another one.
CREATE TABLE report_snapshot (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    figures BLOB NOT NULL,
    row_keys BLOB,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL
) STRICT;

CREATE INDEX report_snapshot_period ON report_snapshot (kind, first_day, last_day);

-- The issued files themselves, packed: reprinted they are the same byte for byte.
CREATE TABLE report_snapshot_file (
    id INTEGER PRIMARY KEY,
    snapshot_id INTEGER NOT NULL REFERENCES report_snapshot (id),
    format TEXT NOT NULL,
    digest TEXT NOT NULL,
    content BLOB NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    UNIQUE (snapshot_id, format)
) STRICT;

-- Words of the head of team that belong to a report and a period. place: remarks, proposals, duty_hours, or a cell otherwise
-- left to the pen (by-field/Hộ tịch/note, obstacles/MISSING_PAPER/proposal).
CREATE TABLE report_note (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

CREATE UNIQUE INDEX report_note_place ON report_note (kind, first_day, last_day, place) WHERE voided_at IS NULL;
