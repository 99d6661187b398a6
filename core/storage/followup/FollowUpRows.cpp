#include "counts/CountedConditions.h"
#include "followup/FollowUpNoteStore.h"
#include "followup/FollowUpStore.h"
#include "Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kColumns = R"sql(
    SELECT dossier.id, citizen.name,
           coalesce(citizen.phone,
                    CASE WHEN citizen.person_id <> citizen.id
                         THEN (SELECT phone FROM citizen AS person WHERE person.id = citizen.person_id) END),
           coalesce(dossier.hamlet_id, citizen.hamlet_id), dossier.code, dossier.procedure_id, dossier.channel,
           dossier.submitted_day, span.from_day, span.due_day, span.phase, coalesce(line.status, dossier.status),
           CASE WHEN line.id IS NULL THEN dossier.status_text ELSE line.text END,
           coalesce(line.day, dossier.status_day),
           note.id, note.day, note.kind, note.comes_on, note.recorded_at, note.recorded_by
)sql";

constexpr auto kWanted = R"sql(
    FROM json_each(:ids) AS wanted
    CROSS JOIN dossier ON dossier.id = wanted.value
    CROSS JOIN dossier_span AS span
        ON span.dossier_id = dossier.id AND span.from_day <= :last AND span.until_day > :last
)sql";

// Nearly all that is open on a day near to today, from two small indexes and in the order of the citizens.
constexpr auto kStillOpen = R"sql(
    FROM dossier INDEXED BY dossier_unfinished
    CROSS JOIN dossier_span AS span INDEXED BY dossier_span_lasting
        ON span.dossier_id = dossier.id AND span.from_day <= :last AND span.phase < 2 AND span.length_class = 3
)sql";

// State and note are the latest that hold by the day. The dossier itself says its present state, so that the history is
// read only for a day before it; the few procedures and hamlets are read apart.
constexpr auto kJoined = R"sql(
    CROSS JOIN citizen ON citizen.id = dossier.citizen_id
    LEFT JOIN dossier_status AS line
        ON line.id = CASE WHEN dossier.status_day IS NULL OR dossier.status_day > :last
                          THEN (SELECT id FROM dossier_status
                                WHERE dossier_id = dossier.id AND voided_at IS NULL AND day <= :last
                                ORDER BY day DESC, number DESC LIMIT 1) END
    LEFT JOIN follow_up_note AS note
        ON note.id = (SELECT id FROM follow_up_note
                      WHERE dossier_id = dossier.id AND voided_at IS NULL AND day <= :last
                      ORDER BY day DESC, id DESC LIMIT 1)
    WHERE dossier.voided_at IS NULL
)sql";

constexpr auto kHamlets = R"sql(
    SELECT id, name FROM hamlet
)sql";

constexpr auto kProcedures = R"sql(
    SELECT id, short_name, field, level FROM procedure
)sql";

/// In place: a row is large to move.
void fill(FollowUpRow &read, const Statement &row)
{
    read.dossier = row.id<DossierId>(0);
    read.citizen = row.text(1);
    read.phone = row.optionalText(2);
    read.code = row.optionalText(4);
    read.channel = channelFromId(row.text(6)).value_or(Channel::Online);
    read.submitted = row.day(7);
    read.standsSince = row.day(8);
    read.due = row.optionalDay(9);
    read.status = DossierStatus(row.integer(11));
    read.statusText = row.text(12);
    read.stateSince = row.day(13);
    if (!row.isNull(14))
        read.lastNote = readFollowUpNote(row, 14);
}

/// Each is moved once: a row is large, and there may be tens of thousands.
QList<FollowUpRow> inOrder(QList<FollowUpRow> rows)
{
    std::vector<FollowUpRow *> order;
    order.reserve(size_t(rows.size()));
    for (FollowUpRow &row : rows)
        order.push_back(&row);
    std::ranges::sort(order,
                      [](const FollowUpRow *one, const FollowUpRow *other) { return listedBefore(*one, *other); });
    QList<FollowUpRow> ordered;
    ordered.reserve(rows.size());
    for (FollowUpRow *row : order)
        ordered << std::move(*row);
    return ordered;
}

} // namespace

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

Result<> FollowUpStore::readRows(Statement &read, const FollowUpDay &on, QList<FollowUpRow> &rows)
{
    if (const auto named = readNames(); !named)
        return named;
    if (const auto started = read.bind(":last", on.day).start(); !started)
        return started;
    while (read.next()) {
        FollowUpRow &row = rows.emplaceBack();
        fill(row, read);
        const auto group = followUpGroup(Phase(read.integer(10)), row.due, row.code.has_value(), on);
        if (!group) {
            rows.removeLast();
            continue;
        }
        row.group = *group;
        row.hamlet = m_names.hamlets.value(read.integer(3));
        if (const auto procedure = m_names.procedures.constFind(read.integer(5));
            procedure != m_names.procedures.cend()) {
            row.procedureName = procedure->shortName;
            row.field = procedure->field;
            row.level = procedure->level;
        }
    }
    return read.finish();
}

Result<QList<FollowUpRow>> FollowUpStore::rows(const QList<qint64> &ids, const FollowUpDay &on)
{
    static const QByteArray sql = QByteArray(kColumns) + kWanted + kJoined + "ORDER BY wanted.key";
    QJsonArray wanted;
    for (const qint64 id : ids)
        wanted += id;
    Statement read(m_database, sql.constData());
    read.bind(":ids", QString::fromLatin1(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    QList<FollowUpRow> rows;
    rows.reserve(ids.size());
    if (const auto all = readRows(read, on, rows); !all)
        return passOn(all);
    return rows;
}

Result<QList<FollowUpRow>> FollowUpStore::rows(const FollowUpDay &on)
{
    static const QByteArray stillOpen
        = QByteArray(kColumns) + kStillOpen + kJoined + "AND dossier.finished_day IS NULL";
    static const QByteArray movedSince = kColumns
        + (" FROM (" + openRunsMovedSince("dossier_id, from_day, phase, due_day"))
        + ") AS span CROSS JOIN dossier ON dossier.id = span.dossier_id" + kJoined;
    QList<FollowUpRow> rows;
    Statement open(m_database, stillOpen.constData());
    if (const auto all = readRows(open, on, rows); !all)
        return passOn(all);
    Statement moved(m_database, movedSince.constData());
    bindOpenRuns(moved, on.day);
    if (const auto all = readRows(moved, on, rows); !all)
        return passOn(all);
    return inOrder(std::move(rows));
}

} // namespace somotcua
