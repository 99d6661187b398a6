#include "LedgerText.h"

#include "Statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The rows of a query, their columns joined by |; fails loudly.
QStringList rowsOf(Database &database, const char *sql, int columnCount)
{
    Statement rows(database, sql);
    if (const auto started = rows.start(); !started)
        qFatal("%s: %s", sql, qPrintable(started.error().detail));
    QStringList lines;
    while (rows.next()) {
        QStringList cells;
        for (int column = 0; column < columnCount; ++column)
            cells.append(rows.text(column));
        lines.append(cells.join(u'|'));
    }
    if (const auto finished = rows.finish(); !finished)
        qFatal("%s: %s", sql, qPrintable(finished.error().detail));
    return lines;
}

/// The ids in the first cell become the ordinals of their first appearance.
QStringList withOrdinals(QStringList lines)
{
    QHash<QString, qsizetype> ordinals;
    for (QString &line : lines) {
        const QString id = line.section(u'|', 0, 0);
        if (!ordinals.contains(id))
            ordinals.insert(id, ordinals.size() + 1);
        line = QString::number(ordinals.value(id)) + u'|' + line.section(u'|', 1);
    }
    return lines;
}

constexpr auto kAssists = R"sql(
    SELECT assist.person_id, assist.day, help_session.shift, volunteer.name, person.name, assist.outcome,
           coalesce(procedure.code, procedure.name), dossier.code, assist.note,
           (SELECT group_concat(code || coalesce(':' || text, ''), ',')
            FROM (SELECT code, text FROM assist_obstacle WHERE assist_id = assist.id ORDER BY code, text))
    FROM assist
        JOIN citizen AS person ON person.id = assist.person_id
        LEFT JOIN help_session ON help_session.id = assist.session_id
        LEFT JOIN volunteer ON volunteer.id = assist.volunteer_id
        LEFT JOIN procedure ON procedure.id = assist.procedure_id
        LEFT JOIN dossier ON dossier.id = assist.dossier_id
    WHERE assist.voided_at IS NULL
    ORDER BY assist.day, assist.id
)sql";

// A reception before the submission is a slip that no figure counts, and a written book may leave it out.
constexpr auto kDossiers = R"sql(
    SELECT dossier.submitted_day, dossier.code, coalesce(procedure.code, procedure.name), dossier.online_level,
           dossier.channel, CASE WHEN dossier.received_day >= dossier.submitted_day THEN dossier.received_day END,
           dossier.due_day, dossier.finished_day, dossier.status,
           dossier.status_text, span.phase, span.finish_day, span.due_day
    FROM dossier
        LEFT JOIN procedure ON procedure.id = dossier.procedure_id
        LEFT JOIN dossier_span AS span ON span.dossier_id = dossier.id AND span.until_day = '9999-12-31'
    WHERE dossier.voided_at IS NULL
    ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
)sql";

constexpr auto kSessions = R"sql(
    SELECT day, shift FROM help_session WHERE state IN ('open', 'closed') ORDER BY day, shift
)sql";

constexpr auto kLines = R"sql(
    SELECT coalesce(dossier.code, dossier.submitted_day), line.day, line.number, line.status, line.text, line.from_rows
    FROM dossier JOIN dossier_status AS line ON line.dossier_id = dossier.id
    WHERE dossier.voided_at IS NULL AND line.voided_at IS NULL
    ORDER BY 1, 2, 3
)sql";

constexpr auto kSpans = R"sql(
    SELECT coalesce(dossier.code, dossier.submitted_day), span.from_day, span.until_day, span.phase, span.finish_day
    FROM dossier JOIN dossier_span AS span ON span.dossier_id = dossier.id
    ORDER BY 1, 2
)sql";

} // namespace

QStringList ledgerText(Database &database)
{
    return withOrdinals(rowsOf(database, kAssists, 10)) + rowsOf(database, kDossiers, 13)
        + rowsOf(database, kSessions, 2);
}

QStringList historyText(Database &database)
{
    return rowsOf(database, kLines, 6) + rowsOf(database, kSpans, 5);
}

QString textOf(Database &database, const QByteArray &sql)
{
    return rowsOf(database, sql.constData(), 1).value(0);
}

qint64 numberOf(Database &database, const char *sql)
{
    return textOf(database, sql).toLongLong();
}

} // namespace somotcua
