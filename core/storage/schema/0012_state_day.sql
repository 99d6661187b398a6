-- The day of the line that says the present state: whoever asks for a day not before it need not read the history.
ALTER TABLE dossier ADD COLUMN status_day TEXT;

UPDATE dossier
SET status_day = (SELECT max(day) FROM dossier_status WHERE dossier_id = dossier.id AND voided_at IS NULL);
