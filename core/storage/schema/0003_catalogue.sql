-- The catalogue as an office keeps it. What was added by mistake is taken back (voided_at) and offered nowhere, while rows
-- that name it keep it.

ALTER TABLE procedure ADD COLUMN own_short_name TEXT;

ALTER TABLE procedure ADD COLUMN voided_at TEXT;

ALTER TABLE procedure ADD COLUMN voided_by TEXT;

ALTER TABLE volunteer ADD COLUMN hamlet_id INTEGER REFERENCES hamlet (id);

ALTER TABLE volunteer ADD COLUMN organisation TEXT;

ALTER TABLE volunteer ADD COLUMN voided_at TEXT;

ALTER TABLE volunteer ADD COLUMN voided_by TEXT;

-- hamlet.name is the name as lists and papers show it, derived: its own name, with the old commune where two hamlets have
-- one name; of a joined hamlet the name of the one it was joined to. own_name is its own where that differs (NULL: the
-- same), by which books know it.
ALTER TABLE hamlet ADD COLUMN own_name TEXT;

ALTER TABLE hamlet ADD COLUMN old_commune TEXT;

ALTER TABLE hamlet ADD COLUMN joined_to INTEGER REFERENCES hamlet (id);

ALTER TABLE hamlet ADD COLUMN used_until TEXT CHECK (used_until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');

ALTER TABLE hamlet ADD COLUMN voided_at TEXT;

ALTER TABLE hamlet ADD COLUMN voided_by TEXT;

ALTER TABLE calendar_day ADD COLUMN voided_at TEXT;

ALTER TABLE calendar_day ADD COLUMN voided_by TEXT;

-- How many teams and members a hamlet had on a day; without a hamlet, the commune as a whole where hamlets are not counted.
CREATE TABLE team_count (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    hamlet_id INTEGER REFERENCES hamlet (id),
    teams INTEGER NOT NULL CHECK (teams >= 0),
    members INTEGER NOT NULL CHECK (members >= 0),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

-- What the office says differently from the reference about an obstacle (text NULL), and its own obstacles: code OTHER,
-- and the text their marks carry, which never changes.
CREATE TABLE obstacle (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    text TEXT,
    name TEXT,
    short_name TEXT,
    position INTEGER,
    hidden INTEGER NOT NULL DEFAULT 0,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

CREATE UNIQUE INDEX obstacle_mark ON obstacle (code, coalesce(text, ''));

CREATE INDEX citizen_hamlet ON citizen (hamlet_id) WHERE hamlet_id IS NOT NULL;
