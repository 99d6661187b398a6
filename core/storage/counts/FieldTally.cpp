// The part of TallyStore that counts by field.
#include "counts/CountedConditions.h"
#include "counts/MonthCut.h"
#include "counts/TallyStore.h"
#include "Statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// Every statement counts by procedure inside, in the order of an index where there is one, and by field outside, over
// few rows.
const QByteArray &assistsByField()
{
    static const QByteArray sql = withConditions(R"sql(
        SELECT procedure.field, sum(counted.assists), sum(counted.not_submitted)
        FROM (SELECT procedure_id, count(*) AS assists, count(*) FILTER (WHERE {not_submitted}) AS not_submitted
              FROM assist
              WHERE {assists}
              GROUP BY procedure_id) AS counted
        LEFT JOIN procedure ON procedure.id = counted.procedure_id
        GROUP BY procedure.field
    )sql");
    return sql;
}

const QByteArray &dossiersByField()
{
    static const QByteArray sql = withConditions(R"sql(
        SELECT procedure.field, sum(counted.online_full), sum(counted.online_partial), sum(counted.online_unclassified),
               sum(counted.in_person), sum(counted.by_post)
        FROM (SELECT procedure_id,
                     count(*) FILTER (WHERE {online_full}) AS online_full,
                     count(*) FILTER (WHERE {online_partial}) AS online_partial,
                     count(*) FILTER (WHERE {online_unclassified}) AS online_unclassified,
                     count(*) FILTER (WHERE {not_online}) AS in_person,
                     count(*) FILTER (WHERE {by_post}) AS by_post
              FROM dossier
              WHERE {dossiers}
              GROUP BY procedure_id) AS counted
        LEFT JOIN procedure ON procedure.id = counted.procedure_id
        GROUP BY procedure.field
    )sql");
    return sql;
}

QByteArray doneIn(const QByteArray &spans)
{
    return withConditions(R"sql(
        SELECT procedure.field, sum(counted.early), sum(counted.done - counted.early - counted.late), sum(counted.late)
        FROM (SELECT procedure_id, count(*) AS done,
                     count(*) FILTER (WHERE {early}) AS early,
                     count(*) FILTER (WHERE {late}) AS late
              FROM )sql" + spans
                          + R"sql(
              GROUP BY procedure_id) AS counted
        LEFT JOIN procedure ON procedure.id = counted.procedure_id
        GROUP BY procedure.field
    )sql");
}

const QByteArray &doneByField()
{
    static const QByteArray sql = doneIn("dossier_span WHERE {done}");
    return sql;
}

// The results that the sums by month leave out: few, and in an index of their own.
const QByteArray &movedByField()
{
    static const QByteArray sql = doneIn("dossier_span INDEXED BY dossier_span_moved "
                                         "WHERE {done} AND (until_day <> '9999-12-31' OR from_day <> finish_day)");
    return sql;
}

constexpr auto kMonthsByField = R"sql(
    SELECT procedure.field, sum(assists), sum(not_submitted), sum(online_full), sum(online_partial),
           sum(online_unclassified), sum(in_person), sum(by_post), sum(done_early), sum(done_on_time), sum(done_late)
    FROM month_figure
    LEFT JOIN procedure ON procedure.id = month_figure.procedure_id
    WHERE month BETWEEN :first_month AND :last_month
    GROUP BY procedure.field
)sql";

const QByteArray &openByField()
{
    static const QByteArray sql
        = "SELECT procedure.field, sum(counted.open - counted.overdue), sum(counted.overdue) FROM ("
        + openRuns("procedure_id, count(*) AS open, count(*) FILTER (WHERE {overdue}) AS overdue",
                   "GROUP BY procedure_id")
        + ") AS counted LEFT JOIN procedure ON procedure.id = counted.procedure_id GROUP BY procedure.field";
    return sql;
}

void addAssists(FieldCounts &counts, const Statement &row, int column)
{
    counts.assists += row.integer(column);
    counts.notSubmitted += row.integer(column + 1);
}

void addDossiers(FieldCounts &counts, const Statement &row, int column)
{
    counts.onlineFull += row.integer(column);
    counts.onlinePartial += row.integer(column + 1);
    counts.onlineUnclassified += row.integer(column + 2);
    counts.inPerson += row.integer(column + 3);
    counts.byPost += row.integer(column + 4);
}

void addDone(FieldCounts &counts, const Statement &row, int column)
{
    counts.doneEarly += row.integer(column);
    counts.doneOnTime += row.integer(column + 1);
    counts.doneLate += row.integer(column + 2);
}

void addOpen(FieldCounts &counts, const Statement &row, int column)
{
    counts.openWithin += row.integer(column);
    counts.openOverdue += row.integer(column + 1);
}

void addMonths(FieldCounts &counts, const Statement &row, int column)
{
    addAssists(counts, row, column);
    addDossiers(counts, row, column + 2);
    addDone(counts, row, column + 7);
}

/// Adds up the figures of the fields, one statement after the other.
class FieldTally
{
public:
    FieldTally(Database &database, QDate asOf)
        : m_database(database)
        , m_asOf(asOf)
    { }

    Result<> addDays(const DayRange &days);
    Result<> addWholeMonths(const DayRange &months);
    Result<> addStillOpen();

    QList<FieldCounts> fields() const { return m_fields.values(); }

private:
    using AddRow = void (*)(FieldCounts &counts, const Statement &row, int column);

    Statement over(const DayRange &days, const QByteArray &sql);
    Result<> add(Statement statement, AddRow addRow);

    Database &m_database;
    QDate m_asOf;
    QHash<std::optional<QString>, FieldCounts> m_fields;
};

Statement FieldTally::over(const DayRange &days, const QByteArray &sql)
{
    Statement statement(m_database, sql.constData());
    statement.bind(":first", days.first).bind(":last", days.last);
    if (sql.contains(":as_of"))
        statement.bind(":as_of", m_asOf);
    return statement;
}

/// The first column is the field.
Result<> FieldTally::add(Statement statement, AddRow addRow)
{
    if (auto started = statement.start(); !started)
        return passOn(started);
    while (statement.next()) {
        const auto field = statement.optionalText(0);
        FieldCounts &counts = m_fields[field];
        counts.field = field;
        addRow(counts, statement, 1);
    }
    return statement.finish();
}

Result<> FieldTally::addDays(const DayRange &days)
{
    if (days.isEmpty())
        return {};
    if (auto added = add(over(days, assistsByField()), addAssists); !added)
        return added;
    if (auto added = add(over(days, dossiersByField()), addDossiers); !added)
        return added;
    return add(over(days, doneByField()), addDone);
}

Result<> FieldTally::addWholeMonths(const DayRange &months)
{
    if (months.isEmpty())
        return {};
    Statement sums(m_database, kMonthsByField);
    sums.bind(":first_month", months.first.toString(u"yyyy-MM"_s))
        .bind(":last_month", months.last.toString(u"yyyy-MM"_s));
    if (auto added = add(std::move(sums), addMonths); !added)
        return added;
    return add(over(months, movedByField()), addDone);
}

Result<> FieldTally::addStillOpen()
{
    Statement open(m_database, openByField().constData());
    open.bind(":last", m_asOf);
    bindOpenRuns(open, m_asOf);
    return add(std::move(open), addOpen);
}

} // namespace

Result<QList<FieldCounts>> TallyStore::byField(const DayRange &days)
{
    FieldTally tally(m_database, days.last);
    const MonthCut cut = cutByMonth(days);
    if (auto added = tally.addDays(cut.before); !added)
        return passOn(added);
    if (auto added = tally.addWholeMonths(cut.months); !added)
        return passOn(added);
    if (auto added = tally.addDays(cut.after); !added)
        return passOn(added);
    if (auto added = tally.addStillOpen(); !added)
        return passOn(added);
    return tally.fields();
}

} // namespace somotcua
