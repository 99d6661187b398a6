#include "LedgerCheck.h"

#include "assists/CellsStore.h"
#include "Database.h"
#include "dossiers/Derived.h"
#include "dossiers/DossierStore.h"
#include "search/SearchText.h"
#include "Statement.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QList<QStringList> rowsOf(Database &database, const QByteArray &sql, int columns)
{
    Statement rows(database, sql.constData());
    if (!rows.start())
        qFatal("cannot run: %s", sql.constData());
    QList<QStringList> all;
    while (rows.next()) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row += rows.isNull(column) ? u"-"_s : rows.text(column);
        all += row;
    }
    return all;
}

QString daysBefore(Database &database)
{
    const auto wrong = rowsOf(database, R"sql(
        SELECT assist.id
        FROM assist JOIN citizen ON citizen.id = assist.citizen_id
        WHERE assist.person_id <> citizen.person_id
            OR assist.previous_day IS NOT (
                SELECT other.day FROM assist AS other
                WHERE assist.voided_at IS NULL AND other.voided_at IS NULL AND other.person_id = assist.person_id
                    AND (other.day, other.id) < (assist.day, assist.id)
                ORDER BY other.day DESC, other.id DESC LIMIT 1)
    )sql",
                              1);
    return wrong.isEmpty() ? QString() : u"the day before assist "_s + wrong.first().join(u' ');
}

QString spansText(const QList<DossierSpan> &spans)
{
    QStringList texts;
    const auto text = [](const std::optional<QDate> &day) {
        return day ? day->toString(Qt::ISODate) : u"-"_s;
    };
    for (const DossierSpan &span : spans) {
        texts += QStringList{text(span.from),
                             span.until ? text(span.until) : u"9999-12-31"_s,
                             QString::number(int(span.phase)),
                             QString::number(lengthClass(span)),
                             text(span.finishDay),
                             text(span.dueDay)}
                     .join(u' ');
    }
    return texts.join(u';');
}

QString dossier(Database &database, DossierId id)
{
    DossierStore store(database);
    const auto stored = store.find(id);
    const auto lines = store.lines(id);
    const auto cells = CellsStore(database).ofDossier(id);
    if (!stored || !lines || !cells)
        return u"unreadable"_s;
    const auto written = together(*cells);
    if (written.has_value() != !stored->voidedAt)
        return u"no assist makes it, or one does"_s;

    QStringList spans;
    const auto rows = rowsOf(database,
                             QByteArray(R"sql(
        SELECT from_day, until_day, phase, length_class, finish_day, due_day FROM dossier_span
        WHERE dossier_id = )sql") + QByteArray::number(id.value)
                                 + " ORDER BY from_day",
                             6);
    for (const QStringList &row : rows)
        spans += row.join(u' ');
    if (!written)
        return spans.isEmpty() ? QString() : u"taken back, yet it has spans"_s;

    QList<StatusLine> all;
    for (const StoredLine &line : *lines)
        all += line.line;
    const auto typedDue = stored->dueSource == DueSource::Typed ? stored->dueDay : std::nullopt;
    const Derived derived = derivedFrom(all, typedDue, stored->submittedDay);
    if (derived.status != stored->status || derived.statusText.value_or(QString()) != stored->statusText)
        return u"present status"_s;
    const auto since = rowsOf(database, "SELECT status_day FROM dossier WHERE id = " + QByteArray::number(id.value), 1);
    if (since.value(0).value(0) != derived.statusDay.toString(Qt::ISODate))
        return u"day of the present status"_s;
    if (derived.received != stored->receivedDay || derived.due != stored->dueDay)
        return u"days"_s;
    if (spansText(derived.spans) != spans.join(u';'))
        return u"spans "_s + spansText(derived.spans) + u" instead of "_s + spans.join(u';');

    QStringList said;
    for (const StatusLine &line : linesOf(*written))
        said += line.day.toString(Qt::ISODate) + u' ' + QString::number(int(line.status));
    QStringList kept;
    for (const StoredLine &line : *lines) {
        if (line.fromRows)
            kept += line.line.day.toString(Qt::ISODate) + u' ' + QString::number(int(line.line.status));
    }
    said.sort();
    kept.sort();
    if (said != kept)
        return u"lines "_s + kept.join(u", "_s) + u" instead of "_s + said.join(u", "_s);
    if (written->cells.citizen != stored->citizen || written->cells.procedure != stored->procedure
        || written->cells.submitted != stored->submittedDay || written->cells.channel != stored->channel)
        return u"head"_s;
    return {};
}

QString search(Database &database)
{
    // The same words and digits, from the tables alone.
    const auto texts = [&](const QByteArray &where) {
        QList<SearchedPerson> persons;
        SearchedMatter matter;
        const auto optional = [](const QString &text) {
            return text == u"-"_s ? std::nullopt : std::optional(text);
        };
        const auto rows = rowsOf(database,
                                 QByteArray(R"sql(
            SELECT DISTINCT citizen.name, hamlet.name, citizen.identity, citizen.phone, dossier.code,
                   procedure.code, procedure.short_name
            FROM assist
                JOIN citizen ON citizen.id = assist.citizen_id
                LEFT JOIN hamlet ON hamlet.id = citizen.hamlet_id
                LEFT JOIN dossier ON dossier.id = assist.dossier_id
                LEFT JOIN procedure ON procedure.id
                    = CASE WHEN dossier.id IS NULL THEN assist.procedure_id ELSE dossier.procedure_id END
            WHERE assist.voided_at IS NULL AND )sql")
                                     + where,
                                 7);
        for (const QStringList &row : rows) {
            persons += SearchedPerson{row.at(0), optional(row.at(1)), optional(row.at(2)), optional(row.at(3))};
            matter = {optional(row.at(4)), optional(row.at(5)), optional(row.at(6))};
        }
        QStringList words = searchWords(persons, matter).split(u' ');
        QStringList digits = searchDigits(persons, matter).split(u' ');
        words.sort();
        digits.sort();
        return words.join(u' ') + u'|' + digits.join(u' ');
    };
    const auto wanted = rowsOf(database, R"sql(
        SELECT 'assist.dossier_id = ' || id, submitted_day FROM dossier WHERE voided_at IS NULL
        UNION ALL
        SELECT 'assist.id = ' || id, day FROM assist WHERE voided_at IS NULL AND dossier_id IS NULL
        ORDER BY 1
    )sql",
                               2);
    const auto stored = rowsOf(database, R"sql(
        SELECT coalesce('assist.dossier_id = ' || dossier_id, 'assist.id = ' || assist_id),
               date('1970-01-01', '+' || (id / 65536) || ' days'), words, digits
        FROM search_entry ORDER BY 1
    )sql",
                               4);
    if (wanted.size() != stored.size())
        return u"%1 entries instead of %2"_s.arg(stored.size()).arg(wanted.size());
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        const QStringList &entry = stored.at(place);
        if (entry.at(0) != wanted.at(place).at(0) || entry.at(1) != wanted.at(place).at(1))
            return u"entry "_s + entry.join(u' ');
        QStringList words = entry.at(2).split(u' ');
        QStringList digits = entry.at(3).split(u' ');
        words.sort();
        digits.sort();
        if (words.join(u' ') + u'|' + digits.join(u' ') != texts(entry.at(0).toLatin1()))
            return u"texts of "_s + entry.join(u' ') + u" instead of "_s + texts(entry.at(0).toLatin1());
    }
    for (const char *check : {"INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)",
                              "INSERT INTO search_digits (search_digits, rank) VALUES ('integrity-check', 1)"}) {
        if (!Statement(database, check).run())
            return u"the index is not what the entries say"_s;
    }
    return {};
}

QString sessions(Database &database)
{
    const auto wrong = rowsOf(database, R"sql(
        SELECT id FROM help_session
        WHERE (state = 'cancelled') <> (
            opened_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM assist WHERE session_id = help_session.id AND voided_at IS NULL))
    )sql",
                              1);
    return wrong.isEmpty() ? QString() : u"session "_s + wrong.first().first();
}

} // namespace

QString whatIsNotInStep(Database &database)
{
    if (const QString wrong = daysBefore(database); !wrong.isEmpty())
        return wrong;
    for (const QStringList &row : rowsOf(database, "SELECT id FROM dossier", 1)) {
        if (const QString wrong = dossier(database, DossierId{row.first().toLongLong()}); !wrong.isEmpty())
            return u"dossier %1: "_s.arg(row.first()) + wrong;
    }
    if (const QString wrong = sessions(database); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = search(database); !wrong.isEmpty())
        return u"search: "_s + wrong;
    return {};
}

} // namespace somotcua
