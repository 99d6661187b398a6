#include "followup/FollowUpStore.h"

#include "followup/FollowUpNoteStore.h"
#include "Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// What was open on a day lies in four short runs of the index (see dossier_span), and which group it is in follows from
// the index too; only those within term are asked for their code. The numbers are those of FollowUpGroup.
constexpr auto kGrouped = R"sql(
    WITH open_span (dossier_id, from_day, phase, due_day) AS (
        SELECT dossier_id, from_day, phase, due_day
        FROM dossier_span
        WHERE phase < 2 AND length_class = 3 AND until_day = '9999-12-31' AND from_day <= :day
        UNION ALL
        SELECT dossier_id, from_day, phase, due_day
        FROM dossier_span
        WHERE phase < 2 AND length_class = 0 AND until_day > :day AND until_day <= :short_end AND from_day <= :day
        UNION ALL
        SELECT dossier_id, from_day, phase, due_day
        FROM dossier_span
        WHERE phase < 2 AND length_class = 1 AND until_day > :day AND until_day <= :long_end AND from_day <= :day
        UNION ALL
        SELECT dossier_id, from_day, phase, due_day
        FROM dossier_span
        WHERE phase < 2 AND length_class = 2 AND until_day > :day AND from_day <= :day),
    grouped (dossier_id, from_day, due_day, number) AS (
        SELECT dossier_id, from_day, due_day,
               CASE WHEN phase = 1 THEN 3
                    WHEN due_day < :day THEN 0
                    WHEN due_day = :day THEN 1
                    WHEN due_day <= :soon_end THEN 2
                    WHEN (SELECT code FROM dossier WHERE dossier.id = open_span.dossier_id) IS NULL THEN 4
               END
        FROM open_span)
)sql";

// The longest spans of the classes 0 and 1 in dossier_span.
constexpr int kShortSpanDays = 63;
constexpr int kLongSpanDays = 511;

// What went overdue last, what is due first, who waits longest, what was submitted last.
constexpr auto kIds = R"sql(
    SELECT number, dossier_id
    FROM grouped
    WHERE number IS NOT NULL
    ORDER BY number, CASE WHEN number IN (1, 2) THEN due_day WHEN number = 3 THEN from_day END,
             CASE number WHEN 0 THEN due_day WHEN 4 THEN from_day END DESC,
             CASE number WHEN 4 THEN -dossier_id ELSE dossier_id END
)sql";

// State and note are the latest that hold by the day. The dossier itself says its present state, so that the history is
// read only for a day before it; the few procedures and hamlets are read apart.
constexpr auto kRows = R"sql(
    SELECT dossier.id, citizen.name,
           coalesce(citizen.phone,
                    CASE WHEN citizen.person_id <> citizen.id
                         THEN (SELECT phone FROM citizen AS person WHERE person.id = citizen.person_id) END),
           coalesce(dossier.hamlet_id, citizen.hamlet_id), dossier.code, dossier.procedure_id, dossier.channel,
           dossier.submitted_day, span.due_day, span.phase, coalesce(line.status, dossier.status),
           CASE WHEN line.id IS NULL THEN dossier.status_text ELSE line.text END,
           coalesce(line.day, dossier.status_day),
           note.id, note.day, note.kind, note.comes_on, note.recorded_at, note.recorded_by
    FROM json_each(:ids) AS wanted
    CROSS JOIN dossier ON dossier.id = wanted.value
    CROSS JOIN dossier_span AS span
        ON span.dossier_id = dossier.id AND span.from_day <= :day AND span.until_day > :day
    CROSS JOIN citizen ON citizen.id = dossier.citizen_id
    LEFT JOIN dossier_status AS line
        ON line.id = CASE WHEN dossier.status_day IS NULL OR dossier.status_day > :day
                          THEN (SELECT id FROM dossier_status
                                WHERE dossier_id = dossier.id AND voided_at IS NULL AND day <= :day
                                ORDER BY day DESC, number DESC LIMIT 1) END
    LEFT JOIN follow_up_note AS note
        ON note.id = (SELECT id FROM follow_up_note
                      WHERE dossier_id = dossier.id AND voided_at IS NULL AND day <= :day
                      ORDER BY day DESC, id DESC LIMIT 1)
    WHERE dossier.voided_at IS NULL
    ORDER BY wanted.key
)sql";

constexpr auto kHamlets = R"sql(
    SELECT id, name FROM hamlet
)sql";

constexpr auto kProcedures = R"sql(
    SELECT id, short_name, field, level FROM procedure
)sql";

void bindDay(Statement &statement, const FollowUpDay &on)
{
    statement.bind(":day", on.day)
        .bind(":soon_end", on.soonEnd)
        .bind(":short_end", on.day.addDays(kShortSpanDays))
        .bind(":long_end", on.day.addDays(kLongSpanDays));
}

FollowUpRow rowOf(const Statement &row)
{
    FollowUpRow read;
    read.dossier = row.id<DossierId>(0);
    read.citizen = row.text(1);
    read.phone = row.optionalText(2);
    read.code = row.optionalText(4);
    read.channel = channelFromText(row.text(6)).value_or(Channel::Online);
    read.submitted = row.day(7);
    read.due = row.optionalDay(8);
    read.status = DossierStatus(row.integer(10));
    read.statusText = row.text(11);
    read.stateSince = row.day(12);
    if (!row.isNull(13))
        read.lastNote = readFollowUpNote(row, 13);
    return read;
}

} // namespace

Result<FollowUpCounts> FollowUpStore::counts(const FollowUpDay &on)
{
    static const QByteArray sql = QByteArray(kGrouped) + "SELECT number, count(*) FROM grouped GROUP BY number";
    Statement counted(m_database, sql.constData());
    bindDay(counted, on);
    if (const auto started = counted.start(); !started)
        return passOn(started);
    FollowUpCounts counts;
    for (const FollowUpGroup group : followUpGroups())
        counts.insert(group, 0);
    while (counted.next()) {
        if (!counted.isNull(0))
            counts[FollowUpGroup(counted.integer(0))] = counted.integer(1);
    }
    if (const auto finished = counted.finish(); !finished)
        return passOn(finished);
    return counts;
}

Result<QList<qint64>> FollowUpStore::ids(const FollowUpDay &on, FollowUpGroup group)
{
    const auto all = ids(on);
    if (!all)
        return passOn(all);
    return all->value(group);
}

Result<QMap<FollowUpGroup, QList<qint64>>> FollowUpStore::ids(const FollowUpDay &on)
{
    static const QByteArray sql = QByteArray(kGrouped) + kIds;
    Statement listed(m_database, sql.constData());
    bindDay(listed, on);
    if (const auto started = listed.start(); !started)
        return passOn(started);
    QMap<FollowUpGroup, QList<qint64>> ids;
    while (listed.next())
        ids[FollowUpGroup(listed.integer(0))] << listed.integer(1);
    if (const auto finished = listed.finish(); !finished)
        return passOn(finished);
    return ids;
}

Result<> FollowUpStore::readNames()
{
    if (m_knowsNames)
        return {};
    Names names;
    Statement hamlets(m_database, kHamlets);
    if (const auto started = hamlets.start(); !started)
        return started;
    while (hamlets.next())
        names.hamlets.insert(hamlets.integer(0), hamlets.text(1));
    if (const auto finished = hamlets.finish(); !finished)
        return finished;
    Statement procedures(m_database, kProcedures);
    if (const auto started = procedures.start(); !started)
        return started;
    while (procedures.next())
        names.procedures.insert(procedures.integer(0),
                                {procedures.text(1), procedures.optionalText(2), procedures.text(3)});
    if (const auto finished = procedures.finish(); !finished)
        return finished;
    m_names = names;
    m_knowsNames = true;
    return {};
}

Result<QList<FollowUpRow>> FollowUpStore::rows(const QList<qint64> &ids, const FollowUpDay &on)
{
    if (const auto named = readNames(); !named)
        return passOn(named);
    QJsonArray wanted;
    for (const qint64 id : ids)
        wanted += id;
    Statement read(m_database, kRows);
    read.bind(":ids", QString::fromLatin1(QJsonDocument(wanted).toJson(QJsonDocument::Compact))).bind(":day", on.day);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<FollowUpRow> rows;
    rows.reserve(ids.size());
    while (read.next()) {
        FollowUpRow row = rowOf(read);
        const auto group = followUpGroup(Phase(read.integer(9)), row.due, row.code.has_value(), on);
        if (!group)
            continue;
        row.group = *group;
        row.hamlet = m_names.hamlets.value(read.integer(3));
        const Names::Procedure procedure = m_names.procedures.value(read.integer(5));
        row.procedureName = procedure.shortName;
        row.field = procedure.field;
        row.level = procedure.level;
        rows << row;
    }
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return rows;
}

} // namespace somotcua
