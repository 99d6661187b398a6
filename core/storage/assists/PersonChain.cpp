#include "assists/PersonChain.h"

#include "Statement.h"

namespace somotcua {

namespace {

// A new assist has the largest id, so it comes last on its day.
constexpr auto kNeighbours = R"sql(
    SELECT
        (SELECT day FROM assist WHERE person_id = :person AND voided_at IS NULL AND day <= :day
         ORDER BY day DESC LIMIT 1),
        (SELECT id FROM assist WHERE person_id = :person AND voided_at IS NULL AND day > :day
         ORDER BY day, id LIMIT 1)
)sql";

constexpr auto kSetPreviousDay = R"sql(
    UPDATE assist SET previous_day = :previous_day WHERE id = :id
)sql";

constexpr auto kRelink = R"sql(
    UPDATE assist
    SET previous_day = chain.previous_day
    FROM (
        SELECT id, lag(day) OVER (ORDER BY day, id) AS previous_day
        FROM assist
        WHERE person_id = :person AND voided_at IS NULL
    ) AS chain
    WHERE assist.id = chain.id AND assist.previous_day IS NOT chain.previous_day
)sql";

} // namespace

Result<PersonChain::Neighbours> PersonChain::around(CitizenId person, QDate day)
{
    Statement neighbours(m_database, kNeighbours);
    if (const auto started = neighbours.bind(":person", person).bind(":day", day).start(); !started)
        return passOn(started);
    Neighbours found;
    if (neighbours.next())
        found = {neighbours.optionalDay(0), neighbours.optionalId<AssistId>(1)};
    if (const auto finished = neighbours.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<> PersonChain::setPreviousDay(AssistId assist, QDate previousDay)
{
    const auto set
        = Statement(m_database, kSetPreviousDay).bind(":previous_day", previousDay).bind(":id", assist).run();
    if (!set)
        return passOn(set);
    return {};
}

Result<> PersonChain::relink(CitizenId person)
{
    const auto linked = Statement(m_database, kRelink).bind(":person", person).run();
    if (!linked)
        return passOn(linked);
    return {};
}

} // namespace somotcua
