#include "counts/RegisterStore.h"

#include "Statement.h"

namespace somotcua {

namespace {

// The name of the unit is the latest one valid by then, before all of them the first.
constexpr auto kLines = R"sql(
    SELECT dossier.code, procedure.name, citizen.name, coalesce(own_hamlet.name, hamlet.name), citizen.phone,
           (SELECT unit.name FROM unit
            ORDER BY coalesce(unit.valid_from, '') <= dossier.submitted_day DESC,
                     CASE WHEN coalesce(unit.valid_from, '') <= dossier.submitted_day THEN unit.valid_from END DESC,
                     unit.valid_from
            LIMIT 1),
           CASE WHEN dossier.received_day <= :last THEN dossier.received_day END,
           (SELECT due_day FROM dossier_span
            WHERE dossier_span.dossier_id = dossier.id AND from_day <= :last
            ORDER BY from_day DESC LIMIT 1),
           CASE WHEN dossier.returned_day <= :last THEN dossier.returned_day END,
           (SELECT note FROM assist
            WHERE assist.dossier_id = dossier.id AND assist.voided_at IS NULL AND assist.note IS NOT NULL
              AND assist.day <= :last
            ORDER BY assist.day, assist.id LIMIT 1)
    FROM dossier
    JOIN citizen ON citizen.id = dossier.citizen_id
    LEFT JOIN procedure ON procedure.id = dossier.procedure_id
    LEFT JOIN hamlet AS own_hamlet ON own_hamlet.id = dossier.hamlet_id
    LEFT JOIN hamlet ON hamlet.id = citizen.hamlet_id
    WHERE dossier.voided_at IS NULL AND dossier.submitted_day BETWEEN :first AND :last
    ORDER BY dossier.submitted_day, dossier.id
)sql";

} // namespace

Result<QList<RegisterLine>> RegisterStore::lines(const DayRange &days)
{
    Statement statement(m_database, kLines);
    statement.bind(":first", days.first).bind(":last", days.last);
    if (auto started = statement.start(); !started)
        return passOn(started);
    QList<RegisterLine> lines;
    while (statement.next()) {
        lines << RegisterLine{statement.optionalText(0), statement.optionalText(1), statement.text(2),
                              statement.optionalText(3), statement.optionalText(4), statement.optionalText(5),
                              statement.optionalDay(6),  statement.optionalDay(7),  statement.optionalDay(8),
                              statement.optionalText(9)};
    }
    if (auto finished = statement.finish(); !finished)
        return passOn(finished);
    return lines;
}

} // namespace somotcua
