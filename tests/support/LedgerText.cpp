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

constexpr auto kDossiers = R"sql(
    SELECT dossier.submitted_day, dossier.code, coalesce(procedure.code, procedure.name), dossier.online_level,
           dossier.channel, dossier.received_day, dossier.due_day, dossier.finished_day, dossier.status,
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

struct Check
{
    const char *name;
    const char *count; // of what is wrong
};

constexpr std::array kChecks = {
    Check{"an assist counts for another person than its entry", R"sql(
        SELECT count(*) FROM assist JOIN citizen ON citizen.id = assist.citizen_id
        WHERE assist.voided_at IS NULL AND assist.person_id <> citizen.person_id
    )sql"},
    Check{"a previous day is not that of the person's assist before", R"sql(
        SELECT count(*)
        FROM (SELECT previous_day, lag(day) OVER (PARTITION BY person_id ORDER BY day, id) AS wanted
              FROM assist WHERE voided_at IS NULL)
        WHERE previous_day IS NOT wanted
    )sql"},
    Check{"a dossier's status is not its last line", R"sql(
        SELECT count(*) FROM dossier
        WHERE voided_at IS NULL AND status IS NOT (
            SELECT status FROM dossier_status
            WHERE dossier_id = dossier.id AND voided_at IS NULL ORDER BY day DESC, number DESC LIMIT 1)
    )sql"},
    Check{"a dossier that counts has no span that lasts", R"sql(
        SELECT count(*) FROM dossier
        WHERE voided_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM dossier_span WHERE dossier_id = dossier.id AND until_day = '9999-12-31')
    )sql"},
    Check{"a dossier taken back has spans", R"sql(
        SELECT count(*) FROM dossier JOIN dossier_span ON dossier_span.dossier_id = dossier.id
        WHERE dossier.voided_at IS NOT NULL
    )sql"},
    Check{"a dossier that counts is not found", R"sql(
        SELECT count(*) FROM dossier
        WHERE voided_at IS NULL AND NOT EXISTS (SELECT 1 FROM search_entry WHERE dossier_id = dossier.id)
    )sql"},
    Check{"an assist without a dossier is not found", R"sql(
        SELECT count(*) FROM assist
        WHERE voided_at IS NULL AND dossier_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM search_entry WHERE assist_id = assist.id)
    )sql"},
    Check{"what is found counts no longer", R"sql(
        SELECT count(*) FROM search_entry
            LEFT JOIN dossier ON dossier.id = search_entry.dossier_id
            LEFT JOIN assist ON assist.id = search_entry.assist_id
        WHERE dossier.voided_at IS NOT NULL OR assist.voided_at IS NOT NULL OR assist.dossier_id IS NOT NULL
    )sql"},
    Check{"a dossier that counts has no assist that counts", R"sql(
        SELECT count(*) FROM dossier
        WHERE voided_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM assist WHERE dossier_id = dossier.id AND voided_at IS NULL)
    )sql"},
    Check{"an assist that counts has a dossier that does not", R"sql(
        SELECT count(*) FROM assist JOIN dossier ON dossier.id = assist.dossier_id
        WHERE assist.voided_at IS NULL AND dossier.voided_at IS NOT NULL
    )sql"},
    Check{"an assist stands in a session that was not held", R"sql(
        SELECT count(*) FROM assist JOIN help_session ON help_session.id = assist.session_id
        WHERE assist.voided_at IS NULL AND help_session.state NOT IN ('open', 'closed')
    )sql"},
};

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

QStringList faultsOf(Database &database)
{
    QStringList faults;
    for (const Check &check : kChecks) {
        if (const qint64 count = numberOf(database, check.count); count != 0)
            faults.append(u"%1: %2"_s.arg(count).arg(QLatin1StringView(check.name)));
    }
    return faults;
}

qint64 numberOf(Database &database, const char *sql)
{
    return rowsOf(database, sql, 1).value(0).toLongLong();
}

} // namespace somotcua
