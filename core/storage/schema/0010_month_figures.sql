-- What the assists, submissions and results of a month come to, procedure by procedure (0: none is known), so that the
-- figures of a year are some thousand rows. Kept by triggers, as day_count is. Months are '2024-09'. Results are those
-- that still last and have lasted since the day they came; dossier_span_moved holds the few others.
CREATE TABLE month_figure (
    month TEXT NOT NULL,
    procedure_id INTEGER NOT NULL,
    assists INTEGER NOT NULL DEFAULT 0,
    not_submitted INTEGER NOT NULL DEFAULT 0,
    online_full INTEGER NOT NULL DEFAULT 0,
    online_partial INTEGER NOT NULL DEFAULT 0,
    online_unclassified INTEGER NOT NULL DEFAULT 0,
    in_person INTEGER NOT NULL DEFAULT 0,
    by_post INTEGER NOT NULL DEFAULT 0,
    done_early INTEGER NOT NULL DEFAULT 0,
    done_on_time INTEGER NOT NULL DEFAULT 0,
    done_late INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (month, procedure_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX dossier_span_moved ON dossier_span (finish_day, from_day, until_day, procedure_id, phase, due_day)
WHERE phase >= 2 AND (until_day <> '9999-12-31' OR from_day <> finish_day);

CREATE TRIGGER assist_counts_in_its_month AFTER INSERT ON assist WHEN NEW.voided_at IS NULL BEGIN
    INSERT INTO month_figure (month, procedure_id, assists, not_submitted)
    VALUES (substr(NEW.day, 1, 7), coalesce(NEW.procedure_id, 0), 1, NEW.outcome = 'not_submitted')
    ON CONFLICT (month, procedure_id) DO UPDATE
    SET assists = assists + 1, not_submitted = not_submitted + excluded.not_submitted;
END;

CREATE TRIGGER assist_counts_in_its_month_anew AFTER UPDATE OF day, voided_at, procedure_id, outcome ON assist BEGIN
    INSERT INTO month_figure (month, procedure_id, assists, not_submitted)
    SELECT substr(OLD.day, 1, 7), coalesce(OLD.procedure_id, 0), -1, -(OLD.outcome = 'not_submitted')
    WHERE OLD.voided_at IS NULL
    UNION ALL
    SELECT substr(NEW.day, 1, 7), coalesce(NEW.procedure_id, 0), 1, NEW.outcome = 'not_submitted'
    WHERE NEW.voided_at IS NULL
    ON CONFLICT (month, procedure_id) DO UPDATE
    SET assists = assists + excluded.assists, not_submitted = not_submitted + excluded.not_submitted;
END;

CREATE TRIGGER dossier_counts_in_its_month AFTER INSERT ON dossier WHEN NEW.voided_at IS NULL BEGIN
    INSERT INTO month_figure (month, procedure_id, online_full, online_partial, online_unclassified, in_person, by_post)
    VALUES (substr(NEW.submitted_day, 1, 7), coalesce(NEW.procedure_id, 0),
            NEW.channel = 'online' AND NEW.online_level = 'toan_trinh',
            NEW.channel = 'online' AND NEW.online_level = 'mot_phan',
            NEW.channel = 'online' AND NEW.online_level NOT IN ('toan_trinh', 'mot_phan'),
            NEW.channel <> 'online', NEW.channel = 'post')
    ON CONFLICT (month, procedure_id) DO UPDATE
    SET online_full = online_full + excluded.online_full, online_partial = online_partial + excluded.online_partial,
        online_unclassified = online_unclassified + excluded.online_unclassified,
        in_person = in_person + excluded.in_person, by_post = by_post + excluded.by_post;
END;

CREATE TRIGGER dossier_counts_in_its_month_anew
AFTER UPDATE OF submitted_day, voided_at, procedure_id, channel, online_level ON dossier BEGIN
    INSERT INTO month_figure (month, procedure_id, online_full, online_partial, online_unclassified, in_person, by_post)
    SELECT substr(day, 1, 7), coalesce(procedure, 0),
           sign * (channel = 'online' AND level = 'toan_trinh'), sign * (channel = 'online' AND level = 'mot_phan'),
           sign * (channel = 'online' AND level NOT IN ('toan_trinh', 'mot_phan')),
           sign * (channel <> 'online'), sign * (channel = 'post')
    FROM (SELECT -1 AS sign, OLD.submitted_day AS day, OLD.procedure_id AS procedure, OLD.channel AS channel,
                 OLD.online_level AS level, OLD.voided_at AS voided_at
          UNION ALL
          SELECT 1, NEW.submitted_day, NEW.procedure_id, NEW.channel, NEW.online_level, NEW.voided_at)
    WHERE voided_at IS NULL
    ON CONFLICT (month, procedure_id) DO UPDATE
    SET online_full = online_full + excluded.online_full, online_partial = online_partial + excluded.online_partial,
        online_unclassified = online_unclassified + excluded.online_unclassified,
        in_person = in_person + excluded.in_person, by_post = by_post + excluded.by_post;
END;

CREATE TRIGGER result_counts_in_its_month AFTER INSERT ON dossier_span
WHEN NEW.phase >= 2 AND NEW.until_day = '9999-12-31' AND NEW.from_day = NEW.finish_day BEGIN
    INSERT INTO month_figure (month, procedure_id, done_early, done_on_time, done_late)
    VALUES (substr(NEW.finish_day, 1, 7), coalesce(NEW.procedure_id, 0),
            NEW.phase = 2 AND coalesce(NEW.finish_day < NEW.due_day, 0),
            NEW.phase <> 2 OR coalesce(NEW.finish_day = NEW.due_day, 1),
            NEW.phase = 2 AND coalesce(NEW.finish_day > NEW.due_day, 0))
    ON CONFLICT (month, procedure_id) DO UPDATE
    SET done_early = done_early + excluded.done_early, done_on_time = done_on_time + excluded.done_on_time,
        done_late = done_late + excluded.done_late;
END;

CREATE TRIGGER result_counts_no_more AFTER DELETE ON dossier_span
WHEN OLD.phase >= 2 AND OLD.until_day = '9999-12-31' AND OLD.from_day = OLD.finish_day BEGIN
    UPDATE month_figure
    SET done_early = done_early - (OLD.phase = 2 AND coalesce(OLD.finish_day < OLD.due_day, 0)),
        done_on_time = done_on_time - (OLD.phase <> 2 OR coalesce(OLD.finish_day = OLD.due_day, 1)),
        done_late = done_late - (OLD.phase = 2 AND coalesce(OLD.finish_day > OLD.due_day, 0))
    WHERE month = substr(OLD.finish_day, 1, 7) AND procedure_id = coalesce(OLD.procedure_id, 0);
END;

CREATE TRIGGER spans_are_replaced BEFORE UPDATE ON dossier_span BEGIN
    SELECT RAISE(ABORT, 'a span is deleted and written anew');
END;

INSERT INTO month_figure (month, procedure_id, assists, not_submitted)
SELECT substr(day, 1, 7), coalesce(procedure_id, 0), count(*), count(*) FILTER (WHERE outcome = 'not_submitted')
FROM assist WHERE voided_at IS NULL GROUP BY 1, 2;

INSERT INTO month_figure (month, procedure_id, online_full, online_partial, online_unclassified, in_person, by_post)
SELECT substr(submitted_day, 1, 7), coalesce(procedure_id, 0),
       count(*) FILTER (WHERE channel = 'online' AND online_level = 'toan_trinh'),
       count(*) FILTER (WHERE channel = 'online' AND online_level = 'mot_phan'),
       count(*) FILTER (WHERE channel = 'online' AND online_level NOT IN ('toan_trinh', 'mot_phan')),
       count(*) FILTER (WHERE channel <> 'online'), count(*) FILTER (WHERE channel = 'post')
FROM dossier WHERE voided_at IS NULL GROUP BY 1, 2
ON CONFLICT (month, procedure_id) DO UPDATE
SET online_full = excluded.online_full, online_partial = excluded.online_partial,
    online_unclassified = excluded.online_unclassified, in_person = excluded.in_person, by_post = excluded.by_post;

INSERT INTO month_figure (month, procedure_id, done_early, done_on_time, done_late)
SELECT substr(finish_day, 1, 7), coalesce(procedure_id, 0), count(*) FILTER (WHERE phase = 2 AND finish_day < due_day),
       count(*) FILTER (WHERE phase <> 2 OR coalesce(finish_day = due_day, 1)),
       count(*) FILTER (WHERE phase = 2 AND finish_day > due_day)
FROM dossier_span WHERE phase >= 2 AND until_day = '9999-12-31' AND from_day = finish_day GROUP BY 1, 2
ON CONFLICT (month, procedure_id) DO UPDATE
SET done_early = excluded.done_early, done_on_time = excluded.done_on_time, done_late = excluded.done_late;
