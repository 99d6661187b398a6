-- What somebody did about a dossier (called, no answer, will come, asked the office): append-only, taken back by voided_at.

CREATE TABLE follow_up_note (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    kind TEXT NOT NULL CHECK (kind IN ('called', 'no_answer', 'will_come', 'asked_office')),
    comes_on TEXT CHECK (comes_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    voided_at TEXT,
    voided_by TEXT,
    CHECK ((kind = 'will_come') = (comes_on IS NOT NULL))
) STRICT;

CREATE INDEX follow_up_note_dossier ON follow_up_note (dossier_id, day) WHERE voided_at IS NULL;
