#include "Database.h"
#include "PlainLedger.h"
#include "Statement.h"

using namespace Qt::StringLiterals;

namespace somotcua::plain {

namespace {

template <typename Take>
Result<> each(Database &database, const char *sql, Take take)
{
    Statement statement(database, sql);
    if (auto started = statement.start(); !started)
        return passOn(started);
    while (statement.next())
        take(statement);
    return statement.finish();
}

} // namespace

Result<Ledger> read(Database &database)
{
    Ledger ledger;
    Result<> done = each(database, "SELECT id, field FROM procedure",
                         [&](const Statement &row) { ledger.fields.insert(row.integer(0), row.optionalText(1)); });
    if (done) {
        done = each(database, "SELECT id, name FROM volunteer",
                    [&](const Statement &row) { ledger.volunteers.insert(row.integer(0), row.text(1)); });
    }
    if (done) {
        done = each(database, "SELECT id, day, shift, state FROM help_session ORDER BY id", [&](const Statement &row) {
            ledger.sessions << Session{row.integer(0), row.day(1), row.text(2), row.text(3), {}};
        });
    }
    if (done) {
        done = each(database, "SELECT session_id, volunteer_id FROM duty ORDER BY session_id, position",
                    [&](const Statement &row) {
                        for (Session &session : ledger.sessions) {
                            if (session.id == row.integer(0))
                                session.onDuty << row.integer(1);
                        }
                    });
    }
    QHash<qint64, qsizetype> dossierPlaces;
    if (done) {
        done = each(
            database,
            "SELECT id, code, procedure_id, online_level, channel, submitted_day, due_day, due_source, "
            "citizen_id, voided_at FROM dossier ORDER BY id",
            [&](const Statement &row) {
                Dossier dossier{
                    row.integer(0), row.optionalText(1), row.integer(2), row.text(3), row.text(4), row.day(5), {}, {},
                    row.integer(8), !row.isNull(9)};
                if (row.text(7) == u"typed"_s)
                    dossier.typedDue = row.optionalDay(6);
                dossierPlaces.insert(dossier.id, ledger.dossiers.size());
                ledger.dossiers << dossier;
            });
    }
    if (done) {
        done = each(
            database, "SELECT dossier_id, day, number, status, due_day, voided_at FROM dossier_status ORDER BY id",
            [&](const Statement &row) {
                ledger.dossiers[dossierPlaces.value(row.integer(0))].lines
                    << Line{row.day(1), int(row.integer(2)), int(row.integer(3)), row.optionalDay(4), !row.isNull(5)};
            });
    }
    QHash<qint64, qsizetype> assistPlaces;
    if (done) {
        done = each(database,
                    "SELECT assist.id, day, citizen.person_id, session_id, volunteer_id, procedure_id, outcome, "
                    "dossier_id, started_at, ended_at, voided_at "
                    "FROM assist JOIN citizen ON citizen.id = assist.citizen_id ORDER BY assist.id",
                    [&](const Statement &row) {
                        const auto moment = [&](int column) {
                            return row.isNull(column) ? std::nullopt : std::optional(row.moment(column));
                        };
                        assistPlaces.insert(row.integer(0), ledger.assists.size());
                        ledger.assists << Assist{row.integer(0), row.day(1),     row.integer(2),
                                                 row.integer(3), row.integer(4), row.integer(5),
                                                 row.text(6),    row.integer(7), {},
                                                 moment(8),      moment(9),      !row.isNull(10)};
                    });
    }
    if (done) {
        done = each(
            database, "SELECT assist_id, code FROM assist_obstacle ORDER BY assist_id, position",
            [&](const Statement &row) { ledger.assists[assistPlaces.value(row.integer(0))].obstacles << row.text(1); });
    }
    if (!done)
        return passOn(done);
    return ledger;
}

} // namespace somotcua::plain
