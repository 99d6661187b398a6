#include "counts/CountedQuery.h"

#include "counts/CountedConditions.h"
#include "Statement.h"

namespace somotcua {

namespace {

/// The table whose rows are counted, and where it knows a dossier's or assist's hamlet and volunteer from.
struct Table
{
    QByteArray name;
    QByteArray hamlet;
    QByteArray volunteer;
};

const Table &assists()
{
    static const Table table{"assist", "(SELECT hamlet_id FROM citizen WHERE citizen.id = assist.citizen_id)",
                             "assist.volunteer_id"};
    return table;
}

const Table &dossiers()
{
    static const Table table{"dossier", "dossier.hamlet_id", "dossier.volunteer_id"};
    return table;
}

const Table &spans()
{
    static const Table table{"dossier_span",
                             "(SELECT hamlet_id FROM dossier WHERE dossier.id = dossier_span.dossier_id)",
                             "(SELECT volunteer_id FROM dossier WHERE dossier.id = dossier_span.dossier_id)"};
    return table;
}

/// Hamlets that were joined count with the one they were joined to. The plus keeps a list of procedures out of an
/// index: with statistics SQLite 3.40 seeks each by OP_SeekScan, which does not ask the first row it finds for the
/// range of the next column, and dossiers that came after the last day would be listed.
QByteArray narrowing(const CountedSet &set, const Table &table)
{
    const QByteArray procedure = table.name + ".procedure_id";
    QByteArray sql;
    if (set.field && set.field->name)
        sql += " AND +" + procedure + " IN (SELECT id FROM procedure WHERE field = :field)";
    else if (set.field)
        sql += " AND (" + procedure + " IS NULL OR +" + procedure
            + " IN (SELECT id FROM procedure WHERE field IS NULL))";
    if (set.procedure)
        sql += " AND " + procedure + (set.procedure->id ? " = :procedure" : " IS NULL");
    if (set.volunteer)
        sql += " AND " + table.volunteer + (set.volunteer->id ? " = :volunteer" : " IS NULL");
    if (set.hamlet)
        sql += " AND " + table.hamlet
            + (set.hamlet->id ? " IN (SELECT id FROM hamlet WHERE coalesce(joined_to, id) = :hamlet)" : " IS NULL");
    return sql;
}

/// What a kind of count asks of the rows of its table besides their days.
QByteArray kindOf(Counted counted)
{
    switch (counted) {
    case Counted::Assists:
    case Counted::Citizens:
    case Counted::ObstacleMarks:
    case Counted::Dossiers:
    case Counted::CarriedOver:
        return {};
    case Counted::NotSubmitted:
        return " AND {not_submitted}";
    case Counted::SubmittedOnline:
        return " AND outcome = 'submitted_online'";
    case Counted::ReferredInPerson:
        return " AND outcome = 'referred_in_person'";
    case Counted::Supplemented:
        return " AND outcome = 'supplemented'";
    case Counted::GuidedOnly:
        return " AND outcome = 'guided_only'";
    case Counted::OnlineFull:
    case Counted::ReceivedFull:
        return " AND {online_full}";
    case Counted::OnlinePartial:
    case Counted::ReceivedPartial:
        return " AND {online_partial}";
    case Counted::OnlineUnclassified:
    case Counted::ReceivedUnclassified:
        return " AND {online_unclassified}";
    case Counted::InPerson:
    case Counted::ReceivedInPerson:
        return " AND channel = 'in_person'";
    case Counted::ByPost:
    case Counted::ReceivedByPost:
        return " AND channel = 'post'";
    case Counted::DoneEarly:
        return " AND {early}";
    case Counted::DoneOnTime:
        return " AND ({early}) IS NOT TRUE AND ({late}) IS NOT TRUE";
    case Counted::DoneLate:
        return " AND {late}";
    case Counted::OpenWithin:
        return " AND ({overdue}) IS NOT TRUE";
    case Counted::OpenOverdue:
        return " AND {overdue}";
    }
    Q_UNREACHABLE();
}

QByteArray ofAssists(const CountedSet &set)
{
    // The assists of a session are those up to the last day, as its own count has them.
    const QByteArray days
        = set.session ? "session_id = {session} AND voided_at IS NULL AND assist.day <= :last" : "{assists}";
    QByteArray where = days + kindOf(set.counted) + narrowing(set, assists());
    if (set.counted == Counted::ObstacleMarks) {
        if (set.obstacle)
            where += " AND mark.code = :obstacle";
        return "SELECT assist.id, mark.position, assist.id "
               "FROM assist CROSS JOIN assist_obstacle AS mark ON mark.assist_id = assist.id WHERE "
            + where + " ORDER BY assist.day, assist.id, mark.position";
    }
    if (set.obstacle)
        where += " AND EXISTS (SELECT 1 FROM assist_obstacle WHERE assist_id = assist.id AND code = :obstacle)";
    if (set.counted != Counted::Citizens)
        return "SELECT id, 0, id FROM assist WHERE " + where + " ORDER BY day, id";
    const CountedSet whole{.counted = set.counted, .days = set.days};
    if (set == whole)
        return "SELECT person_id, 0, id FROM assist WHERE " + where
            + " AND (previous_day IS NULL OR previous_day < :first) ORDER BY day, id";
    return "SELECT person_id, 0, id "
           "FROM (SELECT person_id, id, day, row_number() OVER (PARTITION BY person_id ORDER BY day, id) AS place "
           "FROM assist WHERE "
        + where + ") WHERE place = 1 ORDER BY day, id";
}

QByteArray ofDossiers(const CountedSet &set)
{
    const QByteArray days = set.session
        ? "voided_at IS NULL AND id IN (SELECT dossier_id FROM (" + handedIn() + ") WHERE session_id = {session})"
        : QByteArray("{dossiers}");
    const QByteArray level = set.level ? " AND online_level = :level" : "";
    return "SELECT id, 0, id FROM dossier WHERE " + days + kindOf(set.counted) + level + narrowing(set, dossiers())
        + " ORDER BY submitted_day, id";
}

QByteArray ofDone(const CountedSet &set)
{
    return "SELECT dossier_id, 0, dossier_id FROM dossier_span WHERE {done}" + kindOf(set.counted)
        + narrowing(set, spans()) + " ORDER BY finish_day, dossier_id";
}

// The most urgent first.
QByteArray dueFirst(const QByteArray &standing)
{
    return "SELECT dossier_id, 0, dossier_id FROM (" + standing + ") ORDER BY due_day IS NULL, due_day, dossier_id";
}

QByteArray ofOpen(const CountedSet &set)
{
    return dueFirst(openRuns("dossier_id, due_day", kindOf(set.counted) + narrowing(set, spans())));
}

// Whatever has a result on these days or is open at their end was either taken over or received in between. What was
// open before the first day is among these, and so is what was reopened; it was submitted before.
QByteArray ofTakenOn(const CountedSet &set)
{
    const bool carriedOver = set.counted == Counted::CarriedOver;
    QByteArray which = "EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_span.dossier_id AND submitted_day "
        + QByteArray(carriedOver ? "<" : ">=") + " :first" + kindOf(set.counted) + ")";
    const QByteArray narrowed = narrowing(set, spans());
    const QByteArray done = "SELECT dossier_id, due_day FROM dossier_span WHERE {done} AND " + which + narrowed;
    // Nobody is open before the submission: whoever is since before the first day need not be asked.
    if (carriedOver)
        which = "(from_day < :first OR " + which + ")";
    return dueFirst(openRuns("dossier_id, due_day", "AND " + which + narrowed) + " UNION ALL " + done);
}

QByteArray sqlOf(const CountedSet &set)
{
    switch (set.counted) {
    case Counted::Assists:
    case Counted::NotSubmitted:
    case Counted::SubmittedOnline:
    case Counted::ReferredInPerson:
    case Counted::Supplemented:
    case Counted::GuidedOnly:
    case Counted::Citizens:
    case Counted::ObstacleMarks:
        return ofAssists(set);
    case Counted::Dossiers:
    case Counted::OnlineFull:
    case Counted::OnlinePartial:
    case Counted::OnlineUnclassified:
    case Counted::InPerson:
    case Counted::ByPost:
        return ofDossiers(set);
    case Counted::DoneEarly:
    case Counted::DoneOnTime:
    case Counted::DoneLate:
        return ofDone(set);
    case Counted::OpenWithin:
    case Counted::OpenOverdue:
        return ofOpen(set);
    case Counted::CarriedOver:
    case Counted::ReceivedFull:
    case Counted::ReceivedPartial:
    case Counted::ReceivedUnclassified:
    case Counted::ReceivedInPerson:
    case Counted::ReceivedByPost:
        return ofTakenOn(set);
    }
    Q_UNREACHABLE();
}

} // namespace

CountedQuery::CountedQuery(CountedSet counted)
    : set(std::move(counted))
    , sql(withConditions(sqlOf(set)))
{ }

void CountedQuery::bind(Statement &statement) const
{
    const auto asks = [&](const char *name) {
        return sql.contains(name);
    };
    // Of a session's dossiers the days are the session's own.
    const bool handedIn = asks(":counted_to");
    const CountedSet::Session session = set.session.value_or(CountedSet::Session{});
    if (asks(":first"))
        statement.bind(":first", handedIn ? session.day : set.days.first);
    if (asks(":last"))
        statement.bind(":last", handedIn ? session.day : set.days.last);
    if (asks(":as_of"))
        statement.bind(":as_of", set.days.last);
    if (handedIn)
        statement.bind(":counted_to", set.days.last);
    if (asks(":short_end"))
        bindOpenRuns(statement, set.days.last);
    if (asks(":session_day"))
        statement.bind(":session_day", session.day).bind(":session_shift", idOf(session.shift));
    if (set.field && asks(":field"))
        statement.bind(":field", set.field->name);
    if (set.procedure && asks(":procedure"))
        statement.bind(":procedure", set.procedure->id);
    if (set.volunteer && asks(":volunteer"))
        statement.bind(":volunteer", set.volunteer->id);
    if (set.hamlet && asks(":hamlet"))
        statement.bind(":hamlet", set.hamlet->id);
    if (set.level && asks(":level"))
        statement.bind(":level", idOf(*set.level));
    if (asks(":obstacle"))
        statement.bind(":obstacle", set.obstacle);
}

bool countsDossiers(Counted counted)
{
    switch (counted) {
    case Counted::Assists:
    case Counted::NotSubmitted:
    case Counted::SubmittedOnline:
    case Counted::ReferredInPerson:
    case Counted::Supplemented:
    case Counted::GuidedOnly:
    case Counted::Citizens:
    case Counted::ObstacleMarks:
        return false;
    case Counted::Dossiers:
    case Counted::OnlineFull:
    case Counted::OnlinePartial:
    case Counted::OnlineUnclassified:
    case Counted::InPerson:
    case Counted::ByPost:
    case Counted::DoneEarly:
    case Counted::DoneOnTime:
    case Counted::DoneLate:
    case Counted::OpenWithin:
    case Counted::OpenOverdue:
    case Counted::CarriedOver:
    case Counted::ReceivedFull:
    case Counted::ReceivedPartial:
    case Counted::ReceivedUnclassified:
    case Counted::ReceivedInPerson:
    case Counted::ReceivedByPost:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace somotcua
