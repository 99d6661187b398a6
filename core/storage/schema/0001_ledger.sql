-- The ledger, first form. One paragraph is one statement. Days are local days (Asia/Ho_Chi_Minh) as text, moments are UTC
-- as text; what is absent is NULL. Rows that may travel have a uuid. Nothing is deleted or overwritten in the history: it
-- is taken back (voided_at, voided_by) and then counts nowhere. What is derived (person_id, previous_day, dossier_span,
-- search_entry, the present status) is kept by the stores in the same transaction; only day_count by triggers.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT NOT NULL,
    valid_from TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE schedule (
    id INTEGER PRIMARY KEY,
    valid_from TEXT CHECK (valid_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    value TEXT NOT NULL
) STRICT;

CREATE TABLE volunteer (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    name_key TEXT NOT NULL,
    phone TEXT,
    head INTEGER NOT NULL DEFAULT 0,
    active_from TEXT,
    active_to TEXT,
    import_batch_id INTEGER
) STRICT;

CREATE TABLE hamlet (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    name_key TEXT NOT NULL,
    import_batch_id INTEGER
) STRICT;

-- field is NULL when the catalogue does not know it. verified: yes (code, name, field and time), code, no.
CREATE TABLE procedure (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    short_name TEXT NOT NULL,
    field TEXT,
    level TEXT,
    online_level TEXT NOT NULL CHECK (online_level IN ('toan_trinh', 'mot_phan', 'online', 'offline', 'unknown')),
    processing_days INTEGER,
    processing_unit TEXT CHECK (processing_unit IN ('working_day', 'calendar_day', 'in_day')),
    fee TEXT,
    verified TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    hidden INTEGER NOT NULL DEFAULT 0,
    import_batch_id INTEGER
) STRICT;

CREATE INDEX procedure_code ON procedure (code, valid_from);

CREATE TABLE calendar_day (
    day TEXT PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    kind TEXT NOT NULL CHECK (kind IN ('holiday', 'makeup')),
    name TEXT NOT NULL,
    verified TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE help_session (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    shift TEXT NOT NULL CHECK (shift IN ('morning', 'afternoon', 'evening')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'open', 'closed', 'cancelled')),
    opened_at TEXT,
    closed_at TEXT,
    reason TEXT,
    import_batch_id INTEGER,
    UNIQUE (day, shift)
) STRICT;

CREATE TABLE duty (
    session_id INTEGER NOT NULL REFERENCES help_session (id),
    volunteer_id INTEGER NOT NULL REFERENCES volunteer (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (session_id, volunteer_id)
) STRICT, WITHOUT ROWID;

-- One entry of a person as written down. person_id is the entry that counts: itself, or the one it was joined to.
CREATE TABLE citizen (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES citizen (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    birth TEXT,
    sex TEXT CHECK (sex IN ('male', 'female')),
    identity TEXT,
    phone TEXT,
    hamlet_id INTEGER REFERENCES hamlet (id),
    import_batch_id INTEGER
) STRICT;

CREATE INDEX citizen_identity ON citizen (identity) WHERE identity IS NOT NULL;

CREATE INDEX citizen_name ON citizen (name_folded);

CREATE INDEX citizen_person ON citizen (person_id) WHERE person_id <> id;

-- Every combination of folded name, birth and phone under which a citizen was ever written, to know the person again.
CREATE TABLE citizen_key (
    person_key TEXT NOT NULL,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    PRIMARY KEY (person_key, citizen_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    files TEXT NOT NULL,
    assists INTEGER NOT NULL,
    dossiers INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

CREATE TABLE dossier (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    code TEXT,
    procedure_id INTEGER REFERENCES procedure (id),
    online_level TEXT NOT NULL CHECK (online_level IN ('toan_trinh', 'mot_phan', 'online', 'offline', 'unknown')),
    channel TEXT NOT NULL CHECK (channel IN ('online', 'in_person', 'post')),
    submitted_day TEXT NOT NULL CHECK (submitted_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    received_day TEXT,
    due_day TEXT,
    due_source TEXT CHECK (due_source IN ('typed', 'expected')),
    finished_day TEXT,
    returned_day TEXT,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 10),
    status_text TEXT,
    volunteer_id INTEGER REFERENCES volunteer (id),
    hamlet_id INTEGER REFERENCES hamlet (id),
    name_key TEXT NOT NULL,
    import_batch_id INTEGER,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

CREATE UNIQUE INDEX dossier_code ON dossier (code) WHERE voided_at IS NULL;

-- Counts by field, level and channel, and the list by day, from the index alone: without voided_at, always NULL here,
-- SQLite would hold the table ready for each row.
CREATE INDEX dossier_submitted ON dossier (submitted_day, procedure_id, channel, online_level, voided_at) WHERE voided_at IS NULL;

CREATE INDEX dossier_name ON dossier (name_key) WHERE voided_at IS NULL;

CREATE INDEX dossier_due ON dossier (due_day) WHERE voided_at IS NULL;

CREATE INDEX dossier_state ON dossier (status, submitted_day) WHERE voided_at IS NULL;

CREATE INDEX dossier_citizen ON dossier (citizen_id);

-- The history. status 0 is a text that the national list does not know. from_rows: 1 when the rows of its assists say the
-- line (number 1 to 5 by its place in the contract), 0 when a move was recorded on its own (numbers from 10 on).
CREATE TABLE dossier_status (
    id INTEGER PRIMARY KEY,
    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    number INTEGER NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 10),
    text TEXT,
    due_day TEXT,
    reason TEXT,
    from_rows INTEGER NOT NULL CHECK (from_rows IN (0, 1)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    import_batch_id INTEGER,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

CREATE INDEX dossier_status_dossier ON dossier_status (dossier_id, day, number);

-- Derived from the history by spansOf (domain): how a dossier stood over a run of days, from_day up to, not including,
-- until_day ('9999-12-31': it still lasts). phase: 0 open, 1 paused, 2 done, 3 ended. length_class bounds the days of an
-- open span that is over (0: up to 63, 1: up to 511, 2: longer, 3: it still lasts), so that the dossiers open on a past
-- day are found in short ranges of until_day. Voided dossiers have no spans.
CREATE TABLE dossier_span (
    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    phase INTEGER NOT NULL,
    length_class INTEGER NOT NULL,
    finish_day TEXT,
    due_day TEXT,
    procedure_id INTEGER,
    PRIMARY KEY (dossier_id, from_day)
) STRICT, WITHOUT ROWID;

-- The procedure stands before from_day, so that the many spans that still last are counted in index order.
CREATE INDEX dossier_span_open ON dossier_span (length_class, until_day, procedure_id, from_day, phase, due_day) WHERE phase < 2;

CREATE INDEX dossier_span_finished ON dossier_span (finish_day, from_day, until_day, procedure_id, phase, due_day) WHERE phase >= 2;

-- previous_day: the day of the same person's assist before this one (by day, then id), NULL for the first. The distinct
-- citizens of any run of days are its assists whose previous_day lies before the run: one walk over an index.
CREATE TABLE assist (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    session_id INTEGER REFERENCES help_session (id),
    volunteer_id INTEGER REFERENCES volunteer (id),
    citizen_id INTEGER NOT NULL REFERENCES citizen (id),
    person_id INTEGER NOT NULL REFERENCES citizen (id),
    previous_day TEXT,
    procedure_id INTEGER REFERENCES procedure (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('submitted_online', 'referred_in_person', 'supplemented', 'not_submitted', 'guided_only')),
    dossier_id INTEGER REFERENCES dossier (id),
    started_at TEXT,
    ended_at TEXT,
    note TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    import_batch_id INTEGER,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

CREATE INDEX assist_day ON assist (day, previous_day, procedure_id, outcome, voided_at) WHERE voided_at IS NULL;

CREATE INDEX assist_person ON assist (person_id, day) WHERE voided_at IS NULL;

CREATE INDEX assist_citizen ON assist (citizen_id);

CREATE INDEX assist_session ON assist (session_id) WHERE voided_at IS NULL;

CREATE INDEX assist_dossier ON assist (dossier_id) WHERE dossier_id IS NOT NULL;

CREATE TABLE assist_obstacle (
    assist_id INTEGER NOT NULL REFERENCES assist (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    text TEXT,
    PRIMARY KEY (assist_id, position)
) STRICT, WITHOUT ROWID;

-- How many assists and submissions that count each day has, so that a year is counted in 365 rows. The one thing kept by
-- triggers: no way of writing, now or later, can forget it.
CREATE TABLE day_count (
    day TEXT PRIMARY KEY,
    assists INTEGER NOT NULL,
    dossiers INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER assist_is_counted AFTER INSERT ON assist WHEN NEW.voided_at IS NULL BEGIN
    INSERT INTO day_count (day, assists, dossiers) VALUES (NEW.day, 1, 0)
    ON CONFLICT (day) DO UPDATE SET assists = assists + 1;
END;

CREATE TRIGGER assist_is_counted_anew AFTER UPDATE OF day, voided_at ON assist
WHEN OLD.day <> NEW.day OR (OLD.voided_at IS NULL) <> (NEW.voided_at IS NULL) BEGIN
    UPDATE day_count SET assists = assists - 1 WHERE day = OLD.day AND OLD.voided_at IS NULL;
    INSERT INTO day_count (day, assists, dossiers) SELECT NEW.day, 1, 0 WHERE NEW.voided_at IS NULL
    ON CONFLICT (day) DO UPDATE SET assists = assists + 1;
END;

CREATE TRIGGER dossier_is_counted AFTER INSERT ON dossier WHEN NEW.voided_at IS NULL BEGIN
    INSERT INTO day_count (day, assists, dossiers) VALUES (NEW.submitted_day, 0, 1)
    ON CONFLICT (day) DO UPDATE SET dossiers = dossiers + 1;
END;

CREATE TRIGGER dossier_is_counted_anew AFTER UPDATE OF submitted_day, voided_at ON dossier
WHEN OLD.submitted_day <> NEW.submitted_day OR (OLD.voided_at IS NULL) <> (NEW.voided_at IS NULL) BEGIN
    UPDATE day_count SET dossiers = dossiers - 1 WHERE day = OLD.submitted_day AND OLD.voided_at IS NULL;
    INSERT INTO day_count (day, assists, dossiers) SELECT NEW.submitted_day, 0, 1 WHERE NEW.voided_at IS NULL
    ON CONFLICT (day) DO UPDATE SET dossiers = dossiers + 1;
END;

-- What the row of an assist says about its dossier beyond the assist itself; all rows of a dossier together say what the
-- dossier is (domain: together). The code stands here only while no dossier carries it.
CREATE TABLE dossier_cells (
    assist_id INTEGER PRIMARY KEY REFERENCES assist (id),
    code TEXT,
    channel TEXT CHECK (channel IN ('online', 'in_person', 'post')),
    submitted_day TEXT,
    received_day TEXT,
    due_day TEXT,
    finished_day TEXT,
    returned_day TEXT,
    status INTEGER CHECK (status BETWEEN 0 AND 10),
    status_text TEXT
) STRICT;

CREATE INDEX dossier_cells_code ON dossier_cells (code) WHERE code IS NOT NULL;

-- How a row of a book is known again (contract: "Again"): marks of its cells as last imported, which tell whether a cell
-- has changed and hold no text. day is the row's, wherever the assist stands now.
CREATE TABLE import_row (
    assist_id INTEGER PRIMARY KEY REFERENCES assist (id),
    day TEXT NOT NULL,
    cells TEXT NOT NULL,
    import_batch_id INTEGER NOT NULL REFERENCES import_batch (id)
) STRICT;

CREATE INDEX import_row_day ON import_row (day);

-- What an import changed on assists that were there before, so that it can be taken back whole: the marks before (NULL:
-- it came from no book) and the values before of the cells that changed, as JSON by column id.
CREATE TABLE import_update (
    import_batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    assist_id INTEGER NOT NULL REFERENCES assist (id),
    cells TEXT,
    before TEXT NOT NULL,
    PRIMARY KEY (import_batch_id, assist_id)
) STRICT, WITHOUT ROWID;

-- What the search knows: a dossier, or an assist without one. id is day number × 65,536 + a running number, so that id
-- order is newest first even when an old book comes late. words: folded words and, where they differ, the words with their
-- accents. digits: identity, phone, the last six digits of the code, and all its digits written as letters a to j.
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    dossier_id INTEGER REFERENCES dossier (id),
    assist_id INTEGER REFERENCES assist (id),
    words TEXT NOT NULL,
    digits TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX search_entry_dossier ON search_entry (dossier_id) WHERE dossier_id IS NOT NULL;

CREATE UNIQUE INDEX search_entry_assist ON search_entry (assist_id) WHERE assist_id IS NOT NULL;

CREATE VIRTUAL TABLE search_words USING fts5 (
    words, content = 'search_entry', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0
);

CREATE VIRTUAL TABLE search_digits USING fts5 (
    digits, content = 'search_entry', content_rowid = 'id',
    tokenize = 'trigram', detail = none, columnsize = 0
);

-- The tail of a save is the merging of the search's segments: in small steps, seldom all at once, without an idle timer.
INSERT INTO search_words (search_words, rank) VALUES ('automerge', 8);

INSERT INTO search_words (search_words, rank) VALUES ('crisismerge', 64);

INSERT INTO search_digits (search_digits, rank) VALUES ('automerge', 8);

INSERT INTO search_digits (search_digits, rank) VALUES ('crisismerge', 64);

-- Append-only, a chain: hash covers the line, values_hash and the hash before it. values_hash covers the salted values, so
-- that retention may empty audit_value without breaking the chain.
CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY,
    moment TEXT NOT NULL,
    by TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER,
    values_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX audit_entry_undo ON audit_entry (subject_id) WHERE action = 'undo';

CREATE TABLE audit_value (
    audit_entry_id INTEGER NOT NULL REFERENCES audit_entry (id),
    field TEXT NOT NULL,
    before TEXT,
    after TEXT,
    salt TEXT,
    PRIMARY KEY (audit_entry_id, field)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry BEGIN
    SELECT RAISE (ABORT, 'the audit is append-only');
END;

CREATE TRIGGER audit_entry_remains BEFORE DELETE ON audit_entry BEGIN
    SELECT RAISE (ABORT, 'the audit is append-only');
END;
