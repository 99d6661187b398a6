-- Targets and counted things that are no dossiers.

-- An own indicator of the office; those that come with the program are data of the program (resources/catalogue/indicators.csv).
-- kind: a typed count, or a typed part of a whole. What is computed from the ledger is never an own one.
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('count', 'share')),
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    definition TEXT,
    basis TEXT,
    valid_from TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

-- What an indicator was in a period, or what it should be: one of value and target is there. indicator is its code, whether
-- shipped or own. A correction is a new row; of one period the newest counts. target: a count, for a share hundredths of a
-- percent.
CREATE TABLE indicator_value (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    indicator TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    value INTEGER CHECK (value >= 0),
    whole INTEGER CHECK (whole >= value),
    target INTEGER CHECK (target >= 0),
    source TEXT,
    note TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    voided_at TEXT,
    voided_by TEXT,
    CHECK (first_day <= last_day),
    CHECK (value IS NOT NULL OR target IS NOT NULL)
) STRICT;

CREATE INDEX indicator_value_period ON indicator_value (indicator, last_day) WHERE voided_at IS NULL;

-- Why those not done were not done, as the office writes it.
CREATE TABLE indicator_reason (
    value_id INTEGER NOT NULL REFERENCES indicator_value (id),
    position INTEGER NOT NULL,
    reason TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (value_id, position)
) STRICT, WITHOUT ROWID;
