-- What a citizen has to bring, what it costs, and what was brought. A procedure without any line here, voided ones
-- included, stands as the program proposes it (resources/catalogue/papers.csv, fees.csv).

CREATE TABLE procedure_paper (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    procedure_id INTEGER NOT NULL REFERENCES procedure (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

CREATE INDEX procedure_paper_procedure ON procedure_paper (procedure_id, position);

-- fee: đồng as digits, HDND (set by the provincial council), NULL when it is not known.
CREATE TABLE procedure_fee (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    procedure_id INTEGER NOT NULL REFERENCES procedure (id),
    channel TEXT NOT NULL CHECK (channel IN ('online', 'in_person')),
    fee TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    voided_at TEXT,
    voided_by TEXT
) STRICT;

CREATE UNIQUE INDEX procedure_fee_channel ON procedure_fee (procedure_id, channel) WHERE voided_at IS NULL;

-- The papers of an assist as they were looked through at the desk, by their names then: the list of the procedure may
-- change later, what the citizen was told does not. An assist without lines was not looked through.
CREATE TABLE assist_paper (
    assist_id INTEGER NOT NULL REFERENCES assist (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    brought INTEGER NOT NULL CHECK (brought IN (0, 1)),
    PRIMARY KEY (assist_id, position)
) STRICT, WITHOUT ROWID;

-- Few lines have a reason: those of two years are read from the index.
CREATE INDEX dossier_status_reason ON dossier_status (status, day, dossier_id) WHERE reason IS NOT NULL AND voided_at IS NULL;
