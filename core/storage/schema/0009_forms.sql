-- What the forms and the comparison count quickly. Kept by triggers, as day_count is: no way of writing can forget them.

-- Dossiers with a result before their submission, as odd books have them; also some that had one once. Whoever counts
-- looks at the dossier again.
CREATE TABLE early_result (
    dossier_id INTEGER PRIMARY KEY REFERENCES dossier (id)
) STRICT;

CREATE TRIGGER early_result_is_seen AFTER INSERT ON dossier_span
WHEN NEW.phase >= 2 AND NEW.finish_day < (SELECT submitted_day FROM dossier WHERE id = NEW.dossier_id) BEGIN
    INSERT INTO early_result (dossier_id) VALUES (NEW.dossier_id) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER early_result_is_seen_later AFTER UPDATE OF submitted_day ON dossier
WHEN NEW.submitted_day > OLD.submitted_day BEGIN
    INSERT INTO early_result (dossier_id)
    SELECT NEW.id WHERE EXISTS (SELECT 1 FROM dossier_span
                                WHERE dossier_id = NEW.id AND phase >= 2 AND finish_day < NEW.submitted_day)
    ON CONFLICT DO NOTHING;
END;

INSERT INTO early_result (dossier_id)
SELECT DISTINCT dossier.id
FROM dossier_span CROSS JOIN dossier ON dossier.id = dossier_span.dossier_id
WHERE dossier_span.phase >= 2 AND dossier_span.finish_day < dossier.submitted_day;

-- How many assists and submissions of a day belong to a procedure (part 0), to a hamlet (1: where the citizen lives) and
-- to a volunteer (2); key 0: none is known. A year is counted in some thousand rows instead of a million.
CREATE TABLE day_part_count (
    part INTEGER NOT NULL,
    day TEXT NOT NULL,
    key INTEGER NOT NULL,
    assists INTEGER NOT NULL,
    dossiers INTEGER NOT NULL,
    PRIMARY KEY (part, day, key)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER assist_counts_in_parts AFTER INSERT ON assist WHEN NEW.voided_at IS NULL BEGIN
    INSERT INTO day_part_count (part, day, key, assists, dossiers)
    VALUES (0, NEW.day, coalesce(NEW.procedure_id, 0), 1, 0),
           (1, NEW.day, coalesce((SELECT hamlet_id FROM citizen WHERE id = NEW.citizen_id), 0), 1, 0),
           (2, NEW.day, coalesce(NEW.volunteer_id, 0), 1, 0)
    ON CONFLICT (part, day, key) DO UPDATE SET assists = assists + 1;
END;

CREATE TRIGGER assist_counts_in_parts_anew AFTER UPDATE OF day, voided_at, procedure_id, volunteer_id, citizen_id ON assist
WHEN OLD.day <> NEW.day OR (OLD.voided_at IS NULL) <> (NEW.voided_at IS NULL) OR OLD.procedure_id IS NOT NEW.procedure_id
     OR OLD.volunteer_id IS NOT NEW.volunteer_id OR OLD.citizen_id <> NEW.citizen_id BEGIN
    UPDATE day_part_count SET assists = assists - 1
    WHERE OLD.voided_at IS NULL AND part = 0 AND day = OLD.day AND key = coalesce(OLD.procedure_id, 0);
    UPDATE day_part_count SET assists = assists - 1
    WHERE OLD.voided_at IS NULL AND part = 1 AND day = OLD.day
          AND key = coalesce((SELECT hamlet_id FROM citizen WHERE id = OLD.citizen_id), 0);
    UPDATE day_part_count SET assists = assists - 1
    WHERE OLD.voided_at IS NULL AND part = 2 AND day = OLD.day AND key = coalesce(OLD.volunteer_id, 0);
    INSERT INTO day_part_count (part, day, key, assists, dossiers)
    SELECT 0, NEW.day, coalesce(NEW.procedure_id, 0), 1, 0 WHERE NEW.voided_at IS NULL
    UNION ALL
    SELECT 1, NEW.day, coalesce((SELECT hamlet_id FROM citizen WHERE id = NEW.citizen_id), 0), 1, 0 WHERE NEW.voided_at IS NULL
    UNION ALL
    SELECT 2, NEW.day, coalesce(NEW.volunteer_id, 0), 1, 0 WHERE NEW.voided_at IS NULL
    ON CONFLICT (part, day, key) DO UPDATE SET assists = assists + 1;
END;

CREATE TRIGGER assist_moves_with_its_citizen AFTER UPDATE OF hamlet_id ON citizen
WHEN OLD.hamlet_id IS NOT NEW.hamlet_id BEGIN
    UPDATE day_part_count SET assists = assists - (SELECT count(*) FROM assist
                                                   WHERE citizen_id = NEW.id AND voided_at IS NULL
                                                         AND assist.day = day_part_count.day)
    WHERE part = 1 AND key = coalesce(OLD.hamlet_id, 0)
          AND day IN (SELECT day FROM assist WHERE citizen_id = NEW.id AND voided_at IS NULL);
    INSERT INTO day_part_count (part, day, key, assists, dossiers)
    SELECT 1, day, coalesce(NEW.hamlet_id, 0), count(*), 0 FROM assist
    WHERE citizen_id = NEW.id AND voided_at IS NULL GROUP BY day
    ON CONFLICT (part, day, key) DO UPDATE SET assists = assists + excluded.assists;
END;

CREATE TRIGGER dossier_counts_in_parts AFTER INSERT ON dossier WHEN NEW.voided_at IS NULL BEGIN
    INSERT INTO day_part_count (part, day, key, assists, dossiers)
    VALUES (0, NEW.submitted_day, coalesce(NEW.procedure_id, 0), 0, 1),
           (1, NEW.submitted_day, coalesce(NEW.hamlet_id, 0), 0, 1),
           (2, NEW.submitted_day, coalesce(NEW.volunteer_id, 0), 0, 1)
    ON CONFLICT (part, day, key) DO UPDATE SET dossiers = dossiers + 1;
END;

CREATE TRIGGER dossier_counts_in_parts_anew
AFTER UPDATE OF submitted_day, voided_at, procedure_id, volunteer_id, hamlet_id ON dossier
WHEN OLD.submitted_day <> NEW.submitted_day OR (OLD.voided_at IS NULL) <> (NEW.voided_at IS NULL)
     OR OLD.procedure_id IS NOT NEW.procedure_id OR OLD.volunteer_id IS NOT NEW.volunteer_id
     OR OLD.hamlet_id IS NOT NEW.hamlet_id BEGIN
    UPDATE day_part_count SET dossiers = dossiers - 1
    WHERE OLD.voided_at IS NULL AND part = 0 AND day = OLD.submitted_day AND key = coalesce(OLD.procedure_id, 0);
    UPDATE day_part_count SET dossiers = dossiers - 1
    WHERE OLD.voided_at IS NULL AND part = 1 AND day = OLD.submitted_day AND key = coalesce(OLD.hamlet_id, 0);
    UPDATE day_part_count SET dossiers = dossiers - 1
    WHERE OLD.voided_at IS NULL AND part = 2 AND day = OLD.submitted_day AND key = coalesce(OLD.volunteer_id, 0);
    INSERT INTO day_part_count (part, day, key, assists, dossiers)
    SELECT 0, NEW.submitted_day, coalesce(NEW.procedure_id, 0), 0, 1 WHERE NEW.voided_at IS NULL
    UNION ALL
    SELECT 1, NEW.submitted_day, coalesce(NEW.hamlet_id, 0), 0, 1 WHERE NEW.voided_at IS NULL
    UNION ALL
    SELECT 2, NEW.submitted_day, coalesce(NEW.volunteer_id, 0), 0, 1 WHERE NEW.voided_at IS NULL
    ON CONFLICT (part, day, key) DO UPDATE SET dossiers = dossiers + 1;
END;

INSERT INTO day_part_count (part, day, key, assists, dossiers)
SELECT part, day, key, sum(assists), sum(dossiers)
FROM (SELECT 0 AS part, day, coalesce(procedure_id, 0) AS key, 1 AS assists, 0 AS dossiers FROM assist WHERE voided_at IS NULL
      UNION ALL
      SELECT 1, assist.day, coalesce(citizen.hamlet_id, 0), 1, 0
      FROM assist JOIN citizen ON citizen.id = assist.citizen_id WHERE assist.voided_at IS NULL
      UNION ALL
      SELECT 2, day, coalesce(volunteer_id, 0), 1, 0 FROM assist WHERE voided_at IS NULL
      UNION ALL
      SELECT 0, submitted_day, coalesce(procedure_id, 0), 0, 1 FROM dossier WHERE voided_at IS NULL
      UNION ALL
      SELECT 1, submitted_day, coalesce(hamlet_id, 0), 0, 1 FROM dossier WHERE voided_at IS NULL
      UNION ALL
      SELECT 2, submitted_day, coalesce(volunteer_id, 0), 0, 1 FROM dossier WHERE voided_at IS NULL)
GROUP BY part, day, key;
