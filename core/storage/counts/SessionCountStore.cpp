#include "counts/SessionCountStore.h"

#include "counts/CountedConditions.h"
#include "sessions/TimeText.h"
#include "Statement.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kSessions = R"sql(
    SELECT id, day, shift, state, from_time, to_time, reason, opened_at, closed_at
    FROM help_session WHERE day BETWEEN :first AND :last ORDER BY day, id
)sql";

// One row for each volunteer of a session, in the order of their first assists; assists without one have a row too.
// Sessions by day and shift, and in them assists by volunteer, come in the order of their indexes.
const QByteArray &figuresByVolunteer()
{
    static const QByteArray sql = QByteArray(R"sql(
    SELECT help_session.id, volunteer.name, volunteer.id, min(assist.id) AS first_assist, count(*),
           count(*) FILTER (WHERE assist.ended_at >= assist.started_at),
           sum(unixepoch(assist.ended_at) - unixepoch(assist.started_at))
               FILTER (WHERE assist.ended_at >= assist.started_at),
           count(*) FILTER (WHERE )sql")
        + handsIn() + R"sql()
    FROM help_session
    CROSS JOIN assist INDEXED BY assist_session ON assist.session_id = help_session.id
    LEFT JOIN volunteer ON volunteer.id = assist.volunteer_id
    WHERE help_session.day BETWEEN :first AND :last AND assist.voided_at IS NULL AND assist.day <= :counted_to
    GROUP BY help_session.day, help_session.shift, assist.volunteer_id
    ORDER BY help_session.id, first_assist
)sql";
    return sql;
}

constexpr auto kOnDuty = R"sql(
    SELECT help_session.id, volunteer.name, volunteer.id
    FROM help_session
    CROSS JOIN duty ON duty.session_id = help_session.id
    CROSS JOIN volunteer ON volunteer.id = duty.volunteer_id
    WHERE help_session.day BETWEEN :first AND :last
    ORDER BY help_session.id, duty.position, duty.volunteer_id
)sql";

enum class Bounds : quint8
{
    ListedDays,
    ListedAndCounted
};

struct People
{
    QStringList names;
    QList<VolunteerId> ids;

    void add(const Statement &row) // name and id stand in columns 1 and 2
    {
        names << row.text(1);
        ids << row.id<VolunteerId>(2);
    }
};

RecordedSession sessionAt(const Statement &row)
{
    RecordedSession session;
    session.id = row.id<SessionId>(0);
    session.count.day = row.day(1);
    session.count.shift = shiftFromId(row.text(2)).value_or(Shift::Afternoon);
    session.state = sessionStateFromId(row.text(3)).value_or(SessionState::Planned);
    session.from = timeAt(row, 4);
    session.to = timeAt(row, 5);
    session.reason = row.optionalText(6);
    if (!row.isNull(7))
        session.openedAt = row.moment(7);
    if (!row.isNull(8))
        session.closedAt = row.moment(8);
    return session;
}

} // namespace

Result<QList<RecordedSession>> SessionCountStore::sessions(const DayRange &listed, QDate countedTo)
{
    const auto each
        = [&](const char *sql, Bounds bounds, const std::function<void(const Statement &)> &take) -> Result<> {
        Statement statement(m_database, sql);
        statement.bind(":first", listed.first).bind(":last", listed.last);
        if (bounds == Bounds::ListedAndCounted)
            statement.bind(":counted_to", countedTo);
        if (auto started = statement.start(); !started)
            return passOn(started);
        while (statement.next())
            take(statement);
        return statement.finish();
    };

    QList<RecordedSession> sessions;
    QHash<qint64, qsizetype> places;
    auto read = each(kSessions, Bounds::ListedDays, [&](const Statement &row) {
        RecordedSession session = sessionAt(row);
        const bool held = session.state == SessionState::Open || session.state == SessionState::Closed;
        if (held && session.count.day <= countedTo)
            session.count.figures = SessionFigures{};
        places.insert(row.integer(0), sessions.size());
        sessions << session;
    });
    if (!read)
        return passOn(read);

    QList<People> helpers(sessions.size());
    read = each(figuresByVolunteer().constData(), Bounds::ListedAndCounted, [&](const Statement &row) {
        const qsizetype place = places.value(row.integer(0));
        if (!row.isNull(1))
            helpers[place].add(row);
        auto &figures = sessions[place].count.figures;
        if (!figures)
            figures = SessionFigures{};
        figures->assists += row.integer(4);
        figures->timedAssists += row.integer(5);
        figures->seconds += row.integer(6);
        figures->dossiers += row.integer(7);
    });
    if (!read)
        return passOn(read);

    QList<People> onDuty(sessions.size());
    read = each(kOnDuty, Bounds::ListedDays,
                [&](const Statement &row) { onDuty[places.value(row.integer(0))].add(row); });
    if (!read)
        return passOn(read);
    for (qsizetype place = 0; place < sessions.size(); ++place) {
        const People &people = onDuty[place].names.isEmpty() ? helpers[place] : onDuty[place];
        sessions[place].count.volunteers = people.names;
        sessions[place].count.volunteerIds = people.ids;
    }
    return sessions;
}

} // namespace somotcua
