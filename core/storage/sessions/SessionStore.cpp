#include "sessions/SessionStore.h"

#include "AuditedWrite.h"
#include "base/Required.h"
#include "sessions/TimeText.h"
#include "Statement.h"
#include "Uuid.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kFindByDay = R"sql(
    SELECT id, day, shift, state, opened_at, closed_at, from_time, to_time, reason
    FROM help_session
    WHERE day = :day AND shift = :shift
)sql";

constexpr auto kFind = R"sql(
    SELECT id, day, shift, state, opened_at, closed_at, from_time, to_time, reason FROM help_session WHERE id = :id
)sql";

constexpr auto kInsert = R"sql(
    INSERT INTO help_session (uuid, day, shift, state, import_batch_id)
    VALUES (:uuid, :day, :shift, :state, :batch)
)sql";

constexpr auto kSetState = R"sql(
    UPDATE help_session SET state = :state WHERE id = :id
)sql";

constexpr auto kCancelIfEmpty = R"sql(
    UPDATE help_session
    SET state = CASE WHEN reason IS NULL
                          AND (from_time IS NOT NULL OR EXISTS (SELECT 1 FROM duty WHERE session_id = :id))
                     THEN 'planned' ELSE 'cancelled' END
    WHERE id = :id AND opened_at IS NULL AND state <> 'cancelled'
        AND NOT EXISTS (SELECT 1 FROM assist WHERE session_id = :id AND voided_at IS NULL)
)sql";

constexpr auto kPut = R"sql(
    UPDATE help_session
    SET state = :state, opened_at = :opened_at, closed_at = :closed_at, from_time = :from_time, to_time = :to_time,
        reason = :reason
    WHERE id = :id
)sql";

constexpr auto kOpenBefore = R"sql(
    SELECT id FROM help_session WHERE state = 'open' AND day < :day ORDER BY day, id
)sql";

constexpr auto kHasAssists = R"sql(
    SELECT EXISTS (SELECT 1 FROM assist WHERE session_id = :id AND voided_at IS NULL)
)sql";

constexpr auto kOnDuty = R"sql(
    SELECT volunteer_id FROM duty WHERE session_id = :session ORDER BY position
)sql";

constexpr auto kRelieve = R"sql(
    DELETE FROM duty WHERE session_id = :session
)sql";

constexpr auto kPutOnDuty = R"sql(
    INSERT INTO duty (session_id, volunteer_id, position) VALUES (:session, :volunteer, :position)
    ON CONFLICT DO NOTHING
)sql";

Result<std::optional<HelpSession>> read(Database &database, Statement &row)
{
    if (const auto started = row.start(); !started)
        return passOn(started);
    std::optional<HelpSession> session;
    if (row.next()) {
        session = HelpSession{row.id<SessionId>(0),
                              row.day(1),
                              shiftFromId(row.text(2)).value_or(Shift::Afternoon),
                              sessionStateFromId(row.text(3)).value_or(SessionState::Closed),
                              {},
                              {},
                              {},
                              timeAt(row, 6),
                              timeAt(row, 7),
                              row.optionalText(8)};
        if (!row.isNull(4))
            session->openedAt = row.moment(4);
        if (!row.isNull(5))
            session->closedAt = row.moment(5);
    }
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    if (!session)
        return session;

    Statement onDuty(database, kOnDuty);
    if (const auto started = onDuty.bind(":session", session->id).start(); !started)
        return passOn(started);
    while (onDuty.next())
        session->onDuty += onDuty.id<VolunteerId>(0);
    if (const auto finished = onDuty.finish(); !finished)
        return passOn(finished);
    return session;
}

Result<> plain(const Result<qint64> &done)
{
    if (!done)
        return passOn(done);
    return {};
}

} // namespace

SessionStore::SessionStore(Database &database)
    : m_database(database)
{ }

Result<std::optional<HelpSession>> SessionStore::find(QDate day, Shift shift)
{
    Statement row(m_database, kFindByDay);
    row.bind(":day", day).bind(":shift", idOf(shift));
    return read(m_database, row);
}

Result<HelpSession> SessionStore::find(SessionId session)
{
    Statement row(m_database, kFind);
    return required(read(m_database, row.bind(":id", session)), Fault::UnknownSession, QString::number(session.value));
}

Result<SessionId> SessionStore::findOrMake(AuditedWrite &, QDate day, Shift shift, SessionState state,
                                           std::optional<ImportBatchId> batch)
{
    const auto found = find(day, shift);
    if (!found)
        return passOn(found);
    if (const std::optional<HelpSession> &session = *found) {
        const bool held = session->state == SessionState::Open || session->state == SessionState::Closed;
        if (!held) {
            const auto set
                = Statement(m_database, kSetState).bind(":state", idOf(state)).bind(":id", session->id).run();
            if (!set)
                return passOn(set);
        }
        return session->id;
    }
    const auto id = Statement(m_database, kInsert)
                        .bind(":uuid", newUuid())
                        .bind(":day", day)
                        .bind(":shift", idOf(shift))
                        .bind(":state", idOf(state))
                        .bind(":batch", batch)
                        .insert();
    if (!id)
        return passOn(id);
    return SessionId{*id};
}

Result<SessionId> SessionStore::put(AuditedWrite &, const HelpSession &session)
{
    SessionId id = session.id;
    if (!id) {
        const auto made = Statement(m_database, kInsert)
                              .bind(":uuid", newUuid())
                              .bind(":day", session.day)
                              .bind(":shift", idOf(session.shift))
                              .bind(":state", idOf(session.state))
                              .bindNull(":batch")
                              .insert();
        if (!made)
            return passOn(made);
        id = SessionId{*made};
    }
    const auto put = Statement(m_database, kPut)
                         .bind(":state", idOf(session.state))
                         .bind(":opened_at", session.openedAt)
                         .bind(":closed_at", session.closedAt)
                         .bind(":from_time", textOf(session.from))
                         .bind(":to_time", textOf(session.to))
                         .bind(":reason", session.reason)
                         .bind(":id", id)
                         .run();
    if (!put)
        return passOn(put);
    if (const auto duty = putOnDuty(id, session.onDuty); !duty)
        return passOn(duty);
    return id;
}

Result<QList<SessionId>> SessionStore::openBefore(QDate day)
{
    Statement read(m_database, kOpenBefore);
    if (const auto started = read.bind(":day", day).start(); !started)
        return passOn(started);
    QList<SessionId> found;
    while (read.next())
        found << read.id<SessionId>(0);
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<bool> SessionStore::hasAssists(SessionId session)
{
    Statement read(m_database, kHasAssists);
    if (const auto started = read.bind(":id", session).start(); !started)
        return passOn(started);
    const bool has = read.next() && read.integer(0) != 0;
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return has;
}

Result<> SessionStore::putOnDuty(SessionId session, const QList<VolunteerId> &onDuty)
{
    if (const auto gone = Statement(m_database, kRelieve).bind(":session", session).run(); !gone)
        return passOn(gone);
    int position = 0;
    for (const VolunteerId volunteer : onDuty) {
        const auto put = Statement(m_database, kPutOnDuty)
                             .bind(":session", session)
                             .bind(":volunteer", volunteer)
                             .bind(":position", ++position)
                             .run();
        if (!put)
            return passOn(put);
    }
    return {};
}

Result<> SessionStore::cancelIfEmpty(AuditedWrite &, SessionId session)
{
    return plain(Statement(m_database, kCancelIfEmpty).bind(":id", session).run());
}

} // namespace somotcua
