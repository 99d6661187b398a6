#include "counts/RegisterStore.h"

#include "Statement.h"

namespace somotcua {

namespace {

// Reception, due day and return follow the history up to the last day. The name of the unit is the latest one valid by
// then, before all of them the first.
constexpr auto kLines = R"sql(
    SELECT dossier.code, procedure.name, citizen.name, coalesce(own_hamlet.name, hamlet.name), citizen.phone,
           coalesce((SELECT unit.name FROM unit
                     WHERE coalesce(unit.valid_from, '') <= dossier.submitted_day
                     ORDER BY unit.valid_from DESC, unit.id DESC LIMIT 1),
                    (SELECT unit.name FROM unit ORDER BY unit.valid_from, unit.id LIMIT 1)),
           (SELECT min(day) FROM dossier_status
            WHERE dossier_status.dossier_id = dossier.id AND status = 2 AND voided_at IS NULL AND day <= :last),
           state.due_day,
           (SELECT max(day) FROM dossier_status
            WHERE dossier_status.dossier_id = dossier.id AND status = 10 AND voided_at IS NULL
              AND day BETWEEN state.finish_day AND :last),
           (SELECT note FROM assist
            WHERE assist.dossier_id = dossier.id AND assist.voided_at IS NULL AND assist.note IS NOT NULL
              AND assist.day <= :last
            ORDER BY assist.day, assist.id LIMIT 1)
    FROM dossier
    LEFT JOIN dossier_span AS state
        ON state.dossier_id = dossier.id AND state.from_day <= :last AND state.until_day > :last
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
