#include "imports/BookStore.h"

#include "Database.h"
#include "IsoText.h"
#include "Statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// Whoever was joined to somebody is written as that person, so that a new ledger counts them as one again. A code that
// waits for its dossier stands on the row itself.
constexpr auto kWalk = R"sql(
    SELECT assist.id, assist.day, help_session.shift, volunteer.name,
           person.name, person.birth, person.sex, person.identity, person.phone, hamlet.name,
           procedure.code, procedure.name, assist.outcome, assist.note,
           dossier.id, coalesce(dossier.code, dossier_cells.code), dossier.channel, dossier.submitted_day,
           dossier.received_day, dossier.due_day, dossier.finished_day, dossier.returned_day, dossier.status,
           dossier.status_text, dossier_cells.channel, person.id,
           CASE WHEN dossier.returned_day = dossier.finished_day AND dossier.status <> 10
                THEN (SELECT max(day) FROM dossier_status
                      WHERE dossier_id = dossier.id AND voided_at IS NULL AND status = dossier.status) END
    FROM assist
        JOIN citizen ON citizen.id = assist.citizen_id
        JOIN citizen AS person ON person.id = citizen.person_id
        LEFT JOIN hamlet ON hamlet.id = person.hamlet_id
        LEFT JOIN help_session ON help_session.id = assist.session_id
        LEFT JOIN volunteer ON volunteer.id = assist.volunteer_id
        LEFT JOIN procedure ON procedure.id = assist.procedure_id
        LEFT JOIN dossier ON dossier.id = assist.dossier_id
        LEFT JOIN dossier_cells ON dossier_cells.assist_id = assist.id
    WHERE assist.voided_at IS NULL AND assist.day BETWEEN :first AND :last
    ORDER BY assist.day, assist.id
)sql";

constexpr auto kObstacles = R"sql(
    SELECT assist_obstacle.assist_id, assist_obstacle.code, assist_obstacle.text
    FROM assist JOIN assist_obstacle ON assist_obstacle.assist_id = assist.id
    WHERE assist.voided_at IS NULL AND assist.day BETWEEN :first AND :last
    ORDER BY assist_obstacle.assist_id, assist_obstacle.position
)sql";

void bindPeriod(Statement &statement, const std::optional<Period> &period)
{
    statement.bind(":first", period ? isoDay(period->first()) : u"0000-01-01"_s)
        .bind(":last", period ? isoDay(period->last()) : u"9999-12-31"_s);
}

std::optional<QString> filled(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? text : std::nullopt;
}

AssistEntry entryOf(const Statement &row)
{
    AssistEntry entry;
    entry.day = row.day(1);
    if (!row.isNull(2))
        entry.shift = shiftFromId(row.text(2));
    entry.volunteer = row.optionalText(3);
    entry.citizen = row.text(4);
    entry.birth = BirthDate::fromText(row.text(5));
    entry.sex = sexFromText(row.text(6));
    entry.identity = IdentityNumber::read(row.text(7));
    entry.phone = PhoneNumber::read(row.text(8));
    entry.hamlet = row.optionalText(9);
    entry.procedureCode = filled(row.optionalText(10));
    entry.procedureName = filled(row.optionalText(11));
    entry.outcome = outcomeFromId(row.text(12));
    entry.note = row.optionalText(13);
    entry.code = DossierCode::read(row.text(15));
    if (row.isNull(14)) {
        entry.channel = channelFromId(row.text(24));
        return entry;
    }
    entry.channel = channelFromId(row.text(16));
    entry.submitted = row.optionalDay(17);
    entry.received = row.optionalDay(18);
    entry.due = row.optionalDay(19);
    entry.finished = row.optionalDay(20);
    entry.status = DossierStatus(row.integer(22));
    entry.statusText = row.text(23);
    // Handed over first and finished later: the book says each on its day, or leaves it to the status when it is one
    // day. A hand-over between two results would be the present state in a new ledger and is left out, like a reception
    // that would put it before the submission.
    const auto returned = row.optionalDay(21);
    const auto laterResult = row.optionalDay(26);
    if (laterResult)
        entry.finished = laterResult == returned ? std::nullopt : laterResult;
    if (laterResult || entry.status == DossierStatus::Returned)
        entry.returned = returned;
    const bool early = entry.received && entry.submitted && *entry.received < *entry.submitted;
    const bool placedByReception = entry.status != DossierStatus::Registered && entry.status != DossierStatus::Received
        && !isFinished(phaseOf(*entry.status));
    if (early && placedByReception)
        entry.received.reset();
    return entry;
}

} // namespace

BookStore::BookStore(Database &database, Persons persons)
    : m_database(database)
    , m_persons(persons)
{ }

Result<QHash<qint64, QList<ObstacleMark>>> BookStore::obstacles(const std::optional<Period> &period)
{
    Statement rows(m_database, kObstacles);
    bindPeriod(rows, period);
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QHash<qint64, QList<ObstacleMark>> marks;
    while (rows.next())
        marks[rows.integer(0)].append({rows.text(1), rows.optionalText(2)});
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return marks;
}

Result<qint64> BookStore::walk(const std::optional<Period> &period, const Take &take)
{
    const auto marks = obstacles(period);
    if (!marks)
        return passOn(marks);
    QHash<qint64, LeftOut> apart;
    if (m_persons == Persons::KeptApart) {
        auto found = personsApart(m_database);
        if (!found)
            return passOn(found);
        apart = std::move(*found);
    }
    Statement rows(m_database, kWalk);
    bindPeriod(rows, period);
    if (const auto started = rows.start(); !started)
        return passOn(started);
    qint64 count = 0;
    while (rows.next()) {
        AssistEntry entry = entryOf(rows);
        entry.obstacles = marks->value(rows.integer(0));
        const LeftOut leftOut = apart.value(rows.integer(25));
        if (leftOut.birth)
            entry.birth.reset();
        if (leftOut.phone)
            entry.phone.reset();
        if (const auto taken = take(rows.id<AssistId>(0), entry); !taken)
            return passOn(taken);
        ++count;
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return count;
}

} // namespace somotcua
