-- A dossier counts for the volunteer who handed it in, whoever helped with it later: a past month must not change when a
-- paper is brought in the next one.
UPDATE dossier
SET volunteer_id = coalesce(
    (SELECT volunteer_id FROM assist
     WHERE dossier_id = dossier.id AND voided_at IS NULL AND volunteer_id IS NOT NULL
           AND id = (SELECT id FROM assist AS maker
                     WHERE maker.dossier_id = dossier.id AND maker.voided_at IS NULL
                           AND maker.outcome IN ('submitted_online', 'referred_in_person', 'supplemented')
                     ORDER BY maker.day, maker.id LIMIT 1)),
    (SELECT volunteer_id FROM assist
     WHERE dossier_id = dossier.id AND voided_at IS NULL AND volunteer_id IS NOT NULL ORDER BY day, id LIMIT 1))
WHERE id IN (SELECT dossier_id FROM assist
             WHERE dossier_id IS NOT NULL AND voided_at IS NULL
             GROUP BY dossier_id HAVING count(DISTINCT volunteer_id) > 1);
