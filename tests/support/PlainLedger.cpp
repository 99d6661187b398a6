#include "PlainLedger.h"

#include "Database.h"
#include "dossiers/Dossier.h"
#include "Statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua::plain {

namespace {

const QDate kForever(9999, 12, 31);

std::optional<qint64> known(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

QString uuid(const QString &kind, qint64 id)
{
    return u"%1-%2"_s.arg(kind).arg(id);
}

Result<> spans(Database &database, const Dossier &dossier)
{
    QList<StatusLine> lines;
    for (const Line &line : dossier.lines) {
        if (line.voided)
            continue;
        StatusLine plain;
        plain.day = line.day;
        plain.number = line.number;
        plain.status = DossierStatus(line.status);
        plain.dueDay = line.due;
        lines << plain;
    }
    Statement insert(database, R"sql(
        INSERT INTO dossier_span (dossier_id, from_day, until_day, phase, length_class, finish_day, due_day, procedure_id)
        VALUES (:dossier, :from_day, :until_day, :phase, :length_class, :finish_day, :due_day, :procedure)
    )sql");
    for (const DossierSpan &span : spansOf(lines, dossier.typedDue)) {
        QDate from = span.from;
        // A dossier is open only from its submission on, whatever its lines say of the days before.
        if (!isFinished(span.phase))
            from = std::max(from, dossier.submitted);
        const QDate until = span.until.value_or(kForever);
        if (until <= from)
            continue;
        const qint64 days = from.daysTo(until);
        const int lengthClass = !span.until ? 3 : days <= 63 ? 0 : days <= 511 ? 1 : 2;
        const auto written = insert.bind(":dossier", dossier.id)
                                 .bind(":from_day", from)
                                 .bind(":until_day", until)
                                 .bind(":phase", int(span.phase))
                                 .bind(":length_class", lengthClass)
                                 .bind(":finish_day", span.finishDay)
                                 .bind(":due_day", span.dueDay)
                                 .bind(":procedure", known(dossier.procedure))
                                 .run();
        if (!written)
            return passOn(written);
    }
    return {};
}

Result<> writeNames(Database &database, const Ledger &ledger)
{
    Statement procedure(database, R"sql(
        INSERT INTO procedure (id, uuid, code, name, name_folded, short_name, field, online_level, verified)
        VALUES (:id, :uuid, :code, :name, :name, :name, :field, 'unknown', 'no')
        ON CONFLICT (id) DO NOTHING
    )sql");
    for (auto each = ledger.fields.cbegin(); each != ledger.fields.cend(); ++each) {
        const QString name = u"procedure %1"_s.arg(each.key());
        const auto written = procedure.bind(":id", each.key())
                                 .bind(":uuid", uuid(u"procedure"_s, each.key()))
                                 .bind(":code", name)
                                 .bind(":name", name)
                                 .bind(":field", each.value())
                                 .run();
        if (!written)
            return passOn(written);
    }
    Statement volunteer(database, R"sql(
        INSERT INTO volunteer (id, uuid, name, name_folded, name_key) VALUES (:id, :uuid, :name, :name, :name)
    )sql");
    for (auto each = ledger.volunteers.cbegin(); each != ledger.volunteers.cend(); ++each) {
        const auto written = volunteer.bind(":id", each.key())
                                 .bind(":uuid", uuid(u"volunteer"_s, each.key()))
                                 .bind(":name", each.value())
                                 .run();
        if (!written)
            return passOn(written);
    }
    Statement citizen(database, R"sql(
        INSERT INTO citizen (id, uuid, person_id, name, name_folded) VALUES (:id, :uuid, :id, :name, :name)
    )sql");
    for (qint64 person = 1; person <= ledger.persons; ++person) {
        const auto written = citizen.bind(":id", person)
                                 .bind(":uuid", uuid(u"citizen"_s, person))
                                 .bind(":name", u"person %1"_s.arg(person))
                                 .run();
        if (!written)
            return passOn(written);
    }
    return {};
}

Result<> writeSessions(Database &database, const QList<Session> &sessions)
{
    Statement insert(database, R"sql(
        INSERT INTO help_session (id, uuid, day, shift, state) VALUES (:id, :uuid, :day, :shift, :state)
    )sql");
    Statement duty(database, R"sql(
        INSERT INTO duty (session_id, volunteer_id, position) VALUES (:session, :volunteer, :position)
    )sql");
    for (const Session &session : sessions) {
        const auto written = insert.bind(":id", session.id)
                                 .bind(":uuid", uuid(u"session"_s, session.id))
                                 .bind(":day", session.day)
                                 .bind(":shift", session.shift)
                                 .bind(":state", session.state)
                                 .run();
        if (!written)
            return passOn(written);
        int position = 0;
        for (const qint64 volunteer : session.onDuty) {
            const auto on
                = duty.bind(":session", session.id).bind(":volunteer", volunteer).bind(":position", position++).run();
            if (!on)
                return passOn(on);
        }
    }
    return {};
}

Result<> writeDossiers(Database &database, const QList<Dossier> &dossiers)
{
    Statement insert(database, R"sql(
        INSERT INTO dossier (id, uuid, citizen_id, code, procedure_id, online_level, channel, submitted_day, due_day,
                             due_source, status, name_key, voided_at)
        VALUES (:id, :uuid, :citizen, :code, :procedure, :level, :channel, :submitted, :due, :due_source, :status, '', :voided)
    )sql");
    Statement line(database, R"sql(
        INSERT INTO dossier_status (dossier_id, day, number, status, due_day, from_rows, recorded_at, recorded_by, voided_at)
        VALUES (:dossier, :day, :number, :status, :due, 0, '', '', :voided)
    )sql");
    const auto voided = [](bool is) {
        return is ? std::optional(u"2020-01-01"_s) : std::nullopt;
    };
    for (const Dossier &dossier : dossiers) {
        const auto written = insert.bind(":id", dossier.id)
                                 .bind(":uuid", uuid(u"dossier"_s, dossier.id))
                                 .bind(":citizen", dossier.person)
                                 .bind(":code", dossier.code)
                                 .bind(":procedure", known(dossier.procedure))
                                 .bind(":level", dossier.onlineLevel)
                                 .bind(":channel", dossier.channel)
                                 .bind(":submitted", dossier.submitted)
                                 .bind(":due", dossier.typedDue)
                                 .bind(":due_source", dossier.typedDue ? std::optional(u"typed"_s) : std::nullopt)
                                 .bind(":status", dossier.lines.isEmpty() ? 1 : dossier.lines.last().status)
                                 .bind(":voided", voided(dossier.voided))
                                 .run();
        if (!written)
            return passOn(written);
        for (const Line &each : dossier.lines) {
            const auto lined = line.bind(":dossier", dossier.id)
                                   .bind(":day", each.day)
                                   .bind(":number", each.number)
                                   .bind(":status", each.status)
                                   .bind(":due", each.due)
                                   .bind(":voided", voided(each.voided))
                                   .run();
            if (!lined)
                return passOn(lined);
        }
        if (dossier.voided)
            continue;
        if (auto derived = spans(database, dossier); !derived)
            return passOn(derived);
    }
    return {};
}

Result<> writeAssists(Database &database, QList<Assist> assists)
{
    Statement insert(database, R"sql(
        INSERT INTO assist (id, uuid, day, session_id, volunteer_id, citizen_id, person_id, previous_day, procedure_id,
                            outcome, dossier_id, started_at, ended_at, recorded_at, recorded_by, voided_at)
        VALUES (:id, :uuid, :day, :session, :volunteer, :person, :person, :previous, :procedure, :outcome, :dossier,
                :started, :ended, '', '', :voided)
    )sql");
    Statement obstacle(database, R"sql(
        INSERT INTO assist_obstacle (assist_id, position, code) VALUES (:assist, :position, :code)
    )sql");
    std::ranges::sort(assists, {}, [](const Assist &assist) { return std::pair(assist.day, assist.id); });
    QHash<qint64, QDate> lastDays;
    for (const Assist &assist : assists) {
        const QDate previous = assist.voided ? QDate() : lastDays.value(assist.person);
        if (!assist.voided)
            lastDays.insert(assist.person, assist.day);
        const auto written = insert.bind(":id", assist.id)
                                 .bind(":uuid", uuid(u"assist"_s, assist.id))
                                 .bind(":day", assist.day)
                                 .bind(":session", known(assist.session))
                                 .bind(":volunteer", known(assist.volunteer))
                                 .bind(":person", assist.person)
                                 .bind(":previous", previous)
                                 .bind(":procedure", known(assist.procedure))
                                 .bind(":outcome", assist.outcome)
                                 .bind(":dossier", known(assist.dossier))
                                 .bind(":started", assist.started)
                                 .bind(":ended", assist.ended)
                                 .bind(":voided", assist.voided ? std::optional(u"2020-01-01"_s) : std::nullopt)
                                 .run();
        if (!written)
            return passOn(written);
        int position = 0;
        for (const QString &code : assist.obstacles) {
            const auto marked
                = obstacle.bind(":assist", assist.id).bind(":position", position++).bind(":code", code).run();
            if (!marked)
                return passOn(marked);
        }
    }
    return {};
}

} // namespace

Result<> write(Database &database, const Ledger &ledger)
{
    if (auto begun = Statement(database, "BEGIN").run(); !begun)
        return passOn(begun);
    if (auto written = writeNames(database, ledger); !written)
        return written;
    if (auto written = writeSessions(database, ledger.sessions); !written)
        return written;
    if (auto written = writeDossiers(database, ledger.dossiers); !written)
        return written;
    if (auto written = writeAssists(database, ledger.assists); !written)
        return written;
    if (auto kept = Statement(database, "COMMIT").run(); !kept)
        return passOn(kept);
    // Every other one as it is once it was closed: with statistics the planner takes other ways to the same rows.
    if (ledger.assists.size() % 2 == 0) {
        if (auto analysed = Statement(database, "ANALYZE").run(); !analysed)
            return passOn(analysed);
    }
    return {};
}

} // namespace somotcua::plain
