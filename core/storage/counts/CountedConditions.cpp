#include "counts/CountedConditions.h"

#include "dossiers/Derived.h"
#include "Statement.h"

#include <array>
#include <span>

namespace somotcua {

namespace {

struct Condition
{
    const char *name;
    const char *words;
};

// Paused dossiers (phase 1) and those without a due day are never overdue; refused, withdrawn and stopped ones (phase
// 3) and those without a due day are on time.
constexpr Condition kConditions[] = {
    {"{assists}", "voided_at IS NULL AND day BETWEEN :first AND :last"},
    {"{not_submitted}", "outcome = 'not_submitted'"},
    {"{dossiers}", "voided_at IS NULL AND submitted_day BETWEEN :first AND :last"},
    {"{online_full}", "channel = 'online' AND online_level = 'toan_trinh'"},
    {"{online_partial}", "channel = 'online' AND online_level = 'mot_phan'"},
    {"{online_unclassified}", "channel = 'online' AND online_level NOT IN ('toan_trinh', 'mot_phan')"},
    {"{not_online}", "channel <> 'online'"},
    {"{by_post}", "channel = 'post'"},
    {"{done}", "phase >= 2 AND finish_day BETWEEN :first AND :last AND from_day <= :as_of AND until_day > :as_of"},
    {"{early}", "phase = 2 AND finish_day < due_day"},
    {"{late}", "phase = 2 AND finish_day > due_day"},
    {"{overdue}", "phase = 0 AND due_day < :last"},
    // Whatever day the session has, so that its assists are those of its count.
    {"{session}", "(SELECT id FROM help_session WHERE day = :session_day AND shift = :session_shift)"},
};

// The first still lasts.
constexpr std::array kOpenRuns{
    "length_class = 3 AND until_day = '9999-12-31'",
    "length_class = 0 AND until_day > :last AND until_day <= :short_end",
    "length_class = 1 AND until_day > :last AND until_day <= :long_end",
    "length_class = 2 AND until_day > :last",
};

// A dossier stands under the session that handed it in: of the assists it had that day, the first that submits, else
// the first. So the sessions of a day never show one dossier twice.
// Not a join: SQLite would first read all dossiers into a Bloom filter.
constexpr auto kHandsIn = R"sql(
          EXISTS (SELECT 1 FROM dossier
                  WHERE dossier.id = assist.dossier_id AND dossier.voided_at IS NULL
                    AND dossier.submitted_day = help_session.day)
      AND NOT EXISTS (
          SELECT 1 FROM assist AS other
          CROSS JOIN help_session AS sitting ON sitting.id = other.session_id
          WHERE other.dossier_id = assist.dossier_id AND other.id <> assist.id AND other.voided_at IS NULL
            AND other.day <= :counted_to AND sitting.day = help_session.day
            AND (other.outcome IN ('submitted_online', 'referred_in_person', 'supplemented'), -other.id)
              > (assist.outcome IN ('submitted_online', 'referred_in_person', 'supplemented'), -assist.id))
)sql";

QByteArray unionOf(std::span<const char *const> runs, const QByteArray &columns, const QByteArray &ending)
{
    QByteArray sql;
    for (const char *run : runs) {
        if (!sql.isEmpty())
            sql += " UNION ALL ";
        sql += "SELECT " + columns + " FROM dossier_span WHERE phase < 2 AND " + run + " AND from_day <= :last "
            + ending;
    }
    return withConditions(sql);
}

} // namespace

QByteArray withConditions(QByteArray sql)
{
    for (const Condition &condition : kConditions)
        sql.replace(condition.name, condition.words);
    return sql;
}

QByteArray openRuns(const QByteArray &columns, const QByteArray &ending)
{
    return unionOf(kOpenRuns, columns, ending);
}

QByteArray openRunsMovedSince(const QByteArray &columns)
{
    return unionOf(std::span(kOpenRuns).subspan(1), columns, {});
}

void bindOpenRuns(Statement &statement, QDate last)
{
    statement.bind(":short_end", last.addDays(kShortSpanDays)).bind(":long_end", last.addDays(kLongSpanDays));
}

QByteArray handsIn()
{
    return kHandsIn;
}

QByteArray handedIn()
{
    static const QByteArray sql = QByteArray(R"sql(
    SELECT help_session.id AS session_id, assist.dossier_id AS dossier_id
    FROM help_session
    CROSS JOIN assist INDEXED BY assist_session ON assist.session_id = help_session.id
    WHERE help_session.day BETWEEN :first AND :last AND assist.voided_at IS NULL AND assist.day <= :counted_to
      AND )sql")
        + kHandsIn;
    return sql;
}

} // namespace somotcua
