#include "counts/PartStore.h"

#include "Statement.h"
#include "text/NameOrder.h"

namespace somotcua {

namespace {

constexpr auto kByProcedure = R"sql(
    SELECT counted.key, procedure.short_name, procedure.code, procedure.field, counted.assists, counted.dossiers
    FROM (SELECT key, sum(assists) AS assists, sum(dossiers) AS dossiers
          FROM day_part_count WHERE part = 0 AND day BETWEEN :first AND :last GROUP BY key) AS counted
    LEFT JOIN procedure ON procedure.id = counted.key
    WHERE counted.assists > 0 OR counted.dossiers > 0
)sql";

constexpr auto kByHamlet = R"sql(
    SELECT counted.key, hamlet.name, NULL, NULL, counted.assists, counted.dossiers
    FROM (SELECT coalesce(written.joined_to, day_part_count.key) AS key, sum(assists) AS assists, sum(dossiers) AS dossiers
          FROM day_part_count LEFT JOIN hamlet AS written ON written.id = day_part_count.key
          WHERE part = 1 AND day BETWEEN :first AND :last GROUP BY 1) AS counted
    LEFT JOIN hamlet ON hamlet.id = counted.key
    WHERE counted.assists > 0 OR counted.dossiers > 0
)sql";

constexpr auto kByVolunteer = R"sql(
    SELECT counted.key, volunteer.name, NULL, NULL, counted.assists, counted.dossiers
    FROM (SELECT key, sum(assists) AS assists, sum(dossiers) AS dossiers
          FROM day_part_count WHERE part = 2 AND day BETWEEN :first AND :last GROUP BY key) AS counted
    LEFT JOIN volunteer ON volunteer.id = counted.key
    WHERE counted.assists > 0 OR counted.dossiers > 0
)sql";

const char *sqlOf(Part part)
{
    switch (part) {
    case Part::Procedure:
        return kByProcedure;
    case Part::Hamlet:
        return kByHamlet;
    case Part::Volunteer:
        return kByVolunteer;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<PartCount>> PartStore::counts(Part part, const DayRange &days)
{
    Statement statement(m_database, sqlOf(part));
    statement.bind(":first", days.first).bind(":last", days.last);
    if (auto started = statement.start(); !started)
        return passOn(started);
    QList<PartCount> counts;
    while (statement.next()) {
        PartCount count{statement.integer(0),
                        statement.optionalText(1).value_or(QString()),
                        statement.optionalText(2).value_or(QString()),
                        statement.optionalText(3),
                        {},
                        statement.integer(4),
                        statement.integer(5)};
        count.key = part == Part::Volunteer ? nameKey(count.name) : textKey(count.name);
        counts << count;
    }
    if (auto finished = statement.finish(); !finished)
        return passOn(finished);
    return counts;
}

} // namespace somotcua
