-- Unfinished dossiers with all that a list of them shows, in the order of their citizens, so that these are read one
-- page after the other; and how they stand now. Both hold unfinished ones only and stay small however old the ledger is.
-- The last columns are the same in all entries: without them SQLite would hold the tables ready for each row.
CREATE INDEX dossier_unfinished ON dossier (citizen_id, code, procedure_id, channel, submitted_day, hamlet_id, status, status_text, status_day, finished_day, voided_at)
WHERE finished_day IS NULL AND voided_at IS NULL;

CREATE INDEX dossier_span_lasting ON dossier_span (dossier_id, from_day, phase, due_day, length_class) WHERE phase < 2 AND length_class = 3;

-- The assists of a session lie by volunteer: the figures of a year's sessions are added up without sorting its assists.
DROP INDEX assist_session;

CREATE INDEX assist_session ON assist (session_id, volunteer_id) WHERE voided_at IS NULL;
