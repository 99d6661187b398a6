#include "dossiers/DossierReader.h"

#include "dossiers/DossierQuery.h"
#include "Statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qint64 kRowsBetweenStops = 4096;

constexpr auto kRows = R"sql(
    SELECT dossier.id, dossier.submitted_day, citizen.name, citizen.birth, dossier.code, procedure.short_name,
           dossier.due_day, dossier.status, dossier.status_text, volunteer.name, hamlet.name
    FROM json_each(:ids) AS wanted
        JOIN dossier ON dossier.id = wanted.value
        JOIN citizen ON citizen.id = dossier.citizen_id
        LEFT JOIN procedure ON procedure.id = dossier.procedure_id
        LEFT JOIN volunteer ON volunteer.id = dossier.volunteer_id
        LEFT JOIN hamlet ON hamlet.id = dossier.hamlet_id
)sql";

constexpr auto kPerson = R"sql(
    SELECT citizen.identity, citizen.phone, procedure.field
    FROM dossier
        JOIN citizen ON citizen.id = dossier.citizen_id
        LEFT JOIN procedure ON procedure.id = dossier.procedure_id
    WHERE dossier.id = :id
)sql";

constexpr auto kAssists = R"sql(
    SELECT assist.id, assist.day, volunteer.name, assist.outcome, assist.note
    FROM assist LEFT JOIN volunteer ON volunteer.id = assist.volunteer_id
    WHERE assist.dossier_id = :id AND assist.voided_at IS NULL
    ORDER BY assist.day DESC, assist.id DESC
)sql";

/// Reads the ids of one part of the list.
Result<> readIds(Database &database, const DossierQuery &query, qint64 limit, const std::function<bool()> &stop,
                 QList<qint64> &ids)
{
    Statement rows(database, query.sql.constData());
    query.bind(rows);
    rows.bind(":limit", limit < 0 ? limit : limit - ids.size());
    if (const auto started = rows.start(); !started)
        return started;
    qint64 untilStop = kRowsBetweenStops;
    while (rows.next()) {
        ids += rows.integer(0);
        if (--untilStop == 0) {
            if (stop && stop())
                return fail(Fault::Stopped);
            untilStop = kRowsBetweenStops;
        }
    }
    return rows.finish();
}

} // namespace

DossierReader::DossierReader(Database &database)
    : m_database(database)
{ }

Result<QList<qint64>> DossierReader::ids(const DossierFilter &filter, DossierOrder order, SortDirection direction,
                                         qint64 limit, const std::function<bool()> &stop)
{
    QList<qint64> ids;
    for (const DossierQuery &query : dossierQueries(filter, order, direction, limit < 0)) {
        if (limit >= 0 && ids.size() >= limit)
            break;
        if (const auto read = readIds(m_database, query, limit, stop, ids); !read)
            return passOn(read);
    }
    return ids;
}

Result<QList<DossierRow>> DossierReader::rows(const QList<qint64> &ids)
{
    QJsonArray wanted;
    for (const qint64 id : ids)
        wanted += id;
    Statement rows(m_database, kRows);
    rows.bind(":ids", QString::fromLatin1(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QHash<qint64, DossierRow> found;
    found.reserve(ids.size());
    while (rows.next()) {
        found.insert(rows.integer(0),
                     DossierRow{rows.id<DossierId>(0), rows.day(1), rows.text(2), rows.optionalText(3),
                                rows.optionalText(4), rows.text(5), rows.optionalDay(6), DossierStatus(rows.integer(7)),
                                rows.text(8), rows.text(9), rows.text(10)});
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    QList<DossierRow> inOrder;
    inOrder.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.cend())
            inOrder += *row;
    }
    return inOrder;
}

Result<> DossierReader::addPerson(DossierDetails &details)
{
    Statement row(m_database, kPerson);
    if (const auto started = row.bind(":id", details.dossier.id).start(); !started)
        return started;
    if (row.next()) {
        details.identity = row.optionalText(0);
        details.phone = row.optionalText(1);
        details.field = row.optionalText(2);
    }
    return row.finish();
}

Result<QList<DossierAssist>> DossierReader::assists(DossierId dossier)
{
    Statement rows(m_database, kAssists);
    if (const auto started = rows.bind(":id", dossier).start(); !started)
        return passOn(started);
    QList<DossierAssist> found;
    while (rows.next()) {
        found += DossierAssist{rows.id<AssistId>(0), rows.day(1), rows.text(2),
                               outcomeFromId(rows.text(3)).value_or(Outcome::GuidedOnly), rows.text(4)};
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace somotcua
