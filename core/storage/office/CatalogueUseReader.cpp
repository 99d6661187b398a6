#include "office/CatalogueUseReader.h"

#include "Statement.h"

namespace somotcua {

namespace {

// A walk over the index of those with a hamlet; persons of two hamlets count in each.
constexpr auto kPeopleByHamlet = R"sql(
    SELECT coalesce(hamlet.joined_to, hamlet.id), count(DISTINCT citizen.person_id)
    FROM citizen CROSS JOIN hamlet ON hamlet.id = citizen.hamlet_id
    WHERE citizen.hamlet_id IS NOT NULL
    GROUP BY coalesce(hamlet.joined_to, hamlet.id)
)sql";

constexpr auto kAssistsOfHamlet = R"sql(
    SELECT count(*) FROM hamlet CROSS JOIN citizen ON citizen.hamlet_id = hamlet.id
        CROSS JOIN assist ON assist.citizen_id = citizen.id
    WHERE coalesce(hamlet.joined_to, hamlet.id) = :id AND assist.voided_at IS NULL
)sql";

constexpr auto kAssistsOfProcedure = R"sql(
    SELECT count(*) FROM assist WHERE procedure_id = :id AND voided_at IS NULL
)sql";

constexpr auto kOpenDueAfter = R"sql(
    SELECT count(*) FROM dossier WHERE voided_at IS NULL AND due_day > :day AND status IN (0, 1, 2, 4, 5, 6)
)sql";

constexpr auto kCitizensOfHamlet = R"sql(
    SELECT id FROM citizen WHERE hamlet_id = :id ORDER BY id
)sql";

constexpr auto kDossiersOfProcedure = R"sql(
    SELECT id FROM dossier WHERE procedure_id = :id AND voided_at IS NULL ORDER BY id
)sql";

constexpr auto kAssistsWithoutDossier = R"sql(
    SELECT id FROM assist WHERE procedure_id = :id AND dossier_id IS NULL AND voided_at IS NULL ORDER BY id
)sql";

template <typename IdType>
Result<QList<IdType>> typed(const Result<QList<qint64>> &numbers)
{
    if (!numbers)
        return passOn(numbers);
    QList<IdType> ids;
    for (const qint64 number : *numbers)
        ids << IdType{number};
    return ids;
}

} // namespace

Result<QList<qint64>> CatalogueUseReader::ids(const char *sql, qint64 id)
{
    Statement read(m_database, sql);
    if (const auto started = read.bind(":id", id).start(); !started)
        return passOn(started);
    QList<qint64> ids;
    while (read.next())
        ids << read.integer(0);
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return ids;
}

Result<qint64> CatalogueUseReader::number(const char *sql, qint64 id)
{
    const auto numbers = ids(sql, id);
    if (!numbers)
        return passOn(numbers);
    return numbers->value(0);
}

Result<QHash<HamletId, qint64>> CatalogueUseReader::peopleByHamlet()
{
    Statement read(m_database, kPeopleByHamlet);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QHash<HamletId, qint64> people;
    while (read.next())
        people.insert(read.id<HamletId>(0), read.integer(1));
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return people;
}

Result<qint64> CatalogueUseReader::assistsOf(HamletId hamlet)
{
    return number(kAssistsOfHamlet, hamlet.value);
}

Result<qint64> CatalogueUseReader::assistsOf(ProcedureId procedure)
{
    return number(kAssistsOfProcedure, procedure.value);
}

Result<qint64> CatalogueUseReader::openDueAfter(QDate day)
{
    Statement read(m_database, kOpenDueAfter);
    if (const auto started = read.bind(":day", day).start(); !started)
        return passOn(started);
    const qint64 count = read.next() ? read.integer(0) : 0;
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return count;
}

Result<QList<CitizenId>> CatalogueUseReader::citizensOf(HamletId hamlet)
{
    return typed<CitizenId>(ids(kCitizensOfHamlet, hamlet.value));
}

Result<QList<DossierId>> CatalogueUseReader::dossiersOf(ProcedureId procedure)
{
    return typed<DossierId>(ids(kDossiersOfProcedure, procedure.value));
}

Result<QList<AssistId>> CatalogueUseReader::assistsWithoutDossierOf(ProcedureId procedure)
{
    return typed<AssistId>(ids(kAssistsWithoutDossier, procedure.value));
}

} // namespace somotcua
