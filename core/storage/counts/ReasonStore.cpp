#include "counts/ReasonStore.h"

#include "Statement.h"

namespace somotcua {

namespace {

// From the index of lines with a reason on; the dossier says which procedure it is.
constexpr auto kReturned = R"sql(
    SELECT line.reason, count(*)
    FROM dossier_status AS line
    CROSS JOIN dossier ON dossier.id = line.dossier_id
    WHERE line.status IN (3, 5) AND line.day BETWEEN :first AND :last
        AND line.reason IS NOT NULL AND line.voided_at IS NULL AND dossier.voided_at IS NULL
        AND (dossier.procedure_id = :procedure
             OR dossier.procedure_id IN (SELECT other.id FROM procedure AS other JOIN procedure AS this ON this.code = other.code
                                         WHERE this.id = :procedure))
    GROUP BY line.reason
)sql";

constexpr auto kObstacleCodes = R"sql(
    SELECT mark.code, count(*)
    FROM assist
    CROSS JOIN assist_obstacle AS mark ON mark.assist_id = assist.id
    WHERE assist.day BETWEEN :first AND :last AND assist.voided_at IS NULL AND mark.code <> 'OTHER'
        AND (assist.procedure_id = :procedure
             OR assist.procedure_id IN (SELECT other.id FROM procedure AS other JOIN procedure AS this ON this.code = other.code
                                        WHERE this.id = :procedure))
    GROUP BY mark.code
)sql";

constexpr auto kObstacleTexts = R"sql(
    SELECT mark.text, count(*)
    FROM assist
    CROSS JOIN assist_obstacle AS mark ON mark.assist_id = assist.id
    WHERE assist.day BETWEEN :first AND :last AND assist.voided_at IS NULL AND mark.code = 'OTHER' AND mark.text IS NOT NULL
        AND (assist.procedure_id = :procedure
             OR assist.procedure_id IN (SELECT other.id FROM procedure AS other JOIN procedure AS this ON this.code = other.code
                                        WHERE this.id = :procedure))
    GROUP BY mark.text
)sql";

} // namespace

Result<QList<CountedReason>> ReasonStore::count(const char *sql, ProcedureId procedure, const DayRange &days)
{
    Statement rows(m_database, sql);
    rows.bind(":procedure", procedure).bind(":first", days.first).bind(":last", days.last);
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QList<CountedReason> reasons;
    while (rows.next())
        reasons << CountedReason{rows.text(0), rows.integer(1)};
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return reasons;
}

Result<QList<CountedReason>> ReasonStore::returned(ProcedureId procedure, const DayRange &days)
{
    return count(kReturned, procedure, days);
}

Result<QList<CountedReason>> ReasonStore::obstacleCodes(ProcedureId procedure, const DayRange &days)
{
    return count(kObstacleCodes, procedure, days);
}

Result<QList<CountedReason>> ReasonStore::obstacleTexts(ProcedureId procedure, const DayRange &days)
{
    return count(kObstacleTexts, procedure, days);
}

} // namespace somotcua
