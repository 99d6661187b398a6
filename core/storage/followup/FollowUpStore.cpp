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

// State and note are the latest that hold by the day.
constexpr auto kRows = R"sql(
    SELECT dossier.id, citizen.name, coalesce(citizen.phone, person.phone), coalesce(own_hamlet.name, hamlet.name),
           dossier.code, procedure.short_name, procedure.field, procedure.level, dossier.channel,
           dossier.submitted_day, span.due_day, span.phase, line.status, line.text, line.day,
           note.id, note.day, note.kind, note.comes_on, note.recorded_at, note.recorded_by
    FROM json_each(:ids) AS wanted
    CROSS JOIN dossier ON dossier.id = wanted.value
    CROSS JOIN dossier_span AS span
        ON span.dossier_id = dossier.id AND span.from_day <= :day AND span.until_day > :day
    CROSS JOIN citizen ON citizen.id = dossier.citizen_id
    LEFT JOIN citizen AS person ON person.id = citizen.person_id
    LEFT JOIN hamlet AS own_hamlet ON own_hamlet.id = dossier.hamlet_id
    LEFT JOIN hamlet ON hamlet.id = citizen.hamlet_id
    LEFT JOIN procedure ON procedure.id = dossier.procedure_id
    LEFT JOIN dossier_status AS line
        ON line.id = (SELECT id FROM dossier_status
                      WHERE dossier_id = dossier.id AND voided_at IS NULL AND day <= :day
                      ORDER BY day DESC, number DESC LIMIT 1)
    LEFT JOIN follow_up_note AS note
        ON note.id = (SELECT id FROM follow_up_note
                      WHERE dossier_id = dossier.id AND voided_at IS NULL AND day <= :day
                      ORDER BY day DESC, id DESC LIMIT 1)
    WHERE dossier.voided_at IS NULL
    ORDER BY wanted.key
)sql";

QByteArray orderOf(FollowUpGroup group)
{
    switch (group) {
    case FollowUpGroup::Overdue:
        return "due_day DESC, dossier_id";
    case FollowUpGroup::DueToday:
    case FollowUpGroup::DueSoon:
        return "due_day, dossier_id";
    case FollowUpGroup::Waiting:
        return "from_day, dossier_id";
    case FollowUpGroup::WithoutCode:
        return "from_day DESC, dossier_id DESC";
    }
    Q_UNREACHABLE();
}

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
    read.hamlet = row.text(3);
    read.code = row.optionalText(4);
    read.procedureName = row.text(5);
    read.field = row.optionalText(6);
    read.level = row.text(7);
    read.channel = channelFromText(row.text(8)).value_or(Channel::Online);
    read.submitted = row.day(9);
    read.due = row.optionalDay(10);
    read.status = DossierStatus(row.integer(12));
    read.statusText = row.text(13);
    read.stateSince = row.day(14);
    if (!row.isNull(15))
        read.lastNote = readFollowUpNote(row, 15);
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
    const QByteArray sql
        = QByteArray(kGrouped) + "SELECT dossier_id FROM grouped WHERE number = :number ORDER BY " + orderOf(group);
    Statement listed(m_database, sql.constData());
    bindDay(listed, on);
    if (const auto started = listed.bind(":number", int(group)).start(); !started)
        return passOn(started);
    QList<qint64> ids;
    while (listed.next())
        ids << listed.integer(0);
    if (const auto finished = listed.finish(); !finished)
        return passOn(finished);
    return ids;
}

Result<QList<FollowUpRow>> FollowUpStore::rows(const QList<qint64> &ids, const FollowUpDay &on)
{
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
        const auto group = followUpGroup(Phase(read.integer(11)), row.due, row.code.has_value(), on);
        if (!group)
            continue;
        row.group = *group;
        rows << row;
    }
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return rows;
}

} // namespace somotcua
